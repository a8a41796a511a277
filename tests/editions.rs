//! Editions: a paper that was handed out can be asked for ever whether it still holds.

use crate::sites::{base, built, overlay, today};
use bussola::read::{Memory, Wanted};
use bussola::render;
use bussola::site::Tag;
use bussola::site::edition::{Edition, EditionName, Imprint, LEDGER, Ledger, Standing};
use bussola::source::{Source, Sources, Span};
use chrono::{Days, NaiveDate};
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;

const SITE: &str = "-- content/facts.toml --
[visita]
kind = \"money\"
value = \"16.00\"
source = \"prova\"
checked_on = \"2026-11-01\"
-- locales/it/prova.ftl --
fact-visita = Marca da bollo
-- locales/ar/prova.ftl --
fact-visita = طابع
-- content/glossary/medico/index.it.md --
---
title: Medico di famiglia
summary: Il medico che ti segue.
term: medico di famiglia
---
.
-- content/desks/asl/index.it.md --
---
title: Ufficio della salute
name: ASL
address: via Prova 1
hours: \"Mo 09:00-12:00\"
---
.
-- content/guides/salute/index.it.md --
---
title: Andare dal medico
summary: Come avere un medico.
code: SA-01
topic: health
costs: [visita]
slug: medico
---
## {#who}

Per tutti.

## {#how}

1. Chiama il [medico di famiglia](term:medico).

## {#needs}

Porta un documento.

## {#cost}

Costa poco.

## {#contacts}

[](desk:asl)
-- content/guides/salute/index.ar.md --
---
title: الذهاب إلى الطبيب
summary: كيف يكون لكم طبيب.
translation: {origin: human}
---
## {#who}

للجميع.

## {#how}

1. اتصلوا بـ [medico di famiglia](term:medico).

## {#needs}

أحضروا وثيقة.

## {#cost}

الثمن قليل.

## {#contacts}

[](desk:asl)
-- content/guides/aiuto/index.it.md --
---
title: Se qualcuno ti fa del male
code: EM-02
topic: health
sensitivity: danger
---
## {#who}

Per chi ha paura.

## {#how}

1. Chiama.

## {#needs}

Niente.
";

fn site() -> Sources {
    overlay(base(), SITE)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn wanted(day: NaiveDate) -> Wanted {
    Wanted::everything(day)
}

fn imprint(code: &str, language: &str, format: &str) -> Imprint {
    Imprint { code: code.to_owned(), language: Tag::parse(language).unwrap(), format: format.to_owned() }
}

/// The same site with some leaflets printed on a day.
fn issued(mut sources: Sources, on: &str, imprints: &[Imprint]) -> Sources {
    let known = bussola::know(&sources, &wanted(day(on)), &mut Memory::default()).ok().unwrap();
    let mut ledger = known.site.editions.clone();
    for imprint in imprints {
        let contents = render::contents(&known.site, &known.plan, imprint).unwrap();
        let name = ledger.next_name(imprint, known.site.today);
        ledger = ledger.with(Edition { imprint: imprint.clone(), name, contents, note: None, span: Span::file(LEDGER) });
    }
    sources.texts.insert(LEDGER.into(), Source::new(LEDGER, ledger.text()));
    sources
}

/// A site that printed its guide in Italian and Arabic on 20 November.
fn printed() -> Sources {
    issued(site(), "2026-11-20", &[imprint("SA-01", "it", "a4"), imprint("SA-01", "ar", "a4"), imprint("EM-02", "it", "a4")])
}

/// Its sources with a text in place of another.
fn changed(mut sources: Sources, path: &str, old: &str, new: &str) -> Sources {
    let text = sources.texts[path].text.clone();
    assert!(text.contains(old), "{path} has {old}");
    sources.texts.insert(path.into(), Source::new(path, text.replace(old, new)));
    sources
}

fn standing(sources: &Sources, imprint: &Imprint) -> Standing {
    let known = bussola::know(sources, &wanted(today()), &mut Memory::default()).ok().unwrap();
    let edition = known.site.editions.iter().find(|edition| edition.imprint == *imprint).unwrap();
    known.plan.standing(&known.site, edition)
}

fn files(sources: &Sources) -> BTreeMap<String, Vec<u8>> {
    built(sources, &Wanted { paper: bussola::read::Paper::None, ..wanted(today()) }).0
}

fn page(sources: &Sources, path: &str) -> Html {
    Html::parse_document(std::str::from_utf8(&files(sources)[path]).unwrap())
}

fn texts(page: &Html, selector: &str) -> Vec<String> {
    let words = |element: ElementRef<'_>| element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    page.select(&Selector::parse(selector).unwrap()).map(words).collect()
}

fn addresses(page: &Html, selector: &str) -> Vec<String> {
    page.select(&Selector::parse(selector).unwrap()).filter_map(|one| one.attr("href")).map(str::to_owned).collect()
}

#[test]
fn a_paper_that_says_what_the_site_says_is_valid() {
    let page = page(&printed(), "SA-01/it/2026-11-20/index.html");
    assert_eq!(texts(&page, ".verdict h2"), ["Questo foglio è ancora valido"]);
    assert_eq!(texts(&page, "h1"), ["SA-01 Andare dal medico"]);
    assert_eq!(texts(&page, ".edition > .quiet"), ["ed. 2026-11-20"], "as it stands on the paper");
    assert_eq!(addresses(&page, ".edition .choices a"), ["/it/guides/medico/"]);
}

#[test]
fn a_paper_in_arabic_is_answered_in_arabic() {
    let page = page(&printed(), "SA-01/ar/2026-11-20/index.html");
    assert_eq!(texts(&page, ".verdict h2"), ["هذه الورقة ما زالت صالحة"]);
    let html = page.root_element();
    assert_eq!((html.attr("lang"), html.attr("dir")), (Some("ar"), Some("rtl")));
    assert_eq!(addresses(&page, ".edition .choices a"), ["/ar/guides/salute/"]);
}

#[test]
fn a_new_price_supersedes_the_paper_and_the_page_says_what_changed() {
    let dearer = changed(printed(), "content/facts.toml", "16.00", "20.00");
    let old = page(&dearer, "SA-01/it/2026-11-20/index.html");
    assert_eq!(texts(&old, ".verdict h2"), ["Questo foglio non è più valido"]);
    assert_eq!(texts(&old, ".changed li"), ["4 Quanto costa"]);
    assert_eq!(addresses(&old, ".changed a"), ["/it/guides/medico/#cost"]);
    // Printed again, the old paper knows since when there is another, and the new one is valid.
    let again = issued(dearer, "2026-11-22", &[imprint("SA-01", "it", "a4")]);
    let old = page(&again, "SA-01/it/2026-11-20/index.html");
    assert_eq!(texts(&old, ".verdict p"), ["Dal 22 novembre 2026 c’è un foglio nuovo. Non usare più quello vecchio."]);
    assert_eq!(texts(&page(&again, "SA-01/it/2026-11-22/index.html"), ".verdict h2"), ["Questo foglio è ancora valido"]);
    // The price was put back: the old paper says again what holds.
    let back = changed(again, "content/facts.toml", "20.00", "16.00");
    assert_eq!(texts(&page(&back, "SA-01/it/2026-11-20/index.html"), ".verdict h2"), ["Questo foglio è ancora valido"]);
    assert_eq!(texts(&page(&back, "SA-01/it/2026-11-22/index.html"), ".verdict h2"), ["Questo foglio non è più valido"]);
}

#[test]
fn what_a_reader_of_the_paper_should_know_supersedes_it() {
    let guide = "content/guides/salute/index.it.md";
    for (path, old, new, part) in [
        (guide, "Porta un documento", "Porta due documenti", "needs"),
        (guide, "Andare dal medico", "Andare da un medico", "title"),
        ("content/desks/asl/index.it.md", "Mo 09:00", "Mo 10:00", "contacts"),
        ("content/desks/asl/index.it.md", "via Prova 1", "via Prova 2", "contacts"),
        ("content/glossary/medico/index.it.md", "che ti segue", "che ti cura", "glossary"),
    ] {
        let Standing::Superseded { changed, .. } = standing(&changed(printed(), path, old, new), &imprint("SA-01", "it", "a4")) else {
            panic!("{new} supersedes the paper");
        };
        assert_eq!(changed, [part], "{new}");
    }
}

#[test]
fn what_is_not_said_on_the_paper_leaves_it_valid() {
    let guide = "content/guides/salute/index.it.md";
    for (path, old, new) in [
        ("site.toml", "https://example.org", "https://orientamento.example/pistoia"),
        ("site.toml", "health_and_safety", "call"),
        (guide, "slug: medico", "slug: il-medico"),
        (guide, "Porta un\ndocumento".replace('\n', " ").as_str(), "Porta un\ndocumento"),
        (guide, "Come avere un medico.", "Un medico per tutti."),
        ("content/guides/salute/index.ar.md", "للجميع", "لكل الناس"),
        ("content/guides/aiuto/index.it.md", "Niente.", "Nulla."),
        ("locales/it/interface.ftl", "leaflet-free = Questo foglio è gratis", "leaflet-free = Foglio gratuito"),
    ] {
        assert_eq!(standing(&changed(printed(), path, old, new), &imprint("SA-01", "it", "a4")), Standing::Valid, "{new}");
    }
}

#[test]
fn a_paper_in_two_languages_is_superseded_by_either() {
    let both = imprint("SA-01", "ar", "a4-bilingual");
    let sources = issued(printed(), "2026-11-20", std::slice::from_ref(&both));
    let italian = changed(sources, "content/guides/salute/index.it.md", "Per tutti", "Per chiunque");
    assert!(matches!(standing(&italian, &both), Standing::Superseded { .. }));
    assert_eq!(standing(&italian, &imprint("SA-01", "ar", "a4")), Standing::Valid);
    // Both were issued on one day and have one address: the page tells them apart.
    let page = page(&italian, "SA-01/ar/2026-11-20/index.html");
    assert_eq!(texts(&page, ".verdict h2").len(), 2);
    assert_eq!(texts(&page, ".verdict > .quiet"), ["ورقة A4", "ورقة A4 بلغتين"]);
}

#[test]
fn a_paper_whose_guide_is_gone_is_withdrawn() {
    let mut sources = printed();
    sources.texts.retain(|path, _| !path.starts_with("content/guides/salute/"));
    let page = page(&sources, "SA-01/ar/2026-11-20/index.html");
    assert_eq!(texts(&page, ".verdict h2"), ["سُحبت هذه الورقة"]);
    assert_eq!(addresses(&page, ".edition .choices a"), ["/ar/guides/", "/ar/desks/"]);
}

#[test]
fn a_paper_whose_language_is_gone_is_withdrawn_in_the_source_language() {
    let sources = changed(printed(), "site.toml", "\n[languages.ar]\nnumber = 7\n", "");
    let page = page(&sources, "SA-01/ar/2026-11-20/index.html");
    assert_eq!(texts(&page, ".verdict h2"), ["Questo foglio è stato ritirato"]);
    assert_eq!(addresses(&page, ".edition .choices a"), ["/SA-01/"], "the guide is still there in other languages");
}

#[test]
fn no_search_engine_finds_these_pages_and_phones_keep_them() {
    let files = files(&printed());
    let text = |path: &str| std::str::from_utf8(&files[path]).unwrap();
    assert!(text("SA-01/ar/2026-11-20/index.html").contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(!text("sitemap.xml").contains("2026-11-20/"));
    assert!(text("ar/offline.json").contains("SA-01/ar/2026-11-20/") && !text("it/offline.json").contains("SA-01/ar/2026-11-20/"));
}

#[test]
fn a_paper_about_danger_tells_nothing_and_leaves_nothing() {
    let worse = changed(printed(), "content/guides/aiuto/index.it.md", "Per chi ha paura", "Per chi vive con la paura");
    let files = files(&worse);
    let html = std::str::from_utf8(&files["EM-02/it/2026-11-20/index.html"]).unwrap();
    let page = Html::parse_document(html);
    assert!(!html.contains("fa del male"), "the name of the guide is not on the page");
    assert_eq!(texts(&page, "h1"), ["EM-02"]);
    assert_eq!(texts(&page, "title").len(), 1);
    assert!(!texts(&page, "title")[0].contains("EM-02"), "the name of the tab is the site's");
    assert_eq!(texts(&page, ".verdict h2"), ["Questo foglio non è più valido"]);
    assert_eq!(texts(&page, ".changed li").len(), 0);
    assert!(html.contains("<meta name=\"offline\" content=\"never\">"));
    assert!(!std::str::from_utf8(&files["it/offline.json"]).unwrap().contains("EM-02"));
    let headers = std::str::from_utf8(&files["_headers"]).unwrap();
    assert!(headers.contains("/EM-02/it/2026-11-20/\n  Cache-Control: no-store"), "{headers}");
}

#[cfg(feature = "print")]
#[test]
fn a_leaflet_carries_its_own_edition_as_long_as_it_says_the_same() {
    let leaflets = |sources: &Sources| {
        let known = bussola::know(sources, &wanted(today()), &mut Memory::default()).ok().unwrap();
        let of = |(path, address): (&str, &bussola::plan::Address)| match address {
            bussola::plan::Address::Leaflet(leaflet) if path.contains("SA-01") && path.contains("_a4_") => {
                Some((path.to_owned(), known.plan.leaflet_url(&known.site, leaflet)))
            }
            _ => None,
        };
        known.plan.files().filter_map(of).collect::<Vec<_>>()
    };
    let pair = |path: &str, url: &str| (path.to_owned(), url.to_owned());
    let never = [
        pair("leaflets/SA-01_01-it_a4_2026-11-23.pdf", "https://example.org/SA-01/it/"),
        pair("leaflets/SA-01_07-ar_a4_2026-11-23.pdf", "https://example.org/SA-01/ar/"),
    ];
    assert_eq!(leaflets(&site()), never);
    let printed_now = [
        pair("leaflets/SA-01_01-it_a4_2026-11-20.pdf", "https://example.org/SA-01/it/2026-11-20/"),
        pair("leaflets/SA-01_07-ar_a4_2026-11-20.pdf", "https://example.org/SA-01/ar/2026-11-20/"),
    ];
    assert_eq!(leaflets(&printed()), printed_now);
    let dearer = changed(printed(), "content/facts.toml", "16.00", "20.00");
    assert_eq!(leaflets(&dearer), never, "what was not issued says only which guide it is");
}

#[test]
fn editions_of_one_day_have_letters_and_formats_share_them() {
    let (a4, both) = (imprint("SA-01", "ar", "a4"), imprint("SA-01", "ar", "a4-bilingual"));
    let first = issued(site(), "2026-11-20", &[a4.clone(), both.clone()]);
    let dearer = changed(first, "content/facts.toml", "16.00", "20.00");
    let second = issued(dearer, "2026-11-20", &[a4.clone(), both]);
    let known = bussola::know(&second, &wanted(today()), &mut Memory::default()).ok().unwrap();
    let names: Vec<String> = known.site.editions.iter().map(|edition| format!("{} {}", edition.imprint.format, edition.name)).collect();
    assert_eq!(names, ["a4 2026-11-20", "a4 2026-11-20b", "a4-bilingual 2026-11-20", "a4-bilingual 2026-11-20b"]);
    assert_eq!(known.report.iter().count(), 0, "{:?}", known.report);
    assert!(files(&second).contains_key("SA-01/ar/2026-11-20b/index.html"));
}

#[test]
fn names_of_editions_are_read_as_they_are_written_and_go_on_for_ever() {
    for name in ["2026-11-20", "2026-11-20b", "2026-11-20z"] {
        assert_eq!(EditionName::parse(name).unwrap().to_string(), name);
    }
    for wrong in ["", "b", "2026-11-20a", "2026-11-20B", "2026-11-20bc", "2026-1-2", "2026-13-01", "../x", "20261120", "２０２６-11-20"]
    {
        assert_eq!(EditionName::parse(wrong), None, "{wrong}");
    }
    let mut name = EditionName::first(today());
    for _ in 0..100 {
        let next = name.after();
        assert!(next > name, "{next} comes after {name}");
        name = next;
    }
    assert!(name.day() <= today() + Days::new(4));
}

#[test]
fn the_ledger_is_read_as_it_is_written_whoever_wrote_first() {
    let both = [imprint("SA-01", "it", "a4"), imprint("SA-01", "ar", "a4")];
    let one = issued(site(), "2026-11-20", &both);
    let other = issued(issued(site(), "2026-11-20", &both[1..]), "2026-11-20", &both[..1]);
    assert_eq!(one.texts[LEDGER].text, other.texts[LEDGER].text);
    let known = bussola::know(&one, &wanted(today()), &mut Memory::default()).ok().unwrap();
    assert_eq!(known.report.iter().count(), 0, "{:?}", known.report);
    assert_eq!(known.site.editions.text(), one.texts[LEDGER].text);
    let noted =
        known.site.editions.iter().map(|edition| Edition { note: Some("200 \"copie\"\nper l’ufficio".into()), ..edition.clone() });
    let ledger = Ledger::new(noted.collect());
    let again = bussola::know(&with_ledger(&ledger), &wanted(today()), &mut Memory::default()).ok().unwrap();
    assert_eq!(again.site.editions.text(), ledger.text());
}

fn with_ledger(ledger: &Ledger) -> Sources {
    let mut sources = site();
    sources.texts.insert(LEDGER.into(), Source::new(LEDGER, ledger.text()));
    sources
}
