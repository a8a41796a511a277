//! The pack of a desk, as people ask for it and open it.

use super::{code, err, out, run, starter};
use std::io::Read;

#[test]
fn a_desk_gets_one_archive_the_same_every_time() {
    let (_folder, site) = starter("it,en,ar");
    let made = run(&site, &["print", "--desk", "sportello", "--out", "pack"]);
    assert_eq!(code(&made), 0, "{}", err(&made));
    assert!(out(&made).trim_end().ends_with("sportello_2026-11-23.zip"), "{}", out(&made));
    let bytes = std::fs::read(site.join("pack/sportello_2026-11-23.zip")).expect("the archive");
    let again = run(&site, &["print", "--desk", "sportello", "--out", "again"]);
    assert_eq!(code(&again), 0, "{}", err(&again));
    assert!(std::fs::read(site.join("again/sportello_2026-11-23.zip")).expect("the archive") == bytes, "the same bytes");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("it opens");
    let names: Vec<String> = archive.file_names().map(|name| name.expect("a name").into_owned()).collect();
    let hanging = [
        "00-LEGGIMI.txt",
        "01-languages_2026-11-23.pdf",
        "02-sportello_door_2026-11-23.pdf",
        "03-sportello_selector_2026-11-23.pdf",
        "04-FOGLI-DA-BUTTARE.txt",
        "ES-01/ES-01_01-it_a4_2026-11-23.pdf",
    ];
    assert_eq!(names[..6], hanging);
    assert!(names.is_sorted());
    let mut readme = String::new();
    archive.by_name("00-LEGGIMI.txt").expect("it is there").read_to_string(&mut readme).expect("it is text");
    for words in ["\u{feff}PACCHETTO", "ES-01  Chiamare aiuto", "04-FOGLI-DA-BUTTARE.txt", "Dimensioni reali"] {
        assert!(readme.contains(words), "{words} is said:\n{readme}");
    }
}

#[test]
fn a_desk_that_is_not_there_is_told_with_the_nearest() {
    let (_folder, site) = starter("it");
    let made = run(&site, &["print", "--desk", "sportelo", "--ui-lang", "it"]);
    assert_eq!(code(&made), 2);
    assert!(err(&made).contains("Nessuno sportello si chiama « sportelo ». Forse « sportello »?"), "{}", err(&made));
}

#[test]
fn the_contact_sheet_is_one_file() {
    let (_folder, site) = starter("it,en");
    let made = run(&site, &["print", "--contact-sheet", "--lang", "it", "--out", "."]);
    assert_eq!(code(&made), 0, "{}", err(&made));
    assert!(std::fs::read(site.join("contact-sheet_2026-11-23.pdf")).expect("the sheet").starts_with(b"%PDF"));
}
