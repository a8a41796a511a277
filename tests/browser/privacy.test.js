// Nothing leaves the site, nothing stays on the reader's device, and the page's own policy allows nothing else.

import assert from "node:assert/strict";
import { test } from "node:test";
import { site, withPage } from "./browser.js";
import { PAGES, address } from "./pages.js";

/** Counts what the browser asks for, complains about and was forbidden by the policy. */
async function watch(page) {
  const seen = { requests: [], complaints: [] };
  page.on("request", (request) => seen.requests.push(request.url()));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && seen.complaints.push(message.text()));
  page.on("pageerror", (error) => seen.complaints.push(error.message));
  await page.addInitScript(() => {
    globalThis.forbidden = [];
    addEventListener("securitypolicyviolation", (event) => globalThis.forbidden.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  return seen;
}

const elsewhere = (requests) => requests.filter((url) => !url.startsWith(`${site.origin}/`) && !url.startsWith("data:"));

test("no request leaves the site, and no page breaks its policy", async () => {
  await withPage({}, async (page) => {
    const seen = await watch(page);
    for (const { name, path } of PAGES) {
      await page.goto(path, { waitUntil: "networkidle" });
      assert.deepEqual(await page.evaluate(() => globalThis.forbidden), [], name);
      // The browser itself says that the page that is missing is missing.
      assert.deepEqual(seen.complaints.filter((text) => !(name === "missing" && text.includes("404"))), [], name);
      seen.complaints.length = 0;
    }
    assert.ok(seen.requests.length > PAGES.length);
    assert.deepEqual(elsewhere(seen.requests), []);
  });
});

test("the policy forbids what is not the site's own", async () => {
  await withPage({}, async (page) => {
    const seen = await watch(page);
    await page.goto(address("it", "guide"));
    await page.evaluate(async () => {
      const add = (tag, fields) => document.body.append(Object.assign(document.createElement(tag), fields));
      add("img", { src: "https://example.org/pixel.png" });
      add("script", { textContent: "globalThis.ran = true" });
      add("script", { src: "https://example.org/script.js" });
      add("style", { textContent: "body { display: none }" });
      add("iframe", { src: "https://example.org/" });
      await fetch("https://example.org/").catch(() => {});
      await new Promise((settled) => setTimeout(settled, 100));
    });
    const forbidden = await page.evaluate(() => globalThis.forbidden.map((text) => text.split(" ")[0]).sort());
    assert.deepEqual(forbidden, ["connect-src", "frame-src", "img-src", "script-src-elem", "script-src-elem", "style-src-elem"]);
    assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  });
});

test("nothing is kept on the reader's device", async () => {
  await withPage({}, async (page, context) => {
    for (const { name, path } of PAGES) {
      await page.goto(path);
      const kept = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      assert.deepEqual(kept, { local: 0, session: 0, databases: 0, caches: 0, workers: 0 }, name);
    }
    assert.deepEqual(await context.cookies(), []);
  });
});

test("a site that is linked to does not learn where the reader came from", async () => {
  await withPage({}, async (page) => {
    for (const { name, path } of PAGES) {
      await page.goto(path);
      assert.equal(await page.locator('meta[name="referrer"]').getAttribute("content"), "no-referrer", name);
    }
  });
});
