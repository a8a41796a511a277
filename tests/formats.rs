//! Folded, cut and hung: which panel and page stands where, how many cards, how large, and what has no room.
//!
//! Needs `pdfinfo` and `pdftotext` (poppler-utils).

use crate::leaflets::{accessible, folded, known, pages, text, tool};
use crate::sites::{base, overlay, today};
use bussola::Known;
use bussola::finding::Finding;
use bussola::plan::{Address, Leaflet};
use bussola::read::{Memory, Paper, Wanted};

/// A guide whose items are numbered words, as many as `count`; its Arabic has the same words among its own.
fn guide(fields: &str, count: usize) -> String {
    let items = |filler: &str| (1..=count).map(|one| format!("{one}. Voce{one}. {filler} {filler}\n")).collect::<String>();
    let text = |filler: &str| format!("## {{#who}}\n\n{filler}\n\n## {{#how}}\n\n{}\n## {{#needs}}\n\n{filler}\n", items(filler));
    format!(
        "-- content/guides/prova/index.it.md --\n---\ntitle: Titolo segreto\ncode: XX-01\n{fields}\n---\n{}\
         -- content/guides/prova/index.ar.md --\n---\ntitle: عنوان سري\ntranslation: {{origin: human}}\n---\n{}",
        text("Una frase di prova che riempie le righe."),
        text("جملة تجريبية تملأ السطور في هذه الورقة.")
    )
}

fn site(archive: &str, format: &str) -> Known {
    let wanted = Wanted { paper: Paper::Formats(vec![format.to_owned()]), ..Wanted::everything(today()) };
    bussola::know(&overlay(base(), archive), &wanted, &mut Memory::default()).unwrap_or_else(|_| panic!("a site"))
}

/// The leaflet of a format in a language, and what was found on the way.
fn tried(archive: &str, format: &str, tag: &str) -> (Option<Vec<u8>>, Vec<Finding>) {
    let known = site(archive, format);
    let (renderer, _) = bussola::render::renderer(&known.site, &known.plan);
    let is_it = |address: &Address| matches!(address, Address::Leaflet(Leaflet { language, .. }) if language.as_str() == tag);
    let (path, address) = known.plan.files().find(|(_, address)| is_it(address)).unwrap();
    let (rendered, report) = renderer.render(address);
    let bytes = rendered.files(path).into_iter().next().map(|(_, bytes)| bytes.to_vec());
    (bytes, report.iter().cloned().collect())
}

fn printed(archive: &str, format: &str, tag: &str) -> Vec<u8> {
    let (bytes, findings) = tried(archive, format, tag);
    assert!(findings.is_empty(), "{format} {tag}: {:?}", findings.iter().map(|one| (one.code, &one.args)).collect::<Vec<_>>());
    bytes.unwrap()
}

/// A word: its page, its left edge and its upper edge in millimetres.
#[derive(Debug)]
struct Word {
    page: usize,
    x: f64,
    y: f64,
    said: String,
}

fn words(pdf: &[u8]) -> Vec<Word> {
    let boxes = String::from_utf8(tool("pdftotext", &["-bbox"], pdf, &["-"])).unwrap();
    let length = |line: &str, name: &str| -> f64 {
        let start = line.find(name).unwrap() + name.len() + 2;
        line[start..].split('"').next().unwrap().parse::<f64>().unwrap() * 25.4 / 72.0
    };
    let mut page = 0;
    let mut words = Vec::new();
    for line in boxes.lines() {
        page += usize::from(line.contains("<page "));
        if line.contains("<word ") {
            let said = folded(line.split(['<', '>']).nth(2).unwrap());
            words.push(Word { page, x: length(line, "xMin"), y: length(line, "yMin"), said });
        }
    }
    words
}

/// The words of the numbered items in the order of their numbers.
fn items(words: &[Word]) -> Vec<&Word> {
    (1..).map_while(|one| words.iter().find(|word| word.said.trim_end_matches('.') == format!("Voce{one}"))).collect()
}

/// What a screen reader says, in its order.
fn spoken(pdf: &[u8]) -> String {
    let tree = tool("pdfinfo", &["-struct-text"], pdf, &[]);
    let pieces = String::from_utf8_lossy(&tree).into_owned();
    pieces.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"')).collect()
}

fn assert_items_are_spoken_in_order(pdf: &[u8], count: usize) {
    let spoken = spoken(pdf);
    let places: Vec<_> = (1..=count)
        .map(|one| {
            spoken.find(&format!("Voce{one}.")).or_else(|| spoken.find(&format!("Voce{one} "))).unwrap_or_else(|| panic!("{one}: {spoken}"))
        })
        .collect();
    assert!(places.is_sorted(), "{places:?}");
}

/// The panels of a sheet folded in three that hold the items, in their order: page, and place from the left.
fn panels(words: &[Word]) -> Vec<(usize, usize)> {
    let mut panels: Vec<_> = items(words).iter().map(|word| (word.page, (word.x / 99.0) as usize)).collect();
    panels.dedup();
    panels
}

#[test]
fn a_sheet_folded_in_three_is_read_from_the_flap_over_the_panels_inside() {
    let archive = guide("print: {formats: [trifold]}", 22);
    let pdf = printed(&archive, "trifold", "it");
    accessible("trifold it", &pdf);
    assert_eq!(pages(&pdf), 2);
    let words = words(&pdf);
    assert_eq!(panels(&words), [(1, 0), (2, 0), (2, 1), (2, 2)]);
    let code = words.iter().find(|word| word.said == "XX-01" && word.y < 30.0).unwrap();
    assert!(code.page == 1 && code.x > 200.0, "the cover is at the right of the outside: {code:?}");
    let at_the_rim: Vec<_> = words.iter().filter(|word| word.x < 9.9 || word.y < 9.0 || word.y > 199.0).collect();
    assert!(at_the_rim.is_empty(), "{at_the_rim:?}");
    assert_items_are_spoken_in_order(&pdf, 22);
    assert_eq!(pdf, printed(&archive, "trifold", "it"), "the same bytes again");
}

#[test]
fn a_language_that_runs_from_the_right_opens_from_the_right() {
    let pdf = printed(&guide("print: {formats: [trifold]}", 22), "trifold", "ar");
    accessible("trifold ar", &pdf);
    assert_eq!(pages(&pdf), 2);
    let words = words(&pdf);
    assert_eq!(panels(&words), [(1, 2), (2, 2), (2, 1), (2, 0)]);
    let code = words.iter().find(|word| word.said == "XX-01" && word.y < 30.0).unwrap();
    assert!(code.page == 1 && code.x < 90.0, "the cover is at the left of the outside: {code:?}");
    assert_items_are_spoken_in_order(&pdf, 22);
}

#[test]
fn what_has_no_panel_is_told_with_its_section() {
    let (bytes, findings) = tried(&guide("print: {formats: [trifold]}", 60), "trifold", "it");
    let [finding] = &findings[..] else { panic!("{findings:?}") };
    let arg = |name: &str| finding.args.iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_string()).unwrap();
    assert!(bytes.is_none() && finding.code == "E0602");
    assert_eq!(arg("section"), "how");
    assert!(arg("lines").parse::<f64>().unwrap() > 20.0, "{finding:?}");
    assert!(finding.at.as_ref().is_some_and(|at| at.path.ends_with("prova/index.it.md")));
}

/// The page numbers of each side of a sheet, from the left.
fn imposed(words: &[Word]) -> Vec<Vec<usize>> {
    let sides = words.iter().map(|word| word.page).max().unwrap();
    let of_side = |side: usize| {
        let foot = words.iter().filter(|word| word.page == side && word.y > 190.0);
        let mut numbers: Vec<_> =
            foot.filter_map(|word| Some((word.x, word.said.parse::<usize>().ok().filter(|_| word.said.len() == 1)?))).collect();
        numbers.sort_by(|one, other| one.0.total_cmp(&other.0));
        numbers.into_iter().map(|(_, number)| number).collect()
    };
    (1..=sides).map(of_side).collect()
}

#[test]
fn a_short_booklet_is_one_sheet_and_is_read_from_its_first_page_to_its_last() {
    let archive = guide("print: {formats: [booklet]}", 8);
    let pdf = printed(&archive, "booklet", "it");
    accessible("booklet it", &pdf);
    assert_eq!(imposed(&words(&pdf)), [[4, 1], [2, 3]]);
    assert_items_are_spoken_in_order(&pdf, 8);
    let pdf = printed(&archive, "booklet", "ar");
    accessible("booklet ar", &pdf);
    assert_eq!(imposed(&words(&pdf)), [[1, 4], [3, 2]], "the spine is at the right");
    assert_items_are_spoken_in_order(&pdf, 8);
}

#[test]
fn a_long_booklet_is_two_sheets_and_no_page_reaches_its_fold() {
    let archive = guide("print: {formats: [booklet]}", 45);
    for (tag, expected) in [("it", [[8, 1], [2, 7], [6, 3], [4, 5]]), ("ar", [[1, 8], [7, 2], [3, 6], [5, 4]])] {
        let pdf = printed(&archive, "booklet", tag);
        accessible(tag, &pdf);
        let words = words(&pdf);
        assert_eq!(imposed(&words), expected, "{tag}");
        // On which page each item stands: never on an earlier one than the item before.
        let page_of = |word: &Word| expected[word.page - 1][usize::from(word.x > 148.5)];
        let on: Vec<usize> = items(&words).into_iter().map(page_of).collect();
        assert_eq!(on.len(), 45, "{tag}");
        assert!(on.is_sorted() && on.last().is_some_and(|last| *last > 4), "{tag}: {on:?}");
        assert!(words.iter().all(|word| (word.x - 148.5).abs() > 10.0), "{tag}: white at both sides of the fold");
    }
}

#[test]
fn ten_cards_stand_on_a_sheet_and_are_spoken_once() {
    let pdf = printed(&guide("print: {formats: [card]}", 2), "card", "ar");
    accessible("card ar", &pdf);
    assert_eq!(pages(&pdf), 1);
    let words = words(&pdf);
    let codes: Vec<&Word> = words.iter().filter(|word| word.said == "XX-01").collect();
    assert_eq!(codes.len(), 10);
    let apart = |of: fn(&Word) -> f64| {
        let mut places: Vec<f64> = codes.iter().map(|word| of(word)).collect();
        places.sort_by(f64::total_cmp);
        let steps = places.windows(2).map(|pair| (pair[1] - pair[0]).round() as i64);
        steps.filter(|step| *step > 0).collect::<Vec<_>>()
    };
    assert_eq!(apart(|word| word.x), [85]);
    assert_eq!(apart(|word| word.y), [55; 4]);
    assert_eq!(spoken(&pdf).matches("Parlo arabo.").count(), 1);
    assert!(text(&pdf).contains("Parlo arabo.") && text(&pdf).contains("Titolo segreto"));
}

#[test]
fn cards_for_people_in_danger_say_nothing_of_the_guide() {
    let pdf = printed(&guide("sensitivity: danger\nprint: {formats: [card]}", 2), "card", "ar");
    accessible("card danger", &pdf);
    let info = String::from_utf8(tool("pdfinfo", &[], &pdf, &[])).unwrap();
    let said = folded(&text(&pdf)) + &info;
    for secret in ["XX-01", "Titolo", "segreto", "سري", "example.org", "questo servizio"] {
        assert!(!said.contains(secret), "{secret}: {said}");
    }
    assert_eq!(text(&pdf).matches("Parlo arabo.").count(), 2);
}

#[test]
fn a_guide_chooses_its_sections_for_each_format() {
    let archive = guide("print: {formats: [a4, trifold], sections: {trifold: [needs]}}", 2);
    let has_how = |format: &str| words(&printed(&archive, format, "it")).iter().any(|word| word.said.starts_with("Voce1"));
    assert!(has_how("a4") && !has_how("trifold"));
    let archive = guide("print: {formats: [a4, trifold], sections: [who, needs]}", 2);
    let has_how = |format: &str| words(&printed(&archive, format, "it")).iter().any(|word| word.said.starts_with("Voce1"));
    assert!(!has_how("a4") && !has_how("trifold"), "what is kept off paper is on none");
}

const CAMPAIGN: &str = "-- content/campaigns/prova/index.it.md --
---
title: Hai una domanda?
---
## {#message}

Hai una domanda?

Chiedi qui.

## {#call}

Vai allo sportello.
-- content/campaigns/prova/index.ar.md --
---
title: لديكم سؤال؟
translation: {origin: machine}
---
## {#message}

لديكم سؤال؟

اسألوا هنا.

## {#call}

اذهبوا إلى المكتب.
";

/// The width and height that a PNG says it has.
fn size(png: &[u8]) -> (u32, u32) {
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn pictures_for_messages_have_the_sizes_that_apps_want() {
    for (format, expected) in [("social", (1080, 1080)), ("social-tall", (1080, 1920))] {
        let png = printed(CAMPAIGN, format, "ar");
        assert_eq!(size(&png), expected);
        assert_eq!(png, printed(CAMPAIGN, format, "ar"), "the same bytes again");
    }
    let known = site(CAMPAIGN, "social");
    assert!(known.plan.files().any(|(path, _)| path.starts_with("leaflets/prova_07-ar_social_") && path.ends_with(".png")));
}

#[test]
fn a_poster_is_a3_and_one_has_all_languages() {
    let pdf = printed(CAMPAIGN, "poster", "ar");
    accessible("poster", &pdf);
    let info = String::from_utf8(tool("pdfinfo", &[], &pdf, &[])).unwrap();
    assert!(info.contains("841.89 x 1190.55 pts (A3)"), "{info}");
    let all = printed(CAMPAIGN, "poster-languages", "it");
    accessible("poster-languages", &all);
    let said = folded(&text(&all));
    assert_eq!(pages(&all), 1);
    assert!(said.contains("Chiedi qui.") && said.contains("هنا") && said.contains("07"), "{said}");
    let alone = known(&overlay(base(), &CAMPAIGN[..CAMPAIGN.find("-- content/campaigns/prova/index.ar.md").unwrap()]));
    assert!(alone.plan.files().all(|(path, _)| !path.contains("poster-languages")), "one language is not many");
}
