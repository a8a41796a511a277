//! What hangs at a desk and what is sent to it: the poster of languages, the sign on the door, the pack.

use crate::leaflets::{accessible, folded, text};
use crate::sites::{base, overlay, repository, today};
use bussola::Known;
use bussola::plan::{Address, pack};
use bussola::read::{Memory, Paper, Wanted};
use bussola::render;
use bussola::site::Kind;

/// The formats of what hangs at a desk.
const HANGING: [&str; 3] = ["languages", "door", "selector"];

/// A site of sixteen languages with three desks: one tells much, one has confirmed nothing, one is a secret place.
fn known(paper: Paper) -> Known {
    with_languages(&[], paper)
}

/// The same with some languages more.
fn with_languages(tags: &[&str], paper: Paper) -> Known {
    let archive = std::fs::read_to_string(repository().join("tests/desk_pack/site.txt")).unwrap();
    let more: String = tags.iter().zip(17..).map(|(tag, number)| format!("[languages.{tag}]\nnumber = {number}\n")).collect();
    let archive = archive.replacen("-- locales/", &format!("{more}-- locales/"), 1);
    let wanted = Wanted { paper, ..Wanted::everything(today()) };
    bussola::know(&overlay(base(), &archive), &wanted, &mut Memory::default()).unwrap_or_else(|_| panic!("a site"))
}

fn formats(names: &[&str]) -> Paper {
    Paper::Formats(names.iter().map(|name| (*name).to_owned()).collect())
}

/// Every leaflet of some formats: its name and its bytes.
fn printed(names: &[&str]) -> Vec<(String, Vec<u8>)> {
    leaflets_of(&known(formats(names)))
}

fn leaflets_of(known: &Known) -> Vec<(String, Vec<u8>)> {
    let (renderer, _) = render::renderer(&known.site, &known.plan);
    let leaflets = known.plan.files().filter(|(_, address)| matches!(address, Address::Leaflet(..)));
    let print = |(path, address)| {
        let (rendered, report) = renderer.render(address);
        assert_eq!(report.iter().map(|finding| finding.code).collect::<Vec<_>>(), [""; 0], "{path}");
        rendered.files(path).into_iter().map(|(path, bytes)| (path, bytes.to_vec())).collect::<Vec<_>>()
    };
    leaflets.flat_map(print).collect()
}

/// The text of the only leaflet whose name begins like this.
fn said(leaflets: &[(String, Vec<u8>)], name: &str) -> String {
    let (_, pdf) = leaflets.iter().find(|(path, _)| path.starts_with(&format!("leaflets/{name}_"))).unwrap();
    folded(&text(pdf))
}

#[test]
fn the_poster_names_each_language_in_itself_with_its_number() {
    let poster = said(&printed(&["languages"]), "languages");
    for language in known(Paper::None).site.languages.iter() {
        assert!(poster.contains(&folded(&language.name)), "{} is on the poster:\n{poster}", language.tag);
        assert!(poster.contains(&language.number_text()), "{} has its number", language.tag);
    }
    for words in ["inglese", "albanese", "arabo", "cinese", "tigrino", "georgiano"] {
        assert!(poster.contains(words), "{words} is how the desk calls a language:\n{poster}");
    }
    for sentence in ["Indica la tua lingua", "Покажіть свою мову", "请指出您的语言", "أشيروا إلى لغتكم"]
    {
        assert!(poster.contains(sentence), "{sentence} is on the poster:\n{poster}");
    }
    assert_eq!(poster.matches("Indica la tua lingua").count(), 2, "no language borrows the Italian sentence: the title and Italian say it");
}

#[test]
fn more_languages_than_anyone_has_asked_for_stand_on_one_poster() {
    let tags = "de pt pl nl sv da fi nb hu cs sk sl hr sr bg mk el tr az kk uz ky".split(' ').collect::<Vec<_>>();
    let known = with_languages(&tags, formats(&["languages", "selector"]));
    let leaflets = leaflets_of(&known);
    let (poster, selector) = (said(&leaflets, "languages"), said(&leaflets, "casa-diritti"));
    for language in known.site.languages.iter() {
        assert!(poster.contains(&folded(&language.name)), "{} is on the poster:\n{poster}", language.tag);
        assert!(selector.contains(&language.number_text()), "{} is on the selector:\n{selector}", language.tag);
    }
}

#[test]
fn the_sign_tells_each_reader_what_must_be_known_at_the_door() {
    let sign = said(&printed(&["door"]), "casa-diritti");
    for words in ["Casa dei Diritti", "Sportello di ascolto e orientamento", "martedì", "15:00–18:30", "Su appuntamento", "+39 0573 000000"]
    {
        assert!(sign.contains(words), "{words} is on the sign:\n{sign}");
    }
    for words in ["Chiuso: 8 dicembre 2026, 24 dicembre 2026 – 6 gennaio 2027", "مكتب", "بموعد", "الخميس"] {
        assert!(sign.contains(words), "{words} is on the sign:\n{sign}");
    }
    assert!(sign.contains("example.org/it/desks/casa-diritti"), "it leads to the page of the desk");
}

#[test]
fn what_nobody_confirmed_stays_off_the_sign() {
    let sign = said(&printed(&["door"]), "anagrafe");
    for words in ["08:15", "Senza appuntamento", "999999"] {
        assert!(!sign.contains(words), "{words} is not confirmed:\n{sign}");
    }
    assert!(sign.contains("lunedì") && sign.contains("domenica"), "there are lines to write the hours on:\n{sign}");
}

#[test]
fn a_secret_place_is_named_but_not_told() {
    for (path, pdf) in printed(&["languages", "door", "selector", "a4"]) {
        assert!(!text(&pdf).contains("Segreta"), "{path} tells where it is");
    }
    let sign = said(&printed(&["door"]), "rifugio");
    assert!(sign.contains("Artemisia") && sign.contains("09:00–13:00"), "{sign}");
    for words in ["Casa rifugio", "donne", "بيت آمن", "للنساء", "rifugio"] {
        assert!(!sign.contains(words), "{words} tells what it is:\n{sign}");
    }
}

#[test]
fn what_hangs_is_accessible_and_the_same_every_time() {
    let leaflets = printed(&HANGING);
    assert_eq!(leaflets.len(), 7);
    for ((path, pdf), (_, again)) in leaflets.iter().zip(printed(&HANGING)) {
        accessible(path, pdf);
        assert!(*pdf == again, "{path} has the same bytes twice");
    }
}

#[test]
fn the_selector_leads_from_number_and_code_to_the_paper() {
    let selectors = printed(&["selector"]);
    let selector = said(&selectors, "casa-diritti");
    for words in ["SA-01", "Avere il medico", "07", "arabo", "georgiano", "AB", "SA-01/SA-01_07-ar_a4_", "example.org/SA-01/ar"] {
        assert!(selector.contains(words), "{words} is on the selector:\n{selector}");
    }
    assert!(!selector.contains("SV-01"), "only the guides of that desk:\n{selector}");
    let all = said(&selectors, "anagrafe");
    assert!(all.contains("SA-01") && all.contains("SV-01"), "a desk to which no guide leads gets them all:\n{all}");
}

#[test]
fn the_pack_of_a_desk_holds_what_hangs_there_and_the_leaflets_of_its_services() {
    let known = known(Paper::Offered);
    let names = |desk: &str| -> Vec<String> {
        let desk = known.site.entry(Kind::Desk, desk).unwrap();
        pack(&known.site, &known.plan, desk).into_iter().map(|paper| paper.name).collect()
    };
    let expected = [
        "01-languages_2026-11-23.pdf",
        "02-casa-diritti_door_2026-11-23.pdf",
        "03-casa-diritti_selector_2026-11-23.pdf",
        "SA-01/SA-01_01-it_a4_2026-11-23.pdf",
        "SA-01/SA-01_07-ar_a4-bilingual_2026-11-23.pdf",
        "SA-01/SA-01_07-ar_a4_2026-11-23.pdf",
    ];
    assert_eq!(names("casa-diritti"), expected);
    assert_eq!(names("rifugio").last().unwrap(), "SV-01/SV-01_01-it_a4_2026-11-23.pdf", "a guide may name the desk, or the desk the guide");
}

#[test]
fn the_contact_sheet_shows_every_leaflet_by_language() {
    let known = known(Paper::Offered);
    let (renderer, _) = render::renderer(&known.site, &known.plan);
    let mut leaflets = Vec::new();
    for (_, address) in known.plan.files() {
        if let Address::Leaflet(leaflet) = address {
            leaflets.push(leaflet);
        }
    }
    let (sheet, report) = renderer.contact_sheet(&leaflets);
    assert_eq!(report.iter().count(), 0);
    let sheet = sheet.unwrap();
    accessible("the contact sheet", &sheet);
    let shown = folded(&text(&sheet));
    for words in ["SA-01 07 ar", "a4-bilingual · 1 p.", "SV-01 01 it", "languages · 1 p."] {
        assert!(shown.contains(words), "{words} is on the sheet:\n{shown}");
    }
    assert!(renderer.contact_sheet(&leaflets).0.unwrap() == sheet, "the same bytes twice");
}
