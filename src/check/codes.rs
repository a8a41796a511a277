//! Printed codes: one guide or document each, for ever, and none that an address of the site needs.

use crate::finding::{Finding, Report};
use crate::site::{Entry, Site};
use crate::source::Span;
use std::collections::BTreeMap;

pub(super) fn check(site: &Site, report: &mut Report) {
    let mut codes: BTreeMap<String, Span> = BTreeMap::new();
    for code in site.entries.values().filter_map(Entry::code) {
        // Addresses are written by hand from paper: two codes that differ in case alone are one.
        if let Some(first) = codes.insert(code.value.to_ascii_lowercase(), code.span.clone()) {
            report.add(Finding::error("E0502").at(code.span.clone()).arg("code", &code.value).related(first));
        }
    }
}
