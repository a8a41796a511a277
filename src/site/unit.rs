//! Units: the smallest pieces of a text that are translated, each with its place and a hash of what it says.
//!
//! One definition for everything that compares a translation with its source: staleness, parity, hand-off. A unit is
//! a title, a summary, a heading with words, a paragraph wherever it stands, a row of a table, a defined term, verbatim
//! text or a card. The text of a picture is part of its paragraph. Notes for operators are none: they are not
//! translated.

use super::document::{Alert, Block, BlockKind, Inline, InlineKind, Placeable, Target};
use super::entry::Translation;
use crate::source::Span;
use std::fmt::{self, Write as _};
use std::str::FromStr;
use unicode_normalization::UnicodeNormalization;

/// One piece of a text.
#[derive(Debug, Clone)]
pub struct Unit<'a> {
    /// What it is and what it says.
    pub part: Part<'a>,
    /// The anchor of the section that it stands in; `None` before the first one.
    pub section: Option<&'a str>,
    /// The innermost block around it.
    pub within: Within,
    /// Where its words stand. No two units of a text start at the same byte.
    pub span: Span,
    /// What it says, as a hash.
    pub hash: UnitHash,
}

/// What a unit is, and what it says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Part<'a> {
    /// The title of the text.
    Title(&'a [Inline]),
    /// Its summary.
    Summary(&'a [Inline]),
    /// A heading with words.
    Heading(&'a [Inline]),
    /// A paragraph.
    Paragraph(&'a [Inline]),
    /// The cells of a table's head.
    Head(&'a [Vec<Inline>]),
    /// The cells of a row.
    Row(&'a [Vec<Inline>]),
    /// A term that is defined below.
    Term(&'a [Inline]),
    /// Verbatim text.
    Code(&'a str),
    /// The card of an entry: nothing to translate, but a text that lacks it lacks something.
    Card(&'a Target),
}

/// The innermost block around a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// None: it stands by itself.
    Text,
    /// An item of a list with dots.
    Item,
    /// An item of a numbered list.
    Step,
    /// A table.
    Table,
    /// A quotation.
    Quote,
    /// An alert.
    Alert(Alert),
    /// A definition.
    Definition,
    /// A footnote.
    Footnote,
}

/// A hash of what a unit says: white space, Unicode forms, list marks and line ends do not count; link targets, fact
/// ids and picture texts do.
///
/// Four bytes are enough: it is only ever compared with what one text said before, some hundred units at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitHash([u8; 4]);

impl UnitHash {
    /// The hash of words as a reader sees them.
    pub fn of(words: &str) -> Self {
        let folded = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let normal: String = folded.nfc().collect();
        let mut bytes = [0; 4];
        bytes.copy_from_slice(&blake3::hash(normal.as_bytes()).as_bytes()[..4]);
        Self(bytes)
    }
}

impl fmt::Display for UnitHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", u32::from_be_bytes(self.0))
    }
}

impl FromStr for UnitHash {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let is_hash = text.len() == 8 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let number = is_hash.then(|| u32::from_str_radix(text, 16).ok()).flatten();
        number.map(|number| Self(number.to_be_bytes())).ok_or(())
    }
}

/// The units of a text in reading order, title and summary first.
pub fn units(translation: &Translation) -> Vec<Unit<'_>> {
    let mut list = List { units: Vec::new(), section: None };
    let title = &translation.title;
    list.add(Part::Title(&title.inlines), Within::Text, title.span.clone());
    if let Some(summary) = &translation.summary {
        list.add(Part::Summary(&summary.inlines), Within::Text, summary.span.clone());
    }
    for block in &translation.document.blocks {
        if let BlockKind::Heading { id: Some(id), .. } = &block.kind {
            list.section = Some(id);
        }
        list.block(block, Within::Text);
    }
    list.units
}

struct List<'a> {
    units: Vec<Unit<'a>>,
    section: Option<&'a str>,
}

impl<'a> List<'a> {
    fn add(&mut self, part: Part<'a>, within: Within, span: Span) {
        self.units.push(Unit { part, section: self.section, within, span, hash: UnitHash::of(&said(part)) });
    }

    fn blocks(&mut self, blocks: &'a [Block], within: Within) {
        blocks.iter().for_each(|block| self.block(block, within));
    }

    fn block(&mut self, block: &'a Block, within: Within) {
        let span = || block.span.clone();
        match &block.kind {
            BlockKind::Heading { content, .. } => {
                if let Some(words) = stretch(content) {
                    self.add(Part::Heading(content), within, words);
                }
            }
            BlockKind::Paragraph(content) => self.add(Part::Paragraph(content), within, span()),
            BlockKind::List { start, items } => {
                let within = if start.is_some() { Within::Step } else { Within::Item };
                items.iter().for_each(|item| self.blocks(&item.blocks, within));
            }
            BlockKind::Table { head, rows, .. } => {
                self.row(Part::Head(head), head);
                rows.iter().for_each(|row| self.row(Part::Row(row), row));
            }
            BlockKind::Quote(inner) => self.blocks(inner, Within::Quote),
            BlockKind::Alert(Alert::Operator, _) | BlockKind::Rule => {}
            BlockKind::Alert(alert, inner) => self.blocks(inner, Within::Alert(*alert)),
            BlockKind::Code(text) => self.add(Part::Code(text), within, span()),
            BlockKind::Definitions(definitions) => {
                for definition in definitions {
                    if let Some(span) = stretch(&definition.term) {
                        self.add(Part::Term(&definition.term), Within::Definition, span);
                    }
                    definition.definitions.iter().for_each(|inner| self.blocks(inner, Within::Definition));
                }
            }
            BlockKind::Footnote { blocks, .. } => self.blocks(blocks, Within::Footnote),
            BlockKind::Card(target) => self.add(Part::Card(target), within, span()),
        }
    }

    /// A row with nothing in it says nothing.
    fn row(&mut self, part: Part<'a>, cells: &'a [Vec<Inline>]) {
        let spans = cells.iter().filter_map(|cell| stretch(cell));
        if let Some(span) = spans.reduce(|first, last| Span { end: last.end, ..first }) {
            self.add(part, Within::Table, span);
        }
    }
}

/// From the first of some inlines to the last.
pub fn stretch(inlines: &[Inline]) -> Option<Span> {
    let (first, last) = (inlines.first()?, inlines.last()?);
    Some(Span { end: last.span.end, ..first.span.clone() })
}

/// What a part says, with marks for what is not words, so that a change of any is one.
fn said(part: Part<'_>) -> String {
    let mut out = String::new();
    match part {
        Part::Title(content) | Part::Summary(content) | Part::Heading(content) | Part::Paragraph(content) | Part::Term(content) => {
            inlines(content, &mut out);
        }
        Part::Head(cells) | Part::Row(cells) => {
            for cell in cells {
                inlines(cell, &mut out);
                out.push_str(" | ");
            }
        }
        Part::Code(text) => out.push_str(text),
        Part::Card(target) => link(target, &[], &mut out),
    }
    out
}

fn inlines(content: &[Inline], out: &mut String) {
    for inline in content {
        match &inline.kind {
            InlineKind::Text(text) => out.push_str(text),
            InlineKind::Strong(inner) => wrapped("**", inner, out),
            InlineKind::Emphasis(inner) => wrapped("*", inner, out),
            InlineKind::Code(text) => put(out, format_args!("`{text}`")),
            InlineKind::Break | InlineKind::SoftBreak => out.push(' '),
            InlineKind::Link { target, content } => link(target, content, out),
            InlineKind::Image { path, alt } => put(out, format_args!("![{alt}]({path})")),
            InlineKind::Placeable(placeable) => self::placeable(placeable, out),
            InlineKind::FootnoteReference(label) => put(out, format_args!("[^{label}]")),
            InlineKind::Tick(tick) => out.push_str(tick.as_str()),
            // A longer line to write on asks for nothing else.
            InlineKind::Blank(_) => out.push_str("____"),
        }
    }
}

fn wrapped(mark: &str, inner: &[Inline], out: &mut String) {
    out.push_str(mark);
    inlines(inner, out);
    out.push_str(mark);
}

fn link(target: &Target, content: &[Inline], out: &mut String) {
    out.push('[');
    inlines(content, out);
    put(out, format_args!("]({target})"));
}

fn placeable(placeable: &Placeable, out: &mut String) {
    match placeable {
        Placeable::Fact { id, function: None } => put(out, format_args!("{{ ${id} }}")),
        Placeable::Fact { id, function: Some(function) } => {
            put(out, format_args!("{{ {}(${id}", function.name));
            function.options.iter().for_each(|(name, value)| put(out, format_args!(", {name}: {value}")));
            out.push_str(") }");
        }
        Placeable::Term { id } => put(out, format_args!("{{ -{id} }}")),
    }
}

fn put(out: &mut String, pieces: fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = out.write_fmt(pieces);
}
