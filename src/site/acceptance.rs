//! Acceptance: what a translation says of its source from now on, when somebody stands for it.

use super::Translation;
use super::entry::Entry;
use super::language::Tag;
use super::revision::{Revision, Said};
use super::shape::{Unlike, unlike};
use super::standing::{Changes, Fate};
use super::unit::{UnitHash, units};
use std::collections::{BTreeMap, BTreeSet};

/// The revision of a translation that says what its source says now.
///
/// # Errors
/// The sections in which it is not cut like the source: there nobody could tell which paragraph is which.
pub fn accepted(source: &Translation, translation: &Translation) -> Result<Revision, Vec<Unlike>> {
    let differ = unlike(&units(source), &units(translation));
    if differ.is_empty() { Ok(Revision::of(source)) } else { Err(differ) }
}

/// An edit of a source that did not change its meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Minor {
    /// The units of the source that it changed, by their place.
    pub changed: BTreeSet<usize>,
    /// The revisions of the translations that no longer count it as a change.
    pub revisions: BTreeMap<Tag, Revision>,
}

/// What changed since every translation was made, and is declared not to matter.
///
/// A change is part of it if it is the same in *all* stamped translations: the same unit, which said the same then.
/// So one that was current before the edit tells exactly what the edit was, and one that was older than that keeps its
/// own changes. New and deleted units are never part of it. Nothing is, if a translation is current: it has followed.
pub fn minor(entry: &Entry) -> Minor {
    let now = Revision::of(entry.source_translation());
    let stamped = stamped(entry);
    let changes: Vec<(&Tag, &Revision, Changes)> =
        stamped.map(|(tag, revision)| (tag, revision, Changes::between(revision.said(), now.said()))).collect();
    let common = changes.iter().map(|(_, old, changes)| edits(old, changes)).reduce(|a, b| a.intersection(&b).copied().collect());
    let common: BTreeSet<(UnitHash, usize)> = common.unwrap_or_default();
    let revisions = changes.iter().filter(|_| !common.is_empty()).map(|(tag, old, changes)| {
        let said = old.said().iter().zip(&changes.fates).map(|(said, fate)| match fate {
            Fate::Changed(at) if common.contains(&(said.hash, *at)) => now.said()[*at].clone(),
            Fate::Changed(_) | Fate::Same(_) | Fate::Deleted => said.clone(),
        });
        ((*tag).clone(), Revision::new(said))
    });
    Minor { revisions: revisions.collect(), changed: common.iter().map(|(_, at)| *at).collect() }
}

/// The translations that say what their source said.
fn stamped(entry: &Entry) -> impl Iterator<Item = (&Tag, &Revision)> {
    let others = entry.translations.iter().filter(|(tag, _)| **tag != entry.source_language);
    others.filter_map(|(tag, translation)| Some((tag, &translation.source_rev.as_ref()?.value)))
}

/// What each changed unit said, and where it stands now.
fn edits(old: &Revision, changes: &Changes) -> BTreeSet<(UnitHash, usize)> {
    let pairs = old.said().iter().zip(&changes.fates);
    pairs.filter_map(|(Said { hash, .. }, fate)| if let Fate::Changed(at) = fate { Some((*hash, *at)) } else { None }).collect()
}
