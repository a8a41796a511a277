//! A guide's view → what a leaflet template is given: `/leaflet.json`.

use super::press::Press;
use crate::finding::{Finding, Report};
use crate::plan::is_dangerous;
use crate::render::view::{self, GuideView, LanguageView, Medium, Mismatch, Node, Pair, Reader, SectionView, TermView, TopicView};
use crate::site::entry::{Detail, Origin};
use crate::site::language::display_name;
use crate::site::theme::LeafletFormat;
use crate::site::{Direction, Entry, FactValue, Kind, Language, Tag};
use crate::words::{Argument, plain};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;

/// Everything that a leaflet says, resolved. Templates only lay it out.
#[derive(Serialize)]
pub(super) struct Sheet<'a> {
    format: &'a str,
    max_pages: usize,
    /// How much of the template's white space is used: 1 is all of it.
    pub(super) air: f64,
    code: &'a str,
    pub(super) edition: NaiveDate,
    /// Where a reader sees whether this paper still holds; also the QR code.
    pub(super) address: String,
    owner: Option<String>,
    /// Whether the text is a machine's and nobody has checked it.
    machine: bool,
    /// Whether a reader may be in danger: then nothing on the paper shows its topic from afar.
    danger: bool,
    topic: Option<&'a TopicView>,
    /// Path of the topic's pictogram.
    icon: Option<String>,
    reader: &'a Text,
    source: &'a Text,
    sections: Sections<'a>,
    glossary: &'a [TermView],
    families: &'a BTreeMap<String, Vec<String>>,
}

/// The sections of one language, or of two side by side.
#[derive(Serialize)]
#[serde(untagged)]
enum Sections<'a> {
    One(&'a [SectionView]),
    Two(Vec<Pair<'a>>),
}

/// What is said in one language.
#[derive(Serialize)]
pub(super) struct Text {
    pub(super) language: LanguageView,
    title: Vec<Node>,
    plain_title: String,
    intro: Vec<Node>,
    words: BTreeMap<&'static str, Phrase>,
    #[serde(skip)]
    guide: GuideView,
}

/// Words of the interface, and the language in which they were found.
#[derive(Serialize)]
struct Phrase {
    s: String,
    lang: String,
    dir: &'static str,
}

/// A guide in the reader's language and in the source language.
pub(super) struct Texts {
    reader: Text,
    source: Text,
}

impl Sheet<'_> {
    /// A name for this leaflet that the next edition does not share: `PS-03/ar/a4/2026-11-23`.
    pub(super) fn ident(&self) -> String {
        format!("{}/{}/{}/{}", self.code, self.reader.language.tag, self.format, self.edition)
    }
}

/// The messages of the interface that leaflets say, by the name that templates know them by.
const PHRASES: [(&str, &str); 17] = [
    ("amount", "costs-amount"),
    ("appointment", "leaflet-appointment"),
    ("booking", "desk-booking"),
    ("check", "leaflet-check"),
    ("checklist", "checklist-title"),
    ("costs", "costs-title"),
    ("date", "leaflet-date"),
    ("free", "leaflet-free"),
    ("funding", "leaflet-funding"),
    ("glossary", "leaflet-glossary"),
    ("languages", "desk-languages"),
    ("machine", "leaflet-machine"),
    ("name", "leaflet-name"),
    ("owner", "leaflet-owner"),
    ("place", "leaflet-place"),
    ("time", "leaflet-time"),
    ("total", "costs-total"),
];

/// The texts of a guide for both sides of the desk.
pub(super) fn texts(press: &Press, reader: Reader<'_>, entry: &Entry) -> Texts {
    let source = Reader::new(reader.site, reader.plan, reader.site.languages.source(), Medium::Paper);
    Texts { reader: text(press, reader, entry), source: text(press, source, entry) }
}

fn text(press: &Press, reader: Reader<'_>, entry: &Entry) -> Text {
    let translation = reader.site.shown(entry, reader.language);
    let title = view::line(reader.reading(translation), &translation.title);
    let mut guide = view::guide(reader, entry);
    guide.sections.iter_mut().flat_map(|section| &mut section.body).for_each(|node| legible(press, reader.language, node));
    let intro = std::mem::take(&mut guide.intro);
    Text { language: reader.language.into(), plain_title: view::plain(&title), title, intro, words: phrases(reader), guide }
}

/// A language that a desk speaks is named in itself; one whose letters the theme's fonts lack, in the reader's words.
fn legible(press: &Press, reader: &Language, node: &mut Node) {
    let Node::Desk { desk } = node else { return };
    for spoken in desk.languages.iter_mut().filter(|spoken| !press.covers(&spoken.tag, &spoken.name)) {
        let name = Tag::parse(&spoken.tag).and_then(|tag| display_name(&tag, &reader.tag));
        spoken.name = name.unwrap_or_else(|| spoken.tag.clone());
        spoken.tag = reader.tag.to_string();
        spoken.dir = reader.direction.as_str();
    }
}

fn phrases(reader: Reader<'_>) -> BTreeMap<&'static str, Phrase> {
    let mut phrases: BTreeMap<_, _> = PHRASES.iter().map(|(name, message)| (*name, phrase(reader, message, &[]))).collect();
    phrases.insert("edition", phrase(reader, "leaflet-edition", &[("date", reader.site.today.to_string().into())]));
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

/// The data of a leaflet; a report when the two texts of a bilingual one cannot stand side by side.
pub(super) fn sheet<'a>(
    press: &'a Press,
    reader: Reader<'_>,
    entry: &'a Entry,
    format: &'a LeafletFormat,
    texts: &'a Texts,
) -> Result<Sheet<'a>, Report> {
    let guide = &texts.reader.guide;
    let sections = match format.bilingual {
        true => {
            let pairs = view::pairs(&texts.source.guide, guide).collect::<Result<_, _>>();
            Sections::Two(pairs.map_err(|mismatch| unlike(reader, entry, &mismatch))?)
        }
        false => Sections::One(&guide.sections),
    };
    let translation = reader.site.shown(entry, reader.language);
    Ok(Sheet {
        format: &format.name,
        max_pages: format.max_pages,
        air: 1.0,
        code: guide.code.as_deref().unwrap_or_default(),
        edition: reader.site.today,
        address: reader.plan.code_url(entry, reader.language).unwrap_or_default(),
        owner: owner(reader, entry),
        machine: translation.origin == Origin::Machine,
        danger: is_dangerous(entry),
        topic: guide.topic.as_ref(),
        icon: guide.topic.as_ref().and_then(|topic| press.icon(&topic.icon)),
        reader: &texts.reader,
        source: &texts.source,
        sections,
        glossary: &guide.glossary,
        families: &press.families,
    })
}

fn unlike(reader: Reader<'_>, entry: &Entry, mismatch: &Mismatch) -> Report {
    let translation = reader.site.shown(entry, reader.language);
    let finding = Finding::error("E0604")
        .at(super::faults::section_span(translation, &mismatch.section))
        .related(super::faults::section_span(entry.source_translation(), &mismatch.section))
        .arg("section", &mismatch.section)
        .arg("source", mismatch.source)
        .arg("translation", mismatch.translation);
    Report::from_iter([finding])
}

/// The Italian name of the body that answers for a guide.
fn owner(reader: Reader<'_>, entry: &Entry) -> Option<String> {
    let organization = reader.site.entry(Kind::Organization, &entry.care.owner.as_ref()?.value)?;
    match &organization.detail {
        Detail::Organization(detail) => detail.name.as_ref().map(|name| name.value.clone()),
        Detail::Guide(_) | Detail::Desk(_) | Detail::Term(_) | Detail::Journey(_) | Detail::Page => None,
    }
}
