//! The neutral fields of a desk: where, when, how to get in, who speaks what.

use super::Sensitivity;
use crate::site::{Spanned, Tag};
use chrono::NaiveDate;

/// The neutral fields of a desk.
#[derive(Debug, Clone, Default)]
pub struct Desk {
    /// The name on the door, Italian, never translated.
    pub name: Option<Spanned<String>>,
    /// The body it belongs to.
    pub organization: Option<Spanned<String>>,
    /// Whether its place must stay secret: then nothing here tells where it is.
    pub secret: bool,
    /// Street and town, empty for a place that must stay secret.
    pub address: Option<String>,
    /// Latitude and longitude in degrees (WGS 84).
    pub geo: Option<(f64, f64)>,
    /// How to get there.
    pub transport: Option<String>,
    /// How one gets in.
    pub access: Option<Access>,
    /// Where to book.
    pub booking: Option<String>,
    /// Its telephones.
    pub phones: Vec<DeskPhone>,
    /// E-mail.
    pub email: Option<String>,
    /// Certified e-mail (posta elettronica certificata).
    pub pec: Option<String>,
    /// Opening hours.
    pub hours: Option<OpeningHours>,
    /// The days from that of the build on, holidays and closures counted; empty without hours.
    pub coming: Vec<ComingDay>,
    /// When it is closed out of its hours, in order.
    pub closures: Vec<Closure>,
    /// The languages spoken there.
    pub languages: Vec<SpokenLanguage>,
    /// When somebody last asked which.
    pub languages_confirmed_on: Option<NaiveDate>,
    /// Guides that lead here.
    pub services: Vec<Spanned<String>>,
    /// Steps, lifts, toilets.
    pub accessibility: Option<String>,
    /// Children may come along.
    pub children_ok: bool,
    /// For women only.
    pub women_only: bool,
    /// How dangerous it is to be seen with it.
    pub sensitivity: Sensitivity,
}

/// How one gets into a desk; its words are the Fluent message `access-<way>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Just go.
    WalkIn,
    /// Take a number.
    Ticket,
    /// Book first.
    Appointment,
    /// Another service must send you.
    ReferralOnly,
}

impl Access {
    /// Every way and how it is written.
    pub const ALL: [(&'static str, Access); 4] =
        [("walk-in", Self::WalkIn), ("ticket", Self::Ticket), ("appointment", Self::Appointment), ("referral-only", Self::ReferralOnly)];

    /// How it is written.
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, access)| *access == self).map_or("walk-in", |(name, _)| name)
    }
}

/// A telephone of a desk.
#[derive(Debug, Clone)]
pub struct DeskPhone {
    /// As people write it.
    pub number: String,
    /// Who answers, Italian.
    pub label: Option<String>,
    /// The languages in which somebody answers.
    pub languages: Vec<Spanned<Tag>>,
}

/// Opening hours, checked and spread over a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningHours {
    /// The OpenStreetMap `opening_hours` string.
    pub rule: String,
    /// For Monday to Sunday, the minutes from midnight at which it opens and closes.
    pub week: [Vec<(u16, u16)>; 7],
}

impl OpeningHours {
    /// Open at every minute of every day.
    pub fn is_always(&self) -> bool {
        self.week.iter().all(|day| day.as_slice() == [(0, 24 * 60)])
    }
}

/// A day to come: what the rule of the hours makes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ComingDay {
    /// The minutes from midnight at which it opens and closes.
    Times(Vec<(u16, u16)>),
    /// A public holiday of which the rule says nothing.
    Holiday,
}

/// Days on which a desk is closed out of its hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Closure {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

/// A language spoken at a desk.
#[derive(Debug, Clone)]
pub struct SpokenLanguage {
    /// Its tag, configured or not.
    pub tag: Spanned<Tag>,
    /// By whom.
    pub how: SpokenHow,
    /// When, in the syntax of opening hours.
    pub when: Option<OpeningHours>,
}

/// Who speaks a language at a desk; its words are the Fluent message `language-how-<how>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpokenHow {
    /// Somebody who works there.
    Staff,
    /// A mediator.
    Mediator,
    /// An interpreter on the telephone.
    Phone,
    /// If asked before.
    OnRequest,
}

impl SpokenHow {
    /// Every way and how it is written.
    pub const ALL: [(&'static str, SpokenHow); 4] =
        [("staff", Self::Staff), ("mediator", Self::Mediator), ("phone", Self::Phone), ("on-request", Self::OnRequest)];

    /// How it is written.
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, how)| *how == self).map_or("staff", |(name, _)| name)
    }
}
