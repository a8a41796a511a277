//! Links to entries: the address in the reader's language, and a badge when the page there is in another.

use super::{LanguageView, LinkView, Medium, Node, Reader, document};
use crate::plan::{Page, is_home};
use crate::site::language::display_name;
use crate::site::{Entry, Kind, Language};

/// A link to an entry with its title and summary.
pub fn entry_link(reader: Reader<'_>, entry: &Entry) -> LinkView {
    let translation = reader.site.shown(entry, reader.language);
    let reading = reader.reading(translation);
    LinkView {
        url: url(reader, entry, None),
        title: document::line(reading, &translation.title),
        summary: translation.summary.as_ref().map(|summary| document::line(reading, summary)).unwrap_or_default(),
        language: other_language(reader, entry).map(LanguageView::from),
    }
}

/// The title of an entry in the reader's language or its fallback.
pub fn title_of(reader: Reader<'_>, entry: &Entry) -> Vec<Node> {
    let translation = reader.site.shown(entry, reader.language);
    document::line(reader.reading(translation), &translation.title)
}

/// The address of an entry: from the root on screen, whole on paper.
pub(super) fn url(reader: Reader<'_>, entry: &Entry, anchor: Option<&str>) -> String {
    let page = if is_home(entry) { Page::Home } else { Page::Entry(entry.kind, entry.id.clone()) };
    let path = reader.plan.page_path(reader.site, reader.language, &page);
    let address = match reader.medium {
        Medium::Screen => reader.plan.url(&path),
        Medium::Paper => reader.plan.absolute(&path),
    };
    anchor.map_or(address.clone(), |anchor| format!("{address}#{anchor}"))
}

/// The language that an entry's text falls back to, if it does.
pub(super) fn other_language<'a>(reader: Reader<'a>, entry: &'a Entry) -> Option<&'a Language> {
    let translation = reader.site.shown(entry, reader.language);
    (translation.language != reader.language.tag).then(|| reader.site.languages.get(&translation.language)).flatten()
}

/// A link written in a text; without words it gets the title of what it leads to.
pub(super) fn node(reader: Reader<'_>, kind: Kind, id: &str, anchor: Option<&str>, content: Vec<Node>) -> Vec<Node> {
    let Some(entry) = reader.site.entry(kind, id) else { return content };
    let c = if content.is_empty() { title_of(reader, entry) } else { content };
    let url = url(reader, entry, anchor);
    if kind == Kind::Term {
        let translation = reader.site.shown(entry, reader.language);
        let explanation =
            translation.summary.as_ref().map(|summary| document::plain(&document::line(reader.reading(translation), summary)));
        return vec![Node::Term {
            id: entry.id.to_string(),
            url,
            c,
            italian: italian(entry),
            explanation: explanation.unwrap_or_default(),
        }];
    }
    let lang = other_language(reader, entry).map(|language| language.tag.to_string());
    vec![Node::Link { url, c, outside: false, lang, badge: badge(reader, entry) }]
}

/// "in Italian", for an entry whose text falls back.
pub fn badge(reader: Reader<'_>, entry: &Entry) -> Option<String> {
    let language = other_language(reader, entry)?;
    let name = display_name(&language.tag, &reader.language.tag).unwrap_or_else(|| language.name.clone());
    Some(reader.words().text("fallback-badge", &[("language", name.into())]))
}

/// The Italian word of a glossary entry.
pub(super) fn italian(entry: &Entry) -> String {
    entry.italian_name().unwrap_or_default().to_owned()
}
