//! Journeys: steps in order, waiting between them, and guides that know which step they are.

use crate::sites::{base, built, overlay, today};
use bussola::read::Wanted;
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;

const SITE: &str = "-- content/facts.toml --
[attesa]
kind = \"duration\"
value = \"60\"
unit = \"day\"
source = \"prova\"
checked_on = \"2026-11-23\"
-- locales/it/prova.ftl --
fact-attesa = Tempo per la tessera
-- content/organizations/asl/index.it.md --
---
title: Azienda sanitaria
name: ASL
---
.
-- content/guides/salute/index.it.md --
---
title: Andare dal medico
summary: Come avere un medico.
topic: health
authority: asl
---
## {#who}

Per tutti.
-- content/desks/posta/index.it.md --
---
title: Ufficio postale
name: Poste
address: via Prova 1
---
Si prende il numero.
-- content/journeys/arrivo/index.it.md --
---
title: Sono qui da poco
summary: I primi passi.
steps:
  - {desk: posta}
  - {guide: salute}
  - {wait: attesa}
  - {text: ritiro, authority: asl}
---
Non serve fare tutto in un giorno.

## {#posta}

Chiedi il [kit](guide:salute).

## Ritira la tessera {#ritiro}

Porta un documento.
-- content/journeys/arrivo/index.ar.md --
---
title: وصلتُ منذ وقت قصير
translation: {origin: human}
---
ليس كل شيء في يوم واحد.

## استلموا البطاقة {#ritiro}

أحضروا وثيقة.
-- content/pages/about/index.it.md --
---
title: Progetto
---
Leggi [il percorso](journey:arrivo), anche [il secondo passo](journey:arrivo#salute).
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
fn steps_are_counted_and_waiting_stands_between_them() {
    let page = page("it/journeys/arrivo/index.html");
    assert_eq!(texts(&page, ".steps > li h2"), ["1 Ufficio postale", "2 Andare dal medico", "3 Ritira la tessera"]);
    assert_eq!(texts(&page, "#salute .wait"), ["Tempo per la tessera: 60 giorni"]);
    assert_eq!(texts(&page, ".wait").len(), 1);
    assert_eq!(texts(&page, "#posta .prose"), ["Chiedi il kit."], "the journey's own words");
    assert_eq!(texts(&page, "#salute .summary"), ["Come avere un medico."], "else those of the guide");
    assert_eq!(texts(&page, "#salute > .quiet"), ["Decide: Azienda sanitaria"], "the guide's authority");
    assert_eq!(texts(&page, "#posta > .quiet").len(), 0, "a desk need not decide");
    assert_eq!(texts(&page, "#ritiro > .quiet"), ["Decide: Azienda sanitaria"]);
}

#[test]
fn a_translated_journey_has_its_own_words_at_the_same_anchors() {
    let page = page("ar/journeys/arrivo/index.html");
    assert_eq!(texts(&page, "#ritiro h2"), ["3 استلموا البطاقة"]);
    assert_eq!(texts(&page, "#salute .badge").len(), 1, "the guide is in Italian, and says so");
    assert_eq!(texts(&page, "h1"), ["وصلتُ منذ وقت قصير"]);
}

#[test]
fn a_guide_and_a_desk_say_which_step_they_are() {
    let guide = page("it/guides/salute/index.html");
    assert_eq!(texts(&guide, ".stage"), ["Questo è il passo 2 di: Sono qui da poco"]);
    assert_eq!(addresses(&guide, ".stage a"), ["/it/journeys/arrivo/#salute"]);
    assert_eq!(addresses(&page("ar/desks/posta/index.html"), ".stage a"), ["/ar/journeys/arrivo/#posta"]);
}

#[test]
fn journeys_are_doors_of_the_home_page_and_have_a_list_and_links() {
    assert_eq!(addresses(&page("it/index.html"), ".ways a"), ["/it/journeys/arrivo/"]);
    assert_eq!(texts(&page("it/index.html"), ".ways small"), ["3 passi"]);
    assert_eq!(addresses(&page("ar/journeys/index.html"), "main .item > a"), ["/ar/journeys/arrivo/"]);
    let links = addresses(&page("it/pages/about/index.html"), ".prose a");
    assert_eq!(links, ["/it/journeys/arrivo/", "/it/journeys/arrivo/#salute"]);
    let (files, findings) = site();
    assert!(String::from_utf8_lossy(&files["sitemap.xml"]).contains("/ar/journeys/arrivo/"));
    assert!(!findings.contains("error"), "{findings}");
}

#[test]
fn without_journeys_there_is_no_door_to_them() {
    let (files, _) = built(&base(), &Wanted::everything(today()));
    assert!(!files.contains_key("it/journeys/index.html"));
    let home = Html::parse_document(std::str::from_utf8(&files["it/index.html"]).unwrap());
    assert!(!addresses(&home, "a").iter().any(|address| address.contains("journeys")));
}

#[test]
fn a_wrong_name_gets_the_nearest_right_one() {
    let wrong = SITE.replace("{guide: salute}", "{guide: salutte}").replace("{wait: attesa}", "{wait: atesa}");
    let (_, findings) = built(&overlay(base(), &wrong), &Wanted::everything(today()));
    assert!(findings.contains("E0304") && findings.contains("write instead: salute"), "{findings}");
    assert!(findings.contains("E0312") && findings.contains("write instead: attesa"), "{findings}");
}
