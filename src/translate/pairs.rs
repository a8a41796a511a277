//! Which unit of a translation says what a unit of the source says, and what the source said when it was made.

use crate::site::revision::{Revision, Said, section};
use crate::site::standing::{Changes, Fate};
use crate::site::unit::{Part, Unit, units};
use crate::site::{Translation, UnitHash};
use crate::source::Span;
use std::collections::BTreeSet;

/// The units of a source text and those of its translation.
pub(super) struct Pairs<'a> {
    /// What the source says now, unit by unit.
    now: Vec<Said>,
    /// The units of the translation.
    targets: Vec<Unit<'a>>,
    /// What the source said when each of them was made, if anybody knows.
    then: Vec<Option<UnitHash>>,
    /// Those of which the source says nothing any more.
    gone: BTreeSet<usize>,
    /// By the number of the source's unit: the number of the translation's, and how the source stands to it.
    pairs: Vec<Option<(usize, Since)>>,
}

/// Whether the source of a unit has changed since its translation was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Since {
    /// It says the same, or nobody knows.
    Same,
    /// It says something else.
    Changed,
}

impl<'a> Pairs<'a> {
    /// Pairs the units of a translation with those of its source: by what the source said then, or, where nobody
    /// knows, by their places in sections of one shape.
    pub(super) fn new(source: &'a Translation, target: Option<&'a Translation>) -> Self {
        let now = Revision::of(source).said().to_vec();
        let sources = units(source);
        let targets = target.map(units).unwrap_or_default();
        let mut pairs = Self { then: vec![None; targets.len()], gone: BTreeSet::new(), pairs: vec![None; now.len()], now, targets };
        match target.and_then(|target| target.source_rev.as_ref()) {
            Some(revision) => pairs.by_revision(&sources, revision.value.said()),
            None => pairs.by_place(&sources),
        }
        pairs
    }

    /// The n-th hash of a section belongs to the n-th unit that the translation has there.
    fn by_revision(&mut self, sources: &[Unit<'a>], said: &[Said]) {
        let fates = Changes::between(said, &self.now).fates;
        for name in said.iter().map(|said| said.section.as_str()).collect::<BTreeSet<_>>() {
            let old: Vec<usize> = (0..said.len()).filter(|number| said[*number].section == name).collect();
            let theirs: Vec<usize> = (0..self.targets.len()).filter(|number| section(&self.targets[*number]) == name).collect();
            if old.len() != theirs.len() {
                continue;
            }
            for (old, target) in old.into_iter().zip(theirs) {
                self.then[target] = Some(said[old].hash);
                let (source, since) = match fates[old] {
                    Fate::Same(source) => (source, Since::Same),
                    Fate::Changed(source) => (source, Since::Changed),
                    Fate::Deleted => {
                        self.gone.insert(target);
                        continue;
                    }
                };
                if like(&sources[source], &self.targets[target]) {
                    self.pairs[source] = Some((target, since));
                }
            }
        }
    }

    fn by_place(&mut self, sources: &[Unit<'a>]) {
        for name in self.now.iter().map(|said| said.section.as_str()).collect::<BTreeSet<_>>() {
            let ours: Vec<usize> = (0..sources.len()).filter(|number| self.now[*number].section == name).collect();
            let theirs: Vec<usize> = (0..self.targets.len()).filter(|number| section(&self.targets[*number]) == name).collect();
            let is_like = ours.len() == theirs.len() && ours.iter().zip(&theirs).all(|(a, b)| like(&sources[*a], &self.targets[*b]));
            if is_like {
                ours.into_iter().zip(theirs).for_each(|(source, target)| self.pairs[source] = Some((target, Since::Same)));
            }
        }
    }

    /// The unit that translates the source's unit of that number, and whether the source has changed since.
    pub(super) fn of(&self, number: usize) -> Option<(&Unit<'a>, Since)> {
        let (target, since) = (*self.pairs.get(number)?)?;
        Some((self.targets.get(target)?, since))
    }

    /// Where the first unit of the translation stands that no unit of the source has, in a section of which not all
    /// is there anew.
    pub(super) fn unpaired(&self, is_there: impl Fn(usize) -> bool) -> Option<Span> {
        let is_paired = |number: usize| self.pairs.iter().flatten().any(|(target, _)| *target == number);
        let is_replaced = |unit: &Unit<'_>| {
            let name = section(unit);
            (0..self.now.len()).filter(|number| self.now[*number].section == name).all(&is_there)
        };
        let lost =
            self.targets.iter().enumerate().find(|(number, unit)| !is_paired(*number) && !self.gone.contains(number) && !is_replaced(unit));
        lost.map(|(_, unit)| unit.span.clone())
    }

    /// Whether the translation says something of which the source says nothing any more.
    pub(super) fn has_gone(&self) -> bool {
        !self.gone.is_empty()
    }

    /// What to stamp a translation with that keeps its units, of which some are found to say what the source says now.
    pub(super) fn stamp(&self, confirmed: &BTreeSet<usize>) -> Option<Revision> {
        let said = self.targets.iter().enumerate().map(|(target, unit)| {
            let number = self.pairs.iter().position(|pair| pair.is_some_and(|(other, _)| other == target));
            Some(Said { section: section(unit), hash: self.made_from(number, target, confirmed)? })
        });
        said.collect::<Option<Vec<Said>>>().map(Revision::new)
    }

    /// What to stamp a translation with that has these units of the source, in their order.
    pub(super) fn stamp_anew(&self, numbers: &[usize], confirmed: &BTreeSet<usize>) -> Option<Revision> {
        let said = numbers.iter().map(|number| {
            let now = &self.now[*number];
            let hash = match self.pairs[*number] {
                Some((target, _)) => self.made_from(Some(*number), target, confirmed)?,
                None => now.hash,
            };
            Some(Said { section: now.section.clone(), hash })
        });
        said.collect::<Option<Vec<Said>>>().map(Revision::new)
    }

    fn made_from(&self, number: Option<usize>, target: usize, confirmed: &BTreeSet<usize>) -> Option<UnitHash> {
        let now = number.map(|number| self.now[number].hash);
        let is_confirmed = number.is_some_and(|number| confirmed.contains(&number));
        // A card says the same in every language.
        let says_the_same = now == Some(self.targets[target].hash);
        if is_confirmed || says_the_same { now } else { self.then[target] }
    }
}

/// Whether two units are of the same kind and stand in the same kind of block.
fn like(a: &Unit<'_>, b: &Unit<'_>) -> bool {
    let parts = match (&a.part, &b.part) {
        (Part::Head(a) | Part::Row(a), Part::Head(b) | Part::Row(b)) => a.len() == b.len(),
        (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
    };
    parts && a.within == b.within
}
