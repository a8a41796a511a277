//! `translate accept`: somebody stands for it that translations say what their source says. Only `source_rev` is written.

use super::super::console::Console;
use super::super::{Everywhere, Failure, Outcome, site};
use bussola::Known;
use bussola::read::{Drafts, Memory, Paper, Wanted};
use bussola::site::acceptance::{accepted, minor};
use bussola::site::revision::stamped;
use bussola::site::{Entry, Revision, Site, Tag, Translation, units};
use bussola::source::{Source, Sources};
use bussola::write;

/// What `translate accept` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    /// Entries, as guides/ID, ID or printed code [default: all, but only translations that were never accepted]
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// Only these languages
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    lang: Vec<String>,
    /// The last edit of the source did not change its meaning: every translation that lacks nothing else is current.
    /// An edit is what changed in the same way for all translations of the entry
    #[arg(long, requires = "ids", conflicts_with = "lang")]
    minor: bool,
}

/// A file and what it will say.
type Stamps<'a> = Vec<(&'a Translation, String)>;

/// Accepts.
pub(in super::super) fn run(asked: &Asked, everywhere: &Everywhere, console: &Console) -> Outcome {
    let mut wanted = Wanted::everything(site::today(console)?);
    (wanted.paper, wanted.drafts) = (Paper::None, Drafts::Show);
    let ground = site::ground(site::sources(everywhere, console)?, &wanted);
    let Some(known) = &ground.known else {
        console.findings(&ground.report, &ground.sources);
        return Err(Failure::Findings);
    };
    let entries = super::entries(&asked.ids, known, console)?;
    let mut refused = 0;
    let stamps = if asked.minor {
        let (stamps, without) = unimportant(&entries, console);
        refused += without;
        stamps
    } else {
        let (stamps, unlike) = follow(asked, &entries, &languages(asked, known, console)?, console);
        refused += unlike;
        stamps
    };
    let (stamps, unread) = proved(stamps, &ground.sources, &wanted, console);
    refused += unread;
    for (translation, text) in &stamps {
        write::file(&everywhere.root, &translation.source.path, text.as_bytes()).map_err(|error| console.not_written(&error))?;
        console.say(&translation.source.path);
    }
    console.say(&console.words("ui-accepted", &[("count", &stamps.len().to_string())]));
    if refused == 0 { Ok(()) } else { Err(Failure::Findings) }
}

fn languages(asked: &Asked, known: &Known, console: &Console) -> Result<Vec<Tag>, Failure> {
    let all = &known.site.languages;
    let tags = site::tags(&asked.lang, console)?.unwrap_or_else(|| all.iter().map(|language| language.tag.clone()).collect());
    if let Some(unknown) = tags.iter().find(|tag| all.get(tag).is_none()) {
        let known: Vec<&str> = all.iter().map(|language| language.tag.as_str()).collect();
        return Err(Failure::Usage(console.words("ui-unknown-language", &[("tag", unknown.as_str()), ("known", &known.join(", "))])));
    }
    Ok(tags)
}

/// Translations that follow their source from now on, and how many cannot: those that are not cut like it.
fn follow<'a>(asked: &Asked, entries: &[&'a Entry], tags: &[Tag], console: &Console) -> (Stamps<'a>, usize) {
    let (mut stamps, mut refused) = (Vec::new(), 0);
    for entry in entries {
        for (_, translation) in entry.translations.iter().filter(|(tag, _)| **tag != entry.source_language && tags.contains(tag)) {
            // Nobody stands for what was not named: only what was never accepted is, all at once.
            if asked.ids.is_empty() && translation.source_rev.is_some() {
                continue;
            }
            match accepted(entry.source_translation(), translation) {
                Ok(revision) => stamps.extend(stamp(translation, &revision)),
                Err(differ) => {
                    refused += 1;
                    for unlike in differ {
                        let (ours, theirs) = (unlike.source.to_string(), unlike.translation.to_string());
                        let args = [
                            ("path", &*translation.source.path),
                            ("section", &*unlike.section),
                            ("source", &*ours),
                            ("translation", &*theirs),
                        ];
                        console.mind(&console.words("ui-not-alike", &args));
                    }
                }
            }
        }
    }
    (stamps, refused)
}

/// Translations that an edit without meaning made stale, and how many entries have no such edit.
fn unimportant<'a>(entries: &[&'a Entry], console: &Console) -> (Stamps<'a>, usize) {
    let (mut stamps, mut refused) = (Vec::new(), 0);
    for entry in entries {
        let edit = minor(entry);
        let source = entry.source_translation();
        let path = &*source.source.path;
        if edit.changed.is_empty() {
            console.mind(&console.words("ui-nothing-minor", &[("path", path)]));
            refused += 1;
            continue;
        }
        let now = units(source);
        let lines: Vec<String> = edit.changed.iter().map(|at| line(&source.source, now[*at].span.start)).collect();
        console.say(&console.words("ui-minor", &[("place", &format!("{path}:{}", lines.join(", ")))]));
        stamps.extend(edit.revisions.iter().filter_map(|(tag, revision)| stamp(&**entry.translations.get(tag)?, revision)));
    }
    (stamps, refused)
}

/// A file with its stamp, unless it has it already.
fn stamp<'a>(translation: &'a Translation, revision: &Revision) -> Option<(&'a Translation, String)> {
    let text = stamped(&translation.source.text, revision);
    (text != translation.source.text).then_some((translation, text))
}

/// Only what reads back as it was meant is written: a front matter may be too odd to be stamped.
fn proved<'a>(stamps: Stamps<'a>, sources: &Sources, wanted: &Wanted, console: &Console) -> (Stamps<'a>, usize) {
    let mut after = sources.clone();
    for (translation, text) in &stamps {
        let path = &translation.source.path;
        after.texts.insert(path.clone(), Source::new(path.clone(), text.as_str()));
    }
    let known = bussola::know(&after, wanted, &mut Memory::default()).ok();
    let total = stamps.len();
    let says = |(translation, text): &(&Translation, String)| {
        let known = known.as_ref();
        let reads = known.is_some_and(|known| reads_back(&known.site, translation, text));
        if !reads {
            console.mind(&console.words("ui-cannot-stamp", &[("path", &translation.source.path)]));
        }
        reads
    };
    let proved: Stamps<'a> = stamps.into_iter().filter(says).collect();
    let lost = total - proved.len();
    (proved, lost)
}

/// Whether a stamped text says all that it said, and what its source said.
fn reads_back(site: &Site, translation: &Translation, text: &str) -> bool {
    let again = site.entries.values().filter_map(|entry| entry.translations.get(&translation.language));
    let again = again.into_iter().find(|one| one.source.path == translation.source.path);
    again.is_some_and(|one| {
        let hashes = |text: &Translation| units(text).iter().map(|unit| unit.hash).collect::<Vec<_>>();
        let stamp = one.source_rev.as_ref().map(|revision| stamped(&translation.source.text, &revision.value));
        stamp.as_deref() == Some(text) && hashes(one) == hashes(translation)
    })
}

/// The line of a byte, as people count them.
fn line(source: &Source, at: usize) -> String {
    (source.text[..at].matches('\n').count() + 1).to_string()
}
