//! Taking typed fields out of a tree: what is unknown, missing or of the wrong kind is a finding, and reading goes on.

use super::tree::{Data, Value};
use crate::finding::{Finding, Report, nearest};
use crate::site::Spanned;
use crate::source::Span;
use chrono::{NaiveDate, NaiveDateTime};

/// The fields of one map, taken one by one; at the end, what nobody took is unknown.
pub(super) struct Fields<'a> {
    value: &'a Value,
    known: Vec<&'static str>,
    report: &'a mut Report,
}

impl<'a> Fields<'a> {
    /// The fields of a map. Anything else is a finding and has no fields.
    pub(super) fn new(value: &'a Value, report: &'a mut Report) -> Self {
        if !matches!(value.data, Data::Map(_)) {
            report.add(Finding::error("E0206").at(value.span.clone()).arg("wanted", "map"));
        }
        Self { value, known: Vec::new(), report }
    }

    /// The place of the map.
    pub(super) fn span(&self) -> Span {
        self.value.span.clone()
    }

    /// The report, for findings about a taken value.
    pub(super) fn report(&mut self) -> &mut Report {
        self.report
    }

    /// The raw value of a key.
    pub(super) fn take(&mut self, key: &'static str) -> Option<&'a Value> {
        self.known.push(key);
        self.value.get(key).filter(|value| value.data != Data::Null)
    }

    /// A text.
    pub(super) fn text(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let value = self.take(key)?;
        self.as_text(value)
    }

    /// A text without its place.
    pub(super) fn words(&mut self, key: &'static str) -> Option<String> {
        self.text(key).map(|text| text.value)
    }

    /// A text that must be there.
    pub(super) fn required(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let found = self.text(key);
        if found.is_none() && self.value.get(key).is_none() {
            self.report.add(Finding::error("E0104").at(self.value.span.clone()).arg("key", key));
        }
        found
    }

    /// A list of texts; one text stands for a list of one.
    pub(super) fn texts(&mut self, key: &'static str) -> Vec<Spanned<String>> {
        self.items(key).into_iter().filter_map(|value| self.as_text(value)).collect()
    }

    /// The values of a list; one value stands for a list of one.
    pub(super) fn items(&mut self, key: &'static str) -> Vec<&'a Value> {
        match self.take(key) {
            Some(Value { data: Data::List(items), .. }) => items.iter().collect(),
            Some(value) => vec![value],
            None => Vec::new(),
        }
    }

    /// A date as ISO 8601 writes it.
    pub(super) fn date(&mut self, key: &'static str) -> Option<Spanned<NaiveDate>> {
        let text = self.text(key)?;
        match NaiveDate::parse_from_str(&text.value, "%Y-%m-%d") {
            Ok(value) => Some(Spanned { value, span: text.span }),
            Err(_) => {
                self.wrong(text.span, "date");
                None
            }
        }
    }

    /// A day and a time: `2027-01-20 15:00`.
    pub(super) fn moment(&mut self, key: &'static str) -> Option<Spanned<NaiveDateTime>> {
        let text = self.text(key)?;
        match NaiveDateTime::parse_from_str(&text.value, "%Y-%m-%d %H:%M") {
            Ok(value) => Some(Spanned { value, span: text.span }),
            Err(_) => {
                self.wrong(text.span, "moment");
                None
            }
        }
    }

    /// A whole number.
    pub(super) fn number(&mut self, key: &'static str) -> Option<u32> {
        let text = self.text(key)?;
        let number = text.value.parse().ok();
        if number.is_none() {
            self.wrong(text.span, "number");
        }
        number
    }

    /// A count of days: `180d`, or the number alone.
    pub(super) fn days(&mut self, key: &'static str) -> Option<u32> {
        let text = self.text(key)?;
        let days = text.value.trim_end_matches('d').parse().ok();
        if days.is_none() {
            self.wrong(text.span, "days");
        }
        days
    }

    /// `true` or `false`; `false` if it is not there.
    pub(super) fn truth(&mut self, key: &'static str) -> Option<bool> {
        let text = self.text(key)?;
        match text.value.as_str() {
            "true" => Some(true),
            "false" => Some(false),
            _ => {
                self.wrong(text.span, "truth");
                None
            }
        }
    }

    /// One of a list of words.
    pub(super) fn one_of<T: Copy>(&mut self, key: &'static str, all: &[(&'static str, T)]) -> Option<T> {
        let text = self.text(key)?;
        let found = all.iter().find(|(name, _)| *name == text.value).map(|(_, value)| *value);
        if found.is_none() {
            let names = all.iter().map(|(name, _)| *name);
            let finding = Finding::error("E0207").at(text.span).arg("value", &text.value).arg("known", listed(names.clone()));
            self.report.add(finding.nearest(&text.value, names));
        }
        found
    }

    /// Tells of every key that was not taken, with the nearest that could have been meant.
    pub(super) fn finish(self) {
        self.finish_but(|_| false);
    }

    /// The same, for maps in which some keys are names of the author's.
    pub(super) fn finish_but(self, is_own: impl Fn(&str) -> bool) {
        let Data::Map(pairs) = &self.value.data else { return };
        for (key, _) in pairs.iter().filter(|(key, _)| !self.known.contains(&key.value.as_str()) && !is_own(&key.value)) {
            let finding =
                Finding::error("E0204").at(key.span.clone()).arg("key", &key.value).arg("known", listed(self.known.iter().copied()));
            self.report.add(match nearest(&key.value, self.known.iter().copied()) {
                Some(name) => finding.mend(name),
                None => finding,
            });
        }
    }

    /// A value as words of a fixed list; one word stands for a list of one.
    pub(super) fn words_of(&mut self, value: &Value, known: &[&str]) -> Vec<Spanned<String>> {
        let items = if let Data::List(items) = &value.data { items.as_slice() } else { std::slice::from_ref(value) };
        let words: Vec<_> = items.iter().filter_map(|item| self.as_text(item)).collect();
        for word in words.iter().filter(|word| !known.contains(&word.value.as_str())) {
            let finding = Finding::error("E0207").at(word.span.clone()).arg("value", &word.value).arg("known", known.join(", "));
            self.report.add(finding.nearest(&word.value, known.iter().copied()));
        }
        words
    }

    /// A value as a text; a list or map is a finding.
    pub(super) fn as_text(&mut self, value: &Value) -> Option<Spanned<String>> {
        match &value.data {
            Data::Text(text) => Some(Spanned { value: text.clone(), span: value.span.clone() }),
            Data::Null => None,
            Data::List(_) | Data::Map(_) => {
                self.wrong(value.span.clone(), "text");
                None
            }
        }
    }

    /// Tells that a value is not of the kind that was wanted.
    pub(super) fn wrong(&mut self, span: Span, wanted: &'static str) {
        self.report.add(Finding::error("E0206").at(span).arg("wanted", wanted));
    }
}

fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names.into_iter().collect::<Vec<_>>().join(", ")
}
