//! Desks: what the coming days are, closures, and what may be said to be open.

use crate::sites::{base, built, overlay, today};
use bussola::read::Wanted;
use scraper::{Html, Selector};

/// The page of a desk with these lines of front matter, on the day of the tests: Monday, 23 November 2026.
fn desk(fields: &str) -> Html {
    let archive =
        format!("-- content/desks/posta/index.it.md --\n---\ntitle: Posta\nname: Poste\nconfirmed_on: 2026-11-01\n{fields}\n---\nTesto.\n");
    let (files, findings) = built(&overlay(base(), &archive), &Wanted::everything(today()));
    assert!(!findings.contains("error"), "{findings}");
    Html::parse_document(std::str::from_utf8(&files["it/desks/posta/index.html"]).unwrap())
}

fn attribute(page: &Html, selector: &str, name: &str) -> Option<String> {
    page.select(&Selector::parse(selector).unwrap()).next().and_then(|one| one.attr(name)).map(str::to_owned)
}

/// The openings of each coming day.
fn coming(fields: &str) -> Option<Vec<String>> {
    let open = attribute(&desk(fields), "[data-open]", "data-open")?;
    let days = open.strip_prefix("2026-11-23 ").unwrap_or_else(|| panic!("it starts on the day of the build: {open}"));
    Some(days.split(';').map(str::to_owned).collect())
}

#[test]
fn four_weeks_are_told_ahead() {
    let days = coming("hours: \"Mo-Fr 09:30-12:30; Th 09:30-12:30,14:30-16:30\"").unwrap();
    assert_eq!(days.len(), 28);
    assert_eq!(days[..8], ["570-750", "570-750", "570-750", "570-750,870-990", "570-750", "", "", "570-750"]);
}

#[test]
fn a_holiday_of_which_the_rule_says_nothing_is_unknown() {
    // 8 December 2026, a Tuesday: day 15.
    assert_eq!(coming("hours: \"Mo-Fr 09:00-12:00\"").unwrap()[15], "?");
    assert_eq!(coming("hours: \"Mo-Fr 09:00-12:00; PH off\"").unwrap()[15], "");
    assert_eq!(coming("hours: \"Mo-Fr 09:00-12:00; PH 10:00-11:00\"").unwrap()[15], "600-660");
    let eve = coming("hours: \"Mo-Fr 20:00-24:00, PH -1 day 10:00-20:00\"").unwrap();
    assert_eq!(eve[14..16], ["600-1440", "?"], "the day before a holiday is no holiday");
}

#[test]
fn closures_close_and_are_told_until_they_are_over() {
    let fields = "hours: \"Mo-Su 09:00-12:00\"\nclosures: [2026-11-24, {from: 2026-11-27, until: 2026-11-29}, 2026-11-20]";
    assert_eq!(coming(fields).unwrap()[..8], ["540-720", "", "540-720", "540-720", "", "", "", "540-720"]);
    let page = desk(fields);
    let told: Vec<String> = page.select(&Selector::parse(".closure").unwrap()).map(|one| one.text().collect()).collect();
    assert_eq!(told, ["Chiuso: 24 novembre 2026", "Chiuso: 27 novembre 2026 – 29 novembre 2026"]);
}

#[test]
fn hours_past_midnight_belong_to_both_days() {
    assert_eq!(coming("hours: \"Mo 22:00-26:00\"").unwrap()[..3], ["1320-1440", "0-120", ""]);
}

#[test]
fn what_is_not_confirmed_is_never_said_to_be_open() {
    assert_eq!(coming("hours: \"Mo-Fr 09:00-12:00\"\nverify: [hours]"), None);
    assert_eq!(coming("hours: \"Mo-Fr 09:00-12:00\"\nstatus: to-verify"), None);
    assert_eq!(coming("verify: [hours]"), None);
    assert_eq!(attribute(&desk("hours: \"24/7\"\nverify: [hours]"), ".open", "data-state"), None);
}

#[test]
fn what_is_always_open_says_so_without_a_script() {
    let page = desk("hours: \"24/7\"");
    assert_eq!(attribute(&page, ".open", "data-state").as_deref(), Some("open"));
    assert_eq!(attribute(&page, "[data-open]", "data-open"), None);
}

/// A page of a small site: a helpline in Arabic, Romanian and Pular, and a desk whose languages nobody has confirmed for long.
fn speaks(path: &str) -> Html {
    let archive = "-- content/desks/aiuto/index.it.md --
---
title: Aiuto al telefono
name: Aiuto
hours: \"24/7\"
phones: [{number: \"800 1\", languages: [it, ar, ro, fuf]}]
languages: [{code: it, how: phone}, {code: ro, how: phone}, {code: fuf, how: phone}, {code: ar, how: phone}]
confirmed_on: 2026-11-01
---
Rispondono.
-- content/desks/comune/index.it.md --
---
title: Comune
name: Comune
address: piazza Prova 1
languages: [{code: ar, how: mediator, when: \"Mo 09:00-12:00\"}]
languages_confirmed_on: 2025-01-01
confirmed_on: 2026-11-01
---
Lo sportello.
";
    let (files, _) = built(&overlay(base(), archive), &Wanted::everything(today()));
    Html::parse_document(std::str::from_utf8(&files[path]).unwrap())
}

fn texts(page: &Html, selector: &str) -> Vec<String> {
    let words = |element: scraper::ElementRef<'_>| element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    page.select(&Selector::parse(selector).unwrap()).map(words).collect()
}

#[test]
fn who_speaks_the_readers_language_comes_first_and_the_sure_before_the_unsure() {
    let page = speaks("ar/who-speaks/index.html");
    assert_eq!(texts(&page, "h1"), ["من يتكلم العربية؟"]);
    assert_eq!(texts(&page, ".items .item > a"), ["Aiuto al telefono", "Comune"]);
    assert_eq!(texts(&page, ".items .item:nth-child(1) .unconfirmed").len(), 0);
    assert_eq!(texts(&page, ".items .item:nth-child(2) .unconfirmed").len(), 1, "asked too long ago");
}

#[test]
fn other_languages_are_named_in_themselves_in_italian_and_for_the_reader() {
    let page = speaks("ar/who-speaks/index.html");
    assert_eq!(texts(&page, ".tongue h3"), ["Pular pular البولار", "Română rumeno الرومانية"], "no tag is shown, and not Italian");
    assert_eq!(attribute(&page, "#ro h3 bdi", "lang").as_deref(), Some("ro"));
    assert_eq!(texts(&page, "#fuf li").len(), 1);
    let italian = speaks("it/who-speaks/index.html");
    assert_eq!(texts(&italian, ".tongue h3")[0], "العربية arabo");
}

#[test]
fn a_language_that_nobody_speaks_is_told_so_and_led_to_the_emergency_number() {
    let archive = "-- content/desks/comune/index.it.md --\n---\ntitle: Comune\nname: Comune\nlanguages: [{code: it, how: staff}]\nconfirmed_on: 2026-11-01\n---\n.\n-- content/facts.toml --\n[numero-112]\nkind = \"phone\"\nvalue = \"112\"\nsource = \"prova\"\nchecked_on = \"2026-11-23\"\n-- site.toml --\nbase_url = \"https://example.org\"\nsource = \"it\"\nemergency = \"numero-112\"\n[languages.it]\n[languages.ar]\nnumber = 7\n";
    let (files, _) = built(&overlay(base(), archive), &Wanted::everything(today()));
    let page = Html::parse_document(std::str::from_utf8(&files["ar/who-speaks/index.html"]).unwrap());
    assert_eq!(attribute(&page, "main .notice a", "href").as_deref(), Some("tel:112"));
    assert_eq!(texts(&page, "main .items").len(), 0);
}

#[test]
fn on_a_desk_the_readers_language_comes_first() {
    let page = speaks("ar/desks/aiuto/index.html");
    assert_eq!(texts(&page, "dd.yours"), ["هنا يتكلمون لغتكم"]);
    assert_eq!(texts(&page, "dd bdi[lang]")[0], "العربية");
    assert_eq!(texts(&speaks("ar/desks/comune/index.html"), "dd.yours"), ["ربما يتكلمون لغتكم هنا: اسألوا أولًا"]);
}
