//! Standing: how far a translation still says what its source says now. From hashes alone: no dates, no git.

use super::entry::Translation;
use super::revision::{Revision, Said, section};
use super::unit::Unit;
use std::collections::{BTreeMap, VecDeque};

/// How a translation stands to its source. One that does not exist is missing; one without a source is no part of the
/// site (E0212).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It says nothing of what the source said when it was made: nobody can tell.
    Unknown,
    /// The source still says what it said.
    Current,
    /// The source says something else now.
    Stale(Changes),
}

/// How a translation stands to its source text.
pub fn standing(source: &Translation, translation: &Translation) -> Standing {
    if source.language == translation.language {
        return Standing::Current;
    }
    let Some(revision) = &translation.source_rev else { return Standing::Unknown };
    let changes = Changes::between(revision.value.said(), Revision::of(source).said());
    if changes.count() == 0 { Standing::Current } else { Standing::Stale(changes) }
}

/// What became of each unit of a source text, from one revision to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// For each old unit.
    pub fates: Vec<Fate>,
    /// The new units that no old one became, by their place.
    pub missing: Vec<usize>,
}

/// What became of an old unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It still says the same, at this place: a unit that moved is not new.
    Same(usize),
    /// It stands at this place and says something else.
    Changed(usize),
    /// It is gone.
    Deleted,
}

impl Fate {
    /// The place of the new unit, if there is one.
    pub fn now(self) -> Option<usize> {
        match self {
            Self::Same(now) | Self::Changed(now) => Some(now),
            Self::Deleted => None,
        }
    }
}

impl Changes {
    /// Compares two revisions of one text. Units that say the same belong together, wherever they stand. Of the
    /// others, those that stand in the same section after the same unit, or before the same unit, are one unit that
    /// changed, in their order. What is left is missing, or was deleted.
    pub fn between(old: &[Said], now: &[Said]) -> Self {
        let mut pairs = Pairs { old: vec![None; old.len()], now: vec![None; now.len()] };
        // First within a section, for what is said twice.
        pairs.join(old, now, |said| (said.section.clone(), said.hash));
        pairs.join(old, now, |said| (place(said), said.hash));
        let same = pairs.old.clone();
        pairs.join_neighbours(old, now, Side::Before);
        pairs.join_neighbours(old, now, Side::After);
        let fate = |(at, now): (usize, &Option<usize>)| match *now {
            Some(now) if same[at].is_some() => Fate::Same(now),
            Some(now) => Fate::Changed(now),
            None => Fate::Deleted,
        };
        let missing = (0..now.len()).filter(|at| pairs.now[*at].is_none()).collect();
        Self { fates: pairs.old.iter().enumerate().map(fate).collect(), missing }
    }

    /// How many units changed, are gone, or are new.
    pub fn count(&self) -> usize {
        self.fates.iter().filter(|fate| !matches!(fate, Fate::Same(_))).count() + self.missing.len()
    }
}

/// For each unit of a translation the unit of the source that it was made from, by its place in the revision; nothing in
/// sections that have not as many units as the source had.
pub fn alignment(theirs: &[Unit<'_>], old: &[Said]) -> Vec<Option<usize>> {
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, said) in old.iter().enumerate() {
        places.entry(said.section.as_str()).or_default().push(at);
    }
    let names: Vec<String> = theirs.iter().map(section).collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    names.iter().for_each(|name| *counts.entry(name).or_default() += 1);
    let mut met: BTreeMap<&str, usize> = BTreeMap::new();
    let place = |name| {
        let places = places.get(name).filter(|places| counts.get(name) == Some(&places.len()))?;
        let order = met.entry(name).or_default();
        *order += 1;
        places.get(*order - 1).copied()
    };
    names.iter().map(String::as_str).map(place).collect()
}

/// A title is never what was a paragraph, even if they say the same.
fn place(said: &Said) -> String {
    if ["title", "summary"].contains(&said.section.as_str()) { said.section.clone() } else { String::new() }
}

/// On which side of a unit its neighbour stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

/// Which old unit is which new one, so far.
struct Pairs {
    old: Vec<Option<usize>>,
    now: Vec<Option<usize>>,
}

impl Pairs {
    /// Joins the units without a partner that have the same key, in their order.
    fn join<K: Ord>(&mut self, old: &[Said], now: &[Said], key: impl Fn(&Said) -> K) {
        let mut waiting: BTreeMap<K, VecDeque<usize>> = BTreeMap::new();
        for at in (0..old.len()).filter(|at| self.old[*at].is_none()) {
            waiting.entry(key(&old[at])).or_default().push_back(at);
        }
        for (at, said) in now.iter().enumerate() {
            let free = self.now[at].is_none();
            if let Some(partner) = waiting.get_mut(&key(said)).filter(|_| free).and_then(VecDeque::pop_front) {
                self.pair(partner, at);
            }
        }
    }

    fn pair(&mut self, old: usize, now: usize) {
        self.old[old] = Some(now);
        self.now[now] = Some(old);
    }

    /// Joins the units without a partner that have the same neighbour with one, or stand at the same end of a section.
    fn join_neighbours(&mut self, old: &[Said], now: &[Said], side: Side) {
        let of_old = neighbours(old, side, |at| self.old[at].map(|_| at));
        let of_now = neighbours(now, side, |at| self.now[at]);
        let mut waiting: BTreeMap<(&str, Option<usize>), VecDeque<usize>> = BTreeMap::new();
        for at in (0..old.len()).filter(|at| self.old[*at].is_none()) {
            waiting.entry((&old[at].section, of_old[at])).or_default().push_back(at);
        }
        for (at, said) in now.iter().enumerate() {
            let free = self.now[at].is_none();
            let key = (said.section.as_str(), of_now[at]);
            if let Some(partner) = waiting.get_mut(&key).filter(|_| free).and_then(VecDeque::pop_front) {
                self.pair(partner, at);
            }
        }
    }
}

/// For each unit its nearest neighbour in the section that has a partner, by the place that it had.
fn neighbours(said: &[Said], side: Side, partner: impl Fn(usize) -> Option<usize>) -> Vec<Option<usize>> {
    let mut nearest = vec![None; said.len()];
    let mut last: Option<(usize, &str)> = None;
    let mut visit = |at: usize| {
        let section = said[at].section.as_str();
        nearest[at] = last.filter(|(_, of)| *of == section).map(|(place, _)| place);
        match partner(at) {
            Some(place) => last = Some((place, section)),
            None if last.is_some_and(|(_, of)| of != section) => last = None,
            None => {}
        }
    };
    match side {
        Side::Before => (0..said.len()).for_each(&mut visit),
        Side::After => (0..said.len()).rev().for_each(&mut visit),
    }
    nearest
}
