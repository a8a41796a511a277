//! Two texts of one guide → rows that stand side by side, each with a mark such as "4b" that both readers can point at.

use super::{CheckView, CostView, DeskView, GuideView, Node, SectionView};
use serde::Serialize;

/// A section in both languages.
#[derive(Serialize)]
pub struct Pair<'a> {
    /// Its id: the same in both.
    pub id: &'a str,
    /// Its number: the same in both.
    pub number: usize,
    /// Its heading in the source language.
    pub left: &'a [Node],
    /// Its heading in the reader's language.
    pub right: &'a [Node],
    /// Its rows.
    pub rows: Vec<Row<'a>>,
}

/// A row: the source's piece on the left, the reader's on the right.
#[derive(Serialize)]
pub struct Row<'a> {
    /// `4b`: section and row.
    pub mark: String,
    /// In the source language.
    pub left: Piece<'a>,
    /// In the reader's language.
    pub right: Piece<'a>,
}

/// What one row holds. `t` names the kind in templates.
#[derive(Serialize)]
#[serde(tag = "t", rename_all = "kebab-case")]
pub enum Piece<'a> {
    /// The words that say that a section is not confirmed.
    Unconfirmed {
        /// The words.
        words: &'a str,
    },
    /// Whole blocks.
    Text {
        /// The blocks.
        c: Vec<&'a Node>,
    },
    /// An item of a list.
    Item {
        /// Its number, in an ordered list.
        number: Option<u64>,
        /// Its content.
        c: &'a [Node],
    },
    /// A row of a table.
    Cells {
        /// Its cells.
        cells: &'a [Vec<Node>],
    },
    /// A desk's card.
    Desk {
        /// The desk.
        desk: &'a DeskView,
    },
    /// A document to bring.
    Check {
        /// The document.
        document: &'a CheckView,
    },
    /// A cost.
    Cost {
        /// The cost.
        cost: &'a CostView,
    },
    /// The sum of the costs.
    Total {
        /// How much.
        amount: &'a Node,
    },
}

/// The section in which two texts do not have the same rows.
pub struct Mismatch {
    /// Its id: the same in both.
    pub section: String,
    /// How many rows the source has.
    pub source: usize,
    /// How many rows the translation has.
    pub translation: usize,
}

/// Pairs the sections of a source and its translation row by row, each where both have the same rows.
pub fn pairs<'a>(source: &'a GuideView, translation: &'a GuideView) -> impl Iterator<Item = Result<Pair<'a>, Mismatch>> {
    let longer = if translation.sections.len() > source.sections.len() { &translation.sections } else { &source.sections };
    longer.iter().map(|section| pair(find(source, &section.id), find(translation, &section.id), &section.id))
}

fn find<'a>(guide: &'a GuideView, id: &str) -> Option<&'a SectionView> {
    guide.sections.iter().find(|section| section.id == id)
}

fn pair<'a>(source: Option<&'a SectionView>, translation: Option<&'a SectionView>, id: &str) -> Result<Pair<'a>, Mismatch> {
    let (left, right) = (source.map(pieces).unwrap_or_default(), translation.map(pieces).unwrap_or_default());
    let mismatch = Mismatch { section: id.to_owned(), source: left.len(), translation: right.len() };
    let (Some(source), Some(translation)) = (source, translation) else { return Err(mismatch) };
    let alike = |(a, b): (&Piece<'_>, &Piece<'_>)| std::mem::discriminant(a) == std::mem::discriminant(b);
    if left.len() != right.len() || !left.iter().zip(&right).all(alike) {
        return Err(mismatch);
    }
    let rows = left.into_iter().zip(right).enumerate();
    let rows = rows.map(|(order, (left, right))| Row { mark: format!("{}{}", source.number, letter(order)), left, right });
    Ok(Pair { id: &source.id, number: source.number, left: &source.title, right: &translation.title, rows: rows.collect() })
}

/// a, b, … z, aa, ab, …
fn letter(order: usize) -> String {
    let last = char::from(b'a' + (order % 26) as u8);
    if order < 26 { last.to_string() } else { format!("{}{last}", letter(order / 26 - 1)) }
}

/// A section as rows: each paragraph, list item, table row, card, document and cost is one.
fn pieces(section: &SectionView) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece<'_>> = section.unconfirmed.iter().map(|words| Piece::Unconfirmed { words }).collect();
    section.body.iter().for_each(|node| split(node, &mut pieces));
    pieces.extend(section.checklist.iter().map(|document| Piece::Check { document }));
    if let Some(costs) = &section.costs {
        pieces.extend(costs.items.iter().map(|cost| Piece::Cost { cost }));
        pieces.extend(costs.total.iter().map(|amount| Piece::Total { amount }));
    }
    pieces
}

fn split<'a>(node: &'a Node, pieces: &mut Vec<Piece<'a>>) {
    match node {
        Node::List { start, items } => {
            let numbers = items.iter().enumerate().map(|(order, item)| (start.map(|first| first + order as u64), item));
            pieces.extend(numbers.map(|(number, c)| Piece::Item { number, c }));
        }
        Node::Table { head, rows, .. } => {
            pieces.extend(std::iter::once(head).chain(rows).map(|cells| Piece::Cells { cells }));
        }
        Node::Desk { desk } => pieces.push(Piece::Desk { desk }),
        Node::Text { .. }
        | Node::Ltr { .. }
        | Node::Foreign { .. }
        | Node::Strong { .. }
        | Node::Emphasis { .. }
        | Node::Code { .. }
        | Node::Break
        | Node::Link { .. }
        | Node::Term { .. }
        | Node::Value { .. }
        | Node::Image { .. }
        | Node::NoteReference { .. }
        | Node::Tick { .. }
        | Node::Blank { .. }
        | Node::Paragraph { .. }
        | Node::Heading { .. }
        | Node::Quote { .. }
        | Node::Alert { .. }
        | Node::CodeBlock { .. }
        | Node::Rule
        | Node::Definitions { .. }
        | Node::Note { .. } => pieces.push(Piece::Text { c: vec![node] }),
    }
}
