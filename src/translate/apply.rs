//! What was taken, put into the file of a translation: in its place where there is one, else into the source's structure.

use super::front_matter::{self, Value};
use super::gather::{cuts, place};
use super::handoff::{Page, Spot, Text, Unit, flat, words};
use super::pairs::Pairs;
use super::rebuild::{Renderings, rebuild};
use super::text::{Place, markdown};
use super::{Edit, Provenance};
use crate::finding::Finding;
use crate::site::entry::Origin;
use crate::site::revision::stamped;
use crate::site::unit::{Part, units};
use crate::site::{Language, Translation};
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// What was taken of a page, by the ids of its units.
pub(super) type Taken<'a> = BTreeMap<&'a str, Text>;

/// A page, what was taken of it, and what is there.
pub(super) struct Work<'a> {
    /// The page.
    pub page: &'a Page,
    /// The text in the source language.
    pub source: &'a Translation,
    /// The translation, if there is one.
    pub existing: Option<&'a Translation>,
    /// What was taken.
    pub taken: &'a Taken<'a>,
    /// The units of which somebody says that they say what the source says now.
    pub confirmed: &'a BTreeSet<&'a str>,
}

/// What became of a page.
pub(super) struct Applied {
    /// Its file; `None` when it says all of it already.
    pub edit: Option<Edit>,
    /// What has no place in it yet.
    pub findings: Vec<Finding>,
}

/// The file of a translation with what was taken in it.
///
/// # Errors
/// What to tell when there can be no such file.
pub(super) fn apply(work: &Work<'_>, language: &Language, provenance: &Provenance, is_reviewed: bool) -> Result<Applied, Box<Finding>> {
    let Work { page, source, existing, taken, .. } = *work;
    let is_new = |unit: &&Unit| taken.get(unit.id.as_str()).is_some_and(|text| unit.is_new(text));
    let mut new: Vec<&Unit> = page.units.iter().filter(is_new).collect();
    let mut waiting = Vec::new();
    let has_place = |unit: &&Unit| unit.target.is_some() || unit.spot == Spot::Aliases;
    let pairs = Pairs::new(source, existing);
    let (text, stamp) = match existing.filter(|_| new.iter().all(has_place) && !pairs.has_gone()) {
        Some(translation) => {
            let text = in_place(translation, &pairs, &new, taken);
            (lines(text, translation, &new, taken), pairs.stamp(&work.confirmed()))
        }
        None => {
            let (text, numbers) = anew(work, &pairs)?;
            let has_place = |unit: &&Unit| unit.spot.number().is_none_or(|number| numbers.contains(&number));
            (new, waiting) = new.into_iter().partition(has_place);
            (lines(text, source, &new, taken), pairs.stamp_anew(&numbers, &work.confirmed()))
        }
    };
    let text = match origin(existing, provenance, is_reviewed) {
        Some(line) => front_matter::set(&text, "translation", &Value::Raw(&line)),
        None => text,
    };
    let text = stamp.map_or_else(|| text.clone(), |revision| stamped(&text, &revision));
    let told = |unit: &&Unit| Finding::warning("W1214").at(Span::file(page.path.as_str())).arg("unit", &unit.id);
    let findings = waiting.iter().map(told).collect();
    if existing.is_some_and(|existing| existing.source.text == text) {
        return Ok(Applied { edit: None, findings });
    }
    let expected = new.iter().map(|unit| (unit.id.clone(), flat(&taken[unit.id.as_str()], &unit.marks))).collect();
    let edit = Edit { path: path(source, existing, language), text, language: language.tag.clone(), expected };
    Ok(Applied { edit: Some(edit), findings })
}

impl Work<'_> {
    /// The units of the source of which every piece is confirmed, by their numbers.
    fn confirmed(&self) -> BTreeSet<usize> {
        let numbers = |wanted: bool| {
            let units = self.page.units.iter().filter(move |unit| self.confirmed.contains(unit.id.as_str()) == wanted);
            units.filter_map(|unit| unit.spot.number()).collect::<BTreeSet<usize>>()
        };
        numbers(true).difference(&numbers(false)).copied().collect()
    }
}

/// The file with the new words in place of the old ones.
fn in_place(existing: &Translation, pairs: &Pairs<'_>, new: &[&Unit], taken: &Taken<'_>) -> String {
    let mut edits: Vec<(Span, String)> = Vec::new();
    for unit in new {
        let (number, column) = match unit.spot {
            Spot::Text(number, column) => (number, column),
            Spot::Title if !has_title(existing) => (0, 0),
            Spot::Title | Spot::Summary | Spot::Aliases | Spot::Message | Spot::Plural => continue,
        };
        let Some((other, _)) = pairs.of(number) else { continue };
        let cut = cuts(&other.part).into_iter().find(|(at, _)| *at == column);
        let span = cut.and_then(|(_, inlines)| place(inlines, &existing.source.text));
        edits.extend(span.map(|span| (span, rendering(unit, &taken[unit.id.as_str()], &other.part))));
    }
    edits.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    edits.into_iter().fold(existing.source.text.clone(), |mut text, (span, words)| {
        text.replace_range(span.start..span.end, &words);
        text
    })
}

/// The file with the source's structure, and of the old words those that have a place in it; and the numbers of the
/// source's units that it has.
fn anew(work: &Work<'_>, pairs: &Pairs<'_>) -> Result<(String, Vec<usize>), Box<Finding>> {
    let Work { page, source, existing, taken, .. } = *work;
    let all = units(source);
    let mut renderings = Renderings::new();
    for unit in &page.units {
        let place = match unit.spot {
            Spot::Text(number, column) => (number, column),
            Spot::Title | Spot::Summary => (unit.spot.number().unwrap_or_default(), 0),
            Spot::Aliases | Spot::Message | Spot::Plural => continue,
        };
        let text = taken.get(unit.id.as_str()).or(unit.target.as_ref());
        renderings.extend(text.map(|text| (place, rendering(unit, text, &all[place.0].part))));
    }
    let Some(title) = renderings.get(&(0, 0)) else {
        return Err(Finding::error("E1207").at(Span::file(page.path.as_str())).arg("unit", format!("{}.title", page.id)).into());
    };
    let text = &source.source.text;
    let rebuilt = rebuild(source, text.len() - front_matter::body(text).len(), &renderings);
    let mut numbers: Vec<usize> =
        (0..all.len()).filter(|number| is_line(&all[*number]) && renderings.contains_key(&(*number, 0))).collect();
    numbers.extend(rebuilt.units.iter().filter(|number| !is_line(&all[**number])));
    if let Some(span) = pairs.unpaired(|number| numbers.contains(&number)) {
        return Err(Finding::error("E1209").at(span).arg("path", &page.path).into());
    }
    let front = existing.map_or("---\n---\n", |existing| {
        let text = existing.source.text.as_str();
        &text[..text.len() - front_matter::body(text).len()]
    });
    let file = format!("{front}{}", rebuilt.body);
    // A title that stood in the first heading goes where the source has it.
    let moves = has_title(source) && existing.is_some_and(|existing| !has_title(existing));
    Ok((if moves { front_matter::set(&file, "title", &Value::Text(title)) } else { file }, numbers))
}

fn is_line(unit: &crate::site::Unit<'_>) -> bool {
    matches!(unit.part, Part::Title(_) | Part::Summary(_))
}

/// The file with the new title, summary and search words in its front matter; `like` has them where the file has.
fn lines(mut file: String, like: &Translation, new: &[&Unit], taken: &Taken<'_>) -> String {
    for unit in new {
        let text = &taken[unit.id.as_str()];
        let line = markdown(text, &unit.marks, Place::Line);
        file = match unit.spot {
            Spot::Aliases => front_matter::set(&file, "aliases", &Value::List(&aliases(&words(text)))),
            Spot::Title if has_title(like) => front_matter::set(&file, "title", &Value::Text(&line)),
            Spot::Summary => front_matter::set(&file, "summary", &Value::Text(&line)),
            Spot::Title | Spot::Text(..) | Spot::Message | Spot::Plural => file,
        };
    }
    file
}

/// Whether a text has its title in the front matter; else it is the first heading of the body.
fn has_title(text: &Translation) -> bool {
    let body = text.source.text.len() - front_matter::body(&text.source.text).len();
    text.title.span.start < body
}

fn rendering(unit: &Unit, text: &Text, part: &Part<'_>) -> String {
    let place = match part {
        Part::Head(_) | Part::Row(_) => Place::Cell,
        Part::Title(_) | Part::Summary(_) | Part::Heading(_) | Part::Paragraph(_) | Part::Term(_) | Part::Code(_) | Part::Card(_) => {
            Place::Block
        }
    };
    markdown(text, &unit.marks, place)
}

/// Search words, parted by the commas of any script.
fn aliases(words: &str) -> Vec<String> {
    words.split([',', '،', '、', '，', ';', '؛']).map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The line that says who translated, if it is to change.
fn origin(existing: Option<&Translation>, provenance: &Provenance, is_reviewed: bool) -> Option<String> {
    let now = existing.map(|translation| translation.origin);
    let wanted = match (provenance.origin, now) {
        (Some(wanted), _) => wanted,
        (None, None) => Origin::Human,
        (None, Some(Origin::Machine)) if is_reviewed => Origin::MachineReviewed,
        (None, Some(_)) => return None,
    };
    if now == Some(wanted) && provenance.by.is_none() {
        return None;
    }
    let by = |key: &str| provenance.by.as_ref().map(|by| format!(", {key}: {}", front_matter::in_list(by))).unwrap_or_default();
    Some(match wanted {
        Origin::Source | Origin::Human => format!("{{origin: human{}}}", by("by")),
        Origin::Machine => format!("{{origin: machine{}}}", by("by")),
        Origin::MachineReviewed => format!("{{origin: machine-reviewed{}, reviewed_on: {}}}", by("reviewed_by"), provenance.today),
    })
}

/// The path of a translation: its own, or that of its source with another tag.
fn path(source: &Translation, existing: Option<&Translation>, language: &Language) -> String {
    if let Some(existing) = existing {
        return existing.source.path.to_string();
    }
    let path = source.source.path.trim_end_matches(".md");
    let stem = path.rsplit_once('.').filter(|(_, tag)| !tag.contains('/')).map_or(path, |(stem, _)| stem);
    format!("{stem}.{}.md", language.tag)
}
