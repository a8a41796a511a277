//! Editions whose guide, language or format is gone: their pages stay and say so, and the editor should know.

use crate::finding::{Finding, Report};
use crate::site::Site;
use std::collections::BTreeSet;

pub(super) fn check(site: &Site, report: &mut Report) {
    let mut told = BTreeSet::new();
    for edition in site.editions.iter() {
        let imprint = &edition.imprint;
        let gone = if site.coded(&imprint.code).is_none() {
            Some(("N1304", "code", imprint.code.as_str()))
        } else if site.languages.get(&imprint.language).is_none() {
            Some(("N1305", "language", imprint.language.as_str()))
        } else if !site.theme.formats.iter().any(|format| format.name == imprint.format) {
            Some(("N1306", "format", imprint.format.as_str()))
        } else {
            None
        };
        // Once for each name, however many papers were printed.
        if let Some((code, name, value)) = gone.filter(|gone| told.insert(*gone)) {
            report.add(Finding::note(code).at(edition.span.clone()).arg(name, value));
        }
    }
}
