//! An event → the values of its page.

use super::draft::Draft;
use super::values::{map, maybe, maybe_text, text, texts};
use crate::render::view;
use crate::site::Entry;
use tera::{Context, Value};

impl Draft<'_, '_> {
    /// The page of an event.
    pub(super) fn event(&self, entry: &Entry) -> Context {
        let view = view::event(self.reader, entry);
        let mut context = self.with_body(entry);
        context.insert_value(
            "event",
            map([
                ("format", maybe_text(view.format.as_deref())),
                ("audience", texts(&view.audience)),
                ("when", text(&view.when)),
                ("over", Value::from(view.over)),
                ("place", maybe_text(view.place.as_deref())),
                ("unconfirmed", Value::from(entry.unconfirmed("starts") || entry.unconfirmed("place"))),
                ("organization", maybe(view.organization.as_ref(), |link| self.link(link))),
                ("languages", text(&self.voice.words.formats.list(&view.languages))),
                ("example", maybe_text(view.example.as_deref())),
            ]),
        );
        context.insert_value("desk", self.card_of(view.desk.as_ref()));
        context.insert_value("leaflets", self.leaflets(entry));
        context
    }

    /// The card of a desk below a text, if there is one.
    pub(super) fn card_of(&self, desk: Option<&view::DeskView>) -> Value {
        maybe(desk, |desk| self.card(desk, "h2").value())
    }
}
