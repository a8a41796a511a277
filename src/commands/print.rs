//! `print`: leaflets without the site, each a file of its own.

use super::console::{Console, data};
use super::{Everywhere, Failure, Outcome, site};
use bussola::Known;
use bussola::finding::{Report, Severity, nearest};
use bussola::plan::{Address, Subject};
use bussola::read::{Drafts, Paper, Wanted};
use bussola::render;
use bussola::site::settings::Unreviewed;
use bussola::site::{Entry, Kind, Tag};
use bussola::write;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// What `print` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    /// Guides and documents, by id or printed code [default: all]
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// Only these languages
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    lang: Vec<String>,
    /// Only these formats of the theme, such as a4 or a4-bilingual
    #[arg(long, value_name = "FORMATS", value_delimiter = ',')]
    format: Vec<String>,
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
    let wanted =
        Wanted { today: site::today(console)?, languages: None, base_url: None, paper: paper(asked), unreviewed, drafts: Drafts::Leave };
    let mut ground = site::ground(site::sources(everywhere, console)?, &wanted);
    let Some(known) = &ground.known else {
        console.findings(&ground.report, &ground.sources);
        return Err(Failure::Findings);
    };
    let chosen = chosen(asked, known, console)?;
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

/// Formats that are named are printed even where no entry chooses them.
fn paper(asked: &Asked) -> Paper {
    if asked.format.is_empty() { Paper::Offered } else { Paper::Formats(asked.format.clone()) }
}

type Chosen<'a> = Vec<(&'a str, &'a Address)>;

/// The leaflets of the plan that were asked for; a name that means nothing is told, not passed over.
fn chosen<'a>(asked: &Asked, known: &'a Known, console: &Console) -> Result<Chosen<'a>, Failure> {
    let ids = asked.ids.iter().map(|id| guide(id, known, console)).collect::<Result<Vec<_>, _>>()?;
    let tags = languages(asked, known, console)?;
    let formats: Vec<&str> = known.site.theme.formats.iter().map(|format| format.name.as_str()).collect();
    if let Some(format) = asked.format.iter().find(|format| !formats.contains(&format.as_str())) {
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

/// The id of a guide or document, asked for by its id or printed code.
fn guide(asked: &str, known: &Known, console: &Console) -> Result<String, Failure> {
    let site = &known.site;
    if [Kind::Guide, Kind::Document].into_iter().any(|kind| site.entry(kind, asked).is_some()) {
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

fn languages(asked: &Asked, known: &Known, console: &Console) -> Result<Option<Vec<Tag>>, Failure> {
    let tags = site::tags(&asked.lang, console)?;
    let unknown = tags.iter().flatten().find(|tag| known.site.languages.get(tag).is_none());
    match unknown {
        Some(tag) => {
            let all: Vec<&str> = known.site.languages.iter().map(|language| language.tag.as_str()).collect();
            Err(Failure::Usage(console.words("ui-unknown-language", &[("tag", tag.as_str()), ("known", &all.join(", "))])))
        }
        None => Ok(tags),
    }
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
