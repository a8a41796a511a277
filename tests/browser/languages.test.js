// Changing language keeps the page, and with scripts the place on it; without scripts everything can still be read.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, withPage } from "./browser.js";
import { KINDS, LANGUAGES, address } from "./pages.js";

/** Opens the switcher and takes a language. */
async function change(page, language) {
  await page.locator("header .switcher summary").click();
  await page.locator(`header .switcher a[hreflang="${language}"]`).click();
  await page.waitForURL(`**/${language}/**`);
}

const without = { javaScriptEnabled: false };

test("every page leads to itself in every language", async () => {
  await withPage(without, async (page) => {
    for (const kind of Object.keys(KINDS)) {
      for (const language of LANGUAGES) {
        await page.goto(address(language, kind));
        const links = page.locator("header .switcher a[hreflang]");
        const led = await links.evaluateAll((found) => found.map((link) => [link.hreflang, link.pathname]));
        // To every language of the site, those too that are not looked at here.
        assert.deepEqual(led, led.map(([to]) => [to, address(to, kind)]), page.url());
        assert.ok(LANGUAGES.every((to) => led.some(([tag]) => tag === to)), page.url());
      }
    }
  });
});

for (const [how, options] of Object.entries({ "with scripts": {}, "without scripts": without })) {
  test(`the switcher keeps the page ${how}`, async () => {
    await withPage(options, async (page) => {
      await page.goto(address("ar", "desk"));
      for (const language of [...LANGUAGES.filter((language) => language !== "ar"), "ar"]) {
        await change(page, language);
        assert.equal(new URL(page.url()).pathname, address(language, "desk"));
        assert.equal(await page.locator("html").getAttribute("lang"), language);
      }
    });
  });
}

for (const viewport of [PHONE, DESKTOP]) {
  test(`the switcher keeps the section at ${viewport.width} px`, async () => {
    await withPage({ viewport }, async (page) => {
      await page.goto(`${address("ar", "guide")}#cost`);
      await page.locator("header .switcher summary").evaluate((button) => button.focus({ preventScroll: true }));
      await page.keyboard.press("Enter");
      // Clicked from the keyboard: a pointer would first scroll up to the switcher, as a reader on paper's top would.
      await page.locator('header .switcher a[hreflang="bn"]').evaluate((link) => link.click());
      await page.waitForURL("**/bn/**");
      assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, `${address("bn", "guide")}#cost`);
      const top = await page.locator("#cost").evaluate((section) => section.getBoundingClientRect().top);
      assert.ok(top >= 0 && top < viewport.height / 2, `the section is at ${top} px`);
    });
  });
}

test("a guide in Arabic is readable without scripts", async () => {
  await withPage(without, async (page) => {
    await page.goto(address("ar", "guide"));
    assert.match(await page.locator("h1").innerText(), /\p{Script=Arabic}/u);
    const sections = await page.locator("main .prose > section").all();
    assert.ok(sections.length >= 6, `${sections.length} sections`);
    for (const section of sections) {
      assert.ok(await section.isVisible());
      assert.match(await section.innerText(), /\p{Script=Arabic}{2}/u);
    }
    assert.ok(await page.locator(".numbers a[href^='tel:']").first().isVisible());
  });
});

test("a word is explained where it stands, without scripts and without losing the place", async () => {
  await withPage(without, async (page) => {
    for (const language of ["ar", "bn", "zh"]) {
      await page.goto(address(language, "guide"));
      const term = page.locator("main .prose .term").nth(3);
      await term.scrollIntoViewIfNeeded();
      const place = () => term.evaluate((element) => element.getBoundingClientRect().top);
      const before = await place();
      await term.click();
      const card = page.locator(".explained:target");
      assert.ok(await card.isVisible());
      assert.ok((await card.innerText()).length > 20);
      assert.ok(Math.abs((await place()) - before) < 2, `${language}: the page moved when the card opened`);
      await card.locator("a").last().click();
      assert.equal(await page.locator(".explained:visible").count(), 0);
      assert.ok(Math.abs((await place()) - before) < 2, `${language}: the page moved when the card closed`);
    }
  });
});

test("the chooser leads to every language without scripts", async () => {
  await withPage(without, async (page) => {
    for (const language of LANGUAGES) {
      await page.goto("/");
      await page.locator(`main a[hreflang="${language}"]`).click();
      assert.equal(new URL(page.url()).pathname, `/${language}/`);
    }
  });
});
