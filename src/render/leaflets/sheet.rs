//! What a leaflet template is given: `/leaflet.json`. What all leaflets have is here, what each kind has is below.

mod desk;
mod document;
mod guide;
mod poster;
mod selector;
mod tongues;

use super::Job;
use super::contact::Picture;
use super::press::Press;
use crate::finding::Report;
use crate::plan::is_dangerous;
use crate::render::view::{self, DeskView, LanguageView, Medium, Reader};
use crate::site::edition::EditionName;
use crate::site::entry::Origin;
use crate::site::{Direction, Entry, FactValue, Kind, Language, Tag};
use crate::words::{Argument, plain};
use serde::Serialize;
use std::collections::BTreeMap;

/// Everything that a leaflet says, resolved. Templates only lay it out.
#[derive(Serialize)]
pub(super) struct Sheet<'a> {
    format: &'a str,
    max_pages: usize,
    /// How much of the template's white space is used: 1 is all of it.
    pub(super) air: f64,
    /// Its printed code; empty if it has none.
    code: &'a str,
    /// What it is of, in a word: its code or its id.
    #[serde(skip)]
    name: &'a str,
    #[serde(skip)]
    pub(super) edition: EditionName,
    /// Where a reader sees whether this paper still holds; also the QR code.
    pub(super) address: String,
    owner: Option<String>,
    /// Whether the text is a machine's and nobody has checked it.
    machine: bool,
    /// Whether the text is older than its source somewhere, and says so there.
    outdated: bool,
    /// Whether a reader may be in danger: then nothing on the paper shows its topic from afar.
    danger: bool,
    reader: &'a Voice,
    source: &'a Voice,
    families: &'a BTreeMap<String, Vec<String>>,
    /// The small pictures of a contact sheet.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) pictures: Vec<Picture>,
    #[serde(flatten)]
    body: Body<'a>,
}

/// What only one kind of leaflet has.
#[derive(Serialize)]
#[serde(untagged)]
enum Body<'a> {
    Guide(guide::Body<'a>),
    Desk(&'a desk::Texts),
    /// Every language of the site.
    Site {
        tongues: &'a [tongues::Tongue],
    },
    Document(document::Body<'a>),
    Poster(poster::Body<'a>),
    /// Nothing but words: those of the template's own choice.
    Bare {},
}

/// Everything that a sheet refers to.
pub(super) struct Material {
    reader: Voice,
    source: Voice,
    subject: Subject,
    /// What it leaves out, and why.
    pub(super) doubts: Report,
}

/// What only one kind of leaflet refers to.
enum Subject {
    Guide(Box<guide::Texts>),
    Desk(Box<desk::Texts>),
    Site(Vec<tongues::Tongue>),
    Document(Box<document::Texts>),
    Poster(Box<poster::Texts>),
    Bare,
}

/// A language and the words of the interface in it.
#[derive(Serialize)]
struct Voice {
    language: LanguageView,
    words: BTreeMap<&'static str, Phrase>,
}

/// Words of the interface, and the language in which they were found.
#[derive(Serialize)]
struct Phrase {
    s: String,
    lang: String,
    dir: &'static str,
}

impl Sheet<'_> {
    /// A name for this leaflet that the next edition does not share: `PS-03/ar/a4/2026-11-23`.
    pub(super) fn ident(&self) -> String {
        format!("{}/{}/{}/{}", self.name, self.reader.language.tag, self.format, self.edition)
    }

    /// The way its language runs: `ltr` or `rtl`.
    pub(super) fn dir(&self) -> &'static str {
        self.reader.language.dir
    }
}

impl Material {
    /// Gathers what a leaflet says, for both sides of the desk.
    pub(super) fn new(press: &Press, job: Job<'_>) -> Self {
        let site = job.reader.site;
        let source = Reader::new(site, job.reader.plan, site.languages.source(), Medium::Paper);
        let edition = job.reader.plan.edition_name(site, job.leaflet);
        let speaks = job.reader.language;
        let voice = |reader: Reader<'_>| Voice { language: reader.language.into(), words: phrases(reader, edition, speaks) };
        let mut doubts = Report::default();
        let subject = match job.entry {
            Some(entry) => match entry.kind {
                Kind::Guide => Subject::Guide(Box::new(guide::texts(press, job, source, entry))),
                Kind::Desk => Subject::Desk(Box::new(desk::texts(press, source, entry, &mut doubts))),
                Kind::Document => Subject::Document(Box::new(document::texts(job.reader, source, entry))),
                Kind::Event | Kind::Campaign => Subject::Poster(Box::new(poster::texts(press, job.reader, source, entry))),
                Kind::Organization | Kind::Term | Kind::Journey | Kind::Page => Subject::Bare,
            },
            None => Subject::Site(tongues::tongues(press, source, &mut doubts)),
        };
        Self { reader: voice(job.reader), source: voice(source), subject, doubts }
    }

    /// The data of the leaflet; a report when the two texts of a bilingual one cannot stand side by side.
    pub(super) fn sheet<'a>(&'a self, press: &'a Press, job: Job<'a>) -> Result<Sheet<'a>, Report> {
        let Job { leaflet, reader, entry, format } = job;
        let body = match (&self.subject, entry) {
            (Subject::Guide(texts), Some(entry)) => Body::Guide(guide::body(press, reader, entry, format, texts)?),
            (Subject::Desk(texts), _) => Body::Desk(texts),
            (Subject::Site(tongues), _) => Body::Site { tongues },
            (Subject::Document(texts), _) => Body::Document(document::body(texts)),
            (Subject::Poster(texts), _) => Body::Poster(poster::body(texts)),
            (Subject::Guide(_) | Subject::Bare, _) => Body::Bare {},
        };
        Ok(Sheet {
            format: &format.name,
            max_pages: format.max_pages,
            air: 1.0,
            code: entry.and_then(Entry::code).map_or("", |code| &code.value),
            name: entry.map_or("", |entry| entry.code().map_or(entry.id.as_str(), |code| &code.value)),
            edition: reader.plan.edition_name(reader.site, leaflet),
            address: reader.plan.leaflet_url(reader.site, leaflet),
            owner: entry.and_then(|entry| view::owner(reader, entry)),
            machine: job.translation().is_some_and(|translation| translation.origin == Origin::Machine),
            outdated: job.translation().is_some_and(|translation| !translation.marks.is_empty()),
            danger: entry.is_some_and(is_dangerous),
            reader: &self.reader,
            source: &self.source,
            families: &press.families,
            pictures: Vec::new(),
            body,
        })
    }
}

/// A language that a desk speaks is named in itself; one whose letters the theme's fonts lack, in the reader's words.
fn legible(press: &Press, reader: Reader<'_>, desk: &mut DeskView) {
    for spoken in desk.languages.iter_mut().filter(|spoken| !press.covers(&spoken.tag, &spoken.name)) {
        let name = Tag::parse(&spoken.tag).map(|tag| view::language_name(reader, &tag));
        spoken.name = name.unwrap_or_else(|| spoken.tag.clone());
        spoken.tag = reader.language.tag.to_string();
        spoken.dir = reader.language.direction.as_str();
    }
}

/// The messages of the interface that leaflets say, by the name that templates know them by.
const PHRASES: &[(&str, &str)] = &[
    ("amount", "costs-amount"),
    ("appointment", "leaflet-appointment"),
    ("booking", "desk-booking"),
    ("check", "leaflet-check"),
    ("checklist", "checklist-title"),
    ("contents", "contents"),
    ("costs", "costs-title"),
    ("date", "leaflet-date"),
    ("fold", "leaflet-fold"),
    ("free", "leaflet-free"),
    ("funding", "leaflet-funding"),
    ("glossary", "leaflet-glossary"),
    ("languages", "desk-languages"),
    ("machine", "leaflet-machine"),
    ("name", "leaflet-name"),
    ("outdated", "leaflet-outdated"),
    ("owner", "leaflet-owner"),
    ("phrase_reason", "phrase-reason"),
    ("phrase_receipt", "phrase-receipt"),
    ("phrase_service", "phrase-service"),
    ("phrase_slowly", "phrase-slowly"),
    ("phrase_write", "phrase-write"),
    ("place", "leaflet-place"),
    ("point", "point-language"),
    ("show", "show-title"),
    ("where", "desk-where"),
    ("when", "event-when"),
    ("spoken_there", "event-languages"),
    ("contact", "contact-sheet"),
    ("point_number", "point-language-number"),
    ("time", "leaflet-time"),
    ("total", "costs-total"),
];

/// What is said to a reader; `speaks` is the language that the reader of the leaflet speaks.
fn phrases(reader: Reader<'_>, edition: EditionName, speaks: &Language) -> BTreeMap<&'static str, Phrase> {
    let mut phrases: BTreeMap<_, _> = PHRASES.iter().map(|(name, message)| (*name, phrase(reader, message, &[]))).collect();
    phrases.insert("edition", phrase(reader, "leaflet-edition", &[("date", edition.to_string().into())]));
    let is_source = reader.language.tag == reader.site.languages.source().tag;
    let name = if is_source { &speaks.italian_name } else { &speaks.name };
    phrases.insert("phrase_language", phrase(reader, "phrase-language", &[("language", name.as_str().into())]));
    if let Some(number) = emergency(reader) {
        phrases.insert("emergency", phrase(reader, "leaflet-emergency", &[("number", number.into())]));
    }
    phrases
}

fn phrase(reader: Reader<'_>, message: &str, args: &[(&str, Argument)]) -> Phrase {
    let said = reader.words().say(message, args);
    let tag = said.as_ref().map_or(&reader.language.tag, |said| &said.language);
    let language = reader.site.languages.get(tag).unwrap_or(reader.language);
    // Fluent's isolates matter in right-to-left text only; elsewhere they are noise for those who copy the text.
    let text = said.map(|said| if language.direction == Direction::Ltr { plain(&said.text) } else { said.text });
    Phrase { lang: language.tag.to_string(), dir: language.direction.as_str(), s: text.unwrap_or_default() }
}

/// The number to call in danger.
fn emergency(reader: Reader<'_>) -> Option<String> {
    let id = reader.site.settings.emergency.first()?;
    match &reader.site.facts.get(id.value.as_str())?.value {
        FactValue::Phone(phone) => Some(phone.number.clone()),
        FactValue::Money { .. }
        | FactValue::Date(_)
        | FactValue::Duration { .. }
        | FactValue::Number(_)
        | FactValue::Url(_)
        | FactValue::Text(_) => None,
    }
}
