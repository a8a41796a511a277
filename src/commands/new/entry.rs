//! `new KIND ID`: a content file with the fields and sections of its kind; with `--lang`, its translation.

use super::super::console::Console;
use super::super::{Failure, site};
use super::{Asked, File, source, tag};
use bussola::Known;
use bussola::site::entry::{PARTS, SECTIONS};
use bussola::site::{Entry, Id, Kind, Tag};

pub(super) fn file(kind: Kind, asked: &Asked, known: &Known, console: &Console) -> Result<File, Failure> {
    if !Id::is_valid(&asked.id) {
        return Err(Failure::Usage(console.words("ui-new-id", &[("id", &asked.id)])));
    }
    let path = |tag: &Tag| format!("content/{}/{}/index.{tag}.md", kind.folder(), asked.id);
    let Some(wanted) = &asked.lang else {
        let today = site::today(console)?.format("%Y-%m-%d").to_string();
        return Ok((path(source(known)), text(kind, asked).replace("TODAY", &today)));
    };
    let wanted = tag(wanted, console)?;
    let entry = known.site.entry(kind, &asked.id);
    let entry = entry.ok_or_else(|| Failure::Usage(console.words("ui-new-no-source", &[("path", &path(source(known)))])))?;
    Ok((path(&wanted), translation(entry, asked)))
}

/// A file in the source language.
fn text(kind: Kind, asked: &Asked) -> String {
    let title = asked.title.clone().unwrap_or_else(|| asked.id.replace('-', " "));
    let title = quoted(&title);
    let care = "confirmed_on: TODAY\nsources: []\nstatus: to-verify\n";
    let sections = |ids: &[&str]| ids.iter().map(|id| format!("## {{#{id}}}\n\n…\n\n")).collect::<String>();
    let (fields, body) = match kind {
        Kind::Guide => (
            format!(
                "summary: …\ncode: \ntopic: \naudience: []\nauthority: \ndesks: []\ndocuments: []\ncosts: []\nlegal: []\naliases: []\nsensitivity: normal\nowner: \n{care}"
            ),
            sections(&SECTIONS),
        ),
        Kind::Desk => (
            format!(
                "summary: …\nname: {title}\norganization: \naddress: \naccess: \nphones: []\nhours: \nlanguages: []\nservices: []\n{care}"
            ),
            "…\n".to_owned(),
        ),
        Kind::Organization => (format!("summary: …\nname: {title}\n{care}"), "…\n".to_owned()),
        Kind::Term => (format!("term: {title}\nsummary: …\n"), "…\n".to_owned()),
        Kind::Journey => {
            (format!("summary: …\naudience: []\nsteps:\n  - {{text: primo}}\nowner: \n{care}"), "## … {#primo}\n\n…\n".to_owned())
        }
        Kind::Document => {
            ("summary: …\ncode: \naudience: [operators]\nowner: \nprint: {formats: [book]}\n".to_owned(), "## …\n\n…\n".to_owned())
        }
        Kind::Event => (
            format!(
                "summary: …\nformat: meeting\naudience: []\nstarts: \nends: \nplace: \norganization: \ndesk: \nlanguages: []\nowner: \n{care}"
            ),
            "…\n".to_owned(),
        ),
        Kind::Campaign => (format!("summary: …\naudience: []\nguides: []\ndesk: \nowner: \n{care}"), sections(&PARTS)),
        Kind::Page => ("summary: …\n".to_owned(), "…\n".to_owned()),
    };
    // An empty key says nothing and shows what may be said.
    format!("---\ntitle: {title}\n{}---\n{}\n", fields.replace(": \n", ":\n"), body.trim_end())
}

/// A translation: its own fields, and the headings and cards of the source to write under.
fn translation(entry: &Entry, asked: &Asked) -> String {
    let source = &entry.source_translation().source.text;
    let title = quoted(asked.title.as_deref().unwrap_or("…"));
    let kept = |line: &&str| line.starts_with('#') || line.starts_with("[](");
    let lines = source.lines().skip_while(|line| !line.starts_with("---")).skip(1).skip_while(|line| *line != "---").skip(1);
    let body: String =
        lines.filter(kept).map(|line| if line.starts_with('#') { format!("{line}\n\n…\n\n") } else { format!("{line}\n\n") }).collect();
    let body = if body.is_empty() { "…".to_owned() } else { body };
    format!("---\ntitle: {title}\nsummary: …\naliases: []\ntranslation: {{origin: human}}\n---\n{}\n", body.trim_end())
}

/// A text as YAML reads it back, whatever it holds.
fn quoted(text: &str) -> String {
    // A JSON string is a YAML string.
    serde_json::to_string(text).unwrap_or_default()
}
