//! Search: one table of keys for texts and queries, and what the index of a language holds.

use crate::sites::{base, built, overlay, today};
use bussola::read::Wanted;
use bussola::render::search::key;
use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

/// The theme's script is held to the same table by `tests/browser/search.test.js`.
#[test]
fn words_become_the_keys_of_the_table() {
    let table: Vec<(String, String)> = serde_json::from_str(include_str!("browser/keys.json")).unwrap();
    let wrong: Vec<String> = table
        .iter()
        .filter(|(text, keys)| key::query(text) != *keys)
        .map(|(text, keys)| format!("{text}: {} and not {keys}", key::query(text)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_index_holds_what_a_reader_needs_and_no_more() {
    let (files, _) = crate::properties::site();
    for tag in ["it", "en", "ar", "ur", "bn", "zh"] {
        let names: Vec<&str> = files.keys().filter_map(|path| path.strip_prefix(&format!("{tag}/search/"))).collect();
        let kinds = ["index.html", "pagefind.js", "pagefind-entry.json", ".pagefind", ".pf_meta", ".pf_index", ".pf_fragment"];
        for kind in kinds {
            assert!(names.iter().any(|name| name.ends_with(kind)), "{tag} has no {kind}: {names:?}");
        }
        let needless: Vec<_> = names.iter().filter(|name| !kinds.iter().any(|kind| name.ends_with(kind))).collect();
        assert!(needless.is_empty(), "{tag}: {needless:?}");
        assert_eq!(names.iter().filter(|name| name.ends_with(".pagefind")).count(), 1, "{tag} has one program: {names:?}");
        let entries = files.keys().filter(|path| is_entry(path, tag)).count();
        assert_eq!(names.iter().filter(|name| name.ends_with(".pf_fragment")).count(), entries, "{tag}");
    }
}

fn is_entry(path: &str, tag: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    matches!(parts[..], [language, "guides" | "desks" | "organizations" | "glossary" | "journeys" | "documents" | "events" | "campaigns" | "pages", _, "index.html"] if language == tag)
}

#[test]
fn a_record_says_what_is_shown_and_in_which_language() {
    let archive = "-- content/guides/casa/index.it.md --\n---\ntitle: Trovare casa\nsummary: Come si fa.\ncode: CA-07\ntopic: health\naliases: [affitto]\nsensitivity: danger\n---\n## {#who}\n\nPer te.\n\n## {#needs}\n\n- Un lavoro\n- Una garanzia\n\n> [!OPERATOR]\n> segreto\n";
    let (files, findings) = built(&overlay(base(), archive), &Wanted::everything(today()));
    let records = records(&files, "ar");
    let house = records.iter().find(|record| record["url"] == "/ar/guides/CA-07/").unwrap_or_else(|| panic!("{records:?}\n{findings}"));
    let shown = &house["filters"];
    assert_eq!(shown["title"][0], "Trovare casa");
    assert_eq!((&shown["kind"][0], &shown["lang"][0], &shown["dir"][0]), (&"guide".into(), &"it".into(), &"ltr".into()));
    assert!(shown["badge"][0].as_str().is_some_and(|badge| !badge.is_empty()), "the badge says that it is in Italian: {shown}");
    let content = house["content"].as_str().unwrap();
    let words: Vec<&str> = content.split(' ').collect();
    for word in ["trovare", "casa", "ca", "07", "ca07", "afito", "lavoro", "garanzia"] {
        assert!(words.contains(&word), "{word} is found: {content}");
    }
    assert!(!content.contains("segreto"), "operators' notes are not for readers");
    // A section begins at the word that its number says.
    let needs = shown["sections"][1].as_str().unwrap();
    let start: usize = needs.split(' ').next().unwrap().parse().unwrap();
    assert_eq!(needs.split(' ').nth(1), Some("needs"));
    let lavoro = words.iter().position(|word| *word == "lavoro").unwrap();
    assert!(start < lavoro && words[start..lavoro].contains(&"un"), "{needs} of {content}");
}

/// The records of a language's index.
fn records(files: &BTreeMap<String, Vec<u8>>, tag: &str) -> Vec<serde_json::Value> {
    let fragments = files.iter().filter(|(path, _)| path.starts_with(&format!("{tag}/search/fragment/")));
    fragments.map(|(_, bytes)| serde_json::from_slice(&readable(bytes)).unwrap()).collect()
}

/// A file of an index as it was before it was compressed.
pub(crate) fn readable(bytes: &[u8]) -> Vec<u8> {
    let mut unzip = Command::new("gzip").arg("-dc").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    unzip.stdin.take().unwrap().write_all(bytes).unwrap();
    let text = unzip.wait_with_output().unwrap().stdout;
    text.strip_prefix(b"pagefind_dcd").map(<[u8]>::to_vec).unwrap_or(text)
}
