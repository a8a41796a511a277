//! `locales/<lang>/*.ftl` to the words of each language, checked against the source language's bundle.

use super::fluent::{self, Message};
use crate::finding::{Finding, Report, nearest};
use crate::site::{Language, Languages, Tag};
use crate::source::{Source, Sources};
use crate::words::{Bundle, Words, term_message};
use fluent_bundle::FluentResource;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Reads the bundles of every language and joins each with those of its chain.
pub(super) fn bundles(sources: &Sources, languages: &Languages, report: &mut Report) -> BTreeMap<Tag, Arc<Words>> {
    let source_language = languages.source();
    let source_messages = messages(sources, source_language, report).0;
    let mut bundles: BTreeMap<Tag, Arc<Bundle>> = BTreeMap::new();
    for language in languages.iter() {
        let mut silent = Report::default();
        let own = if language.tag == source_language.tag { &mut silent } else { &mut *report };
        let (messages, resources) = messages(sources, language, own);
        if language.tag != source_language.tag {
            compare(language, &messages, &source_messages, report);
        }
        references(&messages, &source_messages, report);
        bundles.insert(language.tag.clone(), Arc::new(Bundle::new(&language.tag, resources)));
    }
    let chain = |language: &Language| {
        let tags = std::iter::once(&language.tag).chain(&language.fallback);
        tags.filter_map(|tag| bundles.get(tag).cloned()).collect()
    };
    languages.iter().map(|language| (language.tag.clone(), Arc::new(Words::new(language, chain(language))))).collect()
}

type Messages = BTreeMap<String, Message>;

/// Every message and term of a language, and what Fluent makes of its files.
fn messages(sources: &Sources, language: &Language, report: &mut Report) -> (Messages, Vec<Arc<FluentResource>>) {
    let (mut all, mut resources) = (Messages::new(), Vec::new());
    for source in files(sources, language) {
        let Some(messages) = fluent::messages(source, report) else { continue };
        for message in messages {
            functions(&message, report);
            match all.get(&message.id) {
                Some(first) => report.add(Finding::warning("W0403").at(message.span).arg("id", message.id).related(first.span.clone())),
                None => {
                    all.insert(message.id.clone(), message);
                }
            }
        }
        let text = source.text.trim_start_matches('\u{feff}').to_owned();
        resources.push(Arc::new(FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource)));
    }
    let terms: String =
        all.keys().filter_map(|id| id.strip_prefix('-')).map(|term| format!("{} = {{ -{term} }}\n", term_message(term))).collect();
    resources.push(Arc::new(FluentResource::try_new(terms).unwrap_or_else(|(resource, _)| resource)));
    (all, resources)
}

fn files<'a>(sources: &'a Sources, language: &'a Language) -> impl Iterator<Item = &'a Arc<Source>> {
    sources.under("locales/").filter(move |source| {
        let folder = source.path.split('/').nth(1).and_then(Tag::parse);
        source.path.ends_with(".ftl") && folder.as_ref() == Some(&language.tag)
    })
}

fn functions(message: &Message, report: &mut Report) {
    for (name, span) in message.functions.iter().filter(|(name, _)| !fluent::is_function(name)) {
        let finding = Finding::error("E0407").at(span.clone()).arg("name", name);
        report.add(finding.nearest(name, ["NUMBER", "DATETIME"]));
    }
}

/// Messages and terms that a bundle refers to and that neither it nor the source has: then nothing is said at all.
fn references(messages: &Messages, source: &Messages, report: &mut Report) {
    for message in messages.values() {
        for (reference, span) in message.references.iter().filter(|(id, _)| !messages.contains_key(*id) && !source.contains_key(*id)) {
            let finding = Finding::error("E0409").at(span.clone()).arg("reference", reference);
            report.add(finding.nearest(reference, source.keys().map(String::as_str)));
        }
    }
}

/// What a translated bundle asks for and the source does not give, has and the source has not, or lacks.
fn compare(language: &Language, messages: &Messages, source: &Messages, report: &mut Report) {
    for message in messages.values() {
        let Some(original) = source.get(&message.id) else {
            let finding = Finding::warning("W0406").at(message.span.clone()).arg("id", &message.id);
            report.add(finding.nearest(&message.id, source.keys().map(String::as_str)));
            continue;
        };
        for (variable, span) in message.variables.iter().filter(|(name, _)| !original.variables.contains_key(*name)) {
            let finding = Finding::error("E0405").at(span.clone()).arg("variable", variable).arg("id", &message.id);
            let known = || original.variables.keys().map(String::as_str);
            report.add(match nearest(variable, known()).or_else(|| known().next()) {
                Some(name) => finding.related(original.span.clone()).mend(name),
                None => finding.related(original.span.clone()),
            });
        }
    }
    let missing: Vec<&str> = source.keys().filter(|id| !messages.contains_key(*id)).map(String::as_str).collect();
    if !missing.is_empty() {
        let more = missing.get(12).map(|_| "…");
        let shown = missing.iter().take(12).copied().chain(more).collect::<Vec<_>>().join(", ");
        let path = format!("locales/{}/", language.tag);
        report
            .add(Finding::warning("W0408").arg("language", &language.tag).arg("count", missing.len()).arg("ids", shown).arg("path", path));
    }
}
