//! Findings as JSON: one array, for programs.

use super::{Finding, Report, Severity, UiLanguage, wording};
use crate::source::{Sources, Span};
use serde_json::{Map, Value, json};

/// All findings as one JSON array.
pub fn show(report: &Report, sources: &Sources, language: UiLanguage) -> String {
    let all: Vec<Value> = report.iter().map(|finding| value(finding, sources, language)).collect();
    format!("{:#}\n", Value::Array(all))
}

/// One finding as a JSON object.
pub fn value(finding: &Finding, sources: &Sources, language: UiLanguage) -> Value {
    let words = wording(finding, language);
    let mut object = Map::new();
    object.insert("code".into(), finding.code.into());
    object.insert("severity".into(), severity(finding.severity).into());
    if let Some(place) = Place::of(finding, sources) {
        place.describe(&mut object);
    }
    object.insert("message".into(), words.message.into());
    for (name, text) in [("label", words.label), ("help", words.help), ("mend", finding.mend.clone())] {
        object.insert(name.into(), text.into());
    }
    if let Some(span) = &finding.related {
        let mut related = Map::new();
        Place::at(span, sources).describe(&mut related);
        object.insert("related".into(), related.into());
    }
    object.into()
}

/// The name of a severity, the same in all formats.
pub(super) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// A place in a file as people count it: lines and characters from 1, the end being one past the last character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) path: String,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) end_line: usize,
    pub(super) end_column: usize,
    pub(super) bytes: std::ops::Range<usize>,
}

impl Place {
    /// The place of a finding, if it is in one place.
    pub(super) fn of(finding: &Finding, sources: &Sources) -> Option<Self> {
        let mut place = Self::at(finding.at.as_ref()?, sources);
        // A file that could not be taken has no text to count in: then the finding brings its place as data.
        if !sources.texts.contains_key(place.path.as_str()) {
            let number = |wanted: &str| finding.args.iter().find(|(name, _)| *name == wanted).and_then(|(_, value)| value.parse().ok());
            place.line = number("line").unwrap_or(1);
            place.column = number("column").unwrap_or(1);
            (place.end_line, place.end_column) = (place.line, place.column);
        }
        Some(place)
    }

    /// The place of a span.
    pub(super) fn at(span: &Span, sources: &Sources) -> Self {
        let text = sources.texts.get(&span.path).map_or("", |source| source.text.as_str());
        let (line, column) = line_and_column(text, span.start);
        let (end_line, end_column) = line_and_column(text, span.end.max(span.start));
        Self { path: span.path.to_string(), line, column, end_line, end_column, bytes: span.start..span.end.max(span.start) }
    }

    fn describe(&self, object: &mut Map<String, Value>) {
        object.insert("path".into(), self.path.as_str().into());
        for (name, number) in [("line", self.line), ("column", self.column), ("end_line", self.end_line), ("end_column", self.end_column)] {
            object.insert(name.into(), number.into());
        }
        object.insert("bytes".into(), json!([self.bytes.start, self.bytes.end]));
    }
}

/// Line and column of a byte, both from 1, the column in characters. Lines end as Markdown says: LF, CR LF or CR.
pub(super) fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let before = &text[..text.floor_char_boundary(byte)];
    let mut line = 1;
    let mut start = 0;
    for (at, ending) in before.char_indices().filter(|(_, c)| matches!(c, '\n' | '\r')) {
        if ending == '\r' && text[at + 1..].starts_with('\n') {
            continue;
        }
        line += 1;
        start = at + 1;
    }
    // The byte order mark is not a character that anybody sees.
    let column = before[start..].trim_start_matches('\u{FEFF}').chars().count() + 1;
    (line, column)
}
