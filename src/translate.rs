//! `Site` to translators' files, and what comes back to edits of content: XLIFF, PO and a sheet for people without tools.
//!
//! A unit is handed out as words and marks: facts, terms, links and emphasis are protected, so that a tool keeps them
//! and a person sees them. What comes back goes in unit by unit; what lost a mark or a number, or was translated from
//! what the source no longer says, is refused and told.

mod apply;
mod bootstrap;
mod fluent;
mod front_matter;
mod gather;
mod glossary;
mod handoff;
mod html;
mod judge;
mod pairs;
mod po;
mod rebuild;
mod tags;
mod text;
mod xliff;
mod xml;

pub use bootstrap::{Saying, bundles};

use crate::finding::{Finding, Report};
use crate::site::entry::Origin;
use crate::site::{Entry, Language, Site, Tag};
use crate::source::{Source, Sources};
use chrono::NaiveDate;
use glossary::Glossary;
use handoff::{Delivery, Handoff, MARKED, Page, Returned, Spot, State};
use judge::Verdict;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The formats that units are handed out in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// XLIFF 2.0.
    Xliff20,
    /// XLIFF 1.2, for older tools.
    Xliff12,
    /// PO.
    Po,
    /// A sheet in HTML, for people without tools.
    Html,
}

impl Format {
    /// The end of the names of its files, after the language.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Xliff20 => ".xlf",
            Self::Xliff12 => ".12.xlf",
            Self::Po => ".po",
            Self::Html => ".html",
        }
    }
}

/// Which units are handed out, by how far their translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Only {
    /// What is not translated.
    Missing,
    /// What the source says otherwise by now.
    Stale,
}

/// Whether the words of the interface are handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bundles {
    /// They are.
    Too,
    /// They are not.
    Out,
}

/// What is handed out.
#[derive(Debug)]
pub struct Wish<'a> {
    /// The entries whose texts are.
    pub entries: Vec<&'a Entry>,
    /// Whether the words of the interface are.
    pub bundles: Bundles,
    /// Which of their units, by how far they are; all if it is empty.
    pub only: Vec<Only>,
}

/// The units for the translators of a language, and how many they are.
pub fn export(site: &Site, sources: &Sources, wish: &Wish<'_>, language: &Language, format: Format) -> (Vec<u8>, usize) {
    let is_wanted = |state: State| {
        wish.only.is_empty()
            || match state {
                State::Missing => wish.only.contains(&Only::Missing),
                State::Stale => wish.only.contains(&Only::Stale),
                State::Translated | State::Reviewed => false,
            }
    };
    let glossary = Glossary::new(site, language);
    let mut pages: Vec<Page> = wish.entries.iter().map(|entry| gather::page(site, entry, language, &glossary)).collect();
    for (page, entry) in pages.iter_mut().zip(&wish.entries) {
        // Words to search by are asked for where the source or the translation has some.
        let has_none = entry.source_translation().aliases.is_empty();
        page.units.retain(|unit| !(has_none && unit.spot == Spot::Aliases && unit.target.is_none()));
    }
    if wish.bundles == Bundles::Too {
        pages.extend(fluent::pages(site, sources, language));
    }
    pages.iter_mut().for_each(|page| page.units.retain(|unit| is_wanted(unit.state)));
    pages.retain(|page| !page.units.is_empty());
    let count = pages.iter().map(|page| page.units.len()).sum();
    let handoff = Handoff { from: site.languages.source().tag.clone(), to: language.tag.clone(), pages };
    let bytes = match format {
        Format::Xliff20 => xliff::write20(&handoff),
        Format::Xliff12 => xliff::write12(&handoff),
        Format::Po => po::write(&handoff, site.today),
        Format::Html => html::write(&handoff, site, language),
    };
    (bytes, count)
}

/// The formats of the glossary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GlossaryFormat {
    /// TBX-Basic.
    Tbx,
    /// A table.
    Csv,
}

/// The glossary in some languages, the source language first.
pub fn glossary(site: &Site, languages: &[&Language], format: GlossaryFormat) -> Vec<u8> {
    match format {
        GlossaryFormat::Tbx => glossary::tbx(site, languages),
        GlossaryFormat::Csv => glossary::csv(site, languages),
    }
}

/// Who translated what comes back.
#[derive(Debug, Clone)]
pub struct Provenance {
    /// What to write, if it is told; else a new text is a person's, and a machine's stays one until it is all reviewed.
    pub origin: Option<Origin>,
    /// The name of who did it.
    pub by: Option<String>,
    /// The day on which it came back.
    pub today: NaiveDate,
}

/// A file of the site as it is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Its path.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The language that it is in.
    pub language: Tag,
    /// The units that are new in it, and what a reader is to read there.
    pub expected: BTreeMap<String, String>,
}

/// What came of the files that came back.
#[derive(Debug, Default)]
pub struct Received {
    /// The files to write.
    pub edits: Vec<Edit>,
    /// What was refused, and why.
    pub report: Report,
    /// How many units are new.
    pub taken: usize,
    /// How many say what is there already.
    pub same: usize,
    /// How many are not translated, or not finished.
    pub unfinished: usize,
    /// How many were refused.
    pub refused: usize,
}

/// What files that came back change in a site. Units of `without` are passed over: they were found not to come whole.
pub fn import(site: &Site, sources: &Sources, files: &[Arc<Source>], provenance: &Provenance, without: &BTreeSet<String>) -> Received {
    let mut received = Received::default();
    let mut returned: BTreeMap<Tag, Vec<Returned>> = BTreeMap::new();
    for file in files {
        match delivery(site, file) {
            Ok((language, units)) => returned.entry(language).or_default().extend(units),
            Err(finding) => received.report.add(*finding),
        }
    }
    for (tag, units) in returned {
        if let Some(language) = site.languages.get(&tag) {
            receive(site, sources, language, &units, provenance, without, &mut received);
        }
    }
    received
}

/// Reads a file, whatever its format, and finds the language that it is for.
fn delivery(site: &Site, file: &Source) -> Result<(Tag, Vec<Returned>), Box<Finding>> {
    let start = file.text.trim_start_matches('\u{feff}').trim_start();
    let is_xliff = start.starts_with('<') && file.text.contains("<xliff");
    let delivery = match (is_xliff, start.starts_with('<')) {
        (true, _) => xliff::read(file),
        (false, true) => html::read(file),
        (false, false) => po::read(file),
    };
    let Delivery { language, units } =
        delivery.map_err(|broken| Box::new(Finding::error("E1206").at(file.span(broken.at..broken.at)).arg("cause", broken.why)))?;
    let source = &site.languages.source().tag;
    let tag = Tag::parse(&language).filter(|tag| tag != source && site.languages.get(tag).is_some());
    tag.map(|tag| (tag, units)).ok_or_else(|| {
        let known = site.languages.iter().filter(|language| language.tag != *source).map(|language| language.tag.as_str());
        let known: Vec<&str> = known.collect();
        Finding::error("E1208").at(file.span(0..0)).arg("tag", &language).arg("known", known.join(", ")).into()
    })
}

/// Judges the units of a language and puts those that are taken into their files.
fn receive(
    site: &Site,
    sources: &Sources,
    language: &Language,
    units: &[Returned],
    provenance: &Provenance,
    without: &BTreeSet<String>,
    received: &mut Received,
) {
    let glossary = Glossary::new(site, language);
    let entries: Vec<&Entry> = site.entries.values().collect();
    let mut pages: Vec<Page> = entries.iter().map(|entry| gather::page(site, entry, language, &glossary)).collect();
    pages.extend(fluent::pages(site, sources, language));
    let judged = judged(&pages, units, without, received);
    for (entry, page) in entries.into_iter().zip(&pages) {
        let Some(taken) = judged.taken.get(page.id.as_str()) else { continue };
        let existing = entry.translations.get(&language.tag).map(|translation| &**translation);
        let work = apply::Work { page, source: entry.source_translation(), existing, taken, confirmed: &judged.confirmed };
        let texts = page.units.iter().filter(|unit| unit.spot != Spot::Aliases).count();
        let is_reviewed = judged.reviewed.get(page.id.as_str()) == Some(&texts);
        match apply::apply(&work, language, provenance, is_reviewed) {
            Ok(applied) => {
                received.edits.extend(applied.edit);
                applied.findings.into_iter().for_each(|finding| received.report.add(finding));
            }
            Err(finding) => received.refuse(*finding),
        }
    }
    let mut edited = sources.clone();
    for page in &pages[site.entries.len()..] {
        let Some((taken, source)) = judged.taken.get(page.id.as_str()).zip(sources.texts.get(page.path.as_str())) else { continue };
        let (edits, findings) = fluent::apply(&edited, source, page, language, taken);
        for edit in edits {
            edited.texts.insert(edit.path.as_str().into(), Source::new(edit.path.as_str(), edit.text.as_str()));
            received.edit(edit);
        }
        findings.into_iter().for_each(|finding| received.refuse(finding));
    }
}

/// What came of judging units.
#[derive(Default)]
struct Judged<'a> {
    /// What goes in, by page and unit.
    taken: BTreeMap<&'a str, apply::Taken<'a>>,
    /// The units of which somebody says that they say what the source says now.
    confirmed: BTreeSet<&'a str>,
    /// How many units of a page somebody reviewed.
    reviewed: BTreeMap<&'a str, usize>,
}

fn judged<'a>(pages: &'a [Page], units: &[Returned], without: &BTreeSet<String>, received: &mut Received) -> Judged<'a> {
    let mut judged = Judged::default();
    for returned in units {
        if judge::is_unfinished(returned) {
            received.unfinished += 1;
            continue;
        }
        let (page, unit) = match judge::known(pages, returned) {
            Ok(found) => found,
            Err(finding) => {
                received.refuse(*finding);
                continue;
            }
        };
        if without.contains(&unit.id) {
            continue;
        }
        match judge::verdict(unit, returned) {
            Verdict::Refused(finding) => received.refuse(finding),
            Verdict::Taken(text) => {
                let is_new = unit.is_new(&text);
                if is_new {
                    received.taken += 1
                } else {
                    received.same += 1
                }
                // Whoever takes the mark of staleness off a text stands for it.
                if is_new || (unit.state == State::Stale && returned.state.is_some()) {
                    judged.confirmed.insert(&unit.id);
                }
                let is_text = unit.spot != Spot::Aliases;
                *judged.reviewed.entry(&page.id).or_default() += usize::from(is_text && returned.state == Some(State::Reviewed));
                judged.taken.entry(&page.id).or_default().insert(&unit.id, text);
            }
        }
    }
    judged
}

impl Received {
    /// Adds an edit of a file, which may have been edited before.
    fn edit(&mut self, edit: Edit) {
        match self.edits.iter_mut().find(|before| before.path == edit.path) {
            Some(before) => {
                before.text = edit.text;
                before.expected.extend(edit.expected);
            }
            None => self.edits.push(edit),
        }
    }

    fn refuse(&mut self, finding: Finding) {
        self.report.add(finding);
        self.refused += 1;
    }
}

/// The units of edits that a site which was read with them does not say as they were to be said: Markdown would read
/// them otherwise. Their ids, with what is read.
pub fn misread(site: &Site, sources: &Sources, edits: &[Edit]) -> BTreeMap<String, String> {
    let mut misread = BTreeMap::new();
    for edit in edits {
        let Some(language) = site.languages.get(&edit.language) else { continue };
        let glossary = Glossary::new(site, language);
        let is_edited = |entry: &&Entry| entry.translations.get(&edit.language).is_some_and(|text| *text.source.path == *edit.path);
        let pages: Vec<Page> = if edit.path.starts_with("locales/") {
            fluent::pages(site, sources, language)
        } else {
            site.entries.values().filter(is_edited).map(|entry| gather::page(site, entry, language, &glossary)).collect()
        };
        let said: BTreeMap<&str, String> = pages.iter().flat_map(|page| &page.units).map(|unit| (unit.id.as_str(), unit.said())).collect();
        for (id, expected) in &edit.expected {
            let read = said.get(id.as_str()).cloned().unwrap_or_default();
            if read != *expected {
                misread.insert(id.clone(), read.replace(MARKED, ""));
            }
        }
    }
    misread
}
