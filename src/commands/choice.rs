//! Which leaflets a command is about: guides, languages and formats, as people name them.

use super::console::Console;
use super::{Failure, site};
use bussola::Known;
use bussola::finding::nearest;
use bussola::plan::{Address, Subject};
use bussola::read::Paper;
use bussola::site::{Entry, Kind, Tag};

/// What commands about leaflets take.
#[derive(Debug, clap::Args)]
pub(super) struct Choice {
    /// Guides, documents, desks, events and campaigns, by id or printed code [default: all]
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// Only these languages
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    lang: Vec<String>,
    /// Only these formats of the theme, such as a4 or a4-bilingual
    #[arg(long, value_name = "FORMATS", value_delimiter = ',')]
    format: Vec<String>,
}

/// Leaflets of the plan, with their paths.
pub(super) type Chosen<'a> = Vec<(&'a str, &'a Address)>;

impl Choice {
    /// Formats that are named are printed even where no entry chooses them.
    pub(super) fn paper(&self) -> Paper {
        if self.format.is_empty() { Paper::Offered } else { Paper::Formats(self.format.clone()) }
    }

    /// The leaflets of the plan that were asked for; a name that means nothing is told, not passed over.
    pub(super) fn leaflets<'a>(&self, known: &'a Known, console: &Console) -> Result<Chosen<'a>, Failure> {
        let ids = self.ids.iter().map(|id| guide(id, known, console)).collect::<Result<Vec<_>, _>>()?;
        let tags = languages(&self.lang, known, console)?;
        let formats: Vec<&str> = known.site.theme.formats.iter().map(|format| format.name.as_str()).collect();
        if let Some(format) = self.format.iter().find(|format| !formats.contains(&format.as_str())) {
            return Err(Failure::Usage(console.words("ui-unknown-format", &[("format", format), ("known", &formats.join(", "))])));
        }
        let is_chosen = |address: &Address| {
            let Address::Leaflet(leaflet) = address else { return false };
            let is_of = |id: &String| matches!(&leaflet.of, Subject::Entry(_, of) if of.as_str() == id);
            (ids.is_empty() || ids.iter().any(is_of)) && tags.as_ref().is_none_or(|tags| tags.contains(&leaflet.language))
        };
        let chosen: Chosen<'_> = known.plan.files().filter(|(_, address)| is_chosen(address)).collect();
        if chosen.is_empty() { Err(Failure::Usage(console.words("ui-no-leaflet", &[]))) } else { Ok(chosen) }
    }
}

/// The id of an entry that has leaflets, asked for by its id or printed code.
fn guide(asked: &str, known: &Known, console: &Console) -> Result<String, Failure> {
    let site = &known.site;
    if [Kind::Guide, Kind::Document, Kind::Desk, Kind::Event, Kind::Campaign].into_iter().any(|kind| site.entry(kind, asked).is_some()) {
        return Ok(asked.to_owned());
    }
    let has_code = |entry: &&Entry| entry.code().is_some_and(|code| code.value.eq_ignore_ascii_case(asked));
    site.entries.values().find(has_code).map(|entry| entry.id.to_string()).ok_or_else(|| {
        Failure::Usage(match nearest(asked, site.of_kind(Kind::Guide).map(|entry| entry.id.as_str())) {
            Some(near) => console.words("ui-unknown-guide-near", &[("id", asked), ("near", near)]),
            None => console.words("ui-unknown-guide", &[("id", asked)]),
        })
    })
}

fn languages(asked: &[String], known: &Known, console: &Console) -> Result<Option<Vec<Tag>>, Failure> {
    let tags = site::tags(asked, console)?;
    let unknown = tags.iter().flatten().find(|tag| known.site.languages.get(tag).is_none());
    match unknown {
        Some(tag) => {
            let all: Vec<&str> = known.site.languages.iter().map(|language| language.tag.as_str()).collect();
            Err(Failure::Usage(console.words("ui-unknown-language", &[("tag", tag.as_str()), ("known", &all.join(", "))])))
        }
        None => Ok(tags),
    }
}
