//! A content file with its stamp: only the lines of `source_rev` change, every other byte stays as it was.

use super::Revision;
use std::ops::Range;

/// The text of a content file that says what its source said, whatever it said before. Where it says so already, the
/// same text.
pub fn stamped(text: &str, revision: &Revision) -> String {
    let line_end = if text.split_inclusive('\n').next().is_some_and(|line| line.ends_with("\r\n")) { "\r\n" } else { "\n" };
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let Some((fence, inner)) = front_matter(text, start) else {
        let stamp = lines("---", revision, line_end);
        return format!("{}---{line_end}{stamp}---{line_end}{}", &text[..start], &text[start..]);
    };
    // A key of TOML stands before its tables.
    let new = if fence == "+++" { inner.start..inner.start } else { inner.end..inner.end };
    let place = written(&text[inner.clone()]).map_or(new, |old| inner.start + old.start..inner.start + old.end);
    format!("{}{}{}", &text[..place.start], lines(fence, revision, line_end), &text[place.end..])
}

/// The fence of a front matter, and the lines between its two.
fn front_matter(text: &str, start: usize) -> Option<(&'static str, Range<usize>)> {
    let fence = ["---", "+++"].into_iter().find(|fence| text[start..].lines().next() == Some(*fence))?;
    let inner = start + text[start..].find('\n')? + 1;
    let mut at = inner;
    for line in text[inner..].split_inclusive('\n') {
        if line.trim_end() == fence {
            return Some((fence, inner..at));
        }
        at += line.len();
    }
    None
}

/// The lines of `source_rev`, as YAML or TOML.
fn lines(fence: &str, revision: &Revision, line_end: &str) -> String {
    let said: String = revision.to_string().lines().map(|line| format!("  {line}{line_end}")).collect();
    match fence {
        "+++" => format!("source_rev = \"\"\"{line_end}{said}\"\"\"{line_end}"),
        _ => format!("source_rev: |{line_end}{said}"),
    }
}

/// Where `source_rev` stands in a front matter: its key's line and those that belong to it.
fn written(front: &str) -> Option<Range<usize>> {
    let mut place: Option<Range<usize>> = None;
    let mut at = 0;
    let mut quoted = false;
    for line in front.split_inclusive('\n') {
        let end = at + line.len();
        match &mut place {
            None if is_key(line) => {
                quoted = line.matches("\"\"\"").count() == 1;
                place = Some(at..end);
            }
            None => {}
            Some(place) if quoted => {
                place.end = end;
                if line.contains("\"\"\"") {
                    break;
                }
            }
            // The value of a YAML key goes on as long as lines are set in; an empty line after it is not its own.
            Some(place) if line.starts_with([' ', '\t']) && !line.trim().is_empty() => place.end = end,
            Some(_) if line.trim().is_empty() => {}
            Some(_) => break,
        }
        at = end;
    }
    place
}

fn is_key(line: &str) -> bool {
    let rest = ["source_rev", "\"source_rev\"", "'source_rev'"].iter().find_map(|key| line.strip_prefix(key));
    rest.is_some_and(|rest| rest.trim_start().starts_with([':', '=']))
}
