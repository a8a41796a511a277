//! A campaign → the values of its page.

use super::draft::Draft;
use super::values::{map, texts};
use crate::render::view;
use crate::site::Entry;
use tera::Context;

impl Draft<'_, '_> {
    /// The page of a campaign.
    pub(super) fn campaign(&self, entry: &Entry) -> Context {
        let view = view::campaign(self.reader, entry);
        let mut context = self.entry_shell(entry);
        let shown = &self.pages.site.shown(entry, self.language()).language;
        let (campaign, notes) = self.writing(shown, |writer| {
            let campaign = map([
                ("audience", texts(&view.audience)),
                ("intro", writer.html(&view.intro).value()),
                ("message", writer.html(&view.message).value()),
                ("call", writer.html(&view.call).value()),
                ("materials", writer.html(&view.materials).value()),
            ]);
            (campaign, writer.notes().value())
        });
        context.insert_value("campaign", campaign);
        context.insert_value("notes", notes);
        context.insert_value("links", self.links(&view.guides));
        context.insert_value("desk", self.card_of(view.desk.as_ref()));
        context.insert_value("leaflets", self.leaflets(entry));
        context
    }
}
