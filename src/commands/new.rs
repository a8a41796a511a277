//! `new`: a content file with its sections, its translation, or a language with its bundles.

mod entry;
mod language;

use super::console::Console;
use super::{Everywhere, Failure, Outcome, site};
use bussola::read::Wanted;
use bussola::site::{Kind, Tag};
use bussola::translate::Saying;
use bussola::{Known, write};

/// What `new` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    /// guide, desk, organization, term, journey, document, event, campaign, page; or language
    kind: String,
    /// The id of the new entry, or the tag of the new language
    id: String,
    /// The title of the new entry
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Write the translation of an entry that is there, in this language
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Make the language up: each word accented and longer, to see what is in no bundle
    #[arg(long)]
    pseudo: bool,
}

/// A file to write: its path from the site's root, and its text.
type File = (String, String);

/// Writes what was asked for, and nothing that is there already.
pub(super) fn run(asked: &Asked, everywhere: &Everywhere, console: &Console) -> Outcome {
    let ground = site::ground(site::sources(everywhere, console)?, &Wanted::everything(site::today(console)?));
    let Some(known) = &ground.known else {
        console.findings(&ground.report, &ground.sources);
        return Err(Failure::Findings);
    };
    let is_language = asked.kind == "language";
    let files = match is_language {
        true => {
            let saying = if asked.pseudo { Saying::Pseudo } else { Saying::Waiting };
            language::files(&tag(&asked.id, console)?, known, &ground.sources, saying, console)?
        }
        false => vec![entry::file(kind(&asked.kind, console)?, asked, known, console)?],
    };
    // The settings are edited; everything else must be new.
    let taken = |path: &str| path != language::SETTINGS && ground.sources.texts.contains_key(path);
    if let Some((path, _)) = files.iter().find(|(path, _)| taken(path)) {
        return Err(Failure::Usage(console.words("ui-new-exists", &[("path", path)])));
    }
    for (path, text) in &files {
        write::file(&everywhere.root, path, text.as_bytes()).map_err(|error| console.not_written(&error))?;
        console.say(&console.words("ui-written", &[("path", path)]));
    }
    if is_language {
        language::tell(&tag(&asked.id, console)?, known, console);
    }
    Ok(())
}

fn tag(text: &str, console: &Console) -> Result<Tag, Failure> {
    Tag::parse(text).ok_or_else(|| Failure::Usage(console.words("ui-bad-tag", &[("tag", text)])))
}

fn kind(text: &str, console: &Console) -> Result<Kind, Failure> {
    let found = Kind::ALL.into_iter().find(|kind| kind.scheme() == text || kind.folder() == text);
    let known = || Kind::ALL.map(Kind::scheme).join(", ") + ", language";
    found.ok_or_else(|| Failure::Usage(console.words("ui-new-kind", &[("kind", text), ("known", &known())])))
}

/// The language that everything is translated from.
fn source(known: &Known) -> &Tag {
    &known.site.languages.source().tag
}
