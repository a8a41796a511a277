//! Fluent bundles to units and back: one for each text of a message, and of a plural one for each form that the other
//! language has.

mod shape;

use super::Edit;
use super::apply::Taken;
use super::handoff::{Category, Mark, MarkKind, Note, Page, Piece, Spot, State, Text, Unit, flat, folded};
use crate::finding::Finding;
use crate::site::language::plural_categories;
use crate::site::{Language, Site, Tag, UnitHash};
use crate::source::{Source, Sources, Span};
use fluent_syntax::ast::{Attribute, Entry, Pattern, Resource};
use fluent_syntax::parser;
use shape::{Atom, Leaf, Shape};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Deeper braces than this no author writes; the parser's own stack would end before an attacker's would.
const DEEPEST: usize = 50;

/// A message or a term, as far as it is translated.
struct Message<'s> {
    /// As it is referred to; a term's starts with `-`.
    id: String,
    /// Its own text and those of its attributes, by their names.
    patterns: Vec<(Option<&'s str>, Shape)>,
    /// What its author says of it.
    comment: String,
}

/// The units of the bundles, a page for each file of the source language.
pub(super) fn pages(site: &Site, sources: &Sources, language: &Language) -> Vec<Page> {
    let source_tag = site.languages.source().tag.as_str();
    let theirs = resources(sources, language.tag.as_str());
    let translated: BTreeMap<String, Message<'_>> =
        theirs.iter().flat_map(|(_, resource)| messages(resource)).map(|message| (message.id.clone(), message)).collect();
    let categories = plural_categories(&language.tag);
    let page = |(source, resource): &(&Arc<Source>, Resource<&str>)| {
        let stem = source.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".ftl");
        let id = format!("locales.{stem}");
        let units = messages(resource).into_iter().flat_map(|message| {
            let other = translated.get(&message.id);
            units(&id, &message, other, &categories)
        });
        Page { path: source.path.to_string(), title: format!("{stem}.ftl"), units: units.collect(), id: id.clone() }
    };
    resources(sources, source_tag).iter().map(page).collect()
}

/// The files of a language, parsed.
fn resources<'s>(sources: &'s Sources, tag: &str) -> Vec<(&'s Arc<Source>, Resource<&'s str>)> {
    let folder = format!("locales/{tag}/");
    let files = sources.texts.values().filter(|source| source.path.starts_with(&folder) && source.path.ends_with(".ftl"));
    // What cannot be parsed was told when it was read.
    let parsed = |source: &'s Arc<Source>| parser::parse(source.text.as_str()).unwrap_or_else(|(resource, _)| resource);
    files.filter(|source| !is_too_deep(&source.text)).map(|source| (source, parsed(source))).collect()
}

fn is_too_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    text.bytes().any(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}

fn messages<'s>(resource: &Resource<&'s str>) -> Vec<Message<'s>> {
    resource.body.iter().filter_map(message).collect()
}

/// The message or term that an entry is.
fn message<'s>(entry: &Entry<&'s str>) -> Option<Message<'s>> {
    match entry {
        Entry::Message(message) => {
            let comment = message.comment.as_ref().map(|comment| comment.content.join(" ")).unwrap_or_default();
            Some(Message { id: message.id.name.to_owned(), patterns: patterns(message.value.as_ref(), &message.attributes)?, comment })
        }
        Entry::Term(term) => {
            let comment = term.comment.as_ref().map(|comment| comment.content.join(" ")).unwrap_or_default();
            Some(Message { id: format!("-{}", term.id.name), patterns: patterns(Some(&term.value), &term.attributes)?, comment })
        }
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
    }
}

/// The texts of a message; `None` if one of them has more forms than anybody can translate.
fn patterns<'s>(value: Option<&Pattern<&'s str>>, attributes: &[Attribute<&'s str>]) -> Option<Vec<(Option<&'s str>, Shape)>> {
    let own = value.map(|pattern| (None, pattern));
    let attributes = attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
    own.into_iter().chain(attributes).map(|(name, pattern)| Some((name, shape::shape(pattern)?))).collect()
}

fn units(page: &str, message: &Message<'_>, other: Option<&Message<'_>>, categories: &BTreeSet<&str>) -> Vec<Unit> {
    let mut units = Vec::new();
    for (name, shape) in &message.patterns {
        let theirs = other.and_then(|other| other.patterns.iter().find(|(known, _)| known == name)).map(|(_, shape)| shape);
        let values = shape.values();
        for leaf in shape.in_language(categories).leaves() {
            units.push(unit(page, message, *name, &leaf, &values, theirs));
        }
    }
    units
}

fn unit(page: &str, message: &Message<'_>, name: Option<&str>, leaf: &Leaf<'_>, values: &[Atom], theirs: Option<&Shape>) -> Unit {
    let mut marks = Vec::new();
    let source = text(leaf.atoms, &mut marks);
    // Another form of the source may say what this one does not: a translation of any may.
    let missing: Vec<Atom> = values.iter().filter(|value| !leaf.atoms.contains(value)).cloned().collect();
    text(&missing, &mut marks);
    let may_lack = (0..marks.len()).filter(|index| leaf.counted.contains(&marks[*index].open)).collect();
    let target = theirs.and_then(|shape| shape.text(&leaf.keys)).map(|atoms| text(atoms, &mut marks));
    let state = if target.is_some() { State::Translated } else { State::Missing };
    let form = leaf.keys.iter().map(|key| format!(" [{key}]")).collect::<String>();
    let attribute = name.map(|name| format!(".{name}")).unwrap_or_default();
    let comment = if message.comment.is_empty() { String::new() } else { format!(" › {}", message.comment) };
    let context = format!("{page} › {}{attribute}{form}{comment}", message.id);
    let hash = UnitHash::of(&flat(&source, &marks));
    let spot = if leaf.counted.is_empty() { Spot::Message } else { Spot::Plural };
    let notes = vec![Note { category: Category::Context, text: context }];
    Unit { id: id(page, &message.id, name, &leaf.keys), spot, hash, marks, may_lack, source, target, state, notes, room: None }
}

/// `locales.interface.guides-count:two`, an XML name token.
fn id(page: &str, message: &str, attribute: Option<&str>, keys: &[String]) -> String {
    let attribute = attribute.map(|name| format!(".{name}")).unwrap_or_default();
    let keys: String = keys.iter().map(|key| format!(":{key}")).collect();
    format!("{page}.{message}{attribute}{keys}")
}

fn text(atoms: &[Atom], marks: &mut Vec<Mark>) -> Text {
    let mut used = BTreeSet::new();
    let pieces: Text = atoms
        .iter()
        .map(|atom| match atom {
            Atom::Words(words) => Piece::Words(words.clone()),
            Atom::Value(open) => {
                let known = (0..marks.len()).find(|index| marks[*index].open == *open && !used.contains(index));
                let index = known.unwrap_or_else(|| {
                    marks.push(Mark { kind: MarkKind::Value, open: open.clone(), close: None });
                    marks.len() - 1
                });
                used.insert(index);
                Piece::Mark(index)
            }
        })
        .collect();
    folded(&pieces)
}

/// The files of a language with what was taken of one of the source's.
///
/// # Errors
/// What to tell of a message that lacks the form for all else.
pub(super) fn apply(sources: &Sources, source: &Source, page: &Page, language: &Language, taken: &Taken<'_>) -> (Vec<Edit>, Vec<Finding>) {
    let resource = parser::parse(source.text.as_str()).unwrap_or_else(|(resource, _)| resource);
    let categories = plural_categories(&language.tag);
    let folder = format!("locales/{}/", language.tag);
    let own = format!("{folder}{}", source.path.rsplit('/').next().unwrap_or_default());
    let mut files: BTreeMap<String, String> =
        sources.under(&folder).filter(|file| file.path.ends_with(".ftl")).map(|file| (file.path.to_string(), file.text.clone())).collect();
    let (mut findings, mut expected, mut before) = (Vec::new(), BTreeMap::<String, BTreeMap<String, String>>::new(), None);
    for message in messages(&resource) {
        let path = files.iter().find(|(_, text)| place(text, &message.id).is_some()).map_or_else(|| own.clone(), |(path, _)| path.clone());
        let new: Vec<&Unit> = of(page, &message).filter(|unit| taken.get(unit.id.as_str()).is_some_and(|text| unit.is_new(text))).collect();
        if !new.is_empty() {
            match entry(&message, page, &categories, taken) {
                Ok(entry) => {
                    let file = files.entry(path.clone()).or_default();
                    *file = put(file, &message.id, &entry, before.as_deref());
                    let said = new.iter().map(|unit| (unit.id.clone(), flat(&taken[unit.id.as_str()], &unit.marks)));
                    expected.entry(path).or_default().extend(said);
                }
                Err(unit) => findings.push(Finding::error("E1212").at(Span::file(source.path.clone())).arg("unit", unit)),
            }
        }
        before = Some(message.id);
    }
    let edit = |(path, expected)| Edit { text: files.remove(&path).unwrap_or_default(), path, language: language.tag.clone(), expected };
    (expected.into_iter().map(edit).collect(), findings)
}

/// The units of a message.
fn of<'a>(page: &'a Page, message: &Message<'_>) -> impl Iterator<Item = &'a Unit> {
    let start = format!("{}.{}", page.id, message.id);
    page.units.iter().filter(move |unit| unit.id.strip_prefix(&start).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '.'])))
}

/// A message in the other language: what was taken, else what is there. Its id and form if it lacks that for all else.
fn entry(message: &Message<'_>, page: &Page, categories: &BTreeSet<&str>, taken: &Taken<'_>) -> Result<String, String> {
    let units: BTreeMap<&str, &Unit> = of(page, message).map(|unit| (unit.id.as_str(), unit)).collect();
    let mut lines = String::new();
    for (name, shape) in &message.patterns {
        let shape = shape.in_language(categories);
        let texts = shape.leaves().into_iter().filter_map(|leaf| {
            let unit = units.get(id(&page.id, &message.id, *name, &leaf.keys).as_str())?;
            let text = taken.get(unit.id.as_str()).or(unit.target.as_ref())?;
            Some((leaf.keys, written(text, &unit.marks)))
        });
        let indent = if name.is_some() { 4 } else { 0 };
        match (name, shape.pattern(&texts.collect(), indent)) {
            (None, Some(pattern)) => lines.push_str(&format!("{} = {pattern}\n", message.id)),
            (Some(name), Some(pattern)) => {
                if lines.is_empty() {
                    lines.push_str(&format!("{} =\n", message.id));
                }
                lines.push_str(&format!("    .{name} = {pattern}\n"));
            }
            (None, None) => return Err(format!("{}.{}", page.id, message.id)),
            // An attribute that is not translated falls back by itself.
            (Some(_), None) => {}
        }
    }
    Ok(lines)
}

/// A text as Fluent writes it.
fn written(text: &Text, marks: &[Mark]) -> String {
    let pieces = folded(text).into_iter().map(|piece| match piece {
        Piece::Words(words) => {
            words.chars().map(|c| if matches!(c, '{' | '}') { format!("{{ \"{c}\" }}") } else { c.to_string() }).collect()
        }
        Piece::Mark(index) | Piece::Open(index) | Piece::Close(index) => {
            marks.get(index).map_or_else(String::new, |mark| mark.open.clone())
        }
    });
    let written: String = pieces.collect();
    if written.is_empty() { "{ \"\" }".into() } else { written }
}

/// An entry of a bundle, written anew for another language.
pub(super) enum Rewritten {
    /// What stands over the messages that follow.
    Group(String),
    /// A message, whole.
    Message(String),
    /// A term, whole.
    Term(String),
}

/// The files of the source language by name, their entries in the plural forms of another and said otherwise.
pub(super) fn rewritten(sources: &Sources, source: &str, tag: &Tag, say: &dyn Fn(&str) -> String) -> Vec<(String, Vec<Rewritten>)> {
    let categories = plural_categories(tag);
    let message = |message: &Message<'_>| {
        let is_term = message.id.starts_with('-');
        let text = said(message, &categories, &|words: &str| if is_term { words.to_owned() } else { say(words) })?;
        Some(if is_term { Rewritten::Term(text) } else { Rewritten::Message(text) })
    };
    let file = |(source, resource): &(&Arc<Source>, Resource<&str>)| {
        let entries = resource.body.iter().filter_map(|entry| match entry {
            Entry::GroupComment(comment) => Some(Rewritten::Group(comment.content.join(" "))),
            Entry::Message(_) | Entry::Term(_) => self::message(entry).as_ref().and_then(message),
            Entry::Comment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
        });
        (source.path.rsplit('/').next().unwrap_or_default().to_owned(), entries.collect())
    };
    resources(sources, source).iter().map(file).collect()
}

/// A message in its shape for some plural categories, each text said otherwise.
fn said(message: &Message<'_>, categories: &BTreeSet<&str>, say: &dyn Fn(&str) -> String) -> Option<String> {
    let mut lines = String::new();
    for (name, shape) in &message.patterns {
        let shape = shape.in_language(categories);
        let text = |atoms: &[Atom]| {
            let mut marks = Vec::new();
            let pieces = text(atoms, &mut marks).into_iter().map(|piece| match piece {
                Piece::Words(words) => Piece::Words(say(&words)),
                Piece::Mark(_) | Piece::Open(_) | Piece::Close(_) => piece,
            });
            written(&pieces.collect(), &marks)
        };
        let texts = shape.leaves().into_iter().map(|leaf| (leaf.keys, text(leaf.atoms))).collect();
        let pattern = shape.pattern(&texts, if name.is_some() { 4 } else { 0 })?;
        match name {
            None => lines.push_str(&format!("{} = {pattern}\n", message.id)),
            Some(name) if lines.is_empty() => lines.push_str(&format!("{} =\n    .{name} = {pattern}\n", message.id)),
            Some(name) => lines.push_str(&format!("    .{name} = {pattern}\n")),
        }
    }
    (!lines.is_empty()).then_some(lines)
}

/// Where a message stands in a file: from its id to the end of its last line.
fn place(file: &str, id: &str) -> Option<std::ops::Range<usize>> {
    let mut at = 0;
    let mut found: Option<std::ops::Range<usize>> = None;
    for line in file.split_inclusive('\n') {
        let starts_entry = line.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '#'));
        match &mut found {
            Some(_) if starts_entry => break,
            Some(range) if !line.trim().is_empty() => range.end = at + line.len(),
            Some(_) => {}
            None if line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')) => found = Some(at..at + line.len()),
            None => {}
        }
        at += line.len();
    }
    found
}

/// A file with a message: in the place of the old one, or after the one that stands before it in the source.
fn put(file: &str, id: &str, entry: &str, before: Option<&str>) -> String {
    if let Some(range) = place(file, id) {
        return format!("{}{entry}{}", &file[..range.start], &file[range.end..]);
    }
    let at = before.and_then(|before| place(file, before)).map_or(file.len(), |range| range.end);
    let gap = if at > 0 && !file[..at].ends_with('\n') { "\n" } else { "" };
    format!("{}{gap}{entry}{}", &file[..at], &file[at..])
}
