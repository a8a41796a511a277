//! `edition list` and `edition stale`: every paper that was handed out, and whether it still holds.

use crate::commands::console::{Console, data};
use crate::commands::{Everywhere, Failure, Outcome, site};
use bussola::Known;
use bussola::finding::{Finding, Severity, UiLanguage};
use bussola::plan::{Issue, Plan};
use bussola::read::Wanted;
use bussola::site::edition::{Edition, LEDGER, Standing};
use bussola::site::{Site, Tag};
use serde_json::json;
use std::collections::BTreeSet;

/// What `edition list` and `edition stale` take.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    /// Guides, by id or printed code, also one that is gone [default: all]
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// Only these languages
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    lang: Vec<String>,
    /// How the list is written
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    Human,
    Json,
    Csv,
}

/// Which editions are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// All.
    All,
    /// Those to throw away.
    Stale,
}

/// An edition and what became of it.
struct Line<'a> {
    edition: &'a Edition,
    standing: Standing,
    /// The address that its paper carries.
    address: String,
    /// The number of its language on paper.
    number: String,
    /// The Italian name of its language.
    language: String,
}

/// Tells.
pub(super) fn run(asked: &Asked, which: Which, everywhere: &Everywhere, console: &Console) -> Outcome {
    let ground = site::ground(site::sources(everywhere, console)?, &Wanted::everything(site::today(console)?));
    // Half a ledger would tell half of the papers.
    let is_whole = !ground.report.iter().any(|finding| finding.severity == Severity::Error && is_of_ledger(finding));
    let Some(known) = ground.known.as_ref().filter(|_| is_whole) else {
        console.findings(&ground.report, &ground.sources);
        return Err(Failure::Findings);
    };
    let tags = site::tags(&asked.lang, console)?;
    let asked_for = |edition: &&Edition| is_asked_for(edition, &asked.ids, tags.as_deref(), &known.site);
    let lines = known.site.editions.iter().filter(asked_for).map(|edition| line(known, edition));
    let lines: Vec<Line<'_>> = lines.filter(|line| which == Which::All || line.standing != Standing::Valid).collect();
    let stale = lines.iter().filter(|line| line.standing != Standing::Valid).count();
    let text = match asked.format {
        Format::Human => lines.iter().map(|line| human(line, &known.site, console) + "\n").collect(),
        Format::Json => json(&lines) + "\n",
        Format::Csv => csv(&lines),
    };
    data(text.as_bytes())?;
    console.say(&console.words("ui-editions", &[("all", &lines.len().to_string()), ("stale", &stale.to_string())]));
    if which == Which::Stale && stale > 0 { Err(Failure::Findings) } else { Ok(()) }
}

/// The papers of some codes, and of codes that are gone, which must not be handed out any more: a line for each.
pub(in crate::commands) fn to_throw_away(known: &Known, codes: &BTreeSet<&str>, console: &Console) -> Vec<String> {
    let is_of = |code: &str| codes.contains(code) || known.site.coded(code).is_none();
    let lines = known.site.editions.iter().filter(|edition| is_of(&edition.imprint.code)).map(|edition| line(known, edition));
    lines.filter(|line| line.standing != Standing::Valid).map(|line| human(&line, &known.site, console)).collect()
}

fn is_of_ledger(finding: &Finding) -> bool {
    finding.at.as_ref().is_some_and(|span| &*span.path == LEDGER)
}

fn is_asked_for(edition: &Edition, ids: &[String], tags: Option<&[Tag]>, site: &Site) -> bool {
    let id = site.coded(&edition.imprint.code).map(|entry| entry.id.as_str());
    let named = |asked: &String| edition.imprint.code.eq_ignore_ascii_case(asked) || id == Some(asked.as_str());
    (ids.is_empty() || ids.iter().any(named)) && tags.is_none_or(|tags| tags.contains(&edition.imprint.language))
}

fn line<'a>(known: &'a Known, edition: &'a Edition) -> Line<'a> {
    let language = known.site.languages.get(&edition.imprint.language);
    Line {
        edition,
        standing: known.plan.standing(&known.site, edition),
        address: known.plan.absolute(&Plan::edition_path(&Issue::from(edition))),
        number: language.map(|language| language.number_text()).unwrap_or_default(),
        language: language.map_or_else(|| edition.imprint.language.to_string(), |language| language.italian_name.clone()),
    }
}

/// One line as the person at a desk compares it with the foot of a paper.
fn human(line: &Line<'_>, site: &Site, console: &Console) -> String {
    let none = || "none".to_owned();
    let (message, on, changed) = match &line.standing {
        Standing::Valid => ("ui-edition-valid", none(), none()),
        Standing::Superseded { on, changed } => {
            let names: Vec<String> = changed.iter().map(|part| part_name(part, site, console)).collect();
            let names = if names.is_empty() { none() } else { names.join(", ") };
            ("ui-edition-superseded", on.map_or_else(none, |on| on.to_string()), names)
        }
        Standing::Withdrawn => ("ui-edition-withdrawn", none(), none()),
    };
    let imprint = &line.edition.imprint;
    let paper = format!("{} · {} {} · {} · ed. {}", imprint.code, line.number, line.language, imprint.format, line.edition.name);
    let said = console.words(message, &[("on", &on), ("changed", &changed)]);
    let note = line.edition.note.as_ref().map_or_else(String::new, |note| format!(" ({note})"));
    format!("{paper}: {said}{note}")
}

/// What a part is called on paper, in the person's language where the site has it.
fn part_name(part: &str, site: &Site, console: &Console) -> String {
    let tag = match console.language {
        UiLanguage::It => "it",
        UiLanguage::En => "en",
    };
    let language = site.languages.iter().find(|language| language.tag.as_str() == tag).unwrap_or(site.languages.source());
    let words = site.words(language);
    let messages = [format!("section-{part}"), format!("edition-part-{part}")];
    messages.iter().find(|message| words.has(message)).map_or_else(|| part.to_owned(), |message| words.text(message, &[]))
}

/// The standing in one word, the day of the next edition, and the parts that changed.
fn outcome(standing: &Standing) -> (&'static str, Option<String>, &[String]) {
    match standing {
        Standing::Valid => ("valid", None, &[]),
        Standing::Superseded { on, changed } => ("superseded", on.map(|on| on.to_string()), changed),
        Standing::Withdrawn => ("withdrawn", None, &[]),
    }
}

fn json(lines: &[Line<'_>]) -> String {
    let value = |line: &Line<'_>| {
        let (standing, on, changed) = outcome(&line.standing);
        json!({
            "code": line.edition.imprint.code,
            "language": line.edition.imprint.language.as_str(),
            "number": line.number,
            "format": line.edition.imprint.format,
            "edition": line.edition.name.to_string(),
            "standing": standing,
            "superseded_on": on,
            "changed": changed,
            "address": line.address,
            "note": line.edition.note,
        })
    };
    serde_json::Value::from(lines.iter().map(value).collect::<Vec<_>>()).to_string()
}

fn csv(lines: &[Line<'_>]) -> String {
    let mut text = "code,language,number,format,edition,standing,superseded_on,changed,address,note\n".to_owned();
    for line in lines {
        let (standing, on, changed) = outcome(&line.standing);
        let Edition { imprint, name, note, .. } = line.edition;
        let (name, changed, on) = (name.to_string(), changed.join(" "), on.unwrap_or_default());
        let language = imprint.language.as_str();
        let note = note.as_deref().unwrap_or_default();
        let cells = [&imprint.code, language, &line.number, &imprint.format, &name, standing, &on, &changed, &line.address, note];
        text += &(cells.map(cell).join(",") + "\n");
    }
    text
}

/// A cell of a table, quoted where its text could be taken for the table's own signs.
fn cell(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}
