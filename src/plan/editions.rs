//! Editions: the address of each that was ever issued, kept for ever, and which of them a leaflet of today is.

use super::{Address, Leaflet, Page, Plan, Planner, Subject, is_dangerous};
use crate::site::edition::{Edition, EditionName, Imprint, Standing};
use crate::site::{Site, Tag};
use std::collections::BTreeSet;

/// An edition of a code in a language, in every format that it was issued in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Issue {
    /// The printed code.
    pub code: String,
    /// The language of its reader.
    pub language: Tag,
    /// The name of the edition.
    pub name: EditionName,
}

impl From<&Edition> for Issue {
    fn from(edition: &Edition) -> Self {
        Self { code: edition.imprint.code.clone(), language: edition.imprint.language.clone(), name: edition.name }
    }
}

impl Planner {
    /// A page for each edition that was ever issued, whatever became of its guide.
    pub(super) fn editions(&mut self, site: &Site) {
        let mut issues = BTreeSet::new();
        for edition in site.editions.iter() {
            let issue = Issue::from(edition);
            if issues.insert(issue.clone()) {
                self.put(format!("{}index.html", Plan::edition_path(&issue)), Address::Edition(issue), Some(edition.span.clone()));
            }
        }
    }
}

impl Plan {
    /// The folder of an edition's page in the output: `PS-03/ar/2026-11-24/`.
    pub fn edition_path(issue: &Issue) -> String {
        format!("{}/{}/{}/", issue.code, issue.language, issue.name)
    }

    /// The edition that a leaflet is today: the newest that says the same; none if what it says was never issued.
    pub fn edition<'a>(&self, site: &'a Site, leaflet: &Leaflet) -> Option<&'a Edition> {
        let imprint = imprint(site, leaflet)?;
        site.editions.that_says(&imprint, self.said.get(&imprint)?)
    }

    /// The name of the edition that a leaflet is today, or would be if it were issued.
    pub fn edition_name(&self, site: &Site, leaflet: &Leaflet) -> EditionName {
        match (self.edition(site, leaflet), imprint(site, leaflet)) {
            (Some(edition), _) => edition.name,
            (None, Some(imprint)) => site.editions.next_name(&imprint, site.today),
            (None, None) => EditionName::first(site.today),
        }
    }

    /// Whether a paper of an edition still holds.
    pub fn standing(&self, site: &Site, edition: &Edition) -> Standing {
        site.editions.standing(edition, self.said.get(&edition.imprint))
    }

    /// The whole address that a leaflet carries: that of its edition; of its code as long as it was not issued; of its
    /// page; else the site's. A desk whose place is secret is not named, not even in an address.
    pub fn leaflet_url(&self, site: &Site, leaflet: &Leaflet) -> String {
        if let Some(edition) = self.edition(site, leaflet) {
            return self.absolute(&Self::edition_path(&edition.into()));
        }
        let Subject::Entry(kind, id) = &leaflet.of else { return self.absolute("") };
        let named = site.entry(*kind, id.as_str()).zip(site.languages.get(&leaflet.language));
        let by_code = named.and_then(|(entry, language)| self.code_url(entry, language));
        let told = named.filter(|(entry, _)| !is_dangerous(entry) && entry.desk().is_none_or(|desk| !desk.secret));
        let page = told.map(|(desk, language)| self.page_path(site, language, &Page::Entry(desk.kind, desk.id.clone())));
        by_code.unwrap_or_else(|| self.absolute(&page.unwrap_or_default()))
    }
}

/// What a leaflet is called in the ledger: nothing for one without a printed code, which no edition can be of.
pub fn imprint(site: &Site, leaflet: &Leaflet) -> Option<Imprint> {
    let Subject::Entry(kind, id) = &leaflet.of else { return None };
    let code = site.entry(*kind, id.as_str())?.code()?.value.clone();
    Some(Imprint { code, language: leaflet.language.clone(), format: leaflet.format.clone() })
}
