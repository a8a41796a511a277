//! A long document → the values of its page.

use super::draft::Draft;
use super::html::Writer;
use super::shell::code;
use super::values::{list, map, maybe_text, texts};
use crate::render::view::{self, Node};
use crate::site::{Entry, Kind};
use tera::{Context, Value};

/// With fewer headings than this a page is its own contents.
const LEAST_HEADINGS: usize = 4;

impl Draft<'_, '_> {
    /// The page of a long document.
    pub(super) fn document(&self, entry: &Entry) -> Context {
        let view = view::document(self.reader, entry);
        let mut context = self.entry_shell(entry);
        let shown = &self.pages.site.shown(entry, self.language()).language;
        let (body, contents, notes) = self.writing(shown, |writer| {
            let contents: Vec<Value> = view.body.iter().filter_map(|node| chapter(writer, node)).collect();
            (writer.html(&view.body).value(), contents, writer.notes().value())
        });
        let owner = entry.care.owner.as_ref().and_then(|owner| self.pages.site.entry(Kind::Organization, &owner.value));
        context.insert_value("body", body);
        context.insert_value("notes", notes);
        let is_long = contents.len() >= LEAST_HEADINGS;
        context.insert_value("contents", list(contents.into_iter().filter(|_| is_long)));
        context.insert_value("audience", texts(&view.audience));
        context.insert_value("code", maybe_text(code(entry)));
        context.insert_value("owner", owner.map_or_else(Value::none, |owner| self.link_to(owner)));
        context.insert_value("leaflets", self.leaflets(entry));
        context
    }
}

/// A chapter as the contents show it; what stands below it is found on the way.
fn chapter(writer: &mut Writer<'_>, node: &Node) -> Option<Value> {
    let Node::Heading { level: ..=2, id, number, c } = node else { return None };
    Some(map([("id", maybe_text(id.as_deref())), ("number", maybe_text(number.as_deref())), ("title", writer.html(c).value())]))
}
