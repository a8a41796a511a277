//! The front matter of a content file: YAML between `---`, or TOML between `+++`, to a tree.

use super::tree::{self, Value};
use crate::finding::{Finding, Report};
use crate::source::Source;

/// The front matter's tree and the byte at which the body starts.
pub(super) fn front_matter(source: &Source, report: &mut Report) -> (Value, usize) {
    let text = &source.text;
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let fence = match text[start..].lines().next() {
        Some("---") => "---",
        Some("+++") => "+++",
        Some(_) | None => return (Value::empty(source.span(start..start)), start),
    };
    let Some(inner) = text[start..].find('\n').map(|length| start + length + 1) else {
        return unclosed(source, start, report);
    };
    let mut at = inner;
    for line in text[inner..].split_inclusive('\n') {
        if line.trim_end() == fence {
            let tree = match fence {
                "---" => tree::yaml(source, inner, at, report),
                _ => toml(source, inner, at, report),
            };
            return (tree, at + line.len());
        }
        at += line.len();
    }
    unclosed(source, start, report)
}

fn unclosed(source: &Source, start: usize, report: &mut Report) -> (Value, usize) {
    report.add(Finding::error("E0201").at(source.span(start..start + 3)));
    (Value::empty(source.span(start..start)), source.text.len())
}

/// TOML is read where it stands: what is before it becomes white space, so that every span is the file's own.
fn toml(source: &Source, start: usize, end: usize, report: &mut Report) -> Value {
    let blank: String = source.text[..start].chars().map(|c| if c == '\n' { "\n".to_owned() } else { " ".repeat(c.len_utf8()) }).collect();
    let padded = Source { path: source.path.clone(), text: blank + &source.text[start..end] };
    tree::toml(&padded, report)
}
