//! `print`: leaflets without the site, each a file of its own.

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
use std::path::{Path, PathBuf};
use std::time::Instant;

/// What `print` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    #[command(flatten)]
    choice: Choice,
    /// Where the files go [default: leaflets in the site's folder]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
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
    let chosen = asked.choice.leaflets(known, console)?;
    let folder = site::folder(asked.out.as_ref(), "leaflets", everywhere);
    let (printed, found) = press(known, &chosen, &folder, console)?;
    ground.report.join(found);
    ground.report = ground.report.sorted();
    console.findings(&ground.report, &ground.sources);
    let warnings = ground.report.count(Severity::Warning).to_string();
    let seconds = format!("{:.1}", start.elapsed().as_secs_f64());
    let place = folder.display().to_string();
    let args = [("leaflets", &*printed.to_string()), ("warnings", &warnings), ("seconds", &seconds), ("where", &place)];
    if console.volume != super::Volume::Quiet {
        data(format!("{}\n", console.words("ui-printed", &args)).as_bytes())?;
    }
    if printed == chosen.len() && ground.report.count(Severity::Error) == 0 {
        return Ok(());
    }
    console.wrong(&console.words("ui-not-printed", &[("counts", &console.counts(&ground.report))]));
    Err(Failure::Findings)
}

/// Makes and writes the leaflets, one after another: a person prints few, and each is done when it is told.
fn press(known: &Known, chosen: &[(&str, &Address)], folder: &Path, console: &Console) -> Result<(usize, Report), Failure> {
    let (renderer, mut report) = render::renderer(&known.site, &known.plan);
    let bar = console.progress(chosen.len());
    let mut printed = 0;
    for (path, address) in chosen {
        let (rendered, found) = renderer.render(address);
        report.join(found);
        for (path, bytes) in rendered.files(path) {
            let name = path.rsplit('/').next().unwrap_or(&path);
            write::file(folder, name, bytes).map_err(|error| console.not_written(&error))?;
            console.explain(&console.words("ui-written", &[("path", &folder.join(name).display().to_string())]));
            printed += 1;
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok((printed, report))
}
