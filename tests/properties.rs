//! What must hold for the real site as a whole: same input same bytes, every address leads somewhere, nothing leaks.

use crate::sites::{built, real, today};
use bussola::read::Wanted;
use scraper::{Html, Selector};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The real site, built once for all tests.
pub(crate) fn site() -> &'static (BTreeMap<String, Vec<u8>>, String) {
    static SITE: OnceLock<(BTreeMap<String, Vec<u8>>, String)> = OnceLock::new();
    SITE.get_or_init(|| built(&real(), &Wanted::everything(today())))
}

#[test]
fn the_real_site_has_no_findings() {
    let (_, findings) = site();
    assert!(findings.is_empty(), "{findings}");
}

#[test]
fn two_builds_and_any_number_of_threads_give_the_same_bytes() {
    let (first, _) = site();
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let (second, _) = one.install(|| built(&real(), &Wanted::everything(today())));
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    for (path, bytes) in first {
        assert!(*bytes == second[path], "{path} differs between two builds");
    }
}

#[test]
fn every_address_of_a_page_leads_to_a_file() {
    let (files, _) = site();
    let attributes = [("a", "href"), ("link", "href"), ("img", "src"), ("script", "src")];
    let mut broken = Vec::new();
    for (path, html) in pages(files) {
        for (element, attribute) in attributes {
            let selector = Selector::parse(&format!("{element}[{attribute}]")).unwrap();
            for one in html.select(&selector) {
                let url = one.value().attr(attribute).unwrap();
                let Some(local) = local(url) else { continue };
                if !files.contains_key(&local) {
                    broken.push(format!("{path}: {url}"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_anchor_is_on_its_page() {
    let (files, _) = site();
    let ids: BTreeMap<String, Vec<String>> = pages(files)
        .map(|(path, html)| {
            let selector = Selector::parse("[id]").unwrap();
            let ids = html.select(&selector).filter_map(|one| one.value().attr("id")).map(str::to_owned).collect();
            (path.to_owned(), ids)
        })
        .collect();
    let selector = Selector::parse("a[href*='#']").unwrap();
    for (path, html) in pages(files) {
        for one in html.select(&selector) {
            let url = one.value().attr("href").unwrap();
            let (target, anchor) = url.split_once('#').unwrap();
            let target = if target.is_empty() { path.to_owned() } else { local(target).unwrap_or_default() };
            if let Some(ids) = ids.get(&target) {
                assert!(ids.iter().any(|id| id == anchor), "{path} leads to {url}, which has no such place");
            }
        }
    }
}

#[test]
fn no_page_asks_a_third_party_or_holds_script_or_style() {
    let (files, _) = site();
    // A file that is opened from a disk carries its own style; `offline` has what it may not hold.
    for (path, html) in pages(files).filter(|(path, _)| !path.ends_with("/take-away.html")) {
        for selector in [
            "style",
            "script:not([src])",
            "[style]",
            "[onclick]",
            "iframe",
            "img[src^='http']",
            "script[src^='http']",
            "link[rel=stylesheet][href^='http']",
        ] {
            let found = html.select(&Selector::parse(selector).unwrap()).count();
            assert_eq!(found, 0, "{path} has {selector}");
        }
    }
}

#[test]
fn a_private_word_reaches_no_file() {
    let canary = "canary-7f3a";
    let archive = format!(
        "-- content/desks/casa/index.it.md --\n---\ntitle: Casa protetta\nname: Casa\naddress: via {canary} 1\naddress_public: false\ngeo: {{lat: 43.9, lon: 10.9}}\nreferral: {canary}\nsources: [\"{canary}\"]\n---\nUna casa.\n\n> [!OPERATOR]\n> {canary}\n\n<!-- {canary} -->\n\
         -- content/guides/aiuto/index.it.md --\n---\ntitle: Aiuto\ncode: AI-01\ntopic: health\n---\n## {{#who}}\n\nPer te.\n\n## {{#contacts}}\n\n[](desk:casa)\n\n> [!OPERATOR]\n> {canary}\n\n\
         -- content/guides/bozza/index.it.md --\n---\ntitle: {canary}\nstatus: draft\n---\n## {{#who}}\n\n{canary}\n"
    );
    let (files, _) = built(&crate::sites::overlay(crate::sites::base(), &archive), &Wanted::everything(today()));
    assert!(files.contains_key("it/desks/casa/index.html"));
    for (path, bytes) in files {
        // The bytes of leaflets and indexes are compressed: what counts is what can be read of it.
        let is_index = [".pf_fragment", ".pf_index", ".pf_meta"].iter().any(|ending| path.ends_with(ending));
        let shown = match path.ends_with(".pdf") {
            true => readable(&path, &bytes),
            false if is_index => crate::search::readable(&bytes),
            false => bytes,
        };
        let found = shown.windows(canary.len()).any(|window| window == canary.as_bytes());
        assert!(!found, "{path} holds a private word");
    }
}

#[cfg(feature = "print")]
fn readable(path: &str, pdf: &[u8]) -> Vec<u8> {
    let text = crate::leaflets::text(pdf);
    assert!(!path.contains("AI-01") || text.contains("Casa protetta"), "the leaflet shows the desk: {text}");
    text.into_bytes()
}

#[cfg(not(feature = "print"))]
fn readable(_: &str, pdf: &[u8]) -> Vec<u8> {
    pdf.to_vec()
}

fn pages(files: &BTreeMap<String, Vec<u8>>) -> impl Iterator<Item = (&str, Html)> {
    let pages = files.iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, bytes)| (path.as_str(), Html::parse_document(std::str::from_utf8(bytes).unwrap())))
}

/// The path in the output of an address of this site; `None` for others.
fn local(url: &str) -> Option<String> {
    let path = url.strip_prefix("https://example.org").unwrap_or(url);
    let path = path.strip_prefix('/')?;
    let path = path.split(['#', '?']).next().unwrap_or_default();
    Some(if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() })
}
