// Each page says its language and direction, and digits run left to right inside Arabic and Urdu.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./browser.js";
import { DIRECTIONS, LANGUAGES, PAGES, address } from "./pages.js";

test("every page says its language and direction", async () => {
  await withPage({}, async (page) => {
    for (const { path, language } of PAGES) {
      await page.goto(path);
      const said = await page.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return { lang, dir, drawn: getComputedStyle(document.body).direction };
      });
      assert.deepEqual(said, { lang: language, dir: DIRECTIONS[language], drawn: DIRECTIONS[language] }, path);
    }
  });
});

test("the page starts at the side where its language starts", async () => {
  await withPage({}, async (page) => {
    for (const language of LANGUAGES) {
      await page.goto(address(language, "guide"));
      const { start, end } = await page.locator("h1").evaluate((heading) => {
        const range = document.createRange();
        range.selectNodeContents(heading);
        const [text, box] = [range.getClientRects(), heading.getBoundingClientRect()];
        const lines = [...text];
        return { start: Math.min(...lines.map((line) => line.left)) - box.left, end: box.right - Math.max(...lines.map((line) => line.right)) };
      });
      const gap = DIRECTIONS[language] === "rtl" ? end : start;
      assert.ok(Math.abs(gap) < 2, `the title of ${language} starts ${gap} px away from its side`);
    }
  });
});

/** Where the first and the last character of an element's text that match `/[+\d]/` are drawn. */
function ends(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const places = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of node.data.matchAll(/[+\d]/g)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + 1);
      const { left, top } = range.getBoundingClientRect();
      places.push({ left, top });
    }
  }
  return { text: element.textContent, href: element.getAttribute("href"), places };
}

for (const language of LANGUAGES.filter((language) => DIRECTIONS[language] === "rtl")) {
  test(`telephone numbers are drawn left to right in ${language}`, async () => {
    await withPage({}, async (page) => {
      let seen = 0;
      for (const kind of ["desk", "numbers", "about", "home"]) {
        await page.goto(address(language, kind));
        for (const link of await page.locator("main a[href^='tel:']").all()) {
          const { text, href, places } = await link.evaluate(ends);
          const rising = places.every((place, at) => at === 0 || (place.left > places[at - 1].left && place.top === places[at - 1].top));
          assert.ok(places.length >= 3 && rising, `${text} is drawn in another order on ${page.url()}`);
          assert.equal(text.match(/[+\d]/g).join(""), href.replace("tel:", ""), "what is shown is what is dialled");
          seen += 1;
        }
      }
      assert.ok(seen > 5, `only ${seen} numbers were found`);
    });
  });
}
