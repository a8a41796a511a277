//! Marks: where a translation is older than its source, and what the source says there now.
//!
//! A text is marked piece by piece: a block, or an item of a list. Readers see the bar and the source's words beside.

mod pieces;

use super::document::{Block, BlockKind};
use super::entry::{Line, Translation};
use super::revision::{Said, section};
use super::standing::{Changes, Fate, alignment};
use super::unit::{Unit, units};
use pieces::{Piece, pieces};
use std::collections::{BTreeMap, BTreeSet};

/// Where a translation is older than its source. Pieces and blocks are named by their first byte.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    /// Pieces that say something else now, or nothing any more.
    pub pieces: BTreeMap<usize, Mark>,
    /// What the source has before a block, the first of the text.
    pub before: BTreeMap<usize, Vec<Block>>,
    /// What the source has after a block.
    pub after: BTreeMap<usize, Vec<Block>>,
    /// The items that the source has before an item of the same list.
    pub items_before: BTreeMap<usize, Vec<Vec<Block>>>,
    /// The items that the source has after an item of the same list.
    pub items_after: BTreeMap<usize, Vec<Vec<Block>>>,
    /// Sections in which nobody can tell which piece is which, by their first block.
    pub stretches: BTreeMap<usize, Stretch>,
    /// Sections that the translation does not have, each with its heading.
    pub sections: Vec<Vec<Block>>,
    /// What the source's title and summary are now, where they are others.
    pub lines: Vec<Line>,
    /// Sections whose pieces stand in another order than the source's.
    pub reordered: BTreeSet<String>,
}

/// What became of a piece.
#[derive(Debug, Clone)]
pub enum Mark {
    /// The source says this now.
    Changed(Vec<Block>),
    /// The source no longer says it.
    Deleted,
}

/// A section that is marked as a whole.
#[derive(Debug, Clone)]
pub struct Stretch {
    /// Its last block.
    pub until: usize,
    /// What the source says there now.
    pub source: Vec<Block>,
}

impl Marks {
    /// Whether nothing is marked.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
            && self.before.is_empty()
            && self.after.is_empty()
            && self.items_before.is_empty()
            && self.items_after.is_empty()
            && self.stretches.is_empty()
            && self.sections.is_empty()
            && self.lines.is_empty()
    }

    /// Where a translation that was made from `old` is older than its source.
    pub fn new(source: &Translation, translation: &Translation, old: &[Said], changes: &Changes) -> Self {
        let (ours, theirs) = (units(source), units(translation));
        let map = Map::new(&ours, &theirs, old, changes);
        let marker = Marker {
            source,
            translation,
            our_pieces: pieces(&source.document.blocks, &ours),
            their_pieces: pieces(&translation.document.blocks, &theirs),
            map,
            marks: Self::default(),
        };
        marker.marked()
    }
}

/// Which unit of a translation is which of the source, as far as anybody can tell.
struct Map {
    /// For each unit of the translation, what became of the one that it was made from.
    fates: Vec<Option<Fate>>,
    /// For each unit of the source, its place in the translation.
    theirs: Vec<Option<usize>>,
    /// Which units of the source are in no revision.
    missing: BTreeSet<usize>,
    /// Sections in which the translation has not the units that it was made from, though something changed there.
    unclear: BTreeSet<String>,
    /// Sections whose units stand in another order.
    reordered: BTreeSet<String>,
}

impl Map {
    fn new(ours: &[Unit<'_>], theirs: &[Unit<'_>], old: &[Said], changes: &Changes) -> Self {
        let fates: Vec<Option<Fate>> = alignment(theirs, old).into_iter().map(|place| place.map(|at| changes.fates[at])).collect();
        let (mut unclear, mut reordered) = (BTreeSet::new(), BTreeSet::new());
        let names: BTreeSet<String> = theirs.iter().map(section).chain(old.iter().map(|said| said.section.clone())).collect();
        let now_in: Vec<String> = ours.iter().map(section).collect();
        for name in names {
            let then: Vec<Fate> = old.iter().zip(&changes.fates).filter(|(said, _)| said.section == name).map(|(_, fate)| *fate).collect();
            let count = theirs.iter().filter(|unit| section(unit) == name).count();
            let changed = then.iter().any(|fate| !matches!(fate, Fate::Same(_))) || changes.missing.iter().any(|at| now_in[*at] == name);
            if count != then.len() {
                if changed {
                    unclear.insert(name);
                }
                continue;
            }
            let now: Vec<usize> = then.iter().filter_map(|fate| fate.now()).collect();
            if !now.is_sorted() || now.iter().any(|at| now_in[*at] != name) {
                reordered.insert(name.trim_start_matches('#').to_owned());
            }
        }
        let mut back = vec![None; ours.len()];
        for (at, fate) in fates.iter().enumerate() {
            if let Some(now) = fate.and_then(Fate::now) {
                back[now] = Some(at);
            }
        }
        Self { fates, theirs: back, missing: changes.missing.iter().copied().collect(), unclear, reordered }
    }
}

struct Marker<'a> {
    source: &'a Translation,
    translation: &'a Translation,
    our_pieces: Vec<Piece<'a>>,
    their_pieces: Vec<Piece<'a>>,
    map: Map,
    marks: Marks,
}

impl Marker<'_> {
    fn marked(mut self) -> Marks {
        self.lines();
        for at in 0..self.their_pieces.len() {
            self.piece(at);
        }
        for at in 0..self.our_pieces.len() {
            self.missing(at);
        }
        self.stretches();
        self.marks.reordered = std::mem::take(&mut self.map.reordered);
        self.marks
    }

    /// Title and summary: the first units of a text.
    fn lines(&mut self) {
        let summary = self.source.summary.as_ref();
        for (at, line) in std::iter::once(&self.source.title).chain(summary).enumerate() {
            let same = self.map.theirs[at].is_some_and(|theirs| matches!(self.map.fates[theirs], Some(Fate::Same(_))));
            let known = self.map.missing.contains(&at) || self.map.theirs[at].is_some();
            if known && !same {
                self.marks.lines.push(line.clone());
            }
        }
    }

    /// Marks a piece of the translation by what became of its units.
    fn piece(&mut self, at: usize) {
        let piece = &self.their_pieces[at];
        let fates: Vec<Fate> = piece.units.clone().filter_map(|unit| self.map.fates[unit]).collect();
        if fates.is_empty() || self.map.unclear.contains(&piece.section) {
            return;
        }
        let now: BTreeSet<usize> = fates.iter().filter_map(|fate| fate.now()).filter_map(|now| self.our_piece(now)).collect();
        let incomplete = now.iter().any(|at| self.our_pieces[*at].units.clone().any(|unit| self.map.missing.contains(&unit)));
        if fates.iter().all(|fate| *fate == Fate::Deleted) {
            self.marks.pieces.insert(piece.start, Mark::Deleted);
        } else if incomplete || fates.iter().any(|fate| !matches!(fate, Fate::Same(_))) {
            let source = now.iter().map(|at| self.our_pieces[*at].alone()).collect();
            self.marks.pieces.insert(piece.start, Mark::Changed(source));
        }
    }

    fn our_piece(&self, unit: usize) -> Option<usize> {
        self.our_pieces.iter().position(|piece| piece.units.contains(&unit))
    }

    /// The piece of the translation in which a piece of the source is, if it is.
    fn counterpart(&self, at: usize) -> Option<usize> {
        let theirs: BTreeSet<usize> = self.our_pieces[at].units.clone().filter_map(|unit| self.map.theirs[unit]).collect();
        let last = theirs.last()?;
        self.their_pieces.iter().position(|piece| piece.units.contains(last))
    }

    /// Finds the place for a piece that the translation does not have.
    fn missing(&mut self, at: usize) {
        let piece = self.our_pieces[at].clone();
        let is_missing = !piece.units.is_empty() && piece.units.clone().all(|unit| self.map.missing.contains(&unit));
        if !is_missing || self.map.unclear.contains(&piece.section) {
            return;
        }
        if !self.has_section(&piece.section) {
            return self.missing_section(&piece);
        }
        let in_section = |other: &usize| self.our_pieces[*other].section == piece.section;
        let before = (0..at).rev().take_while(in_section).find_map(|other| Some((other, self.counterpart(other)?)));
        let after = (at + 1..self.our_pieces.len()).take_while(in_section).find_map(|other| Some((other, self.counterpart(other)?)));
        let of_list = |found: Option<(usize, usize)>| {
            let (ours, theirs) = found?;
            let (ours, theirs) = (&self.our_pieces[ours], &self.their_pieces[theirs]);
            (piece.item.is_some() && ours.block.span == piece.block.span && theirs.item.is_some()).then_some(theirs.start)
        };
        if let (Some(item), Some(start)) = (piece.item, of_list(before)) {
            self.marks.items_after.entry(start).or_default().push(item.blocks.clone());
        } else if let (Some(item), Some(start)) = (piece.item, of_list(after)) {
            self.marks.items_before.entry(start).or_default().push(item.blocks.clone());
        } else if let Some((_, theirs)) = before {
            let start = self.their_pieces[theirs].block.span.start;
            push(self.marks.after.entry(start).or_default(), &piece);
        } else if let Some(heading) = self.heading(&piece.section) {
            push(self.marks.after.entry(heading).or_default(), &piece);
        } else if let Some(first) = self.translation.document.blocks.first() {
            push(self.marks.before.entry(first.span.start).or_default(), &piece);
        } else {
            self.marks.sections.push(vec![piece.alone()]);
        }
    }

    fn has_section(&self, name: &str) -> bool {
        name == "text" || self.heading(name).is_some()
    }

    /// The heading of a section of the translation, by its first byte.
    fn heading(&self, name: &str) -> Option<usize> {
        heading(&self.translation.document.blocks, name).map(|at| self.translation.document.blocks[at].span.start)
    }

    /// A section that the translation does not have: all of it at once, when its first piece is met.
    fn missing_section(&mut self, piece: &Piece<'_>) {
        let blocks = &self.source.document.blocks;
        let Some(start) = heading(blocks, &piece.section) else { return };
        let known = self.marks.sections.iter().any(|section| section.first().is_some_and(|first| first.span == blocks[start].span));
        if !known {
            self.marks.sections.push(body(blocks, start).to_vec());
        }
    }

    /// Marks whole sections where nobody can tell which piece is which.
    fn stretches(&mut self) {
        for name in std::mem::take(&mut self.map.unclear) {
            let theirs = of_section(&self.translation.document.blocks, &name);
            let source = of_section(&self.source.document.blocks, &name).to_vec();
            match (theirs.first(), theirs.last(), self.heading(&name)) {
                (Some(first), Some(last), _) => {
                    self.marks.stretches.insert(first.span.start, Stretch { until: last.span.start, source });
                }
                (_, _, Some(heading)) => self.marks.after.entry(heading).or_default().extend(source),
                (_, _, None) => {}
            }
        }
    }
}

/// Adds a piece to what is missing at a place; items of one list stay one list.
fn push(gap: &mut Vec<Block>, piece: &Piece<'_>) {
    if let (Some(item), Some(last)) = (piece.item, gap.last_mut())
        && last.span == piece.block.span
        && let BlockKind::List { items, .. } = &mut last.kind
    {
        items.push(item.clone());
        return;
    }
    gap.push(piece.alone());
}

fn heading(blocks: &[Block], name: &str) -> Option<usize> {
    blocks.iter().position(|block| anchor(block).is_some_and(|id| name.strip_prefix('#') == Some(id)))
}

fn anchor(block: &Block) -> Option<&str> {
    if let BlockKind::Heading { id: Some(id), .. } = &block.kind { Some(id) } else { None }
}

/// A section with its heading, from where it starts.
fn body(blocks: &[Block], start: usize) -> &[Block] {
    let rest = &blocks[start + 1..];
    let length = rest.iter().position(|block| anchor(block).is_some()).unwrap_or(rest.len());
    &blocks[start..=start + length]
}

/// The blocks of a section without its heading.
fn of_section<'a>(blocks: &'a [Block], name: &str) -> &'a [Block] {
    match heading(blocks, name) {
        Some(start) => &body(blocks, start)[1..],
        None if name == "text" => &blocks[..blocks.iter().position(|block| anchor(block).is_some()).unwrap_or(blocks.len())],
        None => &[],
    }
}
