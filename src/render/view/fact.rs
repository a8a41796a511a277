//! A fact as the language of the text writes it. The only place that formats money, dates, durations and phones.

use super::{Medium, Node, Reader};
use crate::site::document::Function;
use crate::site::fact::Phone;
use crate::site::{Fact, FactValue};
use crate::words::{DateStyle, Words, plain};

/// A fact by its id; an unknown one was told by the checks and shows nothing.
pub(super) fn value(reader: Reader<'_>, id: &str, function: Option<&Function>) -> Option<Node> {
    let fact = reader.site.facts.get(id)?;
    Some(node(reader, fact, function))
}

/// A fact, marked if it is not confirmed: on paper its value is left out.
pub(super) fn node(reader: Reader<'_>, fact: &Fact, function: Option<&Function>) -> Node {
    let words = reader.site.words(reader.text);
    let unconfirmed = (!fact.confirmed).then(|| words.text("not-confirmed-short", &[]));
    let hidden = unconfirmed.is_some() && reader.medium == Medium::Paper;
    let url = match &fact.value {
        FactValue::Phone(phone) => Some(Phone::tel(&phone.number)),
        FactValue::Url(url) => Some(url.clone()),
        FactValue::Money { .. } | FactValue::Date(_) | FactValue::Duration { .. } | FactValue::Number(_) | FactValue::Text(_) => None,
    };
    let ltr = match &fact.value {
        FactValue::Money { .. } | FactValue::Number(_) | FactValue::Phone(_) | FactValue::Url(_) | FactValue::Text(_) => true,
        FactValue::Date(_) | FactValue::Duration { .. } => false,
    };
    let s = if hidden { String::new() } else { text(words, &fact.value, function) };
    Node::Value { s, url: url.filter(|_| !hidden), ltr, unconfirmed }
}

/// An amount that is no fact: a sum.
pub(super) fn money(reader: Reader<'_>, cents: i64, currency: &str) -> Node {
    let value = FactValue::Money { cents, currency: currency.to_owned() };
    Node::Value { s: text(reader.site.words(reader.text), &value, None), url: None, ltr: true, unconfirmed: None }
}

fn text(words: &Words, value: &FactValue, function: Option<&Function>) -> String {
    let formats = &words.formats;
    match value {
        FactValue::Money { cents, currency } => {
            let sign = if currency == "EUR" { "€" } else { currency.as_str() };
            let amount = match decimals(function) {
                Some((least, most)) => formats.number_with(&format!("{}.{:02}", cents / 100, cents % 100), least, most),
                None => formats.hundredths(*cents),
            };
            plain(&words.text("amount-money", &[("currency", sign.into()), ("amount", amount.into())]))
        }
        FactValue::Date(date) => formats.date(*date, style(function)),
        FactValue::Duration { count, unit } => words.text(&format!("duration-{}", unit.as_str()), &[("count", i64::from(*count).into())]),
        FactValue::Number(number) => match decimals(function) {
            Some((least, most)) => formats.number_with(number, least, most),
            None => formats.number(number),
        },
        FactValue::Phone(phone) => phone.number.clone(),
        FactValue::Url(url) => url.trim_start_matches("https://").trim_end_matches('/').to_owned(),
        FactValue::Text(text) => text.clone(),
    }
}

/// `minimumFractionDigits` and `maximumFractionDigits` of NUMBER, within reason.
fn decimals(function: Option<&Function>) -> Option<(u8, u8)> {
    let option = |name: &str| function?.options.iter().find(|(key, _)| key == name)?.1.parse::<u8>().ok().map(|count| count.min(20));
    let (least, most) = (option("minimumFractionDigits"), option("maximumFractionDigits"));
    if least.is_none() && most.is_none() {
        return None;
    }
    let least = least.unwrap_or(0);
    Some((least.min(most.unwrap_or(20)), most.unwrap_or(least.max(2))))
}

/// `dateStyle` of DATETIME: `short`, else long.
fn style(function: Option<&Function>) -> DateStyle {
    let short = function.is_some_and(|function| function.options.iter().any(|(key, value)| key == "dateStyle" && value == "short"));
    if short { DateStyle::Short } else { DateStyle::Long }
}
