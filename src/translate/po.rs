//! PO, which every translators' tool and editor reads: the id as context, marks as Python's placeholders and as tags.

use super::handoff::{Category, Delivery, Handoff, Mark, MarkKind, Original, Returned, Said, State, Unit};
use super::tags::{name, tag, tagged};
use super::xml::Broken;
use crate::source::Source;
use chrono::NaiveDate;
use std::fmt::Write as _;

/// The bytes of a file, as of a day.
pub(super) fn write(handoff: &Handoff, today: NaiveDate) -> Vec<u8> {
    let header = [
        "Project-Id-Version: bussola".to_owned(),
        format!("PO-Revision-Date: {today} 00:00+0000"),
        "Last-Translator: ".into(),
        format!("Language-Team: {}", handoff.to),
        format!("Language: {}", handoff.to.as_str().replace('-', "_")),
        "MIME-Version: 1.0".into(),
        "Content-Type: text/plain; charset=UTF-8".into(),
        "Content-Transfer-Encoding: 8bit".into(),
        format!("X-Source-Language: {}", handoff.from),
    ];
    let mut out = "msgid \"\"\nmsgstr \"\"\n".to_owned();
    header.iter().for_each(|line| put(&mut out, format_args!("{}\n", quoted(&format!("{line}\n")))));
    for page in &handoff.pages {
        page.units.iter().for_each(|unit| entry(unit, &page.path, &mut out));
    }
    out.into_bytes()
}

fn entry(unit: &Unit, path: &str, out: &mut String) {
    out.push('\n');
    for note in unit.notes.iter().filter(|note| note.category != Category::Room) {
        put(out, format_args!("#. {}: {}\n", note.category.as_str(), note.text));
    }
    for (index, mark) in unit.marks.iter().enumerate() {
        put(out, format_args!("#. {}\n", told(index, mark, &unit.marks)));
    }
    put(out, format_args!("#: {path}\n"));
    let source = tagged(&unit.source, &unit.marks);
    let has_braces = source.contains('{') || unit.target.as_ref().is_some_and(|target| tagged(target, &unit.marks).contains('{'));
    // A tool that checks placeholders would ask for those too that a plural form may do without.
    let has_braces = has_braces && unit.may_lack.is_empty();
    let flags = [
        (unit.state == State::Stale).then(|| "fuzzy".to_owned()),
        has_braces.then(|| "python-brace-format".to_owned()),
        unit.room.map(|room| format!("max-length:{room}")),
    ];
    let flags: Vec<String> = flags.into_iter().flatten().collect();
    if !flags.is_empty() {
        put(out, format_args!("#, {}\n", flags.join(", ")));
    }
    let target = unit.target.as_ref().map(|target| tagged(target, &unit.marks)).unwrap_or_default();
    put(out, format_args!("msgctxt {}\nmsgid {}\nmsgstr {}\n", quoted(&unit.id), quoted(&source), quoted(&target)));
}

/// What a mark stands for: `{bollo} = { $bollo }`, `<a1> = term:questura`.
fn told(index: usize, mark: &Mark, marks: &[Mark]) -> String {
    match (&mark.close, mark.kind) {
        (Some(close), _) => format!("<{}> = {}{close}", tag(index, marks), mark.open),
        (None, MarkKind::Break) => format!("{{{}}} = ↵", name(index, marks)),
        (None, MarkKind::Value | MarkKind::Link | MarkKind::Picture | MarkKind::Strong | MarkKind::Emphasis | MarkKind::Verbatim) => {
            format!("{{{}}} = {}", name(index, marks), mark.open)
        }
    }
}

fn put(out: &mut String, pieces: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = out.write_fmt(pieces);
}

fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    format!("\"{escaped}\"")
}

/// An entry as far as it was read.
#[derive(Default)]
struct Entry {
    at: usize,
    end: usize,
    fuzzy: bool,
    context: String,
    /// The first file that its references name: all that some converters keep.
    path: String,
    id: String,
    text: String,
}

/// The field that a quoted line goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    None,
    Context,
    Id,
    Text,
    /// Something that we never hand out: plurals, what was before.
    Other,
}

/// What a file brings.
pub(super) fn read(file: &Source) -> Result<Delivery, Broken> {
    let (mut entries, mut entry, mut field) = (Vec::new(), Entry::default(), Field::None);
    let mut at = 0;
    for line in file.text.split_inclusive('\n') {
        let trimmed = line.trim().trim_start_matches('\u{feff}');
        let (keyword, rest) = trimmed.split_once(char::is_whitespace).unwrap_or((trimmed, ""));
        // Whatever comes after a translation, but its own next line, starts another entry.
        if field == Field::Text && !trimmed.starts_with('"') {
            entries.push(std::mem::take(&mut entry));
            field = Field::None;
        }
        let told = match keyword {
            "msgctxt" => begin(&mut entry, &mut field, Field::Context, at).then_some(rest),
            "msgid" => begin(&mut entry, &mut field, Field::Id, at).then_some(rest),
            "msgstr" if matches!(field, Field::Id | Field::Other) => begin(&mut entry, &mut field, Field::Text, at).then_some(rest),
            "msgid_plural" => begin(&mut entry, &mut field, Field::Other, at).then_some(rest),
            _ if keyword.starts_with("msgstr[") => begin(&mut entry, &mut field, Field::Other, at).then_some(rest),
            _ if trimmed.starts_with('"') && field != Field::None => Some(trimmed),
            _ if trimmed.starts_with("#,") => {
                entry.fuzzy |= trimmed[2..].split(',').any(|flag| flag.trim() == "fuzzy");
                None
            }
            _ if trimmed.starts_with("#:") && entry.path.is_empty() => {
                entry.path = trimmed[2..].split_whitespace().next().unwrap_or_default().to_owned();
                None
            }
            _ if trimmed.is_empty() || trimmed.starts_with('#') => None,
            _ => return Err(Broken { at, why: trimmed.chars().take(40).collect() }),
        };
        if let Some(text) = told {
            let text = unquoted(text).ok_or_else(|| Broken { at, why: trimmed.chars().take(40).collect() })?;
            match field {
                Field::Context => entry.context.push_str(&text),
                Field::Id => entry.id.push_str(&text),
                Field::Text => entry.text.push_str(&text),
                Field::Other | Field::None => {}
            }
            entry.end = at + line.trim_end().len();
        }
        at += line.len();
    }
    entries.push(entry);
    Ok(delivery(entries, file))
}

/// Starts a field; an entry starts with its first.
fn begin(entry: &mut Entry, field: &mut Field, next: Field, at: usize) -> bool {
    if *field == Field::None {
        entry.at = at;
    }
    *field = next;
    true
}

fn delivery(entries: Vec<Entry>, file: &Source) -> Delivery {
    let header = entries.iter().find(|entry| entry.id.is_empty() && entry.context.is_empty() && !entry.text.is_empty());
    let language = header.and_then(|header| header.text.lines().find_map(|line| line.strip_prefix("Language:")));
    let units = entries.iter().filter(|entry| !entry.id.is_empty()).map(|entry| Returned {
        id: if entry.context.is_empty() { entry.path.clone() } else { entry.context.clone() },
        source: Original::Said(Said::Tagged(entry.id.clone())),
        target: Said::Tagged(entry.text.clone()),
        state: Some(if entry.fuzzy { State::Stale } else { State::Translated }),
        at: file.span(entry.at..entry.at + file.text[entry.at..entry.end.max(entry.at)].lines().next().map_or(0, str::len)),
    });
    Delivery { language: language.unwrap_or_default().trim().to_owned(), units: units.collect() }
}

/// A quoted text as it was meant; `None` if its quotes do not match.
fn unquoted(text: &str) -> Option<String> {
    let inner = text.trim().strip_prefix('"')?.strip_suffix('"')?;
    let (mut out, mut is_escaped) = (String::new(), false);
    for character in inner.chars() {
        match (is_escaped, character) {
            (false, '\\') => is_escaped = true,
            (false, '"') => return None,
            (false, other) => out.push(other),
            (true, other) => {
                out.push(match other {
                    'n' => '\n',
                    't' => '\t',
                    'r' => '\r',
                    other => other,
                });
                is_escaped = false;
            }
        }
    }
    (!is_escaped).then_some(out)
}
