//! `build`: the site and its leaflets, published in one step or not at all.

use super::console::{Console, data};
use super::{Everywhere, Failure, Outcome, site};
use bussola::Known;
use bussola::finding::{Report, Severity, Strictness};
use bussola::plan::Address;
use bussola::read::{Drafts, Paper, Wanted};
use bussola::write::{Foreign, Mode, Published, Staging, WriteError};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// What `build` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    /// Where the site goes [default: public in the site's folder]
    #[arg(short, long, value_name = "DIR")]
    output_dir: Option<PathBuf>,
    /// The address that the site is published at, instead of that of site.toml
    #[arg(short = 'u', long, value_name = "URL")]
    base_url: Option<String>,
    /// Only these languages, and the source language
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    lang: Vec<String>,
    /// Also what is marked as draft
    #[arg(long)]
    drafts: bool,
    /// No leaflets
    #[arg(long)]
    no_print: bool,
    /// Warnings stop the build too
    #[arg(long)]
    strict: bool,
    /// Replace the output directory even if it was not made by bussola
    #[arg(long)]
    force: bool,
}

/// Builds and publishes.
pub(super) fn run(asked: &Asked, everywhere: &Everywhere, console: &Console) -> Outcome {
    let start = Instant::now();
    let wanted = Wanted {
        today: site::today(console)?,
        languages: site::tags(&asked.lang, console)?,
        base_url: asked.base_url.clone(),
        paper: if asked.no_print { Paper::None } else { Paper::Offered },
        unreviewed: None,
        drafts: if asked.drafts { Drafts::Show } else { Drafts::Leave },
    };
    let loaded = site::sources(everywhere, console)?;
    let output = site::folder(asked.output_dir.as_ref(), "public", everywhere);
    let foreign = if asked.force { Foreign::Replace } else { Foreign::Refuse };
    // Before the content is looked at: a target that is refused should not cost a round of mending.
    let staging = Staging::begin(&output, &everywhere.root, foreign).map_err(|error| console.not_written(&error))?;
    let mut ground = site::ground(loaded, &wanted);
    let strictness = if asked.strict { Strictness::Strict } else { Strictness::Lenient };
    let built = match &ground.known {
        Some(known) if !ground.report.stops(strictness) => {
            let (built, found) = render(known, &staging, console).map_err(|error| console.not_written(&error))?;
            ground.report.join(found);
            ground.report = ground.report.sorted();
            Some((built, known.site.languages.iter().count()))
        }
        Some(_) | None => None,
    };
    console.findings(&ground.report, &ground.sources);
    let Some((built, languages)) = built.filter(|_| !ground.report.stops(strictness)) else {
        console.wrong(&console.words("ui-not-built", &[("counts", &console.counts(&ground.report))]));
        return Err(Failure::Findings);
    };
    let published = staging.publish().map_err(|error| console.not_written(&error))?;
    console.explain(&how(published, console));
    built.tell(languages, &ground.report, &output, start, console)
}

/// How many there are of what people count.
struct Built {
    pages: usize,
    leaflets: usize,
}

fn render(known: &Known, staging: &Staging, console: &Console) -> Result<(Built, Report), WriteError> {
    let (pages, leaflets) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let bar = console.progress(known.plan.files().count());
    let report = bussola::build(known, |path, bytes| {
        staging.put(path, bytes)?;
        let planned = known.plan.at(path);
        match planned {
            Some((_, Address::Leaflet(..))) => leaflets.fetch_add(1, Ordering::Relaxed),
            Some((_, Address::Page(..) | Address::Chooser | Address::Code(..) | Address::Edition(_))) => {
                pages.fetch_add(1, Ordering::Relaxed)
            }
            _ => 0,
        };
        // A folder is planned once, however many files it has.
        bar.inc(u64::from(planned.is_some_and(|(place, _)| place == path)));
        Ok(())
    });
    bar.finish_and_clear();
    Ok((Built { pages: pages.into_inner(), leaflets: leaflets.into_inner() }, report?))
}

impl Built {
    /// The last line: what there is, what it cost, where it went.
    fn tell(&self, languages: usize, report: &Report, output: &Path, start: Instant, console: &Console) -> Outcome {
        if console.volume == super::Volume::Quiet {
            return Ok(());
        }
        let seconds = format!("{:.1}", start.elapsed().as_secs_f64());
        let line = console.words(
            "ui-built",
            &[
                ("pages", &self.pages.to_string()),
                ("leaflets", &self.leaflets.to_string()),
                ("languages", &languages.to_string()),
                ("warnings", &report.count(Severity::Warning).to_string()),
                ("seconds", &seconds),
                ("where", &output.display().to_string()),
            ],
        );
        data(format!("{line}\n").as_bytes())
    }
}

fn how(published: Published, console: &Console) -> String {
    let id = match published.mode {
        Mode::Fresh => "ui-mode-fresh",
        Mode::Exchanged => "ui-mode-exchanged",
        Mode::Aside => "ui-mode-aside",
        Mode::Piecewise => "ui-mode-piecewise",
    };
    console.words(id, &[("files", &published.files.to_string()), ("kept", &published.kept.to_string())])
}
