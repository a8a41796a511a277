//! Which leaflets there are, of what, in which language and format, and how their files are called.

use super::Plan;
use crate::site::theme::{FormatOf, LeafletFormat, Offer, Turn};
use crate::site::{Entry, Id, Kind, Language, Site, Spanned, Tag};

/// A leaflet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leaflet {
    /// What it is of.
    pub of: Subject,
    /// The reader's language; the source language where all languages share one sheet.
    pub language: Tag,
    /// Its format, by name.
    pub format: String,
}

/// What a leaflet is of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// An entry.
    Entry(Kind, Id),
    /// The whole site.
    Site,
}

/// The leaflets of an entry that are printed now.
pub fn leaflets_of(site: &Site, entry: &Entry) -> Vec<Leaflet> {
    some_of(site, entry, |format| match format.turn {
        Turn::Offered => is_offered(format, entry),
        Turn::Asked => true,
        Turn::Not => false,
    })
}

/// The leaflets of an entry that the site offers, whatever is printed now.
pub fn offered_of(site: &Site, entry: &Entry) -> Vec<Leaflet> {
    some_of(site, entry, |format| is_offered(format, entry))
}

/// The leaflets of an entry in some formats: never in a language it is not translated to, never unconfirmed as a whole,
/// never two languages that are one.
pub(super) fn some_of(site: &Site, entry: &Entry, wanted: impl Fn(&LeafletFormat) -> bool) -> Vec<Leaflet> {
    let lacks_code = matches!(entry.kind, Kind::Guide | Kind::Document) && entry.code().is_none();
    if !cfg!(feature = "print") || !entry.care.confirmed || lacks_code {
        return Vec::new();
    }
    let formats = site.theme.formats.iter().filter(|format| wanted(format));
    formats.flat_map(|format| languages(site, entry, format).map(|language| of(entry, language, format))).collect()
}

/// The leaflets of the site as a whole that are printed now.
pub fn leaflets_of_site(site: &Site) -> Vec<Leaflet> {
    some_of_site(site, |format| match format.turn {
        Turn::Offered => format.of_site() == Some(Offer::Always),
        Turn::Asked => true,
        Turn::Not => false,
    })
}

/// The leaflets of the site as a whole in some formats.
pub(super) fn some_of_site(site: &Site, wanted: impl Fn(&LeafletFormat) -> bool) -> Vec<Leaflet> {
    let formats = site.theme.formats.iter().filter(|format| cfg!(feature = "print") && format.of_site().is_some() && wanted(format));
    let language = &site.languages.source().tag;
    formats.map(|format| Leaflet { of: Subject::Site, language: language.clone(), format: format.name.clone() }).collect()
}

fn of(entry: &Entry, language: &Language, format: &LeafletFormat) -> Leaflet {
    Leaflet { of: Subject::Entry(entry.kind, entry.id.clone()), language: language.tag.clone(), format: format.name.clone() }
}

fn is_offered(format: &LeafletFormat, entry: &Entry) -> bool {
    let chosen = entry.formats();
    let chooses = |formats: &[Spanned<String>]| formats.iter().any(|one| one.value == format.name);
    match format.of_kind(entry.kind).map(|purpose| purpose.offer) {
        Some(Offer::Always) => chosen.is_none_or(chooses),
        Some(Offer::OnWish) => chosen.is_some_and(chooses),
        None => false,
    }
}

/// The languages in which a format of an entry is printed; none if it is of something else.
fn languages<'a>(site: &'a Site, entry: &'a Entry, format: &'a LeafletFormat) -> impl Iterator<Item = &'a Language> {
    let of = format.of_kind(entry.kind).map(|purpose| purpose.of);
    site.languages.iter().filter(move |language| match of {
        Some(FormatOf::Translated(_)) => {
            let is_twice_the_same = format.bilingual && language.tag == entry.source_language;
            entry.translations.contains_key(&language.tag) && !is_twice_the_same
        }
        // What is said in every language is not said in one alone; the sheets of a desk are.
        Some(FormatOf::Whole(kind)) => language.tag == entry.source_language && (kind == Kind::Desk || entry.translations.len() > 1),
        Some(FormatOf::Site) | None => false,
    })
}

impl Plan {
    /// The path of a leaflet in the output: `leaflets/PS-03_07-ar_a4_2026-11-23.pdf`, `leaflets/arci_door_2026-11-23.pdf`,
    /// `leaflets/languages_2026-11-23.pdf`.
    pub fn leaflet_path(&self, site: &Site, leaflet: &Leaflet) -> Option<String> {
        let format = site.theme.formats.iter().find(|format| format.name == leaflet.format)?;
        let language = site.languages.get(&leaflet.language)?;
        let name = match &leaflet.of {
            Subject::Entry(kind, id) => {
                let code = site.entry(*kind, id.as_str())?.code().map_or(id.as_str(), |code| &code.value);
                match format.of_kind(*kind)?.of {
                    FormatOf::Translated(_) => format!("{code}_{}-{}_{}", language.number_text(), language.tag, format.name),
                    FormatOf::Whole(_) | FormatOf::Site => format!("{code}_{}", format.name),
                }
            }
            Subject::Site => format.name.clone(),
        };
        Some(format!("leaflets/{name}_{}.{}", self.edition_name(site, leaflet), format.file.ending()))
    }
}
