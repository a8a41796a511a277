//! `print --contact-sheet`: the first pages of leaflets, small, on a few sheets.

use super::Made;
use crate::commands::Failure;
use crate::commands::choice::Chosen;
use crate::commands::console::Console;
use bussola::finding::Report;
use bussola::plan::{Address, Leaflet};
use bussola::{Known, render, write};
use std::path::Path;

/// Makes and writes the sheet of the chosen leaflets.
pub(super) fn contact_sheet(known: &Known, chosen: &Chosen<'_>, folder: &Path, console: &Console) -> Result<(Made, Report), Failure> {
    let mut leaflets: Vec<&Leaflet> = Vec::new();
    for (_, address) in chosen {
        if let Address::Leaflet(leaflet) = address {
            leaflets.push(leaflet);
        }
    }
    let (renderer, mut report) = render::renderer(&known.site, &known.plan);
    let (sheet, found) = renderer.contact_sheet(&leaflets);
    report.join(found);
    let name = format!("contact-sheet_{}.pdf", known.site.today);
    if let Some(bytes) = &sheet {
        write::file(folder, &name, bytes).map_err(|error| console.not_written(&error))?;
    }
    let printed = if sheet.is_some() { leaflets.len() } else { 0 };
    Ok((Made { wanted: leaflets.len(), leaflets: printed, place: folder.join(name) }, report))
}
