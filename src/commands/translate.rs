//! `translate`: what is done with translations; one file for each thing.

mod accept;
mod export;
mod glossary;
mod import;

use super::console::Console;
use super::{Everywhere, Failure, Outcome, site};
use bussola::Known;
use bussola::finding::nearest;
use bussola::site::{Entry, Language, Site};

/// What `translate` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(Debug, clap::Subcommand)]
enum Deed {
    /// Write what is to be translated into files for translators' tools, or for people without
    Export(export::Asked),
    /// Put what translators did into the site
    Import(import::Asked),
    /// Write the glossary of all languages into one file
    Glossary(glossary::Asked),
    /// Say that translations say what their source says now
    Accept(accept::Asked),
}

/// Does what is asked.
pub(super) fn run(asked: &Asked, everywhere: &Everywhere, console: &Console) -> Outcome {
    match &asked.deed {
        Deed::Export(asked) => export::run(asked, everywhere, console),
        Deed::Import(asked) => import::run(asked, everywhere, console),
        Deed::Glossary(asked) => glossary::run(asked, everywhere, console),
        Deed::Accept(asked) => accept::run(asked, everywhere, console),
    }
}

/// The entries that were asked for; a name that means nothing is told, not passed over.
fn entries<'a>(ids: &[String], known: &'a Known, console: &Console) -> Result<Vec<&'a Entry>, Failure> {
    let all = &known.site.entries;
    let mut entries = Vec::new();
    for id in ids {
        let found: Vec<&Entry> = all.values().filter(|entry| is_named(entry, id)).collect();
        if found.is_empty() {
            let near = nearest(id, all.keys().map(|(_, id)| id.as_str())).unwrap_or("none");
            return Err(Failure::Usage(console.words("ui-unknown-entry", &[("id", id), ("near", near)])));
        }
        entries.extend(found);
    }
    Ok(if ids.is_empty() { all.values().collect() } else { entries })
}

fn is_named(entry: &Entry, name: &str) -> bool {
    let code = entry.guide().and_then(|guide| guide.code.as_ref());
    entry.id.as_str() == name
        || name.split_once('/') == Some((entry.kind.folder(), entry.id.as_str()))
        || code.is_some_and(|code| code.value.eq_ignore_ascii_case(name))
}

/// The languages that were asked for: nothing is translated to the source language.
fn languages<'a>(texts: &[String], site: &'a Site, console: &Console) -> Result<Vec<&'a Language>, Failure> {
    let source = &site.languages.source().tag;
    let tags = site::tags(texts, console)?.unwrap_or_default();
    let language = |tag| {
        site.languages.get(tag).filter(|language| language.tag != *source).ok_or_else(|| {
            let known = site.languages.iter().map(|language| language.tag.as_str()).filter(|known| *known != source.as_str());
            let known: Vec<&str> = known.collect();
            Failure::Usage(console.words("ui-unknown-language", &[("tag", tag.as_str()), ("known", &known.join(", "))]))
        })
    };
    tags.iter().map(language).collect()
}
