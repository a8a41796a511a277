//! What a phone keeps: whole languages without the pages for people in danger, and one file that needs nothing else.

use crate::properties::site;
use crate::sites::{real, today};
use bussola::plan::{Page, is_dangerous};
use bussola::read::{Memory, Wanted};
use bussola::site::Entry;
use scraper::{Html, Selector};
use serde_json::Value;
use std::collections::BTreeSet;

const LANGUAGES: [&str; 6] = ["it", "en", "ar", "ur", "bn", "zh"];

/// What of the real site nobody may find on a phone: the folders of its pages, `guides/EM-02/`, and what it is called.
fn dangerous() -> BTreeSet<String> {
    let known = bussola::know(&real(), &Wanted::everything(today()), &mut Memory::default()).ok().unwrap();
    let (site, italian) = (&known.site, known.site.languages.source());
    let dangerous: Vec<_> = site.entries.values().filter(|entry| is_dangerous(entry)).collect();
    assert!(dangerous.len() > 3, "guides, desks and a journey");
    let page = |entry: &&Entry| known.plan.page_path(site, italian, &Page::Entry(entry.kind, entry.id.clone()))["it/".len()..].to_owned();
    let names = dangerous.iter().map(|entry| format!("{}/{}", entry.kind.folder(), entry.id));
    dangerous.iter().map(page).chain(names).collect()
}

fn file(path: &str) -> &'static [u8] {
    let (files, _) = site();
    files.get(path).unwrap_or_else(|| panic!("{path} is built"))
}

fn list(language: &str) -> Value {
    serde_json::from_slice(file(&format!("{language}/offline.json"))).unwrap()
}

fn page(path: &str) -> Html {
    Html::parse_document(std::str::from_utf8(file(path)).unwrap())
}

#[test]
fn a_list_names_files_of_its_language_and_none_for_people_in_danger() {
    let (all, _) = site();
    let dangerous = dangerous();
    for language in LANGUAGES {
        let list = list(language);
        let files: BTreeSet<&str> = list["files"].as_array().unwrap().iter().map(|file| file.as_str().unwrap()).collect();
        for file in &files {
            let path = if *file == "./" || file.ends_with('/') {
                format!("{}index.html", file.trim_start_matches("./"))
            } else {
                (*file).to_owned()
            };
            assert!(all.contains_key(&path), "{language}: {file} is listed and not built");
            assert!(!dangerous.iter().any(|danger| file.contains(danger)), "{language}: {file} is listed");
            assert!(!file.ends_with(".pdf") && *file != "sw.js", "{language}: {file} is listed");
            let other = LANGUAGES.iter().find(|other| **other != language && file.starts_with(&format!("{other}/")));
            assert_eq!(other, None, "{language}: {file} is another language's");
        }
        for wanted in ["./", "PS-03/LANG/", "LANG/", "LANG/a-z/", "LANG/offline/", "LANG/offline/not-kept/", "LANG/search/pagefind.js"] {
            let wanted = wanted.replace("LANG", language);
            assert!(files.contains(wanted.as_str()), "{language}: {wanted} is not listed");
        }
        assert!(files.iter().any(|file| file.ends_with(".css")));
        assert_eq!(files.iter().any(|file| file.ends_with(".woff2")), language == "ur", "{language}");
        assert!(files.contains(list["missing"].as_str().unwrap()));
    }
}

#[test]
fn every_page_has_the_place_where_a_copy_says_that_it_is_one_and_those_for_danger_refuse() {
    let (all, _) = site();
    let dangerous = dangerous();
    for (path, bytes) in all.iter().filter(|(path, _)| path.ends_with("index.html")) {
        let html = String::from_utf8_lossy(bytes);
        if !html.contains("http-equiv=\"refresh\"") {
            assert!(html.contains("<p class=\"saved\" hidden></p>"), "{path}");
        }
        let is_dangerous = dangerous.iter().any(|danger| path.contains(&format!("/{danger}")));
        assert_eq!(html.contains("<meta name=\"offline\" content=\"never\">"), is_dangerous, "{path}");
    }
}

#[test]
fn the_file_to_take_away_has_every_guide_but_those_for_danger_and_needs_nothing() {
    let (all, _) = site();
    let dangerous = dangerous();
    for language in LANGUAGES {
        let path = format!("{language}/take-away.html");
        let html = page(&path);
        for harm in ["script", "img", "link", "iframe", "svg", "[src]", "[data-open]", "[style]"] {
            assert_eq!(html.select(&Selector::parse(harm).unwrap()).count(), 0, "{path} has {harm}");
        }
        let ids: Vec<&str> = html.select(&Selector::parse("[id]").unwrap()).filter_map(|one| one.attr("id")).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path}: each id once");
        let guides =
            all.keys().filter(|file| file.starts_with("it/guides/") && file.ends_with("index.html") && *file != "it/guides/index.html");
        let mut count = 0;
        for guide in guides {
            if all[guide].windows(20).any(|part| part == b"http-equiv=\"refresh\"") || dangerous.iter().any(|danger| guide.contains(danger))
            {
                continue;
            }
            count += 1;
        }
        let found = ids.iter().filter(|id| id.starts_with("guide-") && id.ends_with("-top")).count();
        assert_eq!(found, count, "{path}");
        for link in html.select(&Selector::parse("a[href]").unwrap()).filter_map(|one| one.attr("href")) {
            match link.strip_prefix('#') {
                Some(place) => assert!(ids.contains(&place), "{path} leads to #{place}, which is not in it"),
                None => assert!(link.contains(':'), "{path} leads to {link}, which a file on a phone has not"),
            }
        }
        assert!(!ids.contains(&"guide-violenza-tratta-top") && !ids.contains(&"desk-aiutodonna-pistoia-top"), "{path}");
    }
}

#[test]
fn the_page_says_what_a_copy_really_weighs() {
    let (all, _) = site();
    let list = list("it");
    let weight: usize = list["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| {
            let file = file.as_str().unwrap().trim_start_matches("./");
            let path = if file.is_empty() || file.ends_with('/') { format!("{file}index.html") } else { file.to_owned() };
            all[&path].len()
        })
        .sum();
    let said = page("it/offline/index.html").select(&Selector::parse("main strong").unwrap()).next().unwrap().text().collect::<String>();
    let number: f64 = said.chars().filter(|c| c.is_ascii_digit() || *c == ',').collect::<String>().replace(',', ".").parse().unwrap();
    let bytes = if said.contains("MB") { number * 1e6 } else { number * 1e3 };
    assert!((bytes - weight as f64).abs() < 1e5, "{said}, and it weighs {weight}");
}
