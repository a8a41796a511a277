//! `translate import`: what translators did goes into the site, as far as it came back whole.

use crate::commands::console::{Console, data};
use crate::commands::{Everywhere, Failure, Outcome, Volume, site};
use bussola::load;
use bussola::read::{Drafts, Paper, Wanted};
use bussola::site::entry;
use bussola::source::Source;
use bussola::translate::Provenance;
use bussola::write;
use clap::ValueEnum;
use std::path::PathBuf;
use std::sync::Arc;

/// What `translate import` takes.
#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Asked {
    /// What came back, in any of the formats
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Tell what would change, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Who translated [default: a person; a machine's text stays one until all of it is reviewed]
    #[arg(long, value_enum)]
    origin: Option<Origin>,
    /// The translator's or reviewer's name
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Origin {
    Human,
    Machine,
    MachineReviewed,
}

/// Takes back.
pub(in crate::commands) fn run(asked: &Asked, everywhere: &Everywhere, console: &Console) -> Outcome {
    let mut wanted = Wanted::everything(site::today(console)?);
    (wanted.paper, wanted.drafts) = (Paper::None, Drafts::Show);
    let mut ground = site::ground(site::sources(everywhere, console)?, &wanted);
    let Some(known) = &ground.known else {
        console.findings(&ground.report, &ground.sources);
        return Err(Failure::Findings);
    };
    let files = asked.files.iter().map(|path| load::file(path)).collect::<Result<Vec<Arc<Source>>, _>>();
    let files = files.map_err(|error| console.not_loaded(&error))?;
    let provenance = Provenance { origin: asked.origin.map(Origin::known), by: asked.by.clone(), today: wanted.today };
    let received = bussola::receive(&known.site, &ground.sources, &files, &provenance, &wanted);
    if !asked.dry_run {
        for edit in &received.edits {
            write::file(&everywhere.root, &edit.path, edit.text.as_bytes()).map_err(|error| console.not_written(&error))?;
        }
    }
    for edit in &received.edits {
        console.explain(&console.words("ui-written", &[("path", &edit.path)]));
    }
    // Findings show the lines of the files that came back.
    ground.sources.texts.extend(files.iter().map(|file| (file.path.clone(), file.clone())));
    console.findings(&received.report.clone().sorted(), &ground.sources);
    if console.volume != Volume::Quiet {
        let counts =
            [received.taken, received.same, received.unfinished, received.refused, received.edits.len()].map(|count| count.to_string());
        let names = ["taken", "same", "unfinished", "refused", "files"];
        let args: Vec<(&str, &str)> = names.into_iter().zip(counts.iter().map(String::as_str)).collect();
        let said = if asked.dry_run { "ui-would-import" } else { "ui-imported" };
        data(format!("{}\n", console.words(said, &args)).as_bytes())?;
    }
    if received.refused == 0 { Ok(()) } else { Err(Failure::Findings) }
}

impl Origin {
    fn known(self) -> entry::Origin {
        match self {
            Self::Human => entry::Origin::Human,
            Self::Machine => entry::Origin::Machine,
            Self::MachineReviewed => entry::Origin::MachineReviewed,
        }
    }
}
