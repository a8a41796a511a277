// Keeps whole languages of the site, only on the reader's request. What is read leaves nothing here: a copy is taken as
// a whole from its list and never grows by a visit. Pages for people in danger are on no list and are refused.
const PATIENCE = 8000;
const listOf = (language) => new URL(`${language}/offline.json`, registration.scope).href;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("message", (event) => {
  const { take: language } = event.data;
  const [port] = event.ports;
  const taken = take(language, (done, all) => port.postMessage({ done, all }));
  event.waitUntil(taken.then(() => port.postMessage({ kept: true }), () => port.postMessage({ failed: true })));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(registration.scope)) event.respondWith(answer(request));
});

/** Takes a language: all of its list or nothing. The list comes last, and makes the copy whole. */
async function take(language, tell) {
  const address = listOf(language);
  const answered = await fetch(address, { cache: "no-store" });
  if (!answered.ok) throw new Error(address);
  const { version, files } = await answered.clone().json();
  const name = `copy ${language} ${version}`;
  const cache = await caches.open(name);
  if (!(await cache.match(address))) {
    const left = [...files];
    const fill = async () => {
      for (let file = left.shift(); file; file = left.shift()) {
        await put(cache, new URL(file, registration.scope).href);
        tell(files.length - left.length, files.length);
      }
    };
    try {
      await Promise.all([fill(), fill(), fill(), fill()]);
    } catch (error) {
      left.length = 0;
      await caches.delete(name);
      throw error;
    }
  }
  await cache.put(address, answered);
  const older = (await caches.keys()).filter((key) => key.startsWith(`copy ${language} `) && key !== name);
  await Promise.all(older.map((key) => caches.delete(key)));
}

async function put(cache, address) {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok || response.redirected) throw new Error(address);
  const isPage = response.headers.get("content-type")?.startsWith("text/html");
  if (isPage && (await response.clone().text()).includes('<meta name="offline" content="never">')) throw new Error(address);
  await cache.put(address, response);
}

/** The copies that are whole, each with its list. */
async function copies() {
  const all = (await caches.keys()).filter((key) => key.startsWith("copy ")).map(async (key) => {
    const cache = await caches.open(key);
    const list = await cache.match(listOf(key.split(" ")[1]));
    return list && { cache, list: await list.json() };
  });
  return (await Promise.all(all)).filter(Boolean);
}

/** The network's answer. Only when it has none, or none in time, that of a copy, which says that it is one. */
async function answer(request) {
  const isPage = request.mode === "navigate";
  const known = await copies();
  const kept = await find(known, request.url);
  try {
    return await (kept ? inTime(fetch(request)) : fetch(request));
  } catch {
    if (kept) return isPage ? marked(kept) : kept.response;
    return (isPage && (await missing(known, request.url))) || Response.error();
  }
}

async function find(known, address) {
  for (const { cache, list } of known) {
    // The search asks for its list with the time in the query, so as never to get an old one.
    const response = await cache.match(address, { ignoreSearch: true });
    if (response) return { response, list };
  }
}

/** The page that says that a page is not kept, in its language if that is kept, else in one that is. */
async function missing(known, address) {
  const own = known.find(({ list }) => address.startsWith(new URL(`${list.language}/`, registration.scope).href)) ?? known[0];
  const response = own && (await own.cache.match(new URL(own.list.missing, registration.scope).href));
  return response && new Response(await response.text(), { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}

/** A page of a copy, with the words and the date that say so in the place that every page has for them. */
async function marked({ response, list }) {
  const words = list.saved.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const place = `<p class="saved" lang="${list.language}" dir="${list.direction}">${words}</p>`;
  const text = (await response.text()).replace('<p class="saved" hidden></p>', place);
  return new Response(text, { headers: { "content-type": "text/html; charset=utf-8" } });
}

const inTime = (answered) =>
  Promise.race([answered, new Promise((_, refuse) => setTimeout(() => refuse(new Error("no answer in time")), PATIENCE))]);
