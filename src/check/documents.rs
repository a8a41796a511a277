//! Long documents: headings that make good contents, and a code for what goes on paper.

use crate::finding::{Finding, Report};
use crate::site::document::BlockKind;
use crate::site::{Kind, Site, Translation};

pub(super) fn check(site: &Site, report: &mut Report) {
    for entry in site.of_kind(Kind::Document) {
        entry.translations.values().for_each(|translation| headings(translation, report));
        if let Some(format) = entry.formats().and_then(|formats| formats.first()).filter(|_| entry.code().is_none()) {
            report.add(Finding::warning("W1405").at(format.span.clone()).arg("id", &entry.id));
        }
    }
}

/// Each heading has words and stands at most one level below the one before; the title is the first.
fn headings(translation: &Translation, report: &mut Report) {
    let mut above = 1;
    for block in &translation.document.blocks {
        let BlockKind::Heading { level, content, .. } = &block.kind else { continue };
        if content.is_empty() {
            report.add(Finding::error("E1402").at(block.span.clone()));
        }
        if *level == 1 || *level > above + 1 {
            let marks = "#".repeat(usize::from(above + 1).min(6));
            let words = translation.source.at(&block.span).trim_start_matches('#').trim();
            report.add(Finding::error("E1403").at(block.span.clone()).arg("level", *level).mend(format!("{marks} {words}")));
        }
        above = (*level).max(2);
    }
}
