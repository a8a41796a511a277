//! A desk's card: where, when, how to get in, and who speaks which language.

use super::{DayView, DeskView, Medium, PhoneView, Reader, SpokenView, direction_of, document, link};
use crate::site::entry::{Closure, ComingDay, Desk, DeskPhone, OpeningHours, SpokenHow, SpokenLanguage};
use crate::site::fact::Phone;
use crate::site::language::{display_name, own_name};
use crate::site::{Entry, Tag};
use crate::words::DateStyle;
use chrono::Days;
use std::collections::BTreeSet;

/// The card of a desk. Fields that are not confirmed are left out on paper and marked on screen.
pub fn desk(reader: Reader<'_>, entry: &Entry) -> DeskView {
    let empty = Desk::default();
    let desk = entry.desk().unwrap_or(&empty);
    let translation = reader.site.shown(entry, reader.language);
    let shown = |field: &str| reader.medium == Medium::Screen || !entry.unconfirmed(field);
    let words = reader.words();
    let hours = desk.hours.as_ref().filter(|_| shown("hours"));
    let always = hours.filter(|hours| hours.is_always()).map(|_| reader.word("desk-always-open"));
    let confirmed = languages_are_confirmed(reader, entry, desk);
    DeskView {
        id: entry.id.to_string(),
        url: link::url(reader, entry, None),
        title: document::line(reader.reading(translation), &translation.title),
        name: desk.name.as_ref().map(|name| name.value.clone()).unwrap_or_default(),
        address: desk.address.clone().filter(|_| shown("address")),
        geo: desk.geo.filter(|_| shown("address")),
        access: desk.access.filter(|_| shown("access")).map(|access| words.text(&format!("access-{}", access.as_str()), &[])),
        booking: desk.booking.clone().filter(|_| shown("booking")),
        transport: desk.transport.clone().filter(|_| shown("transport")),
        accessibility: desk.accessibility.clone().filter(|_| shown("accessibility")),
        phones: if shown("phones") { phones(reader, desk) } else { Vec::new() },
        email: desk.email.clone().filter(|_| shown("email")),
        pec: desk.pec.clone().filter(|_| shown("pec")),
        hours: hours.filter(|_| always.is_none()).map(|hours| days(reader, hours)).unwrap_or_default(),
        sure: !entry.unconfirmed("hours"),
        coming: (reader.medium == Medium::Screen && !entry.unconfirmed("hours") && always.is_none())
            .then(|| coming(reader, desk))
            .flatten(),
        closures: desk.closures.iter().filter(|closure| closure.until >= reader.site.today).map(|one| closure(reader, one)).collect(),
        women_only: desk.women_only.then(|| reader.word("desk-women-only")),
        children_ok: desk.children_ok.then(|| reader.word("desk-children-ok")),
        rule: hours.map(|hours| hours.rule.clone()),
        always,
        languages: if confirmed || reader.medium == Medium::Screen { spoken(reader, desk) } else { Vec::new() },
        yours: desk
            .languages
            .iter()
            .any(|language| is_readers(reader, &language.tag.value))
            .then(|| reader.word(if confirmed { "desk-yours" } else { "desk-yours-ask" })),
        ask_languages: (!confirmed).then(|| reader.word("desk-languages-ask")),
        unconfirmed: doubtful(entry, desk).then(|| reader.word("not-confirmed")),
    }
}

/// The openings of the coming days, as small as they can be written.
fn coming(reader: Reader<'_>, desk: &Desk) -> Option<String> {
    let times = |times: &Vec<(u16, u16)>| times.iter().map(|(open, close)| format!("{open}-{close}")).collect::<Vec<_>>().join(",");
    let day = |day: &ComingDay| match day {
        ComingDay::Times(all) => times(all),
        ComingDay::Holiday => "?".to_owned(),
    };
    let days: Vec<String> = desk.coming.iter().map(day).collect();
    (!days.is_empty()).then(|| format!("{} {}", reader.site.today.format("%Y-%m-%d"), days.join(";")))
}

fn closure(reader: Reader<'_>, closure: &Closure) -> String {
    let date = |date| reader.words().formats.date(date, DateStyle::Long);
    if closure.from == closure.until { date(closure.from) } else { format!("{} – {}", date(closure.from), date(closure.until)) }
}

/// Whether something that a visitor relies on is not confirmed.
fn doubtful(entry: &Entry, desk: &Desk) -> bool {
    let shown = [
        ("address", desk.address.is_some()),
        ("phones", !desk.phones.is_empty()),
        ("hours", desk.hours.is_some()),
        ("email", desk.email.is_some()),
    ];
    !entry.care.confirmed || shown.iter().any(|(field, there)| *there && entry.unconfirmed(field)) || !shown.iter().any(|(_, there)| *there)
}

/// Languages are believed while somebody has confirmed them within the desk's own term.
pub(super) fn languages_are_confirmed(reader: Reader<'_>, entry: &Entry, desk: &Desk) -> bool {
    if entry.unconfirmed("languages") || desk.languages.is_empty() {
        return false;
    }
    let term = entry.care.confirm_every.unwrap_or(reader.site.settings.confirm_every);
    let confirmed_on = desk.languages_confirmed_on.or(entry.care.confirmed_on.as_ref().map(|date| date.value));
    confirmed_on.is_some_and(|date| date + Days::new(u64::from(term)) >= reader.site.today)
}

fn phones(reader: Reader<'_>, desk: &Desk) -> Vec<PhoneView> {
    let spoken: BTreeSet<&Tag> = desk.languages.iter().map(|language| &language.tag.value).collect();
    // On screen the languages of the desk stand below: they are not said once more for each number.
    let answered = |phone: &DeskPhone| phone.languages.iter().map(|tag| &tag.value).collect::<BTreeSet<_>>() == spoken;
    let said_below = reader.medium == Medium::Screen && desk.phones.iter().all(answered);
    let phone = |phone: &DeskPhone| PhoneView {
        number: phone.number.clone(),
        url: Phone::tel(&phone.number),
        label: phone.label.clone(),
        languages: if said_below { Vec::new() } else { phone.languages.iter().map(|tag| language_name(reader, &tag.value)).collect() },
    };
    desk.phones.iter().map(phone).collect()
}

/// The languages spoken, the reader's own first.
fn spoken(reader: Reader<'_>, desk: &Desk) -> Vec<SpokenView> {
    let view = |language: &SpokenLanguage| {
        let (name, tag, dir) = own_name_of(reader, &language.tag.value);
        SpokenView {
            name,
            tag,
            dir,
            yours: is_readers(reader, &language.tag.value),
            how: how(reader, language.how),
            when: language.when.as_ref().map(|hours| days(reader, hours)).unwrap_or_default(),
        }
    };
    let mut all: Vec<SpokenView> = desk.languages.iter().map(view).collect();
    all.sort_by_key(|language| !language.yours);
    all
}

/// Whether a language is spoken as the reader's is.
pub(super) fn is_readers(reader: Reader<'_>, tag: &Tag) -> bool {
    tag.spoken() == reader.language.tag.spoken()
}

/// By whom a language is spoken, in words.
pub(super) fn how(reader: Reader<'_>, how: SpokenHow) -> String {
    reader.word(&format!("language-how-{}", how.as_str()))
}

/// What a language calls itself, with the tag and direction of that name; without one, what the reader calls it.
pub(super) fn own_name_of(reader: Reader<'_>, tag: &Tag) -> (String, String, &'static str) {
    let configured = reader.site.languages.get(tag);
    let direction = configured.map_or_else(|| direction_of(tag), |configured| configured.direction);
    match configured.map(|configured| configured.name.clone()).or_else(|| own_name(tag)) {
        Some(name) => (name, tag.to_string(), direction.as_str()),
        None => (language_name(reader, tag), reader.language.tag.to_string(), reader.language.direction.as_str()),
    }
}

/// A language's name in the reader's language: as the message `language-<tag>` says or CLDR; else in Italian, or in itself.
pub fn language_name(reader: Reader<'_>, tag: &Tag) -> String {
    let said = reader.words().say(&format!("language-{tag}"), &[]);
    let (ours, fallen): (Option<_>, Option<_>) = match said {
        Some(said) if said.language == reader.language.tag => (Some(said.text), None),
        other => (None, other.map(|said| said.text)),
    };
    let known = || display_name(tag, &reader.language.tag);
    ours.or_else(known).or(fallen).or_else(|| own_name(tag)).unwrap_or_else(|| tag.to_string())
}

/// The week, neighbouring days with the same hours joined, in the reader's words and European digits.
pub(super) fn days(reader: Reader<'_>, hours: &OpeningHours) -> Vec<DayView> {
    let formats = &reader.words().formats;
    let mut groups: Vec<(usize, usize)> = Vec::new();
    for day in 0..7 {
        match groups.last_mut() {
            Some((_, last)) if hours.week[*last] == hours.week[day] => *last = day,
            Some(_) | None => groups.push((day, day)),
        }
    }
    let name = |(first, last): (usize, usize)| match last - first {
        0 => formats.weekday(first),
        1 => formats.list(&[formats.weekday(first), formats.weekday(last)]),
        _ => format!("{} – {}", formats.weekday(first), formats.weekday(last)),
    };
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let times = |day: usize| hours.week[day].iter().map(|(open, close)| format!("{}–{}", clock(*open), clock(*close))).collect();
    groups.into_iter().map(|group| DayView { name: name(group), hours: times(group.0) }).collect()
}
