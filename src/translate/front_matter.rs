//! Lines of a front matter: those of one key are written anew, every other byte stays.

/// A value of the front matter.
pub(super) enum Value<'a> {
    /// A text.
    Text(&'a str),
    /// A list of texts.
    List(&'a [String]),
    /// As it is to be written.
    Raw(&'a str),
}

/// The text of a file with a key of its front matter set; a file without a front matter gets one.
pub(super) fn set(file: &str, key: &str, value: &Value<'_>) -> String {
    let (fence, inner) = match opened(file) {
        Some((fence, start)) => match end(file, start, fence) {
            Some(end) => (fence, start..end),
            None => return file.to_owned(),
        },
        None => {
            let line = written("---", key, value);
            return format!("---\n{line}---\n{file}");
        }
    };
    let line = written(fence, key, value);
    let range = lines_of(file, inner.clone(), key).unwrap_or(inner.end..inner.end);
    format!("{}{line}{}", &file[..range.start], &file[range.end..])
}

/// The body of a file, after its front matter.
pub(super) fn body(file: &str) -> &str {
    let end = opened(file).and_then(|(fence, start)| {
        let end = end(file, start, fence)?;
        Some(end + file[end..].find('\n').map_or(file.len() - end, |length| length + 1))
    });
    &file[end.unwrap_or_else(|| if file.starts_with('\u{feff}') { 3 } else { 0 })..]
}

/// The fence that a front matter opens with, and where its first line starts.
fn opened(file: &str) -> Option<(&'static str, usize)> {
    let start = if file.starts_with('\u{feff}') { 3 } else { 0 };
    let first = file[start..].split_inclusive('\n').next()?;
    let fence = ["---", "+++"].into_iter().find(|fence| first.trim_end() == *fence)?;
    first.ends_with('\n').then_some((fence, start + first.len()))
}

fn end(file: &str, start: usize, fence: &str) -> Option<usize> {
    let mut at = start;
    for line in file[start..].split_inclusive('\n') {
        if line.trim_end() == fence {
            return Some(at);
        }
        at += line.len();
    }
    None
}

/// The lines of a key: its own, and those after it up to the next key.
fn lines_of(file: &str, inner: std::ops::Range<usize>, key: &str) -> Option<std::ops::Range<usize>> {
    let mut at = inner.start;
    let mut found: Option<std::ops::Range<usize>> = None;
    for line in file[inner].split_inclusive('\n') {
        let starts_key = line.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '"' | '\'' | '#' | '['));
        match &mut found {
            None if line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with([':', '='])) => {
                found = Some(at..at + line.len())
            }
            None => {}
            Some(_) if starts_key => break,
            Some(range) => range.end = at + line.len(),
        }
        at += line.len();
    }
    found
}

/// The line of a key in YAML or TOML.
fn written(fence: &str, key: &str, value: &Value<'_>) -> String {
    let sign = if fence == "---" { ":" } else { " =" };
    let one = |text: &str, in_list: bool| if fence == "---" && is_plain(text, in_list) { text.to_owned() } else { quoted(text) };
    let value = match value {
        Value::Text(text) => one(text, false),
        Value::List(texts) => format!("[{}]", texts.iter().map(|text| one(text, true)).collect::<Vec<_>>().join(", ")),
        Value::Raw(text) => (*text).to_owned(),
    };
    format!("{key}{sign} {value}\n")
}

/// A text as an item of a list or map between brackets.
pub(super) fn in_list(text: &str) -> String {
    if is_plain(text, true) { text.to_owned() } else { quoted(text) }
}

/// A text in double quotes, as YAML and TOML both read it.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            control if control.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

/// Whether YAML reads a text without quotes as just that text.
fn is_plain(text: &str, in_list: bool) -> bool {
    let first = text.chars().next();
    let is_word = ["true", "false", "yes", "no", "on", "off", "null"].contains(&text.to_ascii_lowercase().as_str());
    first.is_some_and(char::is_alphabetic)
        && text.trim() == text
        && !text.ends_with(':')
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.chars().any(char::is_control)
        && !(in_list && text.contains([',', '[', ']', '{', '}', ':', '#']))
        && !is_word
}
