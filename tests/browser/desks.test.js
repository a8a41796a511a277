// Whether a desk is open now, by a clock that the test sets: what the page says is right wherever the phone thinks it is.

import assert from "node:assert/strict";
import { test } from "node:test";
import { barriers, withPage } from "./browser.js";
import { LANGUAGES } from "./pages.js";

const DESK = "desks/prefettura-urp/";

/** Monday 23 November 2026 and three days more: morning; morning and night; a holiday; nothing; then a day far away. */
const MORNING = "570-750";
const NIGHT = "0-480,1200-1440";
const OPENINGS = [MORNING, `${MORNING},1200-1440`, "0-480", "?", "", "", "", "", "", "", "", "", MORNING].join(";");

/** What the page of a desk says at an hour of Rome, with openings that do not depend on the day of the build. */
async function said(at, { language = "it", openings = OPENINGS, ...options } = {}) {
  return withPage(options, async (page) => {
    await page.route("**/desks/**", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/data-open="[^"]*"/, `data-open="2026-11-23 ${openings}"`);
      await route.fulfill({ response, body });
    });
    await page.clock.setFixedTime(new Date(at));
    await page.goto(`/${language}/${DESK}`);
    const line = page.locator("main .open");
    return (await line.isVisible()) ? await line.innerText() : null;
  });
}

test("it is open until it closes", async () => {
  assert.equal(await said("2026-11-23T09:30+01:00"), "Aperto adesso, fino alle 12:30.");
  assert.equal(await said("2026-11-23T12:29+01:00"), "Aperto adesso, fino alle 12:30.");
  assert.equal(await said("2026-11-23T20:00+01:00", { openings: "1200-1440;?" }), "Aperto adesso, fino alle 24:00.");
});

test("it is closed until it opens: today, tomorrow, on a day, on a day far away", async () => {
  assert.equal(await said("2026-11-23T09:29+01:00"), "Adesso è chiuso. Apre oggi alle 09:30.");
  assert.equal(await said("2026-11-23T12:30+01:00"), "Adesso è chiuso. Apre domani alle 09:30.");
  assert.equal(await said("2026-11-23T13:00+01:00", { openings: `${MORNING};;${MORNING}` }), "Adesso è chiuso. Apre mercoledì alle 09:30.");
  assert.equal(await said("2026-11-27T13:00+01:00"), "Adesso è chiuso. Apre sabato 05/12 alle 09:30.");
  assert.equal(await said("2026-11-24T13:00+01:00", { openings: ";;;" }), "Adesso è chiuso.");
});

test("a night is one opening", async () => {
  assert.equal(await said("2026-11-24T23:00+01:00"), "Aperto adesso, fino a mercoledì alle 08:00.");
  assert.equal(await said("2026-11-25T07:00+01:00"), "Aperto adesso, fino alle 08:00.");
  assert.equal(await said("2026-11-23T23:59+01:00", { openings: `${NIGHT};${NIGHT};;` }), "Aperto adesso, fino a martedì alle 08:00.");
});

test("on a holiday nothing is promised", async () => {
  assert.equal(await said("2026-11-26T10:00+01:00"), "Oggi è festa: gli orari possono cambiare.");
});

test("before and after the days that are known nothing is said", async () => {
  assert.equal(await said("2026-11-22T23:59+01:00"), null);
  assert.equal(await said("2026-12-06T00:00+01:00"), null);
  assert.equal(await said("2027-03-01T10:00+01:00"), null);
});

test("the hour is Rome's, wherever the phone is, in summer too", async () => {
  for (const timezoneId of ["Asia/Shanghai", "America/New_York", "Asia/Kathmandu"]) {
    assert.equal(await said("2026-11-23T11:00:00Z", { timezoneId }), "Aperto adesso, fino alle 12:30.", timezoneId);
    assert.equal(await said("2026-11-23T11:30:00Z", { timezoneId }), "Adesso è chiuso. Apre domani alle 09:30.", timezoneId);
  }
  const summer = "570-750;".repeat(250);
  assert.equal(await said("2027-07-05T10:29:00Z", { openings: summer, timezoneId: "Asia/Dhaka" }), "Aperto adesso, fino alle 12:30.");
  assert.equal(await said("2027-07-05T10:30:00Z", { openings: summer }), "Adesso è chiuso. Apre domani alle 09:30.");
});

test("the page's own openings are those of the days from its build on", async () => {
  await withPage({}, async (page) => {
    await page.goto(`/it/${DESK}`);
    const [first, days] = (await page.locator("[data-open]").getAttribute("data-open")).split(" ");
    assert.match(first, /^\d{4}-\d\d-\d\d$/);
    assert.equal(days.split(";").length, 28);
  });
});

test("every language says it in its own words and with European digits", async () => {
  const all = new Set();
  for (const language of LANGUAGES) {
    const line = await said("2026-11-23T10:00+01:00", { language });
    assert.ok(line.includes("12:30"), `${language}: ${line}`);
    all.add(line);
    const later = await said("2026-11-27T13:00+01:00", { language });
    assert.ok(later.includes("05/12") && later.includes("09:30"), `${language}: ${later}`);
  }
  assert.equal(all.size, LANGUAGES.length);
});

test("what is said goes with the clock", async () => {
  await withPage({}, async (page) => {
    await page.route("**/desks/**", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/data-open="[^"]*"/, `data-open="2026-11-23 ${OPENINGS}"`);
      await route.fulfill({ response, body });
    });
    await page.clock.install({ time: new Date("2026-11-23T12:29:30+01:00") });
    await page.goto(`/it/${DESK}`);
    assert.match(await page.locator("main .open").innerText(), /^Aperto/);
    assert.deepEqual(await barriers(page), []);
    await page.clock.runFor(61_000);
    assert.match(await page.locator("main .open").innerText(), /^Adesso è chiuso/);
  });
});

test("without scripts the week stands alone", async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`/it/${DESK}`);
    assert.equal(await page.locator("main .open").isVisible(), false);
    assert.ok(await page.locator("main .hours").isVisible());
  });
});

test("a helpline that always answers says so without scripts", async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto("/it/desks/numero-unico-112/");
    assert.equal(await page.locator("main .open").innerText(), "Tutti i giorni, a tutte le ore");
  });
});

test("who reads a language finds who speaks it, and every other language in its own script", async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto("/ar/");
    await page.locator(".tongue-door a").click();
    assert.equal(new URL(page.url()).pathname, "/ar/who-speaks/");
    assert.match(await page.locator("h1").innerText(), /العربية/);
    assert.ok((await page.locator("main .items .item a[href^='tel:']").count()) >= 3);
    await page.locator(".tongues a[href='#ro']").click();
    assert.match(await page.locator("#ro h3").innerText(), /Română.*romeno.*الرومانية/s);
    const names = await page.locator(".tongue h3 bdi[lang]:first-child").allInnerTexts();
    assert.ok(names.includes("বাংলা") && names.includes("简体中文") && names.includes("سرائیکی"), names.join(" "));
    assert.ok(!names.some((name) => /^[a-z]{2,3}$/.test(name)), "no bare tag");
  });
});

test("the pages of desks and languages have no barriers", async () => {
  for (const language of LANGUAGES) {
    for (const path of ["who-speaks/", "desks/"]) {
      await withPage({ colorScheme: language === "it" ? "dark" : "light" }, async (page) => {
        await page.goto(`/${language}/${path}`);
        assert.deepEqual(await barriers(page), [], `${language} ${path}`);
      });
    }
  }
});
