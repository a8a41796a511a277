// Who reads a page for people in danger leaves it at once, and nothing leads back to it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, site, withPage } from "./browser.js";
import { LANGUAGES, address } from "./pages.js";

const danger = (language) => address(language, "danger");
const without = { javaScriptEnabled: false };
const EXIT = "https://it.wikipedia.org/";

/** Answers the exit's address itself: no test leaves this machine. */
const elsewhere = (page) => page.route(`${EXIT}**`, (route) => route.fulfill({ contentType: "text/html", body: "<title>Elsewhere</title>" }));

/** Comes to the page for people in danger from the home page, as a reader does. */
async function arrive(page) {
  await elsewhere(page);
  await page.goto(address("it", "home"));
  await page.goto(danger("it"));
}

/** The page was left, and "back" leads to what was before it. */
async function left(page) {
  await page.waitForURL(EXIT);
  await page.goBack();
  assert.equal(new URL(page.url()).pathname, address("it", "home"));
}

test("the button leaves, and back does not return", async () => {
  await withPage({}, async (page) => {
    await arrive(page);
    await page.locator(".exit a").click();
    await left(page);
  });
});

test("the button leaves without scripts", async () => {
  await withPage(without, async (page) => {
    await arrive(page);
    assert.ok(await page.locator(".exit-keys").isHidden(), "what needs scripts is not promised");
    await page.locator(".exit a").click();
    await page.waitForURL(EXIT);
  });
});

test("Esc three times leaves, and back does not return", async () => {
  await withPage({ viewport: DESKTOP }, async (page) => {
    await arrive(page);
    assert.ok(await page.locator(".exit-keys").isVisible());
    const told = page.locator(".exit [role=status]");
    await page.keyboard.press("Escape");
    assert.match(await told.innerText(), /due volte/);
    await page.keyboard.press("Escape");
    assert.match(await told.innerText(), /una volta/);
    await page.keyboard.press("Escape");
    await left(page);
  });
});

test("Esc now and then does not leave", async () => {
  await withPage({ viewport: DESKTOP }, async (page) => {
    await page.clock.install();
    await arrive(page);
    for (const pause of [6000, 6000, 6000]) {
      await page.keyboard.press("Escape");
      await page.clock.runFor(pause);
    }
    assert.equal(await page.locator(".exit [role=status]").innerText(), "");
    assert.equal(new URL(page.url()).pathname, danger("it"));
  });
});

test("the page is blank before the other one is asked for", async () => {
  await withPage({}, async (page) => {
    const seen = [];
    page.on("console", (message) => seen.push(message.text()));
    page.on("request", (request) => request.url() === EXIT && seen.push("asked"));
    await page.addInitScript(() => {
      const tell = () => document.documentElement?.hasChildNodes() === false && console.log("blank");
      addEventListener("DOMContentLoaded", () => new MutationObserver(tell).observe(document, { childList: true, subtree: true }));
    });
    await arrive(page);
    await page.locator(".exit a").click();
    await page.waitForURL(EXIT);
    // What the page says and what it asks for are told on two ways, and one may be slower.
    for (let turn = 0; seen.length < 2 && turn < 40; turn += 1) await page.waitForTimeout(50);
    assert.deepEqual(seen, ["blank", "asked"]);
  });
});

test("the exit is the second stop of Tab, and Enter leaves", async () => {
  await withPage({}, async (page) => {
    await arrive(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.matches(".exit a")));
    await page.keyboard.press("Enter");
    await left(page);
  });
});

test("links within the site leave no way back either", async () => {
  await withPage({}, async (page) => {
    await arrive(page);
    await page.locator(".crumbs a").first().click();
    await page.waitForURL(`**${address("it", "home")}`);
    await page.goBack();
    assert.equal(new URL(page.url()).pathname, address("it", "home"));
    assert.equal(await page.evaluate(() => history.length), 3, "the blank page, the home page, and the home page again");
  });
});

for (const language of LANGUAGES) {
  test(`the exit is large, on screen and covers nothing at 320 px in ${language}`, async () => {
    await withPage({ viewport: { width: 320, height: 480 } }, async (page) => {
      await page.goto(danger(language));
      const box = (selector) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().toJSON());
      for (const place of [0, 1e6]) {
        await page.evaluate((top) => scrollTo(0, top), place);
        const exit = await box(".exit a");
        assert.ok(exit.height >= 44 && exit.width >= 200 && exit.bottom <= 480 && exit.top > 320, JSON.stringify(exit));
      }
      // At the very end, the last line of the page stands above the exit.
      const [last, bar] = [await box(".site-footer ul"), await box(".exit")];
      assert.ok(last.bottom <= bar.top, `${last.bottom} is below ${bar.top}`);
      await page.evaluate(() => scrollTo(0, 0));
      assert.ok((await box(".emergency")).top >= 0);
    });
  });

  test(`what can be seen over a shoulder or in a history tells nothing in ${language}`, async () => {
    await withPage({}, async (page) => {
      await page.goto(address(language, "home"));
      const name = (await page.title()).split(" – ").at(-1);
      await page.goto(danger(language));
      assert.equal(await page.title(), name);
      assert.equal(await page.locator("meta[name=description]").count(), 0);
      assert.ok(await page.locator(".watched").isVisible());
      const addresses = await page.locator("link[href], .switcher a").evaluateAll((links) => links.map((link) => link.href));
      assert.ok(addresses.length > LANGUAGES.length);
      for (const one of addresses) assert.doesNotMatch(one.replace(site.origin, ""), /violenza|tratta|aiuto/);
    });
  });
}
