//! Forms and books on real paper: room to write, boxes, questions that stay whole, contents, bookmarks, both directions.
//!
//! Needs `pdftotext`, `pdftohtml` and `pdftoppm` (poppler-utils).

use crate::leaflets::{Printed, accessible, known, pages, printed, tool};
use crate::sites::{base, overlay};

const FORM: &str = "-- content/documents/scheda/index.it.md --
---
title: Scheda di prova
code: MOD-90
print: {formats: [form]}
---
BODY
-- content/documents/scheda/index.ar.md --
---
title: استمارة تجربة
translation: {origin: human}
---
## العمل

### السؤال

- [ ] البلدية
- [x] المدرسة

| اللغة | نعم | لا |
|---|:-:|:-:|
| العربية | [ ] | [ ] |

الاسم: ____________
";

/// The form with an Italian text, in a language.
fn form(body: &str, tag: &str) -> Printed {
    of_language(printed(&known(&overlay(base(), &FORM.replace("BODY", body)))), tag)
}

fn of_language(leaflets: Vec<Printed>, tag: &str) -> Printed {
    leaflets.into_iter().find(|leaflet| leaflet.parts().1 == tag && ["form", "book"].contains(&leaflet.parts().2)).unwrap()
}

fn page(pdf: &[u8], page: usize) -> String {
    let page = page.to_string();
    String::from_utf8(tool("pdftotext", &["-layout", "-f", &page, "-l", &page], pdf, &["-"])).unwrap()
}

/// The pages on which some words stand.
fn places(pdf: &[u8], words: &str) -> Vec<usize> {
    (1..=pages(pdf)).filter(|one| page(pdf, *one).lines().any(|line| line.contains(words))).collect()
}

/// A page as grey dots, ten to a millimetre, row by row.
fn dots(pdf: &[u8]) -> Vec<Vec<u8>> {
    let picture = tool("pdftoppm", &["-r", "254", "-gray", "-f", "1", "-l", "1"], pdf, &[]);
    let mut parts = picture.splitn(4, |byte| byte.is_ascii_whitespace());
    let (_, width, height) = (parts.next(), parts.next().unwrap(), parts.next().unwrap());
    let [width, height] = [width, height].map(|number| std::str::from_utf8(number).unwrap().parse::<usize>().unwrap());
    picture[picture.len() - width * height..].chunks(width).map(<[u8]>::to_vec).collect()
}

/// The words of the first page: left edge, upper edge, lower edge in millimetres, and what they say.
fn words(pdf: &[u8]) -> Vec<(f64, f64, f64, String)> {
    let boxes = String::from_utf8(tool("pdftotext", &["-bbox", "-l", "1"], pdf, &["-"])).unwrap();
    let number = |line: &str, name: &str| -> f64 {
        let start = line.find(name).unwrap() + name.len() + 2;
        line[start..].split('"').next().unwrap().parse::<f64>().unwrap() * 25.4 / 72.0
    };
    let said = |line: &str| line.split(['<', '>']).nth(2).unwrap().to_owned();
    let lines = boxes.lines().filter(|line| line.contains("<word "));
    lines.map(|line| (number(line, "xMin"), number(line, "yMin"), number(line, "yMax"), said(line))).collect()
}

/// The box left of a word: its width in millimetres.
fn box_before(pdf: &[u8], word: &str) -> f64 {
    let (x, top, bottom, _) = words(pdf).into_iter().find(|(.., said)| said.contains(word)).unwrap();
    let dots = dots(pdf);
    // A row at the height of the letters' middle; from the word to the left: white, the right side, white, the left side.
    let row = &dots[((top + bottom) * 5.0) as usize];
    let dark: Vec<usize> = (0..(x * 10.0) as usize - 2).rev().filter(|at| row[*at] < 128).collect();
    let right = dark[0];
    let left = dark.iter().copied().find(|at| right - at > 15).unwrap();
    (right - left) as f64 / 10.0
}

#[test]
fn lines_to_write_on_leave_room_for_a_hand() {
    let lines = "____________________\n\n".repeat(5);
    let paragraph = "Dati: ____________ ____________ ____________ ____________ ____________ ____________ ____________\n\n";
    let form = form(&format!("{lines}{paragraph}"), "it");
    let dots = dots(&form.pdf);
    // Rows of dots that are a line over a good part of the page, and not the heads and feet that frame it.
    let long = |row: &Vec<u8>| row.iter().filter(|dot| **dot < 160).count() > 1000;
    let mut rows: Vec<usize> = (400..2600).filter(|at| long(&dots[*at])).collect();
    rows.dedup_by(|next, before| *next - *before < 10);
    assert!(rows.len() >= 7, "five lines, and a paragraph of two: {rows:?}");
    for pair in rows.windows(2) {
        assert!(pair[1] - pair[0] >= 80, "8 millimetres from line to line: {rows:?}");
    }
}

#[test]
fn boxes_are_large_enough_to_tick() {
    let form = form("- [ ] Comune\n- [ ] Scuola\n\nRisposta: [ ] sempre [ ] mai\n", "it");
    for word in ["Comune", "Scuola", "sempre", "mai"] {
        let width = box_before(&form.pdf, word);
        assert!((3.5..4.5).contains(&width), "the box of {word} is {width} mm wide");
    }
}

#[test]
fn a_question_stays_on_one_page_and_a_chapter_begins_with_one() {
    let question = |number: usize| format!("### Domanda {number}?\n\n____________________\n\n____________________\n\nFine {number}.\n\n");
    let chapter =
        |number: usize| format!("## Capitolo {number}.\n\n{}", (1..=3).map(|one| question(number * 10 + one)).collect::<String>());
    let form = form(&(1..=6).map(chapter).collect::<String>(), "it");
    assert!(pages(&form.pdf) > 2);
    for chapter in 1..=6 {
        for question in chapter * 10 + 1..=chapter * 10 + 3 {
            let [head, end] = [format!("Domanda {question}?"), format!("Fine {question}.")].map(|words| places(&form.pdf, &words));
            assert_eq!((head.len(), &head), (1, &end), "question {question}");
        }
        let head = format!("Capitolo {chapter}.");
        assert_eq!(places(&form.pdf, &head), places(&form.pdf, &format!("Domanda {chapter}1?")), "{head}");
    }
}

#[test]
fn a_long_check_list_goes_on_row_by_row_below_its_head() {
    let rows: String =
        (1..=40).map(|row| format!("| Voce{row}. Una voce che prende due righe della sua colonna, fino a qui{row}. | [ ] | |\n")).collect();
    let form = form(&format!("## Voci\n\n| Intestazione | Sì | Note |\n|---|:-:|---|\n{rows}"), "it");
    let all: Vec<usize> = (1..=pages(&form.pdf)).collect();
    assert!(all.len() > 1);
    assert_eq!(places(&form.pdf, "Intestazione"), all, "the head stands again on every page");
    for row in 1..=40 {
        assert_eq!(places(&form.pdf, &format!("Voce{row}.")), places(&form.pdf, &format!("qui{row}.")), "row {row} is whole");
    }
}

#[test]
fn every_sheet_says_which_it_is_and_of_how_many() {
    let form = form(&"## Una parte\n\n____________________\n\n____________________\n\n".repeat(20), "it");
    let last = pages(&form.pdf);
    for one in 1..=last {
        let text = page(&form.pdf, one);
        let foot = text.lines().rfind(|line| !line.trim().is_empty()).unwrap().replace(' ', "");
        assert!(foot.starts_with("MOD-90·") && foot.ends_with(&format!("{one}/{last}")), "page {one}: {foot}");
    }
}

#[test]
fn an_arabic_form_runs_from_the_right() {
    let form = form("## Lavoro\n", "ar");
    let words = words(&form.pdf);
    // `-bbox` gives Arabic letters from left to right.
    let place = |said: &str| words.iter().find(|(.., one)| one.contains(said)).unwrap_or_else(|| panic!("{said}: {words:?}"));
    let reversed = |word: &str| word.chars().rev().collect::<String>();
    assert!(place("1.1").0 > place(&reversed("السؤال")).0, "a number stands right of its heading");
    assert!(place(&reversed("اللغة")).0 > place(&reversed("نعم")).0, "the first column is the rightmost");
    accessible(&form.path, &form.pdf);
}

fn book(tag: &str) -> Printed {
    let long = "Una frase che riempie la pagina con parole qualunque, una dopo l’altra. ".repeat(20);
    let longer = "جملة تملأ الصفحة بكلمات متتالية. ".repeat(30);
    let parts = |chapter: &str, part: &str, text: &str| -> String {
        let part = |chapter: usize, one: usize| format!("### {part} {chapter}{one}\n\n{text}\n\n{text}\n\n");
        (1..=4).map(|one| format!("## {chapter} {one}\n\n{}", (1..=3).map(|two| part(one, two)).collect::<String>())).collect()
    };
    let archive = format!(
        "-- content/documents/linee/index.it.md --\n---\ntitle: Linee di prova\ncode: LI-90\nprint: {{formats: [book]}}\n---\n{}\n\
         -- content/documents/linee/index.ar.md --\n---\ntitle: مبادئ\ntranslation: {{origin: human}}\n---\n{}",
        parts("Capitolo", "Parte", &long),
        parts("فصل", "جزء", &longer)
    );
    of_language(printed(&known(&overlay(base(), &archive))), tag)
}

/// The bookmarks of a PDF: their words and the page that each leads to.
fn bookmarks(pdf: &[u8]) -> Vec<(String, usize)> {
    let xml = String::from_utf8(tool("pdftohtml", &["-xml", "-stdout", "-i"], pdf, &[])).unwrap();
    let item = |line: &str| {
        let (page, rest) = line.strip_prefix("<item page=\"")?.split_once("\">")?;
        Some((rest.strip_suffix("</item>")?.replace('\u{a0}', " "), page.parse().ok()?))
    };
    xml.lines().filter_map(item).collect()
}

#[test]
fn the_contents_and_the_bookmarks_of_a_book_lead_to_its_pages() {
    let book = book("it");
    accessible(&book.path, &book.pdf);
    let bookmarks = bookmarks(&book.pdf);
    assert_eq!(bookmarks.len(), 16, "{bookmarks:?}");
    assert_eq!((bookmarks[0].0.as_str(), bookmarks[1].0.as_str()), ("1  Capitolo 1", "1.1  Parte 11"));
    assert!(bookmarks.last().unwrap().1 > 5, "the book is long");
    let contents = page(&book.pdf, 2).replace('\u{a0}', " ").replace('\u{2060}', "");
    for (words, on) in &bookmarks {
        let title = words.split("  ").nth(1).unwrap();
        let line =
            contents.lines().find(|line| line.contains(title) && line.contains(". .")).unwrap_or_else(|| panic!("{title}: {contents}"));
        assert_eq!(line.split_whitespace().last().unwrap(), on.to_string(), "{line}");
        assert!(places(&book.pdf, title).contains(on), "{title} stands on page {on}");
    }
}

#[test]
fn the_head_of_a_page_says_which_chapter_goes_on() {
    let book = book("it");
    let second = bookmarks(&book.pdf).iter().find(|(words, _)| words.ends_with("Capitolo 2")).unwrap().1;
    let head = |one: usize| page(&book.pdf, one).lines().find(|line| !line.trim().is_empty()).unwrap_or_default().to_owned();
    assert!(head(second + 1).contains("Linee di prova") && head(second + 1).contains("Capitolo 2"), "{}", head(second + 1));
    assert!(head(1).contains("LI-90"), "the title page has none: {}", head(1));
}

#[test]
fn in_an_arabic_book_page_numbers_stand_at_the_left_of_the_contents() {
    let book = book("ar");
    accessible(&book.path, &book.pdf);
    assert_eq!(bookmarks(&book.pdf)[1].0, "1.1  جزء 11", "1.1 and not the other way round");
    let boxes = String::from_utf8(tool("pdftotext", &["-bbox", "-f", "2", "-l", "2"], &book.pdf, &["-"])).unwrap();
    let edge = |line: &str, name: &str| -> f64 {
        let start = line.find(name).unwrap() + name.len() + 2;
        line[start..].split('"').next().unwrap().parse().unwrap()
    };
    let line = |words: &str| boxes.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{words}: {boxes}"));
    let number = line(">4.3<");
    let below = boxes.lines().filter(|line| line.contains("<word ") && (edge(line, "yMax") - edge(number, "yMax")).abs() < 3.0);
    let leftmost = below.min_by(|a, b| edge(a, "xMin").total_cmp(&edge(b, "xMin"))).unwrap();
    let page: String = leftmost.split(['<', '>']).nth(2).unwrap().chars().filter(char::is_ascii_digit).collect();
    let expected = bookmarks(&book.pdf).last().unwrap().1.to_string();
    assert_eq!(page, expected, "the page is at the left end, the number at the right: {boxes}");
    assert!(edge(number, "xMin") > 400.0, "{number}");
}
