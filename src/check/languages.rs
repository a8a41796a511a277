//! Languages that somebody speaks: each has a name that readers know, never a bare tag.

use crate::finding::{Finding, Report};
use crate::site::language::display_name;
use crate::site::{Kind, Site, Spanned, Tag};
use std::collections::BTreeSet;

pub(super) fn check(site: &Site, report: &mut Report) {
    let source = site.languages.source();
    let mut told: BTreeSet<&Tag> = BTreeSet::new();
    for desk in site.of_kind(Kind::Desk).filter_map(|entry| entry.desk()) {
        let spoken = desk.languages.iter().map(|language| &language.tag);
        let answered = desk.phones.iter().flat_map(|phone| &phone.languages);
        for Spanned { value: tag, span } in spoken.chain(answered) {
            let message = format!("language-{tag}");
            if display_name(tag, &source.tag).is_none() && !site.words(source).has(&message) && told.insert(tag) {
                report.add(Finding::warning("W0930").at(span.clone()).arg("tag", tag).arg("language", &source.tag));
            }
        }
    }
}
