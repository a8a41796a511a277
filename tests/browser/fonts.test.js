// Fonts that pages bring along: one, for Urdu, on a phone that has none of its own; nothing for anybody else.

import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { withPage } from "./browser.js";
import { DOORS, LANGUAGES, address } from "./pages.js";

// A phone without Nastaliq: the browser starts after this is read.
const settings = join(mkdtempSync(join(tmpdir(), "fonts-")), "fonts.conf");
writeFileSync(
  settings,
  `<?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include>
   <selectfont><rejectfont><pattern><patelt name="family"><string>Noto Nastaliq Urdu</string></patelt></pattern></rejectfont></selectfont></fontconfig>`,
);
process.env.FONTCONFIG_FILE = settings;

/** What a page asks of fonts: the answers' sizes by address. */
async function fonts(page, path, look = async () => {}) {
  const sizes = {};
  const keep = async (response) => {
    if (response.url().endsWith(".woff2")) sizes[response.url()] = (await response.body()).length;
  };
  page.on("response", keep);
  await page.goto(path, { waitUntil: "networkidle" });
  await look();
  await page.waitForLoadState("networkidle");
  page.off("response", keep);
  return sizes;
}

/** The fonts that really draw an element: their family, and whether the page brought them. */
async function drawn(page, selector) {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName, isCustomFont }) => `${familyName}${isCustomFont ? " (ours)" : ""}`);
}

test("a page in Urdu asks for one font of at most 110 KB and is drawn in it", async () => {
  await withPage({}, async (page) => {
    for (const kind of ["home", "guide", "desk"]) {
      const sizes = Object.values(await fonts(page, address("ur", kind)));
      // The browser keeps the font: only the first page fetches it.
      assert.ok(sizes.length <= 1 && sizes.every((size) => size <= 110 * 1024), `${kind}: ${sizes}`);
      assert.equal(kind === "home" ? sizes.length : 1, 1, kind);
      assert.ok((await drawn(page, "h1")).includes("Noto Nastaliq Urdu (ours)"), kind);
    }
  });
});

test("no page of another language asks for a font, not even when it lists the languages", async () => {
  await withPage({}, async (page) => {
    const paths = [...Object.values(DOORS), ...LANGUAGES.filter((tag) => tag !== "ur").flatMap((tag) => [address(tag, "home"), address(tag, "guide")])];
    for (const path of paths) {
      const open = async () => {
        const switcher = page.locator(".switcher summary");
        if (await switcher.count()) await switcher.click();
      };
      assert.deepEqual(await fonts(page, path, open), {}, path);
    }
  });
});

test("Latin words on a page in Urdu keep their own letters and spaces", async () => {
  await withPage({}, async (page) => {
    await page.goto(address("ur", "guide"), { waitUntil: "networkidle" });
    const families = await drawn(page, "h1 bdi");
    assert.ok(families.length > 0 && !families.some((family) => family.includes("Nastaliq")), families.join());
  });
});
