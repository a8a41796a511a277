// A journey is walked from the home page, step by step, without scripts, in every language.

import assert from "node:assert/strict";
import { test } from "node:test";
import { barriers, withPage } from "./browser.js";
import { LANGUAGES, address } from "./pages.js";

test("the home page leads to a journey, and a guide back to its step", async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    for (const language of LANGUAGES) {
      await page.goto(address(language, "home"));
      await page.locator(`.ways a[href="${address(language, "journey")}"]`).click();
      const steps = page.locator("ol.steps > li");
      assert.equal(await steps.count(), 6);
      assert.equal(await page.locator(".wait").count(), 1);
      await steps.first().locator("h2 a").click();
      assert.equal(new URL(page.url()).pathname, address(language, "guide"));
      await page.locator(`.stage a[href^="${address(language, "journey")}"]`).click();
      assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, `${address(language, "journey")}#permesso-rinnovo`);
    }
  });
});

test("the pages of journeys have no barriers, in the dark too", async () => {
  for (const language of LANGUAGES) {
    for (const kind of ["journey", "journeys"]) {
      for (const colorScheme of ["light", "dark"]) {
        await withPage({ colorScheme }, async (page) => {
          await page.goto(address(language, kind));
          assert.deepEqual(await barriers(page), [], `${language} ${kind} ${colorScheme}`);
        });
      }
    }
  }
});
