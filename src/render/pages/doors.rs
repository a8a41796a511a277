//! Pages that belong to no language: the chooser, the page that is not there, printed codes, addresses that moved.

use super::Pages;
use super::draft::Draft;
use super::shell::{alternates, code, language_shown};
use super::values::{list, map, maybe, maybe_text, text};
use crate::finding::Report;
use crate::plan::Page;
use crate::render::view;
use crate::site::entry::Kind;
use crate::site::{Entry, Id, Language};
use tera::{Context, Value};

impl<'a> Pages<'a> {
    /// `/`: the language chooser.
    pub(in crate::render) fn chooser(&self) -> (Option<Vec<u8>>, Report) {
        let languages = self.site.languages.iter().map(|language| self.door(language, &Page::Home, None));
        let head = self.door_head(&self.plan.absolute("index.html"), Some(&Page::Home));
        self.source_page("chooser.html", [("head", head), ("languages", list(languages))])
    }

    /// `/404.html`.
    pub(in crate::render) fn not_found(&self) -> (Option<Vec<u8>>, Report) {
        let languages = self.site.languages.iter().map(|language| self.door(language, &Page::Home, None));
        let head = self.door_head(&self.plan.absolute("404.html"), None);
        self.source_page("not-found.html", [("head", head), ("languages", list(languages))])
    }

    /// `/PS-03/`: the languages of a guide or document that was found by its printed code.
    pub(in crate::render) fn code(&self, kind: Kind, id: &Id) -> (Option<Vec<u8>>, Report) {
        let Some(entry) = self.site.entry(kind, id.as_str()) else { return (None, Report::default()) };
        let page = Page::Entry(kind, id.clone());
        let printed = code(entry).unwrap_or_default();
        let languages = self.site.languages.iter().map(|language| self.door(language, &page, Some(entry)));
        let head = self.door_head(&self.plan.absolute(&format!("{printed}/")), Some(&page));
        self.source_page("code.html", [("head", head), ("languages", list(languages)), ("code", text(printed))])
    }

    /// A page that leads on to another address.
    pub(in crate::render) fn redirect(&self, to: &str) -> (Option<Vec<u8>>, Report) {
        let path = to.strip_prefix(self.plan.url("").trim_end_matches('/')).unwrap_or(to);
        let tag = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        let language = self.site.languages.iter().find(|language| language.tag.as_str() == tag).unwrap_or(self.site.languages.source());
        let whole = if to.starts_with('/') { self.plan.absolute(path.trim_start_matches('/')) } else { to.to_owned() };
        self.door_page(language, "redirect.html", [("to", text(to)), ("canonical", text(&whole))])
    }

    /// A language to choose: its name, where it leads, and the title that waits there.
    fn door(&self, language: &Language, page: &Page, entry: Option<&Entry>) -> Value {
        let shown = language_shown(self.site, language, page);
        let title = entry.map(|entry| {
            let reader = view::Reader::new(self.site, self.plan, language, view::Medium::Screen);
            view::plain(&view::title_of(reader, entry))
        });
        map([
            ("language", self.signboard(language).value.clone()),
            ("url", text(&self.plan.page_url(self.site, language, page))),
            ("title", maybe_text(title.as_deref())),
            ("title_attributes", self.signboard(shown).attributes.value()),
            ("badge", maybe_text(self.signboard(language).badge(&shown.tag))),
        ])
    }

    /// The head of a page in no language: with a page, it is that page's default for every language.
    fn door_head(&self, address: &str, default_of: Option<&Page>) -> Value {
        let page_address = |language: &Language, page| text(&self.plan.absolute(&self.plan.page_path(self.site, language, page)));
        let other = |page| {
            alternates(self.site, page)
                .map(move |language| map([("lang", text(language.tag.as_str())), ("url", page_address(language, page))]))
        };
        let source = self.site.languages.source();
        let words = self.site.words(source);
        map([
            ("title", text("")),
            ("description", text(&words.text("site-tagline", &[]))),
            ("canonical", text(address)),
            ("noindex", Value::from(default_of.is_none())),
            ("alternates", list(default_of.into_iter().flat_map(other))),
            ("default", maybe(default_of, |_| text(address))),
        ])
    }

    fn source_page<const N: usize>(&self, template: &str, values: [(&'static str, Value); N]) -> (Option<Vec<u8>>, Report) {
        self.door_page(self.site.languages.source(), template, values)
    }

    fn door_page<const N: usize>(
        &self,
        language: &Language,
        template: &str,
        values: [(&'static str, Value); N],
    ) -> (Option<Vec<u8>>, Report) {
        let draft = Draft::new(self, self.voice(language), None);
        let mut context = Context::new();
        draft.frame(&mut context, "");
        for (name, value) in values {
            context.insert_value(name, value);
        }
        self.finish(&draft, template, context)
    }
}
