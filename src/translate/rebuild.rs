//! The Markdown of a translation from the source's: every unit's words in their place, the rest byte for byte.

use super::gather::{cuts, place};
use crate::site::document::{Alert, Block, BlockKind, Item};
use crate::site::unit::{Unit, stretch, units};
use crate::site::{Inline, Translation};
use std::collections::BTreeMap;
use std::ops::Range;

/// What is to stand in place of each unit of a source text, by its number and cell; a unit without is left out.
pub(super) type Renderings = BTreeMap<(usize, usize), String>;

/// A body that was built, and the numbers of the source's units that are in it.
pub(super) struct Rebuilt {
    /// The Markdown.
    pub body: String,
    /// The units, in order.
    pub units: Vec<usize>,
}

/// The body of a translation that has the source's structure.
pub(super) fn rebuild(source: &Translation, body_start: usize, renderings: &Renderings) -> Rebuilt {
    let all = units(source);
    let by_start = all.iter().enumerate().map(|(number, unit)| (unit.span.start, number)).collect();
    let mut builder = Builder { text: &source.source.text, all: &all, by_start, renderings, edits: Vec::new(), units: Vec::new() };
    // A title that is the first heading of the body is no block of the document.
    if source.title.span.start >= body_start {
        builder.unit(source.title.span.start);
    }
    builder.sections(&source.document.blocks);
    let Builder { mut edits, units, .. } = builder;
    edits.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    let mut body = String::new();
    let mut at = body_start;
    for (range, words) in edits.into_iter().filter(|(range, _)| range.start >= body_start) {
        // What lies in something that was left out is left out with it.
        if range.start >= at {
            body.push_str(&source.source.text[at..range.start]);
            body.push_str(&words);
            at = range.end;
        }
    }
    body.push_str(&source.source.text[at..]);
    // Where the first lines were left out, the empty one after them goes too.
    let starts_empty = source.source.text[body_start..].starts_with('\n');
    let body = if starts_empty { body.as_str() } else { body.trim_start_matches('\n') };
    Rebuilt { body: format!("{}\n", body.trim_end()), units }
}

struct Builder<'a> {
    text: &'a str,
    all: &'a [Unit<'a>],
    by_start: BTreeMap<usize, usize>,
    renderings: &'a Renderings,
    edits: Vec<(Range<usize>, String)>,
    units: Vec<usize>,
}

impl Builder<'_> {
    /// The blocks of a document; a section of which nothing is left goes with its heading.
    fn sections(&mut self, blocks: &[Block]) {
        let mut heading: Option<&Block> = None;
        let (mut kept, mut lost) = (0_usize, 0_usize);
        for block in blocks {
            if let BlockKind::Heading { .. } = &block.kind {
                self.close(heading, kept, lost);
                (heading, kept, lost) = (Some(block), 0, 0);
            }
            let is_bare = matches!(&block.kind, BlockKind::Heading { content, .. } if content.is_empty());
            if !is_bare {
                if self.block(block) { kept += 1 } else { lost += 1 }
            }
        }
        self.close(heading, kept, lost);
    }

    fn close(&mut self, heading: Option<&Block>, kept: usize, lost: usize) {
        if let Some(heading) = heading.filter(|_| kept == 0 && lost > 0) {
            self.leave_out(heading.span.start..heading.span.end);
        }
    }

    /// Puts the words of a block in their places; whether anything of it is left.
    fn block(&mut self, block: &Block) -> bool {
        let before = self.units.len();
        let range = block.span.start..block.span.end;
        let is_kept = match &block.kind {
            BlockKind::Heading { content, .. } => stretch(content).is_none_or(|words| self.unit(words.start)),
            BlockKind::Paragraph(_) => self.unit(block.span.start),
            BlockKind::Code(_) | BlockKind::Card(_) => {
                self.units.extend(self.by_start.get(&block.span.start));
                true
            }
            BlockKind::Rule | BlockKind::Alert(Alert::Operator, _) => true,
            BlockKind::List { items, .. } => self.items(items),
            BlockKind::Table { head, rows, .. } => self.table(head, rows),
            BlockKind::Quote(inner) | BlockKind::Alert(_, inner) | BlockKind::Footnote { blocks: inner, .. } => self.blocks(inner),
            BlockKind::Definitions(definitions) => {
                let mut all = true;
                for definition in definitions {
                    all &= stretch(&definition.term).is_none_or(|span| self.unit(span.start));
                    for inner in &definition.definitions {
                        all &= inner.iter().filter(|block| !self.block(block)).count() == 0;
                    }
                }
                all
            }
        };
        if !is_kept {
            self.units.truncate(before);
            self.leave_out(range);
        }
        is_kept
    }

    fn blocks(&mut self, blocks: &[Block]) -> bool {
        blocks.iter().filter(|block| self.block(block)).count() > 0
    }

    /// An item of which the first block is not there says nothing.
    fn items(&mut self, items: &[Item]) -> bool {
        let mut any = false;
        for item in items {
            let before = self.units.len();
            let is_kept = item.blocks.first().is_none_or(|first| self.block(first));
            if is_kept {
                item.blocks.iter().skip(1).for_each(|block| {
                    self.block(block);
                });
            } else {
                self.units.truncate(before);
                self.leave_out(item.span.start..item.span.end);
            }
            any |= is_kept;
        }
        any
    }

    /// A table without its head is none.
    fn table(&mut self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> bool {
        let start = |cells: &[Vec<Inline>]| cells.iter().find_map(|cell| stretch(cell)).map(|span| span.start);
        if !start(head).is_none_or(|start| self.unit(start)) {
            return false;
        }
        for start in rows.iter().filter_map(|row| start(row)) {
            if !self.unit(start) {
                self.leave_out(start..start);
            }
        }
        true
    }

    /// Puts a unit's words in place of the source's; `false` if some of it has none.
    fn unit(&mut self, start: usize) -> bool {
        let Some(number) = self.by_start.get(&start).copied() else { return false };
        let cuts = cuts(&self.all[number].part);
        if !cuts.iter().all(|(column, _)| self.renderings.contains_key(&(number, *column))) {
            return false;
        }
        for (column, inlines) in cuts {
            let place = place(inlines, self.text);
            if let Some((span, words)) = place.zip(self.renderings.get(&(number, column))) {
                self.edits.push((span.start..span.end, words.clone()));
            }
        }
        self.units.push(number);
        true
    }

    /// Takes whole lines out, and one of the empty ones around them.
    fn leave_out(&mut self, range: Range<usize>) {
        let start = self.text[..range.start].rfind('\n').map_or(0, |at| at + 1);
        let mut end = self.text[range.end..].find('\n').map_or(self.text.len(), |length| range.end + length + 1);
        let is_empty_before = start < 2 || self.text[..start].ends_with("\n\n");
        if is_empty_before && self.text[end..].starts_with('\n') {
            end += 1;
        }
        self.edits.push((start..end, String::new()));
    }
}
