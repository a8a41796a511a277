//! Translations that are older than their source, and those of which nobody can tell.

use crate::finding::{Finding, Report};
use crate::site::revision::{Said, section};
use crate::site::standing::{Changes, Fate, Standing};
use crate::site::{Entry, Revision, Site, Translation, units};

pub(super) fn check(site: &Site, report: &mut Report) {
    let (mut unknown, mut stamped) = (Vec::new(), 0);
    for (entry, translation) in translations(site) {
        match &translation.standing {
            Standing::Stale(changes) => {
                stamped += 1;
                report.add(stale(entry, translation, changes));
            }
            Standing::Unknown => unknown.push((entry, translation)),
            Standing::Current => stamped += 1,
        }
    }
    // Where nothing was ever stamped, nothing is said: a site may live without. One finding, however many there are.
    if let Some((entry, first)) = unknown.first().filter(|_| stamped > 0) {
        let lines = Revision::of(entry.source_translation()).to_string();
        let finding = Finding::note("N1103").at(first.title.span.clone());
        report.add(finding.arg("count", unknown.len()).arg("lines", set_in(&lines)));
    }
}

fn translations(site: &Site) -> impl Iterator<Item = (&Entry, &Translation)> {
    site.entries.values().flat_map(|entry| {
        let others = entry.translations.values().filter(|translation| translation.language != entry.source_language);
        others.map(move |translation| (entry, &**translation))
    })
}

/// One finding a file: which lines of the source changed, and what to write when the translation has followed.
fn stale(entry: &Entry, translation: &Translation, changes: &Changes) -> Finding {
    let source = entry.source_translation();
    let now = units(source);
    let line = |at: &usize| now[*at].span.start;
    let changed: Vec<usize> = changes.fates.iter().filter_map(|fate| if let Fate::Changed(at) = fate { Some(*at) } else { None }).collect();
    let deleted = changes.fates.iter().filter(|fate| **fate == Fate::Deleted).count();
    let mut lines: Vec<usize> = changed.iter().chain(&changes.missing).map(|at| line_of(source, line(at))).collect();
    lines.sort_unstable();
    lines.dedup();
    let lines: Vec<String> = lines.iter().map(usize::to_string).collect();
    let at = translation.source_rev.as_ref().map_or_else(|| translation.title.span.clone(), |revision| revision.span.clone());
    let finding = Finding::warning("W1102").at(at).arg("changed", changed.len()).arg("missing", changes.missing.len());
    let place = if lines.is_empty() { "none".to_owned() } else { format!("{}:{}", source.source.path, lines.join(", ")) };
    let id = format!("{}/{}", entry.kind.folder(), entry.id);
    let finding = finding.arg("deleted", deleted).arg("where", place).arg("id", id).arg("language", &translation.language);
    finding.arg("lines", set_in(&sections(translation, source, changes)))
}

/// The lines of `source_rev` that will be others: the sections in which something changed, or all if one is new or gone.
fn sections(translation: &Translation, source: &Translation, changes: &Changes) -> String {
    let now = Revision::of(source);
    let old: &[Said] = translation.source_rev.as_ref().map_or(&[], |revision| revision.value.said());
    let names = |said: &[Said]| said.iter().map(|one| one.section.clone()).collect::<std::collections::BTreeSet<_>>();
    if names(old) != names(now.said()) {
        return now.to_string();
    }
    let units = units(source);
    let mut touched: Vec<String> = changes.missing.iter().map(|at| section(&units[*at])).collect();
    for (said, fate) in old.iter().zip(&changes.fates) {
        match fate {
            Fate::Same(at) if now.said()[*at].section == said.section => {}
            Fate::Same(at) | Fate::Changed(at) => touched.extend([said.section.clone(), now.said()[*at].section.clone()]),
            Fate::Deleted => touched.push(said.section.clone()),
        }
    }
    Revision::new(now.said().iter().filter(|said| touched.contains(&said.section)).cloned()).to_string()
}

fn set_in(lines: &str) -> String {
    lines.lines().map(|line| format!("\n  {line}")).collect()
}

/// The line of a byte, as people count them.
fn line_of(translation: &Translation, at: usize) -> usize {
    translation.source.text[..at].matches('\n').count() + 1
}
