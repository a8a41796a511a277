//! The site that a command works on: loaded, read and checked as of a day, with everything found so far.

use super::console::Console;
use super::{Everywhere, Failure};
use bussola::Known;
use bussola::finding::Report;
use bussola::load;
use bussola::read::{Memory, Wanted};
use bussola::site::Tag;
use bussola::source::Sources;
use chrono::{DateTime, Local, NaiveDate};
use std::path::PathBuf;

/// What is on disk, and what is known of it.
pub(super) struct Ground {
    pub(super) sources: Sources,
    /// `None` when there is not enough to make a site of.
    pub(super) known: Option<Known>,
    /// What loading, reading, checking and planning found.
    pub(super) report: Report,
}

/// Loads the sources of the site at the root.
pub(super) fn sources(everywhere: &Everywhere, console: &Console) -> Result<(Sources, Report), Failure> {
    console.explain(&console.words("ui-loading", &[("root", &everywhere.root.display().to_string())]));
    let loaded = load::load(&everywhere.root).map_err(|error| console.not_loaded(&error))?;
    let (sources, report) = with_settings(loaded, everywhere, console)?;
    if !sources.texts.contains_key("site.toml") && report.iter().next().is_none() {
        return Err(Failure::Usage(console.words("ui-no-site", &[("path", &everywhere.root.display().to_string())])));
    }
    let files = sources.texts.len() + sources.binaries.len();
    console.explain(&console.words("ui-loaded", &[("files", &files.to_string())]));
    Ok((sources, report))
}

/// Puts the file of `--config` in the place of `site.toml`.
pub(super) fn with_settings(loaded: (Sources, Report), everywhere: &Everywhere, console: &Console) -> Result<(Sources, Report), Failure> {
    match &everywhere.config {
        Some(file) => load::settings(loaded.0, file).map(|sources| (sources, loaded.1)).map_err(|error| console.not_loaded(&error)),
        None => Ok(loaded),
    }
}

/// Reads, checks and plans what was loaded.
pub(super) fn ground(loaded: (Sources, Report), wanted: &Wanted) -> Ground {
    let (sources, mut report) = loaded;
    let known = match bussola::know(&sources, wanted, &mut Memory::default()) {
        Ok(mut known) => {
            report.join(std::mem::take(&mut known.report));
            Some(known)
        }
        Err(found) => {
            report.join(found);
            None
        }
    };
    Ground { sources, known, report: report.sorted() }
}

/// The day that counts as today: that of `SOURCE_DATE_EPOCH` in UTC, or the day where we are.
pub(super) fn today(console: &Console) -> Result<NaiveDate, Failure> {
    let Some(value) = std::env::var_os("SOURCE_DATE_EPOCH") else { return Ok(Local::now().date_naive()) };
    let value = value.to_string_lossy();
    let moment = value.trim().parse().ok().and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    moment.map(|moment| moment.date_naive()).ok_or_else(|| Failure::Usage(console.words("ui-bad-epoch", &[("value", &value)])))
}

/// Language tags as they are written in a command line; `None` if none are.
pub(super) fn tags(texts: &[String], console: &Console) -> Result<Option<Vec<Tag>>, Failure> {
    let tag = |text: &String| Tag::parse(text).ok_or_else(|| Failure::Usage(console.words("ui-bad-tag", &[("tag", text)])));
    let tags: Vec<Tag> = texts.iter().map(tag).collect::<Result<_, _>>()?;
    Ok((!tags.is_empty()).then_some(tags))
}

/// Where a command writes: the folder that was asked for, or the usual one in the site's folder.
pub(super) fn folder(asked: Option<&PathBuf>, usual: &str, everywhere: &Everywhere) -> PathBuf {
    match asked {
        Some(folder) => folder.clone(),
        None if everywhere.root.as_os_str() == "." => usual.into(),
        None => everywhere.root.join(usual),
    }
}
