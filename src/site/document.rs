//! Documents: Markdown as one tree that pages, leaflets and checks all match exhaustively.

use super::entry::Kind;
use crate::source::Span;
use std::fmt;

/// The body of an entry in one language.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// Its blocks in order.
    pub blocks: Vec<Block>,
}

/// A block and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it stands.
    pub span: Span,
}

/// Every kind of block. Raw HTML is not one: paper cannot show it.
#[derive(Debug, Clone, PartialEq)]
pub enum BlockKind {
    /// `## {#needs}`; without words when it is a section whose heading comes from Fluent.
    Heading {
        /// 1 to 6.
        level: u8,
        /// The anchor, the same in all languages.
        id: Option<String>,
        /// The typed words.
        content: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list; `start` is the first number of an ordered one.
    List {
        /// First number, for an ordered list.
        start: Option<u64>,
        /// The blocks of each item.
        items: Vec<Item>,
    },
    /// A table.
    Table {
        /// Column alignment.
        align: Vec<Align>,
        /// Header cells.
        head: Vec<Vec<Inline>>,
        /// Body rows of cells.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// A GitHub alert, or a note for operators.
    Alert(Alert, Vec<Block>),
    /// A block of code or verbatim text.
    Code(String),
    /// A thematic break.
    Rule,
    /// Terms and their definitions.
    Definitions(Vec<Definition>),
    /// A footnote's text.
    Footnote {
        /// Its label.
        label: String,
        /// Its text.
        blocks: Vec<Block>,
    },
    /// The card of an entry: a link without words, alone on its line.
    Card(Target),
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// What it holds.
    pub blocks: Vec<Block>,
    /// Where it stands.
    pub span: Span,
}

/// A term and its definitions.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// The term.
    pub term: Vec<Inline>,
    /// Its definitions.
    pub definitions: Vec<Vec<Block>>,
}

/// Column alignment by the way the script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Align {
    /// Where lines start.
    Start,
    /// In the middle.
    Center,
    /// Where lines end.
    End,
}

/// The kinds of alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alert {
    /// Good to know.
    Note,
    /// A hint.
    Tip,
    /// What must be known.
    Important,
    /// What may go wrong.
    Warning,
    /// What may harm.
    Caution,
    /// For operators only.
    Operator,
}

impl Alert {
    /// Its name in classes and in the Fluent message `alert-<name>`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
            Self::Operator => "operator",
        }
    }
}

/// A piece of a line and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Inline {
    /// What it is.
    pub kind: InlineKind,
    /// Where it stands.
    pub span: Span,
}

/// Every kind of inline.
#[derive(Debug, Clone, PartialEq)]
pub enum InlineKind {
    /// Words.
    Text(String),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Code.
    Code(String),
    /// A line break that the author asked for.
    Break,
    /// A line end of the source that is only white space.
    SoftBreak,
    /// A link.
    Link {
        /// Where it leads.
        target: Target,
        /// Its words.
        content: Vec<Inline>,
    },
    /// A picture.
    Image {
        /// Its path as written.
        path: String,
        /// What it shows, in words.
        alt: String,
    },
    /// A Fluent placeable.
    Placeable(Placeable),
    /// A reference to a footnote.
    FootnoteReference(String),
    /// A box to tick by hand: `[ ]`, or `[x]` when it is ticked already.
    Tick(Tick),
    /// A line to write on by hand: as many underscores as were written.
    Blank(usize),
}

/// A box to tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tick {
    /// `[ ]`
    Open,
    /// `[x]`
    Ticked,
}

impl Tick {
    /// Every kind of box and how it is written.
    pub const ALL: [(&'static str, Tick); 3] = [("[ ]", Self::Open), ("[x]", Self::Ticked), ("[X]", Self::Ticked)];

    /// As it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "[ ]",
            Self::Ticked => "[x]",
        }
    }
}

/// A Fluent placeable in Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Placeable {
    /// `{ $bollo }`, `{ NUMBER($bollo, minimumFractionDigits: 0) }`, `{ DATETIME($scadenza, dateStyle: "short") }`.
    Fact {
        /// Id of the fact.
        id: String,
        /// The function around it, if any.
        function: Option<Function>,
    },
    /// `{ -questura }`: a Fluent term.
    Term {
        /// Its name without the hyphen.
        id: String,
    },
}

/// A Fluent function with its named options.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// `NUMBER` or `DATETIME`.
    pub name: String,
    /// Named options as written.
    pub options: Vec<(String, String)>,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// An entry of this site, perhaps at an anchor.
    Entry {
        /// Its kind.
        kind: Kind,
        /// Its id.
        id: String,
        /// The anchor.
        anchor: Option<String>,
    },
    /// An anchor of the same page.
    Anchor(String),
    /// Another site, e-mail or telephone.
    Outside(String),
    /// Something that is not understood: it was told in a finding and is shown as plain words.
    Unknown,
}

/// As it is written in a link.
impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Entry { kind, id, anchor: None } => write!(f, "{}:{id}", kind.scheme()),
            Self::Entry { kind, id, anchor: Some(anchor) } => write!(f, "{}:{id}#{anchor}", kind.scheme()),
            Self::Anchor(anchor) => write!(f, "#{anchor}"),
            Self::Outside(url) => f.write_str(url),
            Self::Unknown => Ok(()),
        }
    }
}

/// Everything inside, in reading order, nested blocks and inlines included.
pub fn walk<'a>(blocks: &'a [Block], block: &mut impl FnMut(&'a Block), inline: &mut impl FnMut(&'a Inline)) {
    for one in blocks {
        block(one);
        match &one.kind {
            BlockKind::Heading { content, .. } | BlockKind::Paragraph(content) => walk_inlines(content, inline),
            BlockKind::List { items, .. } => items.iter().for_each(|item| walk(&item.blocks, block, inline)),
            BlockKind::Table { head, rows, .. } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| walk_inlines(cell, inline));
            }
            BlockKind::Quote(inner) | BlockKind::Alert(_, inner) | BlockKind::Footnote { blocks: inner, .. } => walk(inner, block, inline),
            BlockKind::Definitions(definitions) => {
                for definition in definitions {
                    walk_inlines(&definition.term, inline);
                    definition.definitions.iter().for_each(|inner| walk(inner, block, inline));
                }
            }
            BlockKind::Code(_) | BlockKind::Rule | BlockKind::Card(_) => {}
        }
    }
}

/// Every inline inside, in reading order.
pub fn walk_inlines<'a>(inlines: &'a [Inline], visit: &mut impl FnMut(&'a Inline)) {
    for one in inlines {
        visit(one);
        match &one.kind {
            InlineKind::Strong(inner) | InlineKind::Emphasis(inner) | InlineKind::Link { content: inner, .. } => walk_inlines(inner, visit),
            InlineKind::Text(_)
            | InlineKind::Code(_)
            | InlineKind::Break
            | InlineKind::SoftBreak
            | InlineKind::Image { .. }
            | InlineKind::Placeable(_)
            | InlineKind::FootnoteReference(_)
            | InlineKind::Tick(_)
            | InlineKind::Blank(_) => {}
        }
    }
}
