//! Sections of a guide: known, each once, in the order of the service card, none missing that everybody needs.

use crate::finding::{Finding, Report};
use crate::site::document::{Block, BlockKind};
use crate::site::entry::SECTIONS;
use crate::site::{Kind, Site, Translation};

/// Without these a guide is of no use.
const NEEDED: [&str; 3] = ["who", "how", "needs"];

pub(super) fn check(site: &Site, report: &mut Report) {
    for entry in site.of_kind(Kind::Guide) {
        for translation in entry.translations.values() {
            one(translation, report);
        }
    }
}

fn one(translation: &Translation, report: &mut Report) {
    let mut seen: Vec<(&str, &Block)> = Vec::new();
    for block in &translation.document.blocks {
        let BlockKind::Heading { level, id, content } = &block.kind else { continue };
        match id.as_deref().filter(|id| SECTIONS.contains(id)) {
            Some(id) => {
                if let Some((_, first)) = seen.iter().find(|(name, _)| *name == id) {
                    report.add(Finding::error("E0315").at(block.span.clone()).arg("section", id).related(first.span.clone()));
                }
                let place = |name: &str| SECTIONS.iter().position(|section| *section == name);
                if let Some((before, _)) = seen.last().filter(|(last, _)| place(last) > place(id)) {
                    report.add(Finding::warning("W0316").at(block.span.clone()).arg("section", id).arg("before", before));
                }
                if !content.is_empty() {
                    report.add(Finding::note("N0321").at(block.span.clone()).arg("section", id).mend(format!("## {{#{id}}}")));
                }
                seen.push((id, block));
            }
            None if content.is_empty() => {
                let id = id.as_deref().unwrap_or_default();
                let finding = Finding::error("E0320").at(block.span.clone()).arg("section", id).arg("known", SECTIONS.join(", "));
                report.add(match crate::finding::nearest(id, SECTIONS) {
                    Some(name) => finding.mend(format!("{} {{#{name}}}", "#".repeat(usize::from(*level)))),
                    None => finding,
                });
            }
            None => {}
        }
    }
    for section in NEEDED.iter().filter(|section| !seen.iter().any(|(name, _)| name == *section)) {
        report.add(Finding::warning("W0317").at(translation.title.span.clone()).arg("section", section));
    }
}
