//! The neutral fields of an event: incontro, laboratorio, corso.

use crate::site::{Spanned, Tag};
use chrono::{NaiveDate, NaiveDateTime};

/// The neutral fields of an event.
#[derive(Debug, Clone, Default)]
pub struct Event {
    /// Printed code, unique, never reused.
    pub code: Option<Spanned<String>>,
    /// What kind of meeting it is.
    pub format: Option<EventFormat>,
    /// Who it is for.
    pub audience: Vec<Spanned<String>>,
    /// When it begins, in Rome's time; not decided yet if it is not there.
    pub starts: Option<Spanned<NaiveDateTime>>,
    /// When it ends, in Rome's time.
    pub ends: Option<Spanned<NaiveDateTime>>,
    /// Street and town, Italian.
    pub place: Option<String>,
    /// The body that invites.
    pub organization: Option<Spanned<String>>,
    /// Where to ask and to book.
    pub desk: Option<Spanned<String>>,
    /// The languages spoken there.
    pub languages: Vec<Spanned<Tag>>,
    /// Whether it only shows what an event looks like, and nobody should come.
    pub example: bool,
    /// Leaflet formats, if the event chooses.
    pub formats: Option<Vec<Spanned<String>>>,
}

impl Event {
    /// Whether it ended, or began if nobody says when it ends, before a day.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.ends.as_ref().or(self.starts.as_ref()).is_some_and(|last| last.value.date() < today)
    }

    /// Its place among events: what comes next, then what is not decided, then what is over.
    pub fn turn(&self, today: NaiveDate) -> impl Ord + use<> {
        let starts = self.starts.as_ref().map(|starts| starts.value);
        (self.is_over(today), starts.is_none(), starts)
    }
}

/// What kind of meeting an event is; its words are the Fluent message `event-<format>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventFormat {
    /// Laboratorio: people do something together.
    Workshop,
    /// Incontro: people meet and talk.
    Meeting,
    /// Corso: people learn, more than once.
    Course,
}

impl EventFormat {
    /// Every format and how it is written.
    pub const ALL: [(&'static str, EventFormat); 3] = [("workshop", Self::Workshop), ("meeting", Self::Meeting), ("course", Self::Course)];

    /// How it is written.
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, format)| *format == self).map_or("meeting", |(name, _)| name)
    }
}
