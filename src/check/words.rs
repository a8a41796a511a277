//! Words that the program itself says: the source language has every one.

use crate::finding::{Finding, Report};
use crate::site::entry::{Access, SECTIONS, SpokenHow, Stage};
use crate::site::fact::Unit;
use crate::site::{Detail, Kind, Site};

/// Messages that views ask for by name; templates' own are found when they are rendered.
const OWN: &[&str] = &[
    "amount-money",
    "not-confirmed",
    "not-confirmed-short",
    "fallback-badge",
    "checklist-copies",
    "desk-always-open",
    "desk-children-ok",
    "desk-languages-ask",
    "desk-women-only",
    "desk-yours",
    "desk-yours-ask",
    "fallback-notice",
    "machine-notice",
    "outdated-changed",
    "outdated-deleted",
    "outdated-missing",
    "outdated-source",
    "contact-sheet",
    "point-language",
    "selector-title",
    "who-speaks",
    "who-speaks-lead",
];

pub(super) fn check(site: &Site, report: &mut Report) {
    let mut needed: Vec<String> = OWN.iter().map(|id| (*id).to_owned()).collect();
    needed.extend(site.settings.topics.iter().map(|topic| format!("topic-{}", topic.id)));
    needed.extend(site.settings.audiences.iter().map(|audience| format!("audience-{audience}")));
    needed.extend(SECTIONS.iter().map(|section| format!("section-{section}")));
    needed.extend(["note", "tip", "important", "warning", "caution"].map(|alert| format!("alert-{alert}")));
    needed.extend(Unit::ALL.iter().map(|(unit, _)| format!("duration-{unit}")));
    needed.extend(Access::ALL.iter().map(|(access, _)| format!("access-{access}")));
    needed.extend(SpokenHow::ALL.iter().map(|(how, _)| format!("language-how-{how}")));
    for guide in site.of_kind(Kind::Guide).filter_map(|entry| entry.guide()) {
        let known = guide.costs.iter().filter(|cost| site.facts.contains_key(cost.value.as_str()));
        needed.extend(known.map(|cost| format!("fact-{}", cost.value)));
    }
    for entry in site.of_kind(Kind::Journey) {
        let Detail::Journey(journey) = &entry.detail else { continue };
        let waits = journey.steps.iter().filter(|step| step.stage == Stage::Wait && site.facts.contains_key(step.name.value.as_str()));
        needed.extend(waits.map(|wait| format!("fact-{}", wait.name.value)));
    }
    needed.sort();
    needed.dedup();
    let source = site.languages.source();
    let words = site.words(source);
    for id in needed.iter().filter(|id| !words.has(id)) {
        let path = format!("locales/{}/", source.tag);
        report.add(Finding::error("E0404").arg("id", id).arg("path", path).mend(format!("{id} = …")));
    }
}
