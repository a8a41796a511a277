//! Campaigns: each has a message, and its headings are those of its parts.

use crate::finding::{Finding, Report};
use crate::site::document::BlockKind;
use crate::site::entry::PARTS;
use crate::site::{Kind, Site, Translation};

pub(super) fn check(site: &Site, report: &mut Report) {
    for entry in site.of_kind(Kind::Campaign) {
        entry.translations.values().for_each(|translation| parts(translation, report));
    }
}

fn parts(translation: &Translation, report: &mut Report) {
    let mut has_message = false;
    for block in &translation.document.blocks {
        let BlockKind::Heading { id, .. } = &block.kind else { continue };
        let id = id.as_deref().unwrap_or_default();
        has_message |= id == "message";
        if !PARTS.contains(&id) {
            let finding = Finding::error("E1503").at(block.span.clone()).arg("id", id).arg("known", PARTS.join(", "));
            report.add(finding.nearest_in(translation.source.at(&block.span).trim_end(), id, PARTS));
        }
    }
    if !has_message {
        report.add(Finding::error("E1502").at(translation.title.span.clone()));
    }
}
