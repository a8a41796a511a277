// No page of any kind, in any script and direction, on a telephone or a desktop, by day or by night, shuts anybody out.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, barriers, picture, withPage } from "./browser.js";
import { LANGUAGES, PAGES, address } from "./pages.js";

/** The widest thing on a page may not be wider than the screen. */
const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Makes letters larger as the reader's own setting does. */
async function enlarger(page, context) {
  const session = await context.newCDPSession(page);
  return (times) => session.send("Page.setFontSizes", { fontSizes: { standard: 16 * times, fixed: 13 * times } });
}

for (const viewport of [PHONE, DESKTOP]) {
  test(`no barriers and no sideways scrolling at ${viewport.width} px`, async (suite) => {
    await withPage({ viewport }, async (page, context) => {
      const letters = await enlarger(page, context);
      for (const { name, path } of PAGES) {
        await suite.test(name, async () => {
          await page.goto(path);
          await picture(page, `${name}-${viewport.width}`);
          assert.equal(await overflow(page), 0, "the page scrolls sideways");
          assert.deepEqual(await barriers(page), []);
          await page.emulateMedia({ colorScheme: "dark" });
          assert.deepEqual(await barriers(page, ["color-contrast"]), [], "in the dark");
          await page.emulateMedia({ colorScheme: "light" });
          await letters(2);
          assert.equal(await overflow(page), 0, "with letters twice as large the page scrolls sideways");
          await letters(1);
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
            // It lies over the next one.
            await menu.click();
          }
        });
      }
    });
  });
}

test("the dark is dark", async () => {
  await withPage({ colorScheme: "dark" }, async (page) => {
    for (const kind of ["home", "guide", "desk"]) {
      await page.goto(address("it", kind));
      await picture(page, `${kind}-dark`);
      const [red, green, blue] = (await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).match(/\d+/g).map(Number);
      assert.ok(red + green + blue < 200, kind);
    }
  });
});

test("forced colours leave every button and mark visible", async () => {
  await withPage({ forcedColors: "active" }, async (page) => {
    for (const kind of ["home", "guide", "danger"]) {
      await page.goto(address("ar", kind));
      await picture(page, `${kind}-forced-colours`);
      const lost = await page.evaluate(() =>
        [...document.querySelectorAll("summary, .choices a, .exit a, .number")].filter((element) => {
          const style = getComputedStyle(element);
          return element.offsetParent && style.borderStyle === "none" && style.color === style.backgroundColor;
        }).length,
      );
      assert.equal(lost, 0, kind);
    }
  });
});
