// No page of any kind, in any script and direction, on a telephone or a desktop, by day or by night, shuts anybody out.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, barriers, picture, withPage } from "./browser.js";
import { LANGUAGES, PAGES, address } from "./pages.js";

/** The widest thing on a page may not be wider than the screen. */
const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const viewport of [PHONE, DESKTOP]) {
  test(`no barriers and no sideways scrolling at ${viewport.width} px`, async (suite) => {
    await withPage({ viewport }, async (page) => {
      for (const { name, path } of PAGES) {
        await suite.test(name, async () => {
          await page.goto(path);
          await picture(page, `${name}-${viewport.width}`);
          assert.equal(await overflow(page), 0, "the page scrolls sideways");
          assert.deepEqual(await barriers(page), []);
        });
      }
    });
  });

  test(`no barriers in open menus at ${viewport.width} px`, async (suite) => {
    await withPage({ viewport }, async (page) => {
      for (const language of LANGUAGES) {
        await suite.test(language, async () => {
          await page.goto(address(language, "guide"));
          // A wide screen shows the menu as it is; the switcher is always behind its button.
          for (const menu of await page.locator("header summary:visible").all()) {
            await menu.click();
            await picture(page, `menu-${language}-${viewport.width}`);
            assert.equal(await overflow(page), 0, "the page scrolls sideways");
            assert.deepEqual(await barriers(page), []);
          }
        });
      }
    });
  });
}

test("no barriers in the dark", async (suite) => {
  await withPage({ colorScheme: "dark" }, async (page) => {
    for (const { name, path } of PAGES.filter(({ name }) => /^(home|guide|desk|chooser|missing)\b/.test(name))) {
      await suite.test(name, async () => {
        await page.goto(path);
        await picture(page, `${name}-dark`);
        const [red, green, blue] = (await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).match(/\d+/g).map(Number);
        assert.ok(red + green + blue < 200, "the page is dark");
        assert.deepEqual(await barriers(page), []);
      });
    }
  });
});
