// The copy on the phone: only when the reader asks, a whole language and no more, marked as a copy, and gone when removed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { barriers, picture, withPage } from "./browser.js";
import { DOORS, KINDS, LANGUAGES, address } from "./pages.js";
import { serve } from "./site.js";

const DANGER = "guides/EM-02/";

/** Looks at the site on a server of its own, which `cut` stops: for the browser, worker included, the network is gone. */
async function withServer(look) {
  const server = await serve(process.env.BUSSOLA_SITE);
  let stopped;
  const cut = () => (stopped ??= server.close());
  try {
    await withPage({ baseURL: server.origin }, (page) => look(page, cut, server));
  } finally {
    await cut();
  }
}

/** Everything that the browser holds for the site: names of what is kept, addresses in copies, workers. */
const held = (page) =>
  page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map(async (key) => (await (await caches.open(key)).keys()).map(({ url }) => new URL(url).pathname)));
    const workers = await navigator.serviceWorker.getRegistrations();
    return {
      copies: await caches.keys(),
      addresses: caches_.flat().sort(),
      workers: workers.length,
      stored: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
    };
  });

const NOTHING = { copies: [], addresses: [], workers: 0, stored: 0 };

async function keep(page, language) {
  await page.goto(`/${language}/offline/`);
  await page.locator('[data-do="keep"]').click();
  await page.locator('[data-do="remove"]').waitFor({ timeout: 60_000 });
}

test("nothing is kept before the reader asks, and the page has no barriers", async () => {
  await withPage({}, async (page) => {
    for (const language of LANGUAGES) {
      await page.goto(`/${language}/offline/`, { waitUntil: "networkidle" });
      assert.deepEqual(await held(page), NOTHING, language);
      assert.ok(await page.locator('[data-do="keep"]').isVisible(), language);
      assert.ok(!(await page.locator('[data-do="remove"]').isVisible()), language);
      assert.deepEqual(await barriers(page), [], language);
      await picture(page, `offline-${language}`);
    }
  });
});

test("without script there are no buttons, and the file can be taken", async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto("/ar/offline/");
    assert.equal(await page.locator("main button:visible").count(), 0);
    assert.ok(await page.locator(".unable").isVisible());
    assert.ok(await page.locator('a[download][href$="/ar/take-away.html"]').isVisible());
  });
});

test("a language that was kept opens without the network and says that it is a copy; nothing else does", async () => {
  await withServer(async (page, cut) => {
    await keep(page, "ar");
    const { date, saved } = await page.evaluate(async () => {
      const list = await (await fetch("/ar/offline.json")).json();
      return { saved: list.saved, date: list.saved.match(/\d{4}/)[0] };
    });
    assert.ok(saved.includes(date));
    await page.goto(address("ar", "guide"));
    assert.ok(await page.locator(".saved").isHidden(), "with the network it is no copy");
    await cut();
    for (const kind of Object.keys(KINDS).filter((kind) => kind !== "danger")) {
      const response = await page.goto(address("ar", kind));
      assert.equal(response.status(), 200, kind);
      assert.equal(await page.locator(".saved").textContent(), saved, kind);
      assert.ok(await page.evaluate(() => document.styleSheets.length > 0), `${kind} has its style`);
    }
    assert.equal((await page.goto(DOORS.chooser)).status(), 200);
    // It leads on at once, perhaps before it has answered.
    await page.goto("/PS-03/ar/");
    await page.waitForURL(`**${address("ar", "guide")}`);
    for (const path of [address("it", "guide"), `/ar/${DANGER}`, "/ar/guides/no-such-guide/"]) {
      assert.equal((await page.goto(path)).status(), 503, path);
      assert.ok(await page.locator('main a[href="tel:112"]').isVisible(), path);
      assert.equal(await page.locator("html").getAttribute("lang"), "ar", path);
      assert.deepEqual(await barriers(page), [], path);
    }
  });
});

test("a language that was kept is searched without the network", async () => {
  await withServer(async (page, cut) => {
    await keep(page, "bn");
    await cut();
    await page.goto(address("bn", "search"));
    await page.fill("#search-box", "স্কুল");
    const found = page.locator(".results .found").first();
    await found.waitFor();
    await found.click();
    assert.ok(await page.locator(".saved").isVisible());
    assert.match(page.url(), /scuola-iscrizione/);
  });
});

test("what is read is not kept, and no page for people in danger is", async () => {
  await withServer(async (page) => {
    await keep(page, "it");
    const before = await held(page);
    assert.ok(before.addresses.length > 50);
    for (const path of [address("en", "guide"), `/it/${DANGER}`, address("it", "guide"), DOORS.code]) await page.goto(path);
    assert.deepEqual(await held(page), before);
    assert.deepEqual(before.addresses.filter((path) => path.includes("EM-02") || path.includes("violenza-tratta") || path.endsWith(".pdf")), []);
    assert.deepEqual(before.addresses.filter((path) => LANGUAGES.some((tag) => tag !== "it" && path.startsWith(`/${tag}/`))), []);
    assert.equal(before.stored, 0);
  });
});

/** Answers for the list of a language with some other one, made of it. */
const relist = (page, language, change) =>
  page.context().route(`**/${language}/offline.json`, async (route) => route.fulfill({ json: change(await (await route.fetch()).json()) }));

const said = (page, what) =>
  page.locator(".keeper").evaluate(
    (keeper, what) => new Promise((heard) => {
      const listen = () => (keeper.querySelector("[role=status]").textContent === keeper.dataset[what] ? heard() : setTimeout(listen, 50));
      listen();
    }),
    what,
  );

test("the worker refuses a list that names a page for people in danger, and keeps nothing of it", async () => {
  for (const [file, isKept] of [["en/", true], [`it/${DANGER}`, false]]) {
    await withServer(async (page) => {
      await relist(page, "it", (list) => ({ ...list, files: [...list.files, file] }));
      if (isKept) {
        await keep(page, "it");
        assert.ok((await held(page)).addresses.includes(`/${file}`), "another page of the site is taken");
      } else {
        await page.goto("/it/offline/");
        await page.locator('[data-do="keep"]').click();
        await said(page, "failed");
        assert.deepEqual(await held(page), NOTHING);
      }
    });
  }
});

test("a failure in the middle keeps nothing", async () => {
  await withServer(async (page) => {
    await page.context().route("**/en/a-z/", (route) => route.abort());
    await page.goto("/en/offline/");
    await page.locator('[data-do="keep"]').click();
    await said(page, "failed");
    assert.deepEqual(await held(page), NOTHING);
    assert.ok(await page.locator('[data-do="keep"]').isEnabled());
  });
});

test("a new version takes the place of the old one when the page is opened again", async () => {
  await withServer(async (page) => {
    await keep(page, "zh");
    const [old] = (await held(page)).copies;
    await relist(page, "zh", (list) => ({ ...list, version: "newer" }));
    await page.goto("/zh/offline/");
    for (let round = 0; round < 100 && (await held(page)).copies.includes(old); round++) await page.waitForTimeout(100);
    assert.deepEqual((await held(page)).copies, ["copy zh newer"]);
  });
});

test("removing leaves nothing, of any language", async () => {
  await withServer(async (page) => {
    await keep(page, "it");
    await keep(page, "bn");
    assert.equal((await held(page)).copies.length, 2);
    await page.locator('[data-do="remove"]').click();
    await page.locator('[data-do="keep"]').waitFor();
    assert.deepEqual(await held(page), NOTHING);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.do), "keep");
  });
});

test("the file to take away opens from a disk, in its language, and asks for nothing", async () => {
  await withPage({}, async (page) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const language of LANGUAGES) {
      asked.length = 0;
      await page.goto(`file://${process.env.BUSSOLA_SITE}/${language}/take-away.html`);
      assert.equal(asked.length, 1, language);
      assert.equal(await page.locator("html").getAttribute("lang"), language);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, `${language} fits a phone`);
      assert.deepEqual(await barriers(page), [], language);
      await picture(page, `take-away-${language}`);
    }
  });
});
