//! What is wrong with the messages of a language, by themselves and beside those of the source language.

use super::Messages;
use crate::finding::{Finding, Report, nearest};
use crate::read::fluent::{self, CATEGORIES, Message, Plural};
use crate::site::Language;
use crate::site::language::plural_categories;
use std::collections::BTreeSet;

/// What is wrong with a message, whatever other languages say.
pub(super) fn of_message(message: &Message, language: &Language, report: &mut Report) {
    functions(message, report);
    for plural in &message.plurals {
        categories(message, plural, language, report);
    }
}

/// A choice by number that forgets a form of the language, or has one that the language does not know.
fn categories(message: &Message, plural: &Plural, language: &Language, report: &mut Report) {
    let known = plural_categories(&language.tag);
    let listed = CATEGORIES.into_iter().filter(|category| known.contains(category)).collect::<Vec<_>>().join(", ");
    // The default stands for `other`, under whatever name, and for what it is called itself.
    let lacks = |category: &&&str| !plural.keys.contains_key(**category) && **category != "other";
    for category in known.iter().filter(lacks) {
        let finding = Finding::warning("W0411").at(message.span.clone()).arg("id", &message.id).arg("category", category);
        report.add(finding.arg("language", &language.tag).arg("known", &listed).mend(format!("[{category}] …")));
    }
    let foreign = |key: &&String| CATEGORIES.contains(&key.as_str()) && !known.contains(key.as_str()) && **key != plural.default;
    for (category, span) in plural.keys.iter().filter(|(key, _)| foreign(key)) {
        let finding = Finding::warning("W0412").at(span.clone()).arg("category", category);
        report.add(finding.arg("language", &language.tag).arg("known", &listed));
    }
}

fn functions(message: &Message, report: &mut Report) {
    for (name, span) in message.functions.iter().filter(|(name, _)| !fluent::is_function(name)) {
        let finding = Finding::error("E0407").at(span.clone()).arg("name", name);
        report.add(finding.nearest(name, ["NUMBER", "DATETIME"]));
    }
}

/// Messages that lead back to themselves can never be said.
fn cycles(messages: &Messages, report: &mut Report) {
    for message in messages.values() {
        let (mut seen, mut next) = (BTreeSet::new(), vec![&message.id]);
        while let Some(id) = next.pop() {
            let references = messages.get(id).into_iter().flat_map(|message| message.references.keys());
            next.extend(references.filter(|reference| seen.insert(*reference)));
        }
        if seen.contains(&message.id) {
            report.add(Finding::error("E0413").at(message.span.clone()).arg("id", &message.id));
        }
    }
}

/// Messages and terms that a bundle refers to and that neither it nor the source has: then nothing is said at all.
pub(super) fn references(messages: &Messages, source: &Messages, report: &mut Report) {
    cycles(messages, report);
    for message in messages.values() {
        for (reference, span) in message.references.iter().filter(|(id, _)| !messages.contains_key(*id) && !source.contains_key(*id)) {
            let finding = Finding::error("E0409").at(span.clone()).arg("reference", reference);
            report.add(finding.nearest(reference, source.keys().map(String::as_str)));
        }
    }
}

/// What a translated bundle asks for and the source does not give, has and the source has not, or lacks.
pub(super) fn against_source(language: &Language, messages: &Messages, source: &Messages, report: &mut Report) {
    if messages.is_empty() && !source.is_empty() {
        report.add(Finding::warning("W0414").arg("path", format!("locales/{}/", language.tag)).arg("language", &language.tag));
        return;
    }
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
    for (message, original) in messages.values().filter_map(|message| Some((message, source.get(&message.id)?))) {
        for (name, span) in message.attributes.iter().filter(|(name, _)| !original.attributes.contains_key(*name)) {
            let finding = Finding::warning("W0406").at(span.clone()).arg("id", format!("{}.{name}", message.id));
            report.add(finding.nearest(name, original.attributes.keys().map(String::as_str)));
        }
    }
    let lacks = |id: &str, name: &str| messages.get(id).is_some_and(|message| !message.attributes.contains_key(name));
    let attributes = source.values().flat_map(|original| original.attributes.keys().map(|name| (&original.id, name)));
    let missing = source.keys().filter(|id| !messages.contains_key(*id)).cloned();
    let missing: Vec<String> =
        missing.chain(attributes.filter(|(id, name)| lacks(id, name)).map(|(id, name)| format!("{id}.{name}"))).collect();
    if !missing.is_empty() {
        let more = missing.get(12).map(|_| "…");
        let shown = missing.iter().take(12).map(String::as_str).chain(more).collect::<Vec<_>>().join(", ");
        let path = format!("locales/{}/", language.tag);
        report
            .add(Finding::warning("W0408").arg("language", &language.tag).arg("count", missing.len()).arg("ids", shown).arg("path", path));
    }
}
