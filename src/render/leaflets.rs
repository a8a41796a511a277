//! Leaflets: one guide, one language, one format of the theme → the bytes of a PDF. The home of Typst.
//!
//! A leaflet is data and a template. The data ([`sheet`]) is the same view that pages get; the template is the
//! theme's. No text of the content is ever read as Typst, and a template sees nothing but the files of the [`press`].

mod coverage;
mod faults;
mod press;
mod qr;
mod setting;
mod sheet;

pub(super) use press::Press;

use super::view::Reader;
use crate::finding::{Finding, Report};
use crate::site::Entry;
use crate::site::entry::Origin;
use crate::site::settings::Unreviewed;
use crate::site::theme::LeafletFormat;
use crate::source::Span;
use setting::Setting;

/// A leaflet ready to be printed.
pub(super) struct Leaflet {
    /// Its file: a PDF.
    pub(super) pdf: Vec<u8>,
}

/// How much of the template's white space is used. Text that does not fit loses white, never size.
const AIRS: [f64; 5] = [1.0, 0.75, 0.5, 0.25, 0.0];

/// Prints a guide in the reader's language; nothing, and why, when it cannot be printed.
pub(super) fn leaflet(press: &Press, reader: Reader<'_>, entry: &Entry, format: &LeafletFormat) -> (Option<Leaflet>, Report) {
    let printed = printed(press, reader, entry, format);
    // A leaflet leaves about 10 MB behind. The one being printed beside it only loses what it could have used again.
    typst::comemo::evict(0);
    match printed {
        Ok((leaflet, warnings)) => (Some(leaflet), warnings),
        Err(report) => (None, report),
    }
}

/// Lets go of all that Typst kept of the last batch. Through Typst's own `comemo`: another copy would forget nothing.
pub(super) fn forget() {
    typst::comemo::evict(0);
}

fn printed(press: &Press, reader: Reader<'_>, entry: &Entry, format: &LeafletFormat) -> Result<(Leaflet, Report), Report> {
    refusal(reader, entry)?;
    let Some(template) = press.template(&format.name) else {
        let place = Span::file(format!("themes/{}/theme.toml", reader.site.settings.theme.value));
        return Err(one(Finding::error("E0607").at(place).arg("format", &format.name)));
    };
    let texts = sheet::texts(press, reader, entry);
    let mut sheet = sheet::sheet(press, reader, entry, format, &texts)?;
    let qr = qr::svg(&sheet.address).unwrap_or_default();
    let mut tightest = None;
    for air in AIRS {
        sheet.air = air;
        let setting = Setting::new(press, template, &sheet, &qr)?;
        if setting.pages() <= format.max_pages {
            faults::missing_glyphs(&setting, reader, entry)?;
            return Ok((Leaflet { pdf: setting.pdf(&sheet)? }, setting.warnings()));
        }
        tightest = Some(setting);
    }
    Err(tightest.map_or_else(Report::default, |setting| one(faults::overflow(&setting, format.max_pages, reader, entry))))
}

/// Why a guide is not printed in a language at all. Paper is never silently in another one: the plan has no leaflet
/// of a translation that is not there, and none is made for those who ask without a plan.
fn refusal(reader: Reader<'_>, entry: &Entry) -> Result<(), Report> {
    let translation = entry.translations.get(&reader.language.tag).ok_or_else(Report::default)?;
    if translation.origin == Origin::Machine && reader.site.settings.unreviewed == Unreviewed::Refuse {
        let finding = Finding::note("N0605").at(translation.title.span.clone());
        return Err(one(finding.arg("id", &entry.id).arg("language", &reader.language.tag)));
    }
    Ok(())
}

fn one(finding: Finding) -> Report {
    Report::from_iter([finding])
}
