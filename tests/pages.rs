//! What pages must say of themselves: language and direction, real alternates only, nothing hostile, nothing inline.

use crate::properties;
use crate::sites::{base, built, overlay, today};
use bussola::read::Wanted;
use scraper::{ElementRef, Html, Selector};
use std::collections::{BTreeMap, BTreeSet};

const GUIDES: &str = include_str!("sites/two-languages/site.txt");

type Files = BTreeMap<String, Vec<u8>>;

fn files(archive: &str) -> Files {
    built(&overlay(base(), archive), &Wanted::everything(today())).0
}

fn page(files: &Files, path: &str) -> Html {
    let bytes = files.get(path).unwrap_or_else(|| panic!("{path} is not built"));
    Html::parse_document(std::str::from_utf8(bytes).unwrap())
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn one<'a>(page: &'a Html, selector: &str) -> ElementRef<'a> {
    let found = all(page, selector);
    assert_eq!(found.len(), 1, "{selector}");
    found[0]
}

fn attribute(page: &Html, selector: &str, name: &str) -> String {
    one(page, selector).value().attr(name).unwrap_or_default().to_owned()
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The languages and addresses that a page names as its own in other languages.
fn alternates(page: &Html) -> BTreeMap<String, String> {
    let links = all(page, "link[rel=alternate][hreflang]");
    links.iter().map(|link| (link.attr("hreflang").unwrap().to_owned(), link.attr("href").unwrap().to_owned())).collect()
}

#[test]
fn a_page_that_falls_back_says_so_and_hides_from_search_engines() {
    let files = files(GUIDES);
    let page = page(&files, "ar/guides/documento/index.html");
    assert_eq!((attribute(&page, "html", "lang"), attribute(&page, "html", "dir")), ("ar".into(), "rtl".into()));
    for text in ["h1", ".prose"] {
        assert_eq!((attribute(&page, text, "lang"), attribute(&page, text, "dir")), ("it".into(), "ltr".into()), "{text}");
    }
    assert!(words(one(&page, ".notice[role=note]")).contains("العربية"), "the notice is in the reader's language");
    assert_eq!(attribute(&page, "link[rel=canonical]", "href"), "https://example.org/it/guides/documento/");
    assert_eq!(attribute(&page, "meta[name=robots]", "content"), "noindex");
    assert_eq!(alternates(&page), BTreeMap::new());
    let sitemap = String::from_utf8(files["sitemap.xml"].clone()).unwrap();
    assert!(sitemap.contains("https://example.org/it/guides/documento/") && !sitemap.contains("/ar/guides/documento/"));
    let source = self::page(&files, "it/guides/documento/index.html");
    assert_eq!(alternates(&source).into_keys().collect::<Vec<_>>(), ["it", "x-default"], "a fallback is no translation");
    let sign = one(&source, ".switcher li:nth-child(2)");
    assert_eq!(sign.select(&Selector::parse(".badge").unwrap()).count(), 1, "the switcher says that Arabic readers get Italian");
}

#[test]
fn a_translated_page_names_its_translations_and_a_chooser_for_the_rest() {
    let files = files(GUIDES);
    let page = page(&files, "ar/guides/salute/index.html");
    let expected = [
        ("ar", "https://example.org/ar/guides/salute/"),
        ("it", "https://example.org/it/guides/salute/"),
        ("x-default", "https://example.org/SA-01/"),
    ];
    let expected: BTreeMap<String, String> = expected.into_iter().map(|(tag, url)| (tag.to_owned(), url.to_owned())).collect();
    assert_eq!(alternates(&page), expected);
    assert_eq!(attribute(&page, "link[rel=canonical]", "href"), "https://example.org/ar/guides/salute/");
    assert!(all(&page, "meta[name=robots]").is_empty());
    assert_eq!(alternates(&self::page(&files, "SA-01/index.html")), expected, "the chooser answers the same");
    let home = alternates(&self::page(&files, "it/index.html"));
    assert_eq!(home["x-default"], "https://example.org/");
    assert_eq!(home, alternates(&self::page(&files, "index.html")));
}

#[test]
fn numbers_are_isolated_in_arabic() {
    let files = files(GUIDES);
    let page = page(&files, "ar/guides/salute/index.html");
    let phones = all(&page, "main a[href^='tel:']");
    assert_eq!(phones.len(), 2, "the fact of the text and the desk's card");
    for phone in phones {
        assert_eq!(phone.attr("href"), Some("tel:+39057321175"));
        assert!(phone.inner_html().contains("<bdi dir=\"ltr\">0573 21175</bdi>"), "{}", phone.html());
    }
    assert!(words(one(&page, ".hours")).contains("09:00–13:00"));
}

#[test]
fn the_first_screen_says_whom_it_is_for_and_what_to_bring() {
    let files = files(GUIDES);
    let page = page(&files, "it/guides/salute/index.html");
    let glance = words(one(&page, ".glance"));
    assert!(glance.contains("Per tutti") && glance.contains("Servono"), "{glance}");
    let ids: Vec<&str> = all(&page, ".prose > section").iter().map(|section| section.attr("id").unwrap()).collect();
    assert_eq!(ids, ["who", "how", "needs", "contacts"]);
    let numbers: Vec<String> = all(&page, ".prose .number").into_iter().map(words).collect();
    assert_eq!(numbers, ["1", "2", "3", "4"]);
}

/// A text that would be alive in any place that forgot to escape it, in YAML's single quotes.
const HOSTILE: &str = r#"</title></script><script>alert(1)</script>" onload="alert(1)" ''><img src=x onerror=alert(1)>"#;

fn hostile() -> String {
    let title = format!("'{HOSTILE}'");
    let plain = HOSTILE.replace("''", "'").replace('\\', "").replace('"', "\\\"");
    format!(
        r#"-- content/guides/guida/index.it.md --
---
title: {title}
summary: {title}
code: GU-01
topic: health
audience: [everyone]
authority: ente
aliases: [{title}]
legal: [{{ref: {title}}}]
sources: [{title}]
documents: [{{id: voce}}]
---
## {{#who}}

&lt;script>alert(1)&lt;/script> [altro](desk:sportello) [voce](term:voce)

> [!WARNING]
> "onload="alert(1)

| " | ' |
|---|---|
| < | > |

## {{#needs}}

`<script>alert(1)</script>`

[](desk:sportello)
-- content/desks/sportello/index.it.md --
---
title: {title}
name: {title}
summary: {title}
address: {title}
transport: {title}
accessibility: {title}
booking: {title}
organization: ente
services: [guida]
phones: [{{number: "0573 1", label: {title}}}]
---
-- content/organizations/ente/index.it.md --
---
title: {title}
name: {title}
summary: {title}
---
-- content/glossary/voce/index.it.md --
---
title: {title}
term: {title}
summary: {title}
---
-- content/facts.toml --
[prova]
kind = "text"
value = "{plain}"
source = "{plain}"
checked_on = "2026-11-23"
-- locales/it/prova.ftl --
prova = {{ "" }}
"#
    )
}

#[test]
fn hostile_words_stay_words_in_every_slot() {
    let files = files(&hostile());
    let mut shown = 0;
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = std::str::from_utf8(bytes).unwrap();
        let page = Html::parse_document(text);
        for element in all(&page, "*") {
            let attributes: Vec<&str> = element.value().attrs().map(|(name, _)| name).collect();
            assert!(!attributes.iter().any(|name| name.starts_with("on") || *name == "style"), "{path}: {}", element.html());
        }
        assert!(all(&page, "script").iter().all(|script| script.attr("src").is_some()), "{path}");
        assert!(all(&page, "img, iframe, object, embed").is_empty(), "{path}");
        shown += text.matches("&lt;img src=x onerror=alert(1)&gt;").count();
    }
    assert!(shown > 50, "the words are shown {shown} times");
}

#[test]
fn a_page_for_people_in_danger_can_be_found_but_its_window_tells_nothing() {
    let archive = "-- content/guides/aiuto/index.it.md --\n---\ntitle: Chiedere aiuto\nsummary: In segreto.\ncode: SI-01\ntopic: health\nslug: chiedere-aiuto\nsensitivity: danger\n---\n## {#who}\n\nPer te.\n";
    let files = files(archive);
    assert!(!files.keys().any(|path| path.contains("aiuto")), "histories keep addresses");
    let page = page(&files, "it/guides/SI-01/index.html");
    assert!(all(&page, "meta[name=robots]").is_empty(), "who looks for help must find it");
    assert!(String::from_utf8(files["sitemap.xml"].clone()).unwrap().contains("/it/guides/SI-01/"));
    assert!(!words(one(&page, "title")).contains("aiuto"));
    assert!(all(&page, "meta[name=description]").is_empty());
    let exit = one(&page, ".exit a");
    assert_eq!((exit.attr("href"), exit.attr("rel")), (Some("https://it.wikipedia.org/"), Some("noreferrer")));
    assert_eq!(all(&page, "a")[1].html(), exit.html(), "right behind the link that skips to the content");
    assert!(words(one(&page, ".watched")).contains("Non cancella la cronologia"));
}

#[test]
fn hosts_are_asked_to_keep_no_copy_of_what_is_dangerous_to_be_seen_with() {
    let archive =
        "-- content/guides/aiuto/index.it.md --\n---\ntitle: Chiedere aiuto\ncode: SI-01\nsensitivity: danger\n---\n## {#who}\n\nPer te.\n";
    let headers = String::from_utf8(files(archive)["_headers"].clone()).unwrap();
    assert!(headers.starts_with("/*\n  Content-Security-Policy: frame-ancestors 'none'\n"), "{headers}");
    for path in ["/it/guides/SI-01/", "/ar/guides/SI-01/"] {
        assert!(headers.contains(&format!("{path}\n  Cache-Control: no-store\n")), "{headers}");
    }
    assert_eq!(headers.matches("no-store").count(), 2, "other pages may be kept");
}

#[test]
fn an_address_that_moved_leads_on() {
    let files = files(GUIDES);
    let page = page(&files, "SA-01/ar/index.html");
    assert_eq!(attribute(&page, "meta[http-equiv=refresh]", "content"), "0; url=/ar/guides/salute/");
    assert_eq!(attribute(&page, "link[rel=canonical]", "href"), "https://example.org/ar/guides/salute/");
    assert_eq!(attribute(&page, "meta[name=robots]", "content"), "noindex");
    assert_eq!(attribute(&page, "html", "lang"), "ar");
}

#[test]
fn the_chooser_names_each_language_in_itself() {
    let files = files(GUIDES);
    let page = page(&files, "index.html");
    let names: Vec<(String, Option<&str>, Option<&str>)> =
        all(&page, ".languages a").iter().map(|link| (words(*link), link.attr("lang"), link.attr("dir"))).collect();
    assert_eq!(names.len(), 2);
    assert!(names[0].0.to_lowercase().starts_with("italiano") && names[0].1 == Some("it"));
    assert!(names[1].0.starts_with("العربية") && names[1].1 == Some("ar") && names[1].2 == Some("rtl"));
}

#[test]
fn the_index_follows_the_dictionary_and_groups_accents_with_their_letter() {
    let guide = |id: &str, title: &str| format!("-- content/guides/{id}/index.it.md --\n---\ntitle: {title}\ntopic: health\n---\n");
    let files = files(&[guide("a", "Èva"), guide("b", "Erba"), guide("c", "zoo"), guide("d", "112")].concat());
    let page = page(&files, "it/a-z/index.html");
    let letters: Vec<String> = all(&page, ".letter h2").into_iter().map(words).collect();
    assert_eq!(letters, ["#", "E", "Z"]);
    assert_eq!(words(one(&page, "#letter-2 ul")), "ErbaÈva");
}

#[test]
fn an_entry_stands_once_under_each_letter_of_the_index() {
    let guide = "-- content/guides/rinnovo/index.it.md --\n---\ntitle: Rinnovare il permesso\ntopic: health\n\
                 aliases: [rinnovo, rinovo, permesso scaduto, permeso scaduto]\n---\n";
    let page = page(&files(guide), "it/a-z/index.html");
    assert_eq!(words(one(&page, "#letter-1 li")), "permeso scaduto Rinnovare il permesso");
    assert_eq!(all(&page, ".letter li").len(), 2, "a title, and one alias of another letter");
    assert!(all(&page, "#letter-2 li span").is_empty(), "under its own letter it is its title");
}

#[test]
fn every_page_of_the_real_site_has_one_title_and_whole_sets_of_ids() {
    for (path, bytes) in properties::site().0.iter().filter(|(path, _)| path.ends_with("index.html")) {
        let page = Html::parse_document(std::str::from_utf8(bytes).unwrap());
        if all(&page, "meta[http-equiv=refresh]").is_empty() {
            one(&page, "h1");
            one(&page, "main#main");
            one(&page, "meta[http-equiv=Content-Security-Policy]");
        }
        let ids: Vec<&str> = all(&page, "[id]").iter().map(|element| element.attr("id").unwrap()).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{path}");
    }
}

#[test]
fn links_that_leave_the_site_do_not_tell_where_they_were() {
    for (path, bytes) in properties::site().0.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = Html::parse_document(std::str::from_utf8(bytes).unwrap());
        for link in all(&page, "a[href^='http']") {
            assert_eq!((link.attr("rel"), link.attr("target")), (Some("noreferrer"), None), "{path}: {}", link.html());
        }
    }
}

#[test]
fn pages_are_lean_from_birth() {
    let mut settings = minify_html::Cfg::new();
    settings.keep_closing_tags = true;
    settings.keep_html_and_head_opening_tags = true;
    let pages = || properties::site().0.iter().filter(|(path, _)| path.contains("/guides/") && path.ends_with(".html"));
    let before: usize = pages().map(|(_, bytes)| bytes.len()).sum();
    let after: usize = pages().map(|(_, bytes)| minify_html::minify(bytes, &settings).len()).sum();
    // What is left are the quotes of attributes, which compression makes nothing of.
    assert!(after * 100 > before * 97, "minify-html still gains {} of {before} bytes", before - after);
}

#[test]
fn no_template_calls_a_text_safe() {
    let theme = base();
    for source in theme.under("themes/opera/templates/") {
        // The policies of two pages have the word, and are no text.
        let text = source.text.replace("'wasm-unsafe-eval'", "").replace("'unsafe-inline'", "");
        assert!(!text.contains("safe"), "{}: only what the program wrote as HTML is HTML", source.path);
    }
}

const FACING: &str = "\
-- content/glossary/documento-identita/index.it.md --
---
title: Documento d’identità
term: documento d’identità
summary: Una carta con la tua foto.
---
-- content/glossary/documento-identita/index.ar.md --
---
title: وثيقة هوية
summary: بطاقة عليها صورتك.
translation: {origin: machine}
---
-- content/guides/doppia/index.it.md --
---
title: Guida doppia
summary: Due lingue.
code: DD-01
topic: health
audience: [everyone]
documents: [{id: documento-identita}]
confirmed_on: 2026-11-01
---
## {#who}

Per chi ha un [documento](term:documento-identita).

## {#needs}

Porta tutto.
-- content/guides/doppia/index.ar.md --
---
title: دليل مزدوج
summary: لغتان.
translation: {origin: machine}
---
## {#who}

لمن لديه [وثيقة](term:documento-identita).

## {#needs}

أحضر كل شيء.
-- content/guides/pericolo/index.it.md --
---
title: Aiuto
summary: Aiuto riservato.
code: EM-09
topic: health
audience: [everyone]
sensitivity: danger
confirmed_on: 2026-11-01
---
## {#who}

Per tutti.
-- content/guides/pericolo/index.ar.md --
---
title: مساعدة
summary: مساعدة.
translation: {origin: machine}
---
## {#who}

للجميع.
";

#[test]
fn both_sides_of_a_desk_read_the_same_rows() {
    let files = files(FACING);
    let page = page(&files, "ar+it/guides/doppia/index.html");
    assert_eq!((attribute(&page, "html", "lang"), attribute(&page, "meta[name=robots]", "content")), ("ar".into(), "noindex".into()));
    assert_eq!(attribute(&page, "link[rel=canonical]", "href"), "https://example.org/ar/guides/doppia/");
    let rows: Vec<Vec<String>> =
        all(&page, ".facing .row:not(.head)").into_iter().map(|row| row.child_elements().map(words).collect()).collect();
    assert_eq!(rows[0], ["1a", "لمن لديه وثيقة.", "Per chi ha un documento."]);
    assert_eq!(rows[1], ["2a", "أحضر كل شيء.", "Porta tutto."]);
    assert_eq!(rows[2], ["2b", "وثيقة هوية", "Documento d’identità"], "the documents to bring are rows too");
    for side in all(&page, ".side.source") {
        assert_eq!((side.attr("lang"), side.attr("dir")), (Some("it"), Some("ltr")));
    }
}

#[test]
fn what_to_show_says_it_in_italian_first_and_asks_nothing_of_a_script() {
    let files = files(FACING);
    let page = page(&files, "ar/guides/doppia/show/index.html");
    let big = all(&page, ".big[lang=it]");
    assert!(words(big[0]).contains("DD-01") && words(big[0]).contains("Guida doppia"));
    assert!(big.iter().any(|one| words(*one).contains("Parlo arabo")), "the operator reads which language it is");
    let tick = one(&page, ".tick label");
    assert_eq!(words(tick), "documento d’identità وثيقة هوية");
}

#[test]
fn nobody_in_danger_leaves_two_languages_behind_and_italian_needs_no_second() {
    let files = files(FACING);
    for path in [
        "ar+it/guides/EM-09/",
        "ar+it/guides/pericolo/",
        "ar/guides/EM-09/show/",
        "ar/guides/pericolo/show/",
        "it+it/guides/doppia/",
        "it/guides/doppia/show/",
    ] {
        assert!(!files.contains_key(&format!("{path}index.html")), "{path}");
    }
    let italian = page(&files, "ar+it/guides/doppia/index.html");
    let switched = all(&italian, ".switcher a[hreflang=it]");
    assert_eq!(switched[0].attr("href"), Some("/it/guides/doppia/"), "who changes to Italian gets the guide itself");
}

#[test]
fn a_term_is_explained_where_it_stands() {
    let files = files(FACING);
    for (path, said) in
        [("it/guides/doppia/index.html", "Una carta con la tua foto."), ("ar/guides/doppia/index.html", "بطاقة عليها صورتك.")]
    {
        let page = page(&files, path);
        let explained = one(&page, &format!("{}.explained", attribute(&page, ".term", "href")));
        assert!(words(explained).contains(said), "{path}: {}", words(explained));
    }
    assert!(all(&page(&files, "it/guides/EM-09/index.html"), ".explained").is_empty(), "only words that stand on the page");
}
