//! The pack of a desk: which papers it gets, and what they are called in its archive.

use super::leaflet::{some_of, some_of_site};
use super::{Leaflet, Plan, offered_of};
use crate::site::theme::{FormatFile, Offer};
use crate::site::{Entry, Kind, Site};

/// A paper of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// Its name in the archive, folders included.
    pub name: String,
    /// The paper.
    pub leaflet: Leaflet,
}

/// What hangs at a desk, numbered, and every leaflet of its services in a folder of its code.
pub fn pack(site: &Site, plan: &Plan, desk: &Entry) -> Vec<Packed> {
    let on_walls = some_of_site(site, |format| format.of_site() == Some(Offer::Always));
    let of_desk = some_of(site, desk, |format| format.of_kind(Kind::Desk).is_some());
    let hanging = on_walls.into_iter().chain(of_desk).filter(|leaflet| is_paper(site, leaflet));
    let hanging = hanging.enumerate().filter_map(|(index, leaflet)| {
        let name = format!("{:02}-{}", index + 1, file_name(site, plan, &leaflet)?);
        Some(Packed { name, leaflet })
    });
    let leaflets = guides_at(site, desk).into_iter().flat_map(|guide| {
        let offered = offered_of(site, guide).into_iter().filter(|leaflet| is_paper(site, leaflet));
        offered.filter_map(|leaflet| {
            let name = format!("{}/{}", guide.code()?.value, file_name(site, plan, &leaflet)?);
            Some(Packed { name, leaflet })
        })
    });
    let mut papers: Vec<Packed> = hanging.chain(leaflets).collect();
    // By code, number of the language and format, as the names are built.
    papers.sort_by(|a, b| a.name.cmp(&b.name));
    papers
}

/// The guides that lead to a desk, by code: those that name it and those that it names.
pub fn guides_at<'a>(site: &'a Site, desk: &Entry) -> Vec<&'a Entry> {
    let names = |entry: &Entry| entry.guide().is_some_and(|guide| guide.desks.iter().any(|name| name.value == desk.id.as_str()));
    let is_named = |entry: &Entry| desk.desk().is_some_and(|desk| desk.services.iter().any(|name| name.value == entry.id.as_str()));
    let mut guides: Vec<&Entry> = site.of_kind(Kind::Guide).filter(|entry| names(entry) || is_named(entry)).collect();
    guides.sort_by_key(|entry| entry.code().map(|code| &code.value));
    guides
}

fn file_name(site: &Site, plan: &Plan, leaflet: &Leaflet) -> Option<String> {
    let path = plan.leaflet_path(site, leaflet)?;
    Some(path.rsplit('/').next().unwrap_or(&path).to_owned())
}

/// Whether it is to be printed: pictures are for the screen.
fn is_paper(site: &Site, leaflet: &Leaflet) -> bool {
    site.theme.formats.iter().any(|format| format.name == leaflet.format && format.file == FormatFile::Pdf)
}
