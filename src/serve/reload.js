// Loads the page again when the site changed, and lists the findings over it. Text is only ever set as text.
(() => {
  const { events, generation } = document.currentScript.dataset;
  const colors = { error: "#b00020", warning: "#8a5a00", note: "#1b5e20" };
  let shown = null;

  const element = (name, text, style) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    Object.assign(made.style, style);
    return made;
  };

  const show = (news) => {
    shown?.remove();
    shown = null;
    if (!news.findings.length && !news.stale) return;
    const panel = element("div", "", {
      position: "fixed", insetInline: "0", insetBlockEnd: "0", zIndex: "2147483647", direction: "ltr", textAlign: "left",
      maxBlockSize: "60vh", overflow: "auto", background: "#fff", color: "#111", borderBlockStart: "4px solid #b00020",
      boxShadow: "0 -4px 24px rgb(0 0 0 / .3)", font: "15px/1.5 system-ui, sans-serif", padding: ".5rem 1rem",
    });
    const details = element("details");
    const hasErrors = news.findings.some((finding) => finding.severity === "error");
    details.open = hasErrors || Boolean(news.stale);
    if (!details.open) panel.style.borderBlockStartColor = colors.warning;
    details.append(element("summary", news.title, { cursor: "pointer", fontWeight: "700" }));
    if (news.stale) details.append(element("p", news.stale, { fontWeight: "700", margin: ".5rem 0" }));
    for (const finding of news.findings) {
      const item = element("div", "", { margin: ".75rem 0", borderInlineStart: `4px solid ${colors[finding.severity]}`, paddingInlineStart: ".75rem" });
      item.append(element("code", finding.head, { display: "block", color: colors[finding.severity], fontWeight: "700", overflowWrap: "anywhere" }));
      item.append(element("div", finding.message, { whiteSpace: "pre-wrap", unicodeBidi: "plaintext" }));
      if (finding.help) item.append(element("div", finding.help, { whiteSpace: "pre-wrap", color: "#444" }));
      details.append(item);
    }
    panel.append(details);
    // A shadow tree keeps the theme's style out.
    shown = element("div");
    shown.attachShadow({ mode: "closed" }).append(panel);
    document.body.append(shown);
  };

  const listen = () => {
    const source = new EventSource(events);
    source.addEventListener("news", (event) => {
      const news = JSON.parse(event.data);
      if (String(news.generation) !== generation) location.reload();
      else show(news);
    });
    // The preview was ended or started anew: then its address for events is another, and the page knows it.
    source.addEventListener("error", () => {
      if (source.readyState !== EventSource.CLOSED) return;
      const again = () => fetch(location.href, { method: "HEAD" }).then(() => location.reload(), () => setTimeout(again, 1000));
      setTimeout(again, 1000);
    });
  };
  listen();
})();
