//! Two texts of one guide → rows that stand side by side, each with a mark such as "4b" that both readers can point at.

use super::{CheckView, CostView, DeskView, GuideView, Lapse, Node, SectionView};
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
    /// The words that say that the reader's piece is not what the source says now.
    pub note: Option<&'a str>,
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
    /// Nothing: only the other text has it.
    Nothing,
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
    let Some(rows) = rows(left, right, source.number).filter(|_| !translation.reordered) else { return Err(mismatch) };
    Ok(Pair { id: &source.id, number: source.number, left: &source.title, right: &translation.title, rows })
}

/// Each of the source's pieces beside its translation; what the source no longer has stands beside nothing.
fn rows<'a>(left: Vec<Side<'a>>, right: Vec<Side<'a>>, number: usize) -> Option<Vec<Row<'a>>> {
    let mut left = left.into_iter();
    let mut rows = Vec::new();
    for side in right {
        let mark = format!("{number}{}", letter(rows.len()));
        let source = if side.lapse == Some(Lapse::Deleted) { Piece::Nothing } else { left.next()?.piece };
        let alike = std::mem::discriminant(&source) == std::mem::discriminant(&side.piece);
        if side.lapse.is_none() && !alike {
            return None;
        }
        rows.push(Row { mark, left: source, right: side.piece, note: side.note });
    }
    left.next().is_none().then_some(rows)
}

/// a, b, … z, aa, ab, …
fn letter(order: usize) -> String {
    let last = char::from(b'a' + (order % 26) as u8);
    if order < 26 { last.to_string() } else { format!("{}{last}", letter(order / 26 - 1)) }
}

/// A piece of one text, and how it differs from the source if it does.
struct Side<'a> {
    piece: Piece<'a>,
    lapse: Option<Lapse>,
    note: Option<&'a str>,
}

impl<'a> From<Piece<'a>> for Side<'a> {
    fn from(piece: Piece<'a>) -> Self {
        Self { piece, lapse: None, note: None }
    }
}

/// A section as rows: each paragraph, list item, table row, card, document and cost is one.
fn pieces(section: &SectionView) -> Vec<Side<'_>> {
    let mut sides: Vec<Side<'_>> = section.unconfirmed.iter().map(|words| Piece::Unconfirmed { words }.into()).collect();
    section.body.iter().for_each(|node| split(node, &mut sides));
    sides.extend(section.checklist.iter().map(|document| Piece::Check { document }.into()));
    if let Some(costs) = &section.costs {
        sides.extend(costs.items.iter().map(|cost| Piece::Cost { cost }.into()));
        sides.extend(costs.total.iter().map(|amount| Piece::Total { amount }.into()));
    }
    sides
}

fn split<'a>(node: &'a Node, sides: &mut Vec<Side<'a>>) {
    match node {
        Node::List { start, items } => {
            for (order, content) in items.iter().enumerate() {
                sides.push(item(start.map(|first| first + order as u64), content));
            }
        }
        Node::Table { head, rows, .. } => {
            sides.extend(std::iter::once(head).chain(rows).map(|cells| Piece::Cells { cells }.into()));
        }
        Node::Desk { desk } => sides.push(Piece::Desk { desk }.into()),
        Node::Outdated { lapse, note, c, source, .. } => {
            let mut theirs = Vec::new();
            match lapse {
                // What is missing leaves as many rows empty as the source has.
                Lapse::Missing => {
                    source.iter().for_each(|node| split(node, &mut theirs));
                    theirs.iter_mut().for_each(|side| side.piece = Piece::Nothing);
                }
                Lapse::Changed | Lapse::Deleted => c.iter().for_each(|node| split(node, &mut theirs)),
            }
            sides.extend(theirs.into_iter().map(|side| Side { lapse: Some(*lapse), note: Some(note), ..side }));
        }
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
        | Node::Note { .. } => sides.push(Piece::Text { c: vec![node] }.into()),
    }
}

fn item(number: Option<u64>, content: &[Node]) -> Side<'_> {
    match content {
        [Node::Outdated { lapse, note, c, .. }] => {
            let piece = if *lapse == Lapse::Missing { Piece::Nothing } else { Piece::Item { number, c } };
            Side { piece, lapse: Some(*lapse), note: Some(note) }
        }
        _ => Piece::Item { number, c: content }.into(),
    }
}
