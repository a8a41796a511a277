//! A document to resolved nodes: facts formatted, links addressed, directions told apart.

use super::{DefinitionView, Node, Reader, bidi, desk, fact, link};
use crate::site::document::{Alert, Block, BlockKind, Inline, InlineKind, Placeable, Target, Tick};
use crate::site::entry::Line;
use crate::site::{Direction, Kind, Translation};

/// The nodes of blocks, footnotes numbered in the order in which they are referred to.
pub fn nodes(reader: Reader<'_>, blocks: &[Block]) -> Vec<Node> {
    let mut notes = Vec::new();
    crate::site::document::walk(blocks, &mut |_| (), &mut |inline| {
        if let InlineKind::FootnoteReference(label) = &inline.kind
            && !notes.contains(label)
        {
            notes.push(label.clone());
        }
    });
    Writer { reader, notes: &notes }.blocks(blocks)
}

/// The nodes of a whole text, and the sections of the source that it does not have.
pub fn whole(reader: Reader<'_>, translation: &Translation) -> Vec<Node> {
    let reading = reader.reading(translation);
    let mut nodes = nodes(reading, &translation.document.blocks);
    for section in &translation.marks.sections {
        nodes.extend(Writer { reader: reading, notes: &[] }.missing(section));
    }
    nodes
}

/// The nodes of blocks that the source has and the text has not.
pub(super) fn missing(reader: Reader<'_>, blocks: &[Block]) -> Vec<Node> {
    Writer { reader, notes: &[] }.missing(blocks)
}

/// The nodes of a title or summary.
pub fn line(reader: Reader<'_>, line: &Line) -> Vec<Node> {
    Writer { reader, notes: &[] }.inlines(&line.inlines)
}

/// The words of nodes without markup, for attributes, titles and search; after a block comes a space.
pub fn plain(nodes: &[Node]) -> String {
    let mut words = String::new();
    plain_all(nodes, &mut words);
    words
}

fn plain_into(node: &Node, words: &mut String) {
    match node {
        Node::Text { s } | Node::Ltr { s } | Node::Foreign { s, .. } | Node::Code { s } => words.push_str(s),
        Node::Value { s, unconfirmed, .. } => words.push_str(if s.is_empty() { unconfirmed.as_deref().unwrap_or_default() } else { s }),
        Node::Break => words.push(' '),
        Node::Image { alt, .. } => words.push_str(alt),
        Node::Strong { c } | Node::Emphasis { c } | Node::Link { c, .. } | Node::Term { c, .. } => plain_all(c, words),
        Node::Paragraph { c } | Node::Heading { c, .. } | Node::Quote { c } | Node::Alert { c, .. } | Node::Note { c, .. } => {
            plain_block(c, words);
        }
        Node::CodeBlock { s } => {
            words.push_str(s);
            words.push(' ');
        }
        Node::List { items, .. } => items.iter().for_each(|item| plain_block(item, words)),
        Node::Table { head, rows, .. } => head.iter().chain(rows.iter().flatten()).for_each(|cell| plain_block(cell, words)),
        Node::Definitions { items } => items.iter().for_each(|item| {
            plain_block(&item.term, words);
            item.definitions.iter().for_each(|definition| plain_block(definition, words));
        }),
        // What the source says beside it is no part of the text.
        Node::Outdated { c, .. } => plain_all(c, words),
        Node::NoteReference { .. } | Node::Tick { .. } | Node::Blank { .. } | Node::Rule | Node::Desk { .. } => {}
    }
}

fn plain_all(nodes: &[Node], words: &mut String) {
    nodes.iter().for_each(|node| plain_into(node, words));
}

fn plain_block(nodes: &[Node], words: &mut String) {
    plain_all(nodes, words);
    words.push(' ');
}

/// Writes blocks as nodes, with marks where the text that is read is older than its source.
pub(super) struct Writer<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) notes: &'a [String],
}

impl Writer<'_> {
    pub(super) fn blocks(&self, blocks: &[Block]) -> Vec<Node> {
        match self.reader.marks {
            Some(marks) => self.marked(blocks, marks),
            None => blocks.iter().filter_map(|block| self.block(block)).collect(),
        }
    }

    pub(super) fn block(&self, block: &Block) -> Option<Node> {
        Some(match &block.kind {
            BlockKind::Heading { level, id, content } => {
                Node::Heading { level: *level, id: id.clone(), number: None, c: self.inlines(content) }
            }
            BlockKind::Paragraph(content) => Node::Paragraph { c: self.inlines(content) },
            BlockKind::List { start, items } => Node::List { start: *start, items: self.items(items) },
            BlockKind::Table { align, head, rows } => Node::Table {
                align: align.clone(),
                head: head.iter().map(|cell| self.inlines(cell)).collect(),
                rows: rows.iter().map(|row| row.iter().map(|cell| self.inlines(cell)).collect()).collect(),
            },
            BlockKind::Quote(inner) => Node::Quote { c: self.blocks(inner) },
            // Operators have an edition of their own; readers do not see their notes.
            BlockKind::Alert(Alert::Operator, _) => return None,
            BlockKind::Alert(alert, inner) => {
                Node::Alert { kind: alert.as_str(), label: self.word(&format!("alert-{}", alert.as_str())), c: self.blocks(inner) }
            }
            BlockKind::Code(text) => Node::CodeBlock { s: text.clone() },
            BlockKind::Rule => Node::Rule,
            BlockKind::Definitions(items) => Node::Definitions {
                items: items
                    .iter()
                    .map(|item| DefinitionView {
                        term: self.inlines(&item.term),
                        definitions: item.definitions.iter().map(|inner| self.blocks(inner)).collect(),
                    })
                    .collect(),
            },
            BlockKind::Footnote { label, blocks } => Node::Note { number: self.note(label)?, c: self.blocks(blocks) },
            BlockKind::Card(target) => self.card(target)?,
        })
    }

    /// An item that is one paragraph is written without it.
    pub(super) fn item(&self, blocks: &[Block]) -> Vec<Node> {
        match blocks {
            [Block { kind: BlockKind::Paragraph(content), .. }] => self.inlines(content),
            [] | [_] | [_, _, ..] => self.blocks(blocks),
        }
    }

    fn card(&self, target: &Target) -> Option<Node> {
        let Target::Entry { kind, id, anchor } = target else { return None };
        let entry = self.reader.site.entry(*kind, id)?;
        Some(match kind {
            Kind::Desk => Node::Desk { desk: Box::new(desk::desk(self.reader, entry)) },
            Kind::Guide | Kind::Organization | Kind::Term | Kind::Journey | Kind::Document | Kind::Event | Kind::Campaign | Kind::Page => {
                Node::Paragraph { c: link::node(self.reader, *kind, id, anchor.as_deref(), Vec::new()) }
            }
        })
    }

    fn note(&self, label: &str) -> Option<usize> {
        self.notes.iter().position(|note| note == label).map(|at| at + 1)
    }

    fn inlines(&self, inlines: &[Inline]) -> Vec<Node> {
        let mut nodes = Vec::new();
        for inline in inlines {
            self.inline(inline, &mut nodes);
        }
        hold_boxes(&mut nodes);
        nodes
    }

    fn inline(&self, inline: &Inline, nodes: &mut Vec<Node>) {
        match &inline.kind {
            InlineKind::Text(text) => bidi::runs(text, self.reader.text.direction, nodes),
            InlineKind::Strong(inner) => nodes.push(Node::Strong { c: self.inlines(inner) }),
            InlineKind::Emphasis(inner) => nodes.push(Node::Emphasis { c: self.inlines(inner) }),
            InlineKind::Code(code) => nodes.push(Node::Code { s: code.clone() }),
            InlineKind::Break => nodes.push(Node::Break),
            // Chinese and Japanese put nothing where a source line ends.
            InlineKind::SoftBreak if ["zh", "ja", "yue"].contains(&self.reader.text.tag.as_str().split('-').next().unwrap_or_default()) => {
            }
            InlineKind::SoftBreak => bidi::push(nodes, " "),
            InlineKind::Link { target, content } => nodes.extend(self.link(target, content)),
            InlineKind::Image { path, alt } => nodes.push(self.image(path, alt)),
            InlineKind::Placeable(placeable) => nodes.extend(self.placeable(placeable)),
            InlineKind::FootnoteReference(label) => nodes.extend(self.note(label).map(|number| Node::NoteReference { number })),
            InlineKind::Tick(tick) => nodes.push(self.tick(*tick)),
            InlineKind::Blank(length) => nodes.push(Node::Blank { length: *length, label: self.word("blank") }),
        }
    }

    fn tick(&self, tick: Tick) -> Node {
        match tick {
            Tick::Open => Node::Tick { ticked: false, label: self.word("tick") },
            Tick::Ticked => Node::Tick { ticked: true, label: self.word("tick-ticked") },
        }
    }

    /// A word of the interface in the language of the text.
    fn word(&self, id: &str) -> String {
        self.reader.site.words(self.reader.text).text(id, &[])
    }

    fn link(&self, target: &Target, content: &[Inline]) -> Vec<Node> {
        let c = self.inlines(content);
        match target {
            Target::Entry { kind, id, anchor } => link::node(self.reader, *kind, id, anchor.as_deref(), c),
            Target::Anchor(anchor) => vec![Node::Link { url: format!("#{anchor}"), c, outside: false, lang: None, badge: None }],
            Target::Outside(url) => vec![Node::Link { url: url.clone(), c, outside: true, lang: None, badge: None }],
            Target::Unknown => c,
        }
    }

    fn image(&self, path: &str, alt: &str) -> Node {
        let local = localized(path, self.reader.text.tag.as_str());
        let path = if self.reader.site.pictures.contains_key(local.as_str()) { local } else { path.to_owned() };
        Node::Image { url: self.reader.plan.picture_url(&path), alt: alt.to_owned() }
    }

    fn placeable(&self, placeable: &Placeable) -> Option<Node> {
        match placeable {
            Placeable::Fact { id, function } => fact::value(self.reader, id, function.as_ref()),
            Placeable::Term { id } => {
                let said = self.reader.site.words(self.reader.text).term(id)?;
                let text = crate::words::plain(&said.text);
                let foreign_script =
                    self.reader.text.direction == Direction::Rtl && text.chars().all(|c| c.is_ascii() || u32::from(c) < 0x250);
                Some(if foreign_script || said.language != self.reader.text.tag {
                    // Terms keep the Italian word in Latin letters.
                    Node::Foreign { lang: self.reader.site.languages.source().tag.to_string(), dir: "ltr", s: text }
                } else {
                    Node::Text { s: text }
                })
            }
        }
    }
}

/// No line ends between a box and what it is for.
fn hold_boxes(nodes: &mut [Node]) {
    for at in 1..nodes.len() {
        if let [Node::Tick { .. }, Node::Text { s }] = &mut nodes[at - 1..=at]
            && s.starts_with(' ')
        {
            s.replace_range(..1, "\u{a0}");
        }
    }
}

/// `map.png` in the language `ar` is `map.ar.png`, if there is one.
fn localized(path: &str, tag: &str) -> String {
    match path.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{tag}.{ending}"),
        None => path.to_owned(),
    }
}
