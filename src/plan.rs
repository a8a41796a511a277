//! The plan: every address that the site will have, known before anything is rendered. The only place that knows URLs.

mod editions;
mod fonts;
mod leaflet;
mod pack;

pub use editions::{Issue, imprint};
pub use leaflet::{Leaflet, Subject, leaflets_of, leaflets_of_site, offered_of};
pub use pack::{Packed, guides_at, pack};

use crate::finding::{Finding, Report};
use crate::site::edition::Said;
use crate::site::entry::Sensitivity;
use crate::site::phrasebook::phrasebook;
use crate::site::{Entry, Id, Kind, Language, Site, Tag};
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// What is shown at an address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Address {
    /// `/`: the language chooser, the default for every language.
    Chooser,
    /// `/404.html`.
    NotFound,
    /// A page of one language.
    Page(Tag, Page),
    /// `/PS-03/`: the languages of a printed code.
    Code(Kind, Id),
    /// An address that leads on to another.
    Redirect(String),
    /// A leaflet.
    Leaflet(Leaflet),
    /// `/PS-03/ar/2026-11-24/`: whether the paper of an edition still holds.
    Edition(Issue),
    /// A file of the theme, by its path under `assets/`.
    Asset(String),
    /// The part of a font of the theme that the pages of a language need, by its file.
    Font(Tag, String),
    /// A picture of the content, by its source path.
    Picture(String),
    /// `/it/search/` and what is in it but for its page: a folder whose files are named by their content.
    Search(Tag),
    /// `/it/offline.json`: what a phone keeps of a language.
    OfflineList(Tag),
    /// `/it/take-away.html`: a language in one file.
    TakeAway(Tag),
    /// `/sitemap.xml`.
    Sitemap,
    /// `/robots.txt`.
    Robots,
    /// `/_headers`: what hosts are asked to say beside each file.
    Headers,
}

/// A page that every language has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Page {
    /// `/it/`.
    Home,
    /// `/it/topics/health/`: the guides of a topic.
    Topic(String),
    /// `/it/guides/`, `/it/desks/`, …: all entries of a kind.
    List(Kind),
    /// `/it/a-z/`.
    Index,
    /// `/it/who-speaks/`: where which language is spoken.
    WhoSpeaks,
    /// `/it/phrasebook/`: what both sides of a desk say, if there are such sentences.
    Phrasebook,
    /// `/it/translations/`: how much of the site each language says.
    Translations,
    /// `/it/search/`.
    Search,
    /// `/it/offline/`: what a phone can keep.
    Offline,
    /// `/it/offline/not-kept/`: what stands for a page that a phone did not keep.
    NotKept,
    /// `/it/guides/permesso-rinnovo/`.
    Entry(Kind, Id),
    /// `/ar+it/guides/permesso-rinnovo/`: a guide in the reader's language and in the source language, row by row.
    Facing(Id),
    /// `/ar/guides/permesso-rinnovo/show/`: what to show at the desk.
    Show(Id),
}

/// The asset that stands at the root, under this name for ever: a browser lets it keep only what is beside and below it.
pub const WORKER: &str = "sw.js";

impl Page {
    /// The entry whose text it shows, if it is one entry's.
    pub fn entry(&self) -> Option<(Kind, &Id)> {
        match self {
            Self::Entry(kind, id) => Some((*kind, id)),
            Self::Facing(id) | Self::Show(id) => Some((Kind::Guide, id)),
            Self::Home
            | Self::Topic(_)
            | Self::List(_)
            | Self::Index
            | Self::WhoSpeaks
            | Self::Phrasebook
            | Self::Translations
            | Self::Search
            | Self::Offline
            | Self::NotKept => None,
        }
    }
}

/// Every file of the site by its path in the output, and what it shows. A path that ends in `/` is a folder, whose files
/// are known when it is rendered.
#[derive(Debug, Clone)]
pub struct Plan {
    files: BTreeMap<String, Address>,
    base_url: String,
    base_path: String,
    stamp: String,
    said: Said,
}

/// Plans every address of a site; two things at one address are a finding. What leaflets say today decides which
/// edition they are, and so their names.
pub fn plan(site: &Site, said: Said) -> (Plan, Report) {
    let plan = Plan { said, ..Plan::begun(site) };
    let mut planner = Planner { plan, report: Report::default(), places: BTreeMap::new() };
    planner.shared(site);
    for language in site.languages.iter() {
        planner.language(site, language);
    }
    let mut codes = BTreeSet::new();
    for entry in site.entries.values() {
        // Two entries with one code are told by the checks: their addresses are not told once more each.
        if entry.code().is_some_and(|code| !codes.insert(code.value.to_ascii_lowercase())) {
            continue;
        }
        planner.code(site, entry);
        planner.leaflets(site, leaflets_of(site, entry));
    }
    planner.leaflets(site, leaflets_of_site(site));
    planner.editions(site);
    (planner.plan, planner.report)
}

struct Planner {
    plan: Plan,
    report: Report,
    places: BTreeMap<String, Span>,
}

impl Planner {
    fn put(&mut self, path: String, address: Address, from: Option<Span>) {
        let url = self.plan.url(&path);
        match self.plan.files.entry(path) {
            std::collections::btree_map::Entry::Vacant(free) => {
                if let Some(span) = from {
                    self.places.insert(free.key().clone(), span);
                }
                free.insert(address);
            }
            std::collections::btree_map::Entry::Occupied(taken) => {
                let mut finding = Finding::error("E0501").arg("address", url);
                finding.related = self.places.get(taken.key()).cloned();
                finding.at = from;
                self.report.add(finding);
            }
        }
    }

    fn shared(&mut self, site: &Site) {
        self.put("index.html".into(), Address::Chooser, None);
        self.put("404.html".into(), Address::NotFound, None);
        self.put("sitemap.xml".into(), Address::Sitemap, None);
        self.put("robots.txt".into(), Address::Robots, None);
        self.put("_headers".into(), Address::Headers, None);
        for name in site.theme.assets.keys() {
            let path = if name == WORKER { name.clone() } else { format!("assets/{}", self.plan.stamped(name)) };
            self.put(path, Address::Asset(name.clone()), None);
        }
        for path in site.pictures.keys() {
            self.put(picture_path(path), Address::Picture(path.to_string()), Some(Span::file(path.clone())));
        }
    }

    fn language(&mut self, site: &Site, language: &Language) {
        let mut pages = vec![Page::Home, Page::Index, Page::WhoSpeaks, Page::Translations, Page::Search, Page::Offline, Page::NotKept];
        pages.extend(site.settings.topics.iter().map(|topic| Page::Topic(topic.id.clone())));
        pages.extend([Kind::Guide, Kind::Desk, Kind::Organization, Kind::Term].map(Page::List));
        if !phrasebook(site).is_empty() {
            pages.push(Page::Phrasebook);
        }
        // Most sites begin without journeys, documents, events and campaigns: an empty list would be a door to nothing.
        let there =
            [Kind::Journey, Kind::Document, Kind::Event, Kind::Campaign].into_iter().filter(|kind| site.of_kind(*kind).next().is_some());
        pages.extend(there.map(Page::List));
        for page in pages {
            let path = format!("{}index.html", self.plan.page_path(site, language, &page));
            self.put(path, Address::Page(language.tag.clone(), page), None);
        }
        self.put(self.plan.page_path(site, language, &Page::Search), Address::Search(language.tag.clone()), None);
        self.put(self.plan.offline_list_path(language), Address::OfflineList(language.tag.clone()), None);
        self.put(self.plan.take_away_path(language), Address::TakeAway(language.tag.clone()), None);
        for entry in site.entries.values().filter(|entry| !is_home(entry) && site.has_page(entry, language)) {
            self.entry(site, language, entry);
        }
    }

    fn entry(&mut self, site: &Site, language: &Language, entry: &Entry) {
        let page = Page::Entry(entry.kind, entry.id.clone());
        let path = self.plan.page_path(site, language, &page);
        let translation = site.shown(entry, language);
        let from = translation.slug.as_ref().map_or_else(|| translation.title.span.clone(), |slug| slug.span.clone());
        let by_id = format!("{}/{}/{}/", language.tag, entry.kind.folder(), entry.id);
        // The name of what people in danger read stays out of every address: the history of a telephone keeps them.
        if by_id != path && !is_dangerous(entry) {
            let to = self.plan.url(&path);
            self.put(format!("{by_id}index.html"), Address::Redirect(to), Some(from.clone()));
        }
        self.put(format!("{path}index.html"), Address::Page(language.tag.clone(), page), Some(from));
        for page in beside(entry, language) {
            let path = self.plan.page_path(site, language, &page);
            self.put(format!("{path}index.html"), Address::Page(language.tag.clone(), page), None);
        }
    }

    fn code(&mut self, site: &Site, entry: &Entry) {
        let Some(code) = entry.code() else { return };
        let address = Address::Code(entry.kind, entry.id.clone());
        self.put(format!("{}/index.html", code.value), address, Some(code.span.clone()));
        for language in site.languages.iter() {
            let to = self.plan.url(&self.plan.page_path(site, language, &Page::Entry(entry.kind, entry.id.clone())));
            self.put(format!("{}/{}/index.html", code.value, language.tag), Address::Redirect(to), Some(code.span.clone()));
        }
    }

    fn leaflets(&mut self, site: &Site, leaflets: Vec<Leaflet>) {
        for leaflet in leaflets {
            if let Some(path) = self.plan.leaflet_path(site, &leaflet) {
                self.put(path, Address::Leaflet(leaflet), None);
            }
        }
    }
}

/// The pages that stand beside a guide's own for both sides of a desk: none in the source language, none where the
/// text falls back, none that could be found on the phone of somebody in danger.
pub fn beside(entry: &Entry, language: &Language) -> Vec<Page> {
    let translated = entry.kind == Kind::Guide && language.tag != entry.source_language && entry.translations.contains_key(&language.tag);
    match translated && !is_dangerous(entry) {
        true => vec![Page::Facing(entry.id.clone()), Page::Show(entry.id.clone())],
        false => Vec::new(),
    }
}

impl Plan {
    fn begun(site: &Site) -> Self {
        // The style names the fonts: it is new when one of them is.
        let fonts = fonts::fonts(site);
        let stamp = site.theme.stamp(fonts.iter().map(|(path, _)| path.as_str()));
        Self { files: fonts.into_iter().collect(), stamp, ..Self::of_addresses(site) }
    }

    /// A plan without files, for those who only ask how addresses are written.
    pub fn of_addresses(site: &Site) -> Self {
        let base_url = site.settings.base_url.trim_end_matches('/').to_owned();
        let base_path =
            base_url.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or(String::new(), |(_, path)| format!("/{path}"));
        Self { files: BTreeMap::new(), base_url, base_path, stamp: String::new(), said: Said::new() }
    }

    /// Every file and folder and what it shows, in order of path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &Address)> {
        self.files.iter().map(|(path, address)| (path.as_str(), address))
    }

    /// What is shown at a path of the output (`it/index.html`), and the path it is planned at: the same, or a folder
    /// that may hold it.
    pub fn at(&self, path: &str) -> Option<(&str, &Address)> {
        let folders = path.rmatch_indices('/').map(|(at, _)| &path[..=at]);
        let found = std::iter::once(path).chain(folders).find_map(|place| self.files.get_key_value(place));
        found.map(|(place, address)| (place.as_str(), address))
    }

    /// A path of the output as an address from the root of the host.
    pub fn url(&self, path: &str) -> String {
        format!("{}/{}", self.base_path, path.strip_suffix("index.html").unwrap_or(path))
    }

    /// A path of the output as a whole address.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}/{}", self.base_url, path.strip_suffix("index.html").unwrap_or(path))
    }

    /// The folder of a page in the output, with its final `/`.
    pub fn page_path(&self, site: &Site, language: &Language, page: &Page) -> String {
        let entry = if let Page::Entry(kind, id) = page { site.entry(*kind, id.as_str()) } else { None };
        // An entry without a page for these readers is where its text is.
        let elsewhere = entry.filter(|entry| !is_home(entry) && !site.has_page(entry, language)).map(|entry| site.shown(entry, language));
        let tag = elsewhere.map_or(&language.tag, |text| &text.language);
        match page {
            Page::Home => format!("{tag}/"),
            Page::Topic(topic) => format!("{tag}/topics/{topic}/"),
            Page::List(kind) => format!("{tag}/{}/", kind.folder()),
            Page::Index => format!("{tag}/a-z/"),
            Page::Phrasebook => format!("{tag}/phrasebook/"),
            Page::WhoSpeaks => format!("{tag}/who-speaks/"),
            Page::Translations => format!("{tag}/translations/"),
            Page::Search => format!("{tag}/search/"),
            Page::Offline => format!("{tag}/offline/"),
            Page::NotKept => format!("{tag}/offline/not-kept/"),
            Page::Entry(Kind::Page, id) if id.as_str() == "home" => format!("{tag}/"),
            Page::Facing(id) => {
                let guide = self.page_path(site, language, &Page::Entry(Kind::Guide, id.clone()));
                format!("{tag}+{}{}", site.languages.source().tag, guide.strip_prefix(tag.as_str()).unwrap_or(&guide))
            }
            Page::Show(id) => format!("{}show/", self.page_path(site, language, &Page::Entry(Kind::Guide, id.clone()))),
            Page::Entry(kind, id) => {
                let discreet = entry.filter(|entry| is_dangerous(entry)).map(discreet);
                let slug = entry.and_then(|entry| entry.translations.get(tag)).and_then(|translation| translation.slug.as_ref());
                let own = || slug.map_or_else(|| id.to_string(), |slug| slug.value.clone());
                format!("{tag}/{}/{}/", kind.folder(), discreet.unwrap_or_else(own))
            }
        }
    }

    /// The address of a page in a language, from the root of the host.
    pub fn page_url(&self, site: &Site, language: &Language, page: &Page) -> String {
        self.url(&self.page_path(site, language, page))
    }

    /// The whole address that is printed for an entry and language: `https://…/PS-03/ar/`.
    pub fn code_url(&self, entry: &Entry, language: &Language) -> Option<String> {
        let code = &entry.code()?.value;
        Some(self.absolute(&format!("{code}/{}/", language.tag)))
    }

    /// The path of the list of what a phone keeps of a language.
    pub fn offline_list_path(&self, language: &Language) -> String {
        format!("{}/offline.json", language.tag)
    }

    /// The path of a language in one file.
    pub fn take_away_path(&self, language: &Language) -> String {
        format!("{}/take-away.html", language.tag)
    }

    /// The address of a theme's asset, with the stamp that lets browsers keep it for ever.
    pub fn asset_url(&self, name: &str) -> String {
        self.url(&format!("assets/{}", self.stamped(name)))
    }

    /// The address of a picture of the content.
    pub fn picture_url(&self, source_path: &str) -> String {
        self.url(&picture_path(source_path))
    }

    fn stamped(&self, name: &str) -> String {
        match name.rsplit_once('.') {
            Some((stem, ending @ ("css" | "js"))) => format!("{stem}.{}.{ending}", self.stamp),
            Some(_) | None => name.to_owned(),
        }
    }
}

/// Whether an entry is the text of the home page, which has no page of its own.
pub fn is_home(entry: &Entry) -> bool {
    entry.kind == Kind::Page && entry.id.as_str() == "home"
}

/// Whether being seen with it may harm its reader: its window tells nothing, its paper is discreet, no cache keeps it.
pub fn is_dangerous(entry: &Entry) -> bool {
    entry.sensitivity() == Sensitivity::Danger
}

/// A name that tells nothing, in an address that the history of a telephone keeps: the code on paper, or a hash of the id.
fn discreet(entry: &Entry) -> String {
    let hash = || blake3::hash(entry.id.as_str().as_bytes()).to_hex()[..8].to_owned();
    entry.code().map_or_else(hash, |code| code.value.clone())
}

fn picture_path(source_path: &str) -> String {
    format!("pictures/{}", source_path.strip_prefix("content/").unwrap_or(source_path))
}
