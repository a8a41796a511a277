//! `edition issue`: leaflets as they are today, into the ledger.

use crate::commands::choice::{Choice, Chosen};
use crate::commands::console::{Console, data};
use crate::commands::{Everywhere, Failure, Outcome, Volume, site};
use bussola::finding::{Report, Severity};
use bussola::plan::{Address, imprint};
use bussola::read::Wanted;
use bussola::site::edition::{Edition, LEDGER, Ledger};
use bussola::source::Span;
use bussola::{Known, render, write};

/// What `edition issue` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    #[command(flatten)]
    choice: Choice,
    /// What to remember of this printing: how many copies, for whom
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// Records the chosen leaflets, each only if it says something that none of its editions says.
pub(super) fn run(asked: &Asked, everywhere: &Everywhere, console: &Console) -> Outcome {
    if !cfg!(feature = "print") {
        return Err(Failure::Usage(console.words("ui-no-paper", &[])));
    }
    let wanted = Wanted { paper: asked.choice.paper(), ..Wanted::everything(site::today(console)?) };
    let mut ground = site::ground(site::sources(everywhere, console)?, &wanted);
    // A ledger that could not be read whole must not be written anew.
    let whole = ground.report.count(Severity::Error) == 0;
    let Some(known) = ground.known.as_ref().filter(|_| whole) else {
        console.findings(&ground.report, &ground.sources);
        return Err(Failure::Findings);
    };
    let mut chosen = asked.choice.leaflets(known, console)?;
    // The sign of a desk has no code to ask for.
    chosen.retain(|(_, address)| matches!(address, Address::Leaflet(leaflet) if imprint(&known.site, leaflet).is_some()));
    let (ledger, issued, found) = issued(known, &chosen, asked.note.as_deref(), console);
    ground.report.join(found);
    if ground.report.count(Severity::Error) > 0 {
        console.findings(&ground.report.sorted(), &ground.sources);
        return Err(Failure::Findings);
    }
    if !issued.is_empty() {
        write::file(&everywhere.root, LEDGER, ledger.text().as_bytes()).map_err(|error| console.not_written(&error))?;
    }
    let lines: String = issued.iter().map(|edition| format!("{edition}\n")).collect();
    if console.volume != Volume::Quiet {
        data(lines.as_bytes())?;
    }
    let same = (chosen.len() - issued.len()).to_string();
    console.say(&console.words("ui-issued", &[("issued", &issued.len().to_string()), ("same", &same), ("where", LEDGER)]));
    Ok(())
}

/// The ledger with the new editions, and what each is called. Only what can really be printed is issued.
fn issued(known: &Known, chosen: &Chosen<'_>, note: Option<&str>, console: &Console) -> (Ledger, Vec<String>, Report) {
    let (site, plan) = (&known.site, &known.plan);
    let (renderer, mut report) = render::renderer(site, plan);
    let bar = console.progress(chosen.len());
    let (mut ledger, mut issued) = (site.editions.clone(), Vec::new());
    for (path, address) in chosen {
        bar.inc(1);
        let Address::Leaflet(leaflet) = address else { continue };
        let Some(imprint) = imprint(site, leaflet) else { continue };
        let Some(contents) = render::contents(site, plan, &imprint) else { continue };
        if ledger.that_says(&imprint, &contents).is_some() {
            continue;
        }
        let (printed, found) = renderer.render(address);
        report.join(found);
        if printed.files(path).is_empty() {
            continue;
        }
        let name = ledger.next_name(&imprint, site.today);
        issued.push(format!("{}/{}/{name} {}", imprint.code, imprint.language, imprint.format));
        let note = note.map(str::to_owned);
        ledger = ledger.with(Edition { imprint, name, contents, note, span: Span::file(LEDGER) });
    }
    bar.finish_and_clear();
    (ledger, issued, report)
}
