//! Exits: who reads a guide for people in danger can leave it at once.

use crate::finding::{Finding, Report};
use crate::plan::is_dangerous;
use crate::site::{Kind, Site};
use crate::source::Span;

/// An everyday page, as an example of where to leave to.
const NEUTRAL: &str = "exit = \"https://it.wikipedia.org/\"";

pub(super) fn check(site: &Site, report: &mut Report) {
    let Some(guide) = site.of_kind(Kind::Guide).find(|entry| is_dangerous(entry)) else { return };
    if site.settings.exit.is_none() {
        let place = guide.source_translation().title.span.clone();
        report.add(Finding::error("E0740").at(Span::file("site.toml")).mend(NEUTRAL).related(place));
    }
}
