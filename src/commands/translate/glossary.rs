//! `translate glossary`: the words that translators must know, in all languages, as one file.

use crate::commands::console::{Console, data};
use crate::commands::{Everywhere, Failure, Outcome, Volume, site};
use bussola::read::{Drafts, Paper, Wanted};
use bussola::site::{Kind, Language};
use bussola::translate::{self, GlossaryFormat};
use bussola::write;
use clap::ValueEnum;
use std::path::PathBuf;

/// What `translate glossary` takes.
#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Asked {
    /// Only these languages, beside the source language
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    lang: Vec<String>,
    /// The format of the file
    #[arg(long, value_enum, default_value = "tbx")]
    format: Form,
    /// Where the file goes [default: handoff in the site's folder]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Form {
    /// TBX-Basic, for translators' tools
    Tbx,
    /// A table, for office programs
    Csv,
}

/// Hands the glossary out.
pub(in crate::commands) fn run(asked: &Asked, everywhere: &Everywhere, console: &Console) -> Outcome {
    let mut wanted = Wanted::everything(site::today(console)?);
    (wanted.paper, wanted.drafts) = (Paper::None, Drafts::Show);
    let ground = site::ground(site::sources(everywhere, console)?, &wanted);
    let Some(known) = &ground.known else {
        console.findings(&ground.report, &ground.sources);
        return Err(Failure::Findings);
    };
    let all = &known.site.languages;
    let languages: Vec<&Language> = if asked.lang.is_empty() {
        all.iter().collect()
    } else {
        std::iter::once(all.source()).chain(super::languages(&asked.lang, &known.site, console)?).collect()
    };
    let (name, format) = match asked.format {
        Form::Tbx => ("glossary.tbx", GlossaryFormat::Tbx),
        Form::Csv => ("glossary.csv", GlossaryFormat::Csv),
    };
    let folder = site::folder(asked.out.as_ref(), "handoff", everywhere);
    write::file(&folder, name, &translate::glossary(&known.site, &languages, format)).map_err(|error| console.not_written(&error))?;
    if console.volume != Volume::Quiet {
        let terms = known.site.of_kind(Kind::Term).count().to_string();
        let line = console.words("ui-glossary", &[("terms", &terms), ("where", &folder.join(name).display().to_string())]);
        data(format!("{line}\n").as_bytes())?;
    }
    Ok(())
}
