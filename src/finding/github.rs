//! Findings as annotations of GitHub's workflow runs: one line each.

use super::json::Place;
use super::{Finding, Report, Severity, UiLanguage, wording};
use crate::source::Sources;

/// All findings, each on its line.
pub fn show(report: &Report, sources: &Sources, language: UiLanguage) -> String {
    report.iter().map(|finding| line(finding, sources, language) + "\n").collect()
}

fn line(finding: &Finding, sources: &Sources, language: UiLanguage) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let place = Place::of(finding, sources).map(|place| {
        let path = property(&place.path);
        // GitHub refuses columns on an annotation of several lines.
        let columns =
            if place.line == place.end_line { format!(",col={},endColumn={}", place.column, place.end_column) } else { String::new() };
        format!("file={path},line={},endLine={}{columns},", place.line, place.end_line)
    });
    let words = wording(finding, language);
    let text = [Some(words.message), words.help].into_iter().flatten().collect::<Vec<_>>().join("\n");
    format!("::{command} {}title={}::{}", place.unwrap_or_default(), finding.code, escaped(&text))
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}
