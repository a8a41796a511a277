//! A long document's view: its text with numbered headings, every one an anchor.

use super::{Node, Reader, document as text};
use crate::site::{Detail, Entry};
use serde::Serialize;

/// A long document, ready to be laid out.
#[derive(Debug, Clone, Serialize)]
pub struct DocumentView {
    /// Who it is for, in words.
    pub audience: Vec<String>,
    /// Its text. Headings are numbered and have anchors, the same in all languages.
    pub body: Vec<Node>,
}

/// The view of a long document for a reader.
pub fn document(reader: Reader<'_>, entry: &Entry) -> DocumentView {
    let translation = reader.site.shown(entry, reader.language);
    let mut body = text::whole(reader, translation);
    number(&mut body);
    let audience = match &entry.detail {
        Detail::Document(document) => document.audience.as_slice(),
        Detail::Guide(_) | Detail::Desk(_) | Detail::Organization(_) | Detail::Term(_) | Detail::Journey(_) | Detail::Page => &[],
    };
    DocumentView { audience: audience.iter().map(|name| reader.word(&format!("audience-{}", name.value))).collect(), body }
}

/// Numbers the headings of a text, `1`, `1.1`, `1.2`, `2`; one without an anchor of its own gets that of its number.
fn number(body: &mut [Node]) {
    let mut counts: Vec<usize> = Vec::new();
    for node in body {
        let Node::Heading { level, id, number, .. } = node else { continue };
        let depth = usize::from(level.saturating_sub(1).max(1));
        counts.resize(depth, 0);
        counts[depth - 1] += 1;
        let numbers: Vec<String> = counts.iter().map(usize::to_string).collect();
        id.get_or_insert_with(|| format!("part-{}", numbers.join("-")));
        *number = Some(numbers.join("."));
    }
}
