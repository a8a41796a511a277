// Keep, update, remove: the buttons of the page "Keep this site on your phone". Nothing is kept before one is pressed.
const place = document.querySelector(".keeper");
if (place && "serviceWorker" in navigator && "caches" in globalThis) begin(place.dataset);

function begin({ language, worker, scope, list, keeping, failed, removed }) {
  const [status, progress] = [place.querySelector("[role=status]"), place.querySelector("progress")];
  const button = (name) => place.querySelector(`[data-do="${name}"]`);
  place.hidden = false;
  document.querySelector(".unable").hidden = true;
  button("keep").onclick = take;
  button("update").onclick = take;
  button("remove").onclick = remove;
  show().then(renew);

  /** What is kept of this language: the list of its copy. */
  async function kept() {
    const key = (await caches.keys()).find((key) => key.startsWith(`copy ${language} `));
    const answer = key && (await (await caches.open(key)).match(list));
    return answer && answer.json();
  }

  /** Shows the buttons that make sense now, and the date of the copy. */
  async function show(words) {
    const copy = await kept();
    const any = (await caches.keys()).length > 0;
    button("keep").hidden = Boolean(copy);
    button("update").hidden = !copy;
    button("remove").hidden = !any;
    progress.hidden = true;
    for (const one of place.querySelectorAll("button")) one.disabled = false;
    status.textContent = words ?? copy?.saved ?? "";
    return copy;
  }

  /** Whoever opens this page again gets what is new. */
  async function renew(copy) {
    if (!copy) return;
    const fresh = await fetch(list, { cache: "no-store" }).then((answer) => answer.ok && answer.json(), () => null);
    if (fresh && fresh.version !== copy.version) await take();
  }

  async function take() {
    for (const one of place.querySelectorAll("button")) one.disabled = true;
    status.textContent = keeping;
    progress.hidden = false;
    progress.removeAttribute("value");
    try {
      await navigator.serviceWorker.register(worker, { scope, updateViaCache: "none" });
      const { active } = await navigator.serviceWorker.ready;
      await new Promise((done, fail) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => {
          if (data.kept) done();
          else if (data.failed) fail(new Error("not kept"));
          else [progress.value, progress.max] = [data.done, data.all];
        };
        active.postMessage({ take: language }, [port2]);
      });
      await show();
    } catch {
      if (!(await kept())) await forget();
      await show(failed);
    }
  }

  async function remove() {
    for (const key of await caches.keys()) await caches.delete(key);
    await forget();
    await show(removed);
    button("keep").focus();
  }

  /** Without a copy the worker has nothing to do. */
  async function forget() {
    if ((await caches.keys()).length > 0) return;
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  }
}
