// One headless Chromium and one served site for each test file that imports this: started before its tests, stopped after them.

import axe from "axe-core";
import { chromium } from "playwright-core";
import { after, before } from "node:test";
import { join } from "node:path";
import { serve } from "./site.js";

const FOLDER = process.env.BUSSOLA_SITE;
const PICTURES = process.env.BUSSOLA_PICTURES;
const EXECUTABLE = process.env.BUSSOLA_CHROMIUM ?? "/usr/bin/chromium";
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

export const PHONE = { width: 320, height: 640 };
export const DESKTOP = { width: 1280, height: 900 };

let browser;
export let site;

before(async () => {
  if (!FOLDER) throw new Error("BUSSOLA_SITE must name the folder of a built site");
  site = await serve(FOLDER);
  browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** Runs `look` on a fresh page of a fresh profile, and closes both. Options are those of a Playwright context. */
export async function withPage(options, look) {
  const context = await browser.newContext({ viewport: PHONE, baseURL: site.origin, serviceWorkers: "allow", ...options });
  try {
    return await look(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** What axe holds against the page as it stands, a line for each element: by all rules, or by some. Empty is good. */
export async function barriers(page, rules) {
  await page.evaluate(axe.source);
  const only = rules ? { runOnly: { type: "rule", values: rules } } : { runOnly: { type: "tag", values: STANDARDS }, rules: { "target-size": { enabled: true } } };
  const { violations, passes } = await page.evaluate((only) => globalThis.axe.run(document, only), only);
  if (passes.length === 0) throw new Error("axe looked at nothing");
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`));
}

/** Keeps a picture of the whole page, when a folder for pictures is named. */
export async function picture(page, name) {
  if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}.jpg`), fullPage: true, quality: 60 });
}
