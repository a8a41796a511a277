//! An event's view: what it is, when, where, in which languages, and whom to ask.

use super::{DeskView, LinkView, Medium, Node, Reader, desk, document, link};
use crate::site::entry::Event;
use crate::site::{Detail, Entry, Kind, Spanned};
use crate::words::DateStyle;
use chrono::{NaiveDateTime, Timelike};
use serde::Serialize;

/// An event, ready to be laid out.
#[derive(Debug, Clone, Serialize)]
pub struct EventView {
    /// Printed code.
    pub code: Option<String>,
    /// What kind of meeting it is, in words.
    pub format: Option<String>,
    /// Who it is for, in words.
    pub audience: Vec<String>,
    /// The days and times, or the words that say that they are not decided.
    pub when: String,
    /// Whether it is over.
    pub over: bool,
    /// Street and town, Italian.
    pub place: Option<String>,
    /// The body that invites.
    pub organization: Option<LinkView>,
    /// Where to ask.
    pub desk: Option<DeskView>,
    /// Names of the languages spoken there, in the reader's language.
    pub languages: Vec<String>,
    /// The words that say that it is an example and nobody should come, if it is one.
    pub example: Option<String>,
    /// Its text.
    pub body: Vec<Node>,
}

/// The view of an event for a reader.
pub fn event(reader: Reader<'_>, entry: &Entry) -> EventView {
    let none = Event::default();
    let event = if let Detail::Event(event) = &entry.detail { event } else { &none };
    let shown = |field: &str| reader.medium == Medium::Screen || !entry.unconfirmed(field);
    let named = |kind: Kind, name: &Option<Spanned<String>>| name.as_ref().and_then(|name| reader.site.entry(kind, &name.value));
    EventView {
        code: event.code.as_ref().map(|code| code.value.clone()),
        format: event.format.map(|format| reader.word(&format!("event-{}", format.as_str()))),
        audience: reader.audience(&event.audience),
        when: if shown("starts") { when(reader, event) } else { reader.word("event-undecided") },
        over: event.is_over(reader.site.today),
        place: event.place.clone().filter(|_| shown("place")),
        organization: named(Kind::Organization, &event.organization).map(|entry| link::entry_link(reader, entry)),
        desk: named(Kind::Desk, &event.desk).map(|entry| desk::desk(reader, entry)),
        languages: event.languages.iter().map(|tag| desk::language_name(reader, &tag.value)).collect(),
        example: event.example.then(|| reader.word("event-example")),
        body: document::whole(reader, reader.site.shown(entry, reader.language)),
    }
}

/// "20 January 2027, 15:00 – 17:00"; over several days both with their dates.
fn when(reader: Reader<'_>, event: &Event) -> String {
    let date = |moment: NaiveDateTime| reader.words().formats.date(moment.date(), DateStyle::Long);
    let clock = |moment: NaiveDateTime| format!("{:02}:{:02}", moment.hour(), moment.minute());
    let whole = |moment: NaiveDateTime| format!("{}, {}", date(moment), clock(moment));
    match (event.starts.as_ref().map(|starts| starts.value), event.ends.as_ref().map(|ends| ends.value)) {
        (None, _) => reader.word("event-undecided"),
        (Some(starts), None) => whole(starts),
        (Some(starts), Some(ends)) if starts.date() == ends.date() => format!("{} – {}", whole(starts), clock(ends)),
        (Some(starts), Some(ends)) => format!("{} – {}", whole(starts), whole(ends)),
    }
}
