//! XLIFF, which every translators' tool reads: 2.0, and 1.2 for the older ones.

mod read;
mod write12;
mod write20;

pub(super) use read::read;
pub(super) use write12::write as write12;
pub(super) use write20::write as write20;

use super::handoff::{Mark, MarkKind, Piece, Text};
use super::xml::{Element, Node};

/// A text as XML: each mark by `alone`, each pair of marks as an element that `around` makes for what is inside.
fn nodes(text: &Text, alone: &impl Fn(usize) -> Element, around: &impl Fn(usize) -> Element) -> Vec<Node> {
    let mut open: Vec<(Option<usize>, Vec<Node>)> = vec![(None, Vec::new())];
    let close = |open: &mut Vec<(Option<usize>, Vec<Node>)>| {
        if let Some((Some(index), children)) = (open.len() > 1).then(|| open.pop()).flatten() {
            add(open, Node::Element(Element { children, ..around(index) }));
        }
    };
    for piece in text {
        match piece {
            Piece::Words(words) => add(&mut open, Node::Text(words.clone())),
            Piece::Mark(index) => add(&mut open, Node::Element(alone(*index))),
            Piece::Open(index) => open.push((Some(*index), Vec::new())),
            Piece::Close(_) => close(&mut open),
        }
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().map(|(_, nodes)| nodes).unwrap_or_default()
}

fn add(open: &mut [(Option<usize>, Vec<Node>)], node: Node) {
    if let Some((_, nodes)) = open.last_mut() {
        nodes.push(node);
    }
}

/// The number of a mark in files.
fn number(index: usize) -> String {
    (index + 1).to_string()
}

/// What a translator sees of a mark: what stands in the file, without its signs.
fn shown(mark: &Mark) -> String {
    match (mark.kind, &mark.close) {
        (MarkKind::Link | MarkKind::Picture, Some(close)) => close.trim_start_matches("](").trim_end_matches(')').to_owned(),
        (MarkKind::Break, _) => "↵".into(),
        (MarkKind::Link | MarkKind::Picture | MarkKind::Value | MarkKind::Strong | MarkKind::Emphasis | MarkKind::Verbatim, _) => {
            mark.open.clone()
        }
    }
}
