//! `content/facts.toml` to facts: of several dated values, the one in force on the day of the build.

use super::fields::Fields;
use super::hours;
use super::tree::{self, Data, Value};
use crate::finding::{Finding, Report};
use crate::site::fact::{Phone, Unit};
use crate::site::{Fact, FactValue, Id};
use crate::source::Sources;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The kinds of fact and what they are made of.
#[derive(Clone, Copy)]
enum Kind {
    Money,
    Date,
    Duration,
    Number,
    Phone,
    Url,
    Text,
}

const KINDS: [(&str, Kind); 7] = [
    ("money", Kind::Money),
    ("date", Kind::Date),
    ("duration", Kind::Duration),
    ("number", Kind::Number),
    ("phone", Kind::Phone),
    ("url", Kind::Url),
    ("text", Kind::Text),
];

/// Reads every fact.
pub(super) fn facts(sources: &Sources, today: NaiveDate, report: &mut Report) -> BTreeMap<Id, Fact> {
    let Some(source) = sources.texts.get("content/facts.toml") else { return BTreeMap::new() };
    let tree = tree::toml(source, report);
    let Data::Map(pairs) = &tree.data else { return BTreeMap::new() };
    let mut facts = BTreeMap::new();
    for (key, value) in pairs {
        if !Id::is_valid(&key.value) {
            report.add(Finding::error("E0210").at(key.span.clone()).arg("id", &key.value));
            continue;
        }
        let versions = match value.get("values").map(|values| &values.data) {
            Some(Data::List(versions)) => versions.iter().filter_map(|version| fact(value, version, report)).collect(),
            Some(Data::Null | Data::Text(_) | Data::Map(_)) | None => fact(value, value, report).into_iter().collect(),
        };
        if let Some(fact) = in_force(versions, today) {
            facts.insert(Id::from(key.value.as_str()), Fact { span: key.span.clone(), ..fact });
        }
    }
    facts
}

/// The value in force today; if none is, the last one that was, so that the checks can tell that it is over.
fn in_force(mut versions: Vec<Fact>, today: NaiveDate) -> Option<Fact> {
    versions.sort_by_key(|version| version.valid_from);
    let started = versions.iter().rposition(|version| version.valid_from.is_none_or(|from| from <= today));
    let index = started.unwrap_or(0);
    (index < versions.len()).then(|| versions.swap_remove(index))
}

/// One dated value. What a version does not say, the fact around it says.
fn fact(whole: &Value, version: &Value, report: &mut Report) -> Option<Fact> {
    let outer = if std::ptr::eq(whole, version) { None } else { Some(whole) };
    let kind = match outer {
        Some(outer) => {
            let mut silent = Report::default();
            Fields::new(outer, &mut silent).one_of("kind", &KINDS)
        }
        None => None,
    };
    let mut fields = Fields::new(version, report);
    let kind = fields.one_of("kind", &KINDS).or(kind);
    if kind.is_none() && version.get("kind").is_none() {
        let span = fields.span();
        fields.report().add(Finding::error("E0104").at(span).arg("key", "kind"));
    }
    let value = kind.and_then(|kind| value(kind, outer, &mut fields));
    let fact = value.map(|value| Fact {
        value,
        valid_from: fields.date("valid_from").map(|date| date.value),
        valid_until: fields.date("valid_until").map(|date| date.value),
        legal: fields.words("legal"),
        source: fields.words("source").or_else(|| outer_text(outer, "source")),
        checked_on: fields.date("checked_on").map(|date| date.value),
        confirmed: fields.one_of("status", &[("confirmed", true), ("to-verify", false)]).unwrap_or(true),
        span: version.span.clone(),
    });
    let kind_known = fact.is_some();
    fields.take("values");
    if kind_known {
        fields.finish();
    }
    fact
}

fn outer_text(outer: Option<&Value>, key: &str) -> Option<String> {
    match &outer?.get(key)?.data {
        Data::Text(text) => Some(text.clone()),
        Data::Null | Data::List(_) | Data::Map(_) => None,
    }
}

fn value(kind: Kind, outer: Option<&Value>, fields: &mut Fields<'_>) -> Option<FactValue> {
    let text = fields.required("value")?;
    let read = match kind {
        Kind::Money => {
            let currency = fields.words("currency").or_else(|| outer_text(outer, "currency")).unwrap_or_else(|| "EUR".into());
            cents(&text.value).map(|cents| FactValue::Money { cents, currency })
        }
        Kind::Date => NaiveDate::parse_from_str(&text.value, "%Y-%m-%d").ok().map(FactValue::Date),
        Kind::Duration => {
            let unit = fields.one_of("unit", &Unit::ALL).unwrap_or(Unit::Day);
            text.value.parse().ok().map(|count| FactValue::Duration { count, unit })
        }
        Kind::Number => is_decimal(&text.value).then(|| FactValue::Number(text.value.clone())),
        Kind::Phone => Some(FactValue::Phone(phone(&text.value, fields))).filter(|_| is_phone(&text.value)),
        Kind::Url => (text.value.starts_with("https://") || text.value.starts_with("http://")).then(|| FactValue::Url(text.value.clone())),
        Kind::Text => Some(FactValue::Text(text.value.clone())),
    };
    if read.is_none() {
        let kind = KINDS.iter().find(|(_, one)| std::mem::discriminant(one) == std::mem::discriminant(&kind)).map_or("", |(name, _)| name);
        fields.report().add(Finding::error("E0903").at(text.span).arg("value", text.value).arg("kind", kind));
    }
    read
}

fn phone(number: &str, fields: &mut Fields<'_>) -> Phone {
    let rule = fields.text("hours");
    let hours = rule.and_then(|rule| hours::hours(&rule, fields.report())).map(|hours| hours.rule);
    let languages = fields.texts("languages").into_iter().map(|tag| tag.value).collect();
    Phone { number: number.to_owned(), hours, languages, free: fields.truth("free").unwrap_or(false) }
}

/// Hundredths of an amount written with `.` before its decimals.
fn cents(text: &str) -> Option<i64> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    if decimals.len() > 2 || !decimals.bytes().all(|b| b.is_ascii_digit()) || whole.is_empty() || !whole.bytes().all(|b| b.is_ascii_digit())
    {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let decimals: i64 = format!("{decimals:0<2}").parse().ok()?;
    whole.checked_mul(100)?.checked_add(decimals)
}

fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.len() <= 20
        && digits.bytes().any(|b| b.is_ascii_digit())
        && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && digits.matches('.').count() <= 1
}

fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (3..=15).contains(&digits) && text.bytes().enumerate().all(|(at, b)| b.is_ascii_digit() || b == b' ' || (b == b'+' && at == 0))
}
