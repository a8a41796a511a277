//! `check`: every finding, those of rendering too, and nothing written.

use super::console::{Console, data};
use super::{Everywhere, Failure, Outcome, site};
use bussola::finding::{Report, Strictness, github, json, sarif};
use bussola::read::Wanted;
use std::convert::Infallible;

/// What `check` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    /// Also links to other sites
    #[arg(long)]
    external: bool,
    /// Warnings count as errors
    #[arg(long)]
    strict: bool,
    /// How findings are written; all but `human` go to standard output
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    Human,
    Json,
    Github,
    Sarif,
}

/// Checks.
pub(super) fn run(asked: &Asked, everywhere: &Everywhere, console: &Console) -> Outcome {
    if asked.external {
        console.mind(&console.words("ui-external-not-yet", &[]));
    }
    let wanted = Wanted::everything(site::today(console)?);
    let mut ground = site::ground(site::sources(everywhere, console)?, &wanted);
    if let Some(known) = &ground.known {
        ground.report.join(rendered(known, console));
        ground.report = ground.report.sorted();
    }
    let (report, sources, language) = (&ground.report, &ground.sources, console.language);
    match asked.format {
        Format::Human => console.findings(report, sources),
        Format::Json => data(json::show(report, sources, language).as_bytes())?,
        Format::Github => data(github::show(report, sources, language).as_bytes())?,
        Format::Sarif => data(sarif::show(report, sources, language).as_bytes())?,
    }
    tell(&ground, console);
    let strictness = if asked.strict { Strictness::Strict } else { Strictness::Lenient };
    if report.stops(strictness) { Err(Failure::Findings) } else { Ok(()) }
}

/// What only shows when pages and leaflets are made, as text that overflows its paper.
fn rendered(known: &bussola::Known, console: &Console) -> Report {
    let bar = console.progress(known.plan.files().count());
    let keep = |path: &str, _: &[u8]| {
        bar.inc(u64::from(known.plan.at(path).is_some_and(|(place, _)| place == path)));
        Ok::<_, Infallible>(())
    };
    let Ok(report) = bussola::build(known, keep);
    bar.finish_and_clear();
    report
}

fn tell(ground: &site::Ground, console: &Console) {
    let files = ground.known.as_ref().map_or(0, |known| known.plan.files().count());
    let languages = ground.known.as_ref().map_or(0, |known| known.site.languages.iter().count());
    let counts = console.counts(&ground.report);
    console.say(&console.words("ui-checked", &[("files", &files.to_string()), ("languages", &languages.to_string()), ("counts", &counts)]));
}
