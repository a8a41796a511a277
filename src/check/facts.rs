//! Facts: every one that a text or a field asks for exists, is in force, and says where it comes from.

use crate::finding::{Finding, Report};
use crate::site::document::{Inline, Placeable, walk, walk_inlines};
use crate::site::entry::Stage;
use crate::site::{Detail, Entry, InlineKind, Site, Spanned, Translation};
use crate::source::Span;

pub(super) fn check(site: &Site, report: &mut Report) {
    for entry in site.entries.values() {
        for translation in entry.translations.values() {
            text(site, translation, report);
        }
        for name in asked(entry) {
            one(site, &name.value, &name.value, name.span.clone(), report);
        }
    }
    for name in &site.settings.emergency {
        one(site, &name.value, &name.value, name.span.clone(), report);
    }
    for fact in site.facts.values().filter(|fact| fact.source.is_none() || fact.checked_on.is_none()) {
        report.add(Finding::warning("W0902").at(fact.span.clone()));
    }
}

/// The facts that the neutral fields of an entry ask for.
fn asked(entry: &Entry) -> Vec<&Spanned<String>> {
    match &entry.detail {
        Detail::Guide(guide) => guide.costs.iter().chain(guide.documents.iter().filter_map(|document| document.fact.as_ref())).collect(),
        Detail::Journey(journey) => journey.steps.iter().filter(|step| step.stage == Stage::Wait).map(|step| &step.name).collect(),
        Detail::Desk(_)
        | Detail::Organization(_)
        | Detail::Term(_)
        | Detail::Document(_)
        | Detail::Event(_)
        | Detail::Campaign(_)
        | Detail::Page => Vec::new(),
    }
}

fn text(site: &Site, translation: &Translation, report: &mut Report) {
    let mut found = Vec::new();
    walk_inlines(&translation.title.inlines, &mut |inline| found.extend(placeable(inline)));
    translation.summary.iter().for_each(|summary| walk_inlines(&summary.inlines, &mut |inline| found.extend(placeable(inline))));
    walk(&translation.document.blocks, &mut |_| (), &mut |inline| found.extend(placeable(inline)));
    for (placeable, span) in found {
        match placeable {
            Placeable::Fact { id, .. } => one(site, id, translation.source.at(span), span.clone(), report),
            Placeable::Term { id } => term(site, translation, id, span.clone(), report),
        }
    }
}

fn placeable(inline: &Inline) -> Option<(&Placeable, &Span)> {
    if let InlineKind::Placeable(placeable) = &inline.kind { Some((placeable, &inline.span)) } else { None }
}

/// One use of a fact; `written` is what stands at its place.
fn one(site: &Site, id: &str, written: &str, span: Span, report: &mut Report) {
    let Some(fact) = site.facts.get(id) else {
        let finding = Finding::error("E0312").at(span).arg("id", id);
        report.add(finding.nearest_in(written, id, site.facts.keys().map(|known| known.as_str())));
        return;
    };
    if let Some(until) = fact.valid_until.filter(|until| *until < site.today) {
        report.add(Finding::error("E0901").at(span).arg("id", id).arg("date", until).related(fact.span.clone()));
    } else if let Some(from) = fact.valid_from.filter(|from| *from > site.today) {
        report.add(Finding::error("E0905").at(span).arg("id", id).arg("date", from).related(fact.span.clone()));
    }
}

fn term(site: &Site, translation: &Translation, id: &str, span: Span, report: &mut Report) {
    if site.words.get(&translation.language).is_none_or(|words| words.term(id).is_none()) {
        report.add(Finding::error("E0307").at(span).arg("id", id).arg("language", site.languages.source().tag.as_str()));
    }
}
