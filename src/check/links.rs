//! Links inside the site: every one leads to an entry that exists, and to an anchor that it has.

use crate::finding::{Finding, Report};
use crate::site::document::{BlockKind, walk};
use crate::site::{InlineKind, Kind, Site, Target, Translation};
use crate::source::Span;
use std::collections::BTreeSet;

pub(super) fn check(site: &Site, report: &mut Report) {
    for entry in site.entries.values() {
        for translation in entry.translations.values() {
            let mut targets: Vec<(&Target, &Span)> = Vec::new();
            let (mut blocks, mut inlines) = (Vec::new(), Vec::new());
            walk(
                &translation.document.blocks,
                &mut |block| {
                    if let BlockKind::Card(target) = &block.kind {
                        blocks.push((target, &block.span));
                    }
                },
                &mut |inline| {
                    if let InlineKind::Link { target, .. } = &inline.kind {
                        inlines.push((target, &inline.span));
                    }
                },
            );
            targets.append(&mut blocks);
            targets.append(&mut inlines);
            for (target, span) in targets {
                one(site, translation, target, span, report);
            }
        }
    }
}

fn one(site: &Site, translation: &Translation, target: &Target, span: &Span, report: &mut Report) {
    match target {
        Target::Entry { kind, id, anchor } => {
            let Some(entry) = site.entry(*kind, id) else {
                missing(site, translation, (*kind, id), span, report);
                return;
            };
            if let Some(anchor) = anchor {
                let steps =
                    entry.journey().into_iter().flat_map(|journey| journey.counted()).map(|step| step.name.value.as_str()).collect();
                self::anchor(entry.source_translation(), steps, (translation, anchor), span, report);
            }
        }
        Target::Anchor(name) => anchor(translation, BTreeSet::new(), (translation, name), span, report),
        Target::Outside(_) | Target::Unknown => {}
    }
}

fn missing(site: &Site, translation: &Translation, (kind, id): (Kind, &str), span: &Span, report: &mut Report) {
    let known: Vec<&str> = site.of_kind(kind).map(|entry| entry.id.as_str()).collect();
    let finding = Finding::error("E0304").at(span.clone()).arg("kind", kind.scheme()).arg("id", id);
    report.add(finding.nearest_in(translation.source.at(span), id, known));
}

/// An anchor of a page is one of its headings, or one of `anchors` that stand there without.
fn anchor<'a>(
    target: &'a Translation,
    mut anchors: BTreeSet<&'a str>,
    (from, name): (&Translation, &str),
    span: &Span,
    report: &mut Report,
) {
    walk(
        &target.document.blocks,
        &mut |block| {
            if let BlockKind::Heading { id: Some(id), .. } = &block.kind {
                anchors.insert(id);
            }
        },
        &mut |_| (),
    );
    if !anchors.contains(name) {
        let known = anchors.iter().copied().collect::<Vec<_>>();
        let finding = Finding::error("E0305").at(span.clone()).arg("anchor", name).arg("count", known.len()).arg("known", known.join(", "));
        report.add(finding.nearest_in(from.source.at(span), name, known));
    }
}
