//! `locales/<lang>/*.ftl` to the words of each language, checked against the source language's bundle.

mod faults;

use super::fluent::{self, Message};
use crate::finding::{Finding, Report};
use crate::site::{Language, Languages, Tag};
use crate::source::{Source, Sources};
use crate::words::{Bundle, Defined, Words, term_message};
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
            faults::against_source(language, &messages, &source_messages, report);
        }
        faults::references(&messages, &source_messages, report);
        let defined = messages
            .into_values()
            .map(|message| (message.id, Defined { span: message.span, references: message.references.into_keys().collect() }));
        bundles.insert(language.tag.clone(), Arc::new(Bundle::new(&language.tag, resources, defined.collect())));
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
            faults::of_message(&message, language, report);
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
