//! Findings for people: the place, the line of the source with a caret, the cause and the mend.

use super::json::{Place, line_and_column};
use super::{Finding, Report, Severity, UiLanguage, wording};
use crate::source::{Sources, Span};
use annotate_snippets::renderer::{AnsiColor, Style};
use annotate_snippets::{AnnotationKind, Element, Group, Level, Renderer, Snippet};
use std::ops::Range;

/// Whether the text carries colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// No colours.
    Plain,
    /// Colours, as escape sequences for terminals.
    Colored,
}

/// A message that is longer than this does not fit behind a caret.
const FITS_AT_CARET: usize = 72;
/// A line that is longer than this is cut around the place before it is shown.
const LONG_LINE: usize = 4000;

/// All findings, with an empty line after each.
pub fn show(report: &Report, sources: &Sources, language: UiLanguage, look: Look) -> String {
    report.iter().map(|finding| one(finding, sources, language, look) + "\n").collect()
}

fn one(finding: &Finding, sources: &Sources, language: UiLanguage, look: Look) -> String {
    let words = wording(finding, language);
    let excerpt = finding.at.as_ref().and_then(|span| Excerpt::of(span, sources));
    let has_room = words.message.chars().count() <= FITS_AT_CARET && !words.message.contains('\n');
    let (above, at_caret) = match (&excerpt, words.label) {
        (Some(_), None) if has_room => (None, Some(words.message)),
        (_, label) => (Some(words.message), label),
    };
    let mut text = header(finding, sources, language, look);
    if let Some(message) = above {
        text += &format!("  {}\n", message.replace('\n', "\n  "));
    }
    let mut elements: Vec<Element<'_>> = excerpt.iter().map(|excerpt| excerpt.shown(at_caret.as_deref())).collect();
    elements.extend(notes(finding, words.help, sources, language));
    let renderer = match look {
        Look::Plain => Renderer::plain(),
        Look::Colored => Renderer::styled(),
    };
    if !elements.is_empty() {
        text += &renderer.render(&[Group::with_level(level(finding.severity)).elements(elements)]);
        text.push('\n');
    }
    text
}

/// What stands below the line: the next action, what to write instead, the other place.
fn notes(finding: &Finding, help: Option<String>, sources: &Sources, language: UiLanguage) -> Vec<Element<'static>> {
    let mut notes = Vec::new();
    let mend = finding.mend.as_ref().filter(|mend| help.as_ref().is_none_or(|help| !help.contains(&format!("`{mend}`"))));
    let as_help = Level::HELP.with_name(language.say("ui-help", &[]));
    notes.extend(help.map(|help| as_help.clone().message(help).into()));
    notes.extend(mend.map(|mend| as_help.message(language.say("ui-mend", &[("mend", mend)])).into()));
    if let Some(span) = &finding.related {
        let place = Place::at(span, sources);
        let at = format!("{}:{}:{}", place.path, place.line, place.column);
        notes.push(Level::NOTE.with_name(language.say("ui-note", &[])).message(language.say("ui-related", &[("place", &at)])).into());
    }
    notes
}

/// `error[E0312] content/guides/x/index.it.md:14:22`.
fn header(finding: &Finding, sources: &Sources, language: UiLanguage, look: Look) -> String {
    let name = level_name(finding.severity, language);
    let place = Place::of(finding, sources).map(|place| format!(" {}:{}:{}", place.path, place.line, place.column));
    let (strong, plain) = match look {
        Look::Plain => (Style::new(), Style::new()),
        Look::Colored => (color(finding.severity).on_default().bold(), Style::new().bold()),
    };
    format!("{strong}{name}[{}]{strong:#}{plain}{}{plain:#}\n", finding.code, place.unwrap_or_default())
}

fn color(severity: Severity) -> AnsiColor {
    match severity {
        Severity::Error => AnsiColor::BrightRed,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Note => AnsiColor::BrightGreen,
    }
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}

fn level_name(severity: Severity, language: UiLanguage) -> String {
    let id = match severity {
        Severity::Error => "ui-error",
        Severity::Warning => "ui-warning",
        Severity::Note => "ui-note",
    };
    language.say(id, &[])
}

/// The lines that a span is on, with the span in them.
struct Excerpt {
    text: String,
    line: usize,
    caret: Range<usize>,
}

impl Excerpt {
    /// `None` if the span means the file as a whole, or the file has no text here.
    fn of(span: &Span, sources: &Sources) -> Option<Self> {
        let whole = &sources.texts.get(&span.path)?.text;
        if span.end == 0 || span.start > whole.len() {
            return None;
        }
        let first = whole.floor_char_boundary(span.start);
        let start = whole[..first].rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let end = whole[first..].find(['\n', '\r']).map_or(whole.len(), |at| first + at);
        // A span of several lines is shown by its first.
        let last = whole.ceil_char_boundary(span.end.clamp(first, whole.len())).clamp(first, end);
        let (from, to) = if end - start > LONG_LINE { window(whole, start..end, first..last) } else { (start, end) };
        let from = if whole[from..].starts_with('\u{FEFF}') { from + '\u{FEFF}'.len_utf8() } else { from };
        let to = to.max(from);
        let (first, last) = (first.clamp(from, to), last.clamp(from, to));
        Some(Self { text: whole[from..to].to_owned(), line: line_and_column(whole, span.start).0, caret: first - from..last - from })
    }

    fn shown<'a>(&'a self, label: Option<&'a str>) -> Element<'a> {
        let caret = AnnotationKind::Primary.span(self.caret.clone()).label(label);
        Snippet::source(self.text.as_str()).line_start(self.line).fold(false).annotation(caret).into()
    }
}

/// The part of a very long line that is around a place.
fn window(whole: &str, line: Range<usize>, place: Range<usize>) -> (usize, usize) {
    let from = whole.floor_char_boundary(place.start.saturating_sub(200).max(line.start));
    let to = whole.ceil_char_boundary((place.end.min(place.start + LONG_LINE) + 200).min(line.end));
    (from, to)
}
