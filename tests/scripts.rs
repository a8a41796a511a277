//! Every script on paper: what other systems get wrong, each looked for in a printed PDF.
//!
//! `scripts/site.txt` is one guide in 26 languages. Needs `pdftotext` and `pdffonts` (poppler-utils).

use crate::commands::{code, run, starter};
use crate::leaflets::{folded, known, text, tool};
use crate::sites::{base, overlay};
use bussola::plan::{Address, Leaflet};
use bussola::source::Sources;
use page_validation::{ValidationOptions, ValidationProfile};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Leaflets by language and format.
type Papers = BTreeMap<(String, String), Vec<u8>>;

/// The guide in all its languages.
static SAMPLES: LazyLock<Papers> = LazyLock::new(|| papers(&samples()));

fn samples() -> Sources {
    overlay(base(), include_str!("scripts/site.txt"))
}

/// The leaflets of a site's guide; a finding on the way is a failure.
fn papers(sources: &Sources) -> Papers {
    let known = known(sources);
    let (renderer, _) = bussola::render::renderer(&known.site, &known.plan);
    let print = |(path, address): (&str, &Address)| {
        let Address::Leaflet(Leaflet { language, format, .. }) = address else { return None };
        if !format.starts_with("a4") {
            return None;
        }
        let (rendered, report) = renderer.render(address);
        let findings: Vec<_> = report.iter().map(|finding| format!("{} {:?}", finding.code, finding.args)).collect();
        assert!(findings.is_empty(), "{path}: {}", findings.join("; "));
        let pdf = rendered.files(path).into_iter().next().map(|(_, pdf)| pdf.to_vec())?;
        Some(((language.to_string(), format.clone()), pdf))
    };
    known.plan.files().collect::<Vec<_>>().into_par_iter().filter_map(print).collect()
}

fn sample(tag: &str) -> &'static [u8] {
    &SAMPLES[&(tag.to_owned(), "a4".to_owned())]
}

/// A leaflet of one section with this text, in Markdown.
fn paper(tag: &str, body: &str) -> Vec<u8> {
    let guide = |tag: &str, fields: &str, body: &str| {
        format!("-- content/guides/prova/index.{tag}.md --\n---\ntitle: Prova\n{fields}\n---\n## Capitolo {{#who}}\n\n{body}\n")
    };
    let site = "-- site.toml --\nbase_url = \"https://example.org\"\nsource = \"it\"\ntheme = \"opera\"\n[languages.it]\nnumber = 1\n";
    let fields = "code: XX-01\nprint: {formats: [a4]}";
    let archive = match tag {
        "it" => site.to_owned() + &guide("it", fields, body),
        _ => {
            format!("{site}[languages.{tag}]\nnumber = 7\n")
                + &guide("it", fields, "Testo.")
                + &guide(tag, "translation: {origin: human}", body)
        }
    };
    papers(&overlay(base(), &archive)).remove(&(tag.to_owned(), "a4".to_owned())).unwrap()
}

/// A word on the first page; lengths in points.
#[derive(Debug)]
struct Word {
    left: f64,
    right: f64,
    top: f64,
    said: String,
}

impl Word {
    fn is_beside(&self, other: &Self) -> bool {
        (self.top - other.top).abs() < 6.0
    }
}

fn words(pdf: &[u8]) -> Vec<Word> {
    let boxes = String::from_utf8(tool("pdftotext", &["-bbox", "-l", "1"], pdf, &["-"])).unwrap();
    let number = |line: &str, name: &str| -> f64 {
        let start = line.find(name).unwrap() + name.len() + 2;
        line[start..].split('"').next().unwrap().parse().unwrap()
    };
    let word = |line: &str| Word {
        left: number(line, "xMin"),
        right: number(line, "xMax"),
        top: number(line, "yMin"),
        said: in_reading_order(line.split(['<', '>']).nth(2).unwrap()),
    };
    boxes.lines().filter(|line| line.contains("<word ")).map(word).collect()
}

/// `-bbox` gives the letters of a word from left to right, whatever the script.
fn in_reading_order(word: &str) -> String {
    let folded = folded(word).trim().to_owned();
    if folded.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c)) { folded.chars().rev().collect() } else { folded }
}

fn place<'a>(words: &'a [Word], said: &str) -> &'a Word {
    words.iter().find(|word| word.said == said).unwrap_or_else(|| panic!("{said} is on the page: {words:#?}"))
}

/// Words that stand in one line, each to the right of the one before.
fn assert_from_left_to_right(words: &[Word], said: &[&str]) {
    let places: Vec<_> = said.iter().map(|one| place(words, one)).collect();
    for pair in places.windows(2) {
        assert!(pair[0].is_beside(pair[1]) && pair[0].right <= pair[1].left + 0.5, "{:?} before {:?}", pair[0], pair[1]);
    }
}

/// How wide the words are that stand in lines of a list after `A1`, `A2` …
fn widths(tag: &str, said: &[&str]) -> Vec<f64> {
    let items: Vec<String> = said.iter().enumerate().map(|(at, word)| format!("- A{} {word}\n", at + 1)).collect();
    let words = words(&paper(tag, &items.concat()));
    let width = |label: String| {
        let label = place(&words, &label);
        let beside = words.iter().filter(|word| word.is_beside(label) && word.said != label.said && word.said != "•");
        let (left, right) = beside.fold((f64::MAX, 0.0_f64), |(left, right), word| (left.min(word.left), right.max(word.right)));
        right - left
    };
    (1..=said.len()).map(|at| width(format!("A{at}"))).collect()
}

#[test]
fn every_language_is_printed_accessibly_with_whole_fonts_and_in_its_direction() {
    let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
    let expected = samples().texts.keys().filter(|path| path.starts_with("content/guides/")).count();
    assert_eq!(SAMPLES.len(), 2 * expected - 1, "each language has both leaflets, Italian does not stand beside itself");
    SAMPLES.par_iter().for_each(|((tag, format), pdf)| {
        let report = page_validation::validate_pdf_bytes(pdf, &options).unwrap();
        assert!(report.is_compliant, "{tag} {format}: {:?}", report.failures);
        let right = ["ar", "ur", "fa", "prs", "ps"].contains(&tag.as_str());
        let catalog = String::from_utf8_lossy(pdf);
        assert_eq!(catalog.matches("/Direction/R2L").count(), usize::from(right), "{tag} {format}");
        assert_eq!(catalog.matches("/Direction/L2R").count(), usize::from(!right), "{tag} {format}");
        let fonts = String::from_utf8(tool("pdffonts", &[], pdf, &[])).unwrap();
        let all: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(!all.is_empty() && all.iter().all(|font| font.contains("yes yes yes")), "embedded, subset, readable:\n{fonts}");
    });
}

/// The words of a text: runs of letters and the marks on them.
fn parts(text: &str) -> Vec<String> {
    let within = |c: char| c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c);
    text.split(|c| !within(c)).filter(|word| word.chars().count() > 1).map(str::to_owned).collect()
}

/// The share of words that can be found and copied, and that of neighbours that are copied in the order they are read.
fn copied(tag: &str) -> (f64, f64) {
    let source = &samples().texts[format!("content/guides/prova/index.{tag}.md").as_str()];
    let body = source.text.splitn(3, "---").nth(2).unwrap().replace("{ $contributo }", "");
    let unmarked: String = body.lines().map(|line| line.split("{#").next().unwrap().to_owned() + "\n").collect();
    let shown = folded(&text(sample(tag)));
    let shown: String = if tag == "zh" { shown.split_whitespace().collect() } else { shown };
    let said: Vec<String> = parts(&folded(&unmarked.replace(['*', '|', '#'], " ")));
    let there: BTreeSet<String> = parts(&shown).into_iter().collect();
    let found: Vec<&String> = said.iter().filter(|word| if tag == "zh" { shown.contains(*word) } else { there.contains(*word) }).collect();
    let places: Vec<usize> =
        found.iter().filter(|word| shown.matches(word.as_str()).count() == 1).filter_map(|word| shown.find(word.as_str())).collect();
    let in_order = places.windows(2).filter(|pair| pair[0] < pair[1]).count();
    (found.len() as f64 / said.len() as f64, in_order as f64 / places.len().saturating_sub(1) as f64)
}

#[test]
fn words_of_every_script_can_be_copied_in_the_order_they_are_read() {
    let floor = |tag: &str| match tag {
        "ar" => 0.82,
        "ur" | "fa" | "prs" | "bn" => 0.92,
        "ps" | "pa" | "hi" => 0.95,
        _ => 0.98,
    };
    for (tag, _) in SAMPLES.keys().filter(|(_, format)| format == "a4") {
        let (share, in_order) = copied(tag);
        println!("{tag}: {share:.3} {in_order:.3}");
        assert!(share >= floor(tag), "{tag}: {share:.3} of the words can be copied");
        assert!(in_order >= 0.9, "{tag}: {in_order:.3} of the words follow the one before");
    }
}

#[test]
fn a_wrapped_paragraph_runs_from_right_to_left_and_downwards() {
    let numbers = "واحد خمسة ستة سبعة تسعة عشرة مئة عشرون سبعون تسعون خمسون عشر ستون مئتان مليون نصف ربع ثلث خمس سدس سبع تسع";
    for tag in ["ar", "ur", "fa", "ps"] {
        let words = words(&paper(tag, numbers));
        let places: Vec<_> = numbers.split(' ').map(|number| place(&words, number)).collect();
        assert!(places.last().unwrap().top > places[0].top + 10.0, "{tag}: the paragraph fills more than one line");
        for pair in places.windows(2) {
            let same_line = pair[0].is_beside(pair[1]);
            assert!(
                if same_line { pair[1].left < pair[0].left } else { pair[1].top > pair[0].top && pair[1].left > pair[0].left },
                "{pair:?}"
            );
        }
    }
}

#[test]
fn a_bracket_opens_at_the_right_of_a_line_that_begins_with_it() {
    let words = words(&paper("ar", "(SSN) الخدمة الصحية الوطنية"));
    assert_from_left_to_right(&words, &["الوطنية", "الصحية", "الخدمة", ")", "SSN", "("]);
}

#[test]
fn bullets_and_numbers_stand_on_the_side_where_reading_begins() {
    let list = |tag: &str, word: &str| words(&paper(tag, &format!("- {word}\n\n1. {word}{word}\n\n### {word}{word}{word}\n")));
    let right = list("ar", "كلمة");
    assert!(place(&right, "•").left > place(&right, "كلمة").right);
    let step = place(&right, "كلمةكلمة");
    let number = right.iter().find(|word| word.is_beside(step) && word.said.contains('1')).unwrap();
    assert!(number.left > step.right - 0.5, "{number:?} {step:?}");
    let left = list("it", "parola");
    assert!(place(&left, "•").right < place(&left, "parola").left);
    assert!(place(&left, "1.").right < place(&left, "parolaparola").left);
}

#[test]
fn sections_are_numbered_at_the_right_headings_inside_are_not_and_typed_numbers_stay() {
    let words = words(&paper("ar", "### القسم 1.2 هنا\n\nنص."));
    let number = place(&words, "1");
    assert!(words.iter().filter(|word| word.is_beside(number)).all(|word| word.right <= number.right), "{words:#?}");
    assert!(!words.iter().any(|word| ["1.1", "2.1"].contains(&word.said.as_str())), "{words:#?}");
    assert!(place(&words, "القسم").left >= place(&words, "1.2").right - 0.5);
    assert!(place(&words, "1.2").left >= place(&words, "هنا").right - 0.5);
}

#[test]
fn the_first_column_of_a_table_stands_where_reading_begins() {
    let table = |words: [&str; 3]| format!("| {} |\n|---|---|---|\n| a | b | c |\n", words.join(" | "));
    assert_from_left_to_right(&words(&paper("ar", &table(["واحد", "خمسة", "عشرة"]))), &["عشرة", "خمسة", "واحد"]);
    assert_from_left_to_right(&words(&paper("it", &table(["primo", "secondo", "terzo"]))), &["primo", "secondo", "terzo"]);
}

#[test]
fn numbers_addresses_and_accounts_keep_their_order_in_text_from_the_right() {
    for (tag, before, after) in [("ar", "قبل", "بعد"), ("ur", "صبح", "شام"), ("fa", "از", "تا"), ("ps", "له", "تر")] {
        let inside = |what: &str| words(&paper(tag, &format!("{before} {what} {after}")));
        let runs: [&[&str]; 4] = [
            &["051", "123", "4567"],
            &["via", "Roma", "12,", "51100", "Pistoia"],
            &["IT60", "X054", "2811", "1010", "0000", "0123", "456"],
            &["D.Lgs.", "286/1998"],
        ];
        for run in runs {
            let words = inside(&run.join(" "));
            assert_from_left_to_right(&words, run);
            assert!(place(&words, before).left >= place(&words, run.last().unwrap()).right - 0.5, "{tag}: {words:#?}");
            assert!(place(&words, after).right <= place(&words, run[0]).left + 0.5, "{tag}: {words:#?}");
        }
        let words = self::words(sample(tag));
        let amount = words.iter().find(|word| word.said.starts_with("70")).unwrap();
        let account = place(&words, "IBAN");
        assert!(amount.is_beside(account) && amount.right < account.left, "{tag}: {amount:?} follows {account:?}");
    }
}

#[test]
fn a_telephone_number_is_not_broken_at_the_end_of_a_line() {
    for length in 30..50 {
        let words = words(&paper("ar", &format!("{} 051 123 4567", "كلمة ".repeat(length / 2) + &"ا".repeat(length % 2 * 6))));
        assert_from_left_to_right(&words, &["051", "123", "4567"]);
    }
}

#[test]
fn arabic_letters_are_joined() {
    let [joined, apart, ligature, two] = widths("ar", &["سسسس", "س\u{200c}س\u{200c}س\u{200c}س", "لا", "ل\u{200c}ا"])[..] else {
        panic!()
    };
    assert!(joined < 0.85 * apart, "{joined} {apart}");
    assert!(ligature < 0.85 * two, "lam and alef make one sign: {ligature} {two}");
}

#[test]
fn consonants_of_india_and_ceylon_make_conjuncts() {
    // Beside each, the same letters kept apart.
    let pairs = [("bn", "ক্ষ", "ক্\u{200c}ষ"), ("bn", "ক্ত", "ক্\u{200c}ত"), ("pa", "ਪ੍ਰ", "ਪ੍\u{200c}ਰ"), ("hi", "क्ष", "क्\u{200c}ष")];
    for (tag, conjunct, apart) in pairs.into_iter().chain([("si", "ශ්\u{200d}ර", "ශ්\u{200c}ර"), ("ta", "க்ஷ", "க்\u{200c}ஷ")])
    {
        let [one, two] = widths(tag, &[conjunct, apart])[..] else { panic!() };
        assert!(one < 0.9 * two, "{tag} {conjunct}: {one} {two}");
    }
}

#[test]
fn ethiopic_wraps_after_its_word_separator_and_keeps_it() {
    let said = "ሰላም፡ንኹሉ፡ሰብ፡ኣብ፡ዓለም፡ዝነብር፡ሓደ፡ነገር፡ክነግረኩም፡እደሊ፡ኣለኹ፡ንስኻትኩም፡ድማ፡ስምዑኒ፡ብጽቡቕ፡ብምስትውዓል፡ክሳብ፡መወዳእታ፡ናይዚ፡ጽሑፍ።";
    let pdf = paper("ti", said);
    let words = words(&pdf);
    let lines: Vec<&Word> = words.iter().filter(|word| word.said.contains('፡')).collect();
    assert!(lines.len() > 1 && lines.iter().all(|line| line.right < 595.0 - 30.0), "{lines:#?}");
    assert!(lines[..lines.len() - 1].iter().all(|line| line.said.ends_with('፡')), "{lines:#?}");
    let shown: String = folded(&text(&pdf)).split_whitespace().collect();
    assert!(shown.contains(said), "{shown}");
}

#[test]
fn chinese_lines_neither_begin_nor_end_with_the_wrong_sign() {
    let sentence = "您可以去窗口办理（星期一至星期五），也可以打电话、写信、发邮件；“窗口”在一楼，“等候室”在二楼。请带护照（原件）、照片！";
    for shift in 0..12 {
        let lines = lines(&words(&paper("zh", &("请".repeat(shift) + &sentence.repeat(3)))));
        let lines: Vec<_> = lines.iter().filter(|line| line.contains(['您', '窗', '星', '照'])).collect();
        assert!(lines.len() > 3, "{lines:#?}");
        for line in lines {
            assert!(!line.starts_with(['、', '。', ',', ';', ':', '!', '?', ')', '”']), "{line}");
            assert!(!line.ends_with(['(', '“', '《']), "{line}");
        }
    }
}

/// What each line says, from left to right.
fn lines(words: &[Word]) -> Vec<String> {
    let mut lines: Vec<Vec<&Word>> = Vec::new();
    for word in words {
        match lines.iter_mut().find(|line| line[0].is_beside(word)) {
            Some(line) => line.push(word),
            None => lines.push(vec![word]),
        }
    }
    lines.iter_mut().for_each(|line| line.sort_by(|one, other| one.left.total_cmp(&other.left)));
    lines.iter().map(|line| line.iter().map(|word| word.said.as_str()).collect()).collect()
}

#[test]
fn urdu_is_printed_in_the_slanted_hand_where_the_theme_asks_for_it() {
    let mut sources = samples();
    let theme = &sources.texts["themes/opera/theme.toml"].text;
    let slanted = theme.replace("ur = [\"Noto Sans\", \"Vazirmatn\"]", "ur = [\"Noto Sans\", \"Noto Nastaliq Urdu\"]");
    sources = overlay(sources, &format!("-- themes/opera/theme.toml --\n{slanted}"));
    sources.texts.retain(|path, _| !path.starts_with("content/guides/") || path.ends_with(".it.md") || path.ends_with(".ur.md"));
    let pdf = &papers(&sources)[&("ur".to_owned(), "a4".to_owned())];
    assert!(String::from_utf8(tool("pdffonts", &[], pdf, &[])).unwrap().contains("NotoNastaliqUrdu"));
    let height = |pdf: &[u8]| {
        let words = words(pdf);
        place(&words, "800").top - place(&words, "051").top
    };
    assert!(height(pdf) >= 24.0, "lines are at least twice as far apart as the size of the type: {}", height(pdf));
}

#[test]
fn a_sign_without_a_glyph_leaves_no_file_and_the_earlier_one_as_it_was() {
    let (_folder, site) = starter("it");
    let print = || run(&site, &["print", "--lang", "it", "--format", "a4", "--out", "carta"]);
    assert_eq!(code(&print()), 0);
    let files = || std::fs::read_dir(site.join("carta")).map_or(Vec::new(), |files| files.map(|file| file.unwrap().path()).collect());
    let [earlier] = &files()[..] else { panic!("one leaflet") };
    let bytes = std::fs::read(earlier).unwrap();
    let guide = site.join("content/guides/chiamare-il-112/index.it.md");
    std::fs::write(&guide, std::fs::read_to_string(&guide).unwrap().replace("solo un telefono", "solo un telefono ☎")).unwrap();
    let failed = print();
    assert_ne!(code(&failed), 0);
    assert!(String::from_utf8_lossy(&failed.stderr).contains("E0601"));
    assert_eq!(std::fs::read(earlier).unwrap(), bytes);
    std::fs::remove_dir_all(site.join("carta")).unwrap();
    assert_ne!(code(&print()), 0);
    assert!(files().is_empty(), "{:?}", files());
}
