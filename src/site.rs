//! The site: everything that the sources say, read, joined and typed.

pub mod acceptance;
mod characters;
pub mod coverage;
pub mod digits;
pub mod document;
pub mod duty;
pub mod edition;
pub mod entry;
pub mod fact;
pub mod language;
pub mod marks;
pub mod phrasebook;
pub mod revision;
pub mod settings;
pub mod shape;
pub mod standing;
pub mod theme;
pub mod unit;

pub use document::{Block, BlockKind, Document, Inline, InlineKind, Target};
pub use edition::{Edition, Imprint, Ledger};
pub use entry::{Detail, Entry, Id, Kind, Translation};
pub use fact::{Fact, FactValue};
pub use language::{Direction, Language, Languages, Tag};
pub use marks::{Mark, Marks};
pub use revision::Revision;
pub use settings::Settings;
pub use standing::{Standing, standing};
pub use theme::Theme;
pub use unit::{Unit, UnitHash, units};

use crate::source::{Source, Span};
use crate::words::Words;
use chrono::NaiveDate;
use settings::MissingPages;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A whole site, complete when born and never changed.
#[derive(Debug)]
pub struct Site {
    /// What `site.toml` says.
    pub settings: Settings,
    /// The configured languages, the source language first.
    pub languages: Languages,
    /// What can change and is said once, by id.
    pub facts: BTreeMap<Id, Fact>,
    /// Guides, desks, organizations, terms and pages, by kind and id.
    pub entries: BTreeMap<(Kind, Id), Entry>,
    /// What was ever printed and handed out.
    pub editions: Ledger,
    /// What the interface says, per language, falling back along its chain.
    pub words: BTreeMap<Tag, Arc<Words>>,
    /// How it looks, on screen and on paper.
    pub theme: Theme,
    /// Pictures beside the content, by path.
    pub pictures: BTreeMap<Arc<str>, Arc<[u8]>>,
    /// The day on which it is built: facts in force and confirmations count from it.
    pub today: NaiveDate,
}

impl Site {
    /// The entry of that kind and id.
    pub fn entry(&self, kind: Kind, id: &str) -> Option<&Entry> {
        self.entries.get(&(kind, Id::from(id)))
    }

    /// The entry with a printed code.
    pub fn coded(&self, code: &str) -> Option<&Entry> {
        self.entries.values().find(|entry| entry.code().is_some_and(|own| own.value == code))
    }

    /// All entries of one kind, in order of id.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.entries.values().filter(move |entry| entry.kind == kind)
    }

    /// The translation that a reader of `language` gets: theirs, or the first along their chain.
    ///
    /// The source language ends every chain and every entry has a source translation, so there is always one.
    pub fn shown<'a>(&'a self, entry: &'a Entry, language: &Language) -> &'a Translation {
        std::iter::once(&language.tag)
            .chain(&language.fallback)
            .find_map(|tag| entry.translations.get(tag))
            .map_or_else(|| entry.source_translation(), |translation| &**translation)
    }

    /// Whether an entry has a page for readers of a language: their own text, or another with a notice.
    pub fn has_page(&self, entry: &Entry, language: &Language) -> bool {
        entry.translations.contains_key(&language.tag) || self.settings.missing_pages == MissingPages::Show
    }

    /// Whether an entry stands in the lists and searches of a language.
    pub fn is_listed(&self, entry: &Entry, language: &Language) -> bool {
        entry.translations.contains_key(&language.tag) || self.settings.missing_pages != MissingPages::Hide
    }

    /// The words of one language.
    pub fn words(&self, language: &Language) -> &Arc<Words> {
        &self.words[&language.tag]
    }
}

/// A bundle file of one language, parsed.
pub type BundleFile = Arc<Source>;

/// A value and the place where it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}
