//! XLIFF 1.2: one `file` for each page, one `trans-unit` for each unit, everything but words as `g` and `x`.

use super::super::handoff::{Category, Handoff, Mark, MarkKind, Page, State, Text, Unit};
use super::super::xml::{self, Element};
use super::{nodes, number, shown};

/// The bytes of a file.
pub(in super::super) fn write(handoff: &Handoff) -> Vec<u8> {
    let root = Element::new("xliff").with("xmlns", "urn:oasis:names:tc:xliff:document:1.2").with("version", "1.2");
    xml::written(&root.holding_all(handoff.pages.iter().map(|page| file(page, handoff))))
}

fn file(page: &Page, handoff: &Handoff) -> Element {
    let file = Element::new("file")
        .with("original", &page.path)
        .with("source-language", handoff.from.as_str())
        .with("target-language", handoff.to.as_str())
        .with("datatype", "plaintext");
    file.holding(Element::new("body").holding_all(page.units.iter().map(unit)))
}

fn unit(unit: &Unit) -> Element {
    let approved = if unit.state == State::Reviewed { "yes" } else { "no" };
    let mut element = Element::new("trans-unit").with("id", &unit.id).with("approved", approved);
    if let Some(room) = unit.room {
        element = element.with("maxwidth", room.to_string()).with("size-unit", "char");
    }
    element = element.holding(said("source", &unit.source, &unit.marks));
    if let Some(target) = &unit.target {
        let state = match unit.state {
            State::Missing => "needs-translation",
            State::Stale => "needs-review-translation",
            State::Translated => "translated",
            State::Reviewed => "signed-off",
        };
        let mut said = said("target", target, &unit.marks);
        said.attributes.push(("state".into(), state.into()));
        element = element.holding(said);
    }
    let notes = unit.notes.iter().filter(|note| note.category != Category::Room).map(|note| {
        let about = if note.category == Category::Glossary { "source" } else { "general" };
        Element::new("note").with("annotates", about).with("from", note.category.as_str()).saying(&note.text)
    });
    element.holding_all(notes)
}

fn said(name: &str, text: &Text, marks: &[Mark]) -> Element {
    let alone = |index: usize| {
        let kind = if marks[index].kind == MarkKind::Break { "lb" } else { "x-value" };
        Element::new("x").with("id", number(index)).with("ctype", kind).with("equiv-text", shown(&marks[index]))
    };
    let around = |index: usize| {
        let kind = match marks[index].kind {
            MarkKind::Strong => "bold",
            MarkKind::Emphasis => "italic",
            MarkKind::Link => "link",
            MarkKind::Picture => "x-picture",
            MarkKind::Value | MarkKind::Verbatim | MarkKind::Break => "x-value",
        };
        Element::new("g").with("id", number(index)).with("ctype", kind).with("equiv-text", shown(&marks[index]))
    };
    Element { children: nodes(text, &alone, &around), ..Element::new(name).with("xml:space", "preserve") }
}
