//! One language's engine: its words and what all its pages share, made once and borrowed by every page.

use super::Pages;
use super::html::Html;
use super::lean;
use super::values::{attributes, language, list, map, maybe, maybe_text, text};
use crate::plan::Page;
use crate::render::view::{self, HelplineView, LanguageView, Medium, Reader};
use crate::site::entry::Kind;
use crate::site::phrasebook::phrasebook;
use crate::site::{Language, Site, Tag, language as names};
use crate::words::Words;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use tera::{Tera, Value};

/// A language as every other language's pages name it: in the switcher, in badges, in notices.
pub(super) struct Signboard {
    /// The language, as templates know it.
    pub(super) value: Value,
    /// The attributes of a text in it.
    pub(super) attributes: Html,
    /// For each language that it falls back to: what this one calls it, and the badge that says so.
    fallbacks: BTreeMap<Tag, (String, String)>,
}

impl Signboard {
    /// The signboard of a language.
    pub(super) fn new(site: &Site, of: &Language) -> Self {
        let words = site.words(of);
        let named = |tag: &Tag, reader: &Tag| {
            let own_name = || site.languages.get(tag).map_or_else(|| tag.to_string(), |shown| shown.name.clone());
            names::display_name(tag, reader).unwrap_or_else(own_name)
        };
        // A language without words of its own has its badges in another, which calls languages by its own names.
        let speaks = |id: &str| words.say(id, &[("language", "".into())]).map_or(of.tag.clone(), |said| said.language);
        let badge_language = speaks("fallback-badge");
        let fallback = |tag: &Tag| {
            let badge = words.text("fallback-badge", &[("language", named(tag, &badge_language).into())]);
            (tag.clone(), (named(tag, &of.tag), badge))
        };
        let view = LanguageView::from(of);
        Self { value: language(&view), attributes: attributes(&view.tag, view.dir), fallbacks: of.fallback.iter().map(fallback).collect() }
    }

    /// What this language calls one that it falls back to.
    pub(super) fn name_of(&self, shown: &Tag) -> &str {
        self.fallbacks.get(shown).map_or("", |(name, _)| name)
    }

    /// "in Italian", for a text that is not in this language; nothing for one that is.
    pub(super) fn badge(&self, shown: &Tag) -> Option<&str> {
        self.fallbacks.get(shown).map(|(_, badge)| badge.as_str())
    }
}

/// One language's engine and words.
pub(super) struct Voice<'a> {
    /// The language.
    pub(super) language: &'a Language,
    /// Its words.
    pub(super) words: &'a Words,
    /// The templates, speaking this language.
    pub(super) tera: Tera,
    parts: Mutex<BTreeMap<String, Html>>,
}

impl<'a> Voice<'a> {
    /// The voice of a language.
    pub(super) fn new(pages: &Pages<'a>, of: &'a Language) -> Self {
        let bare: Vec<&str> = pages.engine.messages().filter(|asked| asked.bare).map(|asked| asked.id).collect();
        let mut tera = pages.engine.voiced(pages.speakers.speaker(of, bare.into_iter()));
        let words = pages.site.words(of);
        for (name, value) in shared(pages, of, words) {
            tera.global_context().insert_value(name, value);
        }
        Self { language: of, words, tera, parts: Mutex::default() }
    }

    /// A part that is the same on many pages, written once.
    pub(super) fn once(&self, name: &str, write: impl FnOnce() -> String) -> Html {
        // A panic elsewhere cannot leave half a part: they are inserted whole.
        if let Some(part) = self.parts.lock().unwrap_or_else(PoisonError::into_inner).get(name) {
            return part.clone();
        }
        let part = Html::trusted(lean::minified(&write()));
        self.parts.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), part.clone());
        part
    }
}

/// What every page of a language knows.
fn shared(pages: &Pages<'_>, of: &Language, words: &Words) -> [(&'static str, Value); 9] {
    let (site, plan) = (pages.site, pages.plan);
    let reader = Reader::new(site, plan, of, Medium::Screen);
    let url = |page: &Page| text(&plan.page_url(site, of, page));
    let about = site.entry(Kind::Page, "about").map(|entry| Page::Entry(Kind::Page, entry.id.clone()));
    let source = site.languages.source();
    let italian = if of.tag == source.tag { Html::default() } else { pages.signboard(source).attributes.clone() };
    let urls = map([
        ("home", url(&Page::Home)),
        ("guides", url(&Page::List(Kind::Guide))),
        ("desks", url(&Page::List(Kind::Desk))),
        ("journeys", maybe(site.of_kind(Kind::Journey).next(), |_| url(&Page::List(Kind::Journey)))),
        ("documents", maybe(site.of_kind(Kind::Document).next(), |_| url(&Page::List(Kind::Document)))),
        ("events", maybe(site.of_kind(Kind::Event).next(), |_| url(&Page::List(Kind::Event)))),
        ("campaigns", maybe(site.of_kind(Kind::Campaign).next(), |_| url(&Page::List(Kind::Campaign)))),
        ("organizations", url(&Page::List(Kind::Organization))),
        ("glossary", url(&Page::List(Kind::Term))),
        ("index", url(&Page::Index)),
        ("who_speaks", url(&Page::WhoSpeaks)),
        ("phrasebook", maybe(phrasebook(site).first(), |_| url(&Page::Phrasebook))),
        ("translations", url(&Page::Translations)),
        ("search", url(&Page::Search)),
        ("offline", url(&Page::Offline)),
        ("about", maybe(about, |page| url(&page))),
        ("chooser", text(&plan.url("index.html"))),
    ]);
    [
        ("language", pages.signboard(of).value.clone()),
        ("urls", urls),
        ("topics", list(site.settings.topics.iter().map(|topic| topic_values(pages, of, words, &topic.id)))),
        ("exit", maybe_text(site.settings.exit.as_ref().map(|exit| exit.value.as_str()))),
        ("emergency", list(view::helplines(reader).iter().map(|line| helpline(line, words)))),
        ("favicon", text(&plan.asset_url("icon.svg"))),
        ("style", text(&plan.asset_url("site.css"))),
        ("script", text(&plan.asset_url("site.js"))),
        // The attributes of Italian words on a page of this language.
        ("italian", italian.value()),
    ]
}

/// A topic by its id.
pub(super) fn topic_values(pages: &Pages<'_>, of: &Language, words: &Words, id: &str) -> Value {
    let topic = pages.site.settings.topics.iter().find(|topic| topic.id == id);
    let message = format!("topic-{id}");
    map([
        ("id", text(id)),
        ("title", text(&words.text(&message, &[]))),
        ("icon", maybe(topic, |topic| text(&topic.icon))),
        ("color", maybe(topic, |topic| text(&topic.color))),
        ("url", text(&pages.plan.page_url(pages.site, of, &Page::Topic(id.to_owned())))),
    ])
}

/// A number to call in danger.
fn helpline(line: &HelplineView, words: &Words) -> Value {
    let languages = (!line.languages.is_empty()).then(|| words.formats.list(&line.languages));
    map([
        ("number", text(&line.number)),
        ("url", text(&line.url)),
        ("name", text(&line.name)),
        ("languages", maybe_text(languages.as_deref())),
    ])
}
