//! bussola *loads* sources, *reads* them into a site, *checks* it, *plans* every address it will have, *renders*
//! addresses, and *writes* or *serves* them.
//!
//! ```text
//! disk ──load──▶ Sources ──read──▶ Site ──check──▶ Report
//!                                    └──plan──▶ Plan ──render(address)──▶ bytes ──write──▶ disk
//!                                                                           └────serve──▶ browser
//! ```
//!
//! Nouns know nouns. Verbs know nouns. Only this file and the commands know verbs.
//!
//! Beside the stream, [`translate`] takes a site to translators and brings back what they did.
//!
//! Nouns: [`source`], [`finding`], [`words`], [`site`], [`plan`]. Verbs: [`load`], [`read`], [`check`], [`render`],
//! [`mod@write`], [`serve`], [`translate`].
//!
//! What always holds, each by a test in `tests/`:
//! - a build is a function of its sources and the day: same input, same bytes, whatever the number of threads;
//! - only `load`, `write`, `serve` and the commands touch disk, network, clock or environment;
//! - a verb knows no other verb, a noun knows no verb;
//! - values are complete when born; a later stage that knows more makes a new type;
//! - a fault in the content never aborts: it is a finding, and all findings are told at once;
//! - each outside library has one home;
//! - unknown Markdown, keys and ids are findings, never silence.

// ── nouns ──
pub mod finding;
pub mod plan;
pub mod site;
pub mod source;
pub mod words;
// ── verbs ──
pub mod check;
pub mod load;
pub mod read;
pub mod render;
pub mod serve;
pub mod translate;
pub mod write;

use finding::{Finding, Report};
use plan::Plan;
use rayon::prelude::*;
use read::{Memory, Wanted};
use site::Site;
use source::{Source, Sources};
use std::collections::BTreeSet;
use std::sync::Arc;
use translate::{Provenance, Received};

/// A site with all its addresses, known before a byte of it is rendered.
pub struct Known {
    /// The site.
    pub site: Site,
    /// Its addresses.
    pub plan: Plan,
    /// What reading, checking and planning found.
    pub report: Report,
}

/// Reads, checks and plans. `memory` keeps the files that were read before, so an edit costs one file's reading;
/// an empty one is always right.
///
/// # Errors
/// The report, when there is not enough to make a site of: no readable `site.toml`.
pub fn know(sources: &Sources, wanted: &Wanted, memory: &mut Memory) -> Result<Known, Report> {
    let (site, mut report) = read::read(sources, wanted, memory);
    let Some(site) = site else { return Err(report.sorted()) };
    report.join(check::check(&site));
    let (plan, collisions) = plan::plan(&site, render::said(&site));
    report.join(collisions);
    Ok(Known { site, plan, report: report.sorted() })
}

/// Takes in what translators gave back. A unit that Markdown would read otherwise than it was said is taken out again
/// and told.
pub fn receive(site: &Site, sources: &Sources, files: &[Arc<Source>], provenance: &Provenance, wanted: &Wanted) -> Received {
    let mut without = BTreeSet::new();
    let mut told = Report::default();
    loop {
        let mut received = translate::import(site, sources, files, provenance, &without);
        let mut edited = sources.clone();
        for edit in &received.edits {
            edited.texts.insert(edit.path.as_str().into(), Source::new(edit.path.as_str(), edit.text.as_str()));
        }
        let (after, _) = read::read(&edited, wanted, &mut Memory::default());
        let misread = after.map(|after| translate::misread(&after, &edited, &received.edits)).unwrap_or_default();
        // What is taken out is gone the next time, so this ends; were it not gone, nothing of the files could be trusted.
        if misread.keys().any(|unit| without.contains(unit)) {
            received.edits.clear();
        }
        if misread.is_empty() || received.edits.is_empty() {
            received.refused += without.len();
            received.report.join(told);
            return received;
        }
        for (unit, read) in misread {
            let place = files.iter().find_map(|file| file.text.find(&unit).map(|at| file.span(at..at + unit.len())));
            let finding = Finding::error("E1210").arg("unit", &unit).arg("read", read);
            told.add(place.into_iter().fold(finding, Finding::at));
            without.insert(unit);
        }
    }
}

/// Renders every address of the plan, in parallel, and hands each file to `keep` as soon as it is done.
///
/// # Errors
/// The first error of `keep`; what was found while rendering is in the report of a success.
pub fn build<E: Send>(known: &Known, keep: impl Fn(&str, &[u8]) -> Result<(), E> + Sync) -> Result<Report, E> {
    let (renderer, mut report) = render::renderer(&known.site, &known.plan);
    // Leaflets first: pages say how large they are.
    let (leaflets, others): (Vec<_>, Vec<_>) = known.plan.files().partition(|(_, address)| matches!(address, plan::Address::Leaflet(..)));
    let sizes = rendered(&renderer, &leaflets, &keep, &mut report)?;
    let renderer = renderer.with_leaflets(sizes);
    rendered(&renderer, &others, &keep, &mut report)?;
    Ok(report.sorted())
}

/// Renders files, and tells how many bytes each has.
fn rendered<E: Send>(
    renderer: &render::Renderer<'_>,
    files: &[(&str, &plan::Address)],
    keep: &(impl Fn(&str, &[u8]) -> Result<(), E> + Sync),
    report: &mut Report,
) -> Result<render::Sizes, E> {
    let render = |(place, address): &(&str, &plan::Address)| {
        let (rendered, found) = renderer.render(address);
        let files = rendered.files(place);
        files.iter().try_for_each(|(path, bytes)| keep(path, bytes))?;
        Ok((found, files.into_iter().map(|(path, bytes)| (path, bytes.len())).collect::<Vec<_>>()))
    };
    let mut sizes = render::Sizes::new();
    for (found, written) in files.par_iter().map(render).collect::<Result<Vec<_>, E>>()? {
        report.join(found);
        sizes.extend(written);
    }
    Ok(sizes)
}
