//! The text of an entry in one language, and who wrote it.

use crate::site::document::{Document, Inline};
use crate::site::{Marks, Revision, Spanned, Standing, Tag};
use crate::source::{Source, Span};
use std::sync::Arc;

/// The text of an entry in one language.
#[derive(Debug)]
pub struct Translation {
    /// Its language.
    pub language: Tag,
    /// The file it was read from.
    pub source: Arc<Source>,
    /// Its title.
    pub title: Line,
    /// What it is about, in at most 160 characters.
    pub summary: Option<Line>,
    /// Words that people search, misspelt and romanised ones too.
    pub aliases: Vec<String>,
    /// Its last address part, if it is not the id.
    pub slug: Option<Spanned<String>>,
    /// Who translated it.
    pub origin: Origin,
    /// Renderings that a translator must not use (glossary terms).
    pub forbidden: Vec<String>,
    /// What the source said when this was translated; written by the tool.
    pub source_rev: Option<Spanned<Revision>>,
    /// How it stands to the source text.
    pub standing: Standing,
    /// Where readers are told that it is older than the source; nothing while they need not be told.
    pub marks: Marks,
    /// The body, shared with what was read before.
    pub document: Arc<Document>,
}

/// A line of text that may hold facts: a title or a summary.
#[derive(Debug, Clone)]
pub struct Line {
    /// What it says.
    pub inlines: Vec<Inline>,
    /// Where it stands.
    pub span: Span,
}

/// Who wrote a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The text is the source itself.
    Source,
    /// A person.
    Human,
    /// A machine, and nobody has checked it.
    Machine,
    /// A machine, and a person has checked it.
    MachineReviewed,
}
