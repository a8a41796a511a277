//! What readers keep on their phone, a language at a time: the list of its files with their version, and the one file
//! to take away.

use super::pages::Weights;
use super::{Rendered, Renderer};
use crate::finding::Report;
use crate::plan::{Address, Page, WORKER, is_dangerous};
use crate::site::Language;
use crate::words::DateStyle;
use std::collections::BTreeSet;

/// What readers of one language can keep.
pub(super) struct Kept {
    /// `offline.json`: what the worker takes, all or nothing.
    pub(super) list: Vec<u8>,
    /// The file to take away, and what was found on the way.
    pub(super) take_away: (Option<Vec<u8>>, Report),
    /// What both weigh.
    pub(super) weights: Weights,
}

/// Renders everything of a language once, to know what it weighs and when it is new.
pub(super) fn kept(renderer: &Renderer<'_>, language: &Language) -> Kept {
    let take_away = renderer.pages.take_away(language);
    let mut hasher = blake3::Hasher::new();
    let (mut names, mut weight) = (Vec::new(), 0);
    for (place, address) in listed(renderer, language) {
        for (path, bytes) in contents(renderer, address).files(place) {
            for part in [path.as_bytes(), bytes] {
                hasher.update(&(part.len() as u64).to_le_bytes());
                hasher.update(part);
            }
            weight += bytes.len();
            names.push(relative(&path));
        }
    }
    let version = &hasher.finalize().to_hex()[..16];
    let list = list(renderer, language, version, &names);
    let weights = Weights { copy: weight, take_away: take_away.0.as_ref().map_or(0, Vec::len) };
    Kept { list, take_away, weights }
}

/// What an address gives; what is found on the way is told when the address itself is rendered.
fn contents<'r>(renderer: &'r Renderer<'_>, address: &Address) -> Rendered<'r> {
    let Address::Page(tag, page) = address else { return renderer.render(address).0 };
    // The page that tells the weight is weighed without it, and no page is put on the scale twice.
    let language = renderer.site.languages.get(tag);
    language.and_then(|language| renderer.pages.page(language, page, &Weights::default).0).into()
}

/// The files of a language: its pages, what leads to them, and what they are shown with. No page for people in danger,
/// and no address that names one.
fn listed<'r>(renderer: &Renderer<'r>, language: &Language) -> Vec<(&'r str, &'r Address)> {
    let (site, plan) = (renderer.site, renderer.plan);
    let is_page = |address: &Address| {
        let Address::Page(tag, page) = address else { return false };
        let entry = page.entry().and_then(|(kind, id)| site.entry(kind, id.as_str()));
        *tag == language.tag && !entry.is_some_and(is_dangerous)
    };
    let pages: BTreeSet<String> = plan.files().filter(|(_, address)| is_page(address)).map(|(path, _)| plan.url(path)).collect();
    let is_listed = |address: &Address| match address {
        Address::Page(..) => is_page(address),
        // Whoever holds a paper may have no network either.
        Address::Edition(issue) => issue.language == language.tag && !site.coded(&issue.code).is_some_and(is_dangerous),
        Address::Redirect(to) => pages.contains(to),
        Address::Font(tag, _) | Address::Search(tag) => *tag == language.tag,
        Address::Asset(name) => name != WORKER,
        Address::Chooser | Address::Picture(_) => true,
        Address::NotFound
        | Address::Code(..)
        | Address::Leaflet(..)
        | Address::OfflineList(_)
        | Address::TakeAway(_)
        | Address::Sitemap
        | Address::Robots
        | Address::Headers => false,
    };
    plan.files().filter(|(_, address)| is_listed(address)).collect()
}

/// A path as the worker asks for it, from the root of the site.
fn relative(path: &str) -> String {
    let folder = path.strip_suffix("index.html").unwrap_or(path);
    if folder.is_empty() { "./".to_owned() } else { folder.to_owned() }
}

fn list(renderer: &Renderer<'_>, language: &Language, version: &str, files: &[String]) -> Vec<u8> {
    let (site, plan) = (renderer.site, renderer.plan);
    let words = site.words(language);
    let date = words.formats.date(site.today, DateStyle::Long);
    let list = serde_json::json!({
        "language": language.tag.as_str(),
        "direction": language.direction.as_str(),
        "version": version,
        "saved": words.text("saved-copy", &[("date", date.into())]),
        "missing": plan.page_path(site, language, &Page::NotKept),
        "files": files,
    });
    list.to_string().into_bytes()
}
