//! `translate export`: what is to be translated, one file for each language.

use crate::commands::console::{Console, data};
use crate::commands::{Everywhere, Failure, Outcome, Volume, site};
use bussola::Known;
use bussola::read::{Drafts, Paper, Wanted};
use bussola::translate::{self, Bundles, Format, Only, Wish};
use bussola::write;
use clap::ValueEnum;
use std::path::PathBuf;

/// What `translate export` takes.
#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Asked {
    /// Entries, as guides/ID, ID or printed code; locales for the words of the interface [default: all]
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// The languages to translate to
    #[arg(long, value_name = "TAGS", value_delimiter = ',', required = true)]
    lang: Vec<String>,
    /// The format of the files
    #[arg(long, value_enum, default_value = "xliff")]
    format: Kind,
    /// Only what is not translated, or what the source says otherwise by now
    #[arg(long, value_enum, value_name = "STATES", value_delimiter = ',')]
    only: Vec<How>,
    /// Where the files go [default: handoff in the site's folder]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Kind {
    /// XLIFF 2.0
    Xliff,
    /// XLIFF 1.2, for older tools
    Xliff12,
    /// PO
    Po,
    /// A sheet for people without tools, to be filled in a browser or an office program
    Html,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum How {
    Missing,
    Stale,
}

/// Hands out.
pub(in crate::commands) fn run(asked: &Asked, everywhere: &Everywhere, console: &Console) -> Outcome {
    let mut wanted = Wanted::everything(site::today(console)?);
    (wanted.paper, wanted.drafts) = (Paper::None, Drafts::Show);
    let ground = site::ground(site::sources(everywhere, console)?, &wanted);
    let Some(known) = &ground.known else {
        console.findings(&ground.report, &ground.sources);
        return Err(Failure::Findings);
    };
    let wish = wish(asked, known, console)?;
    let languages = super::languages(&asked.lang, &known.site, console)?;
    let folder = site::folder(asked.out.as_ref(), "handoff", everywhere);
    for language in languages {
        let format = asked.format.format();
        let (bytes, units) = translate::export(&known.site, &ground.sources, &wish, language, format);
        let name = format!("{}{}", language.tag, format.ending());
        if units > 0 {
            write::file(&folder, &name, &bytes).map_err(|error| console.not_written(&error))?;
        }
        let place = folder.join(name).display().to_string();
        let said = if units == 0 { "ui-nothing-to-export" } else { "ui-exported" };
        if console.volume != Volume::Quiet {
            let line = console.words(said, &[("language", language.tag.as_str()), ("units", &units.to_string()), ("where", &place)]);
            data(format!("{line}\n").as_bytes())?;
        }
    }
    Ok(())
}

/// What was asked for: `locales` is no entry, but the bundles.
fn wish<'a>(asked: &Asked, known: &'a Known, console: &Console) -> Result<Wish<'a>, Failure> {
    let (bundles, ids): (Vec<String>, Vec<String>) = asked.ids.iter().cloned().partition(|id| id == "locales");
    let asks_for = |some: &[String]| asked.ids.is_empty() || !some.is_empty();
    let entries = if asks_for(&ids) { super::entries(&ids, known, console)? } else { Vec::new() };
    let bundles = if asks_for(&bundles) { Bundles::Too } else { Bundles::Out };
    Ok(Wish { entries, bundles, only: asked.only.iter().map(|how| how.only()).collect() })
}

impl Kind {
    fn format(self) -> Format {
        match self {
            Self::Xliff => Format::Xliff20,
            Self::Xliff12 => Format::Xliff12,
            Self::Po => Format::Po,
            Self::Html => Format::Html,
        }
    }
}

impl How {
    fn only(self) -> Only {
        match self {
            Self::Missing => Only::Missing,
            Self::Stale => Only::Stale,
        }
    }
}
