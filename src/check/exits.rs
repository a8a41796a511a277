//! Exits: who reads what is for people in danger can leave it at once.

use crate::finding::{Finding, Report};
use crate::plan::is_dangerous;
use crate::site::Site;
use crate::source::Span;

/// An everyday page, as an example of where to leave to.
const NEUTRAL: &str = "exit = \"https://it.wikipedia.org/\"";

pub(super) fn check(site: &Site, report: &mut Report) {
    let Some(entry) = site.entries.values().find(|entry| is_dangerous(entry)) else { return };
    if site.settings.exit.is_none() {
        let place = entry.source_translation().title.span.clone();
        report.add(Finding::error("E0740").at(Span::file("site.toml")).mend(NEUTRAL).related(place));
    }
}
