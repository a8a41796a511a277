//! What is older than the source: each piece with a mark, and with what the source says now.

use super::document::Writer;
use super::{Node, Reader};
use crate::site::document::{Block, BlockKind, Item};
use crate::site::language::display_name;
use crate::site::{Mark, Marks};
use serde::Serialize;

/// How a piece differs from the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lapse {
    /// The source says something else now.
    Changed,
    /// The source has it, the translation does not.
    Missing,
    /// The source no longer has it.
    Deleted,
}

impl Lapse {
    /// Its name in classes and in the Fluent message `outdated-<name>`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Missing => "missing",
            Self::Deleted => "deleted",
        }
    }
}

/// The name of the source language, as its readers' language calls it.
pub fn source_language(reader: Reader<'_>) -> String {
    let source = reader.site.languages.source();
    display_name(&source.tag, &reader.language.tag).unwrap_or_else(|| source.name.clone())
}

impl Writer<'_> {
    /// Blocks of a text with marks.
    pub(super) fn marked(&self, blocks: &[Block], marks: &Marks) -> Vec<Node> {
        let mut nodes = Vec::new();
        let mut rest = blocks;
        while let Some((block, after)) = rest.split_first() {
            let start = block.span.start;
            nodes.extend(marks.before.get(&start).map(|blocks| self.missing(blocks)).unwrap_or_default());
            rest = after;
            if let Some(stretch) = marks.stretches.get(&start) {
                let length = after.iter().position(|block| block.span.start > stretch.until).unwrap_or(after.len());
                let own = std::iter::once(block).chain(&after[..length]).filter_map(|block| self.block(block));
                nodes.push(self.lapse(Lapse::Changed, own.collect(), &stretch.source));
                rest = &after[length..];
                continue;
            }
            self.piece(block, marks, &mut nodes);
            nodes.extend(marks.after.get(&start).map(|blocks| self.missing(blocks)).unwrap_or_default());
        }
        nodes
    }

    fn piece(&self, block: &Block, marks: &Marks, nodes: &mut Vec<Node>) {
        let mark = marks.pieces.get(&block.span.start).filter(|_| !matches!(block.kind, BlockKind::List { .. }));
        match (mark, &block.kind) {
            (None, _) => nodes.extend(self.block(block)),
            // Headings lead to what is below them: their marks stand there.
            (Some(mark), BlockKind::Heading { .. }) => {
                nodes.extend(self.block(block));
                nodes.push(self.mark(mark, Vec::new()));
            }
            // A card has no words to translate: it is the source's, in the reader's language.
            (Some(Mark::Changed(source)), BlockKind::Card(_)) => nodes.extend(source.iter().filter_map(|block| self.block(block))),
            (Some(mark), _) => nodes.push(self.mark(mark, self.block(block).into_iter().collect())),
        }
    }

    /// The items of a list, each with its marks.
    pub(super) fn items(&self, items: &[Item]) -> Vec<Vec<Node>> {
        let Some(marks) = self.reader.marks else { return items.iter().map(|item| self.item(&item.blocks)).collect() };
        let mut all = Vec::new();
        for item in items {
            let missing = |blocks: &Vec<Block>| vec![self.lapse(Lapse::Missing, Vec::new(), blocks)];
            all.extend(marks.items_before.get(&item.span.start).into_iter().flatten().map(missing));
            all.push(match marks.pieces.get(&item.span.start) {
                Some(mark) => vec![self.mark(mark, self.blocks(&item.blocks))],
                None => self.item(&item.blocks),
            });
            all.extend(marks.items_after.get(&item.span.start).into_iter().flatten().map(missing));
        }
        all
    }

    fn mark(&self, mark: &Mark, own: Vec<Node>) -> Node {
        match mark {
            Mark::Changed(source) => self.lapse(Lapse::Changed, own, &source.iter().map(unlisted).collect::<Vec<_>>()),
            Mark::Deleted => self.lapse(Lapse::Deleted, own, &[]),
        }
    }

    /// What the source has and the text has not. Cards among it need no translation.
    pub(super) fn missing(&self, blocks: &[Block]) -> Vec<Node> {
        let mut nodes = Vec::new();
        for run in blocks.chunk_by(|a, b| is_card(a) == is_card(b)) {
            if run.first().is_some_and(is_card) {
                nodes.extend(run.iter().filter_map(|block| self.block(block)));
            } else {
                nodes.push(self.lapse(Lapse::Missing, Vec::new(), run));
            }
        }
        nodes
    }

    fn lapse(&self, lapse: Lapse, own: Vec<Node>, source: &[Block]) -> Node {
        let language = self.reader.site.languages.source();
        let name = source_language(self.reader);
        let words = |id: &str| self.reader.words().text(id, &[("language", name.as_str().into())]);
        let reading = Reader { text: language, marks: None, ..self.reader };
        let source = Writer { reader: reading, notes: &[] }.blocks(source).into_iter().map(without_heading).collect();
        Node::Outdated {
            lapse,
            note: words(&format!("outdated-{}", lapse.as_str())),
            label: words("outdated-source"),
            c: own,
            lang: language.tag.to_string(),
            dir: language.direction.as_str(),
            source,
        }
    }
}

fn is_card(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Card(_))
}

/// An item beside an item needs no list around it.
fn unlisted(block: &Block) -> Block {
    if let BlockKind::List { items, .. } = &block.kind
        && let [Item { blocks, .. }] = items.as_slice()
        && let [only] = blocks.as_slice()
    {
        return only.clone();
    }
    block.clone()
}

/// What stands beside a text is no part of its outline, and no place that a link leads to.
fn without_heading(node: Node) -> Node {
    if let Node::Heading { c, .. } = node { Node::Paragraph { c: vec![Node::Strong { c }] } } else { node }
}
