//! A journey → the values of its page; and what a guide says of the journeys that it is a step of.

use super::draft::Draft;
use super::html::Writer;
use super::values::{list, map, maybe, maybe_text, text, texts};
use crate::render::view::{self, StepView, WaitView};
use crate::site::Entry;
use crate::site::entry::Kind;
use tera::{Context, Value};

impl Draft<'_, '_> {
    /// The page of a journey.
    pub(super) fn journey(&self, entry: &Entry) -> Context {
        let view = view::journey(self.reader, entry);
        let mut context = self.entry_shell(entry);
        let shown = &self.pages.site.shown(entry, self.language()).language;
        let (intro, steps, notes) = self.writing(shown, |writer| {
            let intro = writer.html(&view.intro).value();
            let steps = list(view.steps.iter().map(|step| self.step(writer, step)));
            (intro, steps, writer.notes().value())
        });
        context.insert_value("intro", intro);
        context.insert_value("steps", steps);
        context.insert_value("notes", notes);
        context.insert_value("audience", texts(&view.audience));
        context
    }

    fn step(&self, writer: &mut Writer<'_>, step: &StepView) -> Value {
        map([
            ("id", text(&step.id)),
            ("number", Value::from(step.number)),
            ("link", maybe(step.link.as_ref(), |link| self.link(link))),
            ("title", writer.html(&step.title).value()),
            ("body", writer.html(&step.body).value()),
            ("desk", maybe(step.desk.as_ref(), |desk| self.desk_values(desk))),
            ("authority", maybe(step.authority.as_ref(), |link| self.link(link))),
            ("unconfirmed", maybe_text(step.unconfirmed.as_deref())),
            ("waits", list(step.waits.iter().map(|wait| self.wait(wait)))),
        ])
    }

    fn wait(&self, wait: &WaitView) -> Value {
        map([("name", text(&wait.name)), ("time", self.html(std::slice::from_ref(&wait.time)))])
    }

    /// "This is step 2 of …", for each journey that leads over an entry.
    pub(super) fn stages(&self, entry: &Entry) -> Value {
        let stages = view::stages(self.reader, entry);
        list(stages.iter().map(|stage| map([("number", Value::from(stage.number)), ("journey", self.link(&stage.journey))])))
    }

    /// The journeys as the home page shows them.
    pub(super) fn journeys(&self) -> Value {
        let steps = |entry: &Entry| entry.journey().map_or(0, |journey| journey.counted().count());
        let journeys = self.entries(Kind::Journey);
        list(journeys.map(|entry| map([("link", self.link_to(entry)), ("count", Value::from(steps(entry)))])))
    }
}
