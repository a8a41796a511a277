//! The ledger: every edition that was ever issued, in an order that does not depend on who wrote it when.

use super::{Contents, Edition, EditionName, Imprint, Standing};
use chrono::NaiveDate;
use std::fmt::Write;

/// All editions by code, language, format and name.
#[derive(Debug, Clone, Default)]
pub struct Ledger(Vec<Edition>);

const HEAD: &str = "# What was printed and handed out. `bussola edition issue` writes this file. Keep it for ever: the code on every paper\n\
                    # leads to a page that is made from it, and says whether that paper still holds.\n";

impl Ledger {
    /// A ledger of editions in any order.
    pub fn new(mut editions: Vec<Edition>) -> Self {
        editions.sort_by(|a, b| (&a.imprint, a.name).cmp(&(&b.imprint, b.name)));
        Self(editions)
    }

    /// Every edition in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Edition> {
        self.0.iter()
    }

    /// The editions of a leaflet, the oldest first.
    fn of<'a>(&'a self, imprint: &'a Imprint) -> impl Iterator<Item = &'a Edition> {
        self.0.iter().filter(move |edition| edition.imprint == *imprint)
    }

    /// The newest edition of a leaflet that says this: printed again today, the leaflet is that edition.
    pub fn that_says(&self, imprint: &Imprint, contents: &Contents) -> Option<&Edition> {
        self.0.iter().rev().find(|edition| edition.imprint == *imprint && edition.contents == *contents)
    }

    /// Whether a paper of an edition still holds, when its leaflet says this today.
    pub fn standing(&self, edition: &Edition, today: Option<&Contents>) -> Standing {
        let Some(today) = today else { return Standing::Withdrawn };
        if edition.contents == *today {
            return Standing::Valid;
        }
        let mut later = self.of(&edition.imprint).filter(|other| other.name > edition.name);
        let on = later.find(|other| other.contents != edition.contents).map(|other| other.name.day());
        Standing::Superseded { on, changed: edition.contents.changed(today) }
    }

    /// The name of the next edition of a leaflet. Formats of one code and language that are issued on the same day share
    /// a name; each format has a name but once.
    pub fn next_name(&self, imprint: &Imprint, day: NaiveDate) -> EditionName {
        let beside = |edition: &&Edition| edition.imprint.code == imprint.code && edition.imprint.language == imprint.language;
        let latest = self.0.iter().filter(beside).map(|edition| edition.name).filter(|name| name.day() >= day).max();
        let mut name = latest.unwrap_or_else(|| EditionName::first(day));
        while self.of(imprint).any(|edition| edition.name == name) {
            name = name.after();
        }
        name
    }

    /// The same with one edition more.
    pub fn with(mut self, edition: Edition) -> Self {
        self.0.push(edition);
        Self::new(self.0)
    }

    /// The file of the ledger: one table for each edition, so that those of two people join without a conflict.
    pub fn text(&self) -> String {
        let mut text = HEAD.to_owned();
        for edition in &self.0 {
            write_edition(&mut text, edition);
        }
        text
    }
}

fn write_edition(text: &mut String, edition: &Edition) {
    let Imprint { code, language, format } = &edition.imprint;
    let parts: Vec<String> = edition.contents.parts().map(|(name, hash)| format!("{} = {}", key(name), quoted(hash))).collect();
    let lines = [
        ("code", quoted(code)),
        ("language", quoted(language.as_str())),
        ("format", quoted(format)),
        ("edition", quoted(&edition.name.to_string())),
        ("content", quoted(&edition.contents.whole())),
        ("parts", format!("{{ {} }}", parts.join(", "))),
    ];
    text.push_str("\n[[edition]]\n");
    for (name, value) in lines.into_iter().chain(edition.note.iter().map(|note| ("note", quoted(note)))) {
        // Writing to memory cannot fail.
        let _ = writeln!(text, "{name} = {value}");
    }
}

fn key(name: &str) -> String {
    let is_bare = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if is_bare { name.to_owned() } else { quoted(name) }
}

/// A string as TOML writes it, which here is as JSON does.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text.replace('\u{7f}', "")).to_string()
}
