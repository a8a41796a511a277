//! The inlines of a document to words and marks, and back to Markdown.

use super::handoff::{Mark, MarkKind, Piece, Text, folded};
use crate::site::document::{Function, Placeable, Target};
use crate::site::{Inline, InlineKind};
use crate::source::Source;

/// The words and marks of some inlines. A mark that the unit has already, and that does not stand for another place in
/// this text, is that mark; others are added.
pub(super) fn text(inlines: &[Inline], source: &Source, marks: &mut Vec<Mark>) -> Text {
    let used = vec![false; marks.len()];
    let mut reader = Reader { source, marks, used, text: Vec::new() };
    reader.inlines(inlines);
    folded(&reader.text)
}

struct Reader<'a> {
    source: &'a Source,
    marks: &'a mut Vec<Mark>,
    used: Vec<bool>,
    text: Text,
}

impl Reader<'_> {
    fn inlines(&mut self, inlines: &[Inline]) {
        inlines.iter().for_each(|inline| self.inline(inline));
    }

    fn inline(&mut self, inline: &Inline) {
        match &inline.kind {
            InlineKind::Text(words) => self.text.push(Piece::Words(words.clone())),
            InlineKind::SoftBreak => self.text.push(Piece::Words("\n".into())),
            InlineKind::Break => self.alone(MarkKind::Break, "\\\n".into()),
            InlineKind::Code(code) => self.alone(MarkKind::Verbatim, verbatim(code)),
            InlineKind::FootnoteReference(label) => self.alone(MarkKind::Verbatim, format!("[^{label}]")),
            InlineKind::Tick(tick) => self.alone(MarkKind::Verbatim, tick.as_str().into()),
            InlineKind::Blank(length) => self.alone(MarkKind::Verbatim, "_".repeat(*length)),
            InlineKind::Placeable(placeable) => self.alone(MarkKind::Value, self::placeable(placeable)),
            InlineKind::Strong(inner) => self.around(MarkKind::Strong, "**".into(), "**".into(), inner),
            InlineKind::Emphasis(inner) => self.around(MarkKind::Emphasis, "*".into(), "*".into(), inner),
            InlineKind::Link { target: Target::Outside(url), content } if is_bare(url, content) => {
                self.alone(MarkKind::Link, url.clone());
            }
            InlineKind::Link { target, content } => {
                let close = format!("]({})", self.address(inline, target));
                self.around(MarkKind::Link, "[".into(), close, content);
            }
            InlineKind::Image { alt, .. } => {
                let (open, close) = ("![".to_owned(), self.tail(inline).unwrap_or("]()").to_owned());
                let index = self.mark(Mark { kind: MarkKind::Picture, open, close: Some(close) });
                self.text.extend([Piece::Open(index), Piece::Words(alt.clone()), Piece::Close(index)]);
            }
        }
    }

    fn alone(&mut self, kind: MarkKind, open: String) {
        let index = self.mark(Mark { kind, open, close: None });
        self.text.push(Piece::Mark(index));
    }

    fn around(&mut self, kind: MarkKind, open: String, close: String, inner: &[Inline]) {
        let index = self.mark(Mark { kind, open, close: Some(close) });
        self.text.push(Piece::Open(index));
        self.inlines(inner);
        self.text.push(Piece::Close(index));
    }

    fn mark(&mut self, mark: Mark) -> usize {
        let known = (0..self.used.len()).find(|index| !self.used[*index] && self.marks[*index] == mark);
        if let Some(index) = known {
            self.used[index] = true;
            return index;
        }
        self.marks.push(mark);
        self.used.push(true);
        self.marks.len() - 1
    }

    /// The address of a link. One that was not understood is taken as it was written.
    fn address(&self, inline: &Inline, target: &Target) -> String {
        match target {
            Target::Entry { .. } | Target::Anchor(_) => target.to_string(),
            Target::Outside(url) if url.contains([' ', '(', ')', '<', '>']) => format!("<{url}>"),
            Target::Outside(url) => url.clone(),
            Target::Unknown => {
                let tail = self.tail(inline).and_then(|tail| tail.strip_prefix("](")?.strip_suffix(')'));
                tail.unwrap_or_default().to_owned()
            }
        }
    }

    /// The end of a link or picture as it was written: `](map.png)`.
    fn tail(&self, inline: &Inline) -> Option<&str> {
        let written = self.source.at(&inline.span);
        written.rfind("](").map(|at| &written[at..])
    }
}

/// Whether a link is nothing but its address, as it stands among words.
fn is_bare(url: &str, content: &[Inline]) -> bool {
    matches!(content, [Inline { kind: InlineKind::Text(words), .. }] if words == url)
}

/// Code in as many backticks as it needs.
fn verbatim(code: &str) -> String {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{code}{space}{fence}")
}

/// A placeable as Fluent writes it.
fn placeable(placeable: &Placeable) -> String {
    match placeable {
        Placeable::Fact { id, function: None } => format!("{{ ${id} }}"),
        Placeable::Fact { id, function: Some(function) } => format!("{{ {} }}", call(id, function)),
        Placeable::Term { id } => format!("{{ -{id} }}"),
    }
}

fn call(id: &str, function: &Function) -> String {
    let options = function.options.iter().map(|(name, value)| {
        let is_number = value.parse::<f64>().is_ok();
        if is_number { format!(", {name}: {value}") } else { format!(", {name}: \"{value}\"") }
    });
    format!("{}(${id}{})", function.name, options.collect::<String>())
}

/// Where a text is written: what has to be escaped depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A title or a summary: no Markdown at all.
    Line,
    /// A paragraph or a heading.
    Block,
    /// A cell of a table.
    Cell,
}

/// A text as Markdown.
pub(super) fn markdown(text: &[Piece], marks: &[Mark], place: Place) -> String {
    let text = folded(text);
    let mut out = String::new();
    for (at, piece) in text.iter().enumerate() {
        match piece {
            Piece::Words(words) if place == Place::Line => out.push_str(words),
            Piece::Words(words) => escaped(words, at + 1 < text.len(), place, &mut out),
            Piece::Mark(index) | Piece::Open(index) => out.push_str(marks.get(*index).map_or("", |mark| &mark.open)),
            Piece::Close(index) => out.push_str(marks.get(*index).and_then(|mark| mark.close.as_deref()).unwrap_or_default()),
        }
    }
    out
}

/// Words in which nothing is taken for Markdown; `goes_on` if a mark follows.
fn escaped(words: &str, goes_on: bool, place: Place, out: &mut String) {
    let mut rest = words.char_indices().peekable();
    while let Some((at, character)) = rest.next() {
        let next = rest.peek().map(|(_, next)| *next);
        let before = out.chars().next_back();
        let is_letter = |one: Option<char>| one.is_some_and(char::is_alphanumeric);
        let is_special = match character {
            '\\' | '`' | '*' | '[' | ']' | '<' | '{' => true,
            '_' => !(is_letter(before) && is_letter(next)),
            '&' => next.is_some_and(|next| next.is_ascii_alphabetic() || next == '#'),
            '!' => next.is_none() && goes_on,
            '|' => place == Place::Cell,
            '#' | '>' | '+' | '-' | '=' | '~' | ':' => is_start(out),
            '.' | ')' => starts_with_number(out) && !is_letter(next),
            _ => false,
        };
        if is_special {
            out.push('\\');
        }
        // The white space at the start of a line is Markdown's, not the author's.
        if !(character == ' ' && at == 0 && is_start(out)) {
            out.push(character);
        }
    }
}

fn is_start(out: &str) -> bool {
    out.is_empty() || out.ends_with('\n')
}

/// Whether the line so far is a number, which a dot would make the first of a list.
fn starts_with_number(out: &str) -> bool {
    let line = out.rsplit('\n').next().unwrap_or_default();
    !line.is_empty() && line.len() <= 9 && line.bytes().all(|byte| byte.is_ascii_digit())
}
