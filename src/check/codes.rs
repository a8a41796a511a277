//! Printed codes: one guide each, for ever, and none that an address of the site needs.

use crate::finding::{Finding, Report};
use crate::site::{Kind, Site};
use crate::source::Span;
use std::collections::BTreeMap;

pub(super) fn check(site: &Site, report: &mut Report) {
    let mut codes: BTreeMap<String, Span> = BTreeMap::new();
    for code in site.of_kind(Kind::Guide).filter_map(|entry| entry.guide()?.code.as_ref()) {
        // Addresses are written by hand from paper: two codes that differ in case alone are one.
        if let Some(first) = codes.insert(code.value.to_ascii_lowercase(), code.span.clone()) {
            report.add(Finding::error("E0502").at(code.span.clone()).arg("code", &code.value).related(first));
        }
    }
}
