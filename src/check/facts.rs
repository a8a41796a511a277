//! Facts: every one that a text or a field asks for exists, is in force, and says where it comes from.

use crate::finding::{Finding, Report};
use crate::site::document::{Inline, Placeable, walk, walk_inlines};
use crate::site::{InlineKind, Site};
use crate::source::Span;

pub(super) fn check(site: &Site, report: &mut Report) {
    let mut used: Vec<(String, Span)> = Vec::new();
    for entry in site.entries.values() {
        for translation in entry.translations.values() {
            let mut placeables = Vec::new();
            let mut visit = |inline: &Inline| {
                if let InlineKind::Placeable(placeable) = &inline.kind {
                    placeables.push((placeable.clone(), inline.span.clone()));
                }
            };
            walk_inlines(&translation.title.inlines, &mut visit);
            translation.summary.iter().for_each(|summary| walk_inlines(&summary.inlines, &mut visit));
            walk(&translation.document.blocks, &mut |_| (), &mut visit);
            for (placeable, span) in placeables {
                match placeable {
                    Placeable::Fact { id, .. } => used.push((id, span)),
                    Placeable::Term { id } => term(site, &translation.language, &id, span, report),
                }
            }
        }
        if let Some(guide) = entry.guide() {
            let needed = guide.documents.iter().filter_map(|document| document.fact.as_ref());
            used.extend(guide.costs.iter().chain(needed).map(|name| (name.value.clone(), name.span.clone())));
        }
    }
    used.extend(site.settings.emergency.iter().map(|name| (name.value.clone(), name.span.clone())));
    for (id, span) in used {
        one(site, &id, span, report);
    }
    for fact in site.facts.values().filter(|fact| fact.source.is_none() || fact.checked_on.is_none()) {
        report.add(Finding::warning("W0902").at(fact.span.clone()));
    }
}

fn one(site: &Site, id: &str, span: Span, report: &mut Report) {
    let Some(fact) = site.facts.get(id) else {
        let finding = Finding::error("E0312").at(span).arg("id", id);
        report.add(finding.nearest(id, site.facts.keys().map(|known| known.as_str())));
        return;
    };
    if let Some(until) = fact.valid_until.filter(|until| *until < site.today) {
        report.add(Finding::error("E0901").at(span).arg("id", id).arg("date", until).related(fact.span.clone()));
    } else if let Some(from) = fact.valid_from.filter(|from| *from > site.today) {
        report.add(Finding::error("E0905").at(span).arg("id", id).arg("date", from).related(fact.span.clone()));
    }
}

fn term(site: &Site, language: &crate::site::Tag, id: &str, span: Span, report: &mut Report) {
    if site.words.get(language).is_none_or(|words| words.term(id).is_none()) {
        report.add(Finding::error("E0307").at(span).arg("id", id).arg("language", site.languages.source().tag.as_str()));
    }
}
