//! What every page says of itself: title, address, other languages, whether it may be found by search engines.

use super::draft::Draft;
use super::values::{list, map, maybe, maybe_text, text};
use crate::plan::{Page, Plan, beside, is_home};
use crate::site::entry::Kind;
use crate::site::{Entry, Id, Language, Site};
use tera::{Context, Value};

/// The language in which a page is really shown to readers of a language: theirs, or the first along its chain.
pub(in crate::render) fn language_shown<'a>(site: &'a Site, language: &'a Language, page: &Page) -> &'a Language {
    let shown = match page.entry() {
        Some((kind, id)) => site.entry(kind, id.as_str()).map(|entry| site.shown(entry, language).language.clone()),
        // A page of lists is translated when the words around the lists are.
        None => site.words(language).say("site-title", &[]).map(|said| said.language),
    };
    shown.and_then(|tag| site.languages.get(&tag)).unwrap_or(language)
}

/// The languages to which a page is really translated.
pub(in crate::render) fn alternates<'a>(site: &'a Site, page: &Page) -> impl Iterator<Item = &'a Language> {
    site.languages.iter().filter(move |language| language_shown(site, language, page).tag == language.tag)
}

/// Whether search engines may show a page of a language: it is really in it, and there is something to find on it.
pub(in crate::render) fn is_public(page: &Page, shown: &Language, language: &Language) -> bool {
    shown.tag == language.tag && !matches!(page, Page::Search | Page::NotKept) && found(page) == *page
}

/// The page that is to be found: the views for both sides of a desk show what their guide says.
fn found(page: &Page) -> Page {
    match page {
        Page::Facing(id) | Page::Show(id) => guide_page(id),
        Page::Home
        | Page::Topic(_)
        | Page::List(_)
        | Page::Index
        | Page::WhoSpeaks
        | Page::Phrasebook
        | Page::Translations
        | Page::Search
        | Page::Offline
        | Page::NotKept
        | Page::Entry(..) => page.clone(),
    }
}

/// What a page is called and about, in plain words.
pub(super) struct Heading {
    /// Its title.
    pub(super) title: String,
    /// What search engines show below it.
    pub(super) description: String,
}

impl Draft<'_, '_> {
    /// The values that the skeleton of every page of a language needs.
    pub(super) fn shell(&self, page: &Page, heading: &Heading) -> Context {
        let shown = language_shown(self.reader.site, self.voice.language, page);
        let mut context = Context::new();
        context.insert_value("head", self.head(page, shown, heading));
        context.insert_value("switcher", list(self.pages.site.languages.iter().map(|language| self.sign(page, language))));
        self.frame(&mut context, here(page));
        let foreign = shown.tag != self.voice.language.tag;
        context.insert_value("foreign", if foreign { self.pages.signboard(shown).attributes.value() } else { text("") });
        context.insert_value("own", self.own.value());
        context.insert_value("body_lang", text(shown.tag.as_str()));
        context.insert_value("fallback", maybe(foreign.then_some(shown), |shown| self.fallback(page, shown)));
        context
    }

    /// The parts that stand around every page of a language; the menu says where the reader is.
    pub(super) fn frame(&self, context: &mut Context, here: &'static str) {
        for (name, template, place) in
            [("emergency_strip", "parts/emergency.html", ""), ("menu", "parts/menu.html", here), ("colophon", "parts/colophon.html", "")]
        {
            let part = self.voice.once(&format!("{template} {place}"), || {
                let mut values = Context::new();
                values.insert_value("here", text(place));
                values.insert_value("pages", list(self.own_pages().map(|entry| self.link_to(entry))));
                self.part(template, &values)
            });
            context.insert_value(name, part.value());
        }
    }

    /// The pages that the site has of itself: all but the welcome and what has a place of its own.
    fn own_pages(&self) -> impl Iterator<Item = &Entry> {
        self.entries(Kind::Page).filter(|entry| !is_home(entry) && entry.id.as_str() != "about")
    }

    fn head(&self, page: &Page, shown: &Language, heading: &Heading) -> Value {
        let Self { pages, reader, .. } = self;
        let found = found(page);
        let address = |language: &Language| pages.plan.absolute(&pages.plan.page_path(pages.site, language, &found));
        let public = is_public(page, shown, reader.language);
        let others = alternates(pages.site, page).filter(|_| public);
        let others = others.map(|language| map([("lang", text(language.tag.as_str())), ("url", text(&address(language)))]));
        map([
            ("title", text(&heading.title)),
            ("description", text(&heading.description)),
            // A page that shows another language's text sends search engines to the page of that language.
            ("canonical", text(&address(shown))),
            ("noindex", Value::from(!public)),
            ("alternates", list(others)),
            ("default", maybe_text(public.then(|| default_address(pages.site, pages.plan, page)).as_deref())),
        ])
    }

    /// One language of the switcher: the same page there, and whether it is really in that language.
    pub(super) fn sign(&self, page: &Page, language: &Language) -> Value {
        let signboard = self.pages.signboard(language);
        let shown = language_shown(self.pages.site, language, page);
        map([
            ("language", signboard.value.clone()),
            ("url", text(&self.pages.plan.page_url(self.pages.site, language, &counterpart(self.pages.site, language, page)))),
            ("here", Value::from(language.tag == self.voice.language.tag)),
            ("badge", maybe_text(signboard.badge(&shown.tag))),
        ])
    }

    /// What the notice of a fallback page says.
    fn fallback(&self, page: &Page, shown: &Language) -> Value {
        map([
            ("wanted", text(&self.voice.language.name)),
            ("shown", text(self.pages.signboard(self.voice.language).name_of(&shown.tag))),
            ("url", text(&self.pages.plan.page_url(self.pages.site, shown, page))),
            ("language", self.pages.signboard(shown).value.clone()),
        ])
    }
}

/// The address for readers of any other language: a chooser where there is one, else the source language's page.
pub(in crate::render) fn default_address(site: &Site, plan: &Plan, page: &Page) -> String {
    match page {
        Page::Home => plan.absolute("index.html"),
        Page::Entry(kind, id) => match site.entry(*kind, id.as_str()).and_then(code) {
            Some(code) => plan.absolute(&format!("{code}/")),
            None => plan.absolute(&plan.page_path(site, site.languages.source(), page)),
        },
        Page::Facing(_) | Page::Show(_) => default_address(site, plan, &found(page)),
        Page::Topic(_)
        | Page::List(_)
        | Page::Index
        | Page::WhoSpeaks
        | Page::Phrasebook
        | Page::Translations
        | Page::Search
        | Page::Offline
        | Page::NotKept => plan.absolute(&plan.page_path(site, site.languages.source(), page)),
    }
}

/// The printed code of an entry.
pub(super) fn code(entry: &Entry) -> Option<&str> {
    entry.code().map(|code| code.value.as_str())
}

/// The page of a guide.
fn guide_page(id: &Id) -> Page {
    Page::Entry(Kind::Guide, id.clone())
}

/// The same page for readers of a language: a view for both sides of a desk is the guide itself where there is none.
fn counterpart(site: &Site, language: &Language, page: &Page) -> Page {
    let (Page::Facing(id) | Page::Show(id)) = page else { return page.clone() };
    let entry = site.entry(Kind::Guide, id.as_str());
    if entry.is_some_and(|entry| beside(entry, language).contains(page)) { page.clone() } else { guide_page(id) }
}

/// Which entry of the menu a page belongs to.
fn here(page: &Page) -> &'static str {
    match page {
        Page::Home => "home",
        Page::Index => "index",
        Page::WhoSpeaks => "who-speaks",
        Page::Phrasebook => "phrasebook",
        Page::Translations => "translations",
        Page::Search => "search",
        Page::Offline | Page::NotKept => "offline",
        Page::Topic(_) => "topics",
        Page::Facing(_) | Page::Show(_) => "guides",
        Page::List(kind) | Page::Entry(kind, _) => match kind {
            Kind::Guide => "guides",
            Kind::Desk => "desks",
            Kind::Organization => "organizations",
            Kind::Term => "glossary",
            Kind::Journey => "journeys",
            Kind::Document => "documents",
            Kind::Event => "events",
            Kind::Campaign => "campaigns",
            Kind::Page => "pages",
        },
    }
}
