//! Pieces: a text cut as readers see it marked, into blocks and items of lists.

use crate::site::document::{Block, BlockKind, Item};
use crate::site::revision::section;
use crate::site::unit::Unit;
use std::ops::Range;

/// A block, or an item of a list that stands by itself.
#[derive(Debug, Clone)]
pub(super) struct Piece<'a> {
    /// The section that it stands in, as revisions write it.
    pub section: String,
    /// Its first byte.
    pub start: usize,
    /// The block that it is or stands in.
    pub block: &'a Block,
    /// The item that it is, if it is one.
    pub item: Option<&'a Item>,
    /// Its units, by their place.
    pub units: Range<usize>,
}

impl Piece<'_> {
    /// The piece as a block of its own: an item is a list of one.
    pub(super) fn alone(&self) -> Block {
        match (self.item, &self.block.kind) {
            (Some(item), BlockKind::List { start, .. }) => {
                Block { kind: BlockKind::List { start: *start, items: vec![item.clone()] }, span: self.block.span.clone() }
            }
            (_, _) => self.block.clone(),
        }
    }
}

/// Cuts a text whose units are known. A piece without units says nothing and is left out.
pub(super) fn pieces<'a>(blocks: &'a [Block], units: &[Unit<'_>]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    for block in blocks {
        let items: &[Item] = if let BlockKind::List { items, .. } = &block.kind { items } else { &[] };
        let parts = items.iter().map(|item| (Some(item), &item.span));
        let whole = items.is_empty().then_some((None, &block.span));
        for (item, span) in parts.chain(whole) {
            // Title and summary stand in the front matter, before all blocks.
            let first = units.partition_point(|unit| unit.span.start < span.start);
            let length = units[first..].iter().take_while(|unit| unit.span.start < span.end).count();
            if length > 0 {
                pieces.push(Piece { section: section(&units[first]), start: span.start, block, item, units: first..first + length });
            }
        }
    }
    pieces
}
