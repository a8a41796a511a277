//! What goes to translators and comes back: pages of units, each a text in which everything but words is a mark.

use crate::site::{Tag, UnitHash};
use crate::source::Span;

/// What goes to the translators of one language.
#[derive(Debug)]
pub(super) struct Handoff {
    /// The language to translate from.
    pub from: Tag,
    /// The language to translate to.
    pub to: Tag,
    /// What there is to translate, file by file.
    pub pages: Vec<Page>,
}

/// The units of one file of the source language.
#[derive(Debug)]
pub(super) struct Page {
    /// The file's path.
    pub path: String,
    /// The first part of its units' ids, unique in the site.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// Its units in reading order.
    pub units: Vec<Unit>,
}

/// A piece of text to translate.
#[derive(Debug)]
pub(super) struct Unit {
    /// Unique in the site, and an XML name token: `guides.codice-fiscale.how.1`.
    pub id: String,
    /// Where its text goes.
    pub spot: Spot,
    /// What the source says, to know it again.
    pub hash: UnitHash,
    /// What words stand among, in the source or in the translation.
    pub marks: Vec<Mark>,
    /// The marks that a translation may do without: "two days" need not say the number in digits.
    pub may_lack: Vec<usize>,
    /// The text in the source language.
    pub source: Text,
    /// The text in the other language, as far as it is there.
    pub target: Option<Text>,
    /// How far it is.
    pub state: State,
    /// What its translator should know.
    pub notes: Vec<Note>,
    /// How many characters there is room for.
    pub room: Option<usize>,
}

impl Unit {
    /// Whether a text says something else than the translation that is there.
    pub(super) fn is_new(&self, text: &[Piece]) -> bool {
        self.target.as_ref().is_none_or(|target| flat(target, &self.marks) != flat(text, &self.marks))
    }

    /// What a reader of the translation reads; nothing if there is none.
    pub(super) fn said(&self) -> String {
        self.target.as_ref().map(|target| flat(target, &self.marks)).unwrap_or_default()
    }
}

/// Where the text of a unit goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spot {
    /// The title.
    Title,
    /// The summary.
    Summary,
    /// Another unit of an entry's text by its number, and its cell, from 1, if it is a row.
    Text(usize, usize),
    /// The words that people search.
    Aliases,
    /// A text of a bundle.
    Message,
    /// One of the plural forms of a text of a bundle.
    Plural,
}

impl Spot {
    /// The number of the source's unit; titles and summaries come first.
    pub(super) fn number(self) -> Option<usize> {
        match self {
            Self::Title => Some(0),
            Self::Summary => Some(1),
            Self::Text(number, _) => Some(number),
            Self::Aliases | Self::Message | Self::Plural => None,
        }
    }
}

/// A text as a row of words and marks.
pub(super) type Text = Vec<Piece>;

/// A piece of a text; numbers are indices of the unit's marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// Words.
    Words(String),
    /// A mark that stands by itself: a fact, a line break.
    Mark(usize),
    /// Where a mark around words starts: a link, emphasis.
    Open(usize),
    /// Where it ends.
    Close(usize),
}

/// Something among the words that is not translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// What it is.
    pub kind: MarkKind,
    /// How it, or its start, is written in the file.
    pub open: String,
    /// How its end is written, if there are words in it.
    pub close: Option<String>,
}

/// The kinds of mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkKind {
    /// A fact, a term or another thing that Fluent puts in.
    Value,
    /// A link.
    Link,
    /// A picture.
    Picture,
    /// Strong emphasis.
    Strong,
    /// Emphasis.
    Emphasis,
    /// Code, a footnote's number: what is the same in all languages.
    Verbatim,
    /// A line break.
    Break,
}

/// How far the translation of a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    /// There is none.
    Missing,
    /// The source says something else by now.
    Stale,
    /// It says what the source says.
    Translated,
    /// And a second person, or a person after a machine, found so.
    Reviewed,
}

/// What a translator should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Note {
    /// What it is about.
    pub category: Category,
    /// What it says.
    pub text: String,
}

/// What notes are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Category {
    /// Where the text stands.
    Context,
    /// How long it may be.
    Room,
    /// How a word of the glossary is said, and how not.
    Glossary,
    /// Who translated it.
    Origin,
}

impl Category {
    /// Its name in files.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Context => "context",
            Self::Room => "room",
            Self::Glossary => "glossary",
            Self::Origin => "origin",
        }
    }
}

/// A file that came back.
#[derive(Debug)]
pub(super) struct Delivery {
    /// The language that it was translated to, as the file names it.
    pub language: String,
    /// Its units.
    pub units: Vec<Returned>,
}

/// A unit that came back.
#[derive(Debug)]
pub(super) struct Returned {
    /// Its id, as it was handed out.
    pub id: String,
    /// What it was translated from.
    pub source: Original,
    /// Its translation.
    pub target: Said,
    /// How far its translator says it is, if the format can tell.
    pub state: Option<State>,
    /// Where it stands in the file that came back.
    pub at: Span,
}

/// A text of a file that came back.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// Words and marks by number, as XLIFF has them.
    Pieces(Text),
    /// Words with marks written among them, as PO and HTML have them.
    Tagged(String),
}

/// What a unit was translated from.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Original {
    /// The text itself.
    Said(Said),
    /// Its hash.
    Hash(String),
}

/// A text with neighbouring words joined and white space folded, so that what tools do to line ends does not count.
pub(super) fn folded(text: &[Piece]) -> Text {
    let mut pieces: Text = Vec::new();
    for piece in text {
        match (pieces.last_mut(), piece) {
            (Some(Piece::Words(before)), Piece::Words(words)) => before.push_str(words),
            (_, Piece::Words(words)) if words.is_empty() => {}
            (_, piece) => pieces.push(piece.clone()),
        }
    }
    for piece in &mut pieces {
        if let Piece::Words(words) = piece {
            *words = fold(words);
        }
    }
    if let Some(Piece::Words(words)) = pieces.first_mut() {
        *words = words.trim_start().to_owned();
    }
    if let Some(Piece::Words(words)) = pieces.last_mut() {
        *words = words.trim_end().to_owned();
    }
    pieces.retain(|piece| !matches!(piece, Piece::Words(words) if words.is_empty()));
    pieces
}

/// Words in which each stretch of ordinary white space is one space; a space that does not break lines stays.
pub(super) fn fold(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for character in words.chars() {
        let is_space = matches!(character, ' ' | '\t' | '\n' | '\r');
        if !is_space {
            out.push(character);
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out
}

/// Stands before a mark in a flat text: asterisks that are words are not emphasis.
pub(super) const MARKED: char = '\u{1}';

/// A text as it is read: words, and marks as they are written. An address among words is a link, whoever marked it.
pub(super) fn flat(text: &[Piece], marks: &[Mark]) -> String {
    let marked = |written: &str| format!("{MARKED}{written}");
    let pieces = folded(text).into_iter().map(|piece| match piece {
        Piece::Words(words) => words,
        Piece::Mark(index) | Piece::Open(index) => marks.get(index).map_or_else(String::new, |mark| match (mark.kind, &mark.close) {
            (MarkKind::Link, None) => mark.open.clone(),
            (_, _) => marked(&mark.open),
        }),
        Piece::Close(index) => marks.get(index).and_then(|mark| mark.close.as_deref()).map_or_else(String::new, marked),
    });
    fold(&pieces.collect::<String>())
}

/// The words of a text alone.
pub(super) fn words(text: &[Piece]) -> String {
    text.iter().filter_map(|piece| if let Piece::Words(words) = piece { Some(words.as_str()) } else { None }).collect()
}
