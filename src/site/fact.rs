//! Facts: what can change and is said once, dated and sourced.

use crate::source::Span;
use chrono::NaiveDate;

/// One fact of `facts.toml`, with the value in force on the day of the build.
#[derive(Debug, Clone)]
pub struct Fact {
    /// What it says.
    pub value: FactValue,
    /// The first day on which it holds.
    pub valid_from: Option<NaiveDate>,
    /// The last day on which it holds.
    pub valid_until: Option<NaiveDate>,
    /// The law it comes from.
    pub legal: Option<String>,
    /// Who says so.
    pub source: Option<String>,
    /// When somebody last looked.
    pub checked_on: Option<NaiveDate>,
    /// Whether it was confirmed; what is not stays out of print.
    pub confirmed: bool,
    /// Where it is written.
    pub span: Span,
}

/// The value of a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactValue {
    /// An amount in hundredths of its currency (ISO 4217).
    Money {
        /// Hundredths: 7046 is 70.46.
        cents: i64,
        /// `EUR`.
        currency: String,
    },
    /// A day.
    Date(NaiveDate),
    /// A count of a unit.
    Duration {
        /// How many.
        count: u32,
        /// Of what.
        unit: Unit,
    },
    /// A decimal number as written, `.` before its decimals.
    Number(String),
    /// A telephone number.
    Phone(Phone),
    /// An address of the web.
    Url(String),
    /// Words that are the same in every language.
    Text(String),
}

/// The unit of a duration; its words are the Fluent message `duration-<unit>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// 60 minutes.
    Hour,
    /// A calendar day.
    Day,
    /// A day on which offices are open.
    WorkingDay,
    /// Seven days.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}

impl Unit {
    /// Every unit and how it is written.
    pub const ALL: [(&'static str, Unit); 6] = [
        ("hour", Self::Hour),
        ("day", Self::Day),
        ("working-day", Self::WorkingDay),
        ("week", Self::Week),
        ("month", Self::Month),
        ("year", Self::Year),
    ];

    /// How it is written.
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, unit)| *unit == self).map_or("day", |(name, _)| name)
    }
}

/// A telephone number and who answers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// As people write it: `0573 21175`, `800 290 290`, `112`.
    pub number: String,
    /// When somebody answers, in the OpenStreetMap syntax of opening hours.
    pub hours: Option<String>,
    /// Tags of the languages in which somebody answers.
    pub languages: Vec<String>,
    /// Whether the call costs nothing.
    pub free: bool,
}

impl Phone {
    /// The address of RFC 3966 that dials it: short and free numbers as they are, Italian ones with their prefix.
    pub fn tel(number: &str) -> String {
        let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        let italian = digits.starts_with('0') || (digits.starts_with('3') && digits.len() >= 9);
        if italian { format!("tel:+39{digits}") } else { format!("tel:{digits}") }
    }
}
