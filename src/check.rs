//! `Site` to `Report`: what is wrong with the content as a whole. One file, one kind of check, one line here.

mod campaigns;
mod care;
mod codes;
mod documents;
mod editions;
mod exits;
mod facts;
mod journeys;
mod languages;
mod links;
mod names;
mod parity;
mod pictures;
mod readability;
mod renderings;
mod sections;
mod standing;
mod summaries;
mod words;

use crate::finding::Report;
use crate::site::Site;
use rayon::prelude::*;

/// A check looks at the whole site and tells what it finds.
type Check = fn(&Site, &mut Report);

const CHECKS: &[Check] = &[
    campaigns::check,
    care::check,
    codes::check,
    documents::check,
    editions::check,
    exits::check,
    facts::check,
    journeys::check,
    languages::check,
    links::check,
    names::check,
    parity::check,
    pictures::check,
    readability::check,
    renderings::check,
    sections::check,
    standing::check,
    summaries::check,
    words::check,
];

/// Runs every check.
pub fn check(site: &Site) -> Report {
    let reports: Vec<Report> = CHECKS
        .par_iter()
        .map(|check| {
            let mut report = Report::default();
            check(site, &mut report);
            report
        })
        .collect();
    let mut all = Report::default();
    reports.into_iter().for_each(|report| all.join(report));
    all
}
