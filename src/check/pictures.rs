//! Pictures: every one that a text shows is there.

use crate::finding::{Finding, Report};
use crate::site::document::walk;
use crate::site::{InlineKind, Site};

pub(super) fn check(site: &Site, report: &mut Report) {
    for translation in site.entries.values().flat_map(|entry| entry.translations.values()) {
        walk(&translation.document.blocks, &mut |_| (), &mut |inline| {
            let InlineKind::Image { path, .. } = &inline.kind else { return };
            if !site.pictures.contains_key(path.as_str()) {
                let finding = Finding::error("E0314").at(inline.span.clone()).arg("path", path);
                report.add(finding.nearest(path, site.pictures.keys().map(|known| &**known)));
            }
        });
    }
}
