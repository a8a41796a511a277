//! Pages: the theme's templates and the shared views → HTML.
//!
//! A page is made in three steps: its view, its values, its template. What all pages of a language share is made once
//! ([`voice`]) and borrowed; a page's own values hold only what that page shows. HTML is lean when it is written, so a
//! page is not parsed once more to shrink it: only the parts that a language's pages share are ([`lean`]).

mod campaigns;
mod desks;
mod documents;
mod doors;
mod draft;
mod editions;
mod engine;
mod events;
mod facing;
mod guides;
mod html;
mod index;
mod journeys;
mod lean;
mod lists;
mod offline;
mod phrasebook;
mod searching;
mod share;
mod shell;
mod speak;
mod take_away;
mod texts;
mod translations;
mod values;
mod voice;
mod who_speaks;

pub(super) use offline::Weights;
pub(super) use shell::{alternates, default_address, is_public, language_shown};

use super::Sizes;
use crate::finding::Report;
use crate::plan::{Page, Plan};
use crate::site::entry::Kind;
use crate::site::{Entry, Id, Language, Site, Tag};
use draft::Draft;
use engine::Engine;
use speak::Speakers;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use tera::Context;
use voice::{Signboard, Voice};

/// The templates that pages ask for.
const TEMPLATES: &[&str] = &[
    "campaign.html",
    "chooser.html",
    "code.html",
    "desk.html",
    "desks.html",
    "document.html",
    "edition.html",
    "event.html",
    "facing.html",
    "guide.html",
    "home.html",
    "index.html",
    "journey.html",
    "list.html",
    "not-found.html",
    "not-kept.html",
    "offline.html",
    "organization.html",
    "page.html",
    "parts/colophon.html",
    "parts/desk-card.html",
    "parts/emergency.html",
    "parts/facing-desk.html",
    "parts/menu.html",
    "parts/open-words.html",
    "phrasebook.html",
    "redirect.html",
    "search.html",
    "show.html",
    "take-away-entry.html",
    "take-away.html",
    "term.html",
    "topic.html",
    "who-speaks.html",
];

/// Everything that pages are made with. A page borrows it and changes nothing, so that any number are made at once.
pub(super) struct Pages<'a> {
    site: &'a Site,
    plan: &'a Plan,
    engine: Engine,
    speakers: Speakers,
    signboards: BTreeMap<Tag, Signboard>,
    voices: BTreeMap<Tag, OnceLock<Voice<'a>>>,
    uses: OnceLock<BTreeMap<Id, Vec<Id>>>,
    /// How large the leaflets are, as far as they were made before the pages.
    pub(super) leaflets: Sizes,
}

impl<'a> Pages<'a> {
    /// Parses the theme's templates. Their faults, and messages that nobody has, are findings in the theme's files.
    pub(super) fn new(site: &'a Site, plan: &'a Plan) -> (Self, Report) {
        let speakers = Speakers::new(site);
        let source = site.languages.source();
        let (engine, mut report) = Engine::new(&site.theme, speakers.speaker(source, std::iter::empty()), TEMPLATES);
        let words = site.words(source);
        engine.messages().filter(|asked| !words.has(asked.id)).for_each(|asked| report.add(asked.missing()));
        let signboards = site.languages.iter().map(|language| (language.tag.clone(), Signboard::new(site, language))).collect();
        let voices = site.languages.iter().map(|language| (language.tag.clone(), OnceLock::new())).collect();
        (Self { site, plan, engine, speakers, signboards, voices, uses: OnceLock::new(), leaflets: Sizes::new() }, report)
    }

    /// A page of one language. One of them tells what it takes to keep them all: `weigh` is asked for that one only.
    pub(super) fn page(&self, language: &Language, page: &Page, weigh: &dyn Fn() -> Weights) -> (Option<Vec<u8>>, Report) {
        let draft = Draft::new(self, self.voice(language), Some(page));
        match page {
            Page::Home => self.finish(&draft, "home.html", draft.home()),
            Page::Topic(topic) => self.finish(&draft, "topic.html", draft.topic(topic)),
            Page::List(Kind::Desk) => self.finish(&draft, "desks.html", draft.list(Kind::Desk)),
            Page::List(kind) => self.finish(&draft, "list.html", draft.list(*kind)),
            Page::Index => self.finish(&draft, "index.html", draft.index()),
            Page::Phrasebook => self.finish(&draft, "phrasebook.html", draft.phrasebook()),
            Page::WhoSpeaks => self.finish(&draft, "who-speaks.html", draft.who_speaks()),
            Page::Translations => self.finish(&draft, "translations.html", draft.translations()),
            Page::Search => self.finish(&draft, "search.html", draft.searching()),
            Page::Offline => self.finish(&draft, "offline.html", draft.offline(weigh())),
            Page::NotKept => self.finish(&draft, "not-kept.html", draft.not_kept()),
            Page::Entry(kind, id) => match self.site.entry(*kind, id.as_str()) {
                Some(entry) => self.entry(&draft, entry),
                // The plan names only entries of the site.
                None => (None, Report::default()),
            },
            Page::Facing(id) => match self.site.entry(Kind::Guide, id.as_str()) {
                Some(entry) => self.finish(&draft, "facing.html", draft.facing(entry)),
                None => (None, Report::default()),
            },
            Page::Show(id) => match self.site.entry(Kind::Guide, id.as_str()) {
                Some(entry) => self.finish(&draft, "show.html", draft.show(entry)),
                None => (None, Report::default()),
            },
        }
    }

    fn entry(&self, draft: &Draft<'_, 'a>, entry: &Entry) -> (Option<Vec<u8>>, Report) {
        match entry.kind {
            Kind::Guide => self.finish(draft, "guide.html", draft.guide(entry)),
            Kind::Desk => self.finish(draft, "desk.html", draft.desk(entry)),
            Kind::Organization => self.finish(draft, "organization.html", draft.organization(entry)),
            Kind::Term => self.finish(draft, "term.html", draft.term(entry)),
            Kind::Journey => self.finish(draft, "journey.html", draft.journey(entry)),
            Kind::Document => self.finish(draft, "document.html", draft.document(entry)),
            Kind::Event => self.finish(draft, "event.html", draft.event(entry)),
            Kind::Campaign => self.finish(draft, "campaign.html", draft.campaign(entry)),
            Kind::Page => self.finish(draft, "page.html", draft.plain_page(entry)),
        }
    }

    /// Renders a draft's template and adds what its parts found.
    fn finish(&self, draft: &Draft<'_, 'a>, template: &str, mut context: Context) -> (Option<Vec<u8>>, Report) {
        context.insert_value("open_words", draft.open_words().value());
        context.insert_value("explained", draft.explained());
        let (html, mut report) = self.engine.render(&draft.voice.tera, template, &context);
        report.join(draft.found());
        (html.map(String::into_bytes), report)
    }

    /// The voice of a language, made when its first page is.
    fn voice(&self, language: &Language) -> &Voice<'a> {
        let known = self.site.languages.get(&language.tag).unwrap_or_else(|| self.site.languages.source());
        // Every configured language has a place for its voice.
        self.voices[&known.tag].get_or_init(|| Voice::new(self, known))
    }

    fn signboard(&self, language: &Language) -> &Signboard {
        &self.signboards[&language.tag]
    }
}
