//! What helps the person at a desk to find a paper: which leaflets there are of each guide in each language.

use crate::plan::{Leaflet, guides_at, offered_of};
use crate::render::leaflets::is_refused;
use crate::render::view::{self, LanguageView, Reader};
use crate::site::{Entry, Kind, Language};
use serde::Serialize;

/// Codes by languages.
#[derive(Serialize)]
pub(super) struct Selector {
    /// The site's address, as people type it.
    site: String,
    /// Every language, by number: the columns.
    languages: Vec<LanguageView>,
    /// The formats that there are, each with a letter.
    formats: Vec<Format>,
    /// The guides, by code: the rows.
    guides: Vec<Row>,
}

/// A format of leaflets and what the selector calls it.
#[derive(Serialize)]
struct Format {
    letter: char,
    /// As files are named.
    name: String,
    /// In the words of the interface.
    title: String,
}

/// The leaflets of a guide.
#[derive(Serialize)]
struct Row {
    code: String,
    title: String,
    /// For each language the letters of the formats.
    cells: Vec<String>,
}

/// What there is of the guides of a desk, or of all guides if none leads to it.
pub(super) fn selector(source: Reader<'_>, desk: &Entry, languages: &[&Language]) -> Selector {
    let site = source.site;
    let mut guides = guides_at(site, desk);
    if guides.is_empty() {
        guides = site.of_kind(Kind::Guide).collect();
        guides.sort_by_key(|guide| guide.code().map(|code| &code.value));
    }
    let printed: Vec<(&Entry, Vec<Leaflet>)> = guides.into_iter().map(|guide| (guide, printed(source, guide))).collect();
    let is_used = |name: &str| printed.iter().any(|(_, leaflets)| leaflets.iter().any(|leaflet| leaflet.format == name));
    let names = site.theme.formats.iter().map(|format| &format.name).filter(|name| is_used(name));
    let formats: Vec<Format> = names.zip('A'..='Z').map(|(name, letter)| format(source, name, letter)).collect();
    let rows = printed.iter().filter(|(_, leaflets)| !leaflets.is_empty());
    let address = source.plan.absolute("");
    Selector {
        site: address.split_once("://").map_or(address.as_str(), |(_, rest)| rest).trim_end_matches('/').to_owned(),
        languages: languages.iter().map(|language| (*language).into()).collect(),
        guides: rows.filter_map(|(guide, leaflets)| row(source, guide, leaflets, languages, &formats)).collect(),
        formats,
    }
}

/// The leaflets of a guide that can be had on paper.
fn printed(source: Reader<'_>, guide: &Entry) -> Vec<Leaflet> {
    let mut leaflets = offered_of(source.site, guide);
    leaflets.retain(|leaflet| guide.translations.get(&leaflet.language).is_some_and(|text| !is_refused(source.site, text)));
    leaflets
}

fn format(source: Reader<'_>, name: &str, letter: char) -> Format {
    let title = source.word(&format!("leaflet-{name}"));
    Format { letter, name: name.to_owned(), title: if title.is_empty() { name.to_owned() } else { title } }
}

fn row(source: Reader<'_>, guide: &Entry, leaflets: &[Leaflet], languages: &[&Language], formats: &[Format]) -> Option<Row> {
    let text = guide.source_translation();
    let cell = |language: &&Language| {
        let there = |format: &&Format| leaflets.iter().any(|leaflet| leaflet.language == language.tag && leaflet.format == format.name);
        formats.iter().filter(there).map(|format| format.letter).collect()
    };
    Some(Row {
        code: guide.code()?.value.clone(),
        title: view::plain(&view::line(source.reading(text), &text.title)),
        cells: languages.iter().map(cell).collect(),
    })
}
