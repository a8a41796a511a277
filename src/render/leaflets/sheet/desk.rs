//! What hangs at a desk says: the desk in Italian, and in every other language what a visitor must know at the door.

use super::selector::{Selector, selector};
use super::tongues::{by_number, illegible, is_legible, own};
use super::{Phrase, phrase};
use crate::finding::Report;
use crate::render::leaflets::is_refused;
use crate::render::leaflets::press::Press;
use crate::render::view::{self, DayView, DeskView, LanguageView, Medium, Node, Reader};
use crate::site::entry::{Desk, Origin};
use crate::site::{Entry, Language};
use serde::Serialize;
use std::collections::BTreeMap;

/// What a template of a desk's sheet gets beside what all get.
#[derive(Serialize)]
pub(super) struct Texts {
    /// The desk as the source language tells it.
    desk: DeskView,
    /// Whether its place is secret: then the sheet does not say what it is.
    secret: bool,
    /// The name of the document.
    plain_title: String,
    /// The words of the source language that only these sheets need.
    labels: BTreeMap<&'static str, Phrase>,
    /// The days on which it is closed, in a sentence.
    closed: Option<String>,
    /// The days of the week, to write on by hand the hours that nobody has confirmed.
    week: Vec<String>,
    /// Who speaks what, those together who speak in the same way and at the same times.
    spoken: Vec<Spoken>,
    /// The other languages, by number.
    doors: Vec<Door>,
    /// Which leaflets there are at this desk.
    selector: Selector,
}

/// Languages that are spoken in one way, at one time.
#[derive(Serialize)]
struct Spoken {
    how: String,
    when: Vec<DayView>,
    languages: Vec<Name>,
}

/// What a language calls itself.
#[derive(Serialize)]
struct Name {
    name: String,
    tag: String,
    dir: &'static str,
}

/// What a reader of one language must know at the door, in that language; what it has no words for is left out.
#[derive(Serialize)]
struct Door {
    language: LanguageView,
    title: Option<Vec<Node>>,
    /// Whether the title is a machine's and nobody has checked it.
    machine: Option<String>,
    access: Option<String>,
    always: Option<String>,
    hours: Vec<DayView>,
    /// The days of the week, if it has words of its own.
    week: Vec<String>,
    closed: Option<String>,
    women_only: Option<String>,
    yours: Option<Yours>,
}

/// That the reader's language is spoken here.
#[derive(Serialize)]
struct Yours {
    words: String,
    how: String,
    when: Vec<DayView>,
}

/// The messages that only sheets of desks say, by the name that templates know them by.
const LABELS: [(&str, &str); 8] = [
    ("hours", "desk-hours"),
    ("closed_day", "desk-closed"),
    ("access", "desk-access"),
    ("languages", "desk-languages"),
    ("selector", "selector-title"),
    ("selector_how", "selector-how"),
    ("selector_file", "selector-file"),
    ("selector_site", "selector-site"),
];

/// The texts of a desk for everyone who comes to it.
pub(super) fn texts(press: &Press, source: Reader<'_>, entry: &Entry, doubts: &mut Report) -> Texts {
    let all = by_number(source);
    doubts.join(all.iter().filter(|language| !is_legible(press, language)).map(|language| illegible(source, language)).collect());
    let others = all.iter().copied().filter(|language| language.tag != source.language.tag && is_legible(press, language));
    let mut desk = view::desk(source, entry);
    super::legible(press, source, &mut desk);
    Texts {
        secret: entry.desk().is_some_and(|desk| desk.secret),
        plain_title: desk.name.clone(),
        labels: LABELS.iter().map(|(name, message)| (*name, phrase(source, message, &[]))).collect(),
        closed: closed(press, source, source.language, &desk),
        week: week(source),
        spoken: spoken(&desk),
        selector: selector(source, entry, &all),
        doors: others.map(|language| door(press, source, entry, language)).collect(),
        desk,
    }
}

fn spoken(desk: &DeskView) -> Vec<Spoken> {
    let mut groups: Vec<Spoken> = Vec::new();
    for one in &desk.languages {
        let name = Name { name: one.name.clone(), tag: one.tag.clone(), dir: one.dir };
        match groups.iter_mut().find(|group| group.how == one.how && group.when == one.when) {
            Some(group) => group.languages.push(name),
            None => groups.push(Spoken { how: one.how.clone(), when: one.when.clone(), languages: vec![name] }),
        }
    }
    groups
}

fn door(press: &Press, source: Reader<'_>, entry: &Entry, language: &Language) -> Door {
    let reader = Reader::new(source.site, source.plan, language, Medium::Paper);
    let desk = view::desk(reader, entry);
    let own = |id: &str| own(press, source, language, id, &[]);
    let access = entry.desk().and_then(|desk: &Desk| desk.access).filter(|_| desk.access.is_some());
    let title = entry.translations.get(&language.tag).filter(|translation| !is_refused(source.site, translation));
    let yours = desk.languages.iter().find(|spoken| spoken.yours);
    // The names of days are no message: a language that has no word for "hours" has none for them.
    let has_words = own("desk-hours").is_some();
    Door {
        language: language.into(),
        title: title.map(|translation| view::line(reader.reading(translation), &translation.title)),
        machine: title.filter(|translation| translation.origin == Origin::Machine).and_then(|_| own("leaflet-machine")),
        access: access.and_then(|access| own(&format!("access-{}", access.as_str()))),
        always: desk.always.as_ref().and_then(|_| own("desk-always-open")),
        hours: if has_words { desk.hours.clone() } else { Vec::new() },
        week: if has_words { week(reader) } else { Vec::new() },
        closed: closed(press, source, language, &desk),
        women_only: desk.women_only.as_ref().and_then(|_| own("desk-women-only")),
        yours: yours.and_then(|spoken| Some(Yours { words: own("desk-yours")?, how: spoken.how.clone(), when: spoken.when.clone() })),
    }
}

fn closed(press: &Press, source: Reader<'_>, language: &Language, desk: &DeskView) -> Option<String> {
    let dates = (!desk.closures.is_empty()).then(|| desk.closures.join(", "))?;
    own(press, source, language, "desk-closure", &[("dates", dates.into())])
}

fn week(reader: Reader<'_>) -> Vec<String> {
    (0..7).map(|day| reader.words().formats.weekday(day)).collect()
}
