//! Web fonts: each language gets the glyphs of its own pages and no more.

use crate::properties::site;
use crate::sites::{base, built, overlay, today};
use bussola::read::Wanted;
use read_fonts::{FontRef, TableProvider};
use scraper::Html;
use std::collections::{BTreeMap, BTreeSet};

/// The largest font that a page in Nastaliq may ask for, in bytes.
const BUDGET: usize = 110 * 1024;

fn fonts(files: &BTreeMap<String, Vec<u8>>) -> Vec<(&String, &Vec<u8>)> {
    files.iter().filter(|(path, _)| path.ends_with(".woff2")).collect()
}

#[test]
fn urdu_brings_one_font_within_the_budget_and_others_none() {
    let (files, _) = site();
    let fonts = fonts(files);
    let paths: Vec<&str> = fonts.iter().map(|(path, _)| path.as_str()).collect();
    assert!(matches!(paths[..], [one] if one.starts_with("assets/NotoNastaliqUrdu-Regular-ur.")), "{paths:?}");
    assert!(fonts[0].1.len() <= BUDGET, "{} bytes", fonts[0].1.len());
}

#[test]
fn the_font_has_every_letter_of_its_language() {
    let (files, _) = site();
    let whole = std::fs::read(crate::sites::repository().join("themes/opera/fonts/NotoNastaliqUrdu-Regular.ttf")).unwrap();
    let whole = FontRef::new(&whole).unwrap();
    let part = woofwoof::decompress(fonts(files)[0].1).unwrap();
    let part = FontRef::new(&part).unwrap();
    let (all, kept) = (whole.cmap().unwrap(), part.cmap().unwrap());
    let draws = |letter: char| (all.map_codepoint(letter).is_some(), kept.map_codepoint(letter).is_some());
    let mut letters = BTreeSet::new();
    for (_, html) in files.iter().filter(|(path, _)| path.starts_with("ur/") && path.ends_with(".html")) {
        let page = Html::parse_document(std::str::from_utf8(html).unwrap());
        for node in page.tree.nodes() {
            let Some(text) = node.value().as_text() else { continue };
            let language = node.ancestors().find_map(|around| around.value().as_element()?.attr("lang"));
            if language == Some("ur") {
                letters.extend(text.chars().filter(|letter| ('\u{600}'..='\u{6ff}').contains(letter)));
            }
        }
    }
    assert!(letters.len() > 40, "the pages are in Urdu: {letters:?}");
    let lost: Vec<char> = letters.into_iter().filter(|letter| draws(*letter) == (true, false)).collect();
    assert!(lost.is_empty(), "lost: {lost:?}");
}

#[test]
fn a_name_is_new_when_a_character_is_and_only_then() {
    let theme = "-- themes/opera/theme.toml --\nname = \"opera\"\n[web_fonts.ar]\nfamily = \"Hand\"\nfiles = [\"Vazirmatn-Regular.ttf\"]\n";
    let with = |text: &str| {
        let page = |tag: &str, text: &str| format!("-- content/pages/about/index.{tag}.md --\n---\ntitle: {text}\n---\n{text}\n");
        let (files, _) =
            built(&overlay(base(), &(theme.to_owned() + &page("it", "Prova") + &page("ar", text))), &Wanted::everything(today()));
        let names: Vec<String> = files.keys().filter(|path| path.ends_with(".woff2") || path.ends_with(".css")).cloned().collect();
        let style = files.iter().find(|(path, _)| path.ends_with(".css")).unwrap();
        let font = names.iter().find(|name| name.ends_with(".woff2")).unwrap();
        assert!(String::from_utf8_lossy(style.1).contains(font.strip_prefix("assets/").unwrap()), "the style asks for {font}");
        names
    };
    let first = with("سلام");
    assert_eq!(first, with("سلام سلام"), "the same letters");
    let second = with("سلام ڱ");
    assert!(first.iter().all(|name| !second.contains(name)), "{first:?} {second:?}");
}

#[test]
fn no_style_spaces_letters_or_changes_their_case() {
    let (files, _) = site();
    let (_, css) = files.iter().find(|(path, _)| path.ends_with(".css")).unwrap();
    let css = String::from_utf8_lossy(css);
    for harm in ["letter-spacing", "text-transform", "font-style: italic", "word-break: break-all"] {
        assert!(!css.contains(harm), "{harm} breaks scripts that join their letters or have no case");
    }
}
