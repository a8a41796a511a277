//! A text with its marks written among the words, for formats that know only words: `{bollo}` and `<a1>words</a1>`.

use super::handoff::{Mark, MarkKind, Piece, Text};

/// A text with its marks.
pub(super) fn tagged(text: &[Piece], marks: &[Mark]) -> String {
    let pieces = text.iter().map(|piece| match piece {
        Piece::Words(words) => words.replace('{', "{{").replace('}', "}}"),
        Piece::Mark(index) => format!("{{{}}}", name(*index, marks)),
        Piece::Open(index) => format!("<{}>", tag(*index, marks)),
        Piece::Close(index) => format!("</{}>", tag(*index, marks)),
    });
    pieces.collect()
}

/// The words and marks of a text.
///
/// # Errors
/// The name that is no mark of the unit.
pub(super) fn untagged(text: &str, marks: &[Mark]) -> Result<Text, String> {
    let mut pieces = Text::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}', '<']) {
        pieces.push(Piece::Words(rest[..at].to_owned()));
        let (piece, length) = piece(&rest[at..], marks)?;
        pieces.push(piece);
        rest = &rest[at + length..];
    }
    pieces.push(Piece::Words(rest.to_owned()));
    Ok(pieces)
}

/// The piece at the start of a text, and how long it is written.
fn piece(text: &str, marks: &[Mark]) -> Result<(Piece, usize), String> {
    let first = text.chars().next().map_or(0, char::len_utf8);
    let literal = || (Piece::Words(text[..first].to_owned()), first);
    if let Some(doubled) = ["{{", "}}"].into_iter().find(|doubled| text.starts_with(doubled)) {
        return Ok((Piece::Words(doubled[..1].to_owned()), 2));
    }
    if let Some(inner) = text.strip_prefix('{') {
        let Some(end) = inner.find('}') else { return Ok(literal()) };
        let written = inner[..end].trim();
        let found = (0..marks.len()).find(|index| marks[*index].close.is_none() && name(*index, marks) == written);
        return found.map(|index| (Piece::Mark(index), end + 2)).ok_or_else(|| format!("{{{written}}}"));
    }
    if let Some((inner, end)) = text.strip_prefix('<').and_then(|inner| inner.find('>').map(|end| (&inner[..end], end))) {
        let (written, is_end) = inner.trim().strip_prefix('/').map_or((inner.trim(), false), |written| (written.trim(), true));
        let found = (0..marks.len()).find(|index| marks[*index].close.is_some() && tag(*index, marks) == written);
        if let Some(index) = found {
            return Ok((if is_end { Piece::Close(index) } else { Piece::Open(index) }, end + 2));
        }
        if is_tag(written) {
            return Err(format!("<{inner}>"));
        }
    }
    Ok(literal())
}

/// Whether something between angle brackets was surely meant as a mark: our letters and a number.
fn is_tag(written: &str) -> bool {
    let number = ["a", "b", "i", "img"].into_iter().find_map(|letters| written.strip_prefix(letters));
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The name of a mark that stands by itself, as Python names things, so that tools check it: its own, with a number
/// where another mark has the same.
pub(super) fn name(index: usize, marks: &[Mark]) -> String {
    let Some(mark) = marks.get(index) else { return String::new() };
    let base = base(mark);
    let before = marks[..index].iter().filter(|other| other.close.is_none() && self::base(other) == base).count();
    if before == 0 { base } else { format!("{base}__{}", before + 1) }
}

fn base(mark: &Mark) -> String {
    match mark.kind {
        MarkKind::Break => "br".into(),
        MarkKind::Link => "link".into(),
        MarkKind::Verbatim if mark.open.starts_with("[^") => "note".into(),
        MarkKind::Verbatim if mark.open.starts_with('[') => "box".into(),
        MarkKind::Verbatim if mark.open.starts_with('_') => "line".into(),
        MarkKind::Verbatim => "code".into(),
        MarkKind::Value | MarkKind::Picture | MarkKind::Strong | MarkKind::Emphasis => {
            let inner = mark.open.trim_matches(|c: char| !c.is_alphanumeric());
            // `NUMBER($bollo, …)` is told by its fact.
            let named = inner.find('$').map_or(inner, |at| &inner[at + 1..]);
            let id = named.split(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_')).next().unwrap_or_default();
            let id: String = id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
            if id.starts_with(|c: char| c.is_ascii_alphabetic()) { id } else { format!("value_{id}") }
        }
    }
}

/// The name of a mark around words: what it is, and its number.
pub(super) fn tag(index: usize, marks: &[Mark]) -> String {
    let letters = match marks.get(index).map(|mark| mark.kind) {
        Some(MarkKind::Strong) => "b",
        Some(MarkKind::Emphasis) => "i",
        Some(MarkKind::Picture) => "img",
        Some(MarkKind::Link | MarkKind::Value | MarkKind::Verbatim | MarkKind::Break) | None => "a",
    };
    format!("{letters}{}", index + 1)
}
