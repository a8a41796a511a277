//! Home, topics and lists → the values of their pages. Each shows links to entries and no more of them than it must.

use super::draft::Draft;
use super::shell::{Heading, code};
use super::values::{list, map, maybe, maybe_text, second_name, text};
use super::voice::topic_values;
use crate::plan::{Page, is_home};
use crate::render::view::{self};
use crate::site::Entry;
use crate::site::entry::Kind;
use tera::{Context, Value};

impl Draft<'_, '_> {
    /// The home page: a welcome and the topics, each with its guides.
    pub(super) fn home(&self) -> Context {
        let welcome = self.pages.site.of_kind(Kind::Page).find(|entry| is_home(entry));
        let translation = welcome.map(|entry| self.pages.site.shown(entry, self.language()));
        let title = translation.map(|translation| self.line(translation, &translation.title)).unwrap_or_default();
        let summary = translation.and_then(|translation| Some(self.line(translation, translation.summary.as_ref()?)));
        let description = summary.as_deref().map_or_else(|| self.word("site-tagline"), view::plain);
        let mut context = self.shell(&Page::Home, &Heading { title: view::plain(&title), description });
        context.insert_value("title", self.html(&title));
        context.insert_value("summary", self.maybe_html(summary.as_deref()));
        context
            .insert_value("welcome_attributes", translation.map_or_else(|| text(""), |translation| self.attributes(&translation.language)));
        let (body, notes) = welcome.map_or_else(|| (text(""), text("")), |entry| self.body(entry));
        context.insert_value("body", body);
        context.insert_value("notes", notes);
        let care = |entry| self.care(entry, self.pages.site.shown(entry, self.language()));
        context.insert_value("care", maybe(welcome, care));
        context.insert_value("journeys", self.journeys());
        context.insert_value("who_speaks", text(&self.own_question()));
        let topics = &self.pages.site.settings.topics;
        context.insert_value("doors", list(topics.iter().map(|topic| self.door(&topic.id))));
        context
    }

    /// A topic and its guides.
    fn door(&self, topic: &str) -> Value {
        let guides: Vec<&Entry> = self.guides_of(topic).collect();
        map([
            ("topic", topic_values(self.pages, self.language(), self.voice.words, topic)),
            ("count", Value::from(guides.len())),
            ("guides", list(guides.into_iter().map(|guide| self.item(guide)))),
        ])
    }

    fn guides_of<'s>(&'s self, topic: &'s str) -> impl Iterator<Item = &'s Entry> + 's {
        self.entries(Kind::Guide)
            .filter(move |entry| entry.guide().and_then(|guide| guide.topic.as_ref()).is_some_and(|of| of.value == topic))
    }

    /// The page of a topic.
    pub(super) fn topic(&self, topic: &str) -> Context {
        let title = self.word(&format!("topic-{topic}"));
        let mut context = self.shell(&Page::Topic(topic.to_owned()), &Heading { title, description: self.word("site-tagline") });
        context.insert_value("door", self.door(topic));
        context
    }

    /// The list of a kind of entry, in the order of the language's dictionaries; events in that in which they come.
    pub(super) fn list(&self, kind: Kind) -> Context {
        let title = self.word(kind.folder());
        let mut context = self.shell(&Page::List(kind), &Heading { title: title.clone(), description: self.word("site-tagline") });
        let mut entries: Vec<(String, &Entry)> = self.entries(kind).map(|entry| (self.plain_title(entry), entry)).collect();
        let turn = |entry: &Entry| entry.event().map(|event| event.turn(self.pages.site.today));
        entries.sort_by(|(a, first), (b, second)| turn(first).cmp(&turn(second)).then_with(|| self.voice.words.formats.compare(a, b)));
        context.insert_value("title", text(&title));
        context.insert_value("kind", text(kind.scheme()));
        context.insert_value("items", list(entries.into_iter().map(|(_, entry)| self.item(entry))));
        context
    }

    /// The entries of a kind that stand in the lists of this language.
    pub(super) fn entries(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.pages.site.of_kind(kind).filter(|entry| self.pages.site.is_listed(entry, self.language()))
    }

    /// The title of an entry in plain words.
    pub(super) fn plain_title(&self, entry: &Entry) -> String {
        view::plain(&view::title_of(self.reader, entry))
    }

    /// An entry of a list: its link, and the Italian name that is written on doors and papers.
    fn item(&self, entry: &Entry) -> Value {
        let name = entry.italian_name().unwrap_or_default();
        map([
            ("link", self.link_to(entry)),
            ("name", second_name(name, &self.plain_title(entry))),
            ("code", maybe_text(code(entry))),
            ("desk", maybe(entry.desk(), |_| self.desk_values(&view::desk(self.reader, entry)))),
        ])
    }
}
