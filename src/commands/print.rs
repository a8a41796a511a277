//! `print`: leaflets without the site, each a file of its own, all of a desk in one archive, or all small on a few sheets.

mod contact;
mod pack;

use super::choice::Choice;
use super::console::{Console, data};
use super::{Everywhere, Failure, Outcome, site};
use bussola::Known;
use bussola::finding::{Report, Severity};
use bussola::plan::Address;
use bussola::read::Wanted;
use bussola::render;
use bussola::site::settings::Unreviewed;
use bussola::write;
use std::path::PathBuf;
use std::time::Instant;

/// What `print` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    #[command(flatten)]
    choice: Choice,
    /// Where the files go [default: leaflets in the site's folder]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// All that a desk needs, in one archive: what hangs there, and every leaflet of its services
    #[arg(long, value_name = "ID", conflicts_with_all = ["ids", "lang", "format"])]
    desk: Option<String>,
    /// The first pages of the leaflets, small, on a few sheets to look them over
    #[arg(long, conflicts_with = "desk")]
    contact_sheet: bool,
    /// Also translations that nobody has reviewed, marked as such
    #[arg(long)]
    force: bool,
}

/// Prints.
pub(super) fn run(asked: &Asked, everywhere: &Everywhere, console: &Console) -> Outcome {
    if !cfg!(feature = "print") {
        return Err(Failure::Usage(console.words("ui-no-paper", &[])));
    }
    let start = Instant::now();
    let unreviewed = asked.force.then_some(Unreviewed::Mark);
    let wanted = Wanted { paper: asked.choice.paper(), unreviewed, ..Wanted::everything(site::today(console)?) };
    let mut ground = site::ground(site::sources(everywhere, console)?, &wanted);
    let Some(known) = &ground.known else {
        console.findings(&ground.report, &ground.sources);
        return Err(Failure::Findings);
    };
    let folder = site::folder(asked.out.as_ref(), "leaflets", everywhere);
    let (made, found) = match &asked.desk {
        Some(desk) => pack::pack(desk, known, &folder, console)?,
        None if asked.contact_sheet => contact::contact_sheet(known, &asked.choice.leaflets(known, console)?, &folder, console)?,
        None => press(known, &asked.choice.leaflets(known, console)?, folder, console)?,
    };
    ground.report.join(found);
    ground.report = ground.report.sorted();
    console.findings(&ground.report, &ground.sources);
    let warnings = ground.report.count(Severity::Warning).to_string();
    let seconds = format!("{:.1}", start.elapsed().as_secs_f64());
    let place = made.place.display().to_string();
    let args = [("leaflets", &*made.leaflets.to_string()), ("warnings", &warnings), ("seconds", &seconds), ("where", &place)];
    if console.volume != super::Volume::Quiet {
        data(format!("{}\n", console.words("ui-printed", &args)).as_bytes())?;
    }
    if made.leaflets == made.wanted && ground.report.count(Severity::Error) == 0 {
        return Ok(());
    }
    console.wrong(&console.words("ui-not-printed", &[("counts", &console.counts(&ground.report))]));
    Err(Failure::Findings)
}

/// What was made.
struct Made {
    /// How many leaflets were to be printed.
    wanted: usize,
    /// How many were.
    leaflets: usize,
    /// Where they are.
    place: PathBuf,
}

/// Makes and writes the leaflets, one after another: a person prints few, and each is done when it is told.
fn press(known: &Known, chosen: &[(&str, &Address)], folder: PathBuf, console: &Console) -> Result<(Made, Report), Failure> {
    let (renderer, mut report) = render::renderer(&known.site, &known.plan);
    let bar = console.progress(chosen.len());
    let mut printed = 0;
    for (path, address) in chosen {
        let (rendered, found) = renderer.render(address);
        report.join(found);
        for (path, bytes) in rendered.files(path) {
            let name = path.rsplit('/').next().unwrap_or(&path);
            write::file(&folder, name, bytes).map_err(|error| console.not_written(&error))?;
            console.explain(&console.words("ui-written", &[("path", &folder.join(name).display().to_string())]));
            printed += 1;
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok((Made { wanted: chosen.len(), leaflets: printed, place: folder }, report))
}
