//! YAML and TOML to one tree with a span on every key and value, so that all faults of a file are told at once.

use crate::finding::{Finding, Report};
use crate::site::Spanned;
use crate::source::{Source, Span};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;
use toml::de::{DeTable, DeValue};

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Value {
    pub span: Span,
    pub data: Data,
}

/// What a value is; every scalar keeps its text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Data {
    Null,
    Text(String),
    List(Vec<Value>),
    Map(Vec<(Spanned<String>, Value)>),
}

impl Value {
    /// An empty map at a place.
    pub(super) fn empty(span: Span) -> Self {
        Self { span, data: Data::Map(Vec::new()) }
    }

    /// The value of a key, if this is a map that has it.
    pub(super) fn get(&self, key: &str) -> Option<&Value> {
        let Data::Map(pairs) = &self.data else { return None };
        pairs.iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
    }
}

/// Reads the TOML of a source; each syntax error is a finding and the rest is still read.
pub(super) fn toml(source: &Source, report: &mut Report) -> Value {
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    for error in errors {
        let range = error.span().unwrap_or(0..0);
        report.add(Finding::error("E0102").at(source.span(range)).arg("message", error.message()));
    }
    let span = source.span(table.span());
    toml_table(source, table.get_ref(), span)
}

fn toml_table(source: &Source, table: &DeTable<'_>, span: Span) -> Value {
    let pairs = table.iter().map(|(key, value)| {
        let key_span = source.span(key.span());
        (Spanned { value: key.get_ref().to_string(), span: key_span }, toml_value(source, value))
    });
    let mut pairs: Vec<_> = pairs.collect();
    pairs.sort_by_key(|(key, _)| key.span.start);
    Value { span, data: Data::Map(pairs) }
}

fn toml_value(source: &Source, value: &toml::Spanned<DeValue<'_>>) -> Value {
    let span = source.span(value.span());
    let data = match value.get_ref() {
        DeValue::String(text) => Data::Text(text.to_string()),
        DeValue::Integer(number) => Data::Text(number.as_str().to_owned()),
        DeValue::Float(number) => Data::Text(number.as_str().to_owned()),
        DeValue::Boolean(value) => Data::Text(value.to_string()),
        DeValue::Datetime(value) => Data::Text(value.to_string()),
        DeValue::Array(items) => Data::List(items.iter().map(|item| toml_value(source, item)).collect()),
        DeValue::Table(table) => return toml_table(source, table, span),
    };
    match &data {
        // What could not be read is an empty text without quotes: it was told.
        Data::Text(words) if words.is_empty() && !source.at(&span).starts_with(['"', '\'']) => Value { span, data: Data::Null },
        Data::Text(words) => Value { span: within_quotes(source, span, words), data },
        Data::Null | Data::List(_) | Data::Map(_) => Value { span, data },
    }
}

/// The place of a text without the quotes around it, so that what is wrong in it is found, and can be replaced.
fn within_quotes(source: &Source, span: Span, words: &str) -> Span {
    let inner = span.start + 1..span.end.saturating_sub(1).max(span.start + 1);
    if span.end - span.start == words.len() + 2 && source.text.get(inner.clone()) == Some(words) { source.span(inner) } else { span }
}

/// The stand-in for the second colon of `title: Visto: come fare`: two bytes like `: `, so that spans stay true.
const COLON_STAND_IN: &str = "\u{7fa}";

/// Reads the YAML of a range of a source. A syntax error is a finding and gives an empty map.
pub(super) fn yaml(source: &Source, start: usize, end: usize, report: &mut Report) -> Value {
    let (text, slips) = mend_colons(&source.text[start..end]);
    for (at, line_end, value) in slips {
        let quoted = format!("\"{}\"", value.replace('"', "\\\""));
        report.add(Finding::warning("W0203").at(source.span(start + at..start + line_end)).mend(quoted));
    }
    if text.trim().is_empty() {
        return Value::empty(source.span(start..end));
    }
    match serde_saphyr::from_str::<serde_saphyr::Spanned<Node>>(&text) {
        Ok(node) => place(source, start, &text, node),
        Err(error) => {
            let at = error.location().map_or(0, |location| offset(&text, location.line(), location.column()));
            let at = (start + at).min(end);
            let message = error.without_snippet().to_string();
            let message =
                message.split(" at line ").next().unwrap_or_default().split(", set ").next().unwrap_or_default().trim().to_owned();
            report.add(Finding::error("E0202").at(source.span(at..at)).arg("message", message));
            Value::empty(source.span(start..end))
        }
    }
}

/// `key: some: words` is read as meant; gives the mended text and each slip: start, end, meant value.
fn mend_colons(text: &str) -> (String, Vec<(usize, usize, String)>) {
    let (mut mended, mut slips) = (String::with_capacity(text.len()), Vec::new());
    for line in text.split_inclusive('\n') {
        let body = line.trim_end();
        let key = body
            .split_once(": ")
            .filter(|(key, _)| !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-'));
        match key {
            Some((key, value))
                if value.contains(": ") && !value.starts_with(['"', '\'', '[', '{', '|', '>', '&', '*', '#']) && !value.contains(" #") =>
            {
                let at = mended.len() + key.len() + 2;
                slips.push((at, at + value.len(), value.to_owned()));
                mended.push_str(&line[..key.len() + 2]);
                mended.push_str(&value.replace(": ", COLON_STAND_IN));
                mended.push_str(&line[body.len()..]);
            }
            Some(_) | None => mended.push_str(line),
        }
    }
    (mended, slips)
}

/// The byte at a line and column, both from 1, the column in characters.
fn offset(text: &str, line: u64, column: u64) -> usize {
    let mut at = 0;
    for (number, one) in text.split_inclusive('\n').enumerate() {
        if number as u64 + 1 == line {
            let within = one.char_indices().nth(column.saturating_sub(1) as usize).map_or(one.len(), |(byte, _)| byte);
            return at + within;
        }
        at += one.len();
    }
    text.len()
}

enum Node {
    Null,
    Text(String),
    List(Vec<serde_saphyr::Spanned<Node>>),
    Map(Vec<(serde_saphyr::Spanned<String>, serde_saphyr::Spanned<Node>)>),
}

fn place(source: &Source, start: usize, text: &str, node: serde_saphyr::Spanned<Node>) -> Value {
    let span = match &node.value {
        Node::Text(words) => within_quotes(source, node_span(source, start, text, &node), words),
        Node::Null | Node::List(_) | Node::Map(_) => node_span(source, start, text, &node),
    };
    let data = match node.value {
        Node::Null => Data::Null,
        Node::Text(words) => Data::Text(words.replace(COLON_STAND_IN, ": ")),
        Node::List(items) => Data::List(items.into_iter().map(|item| place(source, start, text, item)).collect()),
        Node::Map(pairs) => Data::Map(
            pairs
                .into_iter()
                .map(|(key, value)| {
                    let at = start + offset(text, key.referenced.line(), key.referenced.column());
                    let span = source.span(at..at + key.value.len());
                    (Spanned { value: key.value, span }, place(source, start, text, value))
                })
                .collect(),
        ),
    };
    Value { span, data }
}

/// YAML tells where a value starts; a scalar ends with its words, the rest with its line.
fn node_span(source: &Source, start: usize, text: &str, node: &serde_saphyr::Spanned<Node>) -> Span {
    let from = offset(text, node.referenced.line(), node.referenced.column());
    let line_end = text[from..].find('\n').map_or(text.len(), |length| from + length);
    let rest = &text[from..line_end];
    let length = match &node.value {
        Node::Text(words) if rest.starts_with(words.as_str()) => words.len(),
        Node::Text(words) if rest.len() > words.len() && rest[1..].starts_with(words.as_str()) => words.len() + 2,
        Node::Null | Node::Text(_) | Node::List(_) | Node::Map(_) => rest.trim_end().len(),
    };
    source.span(start + from..start + from + length.min(rest.len()))
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }
    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Text(value.to_string()))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Text(value.to_string()))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Text(value.to_string()))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Text(value.to_string()))
    }
    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }
    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }
    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Node::Map(pairs))
    }
}
