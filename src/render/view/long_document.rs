//! A long document's view: its text with numbered headings, every one an anchor.

use super::{Node, Reader, document as text};
use crate::site::Entry;
use crate::site::document::{Block, BlockKind};
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
    number(&mut body, &entry.source_translation().document.blocks);
    let audience = entry.document().map_or(&[][..], |document| document.audience.as_slice());
    DocumentView { audience: reader.audience(audience), body }
}

/// Numbers the headings of a text, `1`, `1.1`, `1.2`, `2`; one without an anchor of its own gets that of its number. A
/// heading has the number that its anchor has in the source, so that it is the same in all languages.
fn number(body: &mut [Node], source: &[Block]) {
    let mut numbers = Numbers::default();
    let named =
        source.iter().filter_map(|block| if let BlockKind::Heading { level, id, .. } = &block.kind { Some((*level, id)) } else { None });
    let of_source: Vec<(&Option<String>, Vec<usize>)> = named.map(|(level, id)| (id, numbers.next(level).to_vec())).collect();
    let mut numbers = Numbers::default();
    for node in body {
        let Node::Heading { level, id, number, .. } = node else { continue };
        if let Some((_, known)) = of_source.iter().find(|(name, _)| name.is_some() && *name == id) {
            numbers.0.clone_from(known);
        } else {
            numbers.next(*level);
        }
        id.get_or_insert_with(|| format!("part-{}", numbers.joined("-")));
        *number = Some(numbers.joined("."));
    }
}

/// How many headings there were on each level below the title.
#[derive(Default)]
struct Numbers(Vec<usize>);

impl Numbers {
    /// The numbers of the next heading.
    fn next(&mut self, level: u8) -> &[usize] {
        let depth = usize::from(level.saturating_sub(1).max(1));
        self.0.resize(depth, 0);
        self.0[depth - 1] += 1;
        &self.0
    }

    fn joined(&self, between: &str) -> String {
        self.0.iter().map(usize::to_string).collect::<Vec<_>>().join(between)
    }
}
