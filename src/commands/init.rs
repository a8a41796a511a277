//! `init`: a working starter site, with the theme and the interface words that the program carries.

use super::console::Console;
use super::{Failure, Outcome, site};
use bussola::site::Tag;
use bussola::write;
use chrono::NaiveDate;
use include_dir::{Dir, include_dir};
use std::path::{Path, PathBuf};

static THEME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/opera");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The starter's content: path, with `LANG` for the source language, and text.
const CONTENT: [(&str, &str); 6] = [
    ("content/guides/chiamare-il-112/index.LANG.md", include_str!("init/starter/guides/chiamare-il-112/index.md")),
    ("content/desks/sportello/index.LANG.md", include_str!("init/starter/desks/sportello/index.md")),
    ("content/organizations/ente/index.LANG.md", include_str!("init/starter/organizations/ente/index.md")),
    ("content/pages/home/index.LANG.md", include_str!("init/starter/pages/home/index.md")),
    ("content/pages/about/index.LANG.md", include_str!("init/starter/pages/about/index.md")),
    ("content/facts.toml", include_str!("init/starter/facts.toml")),
];
const SITE: &str = include_str!("init/starter/site.toml");
const IGNORED: &str = "/public/\n/.public.*\n/leaflets/\n";
/// Bundles that name the things of a territory, which a starter does not have.
const OWN_BUNDLES: [&str; 3] = ["documents.ftl", "facts.ftl", "terms.ftl"];
/// Interface words that name whoever publishes the site: a new site starts with one neutral name.
const OWN_NAMES: [&str; 2] = ["site-title", "leaflet-funding"];
const NEUTRAL_NAME: &str = "Orienta";

/// What `init` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    /// The folder of the new site
    #[arg(default_value = ".")]
    dir: PathBuf,
    /// The languages, as BCP 47 tags
    #[arg(long, value_name = "TAGS", value_delimiter = ',', default_value = "it,en")]
    languages: Vec<String>,
    /// The language that the others are translated from [default: it, or the first]
    #[arg(long, value_name = "TAG")]
    source: Option<String>,
    /// Write into a folder that is not empty
    #[arg(long)]
    force: bool,
}

/// Writes the starter.
pub(super) fn run(asked: &Asked, console: &Console) -> Outcome {
    let tags = site::tags(&asked.languages, console)?.unwrap_or_default();
    let source = source(asked, &tags, console)?;
    let place = asked.dir.display().to_string();
    if !asked.force && !is_empty(&asked.dir) {
        return Err(Failure::Usage(console.words("ui-init-not-empty", &[("where", &place)])));
    }
    let today = site::today(console)?;
    let mut files = content(&source, today);
    files.push(("site.toml".into(), settings(&tags, &source).into()));
    files.push((".gitignore".into(), IGNORED.into()));
    files.extend(all(&THEME).map(|(path, bytes)| (format!("themes/opera/{path}"), bytes.to_vec())));
    for tag in &tags {
        files.extend(bundles(tag, &source, console));
    }
    for (path, bytes) in files {
        write::file(&asked.dir, &path, &bytes).map_err(|error| console.not_written(&error))?;
        console.explain(&console.words("ui-written", &[("path", &path)]));
    }
    if source.as_str() != "it" {
        console.say(&console.words("ui-init-source-text", &[("tag", source.as_str())]));
    }
    console.say(&console.words("ui-init-done", &[("where", &place)]));
    Ok(())
}

fn source(asked: &Asked, tags: &[Tag], console: &Console) -> Result<Tag, Failure> {
    let listed = || tags.iter().map(Tag::as_str).collect::<Vec<_>>().join(", ");
    match &asked.source {
        Some(text) => {
            let wanted = Tag::parse(text).filter(|tag| tags.contains(tag));
            wanted.ok_or_else(|| Failure::Usage(console.words("ui-init-source", &[("tag", text), ("known", &listed())])))
        }
        None => {
            let italian = tags.iter().find(|tag| tag.as_str() == "it");
            let first = italian.or(tags.first()).cloned();
            first.ok_or_else(|| Failure::Usage(console.words("ui-init-source", &[("tag", "it"), ("known", "")])))
        }
    }
}

/// A folder that is not there, or holds nothing but what a version control put there.
fn is_empty(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|mut entries| entries.all(|entry| entry.is_ok_and(|entry| entry.file_name() == ".git")))
        || !folder.exists()
}

type Files = Vec<(String, Vec<u8>)>;

fn content(source: &Tag, today: NaiveDate) -> Files {
    let today = today.format("%Y-%m-%d").to_string();
    CONTENT.iter().map(|(path, text)| (path.replace("LANG", source.as_str()), text.replace("TODAY", &today).into())).collect()
}

fn settings(tags: &[Tag], source: &Tag) -> String {
    let tables = tags.iter().enumerate().map(|(index, tag)| {
        let fallback = if tag == source { String::new() } else { format!("fallback = [\"{source}\"]\n") };
        format!("\n[languages.{tag}]\nnumber = {}\n{fallback}", index + 1)
    });
    SITE.replace("SOURCE", source.as_str()) + &tables.collect::<String>()
}

/// The interface words of a language. The source language always has them, in Italian if there are no others: without
/// them there is no site.
fn bundles(tag: &Tag, source: &Tag, console: &Console) -> Files {
    let mut bundles = carried(tag.as_str());
    if bundles.is_empty() {
        console.say(&console.words("ui-init-no-bundle", &[("tag", tag.as_str())]));
        bundles = if tag == source { carried("it") } else { Vec::new() };
        let title =
            format!("### The interface words in {tag}: translate them from another folder of locales/, one `name = words` per line.\n\n");
        match bundles.iter_mut().find(|(name, _)| name == "interface.ftl") {
            Some((_, words)) => words.insert_str(0, &title),
            None => bundles.push(("interface.ftl".to_owned(), title)),
        }
    }
    // The one fact of the starter has a name where the program knows one.
    let names = LOCALES.get_file(format!("{tag}/facts.ftl")).and_then(|file| file.contents_utf8()).unwrap_or_default();
    let name = names.lines().find(|line| line.starts_with("fact-numero-112 ="));
    if let Some(name) = name.or((tag == source).then_some("fact-numero-112 = Numero unico di emergenza")) {
        bundles.push(("facts.ftl".to_owned(), format!("{name}\n")));
    }
    bundles.into_iter().map(|(name, words)| (format!("locales/{tag}/{name}"), words.into())).collect()
}

/// The words that the program carries for a language: all but those of our own territory's things.
fn carried(tag: &str) -> Vec<(String, String)> {
    let files = LOCALES.get_dir(tag).into_iter().flat_map(|folder| folder.files());
    let named = files.filter_map(|file| Some((file.path().file_name()?.to_string_lossy().into_owned(), file.contents_utf8()?)));
    named.filter(|(name, _)| !OWN_BUNDLES.contains(&name.as_str())).map(|(name, words)| (name, own_name(words))).collect()
}

/// The words with the neutral name in place of the one they were written for.
fn own_name(text: &str) -> String {
    let is_own = |line: &str| OWN_NAMES.iter().find(|name| line.strip_prefix(**name).is_some_and(|rest| rest.starts_with(" =")));
    text.lines().map(|line| is_own(line).map_or_else(|| format!("{line}\n"), |name| format!("{name} = {NEUTRAL_NAME}\n"))).collect()
}

/// Every file of a folder that the program carries, by its path from it.
fn all<'a>(folder: &'a Dir<'a>) -> Box<dyn Iterator<Item = (String, &'a [u8])> + 'a> {
    let files = folder.files().map(|file| (file.path().to_string_lossy().replace('\\', "/"), file.contents()));
    Box::new(files.chain(folder.dirs().flat_map(all)))
}
