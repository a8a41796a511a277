//! What a leaflet says, in short: the same view that is printed → a hash of each part of it.
//!
//! Words count, and what is written in figures; how they are laid out, the addresses of this site, the day and the fixed
//! words of the form do not. So a new price supersedes a paper, and a new font, a moved page or another build does not.

use super::view::{self, Medium, Node, Reader, SectionView, TermView};
use crate::plan::Plan;
use crate::site::edition::{Contents, Imprint, Said};
use crate::site::entry::Origin;
use crate::site::theme::LeafletFormat;
use crate::site::{Entry, Kind, Site};
use rayon::prelude::*;
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What each leaflet that was ever issued says today, if the site still has it.
pub fn said(site: &Site) -> Said {
    let plan = Plan::of_addresses(site);
    let issued: BTreeSet<&Imprint> = site.editions.iter().map(|edition| &edition.imprint).collect();
    issued.into_par_iter().filter_map(|imprint| Some((imprint.clone(), contents(site, &plan, imprint)?))).collect()
}

/// What one leaflet says today; nothing when its guide, its translation or its format is gone.
pub fn contents(site: &Site, plan: &Plan, imprint: &Imprint) -> Option<Contents> {
    let entry = site.coded(&imprint.code)?;
    let language = site.languages.get(&imprint.language).filter(|language| entry.translations.contains_key(&language.tag))?;
    let format = site.theme.formats.iter().find(|format| format.name == imprint.format)?;
    let mut parts = BTreeMap::new();
    let readers = [Some(language), format.bilingual.then(|| site.languages.source())];
    for language in readers.into_iter().flatten() {
        say(Reader::new(site, plan, language, Medium::Paper), entry, format, &mut parts);
    }
    Some(Contents::new(parts.into_iter().map(|(name, text)| (name, hash(&text)))))
}

fn hash(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex()[..8].to_owned()
}

/// Adds what a text says in one language to each of its parts.
fn say(reader: Reader<'_>, entry: &Entry, format: &LeafletFormat, parts: &mut BTreeMap<String, String>) {
    let mut add = |name: &str, view: Value| write_words(&view, parts.entry(name.to_owned()).or_default());
    let Text { intro, mut sections, glossary } = text(reader, entry);
    sections.retain(|section| entry.guide().is_none_or(|guide| guide.prints(&section.id, format)));
    add("title", value(&(view::title_of(reader, entry), intro)));
    for SectionView { id, number: _, title, body, checklist, costs, unconfirmed, reordered: _ } in &sections {
        add(id, value(&(title, body, checklist, costs, unconfirmed)));
    }
    add("glossary", value(&glossary));
    let emergency = view::helplines(reader).into_iter().next().map(|line| line.number);
    let machine = (reader.site.shown(entry, reader.language).origin == Origin::Machine).then_some("machine");
    add("foot", value(&(emergency, view::owner(reader, entry), machine)));
}

/// A text in its parts.
pub(super) struct Text {
    intro: Vec<Node>,
    pub(super) sections: Vec<SectionView>,
    glossary: Vec<TermView>,
}

/// The parts of an entry's text: the sections of a guide, the chapters of a long document.
pub(super) fn text(reader: Reader<'_>, entry: &Entry) -> Text {
    match entry.kind {
        Kind::Document => chapters(view::document(reader, entry).body),
        Kind::Guide | Kind::Desk | Kind::Organization | Kind::Term | Kind::Journey | Kind::Event | Kind::Campaign | Kind::Page => {
            let view::GuideView { intro, sections, glossary, .. } = view::guide(reader, entry);
            Text { intro, sections, glossary }
        }
    }
}

/// A body cut where its chapters begin.
fn chapters(body: Vec<Node>) -> Text {
    let mut text = Text { intro: Vec::new(), sections: Vec::new(), glossary: Vec::new() };
    for node in body {
        match (node, text.sections.last_mut()) {
            (Node::Heading { level: ..=2, id: Some(id), c: title, .. }, _) => {
                let number = text.sections.len() + 1;
                let (body, checklist) = (Vec::new(), Vec::new());
                text.sections.push(SectionView { id, number, title, body, checklist, costs: None, unconfirmed: None, reordered: false });
            }
            (node, Some(section)) => section.body.push(node),
            (node, None) => text.intro.push(node),
        }
    }
    text
}

/// A view as a tree that can be walked whatever it is of.
fn value(view: &impl Serialize) -> Value {
    // Names, numbers and text always serialize.
    serde_json::to_value(view).unwrap_or_default()
}

/// What no reader of a paper reads: names for machines, addresses of this site, the look, days on which a desk is closed.
const UNREAD: [&str; 15] =
    ["align", "badge", "closures", "coming", "color", "dir", "geo", "icon", "id", "lang", "level", "rule", "t", "tag", "url"];

/// Writes the words of a view in their order, each in its own line. An absence says nothing, so that a view can learn to
/// say more without every paper being superseded.
fn write_words(view: &Value, text: &mut String) {
    match view {
        Value::Null | Value::Bool(_) => {}
        Value::Number(number) => *text += &format!("{number}\n"),
        Value::String(words) => {
            // Marks of direction and the width of spaces are look.
            let visible: String = words.chars().filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')).collect();
            let folded: Vec<&str> = visible.split_whitespace().collect();
            if !folded.is_empty() {
                *text += &format!("{}\n", folded.join(" "));
            }
        }
        Value::Array(items) => items.iter().for_each(|item| write_words(item, text)),
        Value::Object(fields) => {
            let kind = fields.get("t").and_then(Value::as_str).unwrap_or_default();
            let leads_away = fields.get("outside") == Some(&Value::Bool(true));
            let is_read = |name: &str| match kind {
                // The explanation of a term stands in the glossary; the number of a heading is where it stands.
                "term" | "heading" => name == "c",
                // A paper in another language is superseded by what its source says now.
                "outdated" => name == "c" || name == "source",
                "link" if leads_away => name == "c" || name == "url",
                _ => !UNREAD.contains(&name),
            };
            let mut names: Vec<&String> = fields.keys().filter(|name| is_read(name)).collect();
            names.sort();
            names.into_iter().for_each(|name| write_words(&fields[name], text));
        }
    }
}
