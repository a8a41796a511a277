//! A sheet and a template → pages, and pages → a PDF. What Typst may see is in memory and nowhere else.

use super::direction::directed;
use super::faults;
use super::press::{File, Press, file_id};
use super::sheet::Sheet;
use crate::finding::{Finding, Report};
use chrono::Datelike;
use typst::Library;
use typst::World;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

/// What one leaflet's template may read: the press, its data, its QR code.
pub(super) struct Room<'a> {
    press: &'a Press,
    template: FileId,
    leaflet: (FileId, Bytes),
    qr: (FileId, Bytes),
    /// The points of the pictures of a contact sheet.
    pixels: (FileId, Bytes),
}

/// Points of a picture on a contact sheet for each point of the page: a heading can be read, a text can be seen.
const THUMBNAIL: f64 = 0.5;

/// A leaflet laid out on pages.
pub(super) struct Setting<'a> {
    room: Room<'a>,
    pub(super) document: PagedDocument,
    warnings: Report,
}

impl<'a> Setting<'a> {
    /// Lays a sheet out; the faults of its template if it cannot be.
    pub(super) fn new(press: &'a Press, template: FileId, sheet: &Sheet<'_>, qr: &str, pixels: Vec<u8>) -> Result<Self, Report> {
        // Names, numbers and text always serialize.
        let json = serde_json::to_vec(sheet).unwrap_or_default();
        let leaflet = (file_id("leaflet.json"), Bytes::new(json));
        let room = Room {
            press,
            template,
            leaflet,
            qr: (file_id("qr.svg"), Bytes::from_string(qr.to_owned())),
            pixels: (file_id("pixels.bin"), Bytes::new(pixels)),
        };
        let set = typst::compile::<PagedDocument>(&room);
        match set.output {
            Ok(document) => Ok(Self { warnings: faults::told(&room, &set.warnings), document, room }),
            Err(errors) => Err(faults::told(&room, &errors)),
        }
    }

    /// How many pages it fills.
    pub(super) fn pages(&self) -> usize {
        self.document.pages().len()
    }

    /// What the template's author should look at.
    pub(super) fn warnings(self) -> Report {
        self.warnings
    }

    /// A picture of the first page, one pixel for each point.
    pub(super) fn png(&self) -> Result<Vec<u8>, Report> {
        let options = RenderOptions { pixel_per_pt: 1.0.into(), ..RenderOptions::default() };
        let picture = self.document.pages().first().map(|page| typst_render::render(page, &options));
        // A page of more pixels than memory can hold is the only one that cannot be encoded.
        picture.and_then(|picture| picture.encode_png().ok()).ok_or_else(|| {
            let finding = Finding::error("E0603").arg("message", "the page is too large for a picture");
            Report::from_iter([finding])
        })
    }

    /// The first page, small and grey: its width and height, and a byte for each of its points.
    pub(super) fn thumbnail(&self) -> Option<(u32, u32, Vec<u8>)> {
        let options = RenderOptions { pixel_per_pt: THUMBNAIL.into(), ..RenderOptions::default() };
        let picture = typst_render::render(self.document.pages().first()?, &options);
        let grey = |point: &[u8]| ((299 * u32::from(point[0]) + 587 * u32::from(point[1]) + 114 * u32::from(point[2])) / 1000) as u8;
        Some((picture.width(), picture.height(), picture.data().chunks_exact(4).map(grey).collect()))
    }

    /// The file: tagged, PDF/UA-1, the same bytes for the same sheet.
    pub(super) fn pdf(&self, sheet: &Sheet<'_>) -> Result<Vec<u8>, Report> {
        let day = sheet.edition.day();
        // A day of the calendar has a month and a day that fit a byte.
        let midnight = Datetime::from_ymd_hms(day.year(), day.month() as u8, day.day() as u8, 0, 0, 0);
        let options = PdfOptions {
            ident: Smart::Custom(sheet.ident()),
            creator: Smart::Custom(Some("bussola".to_owned())),
            timestamp: midnight.map(Timestamp::new_utc),
            page_ranges: None,
            standards: PdfStandards::new(&[PdfStandard::Ua_1]).unwrap_or_default(),
            tagged: true,
            pretty: false,
        };
        let pdf = typst_pdf::pdf(&self.document, &options).map_err(|errors| faults::told(&self.room, &errors))?;
        Ok(directed(pdf, sheet.dir()))
    }
}

impl Room<'_> {
    /// The press's file at an id.
    pub(super) fn file_at(&self, id: FileId) -> Option<&File> {
        self.press.files.get(id.vpath().get_with_slash().trim_start_matches('/'))
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}

impl World for Room<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        self.template
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        match self.file_at(id) {
            Some(File::Template(source, _)) => Ok(source.clone()),
            Some(File::Plain(_)) | None => Err(missing(id)),
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if let Some((_, bytes)) = [&self.leaflet, &self.qr, &self.pixels].into_iter().find(|(own, _)| *own == id) {
            return Ok(bytes.clone());
        }
        match self.file_at(id) {
            Some(File::Plain(bytes)) => Ok(bytes.clone()),
            Some(File::Template(..)) | None => Err(missing(id)),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        // The day of a leaflet is its edition; a template that asks the clock gets none.
        None
    }
}
