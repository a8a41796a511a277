//! Events, campaigns and the phrasebook: what, when and where; a message and where it leads; what both sides say.

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
-- content/desks/progetto/index.it.md --
---
title: Contatti
name: Progetto
phones: [{number: \"0573 000000\"}]
---
Chiedi qui.
-- content/guides/salute/index.it.md --
---
title: Andare dal medico
topic: health
---
## {#who}

Per tutti.
-- content/events/laboratorio/index.it.md --
---
title: Domande allo sportello
summary: Si prova insieme.
format: workshop
audience: [everyone]
starts: 2027-01-20 15:00
ends: 2027-01-20 17:30
place: via Prova 1, Pistoia
organization: prefettura
desk: progetto
languages: [it, ar]
---
Porta le tue domande.
-- content/events/laboratorio/index.ar.md --
---
title: أسئلة في المكتب
translation: {origin: human}
---
أحضروا أسئلتكم.
-- content/events/festa/index.it.md --
---
title: Festa
format: meeting
starts: 2026-10-01 10:00
---
In piazza.
-- content/events/esempio/index.it.md --
---
title: Corso
format: course
example: true
---
Non è deciso.
-- content/campaigns/chiedi/index.it.md --
---
title: Chiedere è gratis
summary: Una campagna.
audience: [everyone]
guides: [salute]
desk: progetto
---
## {#message}

Hai una domanda? Chiedi.

## {#call}

Vai allo sportello.

## {#materials}

Un manifesto e un foglio.
-- content/pages/about/index.it.md --
---
title: Progetto
---
Vieni al [laboratorio](event:laboratorio) e leggi [la campagna](campaign:chiedi).
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

fn addresses(page: &Html, selector: &str) -> Vec<String> {
    page.select(&Selector::parse(selector).unwrap()).filter_map(|one| one.attr("href")).map(str::to_owned).collect()
}

#[test]
fn an_event_says_when_where_for_whom_and_in_which_languages() {
    let event = page("it/events/laboratorio/index.html");
    let said = ["20 gennaio 2027, 15:00 – 17:30", "via Prova 1, Pistoia", "Per tutti", "italiano e arabo", "Prefettura"];
    assert_eq!(texts(&event, ".glance dd"), said);
    assert_eq!(texts(&event, "article > .quiet"), ["Laboratorio", "Per informazioni"]);
    assert_eq!(addresses(&event, ".desk h2 a"), ["/it/desks/progetto/"]);
    assert_eq!(texts(&event, ".notice").len(), 0);
}

#[test]
fn a_translated_event_has_its_own_words_and_the_same_facts() {
    let event = page("ar/events/laboratorio/index.html");
    assert_eq!(texts(&event, "h1"), ["أسئلة في المكتب"]);
    assert!(texts(&event, ".glance dd")[0].contains("15:00 – 17:30"), "European digits, whatever the language");
    assert_eq!(texts(&event, ".glance bdi[lang=it]"), ["via Prova 1, Pistoia"]);
}

#[test]
fn what_is_over_undecided_or_an_example_says_so() {
    assert_eq!(texts(&page("it/events/festa/index.html"), ".notice"), ["Questo appuntamento è passato."]);
    let example = page("it/events/esempio/index.html");
    assert_eq!(texts(&example, ".notice"), ["Questo è un esempio: non è un appuntamento vero."]);
    assert_eq!(texts(&example, ".glance dd"), ["Il giorno e l’ora non sono ancora decisi."]);
}

#[test]
fn a_campaign_says_its_message_and_leads_to_guides_and_a_desk() {
    let campaign = page("it/campaigns/chiedi/index.html");
    assert_eq!(texts(&campaign, ".message"), ["Hai una domanda? Chiedi."]);
    assert_eq!(texts(&campaign, "article > h2"), ["Che cosa fare", "Materiali"]);
    assert_eq!(addresses(&campaign, ".links a"), ["/it/guides/salute/"]);
    assert_eq!(addresses(&campaign, ".desk h2 a"), ["/it/desks/progetto/"]);
}

#[test]
fn both_have_lists_a_place_in_the_menu_and_links_in_texts() {
    let list = page("it/events/index.html");
    assert_eq!(addresses(&list, "main .item > a"), ["/it/events/laboratorio/", "/it/events/esempio/", "/it/events/festa/"]);
    let menu = addresses(&list, ".menu a");
    assert!(menu.contains(&"/it/events/".to_owned()) && menu.contains(&"/it/campaigns/".to_owned()), "{menu:?}");
    let links = addresses(&page("it/pages/about/index.html"), ".prose a");
    assert_eq!(links, ["/it/events/laboratorio/", "/it/campaigns/chiedi/"]);
    let (files, findings) = site();
    assert!(String::from_utf8_lossy(&files["sitemap.xml"]).contains("/ar/events/laboratorio/"));
    assert!(!findings.contains("error"), "{findings}");
}

#[test]
fn without_them_there_is_no_door_to_them() {
    let (files, _) = built(&base(), &Wanted::everything(today()));
    assert!(!files.contains_key("it/events/index.html") && !files.contains_key("it/campaigns/index.html"));
    let home = Html::parse_document(std::str::from_utf8(&files["it/index.html"]).unwrap());
    assert!(!addresses(&home, "a").iter().any(|address| address.contains("events") || address.contains("campaigns")));
}

const PHRASES: &str = "-- locales/it/phrasebook.ftl --
phrases-meet = Incontro
phrase-meet-hello = Buongiorno.
phrases-desk = Ufficio
phrase-desk-who = Chi cerca?
phrases-desk-care = Cura
phrase-desk-care-sit = Si sieda.
phrase-meet-help = Mi serve aiuto.
-- locales/ar/phrasebook.ftl --
phrases-meet = لقاء
phrase-meet-hello = صباح الخير.
";

#[test]
fn the_phrasebook_has_both_languages_and_numbers_that_both_sides_can_say() {
    let (files, _) = built(&overlay(base(), PHRASES), &Wanted::everything(today()));
    let page = |path: &str| Html::parse_document(std::str::from_utf8(&files[path]).unwrap());
    let arabic = page("ar/phrasebook/index.html");
    assert_eq!(texts(&arabic, ".sentences .big[lang=it]"), ["Buongiorno.", "Mi serve aiuto.", "Chi cerca?"]);
    assert_eq!(texts(&arabic, "#meet + ol .small"), ["صباح الخير.", "Mi serve aiuto."], "what is not translated falls back");
    assert_eq!(texts(&arabic, "#meet + ol .small [lang=it]"), ["Mi serve aiuto."], "and says so");
    assert_eq!(texts(&arabic, "#desk-care + ol .small[lang=it]"), ["Si sieda."], "the operator's side begins with the reader's language");
    let starts: Vec<_> = arabic.select(&Selector::parse("ol.sentences").unwrap()).filter_map(|list| list.attr("start")).collect();
    assert_eq!(starts, ["1", "3", "4"]);
    assert_eq!(texts(&page("it/phrasebook/index.html"), ".sentences .small").len(), 0, "Italian needs no second language");
    assert!(addresses(&page("ar/index.html"), "a").contains(&"/ar/phrasebook/".to_owned()));
}
