//! XLIFF 2.0: one `file` for each page, one `unit` for each unit, everything but words as protected codes.

use super::super::handoff::{Category, Handoff, Mark, MarkKind, Page, State, Text, Unit};
use super::super::xml::{self, Element, Node};
use super::{nodes, number, shown};

/// The bytes of a file.
pub(in super::super) fn write(handoff: &Handoff) -> Vec<u8> {
    let root = Element::new("xliff")
        .with("xmlns", "urn:oasis:names:tc:xliff:document:2.0")
        .with("version", "2.0")
        .with("srcLang", handoff.from.as_str())
        .with("trgLang", handoff.to.as_str());
    xml::written(&root.holding_all(handoff.pages.iter().map(file)))
}

fn file(page: &Page) -> Element {
    let file = Element::new("file").with("id", &page.id).with("original", &page.path);
    file.holding_all(page.units.iter().map(unit))
}

fn unit(unit: &Unit) -> Element {
    let mut element = Element::new("unit").with("id", &unit.id).with("canResegment", "no");
    if !unit.notes.is_empty() {
        let notes = unit.notes.iter().map(|note| {
            let about = if note.category == Category::Glossary { "source" } else { "target" };
            let appliesto = matches!(note.category, Category::Glossary | Category::Room).then_some(about);
            let element = Element::new("note").with("category", note.category.as_str());
            let element = appliesto.into_iter().fold(element, |element, about| element.with("appliesTo", about));
            element.saying(&note.text)
        });
        element = element.holding(Element::new("notes").holding_all(notes));
    }
    if !unit.marks.is_empty() {
        let data = unit.marks.iter().enumerate().flat_map(|(index, mark)| {
            let start = Element::new("data").with("id", start_id(index)).saying(mark.open.trim_end());
            let end = mark.close.as_ref().map(|close| Element::new("data").with("id", end_id(index)).saying(close));
            std::iter::once(start).chain(end)
        });
        element = element.holding(Element::new("originalData").holding_all(data));
    }
    element.holding(segment(unit))
}

fn segment(unit: &Unit) -> Element {
    let (state, detail) = match unit.state {
        State::Missing => ("initial", None),
        State::Stale => ("initial", Some("bussola:stale")),
        State::Translated => ("translated", None),
        State::Reviewed => ("reviewed", None),
    };
    let element = Element::new("segment").with("state", state);
    let element = detail.into_iter().fold(element, |element, detail| element.with("subState", detail));
    let element = element.holding(said("source", &unit.source, unit));
    match &unit.target {
        Some(target) => element.holding(said("target", target, unit)),
        None => element,
    }
}

fn said(name: &str, text: &Text, unit: &Unit) -> Element {
    let can_go = |index: usize| if unit.may_lack.contains(&index) { "yes" } else { "no" };
    let alone = |index: usize| {
        let mark = &unit.marks[index];
        let element = typed(Element::new("ph").with("id", number(index)), mark).with("canDelete", can_go(index));
        element.with("dataRef", start_id(index)).with("disp", shown(mark))
    };
    let around = |index: usize| {
        let mark = &unit.marks[index];
        let element = typed(Element::new("pc").with("id", number(index)), mark).with("canDelete", can_go(index));
        element.with("dataRefStart", start_id(index)).with("dataRefEnd", end_id(index)).with("dispStart", shown(mark))
    };
    let children: Vec<Node> = nodes(text, &alone, &around);
    Element { children, ..Element::new(name).with("xml:space", "preserve") }
}

/// What a mark is, in XLIFF's words; each may move.
fn typed(element: Element, mark: &Mark) -> Element {
    let kind = match mark.kind {
        MarkKind::Value => "ui",
        MarkKind::Link => "link",
        MarkKind::Picture => "image",
        MarkKind::Strong | MarkKind::Emphasis | MarkKind::Break => "fmt",
        MarkKind::Verbatim => "other",
    };
    let detail = match mark.kind {
        MarkKind::Strong => Some("xlf:b"),
        MarkKind::Emphasis => Some("xlf:i"),
        MarkKind::Break => Some("xlf:lb"),
        MarkKind::Value => Some("xlf:var"),
        MarkKind::Link | MarkKind::Picture | MarkKind::Verbatim => None,
    };
    let element = element.with("type", kind);
    let element = detail.into_iter().fold(element, |element, detail| element.with("subType", detail));
    element.with("canCopy", "no")
}

fn start_id(index: usize) -> String {
    format!("s{}", index + 1)
}

fn end_id(index: usize) -> String {
    format!("e{}", index + 1)
}
