// The search page. What is typed stays here: it is in no address and in no storage. The program that searches and the
// index of this language are loaded when the box is first used.

// Words as they are looked up: the rules of the index (`render/search/key.rs`).
const ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810];
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeffـء\u093c\u0a3c]/gu;
const ALIKE = { ى: "ي", ی: "ي", ک: "ك", ة: "ه", ہ: "ه", ھ: "ه", ۃ: "ه", ە: "ه", ς: "σ" };
const ARTICLE = /^(?:وال|بال|فال|كال|ولل|ال|لل)(?=...)/u;

const letter = (letter) => {
  const code = letter.codePointAt(0);
  const zero = ZEROS.find((zero) => code >= zero && code < zero + 10);
  if (zero) return String(code - zero);
  if (!/\p{M}/u.test(letter)) return ALIKE[letter] ?? letter;
  if (code >= 0x900 && code < 0xe00) return String.fromCodePoint(code - 0x900 + 0x17000);
  return code === 0x3099 || code === 0x309a ? letter : "";
};

/** The keys of what a reader types. */
export const keys = (text) =>
  [...text.toLowerCase().normalize("NFKD").replace(UNSEEN, "")]
    .map(letter)
    .join("")
    .normalize("NFC")
    .split(/[^\p{Alphabetic}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/([a-z])\1+/g, "$1").replace(ARTICLE, ""));

const MOST = 10;

/**
 * Whether a word that was found is the one that is meant: the index, at a loss, gives any that begins a little alike. It
 * may have another ending, and in Arabic an "and" before it.
 */
const isMeant = (key, word) => word.includes(key.length > 3 ? key.slice(0, Math.ceil(key.length * 0.6)).join("") : key.join(""));

const start = (search) => {
  const box = search.querySelector("input");
  const results = document.querySelector(".results");
  const status = document.querySelector(".search-status");
  const [pattern, counts, kinds] = ["result", "counts", "kinds"].map((name) => document.querySelector(`template.${name}`).content);
  const parts = Object.fromEntries(["nothing", "many", "failed"].map((name) => [name, document.querySelector(`.search-${name}`)]));
  let engine;
  let turn = 0;

  const options = { noWorker: true, baseUrl: "/", ranking: { metaWeights: { title: 8, aliases: 2 } } };
  const open = () => {
    engine ??= import(`${search.dataset.index}pagefind.js`).then(({ createInstance }) => createInstance(options));
    engine.catch(() => (engine = undefined));
    return engine;
  };

  /** Records that hold every word; if there are none, those that hold any. */
  const find = async (words) => {
    const engine = await open();
    const { results: all } = await engine.search(words.join(" "));
    if (all.length > 0 || words.length < 2) return all;
    const found = new Map();
    for (const { results } of await Promise.all(words.map((word) => engine.search(word)))) {
      for (const result of results) {
        found.set(result.id, { ...result, score: result.score + (found.get(result.id)?.score ?? 0) });
      }
    }
    return [...found.values()].sort((a, b) => b.score - a.score);
  };

  /** Whether a record holds one of the words. Chinese has no spaces, and its index cuts words in ways of its own. */
  const holds = ({ locations, raw_content }, words) => {
    if (raw_content.includes("\u200b")) return true;
    const content = raw_content.split(" ");
    return locations.some((at) => words.some((word) => isMeant([...word], content[at] ?? "")));
  };

  /** The section that holds most of the words: its anchor and heading. */
  const place = ({ filters, weighted_locations, raw_content }) => {
    if (weighted_locations.length === 0 || !filters.sections) return undefined;
    const best = weighted_locations.reduce((one, other) => (other.balanced_score > one.balanced_score ? other : one)).location;
    // Chinese is cut into words by the index; sections count what stood between spaces.
    const at = raw_content.includes("\u200b") ? raw_content.split("\u200b").slice(0, best).join("").split(" ").length - 1 : best;
    const section = filters.sections.map((section) => section.split(" ")).filter(([start]) => start <= at).pop();
    return section && { id: section[1], heading: section.slice(2).join(" ") };
  };

  const item = (found) => {
    const { filters, raw_url: url } = found;
    const line = pattern.cloneNode(true);
    const fill = (name, words) => {
      const element = line.querySelector(`.${name}`);
      if (words) element.textContent = words;
      else element.remove();
      return element;
    };
    const link = fill("found", filters.title[0]);
    link.href = url;
    fill("kind", kinds.querySelector(`[data-kind="${filters.kind}"]`).textContent);
    const section = place(found);
    fill("at", section?.heading).href = section && `${url}#${section.id}`;
    const texts = [link, fill("summary", filters.summary?.[0]), line.querySelector(".at")];
    fill("badge", filters.badge?.[0]);
    line.querySelector(".door").hidden = !filters.name;
    fill("name", filters.name?.[0]);
    for (const text of filters.lang ? texts : []) {
      if (text) Object.assign(text, { lang: filters.lang[0], dir: filters.dir[0] });
    }
    return line;
  };

  const show = (list, part, words) => {
    results.replaceChildren(...list);
    for (const [name, element] of Object.entries(parts)) element.hidden = name !== part;
    status.textContent = words ?? "";
  };

  const look = async () => {
    const mine = (turn += 1);
    const words = keys(box.value);
    if (words.length === 0) return show([]);
    try {
      const found = await find(words);
      const loaded = await Promise.allSettled(found.slice(0, MOST).map((result) => result.data()));
      if (mine !== turn) return;
      const got = loaded.flatMap(({ value }) => value ?? []);
      if (found.length > 0 && got.length === 0) throw new Error("no result could be loaded");
      const list = got.filter((one) => holds(one, words)).map(item);
      const count = counts.children[list.length].textContent;
      show(list, list.length === 0 ? "nothing" : list.length === MOST && found.length > MOST ? "many" : "", count);
    } catch (error) {
      if (mine === turn) show([], "failed", parts.failed.querySelector("p").textContent);
    }
  };

  let waiting;
  box.addEventListener("focus", () => open().catch(() => {}), { once: true });
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 150);
  });
  box.addEventListener("keydown", async (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    clearTimeout(waiting);
    await look();
    results.querySelector("a")?.focus();
  });
  search.hidden = false;
};

const search = globalThis.document?.querySelector("[role=search]");
if (search) start(search);
