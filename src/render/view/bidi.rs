//! Left-to-right runs inside right-to-left text, told apart so that no phone number is ever shown backwards.
//!
//! The Unicode algorithm (UAX #9) shows `051 123 4567` in Arabic text as `4567 123 051`. Every maximal run of Latin
//! words and digits is isolated as a whole; isolating only its digits would tear `D.Lgs. 286/1998` apart.

use super::Node;
use crate::site::Direction;

/// A text cut into words of its own direction and left-to-right runs.
pub fn directed(text: &str, direction: Direction) -> Vec<Node> {
    let mut nodes = Vec::new();
    runs(text, direction, &mut nodes);
    nodes
}

/// Splits a text for the way it runs: left-to-right text is one piece.
pub(super) fn runs(text: &str, direction: Direction, nodes: &mut Vec<Node>) {
    if direction == Direction::Ltr {
        push(nodes, text);
        return;
    }
    let mut rest = text;
    while let Some((start, length)) = next_run(rest) {
        push(nodes, &rest[..start]);
        nodes.push(Node::Ltr { s: rest[start..start + length].to_owned() });
        rest = &rest[start + length..];
    }
    push(nodes, rest);
}

/// Adds words to the text before them, so that neighbours stay one piece.
pub(super) fn push(nodes: &mut Vec<Node>, text: &str) {
    if text.is_empty() {
        return;
    }
    match nodes.last_mut() {
        Some(Node::Text { s }) => s.push_str(text),
        _ => nodes.push(Node::Text { s: text.to_owned() }),
    }
}

/// Start and length of the next run worth isolating: a Latin word, or digits with something between or before them.
fn next_run(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    loop {
        let (start, _) =
            text[from..].char_indices().map(|(at, c)| (at + from, c)).find(|(at, c)| is_core(*c) || opens_number(text, *at, *c))?;
        let (length, mixed) = extent(&text[start..]);
        if mixed {
            return Some((start, length));
        }
        from = start + length;
    }
}

/// How far a run goes, and whether it needs isolating: a lone number does not.
fn extent(text: &str) -> (usize, bool) {
    let (mut end, mut mixed) = (0, false);
    for (at, c) in text.char_indices() {
        if is_core(c) {
            mixed |= is_latin(c) || at > end;
            end = at + c.len_utf8();
        } else if at == 0 {
            (end, mixed) = (c.len_utf8(), true);
        } else if !is_separator(c) {
            break;
        }
    }
    if mixed && text[end..].starts_with('.') && is_initials(&text[..end]) {
        end += 1;
    }
    (end, mixed)
}

/// `O.P.E.R.A`: the full stop after it belongs to it.
fn is_initials(run: &str) -> bool {
    let mut last = run.chars().rev();
    last.next().is_some_and(is_latin) && last.next() == Some('.')
}

fn opens_number(text: &str, at: usize, c: char) -> bool {
    c == '+' && text[at + 1..].starts_with(|next: char| next.is_ascii_digit())
}

fn is_core(c: char) -> bool {
    c.is_ascii_digit() || is_latin(c)
}

fn is_latin(c: char) -> bool {
    c.is_alphabetic() && u32::from(c) < 0x250
}

fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '.' | ',' | '/' | ':' | '-' | '–' | '\'' | '’' | '&' | '@' | '_' | '+' | '#' | '=' | '?')
}
