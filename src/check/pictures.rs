//! Pictures: every one that a text shows is there.

use crate::finding::{Finding, Report};
use crate::site::document::walk;
use crate::site::{InlineKind, Site};

pub(super) fn check(site: &Site, report: &mut Report) {
    for translation in site.entries.values().flat_map(|entry| entry.translations.values()) {
        walk(&translation.document.blocks, &mut |_| (), &mut |inline| {
            let InlineKind::Image { path, .. } = &inline.kind else { return };
            if !site.pictures.contains_key(path.as_str()) {
                let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
                let beside = site.pictures.keys().filter_map(|known| known.rsplit_once('/')).filter(|(known, _)| *known == folder);
                let finding = Finding::error("E0314").at(inline.span.clone()).arg("path", path);
                report.add(finding.nearest_in(translation.source.at(&inline.span), name, beside.map(|(_, known)| known)));
            }
        });
    }
}
