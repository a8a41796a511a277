// A page is handed on and its mistakes are told with the reader's own telephone: nothing is asked of anybody before a click.

import assert from "node:assert/strict";
import { test } from "node:test";
import { site, withPage } from "./browser.js";
import { LANGUAGES, address } from "./pages.js";

const ENTRIES = ["guide", "desk", "organization", "term", "about"];

/** The text that a link carries to another program. */
const carried = (href) => new URL(href).searchParams.get("body") ?? new URL(href).searchParams.get("text");

test("every entry can be handed on and mended, in every language and without scripts", async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    for (const language of LANGUAGES) {
      for (const kind of ENTRIES) {
        await page.goto(address(language, kind));
        await page.locator(".share summary").click();
        const shown = await page.locator(".share-address").innerText();
        assert.match(shown, kind === "guide" ? new RegExp(`/PS-03/${language}/$`) : new RegExp(`${address(language, kind)}$`));
        const hrefs = await page.locator(".share a").evaluateAll((links) => links.map((link) => link.href));
        assert.deepEqual(hrefs.map((href) => href.split("?")[0]), ["sms:", "https://wa.me/"]);
        for (const href of hrefs) assert.ok(carried(href).endsWith(`\n${shown}`), href);
        assert.equal(await page.locator(".share button:visible").count(), 0, "what needs scripts is not promised");
        const letter = await page.locator(".feedback a").getAttribute("href");
        assert.match(letter, /^mailto:[^?]+@[^?]+\?subject=/);
        assert.match(carried(letter), new RegExp(`${shown} · lingua: .+ · pagina del \\d{4}-\\d\\d-\\d\\d$`));
      }
    }
  });
});

test("with scripts the address is copied, and who cannot see is told", async () => {
  await withPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    await page.goto(address("it", "guide"));
    await page.locator(".share summary").click();
    await page.locator(".share-copy").click();
    await page.locator(".share-said").filter({ hasText: "copiato" }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.locator(".share-address").innerText());
  });
});

test("with scripts the telephone's own list of ways is offered where there is one", async () => {
  await withPage({}, async (page) => {
    await page.addInitScript(() => {
      navigator.share = async (sent) => Object.assign(globalThis, { sent });
    });
    await page.goto(address("ar", "guide"));
    await page.locator(".share summary").click();
    await page.locator(".share-send").click();
    const sent = await page.evaluate(() => globalThis.sent);
    assert.equal(sent.url, await page.locator(".share-address").innerText());
    assert.match(sent.title, /\p{Script=Arabic}/u);
  });
});

test("nobody is asked for anything before the click", async () => {
  await withPage({}, async (page) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(address("it", "guide"), { waitUntil: "networkidle" });
    await page.locator(".share summary").click();
    await page.waitForTimeout(100);
    assert.deepEqual(asked.filter((url) => !url.startsWith(site.origin)), []);
  });
});

test("a page for people in danger offers neither", async () => {
  await withPage({}, async (page) => {
    for (const language of LANGUAGES) {
      await page.goto(address(language, "danger"));
      assert.equal(await page.locator(".share, .feedback, a[href^='mailto:'][href*='subject']").count(), 0);
    }
  });
});

test("what is private is handed on without its name", async () => {
  await withPage({}, async (page) => {
    await page.goto("/it/guides/salute-iscrizione/");
    const title = await page.locator("h1").innerText();
    const href = await page.locator('.share a[href^="sms:"]').getAttribute("href");
    assert.ok(!carried(href).includes(title), carried(href));
    assert.match(carried(href), /SA-01\/it\/$/);
  });
});
