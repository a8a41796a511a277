//! Coverage: how much of what the site says each language says, counted in words of the source.

use super::document::{Inline, InlineKind, walk_inlines};
use super::entry::{Entry, Kind, Origin, Sensitivity, Translation};
use super::language::Language;
use super::standing::{Standing, standing};
use super::unit::{Part, Unit, units};
use super::{Id, Site};
use serde::Serialize;
use std::collections::BTreeSet;

/// How much one language says.
#[derive(Debug, Clone)]
pub struct Coverage<'a> {
    /// The language.
    pub language: &'a Language,
    /// Every entry, what matters most first.
    pub texts: Vec<Text<'a>>,
    /// The messages of the interface that it has, of all that the source language has.
    pub messages: (usize, usize),
}

/// One entry in one language.
#[derive(Debug, Clone)]
pub struct Text<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// How much depends on it.
    pub weight: Weight,
    /// The words of its source text.
    pub words: usize,
    /// Whether it is there, and how fresh.
    pub state: State,
    /// Who wrote it, if it is there.
    pub origin: Option<Origin>,
}

/// How a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It is not there: readers get another language.
    Missing,
    /// So many of its units are older than the source, gone from it, or not there yet.
    Stale(usize),
    /// It does not say which source text it was made from.
    Unknown,
    /// It says what the source says.
    Current,
}

/// How much depends on a text: what is translated first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    /// Somebody may be in danger.
    Danger,
    /// A guide that a journey leads to, and the journeys themselves.
    Way,
    /// Any other guide.
    Guide,
    /// What guides lead to: desks, terms, bodies, pages.
    Beside,
}

impl Coverage<'_> {
    /// The share of the source's words that the language says, and says of today, from 0 to 1. What is partly stale
    /// counts as stale: a reader cannot trust half a page.
    pub fn share(&self) -> f64 {
        let all: usize = self.texts.iter().map(|text| text.words).sum();
        let said = self.texts.iter().filter(|text| matches!(text.state, State::Current | State::Unknown));
        let said: usize = said.map(|text| text.words).sum();
        if all == 0 { 1.0 } else { said as f64 / all as f64 }
    }

    /// The texts that are a machine's and that nobody has checked.
    pub fn unreviewed(&self) -> usize {
        self.texts.iter().filter(|text| text.origin == Some(Origin::Machine)).count()
    }

    /// What to translate or to bring up to date next, what matters most first.
    pub fn next(&self) -> impl Iterator<Item = &Text<'_>> {
        self.texts.iter().filter(|text| matches!(text.state, State::Missing | State::Stale(_)))
    }
}

/// How much a language says of the site.
pub fn coverage<'a>(site: &'a Site, language: &'a Language) -> Coverage<'a> {
    let ways = ways(site);
    // A form or protocol that nobody began to translate is for operators, who work in the source language.
    let counted = |entry: &&Entry| entry.kind != Kind::Document || entry.translations.len() > 1;
    let mut texts: Vec<Text<'_>> = site.entries.values().filter(counted).map(|entry| text(entry, language, weight(entry, &ways))).collect();
    texts.sort_by_key(|text| (text.weight, text.entry.kind, text.entry.id.clone()));
    let ids = |language| site.words(language).defined().map(|(id, _)| id).collect::<BTreeSet<_>>();
    let (all, own) = (ids(site.languages.source()), ids(language));
    Coverage { language, texts, messages: (all.intersection(&own).count(), all.len()) }
}

fn text<'a>(entry: &'a Entry, language: &Language, weight: Weight) -> Text<'a> {
    let source = entry.source_translation();
    let translation = entry.translations.get(&language.tag);
    let state = translation.map_or(State::Missing, |translation| state(source, translation));
    Text { entry, weight, words: words(source), state, origin: translation.map(|translation| translation.origin) }
}

fn state(source: &Translation, translation: &Translation) -> State {
    match standing(source, translation) {
        Standing::Unknown => State::Unknown,
        Standing::Current => State::Current,
        Standing::Stale(changes) => State::Stale(changes.count()),
    }
}

fn weight(entry: &Entry, ways: &BTreeSet<&Id>) -> Weight {
    if entry.sensitivity() == Sensitivity::Danger {
        return Weight::Danger;
    }
    match entry.kind {
        Kind::Guide if ways.contains(&entry.id) => Weight::Way,
        Kind::Journey => Weight::Way,
        Kind::Guide => Weight::Guide,
        Kind::Desk | Kind::Organization | Kind::Term | Kind::Document | Kind::Event | Kind::Campaign | Kind::Page => Weight::Beside,
    }
}

/// The guides that journeys lead to.
fn ways(site: &Site) -> BTreeSet<&Id> {
    let journeys = site.of_kind(Kind::Journey).filter_map(Entry::journey);
    let steps = journeys.flat_map(|journey| journey.counted()).filter(|step| step.stage.kind() == Some(Kind::Guide));
    steps.filter_map(|step| site.entry(Kind::Guide, &step.name.value).map(|guide| &guide.id)).collect()
}

/// The words of a text that are to be translated: not the facts, which translate themselves.
fn words(translation: &Translation) -> usize {
    units(translation).iter().map(unit_words).sum()
}

fn unit_words(unit: &Unit<'_>) -> usize {
    match unit.part {
        Part::Title(line) | Part::Summary(line) | Part::Heading(line) | Part::Paragraph(line) | Part::Term(line) => line_words(line),
        Part::Head(cells) | Part::Row(cells) => cells.iter().map(|cell| line_words(cell)).sum(),
        Part::Code(_) | Part::Card(_) => 0,
    }
}

fn line_words(line: &[Inline]) -> usize {
    let mut count = 0;
    walk_inlines(line, &mut |inline| match &inline.kind {
        InlineKind::Text(words) | InlineKind::Image { alt: words, .. } => count += words.split_whitespace().count(),
        InlineKind::Strong(_)
        | InlineKind::Emphasis(_)
        | InlineKind::Code(_)
        | InlineKind::Break
        | InlineKind::SoftBreak
        | InlineKind::Link { .. }
        | InlineKind::Placeable(_)
        | InlineKind::FootnoteReference(_)
        | InlineKind::Tick(_)
        | InlineKind::Blank(_) => {}
    });
    count
}
