//! Summaries: short enough for a search result and for the first screen of a telephone.

use crate::finding::{Finding, Report};
use crate::site::Site;

/// Characters that a summary may have.
const LONGEST: usize = 160;

pub(super) fn check(site: &Site, report: &mut Report) {
    for translation in site.entries.values().flat_map(|entry| entry.translations.values()) {
        let Some(summary) = &translation.summary else { continue };
        let length =
            translation.source.text.get(summary.span.start..summary.span.end).map_or(0, |text| text.trim_matches('"').chars().count());
        if length > LONGEST {
            report.add(Finding::warning("W0215").at(summary.span.clone()).arg("length", length).arg("longest", LONGEST));
        }
    }
}
