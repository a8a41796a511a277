//! Parity: a translation has the facts, numbers, links and pieces that its source has. Only where both say the same
//! thing: what is older than its source is told as that.

mod figures;
mod references;

use crate::finding::{Finding, Report};
use crate::site::revision::section;
use crate::site::shape::{Unlike, unlike};
use crate::site::standing::{Changes, Fate, Standing, alignment};
use crate::site::{Revision, Site, Translation, Unit, units};
use crate::source::Span;
use std::collections::BTreeSet;

pub(super) fn check(site: &Site, report: &mut Report) {
    for entry in site.entries.values() {
        let source = entry.source_translation();
        let ours = units(source);
        for translation in entry.translations.values().filter(|translation| translation.language != entry.source_language) {
            let theirs = units(translation);
            for unlike in differ(translation, &ours, &theirs) {
                report.add(unequal(source, translation, (&ours, &theirs), &unlike));
            }
            for (ours, theirs) in pairs(source, translation, &ours, &theirs) {
                figures::check(ours, theirs, report);
                references::check(ours, theirs, report);
            }
        }
    }
}

/// The sections that are not cut like what they were made from.
fn differ(translation: &Translation, ours: &[Unit<'_>], theirs: &[Unit<'_>]) -> Vec<Unlike> {
    let (Standing::Stale(_), Some(revision)) = (&translation.standing, &translation.source_rev) else { return unlike(ours, theirs) };
    let said = revision.value.said();
    let names: BTreeSet<&str> = said.iter().map(|said| said.section.as_str()).collect();
    let count = |name: &str| {
        let source = said.iter().filter(|said| said.section == name).count();
        Unlike { section: name.to_owned(), source, translation: theirs.iter().filter(|unit| section(unit) == name).count() }
    };
    names.into_iter().map(count).filter(|unlike| unlike.source != unlike.translation).collect()
}

fn unequal(source: &Translation, translation: &Translation, units: (&[Unit<'_>], &[Unit<'_>]), unlike: &Unlike) -> Finding {
    let place = |text: &Translation, units: &[Unit<'_>]| -> Span {
        let first = units.iter().find(|unit| section(unit) == unlike.section);
        first.map_or_else(|| text.title.span.clone(), |unit| unit.span.clone())
    };
    let finding = Finding::warning("W1110").at(place(translation, units.1)).related(place(source, units.0));
    finding.arg("section", &unlike.section).arg("source", unlike.source).arg("translation", unlike.translation)
}

/// The units of both texts that say the same, as far as anybody can tell.
fn pairs<'u, 'a>(
    source: &Translation,
    translation: &Translation,
    ours: &'u [Unit<'a>],
    theirs: &'u [Unit<'a>],
) -> Vec<(&'u Unit<'a>, &'u Unit<'a>)> {
    let now = Revision::of(source);
    // Without a stamp, a text that is cut like its source is taken to have followed it.
    let old = translation.source_rev.as_ref().map_or(&now, |revision| &revision.value);
    let fates = Changes::between(old.said(), now.said()).fates;
    let differ: BTreeSet<String> = differ(translation, ours, theirs).into_iter().map(|unlike| unlike.section).collect();
    let places = alignment(theirs, old.said());
    let same = |(unit, place): (&'u Unit<'a>, Option<usize>)| match fates[place?] {
        Fate::Same(now) => Some((&ours[now], unit)),
        Fate::Changed(_) | Fate::Deleted => None,
    };
    theirs.iter().zip(places).filter(|(unit, _)| !differ.contains(&section(unit))).filter_map(same).collect()
}

/// What one unit has and the other has not, as a list; nothing if there is none.
fn listed<'a>(these: &'a BTreeSet<String>, those: &'a BTreeSet<String>) -> Option<String> {
    let rest: Vec<&str> = these.difference(those).map(String::as_str).collect();
    (!rest.is_empty()).then(|| rest.join(", "))
}
