// Readers find what they need in their own script, by Italian names, with mistakes and with the network gone, and leave no trail.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { DESKTOP, PHONE, barriers, picture, site, withPage } from "./browser.js";
import { LANGUAGES, address } from "./pages.js";

const BOX = "#search-box";

/** Types into the box and waits for what is told of it; answers the addresses that were found, the best first. */
async function find(page, words) {
  await page.fill(BOX, "");
  await page.waitForFunction(() => document.querySelector(".search-status").textContent === "");
  await page.fill(BOX, words);
  await page.waitForFunction(() => document.querySelector(".search-status").textContent !== "");
  return page.$$eval(".results .found", (links) => links.map((link) => new URL(link.href).pathname));
}

/** What is typed in which language, and what must be among the first results. */
const FOUND = [
  ["it", "iscrizioni scuola", "guides/scuola-iscrizione"],
  ["it", "permeso di sogiorno", "guides/permesso-rinnovo"],
  ["it", "permeso scaduto", "guides/permesso-rinnovo"],
  ["it", "ps03", "guides/permesso-rinnovo"],
  ["it", "تجديد", "guides/permesso-rinnovo"],
  ["it", "come si chiede il rinnovo", "guides/permesso-rinnovo"],
  ["en", "renewal", "guides/permesso-rinnovo"],
  ["ar", "بطاقة", "glossary/tessera-sanitaria"],
  ["ar", "البطاقه الصحيه", "glossary/tessera-sanitaria"],
  ["ar", "tessera sanitaria", "glossary/tessera-sanitaria"],
  ["ar", "تيسيرا سانيتاريا", "glossary/tessera-sanitaria"],
  ["ar", "١١٢", "desks/numero-unico-112"],
  ["bn", "নবায়ন", "guides/permesso-rinnovo"],
  ["bn", "permesso di soggiorno", "glossary/permesso-di-soggiorno"],
  ["bn", "rinovo sojorno", "guides/permesso-rinnovo"],
  ["bn", "স্কুল", "guides/scuola-iscrizione"],
  ["bn", "১১২", "desks/numero-unico-112"],
  ["ur", "اسکول", "guides/scuola-iscrizione"],
  ["ur", "codice fiscale", "guides/codice-fiscale"],
  ["ur", "rinovo", "guides/permesso-rinnovo"],
  ["ur", "۱۱۲", "desks/numero-unico-112"],
  ["zh", "学校", "guides/scuola-iscrizione"],
  ["zh", "居留证续签", "guides/permesso-rinnovo"],
  ["zh", "tessera sanitaria", "glossary/tessera-sanitaria"],
  ["zh", "１１２", "desks/numero-unico-112"],
];

test("the script makes the keys of the table", async () => {
  const table = JSON.parse(await readFile(new URL("keys.json", import.meta.url), "utf8"));
  await withPage({}, async (page) => {
    await page.goto(address("it", "search"));
    const made = await page.evaluate(async (texts) => {
      const { keys } = await import(document.querySelector('script[type="module"]').src);
      return texts.map((text) => keys(text).join(" "));
    }, table.map(([text]) => text));
    assert.deepEqual(made, table.map(([, keys]) => keys));
  });
});

for (const language of LANGUAGES) {
  test(`what readers of ${language} type is found`, async (suite) => {
    await withPage({}, async (page) => {
      await page.goto(address(language, "search"));
      for (const [, words, wanted] of FOUND.filter(([of]) => of === language)) {
        await suite.test(words, async () => {
          const found = await find(page, words);
          assert.ok(found.slice(0, 3).includes(`/${language}/${wanted}/`), `${words}: ${found.join(" ")}`);
        });
      }
    });
  });
}

test("a vowel makes another word in Bengali", async () => {
  await withPage({}, async (page) => {
    await page.goto(address("bn", "search"));
    assert.ok((await find(page, "কাজ")).length > 0);
    for (const other of ["কিজ", "কোজ", "কজ"]) assert.deepEqual(await find(page, other), [], other);
  });
});

test("help is found by who is in danger", async () => {
  await withPage({}, async (page) => {
    for (const [language, words] of [["it", "violenza"], ["ar", "عنف"], ["bn", "সহিংসতা"], ["ur", "تشدد"], ["zh", "暴力"]]) {
      await page.goto(address(language, "search"));
      await find(page, words);
      // The address of 1522: a name that tells nothing.
      const numbers = await page.locator('.results .found[href$="/desks/4ca3bee9/"]').count();
      assert.equal(numbers, 1, `${language}: ${words}`);
    }
  });
});

test("nothing found leads to the list and to the emergency number", async () => {
  await withPage({}, async (page) => {
    await page.goto(address("ar", "search"));
    assert.deepEqual(await find(page, "xyzzy"), []);
    assert.ok(await page.locator('.search-nothing a[href="tel:112"]').isVisible());
    assert.ok(await page.locator('main a[href="/ar/a-z/"]').isVisible());
    await picture(page, "search-nothing-ar");
    assert.deepEqual(await barriers(page), []);
  });
});

for (const viewport of [PHONE, DESKTOP]) {
  test(`no barriers in results at ${viewport.width} px`, async () => {
    await withPage({ viewport }, async (page) => {
      for (const [language, words] of [["it", "permesso"], ["ar", "بطاقة"], ["bn", "কাজ"], ["ur", "صحت"], ["zh", "医生"]]) {
        await page.goto(address(language, "search"));
        assert.ok((await find(page, words)).length > 2);
        await picture(page, `search-${language}-${viewport.width}`);
        assert.deepEqual(await barriers(page), [], language);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.equal(overflow, 0, language);
      }
    });
  });
}

test("the header stays one line on a narrow telephone", async () => {
  await withPage({ viewport: PHONE }, async (page) => {
    for (const language of LANGUAGES) {
      await page.goto(address(language, "home"));
      const middles = await page.$$eval(".brand, .find, .site-header summary", (all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2),
      );
      assert.ok(Math.max(...middles) - Math.min(...middles) < 4, `${language}: ${middles}`);
    }
  });
});

test("the keyboard alone searches and follows a result", async () => {
  await withPage({}, async (page) => {
    await page.goto(address("ur", "search"));
    await page.locator(BOX).focus();
    await page.keyboard.type("codice fiscale");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement.matches(".results .found"));
    await page.keyboard.press("Enter");
    await page.waitForURL("**/ur/**/codice-fiscale/");
  });
});

test("a query is in no address, no history and no storage", async () => {
  await withPage({}, async (page, context) => {
    const asked = [];
    page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    await page.goto(address("it", "search"));
    const length = await page.evaluate(() => history.length);
    assert.ok((await find(page, "violenza")).length > 0);
    await page.keyboard.press("Escape");
    assert.ok(asked.every((url) => url.startsWith(`${site.origin}/`) && !url.includes("violenz")), asked.join("\n"));
    assert.equal(await page.evaluate(() => history.length), length);
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).search, address("it", "search"));
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    assert.deepEqual(await context.cookies(), []);
    await page.reload();
    assert.equal(await page.inputValue(BOX), "");
  });
});

test("the index is loaded when it is used, and only that of the language", async () => {
  await withPage({}, async (page) => {
    const sizes = new Map();
    page.on("response", async (response) => {
      // A page that is left takes its bodies with it.
      const bytes = await response.body().catch(() => "");
      sizes.set(new URL(response.url()).pathname, bytes.length);
    });
    await page.goto(address("bn", "search"), { waitUntil: "networkidle" });
    const script = [...sizes].filter(([path]) => /\/search\.\w+\.js$/.test(path));
    assert.ok(script.length === 1 && script[0][1] <= 8192, `${script}`);
    assert.deepEqual([...sizes.keys()].filter((path) => /pagefind|pf_/.test(path)), []);
    await find(page, "নবায়ন");
    await page.waitForLoadState("networkidle");
    const used = [...sizes].filter(([path]) => /pagefind|pf_/.test(path));
    assert.ok(used.every(([path]) => path.startsWith("/bn/search/")), used.join("\n"));
    const total = used.reduce((sum, [, size]) => sum + size, 0);
    assert.ok(total < 190_000, `${total} bytes, not compressed, for a first search`);
  });
});

test("a search goes on when the network is gone", async () => {
  await withPage({}, async (page, context) => {
    await page.goto(address("zh", "search"));
    assert.ok((await find(page, "医生")).length > 0);
    await context.setOffline(true);
    assert.ok((await find(page, "家庭医生")).length > 0);
    await context.setOffline(false);
  });
});

test("an index that cannot be loaded is told, with another way", async () => {
  await withPage({}, async (page) => {
    await page.route("**/pagefind.js", (route) => route.abort());
    await page.goto(address("it", "search"));
    assert.deepEqual(await find(page, "permesso"), []);
    assert.ok(await page.locator(".search-failed").isVisible());
  });
});

test("without script the page leads to the list", async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(address("ar", "search"));
    assert.equal(await page.locator(BOX).isVisible(), false);
    assert.ok(await page.locator("main .notice").isVisible());
    await page.locator('main a[href="/ar/a-z/"]').click();
    await page.waitForURL("**/ar/a-z/");
  });
});

test("Arabic words are listed by their first letter after the article", async () => {
  await withPage({}, async (page) => {
    await page.goto(address("ar", "a-z"));
    const groups = await page.$$eval(".letter", (all) =>
      all.map((one) => [one.querySelector("h2").textContent, one.querySelectorAll("li").length]),
    );
    const alif = groups.filter(([letter]) => letter === "ا");
    const total = groups.reduce((sum, [, count]) => sum + count, 0);
    assert.equal(alif.length, 1);
    assert.ok(alif[0][1] < total / 3, `${alif[0][1]} of ${total}`);
  });
});
