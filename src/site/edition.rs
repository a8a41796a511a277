//! Editions: what was printed and handed out, and what it said, so that every paper can be asked whether it still holds.

mod ledger;

pub use ledger::Ledger;

use super::entry::SECTIONS;
use super::language::Tag;
use crate::source::Span;
use chrono::{Days, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The file of the ledger, from the site's root.
pub const LEDGER: &str = "content/editions.toml";

/// Which leaflet, whatever its edition.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Imprint {
    /// The printed code: `PS-03`.
    pub code: String,
    /// The reader's language.
    pub language: Tag,
    /// The format of the theme: `a4-bilingual`.
    pub format: String,
}

/// The name of an edition, as it is printed: its day, and a letter from the second of a day on: `2026-11-24b`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct EditionName {
    day: NaiveDate,
    letter: Option<char>,
}

impl EditionName {
    /// The first of a day.
    pub fn first(day: NaiveDate) -> Self {
        Self { day, letter: None }
    }

    /// Reads a name; `None` if it is none, or written in another way.
    pub fn parse(text: &str) -> Option<Self> {
        let (day, letter) = match text.chars().last().filter(|last| ('b'..='z').contains(last)) {
            Some(letter) => (&text[..text.len() - 1], Some(letter)),
            None => (text, None),
        };
        let day = NaiveDate::parse_from_str(day, "%Y-%m-%d").ok().filter(|read| read.to_string() == day)?;
        Some(Self { day, letter })
    }

    /// The next one of the same day, or of the day after a day that has no letters left.
    pub fn after(self) -> Self {
        match self.letter {
            None => Self { letter: Some('b'), ..self },
            // The next letter of ASCII.
            Some(letter @ 'b'..'z') => Self { letter: Some(char::from(letter as u8 + 1)), ..self },
            Some(_) => Self::first(self.day.checked_add_days(Days::new(1)).unwrap_or(self.day)),
        }
    }

    /// Its day.
    pub fn day(self) -> NaiveDate {
        self.day
    }
}

impl fmt::Display for EditionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.day)?;
        self.letter.map_or(Ok(()), |letter| write!(f, "{letter}"))
    }
}

/// What a leaflet says, in short: a hash of each of its parts. Its date, its addresses and its look are not in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contents(BTreeMap<String, String>);

impl Contents {
    /// Contents of hashes by the names of parts.
    pub fn new(parts: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(parts.into_iter().collect())
    }

    /// The names of parts and their hashes, in order of name.
    pub fn parts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, hash)| (name.as_str(), hash.as_str()))
    }

    /// One hash of all parts.
    pub fn whole(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        for (name, hash) in &self.0 {
            hasher.update(format!("{name}={hash}\n").as_bytes());
        }
        hasher.finalize().to_hex()[..16].to_owned()
    }

    /// The parts that are not the same in both, in the order of the paper.
    fn changed(&self, other: &Self) -> Vec<String> {
        let names: BTreeSet<&String> = self.0.keys().chain(other.0.keys()).collect();
        let mut changed: Vec<String> = names.into_iter().filter(|name| self.0.get(*name) != other.0.get(*name)).cloned().collect();
        changed.sort_by_key(|name| place(name));
        changed
    }
}

/// Where a part stands on paper: the title, the sections of the service card, others, and what comes below.
fn place(part: &str) -> usize {
    let order = |part: &str| SECTIONS.iter().position(|section| *section == part);
    match part {
        "title" => 0,
        "glossary" => SECTIONS.len() + 2,
        "foot" => SECTIONS.len() + 3,
        _ => order(part).unwrap_or(SECTIONS.len()) + 1,
    }
}

/// A leaflet as it was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Which leaflet.
    pub imprint: Imprint,
    /// Which edition of it.
    pub name: EditionName,
    /// What it said.
    pub contents: Contents,
    /// What whoever printed it wants to remember: how many, for whom.
    pub note: Option<String>,
    /// Where the ledger says so.
    pub span: Span,
}

/// Whether a paper still holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It says what the site says today.
    Valid,
    /// The site says something else.
    Superseded {
        /// The day of the next edition that said something else, if there is one.
        on: Option<NaiveDate>,
        /// The parts that say something else today.
        changed: Vec<String>,
    },
    /// The site says nothing of the kind any more.
    Withdrawn,
}

/// What each leaflet that was ever issued says today.
pub type Said = BTreeMap<Imprint, Contents>;
