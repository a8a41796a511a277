// Everything can be reached with the keyboard, and one always sees where one is.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, withPage } from "./browser.js";
import { DOORS, LANGUAGES, address } from "./pages.js";

/** What has the focus, and whether it can be seen. */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth, clipPath, visibility } = getComputedStyle(element);
    const middle = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
    return {
      name: `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 40)}`,
      isBody: element === document.body,
      isSkipLink: element.matches("a.skip[href='#main']"),
      isMarked: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
      isOnScreen: visibility === "visible" && clipPath === "none" && width > 0 && height > 0 && left < innerWidth && right > 0 && top < innerHeight && bottom > 0,
      isCovered: !element.contains(middle) && !middle?.contains(element),
    };
  });

/** Presses Tab through the whole page; answers what was passed. */
async function walk(page) {
  const steps = [];
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press("Tab");
    const here = await focused(page);
    if (here.isBody || (here.isSkipLink && steps.length > 0)) return steps;
    steps.push(here);
  }
  throw new Error("the focus never left the page");
}

for (const viewport of [PHONE, DESKTOP]) {
  for (const path of [DOORS.chooser, ...LANGUAGES.flatMap((language) => [address(language, "home"), address(language, "guide")])]) {
    test(`Tab goes through ${path} at ${viewport.width} px`, async () => {
      await withPage({ viewport }, async (page) => {
        await page.goto(path);
        const steps = await walk(page);
        assert.ok(steps[0].isSkipLink, `the first stop is ${steps[0].name}`);
        assert.ok(steps.length > 5);
        for (const step of steps) {
          assert.ok(step.isOnScreen && step.isMarked && !step.isCovered, JSON.stringify(step));
        }
        const reachable = await page.locator("a[href]:visible, summary:visible").count();
        assert.ok(steps.length >= reachable, `${steps.length} of ${reachable} links and buttons were reached`);
      });
    });
  }
}

test("the skip link skips", async () => {
  await withPage({}, async (page) => {
    await page.goto(address("ar", "guide"));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)));
  });
});

test("the switcher opens, is walked and is left with the keyboard alone", async () => {
  await withPage({}, async (page) => {
    await page.goto(address("ar", "guide"));
    await page.locator("header .switcher summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.matches(".switcher a[hreflang]")));
    assert.ok((await focused(page)).isMarked);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/it/**");
    assert.equal(new URL(page.url()).pathname, address("it", "guide"));
  });
});
