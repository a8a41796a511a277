//! Leaflets: one subject, one language, one format of the theme → the bytes of a PDF or a picture. The home of Typst.
//!
//! A leaflet is data and a template. The data ([`sheet`]) is the same view that pages get; the template is the
//! theme's. No text of the content is ever read as Typst, and a template sees nothing but the files of the [`press`].

mod contact;
mod coverage;
mod direction;
mod faults;
mod press;
mod qr;
mod setting;
mod sheet;

pub(super) use contact::contact_sheet;
pub(super) use press::Press;

use super::view::{Medium, Reader};
use crate::finding::{Finding, Report};
use crate::plan::{Leaflet, Plan, Subject};
use crate::site::entry::Origin;
use crate::site::settings::Unreviewed;
use crate::site::theme::{FormatFile, LeafletFormat};
use crate::site::{Entry, Site, Translation};
use crate::source::Span;
use setting::Setting;
use sheet::{Material, Sheet};

/// What is to be printed, and for whom.
#[derive(Clone, Copy)]
struct Job<'a> {
    leaflet: &'a Leaflet,
    reader: Reader<'a>,
    /// The entry that it is of; `None` if it is of the whole site.
    entry: Option<&'a Entry>,
    format: &'a LeafletFormat,
}

impl<'a> Job<'a> {
    /// `None` if the plan was made for another site.
    fn new(site: &'a Site, plan: &'a Plan, leaflet: &'a Leaflet) -> Option<Self> {
        let language = site.languages.get(&leaflet.language)?;
        let entry = match &leaflet.of {
            Subject::Entry(kind, id) => Some(site.entry(*kind, id.as_str())?),
            Subject::Site => None,
        };
        let format = site.theme.formats.iter().find(|format| format.name == leaflet.format)?;
        Some(Self { leaflet, reader: Reader::new(site, plan, language, Medium::Paper), entry, format })
    }

    /// The text that is printed, if it is one.
    fn translation(&self) -> Option<&'a Translation> {
        self.entry.map(|entry| self.reader.site.shown(entry, self.reader.language))
    }

    /// Where to look for what is wrong with it: the text, or else the theme.
    fn place(&self) -> Span {
        self.translation().map_or_else(|| self.theme(), |translation| translation.title.span.clone())
    }

    /// The theme's own file.
    fn theme(&self) -> Span {
        Span::file(format!("themes/{}/theme.toml", self.reader.site.settings.theme.value))
    }
}

/// How much of the template's white space is used. Text that does not fit loses white, never size.
const AIRS: [f64; 5] = [1.0, 0.75, 0.5, 0.25, 0.0];

/// Prints a leaflet; nothing, and why, when it cannot be printed.
pub(super) fn leaflet(press: &Press, site: &Site, plan: &Plan, leaflet: &Leaflet) -> (Option<Vec<u8>>, Report) {
    let Some(job) = Job::new(site, plan, leaflet) else { return (None, Report::default()) };
    let printed = press.turn(|| {
        let file = |setting: &Setting<'_>, sheet: &Sheet<'_>| match job.format.file {
            FormatFile::Pdf => setting.pdf(sheet),
            FormatFile::Png => setting.png(),
        };
        let printed = printed(press, job, file);
        // Typst remembers all that it did, for a next time that never comes. Through its own `comemo`: another copy
        // would forget nothing.
        typst::comemo::evict(0);
        printed
    });
    match printed {
        Ok((bytes, warnings)) => (Some(bytes), warnings),
        Err(report) => (None, report),
    }
}

/// Sets a leaflet within its pages, and makes of it what is asked for.
fn printed<T>(
    press: &Press,
    job: Job<'_>,
    make: impl FnOnce(&Setting<'_>, &Sheet<'_>) -> Result<T, Report>,
) -> Result<(T, Report), Report> {
    refusal(press, job)?;
    let Some(template) = press.template(&job.format.name) else {
        return Err(one(Finding::error("E0607").at(job.theme()).arg("format", &job.format.name)));
    };
    let material = Material::new(press, job);
    let mut sheet = material.sheet(press, job)?;
    let qr = qr::svg(&sheet.address).unwrap_or_default();
    let mut tightest = None;
    for air in AIRS {
        sheet.air = air;
        let setting = Setting::new(press, template, &sheet, &qr, Vec::new())?;
        if setting.pages() <= job.format.max_pages {
            faults::missing_glyphs(&setting, job)?;
            let made = make(&setting, &sheet)?;
            let mut warnings = setting.warnings();
            warnings.join(material.doubts);
            return Ok((made, warnings));
        }
        tightest = Some(setting);
        // Other white is another layout: what is remembered of this one only fills memory.
        typst::comemo::evict(0);
    }
    Err(tightest.map_or_else(Report::default, |setting| one(faults::overflow(&setting, job))))
}

/// Why an entry is not printed in a language at all. Paper is never silently in another one: the plan has no leaflet
/// of a translation that is not there, and none is made for those who ask without a plan.
fn refusal(press: &Press, job: Job<'_>) -> Result<(), Report> {
    let Some(entry) = job.entry else { return Ok(()) };
    let translation = entry.translations.get(&job.reader.language.tag).ok_or_else(Report::default)?;
    if is_refused(job.reader.site, translation) {
        let finding = Finding::note("N0605").at(translation.title.span.clone());
        return Err(one(finding.arg("id", &entry.id).arg("language", &job.reader.language.tag)));
    }
    let language = job.reader.language;
    if press.lacks_script(language.tag.as_str(), &translation.source.text) {
        let finding = Finding::error("E0609").at(translation.title.span.clone()).arg("id", &entry.id);
        let theme = &job.reader.site.settings.theme.value;
        return Err(one(finding.arg("language", &language.tag).arg("name", &language.italian_name).arg("theme", theme)));
    }
    Ok(())
}

/// Whether a site keeps a translation off paper: a machine's, which nobody has checked.
fn is_refused(site: &Site, translation: &Translation) -> bool {
    translation.origin == Origin::Machine && site.settings.unreviewed == Unreviewed::Refuse
}

fn one(finding: Finding) -> Report {
    Report::from_iter([finding])
}
