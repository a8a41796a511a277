//! Addresses to bytes: `render` is a function of a site and one address, whoever asks for it.

mod editions;
mod exports;
mod fonts;
#[cfg(feature = "print")]
mod leaflets;
mod offline;
mod pages;
pub mod search;
pub mod view;
mod weight;

pub use editions::{contents, said};

use crate::finding::Report;
use crate::plan::{Address, Leaflet, Page, Plan};
use crate::site::{Language, Site, Tag};
use search::Folder;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Everything that rendering any address needs, prepared once: templates, words, fonts.
pub struct Renderer<'a> {
    site: &'a Site,
    plan: &'a Plan,
    pages: pages::Pages<'a>,
    fonts: fonts::Fonts,
    searches: BTreeMap<Tag, OnceLock<Folder>>,
    scale: weight::Scale,
    kept: BTreeMap<Tag, OnceLock<offline::Kept>>,
    #[cfg(feature = "print")]
    press: leaflets::Press,
}

/// How many bytes each file has, by its path in the output.
pub type Sizes = BTreeMap<String, usize>;

/// What an address gives.
pub enum Rendered<'r> {
    /// Nothing: it cannot be shown.
    Nothing,
    /// A file.
    File(Vec<u8>),
    /// A folder of files.
    Folder(&'r Folder),
}

impl Rendered<'_> {
    /// Its files, if it is planned at this path: their paths and bytes.
    pub fn files(&self, place: &str) -> Vec<(String, &[u8])> {
        match self {
            Self::Nothing => Vec::new(),
            Self::File(bytes) => vec![(place.to_owned(), bytes)],
            Self::Folder(files) => files.iter().map(|(name, bytes)| (format!("{place}{name}"), bytes.as_slice())).collect(),
        }
    }
}

impl From<Option<Vec<u8>>> for Rendered<'_> {
    fn from(bytes: Option<Vec<u8>>) -> Self {
        bytes.map_or(Self::Nothing, Self::File)
    }
}

/// Whether the theme's fonts have the letters of a language on paper; `true` where nobody knows its letters.
pub fn has_font(site: &Site, tag: &Tag) -> bool {
    #[cfg(feature = "print")]
    return leaflets::Press::new(&site.theme).covers(tag.as_str(), &crate::site::language::alphabet(tag).into_iter().collect::<String>());
    #[cfg(not(feature = "print"))]
    return site.theme.families.contains_key(tag.as_str());
}

/// Prepares the theme's templates; what is wrong with them is found here.
pub fn renderer<'a>(site: &'a Site, plan: &'a Plan) -> (Renderer<'a>, Report) {
    let (pages, report) = pages::Pages::new(site, plan);
    let renderer = Renderer {
        site,
        plan,
        pages,
        fonts: fonts::Fonts::new(plan),
        searches: site.languages.iter().map(|language| (language.tag.clone(), OnceLock::new())).collect(),
        scale: weight::Scale::default(),
        kept: site.languages.iter().map(|language| (language.tag.clone(), OnceLock::new())).collect(),
        #[cfg(feature = "print")]
        press: leaflets::Press::new(&site.theme),
    };
    (renderer, report)
}

impl Renderer<'_> {
    /// The same, knowing how large the leaflets are; without, pages offer them all the same and do not say.
    pub fn with_leaflets(mut self, sizes: Sizes) -> Self {
        self.pages.leaflets = sizes;
        self
    }

    /// What one address gives, and what was found on the way.
    pub fn render(&self, address: &Address) -> (Rendered<'_>, Report) {
        let (bytes, report) = match address {
            Address::Chooser => self.pages.chooser(),
            Address::NotFound => self.pages.not_found(),
            Address::Page(tag, page) => match self.site.languages.get(tag) {
                Some(language) => self.page(language, page),
                None => (None, Report::default()),
            },
            Address::Code(kind, id) => self.pages.code(*kind, id),
            Address::Redirect(to) => self.pages.redirect(to),
            Address::Leaflet(leaflet) => self.leaflet(leaflet),
            Address::Edition(issue) => self.pages.edition(issue),
            Address::Asset(name) => (self.asset(name), Report::default()),
            Address::Font(tag, file) => {
                let (bytes, mut report) = self.fonts.part(self.site, tag, file);
                report.join(self.fonts.weigh(self.site, tag));
                (bytes.map(|bytes| bytes.to_vec()), report)
            }
            Address::Picture(path) => (self.site.pictures.get(path.as_str()).map(|bytes| bytes.to_vec()), Report::default()),
            Address::Search(tag) => return (self.search(tag), Report::default()),
            Address::OfflineList(tag) => (self.kept(tag).map(|kept| kept.list.clone()), Report::default()),
            Address::TakeAway(tag) => self.kept(tag).map(|kept| kept.take_away.clone()).unwrap_or_default(),
            Address::Sitemap => {
                let (bytes, report) = exports::sitemap(self.site, self.plan);
                (Some(bytes), report)
            }
            Address::Robots => (Some(exports::robots(self.plan)), Report::default()),
            Address::Headers => (Some(exports::headers(self.site, self.plan)), Report::default()),
        };
        (bytes.into(), report)
    }

    /// The files with which readers of a language search, made once however many of them are asked for.
    fn search(&self, tag: &Tag) -> Rendered<'_> {
        let (Some(language), Some(made)) = (self.site.languages.get(tag), self.searches.get(tag)) else { return Rendered::Nothing };
        Rendered::Folder(made.get_or_init(|| search::search(self.site, self.plan, language)))
    }

    /// What readers of a language can keep, put together once.
    fn kept(&self, tag: &Tag) -> Option<&offline::Kept> {
        let (language, made) = (self.site.languages.get(tag)?, self.kept.get(tag)?);
        Some(made.get_or_init(|| offline::kept(self, language)))
    }

    fn asset(&self, name: &str) -> Option<Vec<u8>> {
        let bytes = self.site.theme.assets.get(name)?;
        let faces = if name == "site.css" { fonts::faces(self.site, self.plan) } else { String::new() };
        Some([faces.as_bytes(), bytes].concat())
    }

    /// A page of a language, weighed: other pages are made of the same parts and less.
    fn page(&self, language: &Language, page: &Page) -> (Option<Vec<u8>>, Report) {
        let (bytes, mut report) =
            self.pages.page(language, page, &|| self.kept(&language.tag).map(|kept| kept.weights).unwrap_or_default());
        if let Some(html) = bytes.as_deref().and_then(|bytes| std::str::from_utf8(bytes).ok()) {
            let entry = if let Page::Entry(kind, id) = page { self.site.entry(*kind, id.as_str()) } else { None };
            let text = entry.map(|entry| self.site.shown(entry, language).title.span.clone());
            let page = weight::Weighed { html, url: self.plan.page_url(self.site, language, page), text };
            report.join(self.scale.weigh(self.site, self.plan, &page, |name| self.asset(name)));
        }
        (bytes, report)
    }

    #[cfg(feature = "print")]
    fn leaflet(&self, leaflet: &Leaflet) -> (Option<Vec<u8>>, Report) {
        leaflets::leaflet(&self.press, self.site, self.plan, leaflet)
    }

    /// A sheet with the first page of each of some leaflets, small, by language.
    #[cfg(feature = "print")]
    pub fn contact_sheet(&self, leaflets: &[&Leaflet]) -> (Option<Vec<u8>>, Report) {
        leaflets::contact_sheet(&self.press, self.site, self.plan, leaflets)
    }

    /// Nothing: without paper there is nothing to look over.
    #[cfg(not(feature = "print"))]
    pub fn contact_sheet(&self, _: &[&Leaflet]) -> (Option<Vec<u8>>, Report) {
        (None, Report::default())
    }

    #[cfg(not(feature = "print"))]
    fn leaflet(&self, _: &Leaflet) -> (Option<Vec<u8>>, Report) {
        (None, Report::default())
    }
}
