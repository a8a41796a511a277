//! Long documents and forms: numbered headings, contents, codes; boxes, lines and grids on the page.

use crate::sites::{base, built, overlay, today};
use bussola::read::Wanted;
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;

const SITE: &str = "-- content/organizations/prefettura/index.it.md --
---
title: Prefettura
name: Prefettura di Prova
---
.
-- content/documents/linee/index.it.md --
---
title: Linee di indirizzo
summary: Come lavora la rete.
code: LI-01
owner: prefettura
---
Una premessa.

## Ascolto

### Chi ascolta

Chi ascolta non giudica.

### Le domande {#domande}

Poche e semplici.

## Mediazione {#mediazione}

Con calma.

## Salute

Vedi [le domande](document:linee#domande).

## Casa

Fine.
-- content/documents/linee/index.ar.md --
---
title: مبادئ توجيهية
translation: {origin: human}
---
مقدمة.

## الاستماع

### من يستمع

بلا حكم.

## الوساطة {#mediazione}

بهدوء.
-- content/documents/scheda/index.it.md --
---
title: Scheda di visita
code: MOD-01
---
Struttura: ____________ Data: ____

- [ ] sì
- [x] no

| Che cosa | Sì | Note |
|---|:-:|---|
| Letti | [ ] | |
";

fn site() -> (BTreeMap<String, Vec<u8>>, String) {
    built(&overlay(base(), SITE), &Wanted::everything(today()))
}

fn page(path: &str) -> Html {
    let (files, _) = site();
    Html::parse_document(std::str::from_utf8(&files[path]).unwrap())
}

fn texts(page: &Html, selector: &str) -> Vec<String> {
    let words = |element: ElementRef<'_>| element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    page.select(&Selector::parse(selector).unwrap()).map(words).collect()
}

fn attributes(page: &Html, selector: &str, name: &str) -> Vec<String> {
    page.select(&Selector::parse(selector).unwrap()).filter_map(|one| one.attr(name)).map(str::to_owned).collect()
}

#[test]
fn headings_are_numbered_and_have_anchors_of_their_own() {
    let page = page("it/documents/linee/index.html");
    assert_eq!(
        texts(&page, ".prose :is(h2, h3)"),
        ["1 Ascolto", "1.1 Chi ascolta", "1.2 Le domande", "2 Mediazione", "3 Salute", "4 Casa"]
    );
    assert_eq!(attributes(&page, ".prose :is(h2, h3)", "id"), ["part-1", "part-1-1", "domande", "mediazione", "part-3", "part-4"]);
    assert_eq!(texts(&page, ".contents a"), ["1 Ascolto", "2 Mediazione", "3 Salute", "4 Casa"]);
    assert_eq!(attributes(&page, ".contents a", "href"), ["#part-1", "#mediazione", "#part-3", "#part-4"]);
    assert_eq!(texts(&page, ".imprint dd"), ["LI-01", "Prefettura"]);
}

#[test]
fn a_translation_has_the_same_numbers_and_anchors() {
    let page = page("ar/documents/linee/index.html");
    assert_eq!(attributes(&page, ".prose :is(h2, h3)", "id"), ["part-1", "part-1-1", "mediazione"]);
    assert_eq!(texts(&page, ".number"), ["1", "1.1", "2"], "few headings need no contents");
    let shorter = SITE.replace("## الاستماع\n\n### من يستمع\n\nبلا حكم.\n\n", "");
    let (files, _) = built(&overlay(base(), &shorter), &Wanted::everything(today()));
    let page = Html::parse_document(std::str::from_utf8(&files["ar/documents/linee/index.html"]).unwrap());
    assert_eq!(texts(&page, ".prose h2")[0], "2 الوساطة", "a chapter that is not translated keeps its number");
}

#[test]
fn a_form_on_the_page_is_drawn_and_tells_what_it_draws() {
    let page = page("it/documents/scheda/index.html");
    assert_eq!(attributes(&page, ".blank", "class"), ["blank blank-long", "blank blank-short"]);
    assert_eq!(attributes(&page, ".tick-list li > .tick-box", "aria-label"), ["casella da segnare", "casella già segnata"]);
    assert_eq!(attributes(&page, ".blank, .tick-box", "role"), ["img"; 5]);
    assert_eq!(texts(&page, "table.to-fill tbody td").len(), 3, "what is empty stays a cell");
    assert_eq!(page.select(&Selector::parse("main input, main form").unwrap()).count(), 0, "nothing can be typed that nobody would get");
}

#[test]
fn a_document_is_reached_by_its_code_its_list_and_links() {
    let (files, findings) = site();
    let text = |path: &str| String::from_utf8_lossy(&files[path]).into_owned();
    assert!(text("MOD-01/index.html").contains("/it/documents/scheda/"));
    assert!(text("LI-01/ar/index.html").contains("/ar/documents/linee/"));
    assert!(text("sitemap.xml").contains("/it/documents/linee/"));
    assert!(text("it/offline.json").contains("it/documents/linee/"));
    let list = Html::parse_document(&text("it/documents/index.html"));
    assert_eq!(texts(&list, "main .item > a"), ["Linee di indirizzo", "Scheda di visita"]);
    let home = Html::parse_document(&text("it/index.html"));
    assert_eq!(attributes(&home, "footer a[href='/it/documents/']", "href").len(), 1);
    assert_eq!(attributes(&page("it/documents/linee/index.html"), ".prose a", "href"), ["/it/documents/linee/#domande"]);
    assert!(!findings.contains("error"), "{findings}");
}

#[test]
fn without_documents_there_is_no_door_to_them() {
    let (files, _) = built(&base(), &Wanted::everything(today()));
    assert!(!files.contains_key("it/documents/index.html"));
    assert!(!String::from_utf8_lossy(&files["it/index.html"]).contains("documents/"));
}
