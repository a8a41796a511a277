//! The pieces of a line: words, emphasis, links, pictures, Fluent placeables, boxes and lines to fill in.

use super::{Reader, fill, fluent, target};
use crate::finding::Finding;
use crate::site::document::{Inline, InlineKind, Target};
use crate::source::Span;
use pulldown_cmark::{Event, LinkType, Tag};
use std::ops::Range;

impl<'a> Reader<'a> {
    /// The inlines up to the end of what holds them; of a `loose` run, up to the next block.
    pub(super) fn inlines(&mut self, loose: bool) -> Vec<Inline> {
        let mut content = Vec::new();
        let mut run = Run::default();
        while let Some((event, range)) = self.events.pop_front() {
            if loose && ends_loose(&event) {
                self.events.push_front((event, range));
                break;
            }
            if let Event::Text(text) = &event {
                run.push(text, range, &self.source.text);
                continue;
            }
            self.flush(&mut run, &mut content);
            match self.inline(event, &range) {
                Step::Inline(kind) => content.push(Inline { kind, span: self.span(&range) }),
                Step::Nothing => {}
                Step::End => return content,
            }
        }
        self.flush(&mut run, &mut content);
        content
    }

    fn inline(&mut self, event: Event<'a>, range: &Range<usize>) -> Step {
        Step::Inline(match event {
            Event::Code(code) => InlineKind::Code(code.to_string()),
            Event::SoftBreak => InlineKind::SoftBreak,
            Event::HardBreak => InlineKind::Break,
            Event::FootnoteReference(label) => InlineKind::FootnoteReference(label.to_string()),
            Event::InlineHtml(html) if html.starts_with("<!--") => {
                self.report.add(Finding::warning("W0319").at(self.span(range)));
                return Step::Nothing;
            }
            Event::InlineHtml(html) | Event::Html(html) => {
                self.report.add(Finding::error("E0301").at(self.span(range)));
                InlineKind::Text(html.to_string())
            }
            Event::Start(Tag::Strong) => InlineKind::Strong(self.emphasized(range)),
            Event::Start(Tag::Emphasis) => InlineKind::Emphasis(self.emphasized(range)),
            Event::Start(Tag::Link { dest_url, link_type, .. }) => {
                let url = if link_type == LinkType::Email { format!("mailto:{dest_url}") } else { dest_url.to_string() };
                let target = target::target(self.source, &url, self.span(range), self.report);
                InlineKind::Link { target, content: unlinked(self.inlines(false)) }
            }
            Event::Start(Tag::Image { dest_url, .. }) => self.image(&dest_url, range),
            // The options leave out what else Markdown could start here; its words are kept.
            Event::Start(_) => InlineKind::Strong(self.inlines(false)),
            Event::End(_) => return Step::End,
            Event::InlineMath(text) | Event::DisplayMath(text) => InlineKind::Text(text.to_string()),
            Event::Text(_) | Event::Rule | Event::TaskListMarker(_) => return Step::Nothing,
        })
    }

    /// What is emphasized; two lines to write on that Markdown takes for the marks of emphasis are told.
    fn emphasized(&mut self, range: &Range<usize>) -> Vec<Inline> {
        if let Some(apart) = fill::apart(&self.source.text[range.clone()]) {
            self.report.add(Finding::error("E1401").at(self.span(range)).mend(apart));
        }
        self.inlines(false)
    }

    fn image(&mut self, url: &str, range: &Range<usize>) -> InlineKind {
        let words = self.inlines(false);
        let alt: String =
            words.iter().filter_map(|inline| if let InlineKind::Text(text) = &inline.kind { Some(text.as_str()) } else { None }).collect();
        if alt.trim().is_empty() {
            self.report.add(Finding::error("E0302").at(self.span(range)).mend(format!("![…]({url})")));
        }
        InlineKind::Image { path: target::picture(self.source, url), alt }
    }

    /// Splits a run of words at its placeables and tells of what an author surely did not mean.
    fn flush(&mut self, run: &mut Run, content: &mut Vec<Inline>) {
        let run = std::mem::take(run);
        let mut done = 0;
        let mut at = 0;
        while let Some((open, close)) = run.braces(at) {
            at = open + 1;
            let inner = &run.text[open + 1..close];
            match fluent::placeable(inner) {
                fluent::Found::Placeable(placeable) => {
                    self.words(&run, done..open, content);
                    content.push(Inline { kind: InlineKind::Placeable(placeable), span: run.span(self, open..close + 1) });
                    done = close + 1;
                    at = done;
                }
                fluent::Found::UnknownFunction(name) => {
                    let finding = Finding::error("E0308").at(run.span(self, open..close + 1)).arg("name", &name);
                    self.report.add(finding.nearest_in(&run.text[open..close + 1], &name, ["NUMBER", "DATETIME"]));
                }
                fluent::Found::Broken => self.report.add(Finding::error("E0318").at(run.span(self, open..close + 1))),
                fluent::Found::Words => {}
            }
        }
        self.words(&run, done..run.text.len(), content);
    }

    fn words(&mut self, run: &Run, range: Range<usize>, content: &mut Vec<Inline>) {
        if range.is_empty() {
            return;
        }
        let text = &run.text[range.clone()];
        let mut tell = |finding: Finding, found: Option<usize>, length: usize| {
            if let Some(at) = found {
                let span = run.span(self, range.start + at..range.start + at + length);
                self.report.add(finding.at(span));
            }
        };
        tell(Finding::warning("W0310"), text.find("**"), 2);
        let note = text.find("[^");
        tell(Finding::warning("W0311"), note, note.and_then(|at| text[at..].find(']')).map_or(2, |end| end + 1));
        // A placeable that is closed was judged before: only one that never ends is left.
        let begun =
            |at: &usize| text[at + 1..].trim_start().starts_with('$') && !text[*at..].contains('}') && !run.is_escaped(range.start + at);
        tell(Finding::error("E0318"), text.match_indices('{').map(|(at, _)| at).find(begun), 2);
        let hidden = text.char_indices().find(|(_, c)| matches!(c, '\u{202a}'..='\u{202e}' | '\0'..='\u{8}' | '\u{b}'..='\u{1f}'));
        if let Some((at, c)) = hidden {
            tell(Finding::error("E0313").arg("character", format!("U+{:04X}", u32::from(c))), Some(at), c.len_utf8());
        }
        let mut done = 0;
        for (place, kind) in fill::found(text, |at| run.is_escaped(range.start + at)) {
            self.plain(run, range.start + done..range.start + place.start, content);
            content.push(Inline { kind, span: run.span(self, range.start + place.start..range.start + place.end) });
            done = place.end;
        }
        self.plain(run, range.start + done..range.end, content);
    }

    /// Words alone, in which there is nothing but addresses to find.
    fn plain(&self, run: &Run, range: Range<usize>, content: &mut Vec<Inline>) {
        if range.is_empty() {
            return;
        }
        let text = run.text[range.clone()].chars();
        let shown: String = text.filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\0'..='\u{8}' | '\u{b}'..='\u{1f}')).collect();
        let span = run.span(self, range);
        content.extend(linked(&shown).map(|kind| Inline { kind, span: span.clone() }));
    }
}

/// Words in which a bare web address is a link, as its author expects.
fn linked(text: &str) -> impl Iterator<Item = InlineKind> {
    let spans: Vec<linkify::Span<'_>> = linkify::LinkFinder::new().kinds(&[linkify::LinkKind::Url]).spans(text).collect();
    let whole = spans.iter().all(|span| !is_web(span)).then(|| InlineKind::Text(text.to_owned()));
    let parts: Vec<InlineKind> = spans.iter().filter(|_| whole.is_none()).map(part).collect();
    whole.into_iter().chain(parts)
}

fn is_web(span: &linkify::Span<'_>) -> bool {
    span.kind().is_some() && (span.as_str().starts_with("https://") || span.as_str().starts_with("http://"))
}

fn part(span: &linkify::Span<'_>) -> InlineKind {
    let words = span.as_str().to_owned();
    if !is_web(span) {
        return InlineKind::Text(words);
    }
    // The place of the words is that of the run they stand in; a link's own words need none of their own.
    let nowhere = Span::file("");
    InlineKind::Link { target: Target::Outside(words.clone()), content: vec![Inline { kind: InlineKind::Text(words), span: nowhere }] }
}

/// The words of a link, in which an address is not a link again.
fn unlinked(content: Vec<Inline>) -> Vec<Inline> {
    content.into_iter().flat_map(|inline| if let InlineKind::Link { content, .. } = inline.kind { content } else { vec![inline] }).collect()
}

enum Step {
    Inline(InlineKind),
    Nothing,
    End,
}

/// What ends the loose inlines of a tight list item: the item's end or the start of a block.
fn ends_loose(event: &Event<'_>) -> bool {
    match event {
        Event::End(_) | Event::Rule | Event::Html(_) => true,
        Event::Start(tag) => !super::is_inline(tag),
        Event::Text(_)
        | Event::Code(_)
        | Event::InlineMath(_)
        | Event::DisplayMath(_)
        | Event::InlineHtml(_)
        | Event::FootnoteReference(_)
        | Event::SoftBreak
        | Event::HardBreak
        | Event::TaskListMarker(_) => false,
    }
}

/// Neighbouring pieces of text, joined, with the place that each came from.
#[derive(Default)]
struct Run {
    text: String,
    pieces: Vec<Piece>,
}

struct Piece {
    at: usize,
    source: Range<usize>,
    /// Its first character was written with a backslash or as an entity: a brace there is a brace.
    escaped: bool,
}

impl Run {
    fn push(&mut self, text: &str, source: Range<usize>, whole: &str) {
        let backslash = source.start > 0 && whole.as_bytes()[source.start - 1] == b'\\';
        let entity = whole.get(source.clone()) != Some(text);
        self.pieces.push(Piece { at: self.text.len(), source, escaped: backslash || entity });
        self.text.push_str(text);
    }

    /// The next pair of braces from a byte on that holds no other brace.
    fn braces(&self, from: usize) -> Option<(usize, usize)> {
        let mut open = None;
        for (at, c) in self.text[from..].char_indices().map(|(at, c)| (at + from, c)) {
            match c {
                '{' if !self.is_escaped(at) => open = Some(at),
                '}' => {
                    if let Some(open) = open {
                        return Some((open, at));
                    }
                }
                _ => {}
            }
        }
        None
    }

    fn is_escaped(&self, at: usize) -> bool {
        self.pieces.iter().any(|piece| piece.escaped && piece.at == at)
    }

    fn span(&self, reader: &Reader<'_>, range: Range<usize>) -> Span {
        reader.source.span(self.source_at(range.start, false)..self.source_at(range.end, true))
    }

    /// The byte of the source behind a byte of the text; an end belongs to the piece before it.
    fn source_at(&self, at: usize, is_end: bool) -> usize {
        let piece = self.pieces.iter().rev().find(|piece| if is_end { piece.at < at } else { piece.at <= at });
        piece.map_or(0, |piece| (piece.source.start + at - piece.at).min(piece.source.end))
    }
}
