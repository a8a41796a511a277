//! The contact sheet: the first page of each leaflet as a small picture, to be looked over at a glance.
//!
//! Each leaflet is set, made a picture of and let go of before the next: memory holds the pictures, never the leaflets.

use super::press::Press;
use super::setting::Setting;
use super::sheet::Material;
use super::{Job, one, printed, qr};
use crate::finding::{Finding, Report};
use crate::plan::{Leaflet, Plan, Subject};
use crate::render::view::{LanguageView, Medium, Reader};
use crate::site::Site;
use crate::site::theme::{FormatFile, LeafletFormat, Turn};
use serde::Serialize;

/// The format of the contact sheet itself, which is no leaflet of the site: the name of its template.
const FORMAT: &str = "contact-sheet";

/// The first page of a leaflet, and where its points are among those of all pictures.
#[derive(Serialize)]
pub(super) struct Picture {
    /// The printed code, or what else it is of.
    name: String,
    format: String,
    language: LanguageView,
    pages: usize,
    width: u32,
    height: u32,
    from: usize,
    to: usize,
}

/// The contact sheet of some leaflets, by language; what cannot be printed is told and left out.
pub(in crate::render) fn contact_sheet(press: &Press, site: &Site, plan: &Plan, leaflets: &[&Leaflet]) -> (Option<Vec<u8>>, Report) {
    let mut report = Report::default();
    let mut jobs: Vec<Job<'_>> = leaflets.iter().filter_map(|leaflet| Job::new(site, plan, leaflet)).collect();
    jobs.sort_by_key(|job| job.reader.language.number);
    let (mut pictures, mut pixels) = (Vec::new(), Vec::new());
    for job in jobs {
        match press.turn(|| first_page(press, job)) {
            Ok(((picture, points), found)) => {
                let from = pixels.len();
                pixels.extend(points);
                pictures.push(Picture { from, to: pixels.len(), ..picture });
                report.join(found);
            }
            Err(found) => report.join(found),
        }
    }
    match press.turn(|| sheet(press, site, plan, pictures, pixels)) {
        Ok(bytes) => (Some(bytes), report),
        Err(found) => {
            report.join(found);
            (None, report)
        }
    }
}

fn first_page(press: &Press, job: Job<'_>) -> Result<((Picture, Vec<u8>), Report), Report> {
    let made = printed(press, job, |setting, _| {
        let (width, height, points) = setting.thumbnail().ok_or_else(Report::default)?;
        let name = job.entry.map_or("", |entry| entry.code().map_or(entry.id.as_str(), |code| &code.value));
        let (format, pages) = (job.format.name.clone(), setting.pages());
        Ok((Picture { name: name.to_owned(), format, language: job.reader.language.into(), pages, width, height, from: 0, to: 0 }, points))
    });
    typst::comemo::evict(0);
    made
}

fn sheet(press: &Press, site: &Site, plan: &Plan, pictures: Vec<Picture>, pixels: Vec<u8>) -> Result<Vec<u8>, Report> {
    let format = LeafletFormat {
        name: FORMAT.to_owned(),
        of: Vec::new(),
        bilingual: false,
        max_pages: 999,
        sections: None,
        turn: Turn::Asked,
        file: FormatFile::Pdf,
    };
    let leaflet = Leaflet { of: Subject::Site, language: site.languages.source().tag.clone(), format: FORMAT.to_owned() };
    let job =
        Job { leaflet: &leaflet, reader: Reader::new(site, plan, site.languages.source(), Medium::Paper), entry: None, format: &format };
    let template = press.template(FORMAT).ok_or_else(|| one(Finding::error("E0607").at(job.theme()).arg("format", FORMAT)))?;
    let material = Material::new(press, job);
    let mut sheet = material.sheet(press, job)?;
    sheet.pictures = pictures;
    let qr = qr::svg(&sheet.address).unwrap_or_default();
    let made = Setting::new(press, template, &sheet, &qr, pixels).and_then(|setting| setting.pdf(&sheet));
    typst::comemo::evict(0);
    made
}
