//! What posters and pictures of campaigns and events say: few words, in one language or in all.

use super::tongues::{by_number, is_legible, own};
use crate::render::leaflets::is_refused;
use crate::render::leaflets::press::Press;
use crate::render::view::{self, DeskView, LanguageView, Medium, Node, Reader};
use crate::site::entry::Origin;
use crate::site::{Detail, Entry, Kind, Language, Translation};
use serde::Serialize;

/// What a template of a campaign's or an event's poster gets beside what all get.
#[derive(Serialize)]
pub(super) struct Body<'a> {
    text: &'a Text,
    source_text: &'a Text,
    /// What it says in each language, by number.
    sayings: &'a [Saying],
}

/// A poster in one language.
#[derive(Serialize)]
pub(super) struct Text {
    title: Vec<Node>,
    plain_title: String,
    summary: Vec<Node>,
    /// What is read from afar.
    message: Vec<Node>,
    /// What to do about it.
    call: Vec<Node>,
    /// What kind of meeting it is, when, where, and what is spoken there.
    meeting: Option<Meeting>,
    guides: Vec<Guide>,
    desk: Option<DeskView>,
}

/// What somebody must know who wants to come.
#[derive(Serialize)]
struct Meeting {
    format: Option<String>,
    when: String,
    place: Option<String>,
    languages: Vec<String>,
    /// The words that say that nobody should come.
    example: Option<String>,
}

/// A guide that a campaign leads to.
#[derive(Serialize)]
struct Guide {
    code: String,
    title: String,
    address: String,
}

/// The message in one of many languages.
#[derive(Serialize)]
struct Saying {
    language: LanguageView,
    title: Vec<Node>,
    message: Vec<Node>,
    /// The words that say that nobody has checked it.
    machine: Option<String>,
}

/// Everything that a poster refers to.
pub(super) struct Texts {
    reader: Text,
    source: Text,
    sayings: Vec<Saying>,
}

/// The texts of a campaign or an event.
pub(super) fn texts(press: &Press, reader: Reader<'_>, source: Reader<'_>, entry: &Entry) -> Texts {
    Texts { reader: text(press, reader, entry), source: text(press, source, entry), sayings: sayings(press, source, entry) }
}

/// What a poster says.
pub(super) fn body(texts: &Texts) -> Body<'_> {
    Body { text: &texts.reader, source_text: &texts.source, sayings: &texts.sayings }
}

fn guides(entry: &Entry) -> impl Iterator<Item = &str> {
    let guides = if let Detail::Campaign(campaign) = &entry.detail { campaign.guides.as_slice() } else { &[] };
    guides.iter().map(|name| name.value.as_str())
}

fn text(press: &Press, reader: Reader<'_>, entry: &Entry) -> Text {
    let translation = reader.site.shown(entry, reader.language);
    let line = |line| view::line(reader.reading(translation), line);
    let title = line(&translation.title);
    let (message, call, meeting, mut desk) = if entry.kind == Kind::Event {
        let view::EventView { format, when, place, languages, example, desk, body, .. } = view::event(reader, entry);
        (Vec::new(), body, Some(Meeting { format, when, place, languages, example }), desk)
    } else {
        let view::CampaignView { message, call, desk, .. } = view::campaign(reader, entry);
        (message, call, None, desk)
    };
    desk.iter_mut().for_each(|desk| super::legible(press, reader, desk));
    let known = guides(entry).filter_map(|name| reader.site.entry(Kind::Guide, name));
    Text {
        plain_title: view::plain(&title),
        title,
        summary: translation.summary.as_ref().map(line).unwrap_or_default(),
        message,
        call,
        meeting,
        guides: known.filter_map(|guide| self::guide(reader, guide)).collect(),
        desk,
    }
}

/// A guide that can be found by its code.
fn guide(reader: Reader<'_>, guide: &Entry) -> Option<Guide> {
    let code = guide.code()?.value.clone();
    Some(Guide { code, title: view::plain(&view::title_of(reader, guide)), address: reader.plan.code_url(guide, reader.language)? })
}

/// The message in every language that it is written in and that the theme has letters for.
fn sayings(press: &Press, source: Reader<'_>, entry: &Entry) -> Vec<Saying> {
    let legible = by_number(source).into_iter().filter(|language| is_legible(press, language));
    let written = legible.filter_map(|language| Some((language, entry.translations.get(&language.tag)?)));
    let shown = written.filter(|(_, translation)| !is_refused(source.site, translation));
    shown.map(|(language, translation)| saying(press, source, entry, language, translation)).collect()
}

fn saying(press: &Press, source: Reader<'_>, entry: &Entry, language: &Language, translation: &Translation) -> Saying {
    let reader = Reader::new(source.site, source.plan, language, Medium::Paper);
    let Text { title, summary, message, .. } = text(press, reader, entry);
    let is_machine = translation.origin == Origin::Machine;
    let machine = is_machine.then(|| own(press, source, language, "leaflet-machine", &[])).flatten();
    Saying { language: language.into(), title, message: if message.is_empty() { summary } else { message }, machine }
}
