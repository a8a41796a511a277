//! The neutral fields of an event.

use super::super::fields::Fields;
use super::desk::tag;
use super::guide::{code, printed};
use crate::finding::Finding;
use crate::site::entry::{Event, EventFormat};
use crate::site::{Spanned, Tag};

pub(super) fn event(fields: &mut Fields<'_>) -> Event {
    let event = Event {
        code: code(fields),
        format: fields.one_of("format", &EventFormat::ALL),
        audience: fields.texts("audience"),
        starts: fields.moment("starts"),
        ends: fields.moment("ends"),
        place: fields.words("place"),
        organization: fields.text("organization"),
        desk: fields.text("desk"),
        languages: languages(fields),
        example: fields.truth("example").unwrap_or(false),
        formats: printed(fields),
    };
    if let (Some(starts), Some(ends)) = (&event.starts, &event.ends)
        && ends.value <= starts.value
    {
        fields.report().add(Finding::error("E1501").at(ends.span.clone()).related(starts.span.clone()));
    }
    event
}

fn languages(fields: &mut Fields<'_>) -> Vec<Spanned<Tag>> {
    let written = fields.texts("languages");
    written.iter().filter_map(|code| tag(code, fields.report())).collect()
}
