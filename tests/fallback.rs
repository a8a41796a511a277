//! Texts that a language does not have: the first of its chain, honestly, and never as a translation.

use crate::sites::{base, built, overlay, real, today};
use bussola::read::Wanted;
use bussola::source::Sources;
use scraper::{Html, Selector};
use std::collections::BTreeMap;

type Files = BTreeMap<String, Vec<u8>>;

const GUIDES: &str = "-- content/guides/medico/index.it.md --\n---\ntitle: Andare dal medico\ncode: SA-01\ntopic: health\n---\n## {#who}\n\nPer tutti: vedi [l’altra](guide:scuola), [qui](../scuola/index.md), [anche qui](../scuola.it.md) e [qui](/guides/scuola).\n-- content/guides/medico/index.en.md --\n---\ntitle: Seeing a doctor\n---\n## {#who}\n\nFor everybody: see [the other](guide:scuola), [here](../scuola/index.md), [here too](../scuola.it.md) and [here](/guides/scuola).\n-- content/guides/scuola/index.it.md --\n---\ntitle: Andare a scuola\ncode: SC-01\ntopic: health\n---\n## {#who}\n\nPer tutti.\n";

fn settings(missing: &str) -> String {
    format!(
        "-- site.toml --\nbase_url = \"https://example.org\"\nsource = \"it\"\nunreviewed = \"mark\"\n{missing}topics = [{{ id = \"health\", icon = \"health_and_safety\" }}]\n[languages.it]\n[languages.en]\n[languages.am]\nfallback = [\"en\"]\n[languages.ti]\nfallback = [\"am\", \"en\"]\n[languages.ar]\n"
    )
}

/// A site in five languages; Tigrinya and Amharic have no word of their own.
fn files(missing: &str) -> Files {
    let mut sources: Sources = overlay(base(), &settings(missing));
    for (path, source) in real().texts.iter().filter(|(path, _)| path.starts_with("locales/en/")) {
        sources.texts.insert(path.clone(), source.clone());
    }
    built(&overlay(sources, GUIDES), &Wanted::everything(today())).0
}

fn page(files: &Files, path: &str) -> Html {
    Html::parse_document(std::str::from_utf8(files.get(path).unwrap_or_else(|| panic!("{path} is not built"))).unwrap())
}

fn attributes(page: &Html, selector: &str, name: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    page.select(&selector).map(|one| one.attr(name).unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_language_without_the_text_gets_the_first_of_its_chain_as_what_it_is() {
    let files = files("");
    let page = page(&files, "ti/guides/medico/index.html");
    assert_eq!(attributes(&page, "html", "lang"), ["ti"]);
    assert_eq!((attributes(&page, ".prose", "lang"), attributes(&page, ".prose", "dir")), (vec!["en".into()], vec!["ltr".into()]));
    assert_eq!(attributes(&page, "link[rel=canonical]", "href"), ["https://example.org/en/guides/medico/"]);
    assert_eq!(attributes(&page, "meta[name=robots]", "content"), ["noindex"]);
    assert!(attributes(&page, "link[rel=alternate][hreflang]", "href").is_empty());
    assert_eq!(
        attributes(&page, ".notice [lang]", "lang"),
        ["en"],
        "Tigrinya has no words for the notice: it says in which language it is"
    );
    let sitemap = String::from_utf8(files["sitemap.xml"].clone()).unwrap();
    assert!(sitemap.contains("/en/guides/medico/") && !sitemap.contains("/ti/guides/medico/") && !sitemap.contains("\"ti\""), "{sitemap}");
    let english = self::page(&files, "en/guides/medico/index.html");
    assert_eq!(attributes(&english, "link[rel=alternate][hreflang]", "hreflang"), ["it", "en", "x-default"]);
}

#[test]
fn every_way_of_linking_reaches_the_fallback_page_with_a_badge() {
    let page = page(&files(""), "en/guides/medico/index.html");
    assert_eq!(attributes(&page, ".prose a", "href"), ["/en/guides/scuola/"; 4]);
    assert_eq!(attributes(&page, ".prose a", "hreflang"), ["it"; 4]);
    assert_eq!(attributes(&page, ".prose a + .badge", "class").len(), 4);
}

#[test]
fn pages_that_are_not_shown_are_linked_or_hidden() {
    let lists = ["ar/guides/index.html", "ar/topics/health/index.html", "ar/a-z/index.html"];
    for (missing, shown, listed) in
        [("", true, true), ("missing_pages = \"link\"\n", false, true), ("missing_pages = \"hide\"\n", false, false)]
    {
        let files = files(missing);
        assert_eq!(files.contains_key("ar/guides/scuola/index.html"), shown, "{missing}");
        assert!(files.contains_key("it/guides/scuola/index.html") && files.contains_key("SC-01/ar/index.html"));
        for list in lists {
            let page = page(&files, list);
            let links = attributes(&page, "main a[hreflang=it]", "href");
            let there = if shown { "/ar/guides/scuola/" } else { "/it/guides/scuola/" };
            assert_eq!(links.iter().any(|link| link == there), listed, "{missing}{list}: {links:?}");
        }
        let english = page(&files, "en/guides/medico/index.html");
        let there = if shown { "/en/guides/scuola/" } else { "/it/guides/scuola/" };
        assert_eq!(attributes(&english, ".prose a", "href"), [there; 4], "{missing}");
        assert_eq!(attributes(&english, ".prose a + .badge", "class").len(), 4, "{missing}");
        broken(&files);
    }
}

/// No link of any page leads to a file that is not there.
fn broken(files: &Files) {
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = Html::parse_document(std::str::from_utf8(bytes).unwrap());
        for url in attributes(&page, "a[href^='/'], link[href^='/']", "href") {
            let target = url.trim_start_matches('/').split(['#', '?']).next().unwrap().to_owned();
            let target = if target.is_empty() || target.ends_with('/') { target + "index.html" } else { target };
            assert!(files.contains_key(&target), "{path} leads to {url}");
        }
    }
}

#[test]
fn files_may_be_named_in_all_three_ways() {
    let content = |names: [&str; 2]| {
        format!(
            "-- content/guides/{} --\n---\ntitle: Medico\ncode: SA-01\ntopic: health\n---\n## {{#who}}\n\nPer tutti.\n-- content/guides/{} --\n---\ntitle: طبيب\n---\n## {{#who}}\n\nللجميع.\n",
            names[0], names[1]
        )
    };
    let shapes = [
        ["medico.it.md", "medico.ar.md"],
        ["medico.md", "medico.ar.md"],
        ["medico/index.it.md", "medico/index.ar.md"],
        ["medico/index.md", "medico/index.ar.md"],
    ];
    let all: Vec<Files> = shapes.iter().map(|names| built(&overlay(base(), &content(*names)), &Wanted::everything(today())).0).collect();
    for (files, names) in all.iter().zip(shapes) {
        assert!(*files == all[0], "{names:?} gives another site");
    }
}

#[test]
fn any_tag_builds_on_the_first_day() {
    let site = "-- site.toml --\nbase_url = \"https://example.org\"\nsource = \"it\"\ntopics = [{ id = \"health\", icon = \"health_and_safety\" }]\n[languages.it]\n[languages.ti]\n[languages.prs]\n[languages.rhg]\n[languages.zgh]\n[languages.qaa]\n";
    let files = built(&overlay(base(), &format!("{site}{GUIDES}").replace("index.en.md", "index.ti.md")), &Wanted::everything(today())).0;
    for tag in ["ti", "prs", "rhg", "zgh", "qaa"] {
        let page = page(&files, &format!("{tag}/guides/scuola/index.html"));
        assert_eq!(attributes(&page, ".prose", "lang"), ["it"], "{tag}");
    }
    assert_eq!(attributes(&page(&files, "prs/guides/scuola/index.html"), "html", "dir"), ["rtl"]);
}
