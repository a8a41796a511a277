//! `print --desk`: all that a desk needs, in one archive: what hangs there, every leaflet of its services, what to throw
//! away, and a text that says what each is.

use super::Made;
use crate::commands::Failure;
use crate::commands::console::Console;
use crate::commands::edition;
use bussola::finding::{Report, UiLanguage, nearest};
use bussola::plan::{Address, Packed, guides_at, pack as packed};
use bussola::render::view::{self, Medium, Reader};
use bussola::site::{Entry, Kind, Site};
use bussola::{Known, render, write};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Makes and writes the archive of a desk.
pub(super) fn pack(asked: &str, known: &Known, folder: &Path, console: &Console) -> Result<(Made, Report), Failure> {
    let site = &known.site;
    let desk = site.entry(Kind::Desk, asked).ok_or_else(|| Failure::Usage(unknown(asked, site, console)))?;
    let papers = packed(site, &known.plan, desk);
    let (mut files, report) = printed(known, &papers, console);
    let leaflets = files.len();
    let scribe = Scribe { known, site, desk, console: Console { language: language_of(site), ..*console } };
    for (name, text) in [scribe.to_throw_away(&papers), scribe.readme(&papers, &files)] {
        // With the mark by which the oldest editors of desks know UTF-8, and the line ends that they know.
        files.insert(name, format!("\u{feff}{}", text.replace('\n', "\r\n")).into_bytes());
    }
    let name = format!("{}_{}.zip", desk.id, site.today);
    let place = folder.join(&name);
    let archive =
        write::archive(&files, site.today).map_err(|cause| console.not_written(&write::WriteError::World(place.clone(), cause)))?;
    write::file(folder, &name, &archive).map_err(|error| console.not_written(&error))?;
    Ok((Made { wanted: papers.len(), leaflets, place }, report))
}

fn unknown(asked: &str, site: &Site, console: &Console) -> String {
    match nearest(asked, site.of_kind(Kind::Desk).map(|desk| desk.id.as_str())) {
        Some(near) => console.words("ui-unknown-desk-near", &[("id", asked), ("near", near)]),
        None => console.words("ui-unknown-desk", &[("id", asked)]),
    }
}

/// The papers that can be printed, by their names in the archive.
fn printed(known: &Known, papers: &[Packed], console: &Console) -> (BTreeMap<String, Vec<u8>>, Report) {
    let (renderer, mut report) = render::renderer(&known.site, &known.plan);
    let bar = console.progress(papers.len());
    let mut files = BTreeMap::new();
    for paper in papers {
        let (rendered, found) = renderer.render(&Address::Leaflet(paper.leaflet.clone()));
        report.join(found);
        files.extend(rendered.files(&paper.name).into_iter().map(|(name, bytes)| (name, bytes.to_vec())));
        bar.inc(1);
    }
    bar.finish_and_clear();
    (files, report)
}

/// The language in which the people at the desk read: that of the site's source where the program knows it.
fn language_of(site: &Site) -> UiLanguage {
    let tag = site.languages.source().tag.spoken();
    UiLanguage::ALL.into_iter().find(|language| language.tag() == tag).unwrap_or(UiLanguage::It)
}

/// Writes the texts of an archive.
struct Scribe<'a> {
    known: &'a Known,
    site: &'a Site,
    desk: &'a Entry,
    console: Console,
}

impl Scribe<'_> {
    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.console.words(id, args)
    }

    fn name(&self) -> &str {
        self.desk.desk().and_then(|desk| desk.name.as_ref()).map_or(self.desk.id.as_str(), |name| &name.value)
    }

    /// The editions that the desk may still have and must not hand out, after what hangs there.
    fn to_throw_away(&self, papers: &[Packed]) -> (String, String) {
        let codes: BTreeSet<&str> = guides_at(self.site, self.desk).iter().filter_map(|guide| Some(&*guide.code()?.value)).collect();
        let lines = edition::to_throw_away(self.known, &codes, &self.console);
        let list = if lines.is_empty() { self.say("ui-pack-nothing-to-throw", &[]) } else { lines.join("\n") };
        let number = format!("{:02}", papers.iter().filter(|paper| !paper.name.contains('/')).count() + 1);
        let text = self.say("ui-pack-throw", &[("desk", self.name()), ("day", &self.site.today.to_string()), ("list", &list)]);
        (self.say("ui-pack-throw-name", &[("number", &number)]), text + "\n")
    }

    /// What is in the archive, and how it is printed.
    fn readme(&self, papers: &[Packed], files: &BTreeMap<String, Vec<u8>>) -> (String, String) {
        let hanging = papers.iter().filter(|paper| !paper.name.contains('/') && files.contains_key(&paper.name));
        let hanging: Vec<String> = hanging.map(|paper| self.hint(&paper.name, &paper.leaflet.format)).collect();
        let guides = guides_at(self.site, self.desk).into_iter().filter_map(|guide| self.folder(guide, files));
        let formats: BTreeSet<&str> =
            papers.iter().filter(|paper| paper.name.contains('/')).map(|paper| paper.leaflet.format.as_str()).collect();
        let formats: Vec<String> = formats.into_iter().map(|format| self.hint(format, format)).collect();
        let args = [
            ("desk", self.name()),
            ("day", &self.site.today.to_string()),
            ("hanging", &hanging.join("\n")),
            ("guides", &guides.collect::<Vec<_>>().join("\n")),
            ("formats", &formats.join("\n")),
            ("throw", &self.say("ui-pack-throw-name", &[("number", &format!("{:02}", hanging.len() + 1))])),
        ];
        (self.say("ui-pack-readme-name", &[]), self.say("ui-pack-readme", &args) + "\n")
    }

    /// The folder of a guide, if it has leaflets.
    fn folder(&self, guide: &Entry, files: &BTreeMap<String, Vec<u8>>) -> Option<String> {
        let code = &guide.code()?.value;
        let count = files.keys().filter(|name| name.strip_prefix(code.as_str()).is_some_and(|rest| rest.starts_with('/'))).count();
        let reader = Reader::new(self.site, &self.known.plan, self.site.languages.source(), Medium::Paper);
        let title = view::plain(&view::title_of(reader, guide));
        (count > 0).then(|| self.say("ui-pack-folder", &[("code", code), ("title", &title), ("count", &count.to_string())]))
    }

    /// A name, and how papers of a format are printed, if the program knows.
    fn hint(&self, name: &str, format: &str) -> String {
        let hint = self.say("ui-pack-format", &[("format", format)]);
        if hint.is_empty() { name.to_owned() } else { format!("{name}\n    {hint}") }
    }
}
