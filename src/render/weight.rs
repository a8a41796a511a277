//! What a page weighs on the line: more than a cheap telephone bears is a finding, and so is what comes from elsewhere.

mod tags;

use crate::finding::{Finding, Report};
use crate::plan::{Address, Plan};
use crate::site::Site;
use crate::source::Span;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Mutex, PoisonError};
use tags::{Tag, tags};

/// The scale: it remembers what files of the theme weigh, for every page asks for the same ones.
#[derive(Default)]
pub(super) struct Scale(Mutex<BTreeMap<String, usize>>);

/// A page on the scale.
pub(super) struct Weighed<'a> {
    /// Its HTML.
    pub(super) html: &'a str,
    /// Its address.
    pub(super) url: String,
    /// The text that it shows, if it shows one.
    pub(super) text: Option<Span>,
}

impl Scale {
    /// Weighs a page and what it asks for. `asset` gives the bytes of a file of the theme.
    pub(super) fn weigh(&self, site: &Site, plan: &Plan, page: &Weighed<'_>, asset: impl Fn(&str) -> Option<Vec<u8>>) -> Report {
        let budgets = site.theme.budgets;
        let tags: Vec<Tag<'_>> = tags(page.html).collect();
        let mut report = Report::default();
        // What is small as it is will not grow on the line: nearly all pages are spared the compression.
        if page.html.len() > bytes(budgets.page) {
            report.join(heavy(page, &tags, budgets.page).into_iter().collect());
        }
        for (code, wanted, budget) in [("W0746", "stylesheet", budgets.styles), ("W0747", "script", budgets.scripts)] {
            let names = tags.iter().filter(|tag| tag.asks_for() == Some(wanted)).filter_map(|tag| name(plan, tag.address()?));
            let files: Vec<(usize, &str)> = names.filter_map(|name| Some((self.weight(name, &asset)?, name))).collect();
            let whole: usize = files.iter().map(|(weight, _)| weight).sum();
            if let Some((_, heaviest)) = files.iter().max().filter(|_| whole > bytes(budget)) {
                report.add(Finding::warning(code).arg("weight", kilobytes(whole)).arg("budget", budget).arg("heaviest", heaviest));
            }
        }
        for tag in tags.iter().filter(|tag| tag.asks_for().is_some()) {
            if let Some(url) = tag.address().filter(|url| is_elsewhere(url)) {
                let mut finding = Finding::error("E0749").arg("url", url);
                finding.at = written(site, url).or_else(|| page.text.clone());
                report.add(finding);
            }
        }
        report
    }

    fn weight(&self, name: &str, asset: impl Fn(&str) -> Option<Vec<u8>>) -> Option<usize> {
        // A panic elsewhere cannot leave half a number.
        if let Some(weight) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(name) {
            return Some(*weight);
        }
        let weight = sent(&asset(name)?);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), weight);
        Some(weight)
    }
}

/// The finding of a page that weighs too much, with the place where most of it begins.
fn heavy(page: &Weighed<'_>, tags: &[Tag<'_>], budget: u32) -> Option<Finding> {
    let weight = sent(page.html.as_bytes());
    if weight <= bytes(budget) {
        return None;
    }
    let places: Vec<(usize, &str)> = tags.iter().filter_map(|tag| Some((tag.at, tag.attribute("id")?))).collect();
    let ends = places.iter().skip(1).map(|(at, _)| *at).chain([page.html.len()]);
    let longest = places.iter().zip(ends).max_by_key(|((at, _), end)| end - at).map_or("main", |((_, id), _)| id);
    let finding = Finding::warning("W0745").arg("url", &page.url).arg("weight", kilobytes(weight)).arg("budget", budget);
    let mut finding = finding.arg("heaviest", longest);
    finding.at = page.text.clone();
    Some(finding)
}

/// How many bytes go over the line: every host compresses what is text.
fn sent(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // Writing to memory cannot fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().map_or(bytes.len(), |compressed| compressed.len())
}

fn bytes(kilobytes: u32) -> usize {
    kilobytes as usize * 1024
}

fn kilobytes(bytes: usize) -> usize {
    bytes.div_ceil(1024)
}

/// The file of the theme at an address.
fn name<'p>(plan: &'p Plan, url: &str) -> Option<&'p str> {
    let shown = plan.at(url.strip_prefix(&plan.url(""))?)?;
    if let (_, Address::Asset(name)) = shown { Some(name) } else { None }
}

fn is_elsewhere(url: &str) -> bool {
    ["http://", "https://", "//"].iter().any(|start| url.starts_with(start))
}

/// Where a template names an address.
fn written(site: &Site, url: &str) -> Option<Span> {
    let place = |source: &std::sync::Arc<crate::source::Source>| source.text.find(url).map(|at| source.span(at..at + url.len()));
    site.theme.templates.values().find_map(place)
}
