//! Names in front matter: each leads to something that exists.

use crate::finding::{Finding, Report};
use crate::site::entry::{Guide, Id, Journey, PaperSections};
use crate::site::{Detail, Entry, Kind, Site, Spanned};

pub(super) fn check(site: &Site, report: &mut Report) {
    for entry in site.entries.values() {
        entries(site, entry.care.owner.iter(), Kind::Organization, report);
        match &entry.detail {
            Detail::Guide(guide) => self::guide(site, guide, report),
            Detail::Desk(desk) => {
                entries(site, desk.organization.iter(), Kind::Organization, report);
                entries(site, desk.services.iter(), Kind::Guide, report);
            }
            Detail::Journey(journey) => self::journey(site, journey, report),
            Detail::Document(document) => audience(site, &document.audience, report),
            Detail::Event(event) => {
                audience(site, &event.audience, report);
                entries(site, event.organization.iter(), Kind::Organization, report);
                entries(site, event.desk.iter(), Kind::Desk, report);
            }
            Detail::Campaign(campaign) => {
                audience(site, &campaign.audience, report);
                entries(site, campaign.guides.iter(), Kind::Guide, report);
                entries(site, campaign.desk.iter(), Kind::Desk, report);
            }
            Detail::Organization(_) | Detail::Term(_) | Detail::Page => {}
        }
        formats(site, entry, report);
        verified(entry, report);
    }
}

fn audience(site: &Site, names: &[Spanned<String>], report: &mut Report) {
    let audiences: Vec<&str> = site.settings.audiences.iter().map(String::as_str).collect();
    words(names.iter(), &audiences, report);
}

/// The formats that an entry chooses are those of its kind.
fn formats(site: &Site, entry: &Entry, report: &mut Report) {
    let formats: Vec<&str> =
        site.theme.formats.iter().filter(|format| format.of_kind(entry.kind).is_some()).map(|format| format.name.as_str()).collect();
    // Of a theme that could not be read, which was told, no format is known.
    if !formats.is_empty() {
        words(entry.formats().into_iter().flatten(), &formats, report);
        if let Some(PaperSections::ByFormat(all)) = entry.guide().map(|guide| &guide.sections) {
            words(all.iter().map(|(name, _)| name), &formats, report);
        }
    }
}

fn guide(site: &Site, guide: &Guide, report: &mut Report) {
    entries(site, guide.authority.iter(), Kind::Organization, report);
    entries(site, guide.desks.iter(), Kind::Desk, report);
    entries(site, guide.requires.iter().chain(&guide.related), Kind::Guide, report);
    let topics: Vec<&str> = site.settings.topics.iter().map(|topic| topic.id.as_str()).collect();
    words(guide.topic.iter(), &topics, report);
    audience(site, &guide.audience, report);
    for document in &guide.documents {
        let message = format!("document-{}", document.id.value);
        if site.entry(Kind::Term, &document.id.value).is_none() && !site.words(site.languages.source()).has(&message) {
            let known = site.of_kind(Kind::Term).map(|term| term.id.as_str());
            let finding = Finding::error("E0306").at(document.id.span.clone()).arg("id", &document.id.value);
            report.add(finding.nearest(&document.id.value, known));
        }
    }
}

fn journey(site: &Site, journey: &Journey, report: &mut Report) {
    audience(site, &journey.audience, report);
    for step in &journey.steps {
        entries(site, step.authority.iter(), Kind::Organization, report);
        if let Some(kind) = step.stage.kind() {
            entries(site, std::iter::once(&step.name), kind, report);
        }
    }
}

fn entries<'a>(site: &Site, names: impl Iterator<Item = &'a Spanned<String>>, kind: Kind, report: &mut Report) {
    for name in names.filter(|name| !site.entries.contains_key(&(kind, Id::from(name.value.as_str())))) {
        let finding = Finding::error("E0304").at(name.span.clone()).arg("kind", kind.scheme()).arg("id", &name.value);
        report.add(finding.nearest(&name.value, site.of_kind(kind).map(|entry| entry.id.as_str())));
    }
}

fn words<'a>(names: impl Iterator<Item = &'a Spanned<String>>, known: &[&str], report: &mut Report) {
    for name in names.filter(|name| !known.contains(&name.value.as_str())) {
        let finding = Finding::error("E0207").at(name.span.clone()).arg("value", &name.value).arg("known", known.join(", "));
        report.add(finding.nearest(&name.value, known.iter().copied()));
    }
}

/// What `verify` may name: fields and sections, and the steps of a journey.
const FIELDS: [&str; 25] = [
    "address",
    "phones",
    "hours",
    "booking",
    "languages",
    "email",
    "pec",
    "access",
    "transport",
    "geo",
    "accessibility",
    "organization",
    "name",
    "url",
    "authority",
    "desks",
    "documents",
    "costs",
    "legal",
    "summary",
    "services",
    "sources",
    "owner",
    "starts",
    "place",
];

fn verified(entry: &Entry, report: &mut Report) {
    let steps = entry.journey().into_iter().flat_map(|journey| journey.counted()).map(|step| step.name.value.as_str());
    let known: Vec<&str> = FIELDS.into_iter().chain(crate::site::entry::SECTIONS).chain(steps).collect();
    for name in entry.care.verify.iter().filter(|name| !known.contains(&name.as_str())) {
        let span = entry.source_translation().source.span(0..0);
        report.add(Finding::error("E0207").at(span).arg("value", name).arg("known", known.join(", ")).nearest(name, known.iter().copied()));
    }
}
