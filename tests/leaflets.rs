//! Leaflets of the real site on paper: accessible, within their pages, readable, copyable, the same every time.
//!
//! Needs `pdfinfo`, `pdftotext`, `pdftoppm` (poppler-utils) and `zbarimg` (zbar-tools).

use crate::sites::{real, today};
use bussola::Known;
use bussola::finding::{UiLanguage, human};
use bussola::plan::{Address, Leaflet, Subject, is_dangerous};
use bussola::read::{Memory, Wanted};
use bussola::render::view::{self, Medium, Reader};
use bussola::site::Kind;
use bussola::source::Sources;
use page_validation::{ValidationOptions, ValidationProfile};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::io::Write;
use std::process::Command;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// A leaflet of the plan, printed.
pub(crate) struct Printed {
    pub(crate) path: String,
    pub(crate) address: Address,
    pub(crate) pdf: Vec<u8>,
}

impl Printed {
    pub(crate) fn parts(&self) -> (&str, &str, &str) {
        match &self.address {
            Address::Leaflet(Leaflet { of: Subject::Entry(_, id), language, format }) => (id.as_str(), language.as_str(), format),
            Address::Leaflet(Leaflet { of: Subject::Site, language, format }) => ("", language.as_str(), format),
            _ => panic!("only leaflets are printed"),
        }
    }
}

/// Those that are pages; the others are pictures.
fn pages_of_paper() -> impl ParallelIterator<Item = &'static Printed> {
    PRINTED.par_iter().filter(|leaflet| leaflet.path.ends_with(".pdf"))
}

/// The leaflets of guides: the others are of desks and of the whole site.
fn of_guides() -> Vec<&'static Printed> {
    let is_of_guide = |leaflet: &&Printed| REAL.site.entry(Kind::Guide, leaflet.parts().0).is_some();
    PRINTED.iter().filter(is_of_guide).collect()
}

static REAL: LazyLock<Known> = LazyLock::new(|| known(&real()));
static PRINTED: LazyLock<Vec<Printed>> = LazyLock::new(|| printed(&REAL));

pub(crate) fn known(sources: &Sources) -> Known {
    bussola::know(sources, &Wanted::everything(today()), &mut Memory::default()).unwrap_or_else(|report| {
        panic!("no site: {}", human::show(&report, sources, UiLanguage::En, human::Look::Plain));
    })
}

/// Every leaflet of a site; a finding on the way is a failure.
pub(crate) fn printed(known: &Known) -> Vec<Printed> {
    let (renderer, _) = bussola::render::renderer(&known.site, &known.plan);
    let leaflets: Vec<_> = known.plan.files().filter(|(_, address)| matches!(address, Address::Leaflet(..))).collect();
    let print = |(path, address): &(&str, &Address)| {
        let (rendered, report) = renderer.render(address);
        let findings: Vec<_> = report.iter().map(|finding| format!("{} {:?}", finding.code, finding.args)).collect();
        assert!(findings.is_empty(), "{path}: {}", findings.join("; "));
        let pdf = rendered.files(path).into_iter().next().map(|(_, pdf)| pdf.to_vec());
        Printed { path: (*path).to_owned(), address: (*address).clone(), pdf: pdf.unwrap_or_else(|| panic!("{path} is not printed")) }
    };
    leaflets.par_iter().map(print).collect()
}

/// What a tool says of a file that is given to it.
pub(crate) fn tool(name: &str, before: &[&str], bytes: &[u8], after: &[&str]) -> Vec<u8> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    let output = Command::new(name).args(before).arg(file.path()).args(after).output();
    output.unwrap_or_else(|error| panic!("{name}: {error}; tests/run installs what tests need")).stdout
}

pub(crate) fn pages(pdf: &[u8]) -> usize {
    let info = String::from_utf8(tool("pdfinfo", &[], pdf, &[])).unwrap();
    info.lines().find_map(|line| line.strip_prefix("Pages:")).and_then(|count| count.trim().parse().ok()).unwrap()
}

pub(crate) fn text(pdf: &[u8]) -> String {
    String::from_utf8(tool("pdftotext", &[], pdf, &["-"])).unwrap()
}

#[test]
fn every_guide_is_printed_in_every_language_it_is_written_in() {
    for entry in REAL.site.of_kind(Kind::Guide).filter(|entry| entry.care.confirmed) {
        for tag in entry.translations.keys() {
            let there = PRINTED.iter().any(|leaflet| leaflet.parts().0 == entry.id.as_str() && leaflet.parts().1 == tag.as_str());
            assert!(there, "{} has a leaflet in {tag}", entry.id);
        }
    }
}

#[test]
fn every_leaflet_is_accessible_and_within_its_pages() {
    pages_of_paper().for_each(|leaflet| {
        accessible(&leaflet.path, &leaflet.pdf);
        let format = REAL.site.theme.formats.iter().find(|format| format.name == leaflet.parts().2).unwrap();
        assert!(pages(&leaflet.pdf) <= format.max_pages, "{} fits its pages", leaflet.path);
    });
}

/// A leaflet is a PDF/UA-1.
pub(crate) fn accessible(path: &str, pdf: &[u8]) {
    let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
    let report = page_validation::validate_pdf_bytes(pdf, &options).unwrap();
    assert!(report.is_compliant, "{path}: {:?}", report.failures);
}

#[test]
fn a_telephone_reads_the_address_that_stands_beside_the_code() {
    let some: Vec<_> =
        of_guides().into_iter().filter(|leaflet| leaflet.parts().0 == "permesso-rinnovo" || leaflet.parts().1 == "it").collect();
    some.par_iter().for_each(|leaflet| {
        let (id, tag, format) = leaflet.parts();
        // Where the last panel or page of what is folded stands, there is the code: on the first side of the sheet.
        let page = if matches!(format, "trifold" | "booklet") { 1 } else { pages(&leaflet.pdf) }.to_string();
        let picture = tool("pdftoppm", &["-r", "150", "-f", &page, "-l", &page, "-png"], &leaflet.pdf, &[]);
        let read = String::from_utf8(tool("zbarimg", &["-q", "--raw"], &picture, &[])).unwrap();
        let entry = REAL.site.entry(Kind::Guide, id).unwrap();
        let language = REAL.site.languages.iter().find(|language| language.tag.as_str() == tag).unwrap();
        let address = REAL.plan.code_url(entry, language).unwrap();
        // A card has no room for a code.
        let code = if format == "card" { "" } else { address.as_str() };
        assert_eq!(read.trim(), code, "{}", leaflet.path);
        let printed = address.trim_start_matches("https://").trim_end_matches('/');
        // And one about danger tells nothing.
        let is_shown = format != "card" || !is_dangerous(entry);
        assert_eq!(text(&leaflet.pdf).contains(printed), is_shown, "{} shows {printed}", leaflet.path);
    });
}

/// Without what only steers direction or the joining of letters, and without presentation forms.
pub(crate) fn folded(text: &str) -> String {
    let steers = |c: &char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{ad}');
    text.nfkc().filter(|c| !steers(c)).collect()
}

/// The share of a guide's words that can be found in, and copied from, its leaflet.
fn recall(leaflet: &Printed) -> f64 {
    let (id, tag, _) = leaflet.parts();
    let language = REAL.site.languages.iter().find(|language| language.tag.as_str() == tag).unwrap();
    let reader = Reader::new(&REAL.site, &REAL.plan, language, Medium::Paper);
    let guide = view::guide(reader, REAL.site.entry(Kind::Guide, id).unwrap());
    let mut said = String::new();
    let entry = REAL.site.entry(Kind::Guide, id).unwrap().guide().unwrap();
    let format = REAL.site.theme.formats.iter().find(|format| format.name == leaflet.parts().2).unwrap();
    for section in guide.sections.iter().filter(|section| entry.prints(&section.id, format)) {
        said += &format!("{}\n", view::plain(&section.title));
        section.body.iter().for_each(|node| said += &format!("{}\n", view::plain(std::slice::from_ref(node))));
    }
    let (said, shown) = (folded(&said), folded(&text(&leaflet.pdf)));
    let words = |text: &str| {
        text.split(|c: char| !c.is_alphanumeric() && !is_mark(c))
            .filter(|word| word.chars().count() > 1)
            .map(str::to_owned)
            .collect::<BTreeSet<_>>()
    };
    let (said, shown_words) = (words(&said), words(&shown));
    // Chinese has no spaces, and a line may end anywhere in a word.
    let unbroken: String = shown.split_whitespace().collect();
    let found = said.iter().filter(|word| if tag == "zh" { unbroken.contains(word.as_str()) } else { shown_words.contains(*word) });
    found.count() as f64 / said.len() as f64
}

/// Vowel signs of Arabic and Bengali belong to the word.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{981}'..='\u{983}' | '\u{9bc}'..='\u{9d7}')
}

#[test]
fn words_can_be_searched_and_copied() {
    let floors = [("it", 0.98), ("en", 0.98), ("zh", 0.9), ("bn", 0.9), ("ar", 0.8), ("ur", 0.9)];
    for (tag, floor) in floors {
        // A card says nothing of its guide but the title.
        let has_text = |leaflet: &&Printed| leaflet.parts().1 == tag && leaflet.parts().2 != "card";
        let of_language: Vec<_> = of_guides().into_iter().filter(has_text).collect();
        let mean = of_language.par_iter().map(|leaflet| recall(leaflet)).sum::<f64>() / of_language.len() as f64;
        println!("{tag}: {mean:.3}");
        assert!(mean >= floor, "{tag}: {mean:.3} of the words can be copied, {floor} are expected");
    }
}
