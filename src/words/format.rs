//! How a language writes numbers, dates, weekdays and lists, on CLDR data through ICU4X.
//!
//! Digits are European and the calendar Gregorian in every language: amounts, phones and deadlines must look the
//! same as on Italian forms.

use crate::site::language::{Tag, known_as};
use chrono::{Datelike, NaiveDate};
use fixed_decimal::Decimal;
use fluent_bundle::{FluentArgs, FluentValue};
use icu::calendar::{Date, Iso};
use icu::collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{E, YMD};
use icu::decimal::DecimalFormatter;
use icu::list::{ListFormatter, options::ListFormatterOptions, options::ListLength};
use icu::locale::Locale;
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// How much of a date is written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// 23 novembre 2026.
    Long,
    /// 23/11/26.
    Short,
}

/// The formatters of one language.
pub struct Formats {
    decimal: Option<DecimalFormatter>,
    long_date: Option<DateTimeFormatter<YMD>>,
    short_date: Option<DateTimeFormatter<YMD>>,
    weekday: Option<DateTimeFormatter<E>>,
    list: Option<ListFormatter>,
    collator: Option<CollatorBorrowed<'static>>,
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Formats")
    }
}

impl Formats {
    /// The formatters of a language; those that CLDR has no data for are left out and ISO forms are used.
    pub fn new(tag: &Tag) -> Self {
        let locale: Locale = format!("{}-u-ca-gregory-nu-latn", known_as(tag)).parse().unwrap_or(Locale::UNKNOWN);
        let long_date = DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok().filter(has_month_names);
        let dated = long_date.is_some();
        Self {
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            short_date: DateTimeFormatter::try_new((&locale).into(), YMD::short()).ok().filter(|_| dated),
            weekday: DateTimeFormatter::try_new((&locale).into(), E::long()).ok().filter(|_| dated),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default().with_length(ListLength::Wide)).ok(),
            collator: Collator::try_new(CollatorPreferences::from(&locale), Default::default()).ok(),
            long_date,
        }
    }

    /// A decimal number (`.` before its decimals) with the language's separators and European digits.
    pub fn number(&self, decimal: &str) -> String {
        match (&self.decimal, Decimal::from_str(decimal)) {
            (Some(formatter), Ok(number)) => formatter.format(&number).to_string(),
            (None, _) | (_, Err(_)) => decimal.to_owned(),
        }
    }

    /// A number with a given count of decimals, cut or filled with zeros.
    pub fn number_with(&self, decimal: &str, minimum_decimals: u8, maximum_decimals: u8) -> String {
        let Ok(mut number) = Decimal::from_str(decimal) else { return decimal.to_owned() };
        number.round(-i16::from(maximum_decimals));
        number.absolute.trim_end();
        number.absolute.pad_end(-i16::from(minimum_decimals));
        self.number(&number.to_string())
    }

    /// An amount in hundredths, without its currency.
    pub fn hundredths(&self, cents: i64) -> String {
        let sign = if cents < 0 { "-" } else { "" };
        self.number(&format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100))
    }

    /// A date in the Gregorian calendar.
    pub fn date(&self, date: NaiveDate, style: DateStyle) -> String {
        let formatter = match style {
            DateStyle::Long => &self.long_date,
            DateStyle::Short => &self.short_date,
        };
        match (formatter, iso(date)) {
            (Some(formatter), Some(day)) => formatter.format(&day).to_string(),
            (None, _) | (_, None) => date.format("%Y-%m-%d").to_string(),
        }
    }

    /// The name of a weekday, 0 for Monday.
    pub fn weekday(&self, from_monday: usize) -> String {
        // 23 November 2026 is a Monday.
        let monday = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default();
        let day = monday + chrono::Days::new(from_monday as u64);
        match (&self.weekday, iso(day)) {
            (Some(formatter), Some(day)) => formatter.format(&day).to_string(),
            (None, _) | (_, None) => day.format("%a").to_string(),
        }
    }

    /// "A, B and C".
    pub fn list(&self, items: &[String]) -> String {
        match &self.list {
            Some(formatter) => formatter.format_to_string(items.iter()),
            None => items.join(", "),
        }
    }

    /// The order of the language's dictionaries.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        match &self.collator {
            Some(collator) => collator.compare(a, b).then_with(|| a.cmp(b)),
            None => a.cmp(b),
        }
    }
}

fn iso(date: NaiveDate) -> Option<Date<Iso>> {
    // chrono's months and days are at most 12 and 31: they fit.
    Date::try_new_iso(date.year(), date.month() as u8, date.day() as u8).ok()
}

/// CLDR's root locale writes "2026 M03 5": no language does, so a language without month names gets ISO dates.
fn has_month_names(formatter: &DateTimeFormatter<YMD>) -> bool {
    iso(NaiveDate::from_ymd_opt(2026, 3, 5).unwrap_or_default()).is_some_and(|day| !formatter.format(&day).to_string().contains("M03"))
}

/// ICU's number formatter, kept by Fluent's memoizer.
struct Memoized(DecimalFormatter);

impl intl_memoizer::Memoizable for Memoized {
    type Args = ();
    type Error = ();

    fn construct(language: unic_langid::LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: Locale = format!("{language}-u-nu-latn").parse().map_err(|_| ())?;
        DecimalFormatter::try_new(locale.into(), Default::default()).map(Self).map_err(|_| ())
    }
}

/// Writes the numbers of Fluent messages as the language does.
pub(super) fn fluent_number(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = Decimal::from_str(&number.as_string()).ok()?;
    memoizer.with_try_get::<Memoized, _, _>((), |formatter| formatter.0.format(&decimal).to_string()).ok()
}

/// Fluent's NUMBER, with counts of digits that stay within reason: one message could ask for gigabytes of zeros.
pub(super) fn number_function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else { return FluentValue::Error };
    let mut number = number.clone();
    number.options.merge(named);
    for digits in [
        &mut number.options.minimum_integer_digits,
        &mut number.options.minimum_fraction_digits,
        &mut number.options.maximum_fraction_digits,
    ] {
        *digits = digits.map(|count| count.min(20));
    }
    FluentValue::Number(number)
}
