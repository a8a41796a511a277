//! Journeys: what is written for a step belongs to one, what only the journey tells is told, waiting takes time.

use crate::finding::{Finding, Report};
use crate::site::document::{Block, BlockKind};
use crate::site::entry::{Journey, Stage};
use crate::site::{Detail, Entry, FactValue, Kind, Site, Translation};

pub(super) fn check(site: &Site, report: &mut Report) {
    for entry in site.of_kind(Kind::Journey) {
        let Detail::Journey(journey) = &entry.detail else { continue };
        for step in journey.steps.iter().filter(|step| step.stage == Stage::Wait) {
            let fact = site.facts.get(step.name.value.as_str());
            if fact.is_some_and(|fact| !matches!(fact.value, FactValue::Duration { .. })) {
                report.add(Finding::error("E0325").at(step.name.span.clone()).arg("id", &step.name.value));
            }
        }
        for translation in entry.translations.values() {
            places(journey, translation, report);
            told(entry, journey, translation, report);
        }
    }
}

/// The headings that stand for steps: their id, and whether they have words.
fn headings(translation: &Translation) -> impl Iterator<Item = (&Block, &str, bool)> {
    translation.document.blocks.iter().filter_map(|block| {
        let BlockKind::Heading { level: 2, id: Some(id), content } = &block.kind else { return None };
        Some((block, id.as_str(), !content.is_empty()))
    })
}

/// Every heading with an id is that of a step.
fn places(journey: &Journey, translation: &Translation, report: &mut Report) {
    let known: Vec<&str> = journey.counted().map(|step| step.name.value.as_str()).collect();
    for (block, id, _) in headings(translation).filter(|(_, id, _)| !known.contains(id)) {
        let finding = Finding::error("E0324").at(block.span.clone()).arg("id", id).arg("known", known.join(", "));
        report.add(finding.nearest_in(translation.source.at(&block.span).trim_end(), id, known.iter().copied()));
    }
}

/// A step of the journey's own has a heading with words in every language.
fn told(entry: &Entry, journey: &Journey, translation: &Translation, report: &mut Report) {
    for step in journey.counted().filter(|step| step.stage == Stage::Text) {
        if !headings(translation).any(|(_, id, has_words)| id == step.name.value && has_words) {
            let is_source = translation.language == entry.source_language;
            let span = if is_source { step.name.span.clone() } else { translation.title.span.clone() };
            report.add(Finding::error("E0323").at(span).arg("id", &step.name.value));
        }
    }
}
