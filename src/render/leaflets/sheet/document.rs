//! What the leaflets of long documents say: their text with numbered headings.

use crate::render::view::{self, Node, Reader};
use crate::site::Entry;
use serde::Serialize;

/// What a template of a document's leaflet gets beside what all get.
#[derive(Serialize)]
pub(super) struct Body<'a> {
    /// The text in the reader's language.
    text: &'a Text,
    /// The text in the source language.
    source_text: &'a Text,
}

/// A document in one language.
#[derive(Serialize)]
pub(super) struct Text {
    title: Vec<Node>,
    plain_title: String,
    summary: Vec<Node>,
    body: Vec<Node>,
}

/// A document in the reader's language and in the source language.
pub(super) struct Texts {
    reader: Text,
    source: Text,
}

/// The texts of a document: a title in two languages stands on paper.
pub(super) fn texts(reader: Reader<'_>, source: Reader<'_>, entry: &Entry) -> Texts {
    Texts { reader: text(reader, entry), source: text(source, entry) }
}

fn text(reader: Reader<'_>, entry: &Entry) -> Text {
    let translation = reader.site.shown(entry, reader.language);
    let line = |line| view::line(reader.reading(translation), line);
    let title = line(&translation.title);
    Text {
        plain_title: view::plain(&title),
        title,
        summary: translation.summary.as_ref().map(line).unwrap_or_default(),
        body: view::document(reader, entry).body,
    }
}

/// What a leaflet says.
pub(super) fn body(texts: &Texts) -> Body<'_> {
    Body { text: &texts.reader, source_text: &texts.source }
}
