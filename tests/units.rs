//! Units: what a text is cut into, and which edits change what a unit says.

use crate::sites::{base, overlay, today};
use bussola::read::{Memory, Wanted};
use bussola::site::unit::{Part, Within};
use bussola::site::{Kind, Site, units};

fn site(markdown: &str) -> Site {
    let archive = format!("-- content/pages/prova/index.it.md --\n---\ntitle: Prova\nsummary: Una prova.\n---\n{markdown}");
    bussola::know(&overlay(base(), &archive), &Wanted::everything(today()), &mut Memory::default()).ok().unwrap().site
}

/// The units of a text, each as section, place and what stands in the file.
fn list(markdown: &str) -> Vec<String> {
    let site = site(markdown);
    let text = site.entry(Kind::Page, "prova").unwrap().source_translation();
    let units = units(text);
    let starts: std::collections::BTreeSet<usize> = units.iter().map(|unit| unit.span.start).collect();
    assert_eq!(starts.len(), units.len(), "each unit starts where no other does");
    units.iter().map(|unit| format!("{} {:?} {}", unit.section.unwrap_or("-"), unit.within, text.source.at(&unit.span))).collect()
}

fn hashes(markdown: &str) -> Vec<String> {
    let site = site(markdown);
    let text = site.entry(Kind::Page, "prova").unwrap().source_translation();
    units(text)[2..].iter().map(|unit| unit.hash.to_string()).collect()
}

#[test]
fn a_text_is_cut_into_units_in_reading_order() {
    let markdown = "Prima.\n\n## {#who}\n\nPer tutti.\n\n- Uno\n  - Dentro\n- Due\n\n  Ancora due.\n\n1. Passo\n\n## Parole {#how}\n\n| a | b |\n|---|---|\n| c | d |\n\n> [!TIP]\n> Un consiglio.\n\n> [!OPERATOR]\n> Solo per noi.\n\n[](page:prova)\n\n---\n\n![una mappa](mappa.png)\n";
    let expected = [
        "- Text Prova",
        "- Text Una prova.",
        "- Text Prima.",
        "who Text Per tutti.",
        "who Item Uno",
        "who Item Dentro",
        "who Item Due",
        "who Item Ancora due.",
        "who Step Passo",
        "how Text Parole",
        "how Table a | b",
        "how Table c | d",
        "how Alert(Tip) Un consiglio.",
        "how Text [](page:prova)",
        "how Text ![una mappa](mappa.png)",
    ];
    assert_eq!(list(markdown), expected);
}

#[test]
fn a_card_is_a_unit_and_an_operators_note_is_none() {
    let site = site("[](page:prova)\n\n> [!OPERATOR]\n> Solo per noi.\n");
    let text = site.entry(Kind::Page, "prova").unwrap().source_translation();
    let units = units(text);
    assert!(matches!(units[2].part, Part::Card(_)) && units[2].within == Within::Text);
    assert_eq!(units.len(), 3);
}

#[test]
fn white_space_unicode_forms_and_marks_of_lists_do_not_change_a_unit() {
    let same = [
        ("Città di  Pistoia", "Citta\u{300} di\nPistoia"),
        ("> [!TIP]\n> Uno due tre.\n", "> [!TIP]\n> Uno\n> due\n> tre.\n"),
        ("- uno\n- due\n", "* uno\n* due\n"),
        ("1. uno due\n", "1.  uno\n    due\n"),
        ("*a* **b**", "_a_ __b__"),
        ("|a|b|\n|-|-|\n|c|d|\n", "| a | b |\n| --- | ---: |\n| c | d |\n"),
    ];
    for (a, b) in same {
        assert_eq!(hashes(a), hashes(b), "{a:?} and {b:?}");
    }
}

#[test]
fn words_targets_facts_and_picture_texts_change_a_unit() {
    let other = [
        ("Città di Pistoia", "Citta di Pistoia"),
        ("[x](guide:a)", "[x](guide:b)"),
        ("[x](guide:a#who)", "[x](guide:a#how)"),
        ("Costa { $bollo }", "Costa { $multa }"),
        ("Costa { $bollo }", "Costa { NUMBER($bollo) }"),
        ("![uno](a.png)", "![due](a.png)"),
        ("solo **se** puoi", "solo se puoi"),
        ("[](page:prova)", "[](page:altra)"),
    ];
    for (a, b) in other {
        assert_ne!(hashes(a), hashes(b), "{a:?} and {b:?}");
    }
}

#[test]
fn a_hash_is_eight_letters_and_reads_back() {
    let hash = &hashes("Uno")[0];
    assert_eq!(hash.len(), 8);
    assert_eq!(hash.parse::<bussola::site::UnitHash>().unwrap().to_string(), *hash);
    for wrong in ["", "1234567", "123456789", "+1234567", "1234567G", "ABCDEF12"] {
        assert!(wrong.parse::<bussola::site::UnitHash>().is_err(), "{wrong}");
    }
}
