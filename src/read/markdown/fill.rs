//! What is filled in by hand, in words: boxes to tick (`[ ]`) and lines to write on (`____`).

use crate::site::InlineKind;
use crate::site::document::Tick;
use std::ops::Range;

/// Fewer underscores than this are no line to write on.
const SHORTEST: usize = 3;

/// The boxes and lines in a text, in their order. What was written with a backslash is words.
pub(super) fn found(text: &str, is_escaped: impl Fn(usize) -> bool) -> Vec<(Range<usize>, InlineKind)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(['[', '_']).map(|next| at + next) {
        let before = text[..start].chars().next_back();
        let (length, kind) = tick(before, &text[start..]).or_else(|| blank(before, &text[start..])).unzip();
        at = start + length.unwrap_or_else(|| underscores(&text[start..]).max(1));
        found.extend(kind.filter(|_| !(start..at).any(&is_escaped)).map(|kind| (start..at, kind)));
    }
    found
}

/// The line to write on that a whole line of underscores is.
pub(super) fn whole_line(line: &str) -> Option<InlineKind> {
    let length = underscores(line);
    (length >= SHORTEST && length == line.len()).then_some(InlineKind::Blank(length))
}

/// Emphasis that can only be meant as lines to write on, with the space between them that keeps them so: no word begins
/// with `____/`.
pub(super) fn apart(emphasis: &str) -> Option<String> {
    let length = underscores(emphasis);
    let follows = emphasis[length..].chars().next()?;
    if length < SHORTEST || !"/\\.,:;)]|–—-".contains(follows) {
        return None;
    }
    let mut apart = String::new();
    for c in emphasis.chars() {
        let touches = !apart.is_empty() && apart.ends_with('_') != (c == '_');
        if touches && !apart.ends_with(' ') && c != ' ' {
            apart.push(' ');
        }
        apart.push(c);
    }
    Some(apart)
}

/// A box at the start of a text, between white space.
fn tick(before: Option<char>, text: &str) -> Option<(usize, InlineKind)> {
    let (written, tick) = Tick::ALL.into_iter().find(|(written, _)| text.starts_with(written))?;
    let beside = [before, text[written.len()..].chars().next()];
    beside.into_iter().flatten().all(char::is_whitespace).then_some((written.len(), InlineKind::Tick(tick)))
}

/// A line to write on at the start of a text; no letter touches it.
fn blank(before: Option<char>, text: &str) -> Option<(usize, InlineKind)> {
    let length = underscores(text);
    let beside = [before, text[length..].chars().next()];
    let is_free = !beside.into_iter().flatten().any(char::is_alphanumeric);
    (length >= SHORTEST && is_free).then_some((length, InlineKind::Blank(length)))
}

fn underscores(text: &str) -> usize {
    text.bytes().take_while(|byte| *byte == b'_').count()
}
