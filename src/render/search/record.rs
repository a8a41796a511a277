//! An entry → what is found of it, and what is shown when it is found.

use super::key::keys;
use crate::plan::is_home;
use crate::render::view::{self, Node, Reader};
use crate::site::{Entry, Kind};
use std::collections::{BTreeMap, BTreeSet};

/// What is found of an entry.
pub(super) struct Record {
    /// Its address.
    pub(super) url: String,
    /// The keys of its titles, which count for more than its aliases.
    pub(super) titles: String,
    /// The keys of its aliases, which count for more than its text.
    pub(super) aliases: String,
    /// The keys of its titles, aliases and text, in this order.
    pub(super) text: String,
    /// What is shown when it is found, by field.
    pub(super) shown: BTreeMap<String, Vec<String>>,
}

/// The record of an entry for readers of a language; none for the home page, which is always at hand.
pub(super) fn record(reader: Reader<'_>, entry: &Entry) -> Option<Record> {
    if is_home(entry) {
        return None;
    }
    let link = view::entry_link(reader, entry);
    let (title, summary) = (view::plain(&link.title), view::plain(&link.summary));
    let italian = entry.italian_name();
    let mut text = Text::default();
    let (titles, aliases) = (title_keys(reader, entry), alias_keys(entry));
    text.keys.extend(titles.iter().chain(&aliases).cloned());
    text.add(&summary);
    match entry.kind {
        Kind::Guide => guide(reader, entry, &mut text),
        Kind::Desk => desk(reader, entry, &mut text),
        Kind::Document => document(reader, entry, &mut text),
        Kind::Organization | Kind::Term | Kind::Journey | Kind::Event | Kind::Campaign | Kind::Page => body(reader, entry, &mut text),
    }
    let mut shown = BTreeMap::new();
    let mut show = |field: &str, value: Option<String>| {
        if let Some(value) = value {
            shown.insert(field.to_owned(), vec![value]);
        }
    };
    show("kind", Some(entry.kind.scheme().to_owned()));
    show("name", italian.filter(|name| *name != title).map(str::to_owned));
    show("badge", view::badge(reader, entry));
    show("lang", link.language.as_ref().map(|language| language.tag.clone()));
    show("dir", link.language.as_ref().map(|language| language.dir.to_owned()));
    show("title", Some(title));
    show("summary", Some(summary).filter(|summary| !summary.is_empty()));
    if !text.sections.is_empty() {
        shown.insert("sections".to_owned(), text.sections);
    }
    Some(Record { url: link.url, titles: titles.join(" "), aliases: aliases.join(" "), text: text.keys.join(" "), shown })
}

/// The keys of what an entry is called: its title on the page, its Italian title and name, its titles in the other
/// languages, for readers type the one they think in, and its printed code.
fn title_keys(reader: Reader<'_>, entry: &Entry) -> Vec<String> {
    let mut keys_of_titles: Vec<String> = Vec::new();
    let first = [reader.site.shown(entry, reader.language), entry.source_translation()];
    for translation in first.into_iter().chain(entry.translations.values().map(|translation| &**translation)) {
        keys_of_titles.extend(keys(&view::plain(&view::line(reader.reading(translation), &translation.title))));
    }
    keys_of_titles.extend(entry.italian_name().into_iter().flat_map(keys));
    if let Some(code) = entry.code() {
        // PS-03 is typed with and without its hyphen.
        keys_of_titles.extend(keys(&code.value));
        keys_of_titles.extend(keys(&code.value.replace('-', "")));
    }
    once_each(keys_of_titles)
}

/// The keys of what else it is called, in any language: whichever readers chose, they type the one they think in.
fn alias_keys(entry: &Entry) -> Vec<String> {
    let mut keys_of_aliases = Vec::new();
    for translation in entry.translations.values() {
        keys_of_aliases.extend(translation.aliases.iter().flat_map(|alias| keys(alias)));
    }
    once_each(keys_of_aliases)
}

fn once_each(mut keys: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    keys.retain(|key| seen.insert(key.clone()));
    keys
}

/// The keys of a text, and where its sections begin.
#[derive(Default)]
struct Text {
    keys: Vec<String>,
    /// How many keys come before, the anchor, the heading: `120 needs Cosa serve`.
    sections: Vec<String>,
}

impl Text {
    fn add(&mut self, words: &str) {
        self.keys.extend(keys(words));
    }

    fn add_nodes(&mut self, nodes: &[Node]) {
        self.add(&view::plain(nodes));
    }
}

fn guide(reader: Reader<'_>, entry: &Entry, text: &mut Text) {
    let guide = view::guide(reader, entry);
    text.add(&guide.audience.join(" "));
    text.add_nodes(&guide.intro);
    for section in &guide.sections {
        let heading = view::plain(&section.title);
        text.sections.push(format!("{} {} {heading}", text.keys.len(), section.id));
        text.add(&heading);
        text.add_nodes(&section.body);
        section.checklist.iter().for_each(|document| text.add(&format!("{} {}", document.name, document.italian)));
        let costs = section.costs.iter().flat_map(|costs| &costs.items);
        costs.for_each(|cost| text.add(&format!("{} {}", cost.name, cost.italian)));
    }
}

fn document(reader: Reader<'_>, entry: &Entry, text: &mut Text) {
    for part in view::document(reader, entry).body.chunk_by(|_, next| !matches!(next, Node::Heading { .. })) {
        if let Some(Node::Heading { id: Some(id), c, .. }) = part.first() {
            text.sections.push(format!("{} {id} {}", text.keys.len(), view::plain(c)));
        }
        text.add_nodes(part);
    }
}

fn desk(reader: Reader<'_>, entry: &Entry, text: &mut Text) {
    body(reader, entry, text);
    let desk = view::desk(reader, entry);
    text.add(&desk.address.unwrap_or_default());
    desk.phones.iter().for_each(|phone| text.add(&phone.number));
    desk.languages.iter().for_each(|language| text.add(&language.name));
}

fn body(reader: Reader<'_>, entry: &Entry, text: &mut Text) {
    let translation = reader.site.shown(entry, reader.language);
    text.add_nodes(&view::nodes(reader.reading(translation), &translation.document.blocks));
}
