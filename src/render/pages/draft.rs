//! A page being made: whom it is for, and how its pieces become values.

use super::Pages;
use super::html::{Html, Surroundings, Writer};
use super::shell::language_shown;
use super::values::{list, map, maybe, maybe_text, second_name, text};
use super::voice::Voice;
use crate::finding::Report;
use crate::plan::Page;
use crate::render::view::{self, LinkView, Medium, Node, Reader};
use crate::site::entry::{Line, Translation};
use crate::site::{Entry, Kind, Language, Tag};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use tera::{Context, Value};

/// One page being made.
pub(super) struct Draft<'p, 'a> {
    /// What it is made with.
    pub(super) pages: &'p Pages<'a>,
    /// Its language's voice.
    pub(super) voice: &'p Voice<'a>,
    /// Whom it is for.
    pub(super) reader: Reader<'a>,
    /// Attributes that bring its language back inside a text of another; empty when they are the same.
    pub(super) own: Html,
    has_sections: bool,
    /// Whether it shows a desk that its script may call open.
    pub(super) shows_hours: Cell<bool>,
    report: RefCell<Report>,
    terms: RefCell<BTreeSet<String>>,
}

impl<'p, 'a> Draft<'p, 'a> {
    /// A page with nothing on it yet.
    pub(super) fn new(pages: &'p Pages<'a>, voice: &'p Voice<'a>, page: Option<&Page>) -> Self {
        let reader = Reader::new(pages.site, pages.plan, voice.language, Medium::Screen);
        let falls_back = page.is_some_and(|page| language_shown(pages.site, voice.language, page).tag != voice.language.tag);
        let own = if falls_back { pages.signboard(voice.language).attributes.clone() } else { Html::default() };
        let has_sections = matches!(page, Some(Page::Entry(Kind::Guide | Kind::Journey, _)));
        Self {
            pages,
            voice,
            reader,
            own,
            has_sections,
            shows_hours: Cell::default(),
            report: RefCell::default(),
            terms: RefCell::default(),
        }
    }

    /// What its parts found.
    pub(super) fn found(&self) -> Report {
        self.report.take()
    }

    /// Writes some nodes as HTML.
    pub(super) fn html(&self, nodes: &[Node]) -> Value {
        self.with_writer(|writer| writer.html(nodes)).value()
    }

    /// Lends a writer of texts in the page's language.
    fn with_writer<T>(&self, write: impl FnOnce(&mut Writer<'_>) -> T) -> T {
        self.writing(&self.voice.language.tag, write)
    }

    /// Lends a writer of texts in a language.
    pub(super) fn writing<T>(&self, language: &Tag, write: impl FnOnce(&mut Writer<'_>) -> T) -> T {
        let icon = |name: &str| self.pages.engine.icons().get(name).cloned().unwrap_or_default();
        // In guides and journeys cards stand under the headings of sections, elsewhere right under the title.
        let heading = if self.has_sections { "h3" } else { "h2" };
        let card = |desk: &view::DeskView| self.card(desk, heading);
        let explain = |id: &str| {
            self.terms.borrow_mut().insert(id.to_owned());
        };
        write(&mut Writer::new(&Surroundings {
            language: language.as_str(),
            own: self.own.as_str(),
            icon: &icon,
            card: &card,
            explain: &explain,
        }))
    }

    /// The glossary terms that stand on the page, explained where they stand.
    pub(super) fn explained(&self) -> Value {
        let terms = self.terms.take();
        list(terms.iter().filter_map(|id| self.pages.site.entry(Kind::Term, id)).map(|entry| self.explanation(entry)))
    }

    /// Takes over what another side of the same page left to be told and explained.
    pub(super) fn take_over(&self, side: &Self) {
        self.report.borrow_mut().join(side.report.take());
        self.shows_hours.set(self.shows_hours.get() || side.shows_hours.get());
        self.terms.borrow_mut().append(&mut side.terms.borrow_mut());
    }

    fn explanation(&self, entry: &Entry) -> Value {
        let translation = self.pages.site.shown(entry, self.language());
        let term = view::term(self.reader, entry);
        map([
            ("id", text(entry.id.as_str())),
            ("italian", text(&term.italian)),
            ("rendering", second_name(&term.rendering, &term.italian)),
            ("explanation", text(&term.explanation)),
            ("attributes", self.attributes(&translation.language)),
            ("url", text(&term.url)),
        ])
    }

    /// Renders a part by itself; without its template it is left out, which was told before.
    pub(super) fn part(&self, template: &str, context: &Context) -> String {
        let (html, found) = self.pages.engine.render(&self.voice.tera, template, context);
        self.report.borrow_mut().join(found);
        html.unwrap_or_default()
    }

    /// The attributes of a text in a language, nothing if it is the page's own.
    pub(super) fn attributes(&self, shown: &Tag) -> Value {
        match self.pages.site.languages.get(shown) {
            Some(language) if language.tag != self.voice.language.tag => self.pages.signboard(language).attributes.value(),
            Some(_) | None => text(""),
        }
    }

    /// A link to an entry, as lists show it.
    pub(super) fn link(&self, link: &LinkView) -> Value {
        let other = link.language.as_ref().and_then(|language| Tag::parse(&language.tag));
        map([
            ("url", text(&link.url)),
            ("title", self.html(&link.title)),
            ("summary", if link.summary.is_empty() { Value::none() } else { self.html(&link.summary) }),
            ("attributes", other.as_ref().map_or_else(|| text(""), |tag| self.attributes(tag))),
            ("lang", maybe_text(other.as_ref().map(Tag::as_str))),
            ("badge", maybe_text(other.as_ref().and_then(|tag| self.pages.signboard(self.voice.language).badge(tag)))),
        ])
    }

    /// Links to entries.
    pub(super) fn links(&self, links: &[LinkView]) -> Value {
        list(links.iter().map(|link| self.link(link)))
    }

    /// A link to an entry of the site.
    pub(super) fn link_to(&self, entry: &Entry) -> Value {
        self.link(&view::entry_link(self.reader, entry))
    }

    /// A title or summary in the language of its text.
    pub(super) fn line(&self, translation: &Translation, line: &Line) -> Vec<Node> {
        let reader: Reader<'_> = self.reader;
        view::line(reader.reading(translation), line)
    }

    /// A message of the interface in plain words.
    pub(super) fn word(&self, id: &str) -> String {
        self.reader.word(id)
    }

    /// A summary as HTML, or none.
    pub(super) fn maybe_html(&self, nodes: Option<&[Node]>) -> Value {
        maybe(nodes, |nodes| self.html(nodes))
    }

    /// The address of a page in this language.
    pub(super) fn page_url(&self, page: &Page) -> String {
        self.pages.plan.page_url(self.pages.site, self.language(), page)
    }

    /// The language of the page.
    pub(super) fn language(&self) -> &'a Language {
        self.voice.language
    }
}
