//! Entries that are mostly text → the values of their pages: desks, organizations, glossary terms, plain pages.

use super::draft::Draft;
use super::shell::Heading;
use super::values::{list, map, maybe, maybe_text, second_name, text, texts};
use crate::plan::{Page, is_dangerous};
use crate::render::view::{self, Node};
use crate::site::document::{InlineKind, Target, walk};
use crate::site::entry::{Kind, Origin};
use crate::site::{Entry, Id, Site, Spanned, Translation};
use crate::words::DateStyle;
use std::collections::BTreeMap;
use tera::{Context, Value};

impl Draft<'_, '_> {
    /// What the page of every entry says: its title, its summary, and how far it can be trusted.
    pub(super) fn entry_shell(&self, entry: &Entry) -> Context {
        let translation = self.reader.site.shown(entry, self.language());
        let title = self.line(translation, &translation.title);
        let summary = translation.summary.as_ref().map(|summary| self.line(translation, summary));
        let description = summary.as_deref().map(view::plain).unwrap_or_default();
        let page = Page::Entry(entry.kind, entry.id.clone());
        // Who is in danger may be watched: the name of the tab and what searches show tell nothing.
        let heading = match is_dangerous(entry) {
            true => Heading { title: String::new(), description: String::new() },
            false => Heading { title: view::plain(&title), description },
        };
        let mut context = self.shell(&page, &heading);
        context.insert_value("title", self.html(&title));
        context.insert_value("summary", self.maybe_html(summary.as_deref()));
        context.insert_value("care", self.care(entry, translation));
        context.insert_value("danger", Value::from(is_dangerous(entry)));
        context.insert_value("share", self.share(entry));
        context.insert_value("feedback", self.feedback(entry));
        context
    }

    /// How far an entry can be trusted.
    pub(super) fn care(&self, entry: &Entry, translation: &Translation) -> Value {
        let date = |date| text(&self.voice.words.formats.date(date, DateStyle::Long));
        let care = &entry.care;
        let expired = care.valid_until.as_ref().filter(|until| until.value < self.pages.site.today);
        map([
            ("confirmed_on", maybe(care.confirmed_on.as_ref(), |on| date(on.value))),
            ("expired", maybe(expired, |until| date(until.value))),
            ("unconfirmed", Value::from(!care.confirmed)),
            ("machine", Value::from(translation.origin == Origin::Machine)),
            ("outdated", self.outdated(translation)),
            ("sources", texts(&care.sources)),
        ])
    }

    /// What readers are told of a text that is older than its source: in which language the newer one is, and what its
    /// title and summary say now, where they are others.
    fn outdated(&self, translation: &Translation) -> Value {
        let marks = &translation.marks;
        let source = self.pages.site.languages.source();
        let reading = view::Reader { text: source, ..self.reader };
        let lines = marks.lines.iter().map(|line| self.writing(&source.tag, |writer| writer.html(&view::line(reading, line)).value()));
        let outdated = || map([("language", text(&view::source_language(self.reader))), ("lines", list(lines))]);
        maybe((!marks.is_empty()).then_some(()), |()| outdated())
    }

    /// The page of a desk.
    pub(super) fn desk(&self, entry: &Entry) -> Context {
        let mut context = self.with_body(entry);
        context.insert_value("desk", self.desk_values(&view::desk(self.reader, entry)));
        context.insert_value("stages", self.stages(entry));
        let desk = entry.desk();
        context.insert_value("services", list(desk.iter().flat_map(|desk| self.named(Kind::Guide, &desk.services))));
        let organization = desk.and_then(|desk| desk.organization.as_ref());
        let organization = organization.and_then(|name| self.pages.site.entry(Kind::Organization, &name.value));
        context.insert_value("organization", maybe(organization, |organization| self.link_to(organization)));
        context
    }

    fn named<'s>(&'s self, kind: Kind, names: &'s [Spanned<String>]) -> impl Iterator<Item = Value> + 's {
        names.iter().filter_map(move |name| self.pages.site.entry(kind, &name.value)).map(|entry| self.link_to(entry))
    }

    /// The page of an organization: its name, its site and its desks.
    pub(super) fn organization(&self, entry: &Entry) -> Context {
        let mut context = self.with_body(entry);
        let url = entry.organization().and_then(|organization| organization.url.as_deref());
        let name = second_name(entry.italian_name().unwrap_or_default(), &self.plain_title(entry));
        context.insert_value("organization", map([("name", name), ("url", maybe_text(url))]));
        let its =
            |desk: &&Entry| desk.desk().and_then(|desk| desk.organization.as_ref()).is_some_and(|name| name.value == entry.id.as_str());
        context.insert_value("desks", list(self.entries(Kind::Desk).filter(its).map(|desk| self.link_to(desk))));
        context
    }

    /// The page of a glossary term: the Italian word, its rendering, and the guides that use it.
    pub(super) fn term(&self, entry: &Entry) -> Context {
        let mut context = self.with_body(entry);
        context.insert_value("italian_word", maybe_text(entry.italian_name()));
        let uses = self.pages.uses.get_or_init(|| uses(self.pages.site)).get(&entry.id);
        let guides = uses.into_iter().flatten().filter_map(|id| self.pages.site.entry(Kind::Guide, id.as_str()));
        context.insert_value("used_in", list(guides.map(|guide| self.link_to(guide))));
        context
    }

    /// A page of the site itself.
    pub(super) fn plain_page(&self, entry: &Entry) -> Context {
        self.with_body(entry)
    }

    pub(super) fn with_body(&self, entry: &Entry) -> Context {
        let mut context = self.entry_shell(entry);
        let (body, notes) = self.body(entry);
        context.insert_value("body", body);
        context.insert_value("notes", notes);
        context
    }

    /// The text of an entry and its footnotes.
    pub(super) fn body(&self, entry: &Entry) -> (Value, Value) {
        let translation = self.reader.site.shown(entry, self.language());
        let nodes: Vec<Node> = view::whole(self.reader, translation);
        self.writing(&translation.language, |writer| (writer.html(&nodes).value(), writer.notes().value()))
    }
}

/// The guides that link to each glossary term, by the source texts.
fn uses(site: &Site) -> BTreeMap<Id, Vec<Id>> {
    let mut uses: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
    for guide in site.of_kind(Kind::Guide) {
        walk(&guide.source_translation().document.blocks, &mut |_| (), &mut |inline| {
            if let InlineKind::Link { target: Target::Entry { kind: Kind::Term, id, .. }, .. } = &inline.kind {
                let guides = uses.entry(Id::from(id.as_str())).or_default();
                if guides.last() != Some(&guide.id) {
                    guides.push(guide.id.clone());
                }
            }
        });
    }
    uses
}
