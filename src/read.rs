//! `Sources` to `Site`: every format an author writes is understood here, and nowhere else.

mod bundles;
mod content;
mod editions;
mod entries;
mod facts;
mod fields;
mod fluent;
mod front_matter;
mod hours;
mod markdown;
mod settings;
mod theme;
mod tree;

use crate::finding::{Finding, Report};
use crate::site::settings::Unreviewed;
use crate::site::theme::Turn;
use crate::site::{Languages, Site, Tag, Theme};
use crate::source::{Source, Sources, Span};
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// What a run asks for beside the sources.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The day that counts as today.
    pub today: NaiveDate,
    /// Only these languages, beside the source language.
    pub languages: Option<Vec<Tag>>,
    /// The address to publish at, instead of that of `site.toml`.
    pub base_url: Option<String>,
    /// Which leaflets are planned.
    pub paper: Paper,
    /// What paper does with unreviewed translations, instead of what `site.toml` says.
    pub unreviewed: Option<Unreviewed>,
    /// Whether entries with `status: draft` are read.
    pub drafts: Drafts,
}

impl Wanted {
    /// Everything, as of a day.
    pub fn everything(today: NaiveDate) -> Self {
        Self { today, languages: None, base_url: None, paper: Paper::Offered, unreviewed: None, drafts: Drafts::Leave }
    }
}

/// Which leaflets are planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paper {
    /// Those that the site offers.
    Offered,
    /// Those of these formats, whatever the site offers.
    Formats(Vec<String>),
    /// None.
    None,
}

/// Whether drafts are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drafts {
    /// They are shown.
    Show,
    /// They are left out.
    Leave,
}

/// Content files that were read before, by path: a file that did not change is not read again.
#[derive(Debug, Default)]
pub struct Memory(HashMap<Arc<str>, (Arc<Source>, Arc<content::ContentFile>)>);

/// Reads a site; `None` when `site.toml` does not tell enough to go on.
pub fn read(sources: &Sources, wanted: &Wanted, memory: &mut Memory) -> (Option<Site>, Report) {
    let mut report = Report::default();
    let Some(source) = sources.texts.get("site.toml") else {
        report.add(Finding::error("E0101").at(Span::file("site.toml")));
        return (None, report);
    };
    let Some((mut settings, languages)) = settings::settings(source, &mut report) else { return (None, report) };
    let languages = match &wanted.languages {
        Some(tags) => languages.only(tags),
        None => languages,
    };
    if let Some(base_url) = &wanted.base_url {
        settings.base_url = base_url.trim_end_matches('/').to_owned();
    }
    if let Some(unreviewed) = wanted.unreviewed {
        settings.unreviewed = unreviewed;
    }
    let facts = facts::facts(sources, wanted.today, &mut report);
    let words = bundles::bundles(sources, &languages, &mut report);
    let mut theme = theme::theme(sources, &settings.theme, &mut report);
    match &wanted.paper {
        Paper::Offered => {}
        Paper::Formats(names) => offer_only(names, &mut theme),
        Paper::None => offer_only(&[], &mut theme),
    }
    let files = content::contents(sources, memory);
    let entries = entries::entries(&files, entries::Ground { languages: &languages, settings: &settings, wanted }, &mut report);
    let editions = editions::editions(sources, &mut report);
    let pictures = pictures(sources);
    let site = Site { settings, languages, facts, entries, editions, words, theme, pictures, today: wanted.today };
    (Some(site), report)
}

/// Formats that were asked for are printed whatever entries choose, the others not at all.
fn offer_only(names: &[String], theme: &mut Theme) {
    for format in &mut theme.formats {
        format.turn = if names.contains(&format.name) { Turn::Asked } else { Turn::Not };
    }
}

fn pictures(sources: &Sources) -> BTreeMap<Arc<str>, Arc<[u8]>> {
    let is_picture =
        |path: &str| path.starts_with("content/") && [".png", ".jpg", ".jpeg", ".webp", ".gif"].iter().any(|ending| path.ends_with(ending));
    sources.binaries.iter().filter(|(path, _)| is_picture(path)).map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
}

/// The languages by every way of writing their tag in a file name.
fn language_of(languages: &Languages, text: &str) -> Option<Tag> {
    let tag = Tag::parse(text)?;
    languages.get(&tag).map(|language| language.tag.clone())
}
