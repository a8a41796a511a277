//! Findings as SARIF 2.1.0, for code hosts and editors that show it.

use super::json::{Place, severity};
use super::{Finding, Report, UiLanguage, wording};
use crate::source::Sources;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// All findings as one SARIF log.
pub fn show(report: &Report, sources: &Sources, language: UiLanguage) -> String {
    let codes: BTreeSet<&str> = report.iter().map(|finding| finding.code).collect();
    let rules: Vec<Value> = codes.iter().map(|code| json!({ "id": code })).collect();
    let results: Vec<Value> = report.iter().map(|finding| result(finding, sources, language)).collect();
    let driver = json!({ "name": "bussola", "version": env!("CARGO_PKG_VERSION"), "language": language.tag(), "rules": rules });
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{ "tool": { "driver": driver }, "columnKind": "unicodeCodePoints", "results": results }],
    });
    format!("{log:#}\n")
}

fn result(finding: &Finding, sources: &Sources, language: UiLanguage) -> Value {
    let words = wording(finding, language);
    let text = [Some(words.message), words.help].into_iter().flatten().collect::<Vec<_>>().join("\n");
    let mut result = json!({ "ruleId": finding.code, "level": severity(finding.severity), "message": { "text": text } });
    if let Some(place) = Place::of(finding, sources) {
        result["locations"] = json!([location(&place)]);
        if let Some(mend) = &finding.mend {
            let replacement = json!({ "deletedRegion": region(&place), "insertedContent": { "text": mend } });
            let change = json!({ "artifactLocation": artifact(&place), "replacements": [replacement] });
            result["fixes"] = json!([{ "artifactChanges": [change] }]);
        }
    }
    if let Some(span) = &finding.related {
        result["relatedLocations"] = json!([location(&Place::at(span, sources))]);
    }
    result
}

fn location(place: &Place) -> Value {
    json!({ "physicalLocation": { "artifactLocation": artifact(place), "region": region(place) } })
}

fn artifact(place: &Place) -> Value {
    json!({ "uri": uri(&place.path) })
}

fn region(place: &Place) -> Value {
    json!({
        "startLine": place.line, "startColumn": place.column, "endLine": place.end_line, "endColumn": place.end_column,
        "byteOffset": place.bytes.start, "byteLength": place.bytes.len(),
    })
}

/// A path as a relative URI.
fn uri(path: &str) -> String {
    let keep = |b: u8| b.is_ascii_alphanumeric() || b"-._~/+@".contains(&b);
    path.bytes().map(|b| if keep(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}
