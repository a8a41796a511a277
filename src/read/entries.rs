//! Content files to entries: a source text gives the neutral fields, its siblings only what is translated.

mod campaign;
mod desk;
mod event;
mod guide;
mod journey;
mod long_document;
mod standing;
mod translation;

pub(super) use guide::code;

use super::content::ContentFile;
use super::fields::Fields;
use super::tree::{Data, Value};
use super::{Drafts, Wanted, language_of};
use crate::finding::{Finding, Report};
use crate::site::entry::{Care, Organization, Term};
use crate::site::{Detail, Entry, Id, Kind, Languages, Settings, Tag};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Keys of the front matter that every language writes for itself.
const TRANSLATED: [&str; 7] = ["title", "summary", "aliases", "slug", "translation", "source_rev", "forbidden"];

/// What all entries are read with.
#[derive(Clone, Copy)]
pub(super) struct Ground<'a> {
    pub languages: &'a Languages,
    pub settings: &'a Settings,
    pub wanted: &'a Wanted,
}

type Siblings<'a> = BTreeMap<Tag, &'a Arc<ContentFile>>;

/// Joins files into entries. What has no source text is told and left out.
pub(super) fn entries(files: &[Arc<ContentFile>], ground: Ground<'_>, report: &mut Report) -> BTreeMap<(Kind, Id), Entry> {
    let mut families: BTreeMap<(Kind, &str), Siblings<'_>> = BTreeMap::new();
    for file in files {
        report.join(file.report.clone());
        let Some(kind) = file.kind else { continue };
        if !Id::is_valid(&file.id) {
            report.add(Finding::error("E0210").at(file.source.span(0..0)).arg("id", &file.id));
            continue;
        }
        let Some(tag) = tag(file, ground.languages, report) else { continue };
        if let Some(first) = families.entry((kind, &file.id)).or_default().insert(tag, file) {
            // Who writes a second file for a document surely means a part of it.
            let code = if kind == Kind::Document { "E1404" } else { "E0213" };
            report.add(Finding::error(code).at(file.source.span(0..0)).related(first.source.span(0..0)));
        }
    }
    let entries = families.into_iter().filter_map(|((kind, id), siblings)| {
        let id = Id::from(id);
        entry(kind, id.clone(), &siblings, ground, report).map(|entry| ((kind, id), entry))
    });
    entries.collect()
}

/// The language of a file by its name; a name without one is the source language's.
fn tag(file: &ContentFile, languages: &Languages, report: &mut Report) -> Option<Tag> {
    let Some(written) = &file.tag else { return Some(languages.source().tag.clone()) };
    let tag = language_of(languages, written);
    if tag.is_none() {
        let finding = Finding::warning("W0211").at(file.source.span(0..0)).arg("tag", written);
        report.add(finding.nearest(written, languages.iter().map(|language| language.tag.as_str())));
    }
    tag
}

fn entry(kind: Kind, id: Id, siblings: &Siblings<'_>, ground: Ground<'_>, report: &mut Report) -> Option<Entry> {
    let Ground { languages, settings, wanted } = ground;
    let source_language = languages.source().tag.clone();
    let Some(source) = siblings.get(&source_language) else {
        for file in siblings.values() {
            report.add(Finding::error("E0212").at(file.source.span(0..0)).arg("language", &source_language).arg("id", &id));
        }
        return None;
    };
    if source.is_unreadable() {
        return None;
    }
    let mut fields = Fields::new(&source.front, report);
    let (care, status) = care(&mut fields);
    let detail = match kind {
        Kind::Guide => Detail::Guide(Box::new(guide::guide(&mut fields))),
        Kind::Desk => Detail::Desk(Box::new(desk::desk(&mut fields, wanted.today))),
        Kind::Organization => Detail::Organization(Organization { name: fields.text("name"), url: fields.words("url") }),
        Kind::Term => Detail::Term(Term { term: fields.required("term") }),
        Kind::Journey => Detail::Journey(journey::journey(&mut fields)),
        Kind::Document => Detail::Document(long_document::long_document(&mut fields)),
        Kind::Event => Detail::Event(Box::new(event::event(&mut fields))),
        Kind::Campaign => Detail::Campaign(campaign::campaign(&mut fields)),
        Kind::Page => Detail::Page,
    };
    let source_text = translation::translation(source, &source_language, None, &mut fields);
    fields.finish();
    if status == Status::Draft && wanted.drafts == Drafts::Leave {
        return None;
    }
    let source_text = Arc::new(source_text?);
    let telling = standing::telling(&care, &detail, settings, wanted.today);
    let mut translations = BTreeMap::from([(source_language.clone(), source_text.clone())]);
    for (tag, file) in siblings.iter().filter(|(tag, file)| **tag != source_language && !file.is_unreadable()) {
        neutral(source, file, report);
        let mut fields = Fields::new(&file.front, report);
        let text = translation::translation(file, tag, Some(tag), &mut fields);
        fields.finish_but(|key| source.front.get(key).is_some());
        if let Some(text) = text {
            translations.insert(tag.clone(), Arc::new(standing::compared(&source_text, text, telling)));
        }
    }
    Some(Entry { kind, id, care, detail, source_language, translations })
}

/// Whether an entry is published.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Status {
    Confirmed,
    ToVerify,
    Draft,
}

fn care(fields: &mut Fields<'_>) -> (Care, Status) {
    let all = [("confirmed", Status::Confirmed), ("to-verify", Status::ToVerify), ("draft", Status::Draft)];
    let status = fields.one_of("status", &all).unwrap_or(Status::Confirmed);
    let care = Care {
        owner: fields.text("owner"),
        confirmed_on: fields.date("confirmed_on"),
        confirm_every: fields.days("confirm_every"),
        valid_until: fields.date("valid_until"),
        sources: fields.texts("sources").into_iter().map(|source| source.value).collect(),
        changed_on: fields.date("changed_on"),
        important: fields.truth("important").unwrap_or(false),
        confirmed: status != Status::ToVerify,
        verify: fields.texts("verify").into_iter().map(|field| field.value).collect(),
    };
    (care, status)
}

/// Neutral fields live once: a translation that repeats one with another value is an error that names both places.
fn neutral(source: &ContentFile, file: &ContentFile, report: &mut Report) {
    let Data::Map(pairs) = &file.front.data else { return };
    for (key, value) in pairs.iter().filter(|(key, _)| !TRANSLATED.contains(&key.value.as_str())) {
        let Some(original) = source.front.get(&key.value) else { continue };
        if same(original, value) {
            report.add(Finding::warning("W0209").at(key.span.clone()).arg("key", &key.value).related(original.span.clone()));
        } else {
            report.add(Finding::error("E0208").at(value.span.clone()).arg("key", &key.value).related(original.span.clone()));
        }
    }
}

/// Whether two values say the same, wherever they stand.
fn same(a: &Value, b: &Value) -> bool {
    match (&a.data, &b.data) {
        (Data::Null, Data::Null) => true,
        (Data::Text(a), Data::Text(b)) => a == b,
        (Data::List(a), Data::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Data::Map(a), Data::Map(b)) => a.len() == b.len() && a.iter().zip(b).all(|((ka, a), (kb, b))| ka.value == kb.value && same(a, b)),
        (Data::Null | Data::Text(_) | Data::List(_) | Data::Map(_), _) => false,
    }
}
