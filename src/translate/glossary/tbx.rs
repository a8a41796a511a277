//! The glossary as TBX-Basic, which translators' tools read: each word with what it is called, and must not be.

use super::super::xml::{self, Element};
use super::{explained, said, term};
use crate::site::{Entry, Kind, Language, Site, Translation};

/// The bytes of a file.
pub(in super::super) fn tbx(site: &Site, languages: &[&Language]) -> Vec<u8> {
    let title = site.words(site.languages.source()).text("site-title", &[]);
    let paragraph = |text: &str| Element::new("p").saying(text);
    let description = Element::new("fileDesc")
        .holding(Element::new("titleStmt").holding(Element::new("title").saying(&title)))
        .holding(Element::new("sourceDesc").holding(paragraph(&title)));
    let encoding = Element::new("encodingDesc").holding(paragraph("TBXBasicXCSV02.xcs").with("type", "XCSURI"));
    let header = Element::new("martifHeader").holding(description).holding(encoding);
    let entries = site.of_kind(Kind::Term).map(|entry| concept(entry, languages));
    let text = Element::new("text").holding(Element::new("body").holding_all(entries));
    let root = Element::new("martif").with("type", "TBX-Basic").with("xml:lang", site.languages.source().tag.as_str());
    xml::written(&root.holding(header).holding(text))
}

fn concept(entry: &Entry, languages: &[&Language]) -> Element {
    let sets = languages.iter().filter_map(|language| {
        let text = entry.translations.get(&language.tag)?;
        let name = if language.tag == entry.source_language { term(entry)?.to_owned() } else { said(&text.title.inlines) };
        Some(set(language, text, &name))
    });
    // An id of XML does not start with a digit.
    Element::new("termEntry").with("id", format!("term-{}", entry.id)).holding_all(sets)
}

fn set(language: &Language, text: &Translation, name: &str) -> Element {
    let set = Element::new("langSet").with("xml:lang", language.tag.as_str());
    let explained = explained(text);
    let set = if explained.is_empty() {
        set
    } else {
        set.holding(Element::new("descripGrp").holding(Element::new("descrip").with("type", "definition").saying(explained)))
    };
    let forbidden = text.forbidden.iter().map(|word| named(word, "deprecatedTerm-admn-sts"));
    set.holding(named(name, "preferredTerm-admn-sts")).holding_all(forbidden)
}

fn named(word: &str, status: &str) -> Element {
    let note = Element::new("termNote").with("type", "administrativeStatus").saying(status);
    Element::new("tig").holding(Element::new("term").saying(word)).holding(note)
}
