//! A desk's card: where, when, how to get in, and who speaks which language.

use super::{DayView, DeskView, Medium, PhoneView, Reader, SpokenView, direction_of, document, link};
use crate::site::entry::{Closure, ComingDay, Desk, OpeningHours, SpokenLanguage};
use crate::site::fact::Phone;
use crate::site::language::{display_name, own_name};
use crate::site::{Entry, Tag};
use crate::words::DateStyle;
use chrono::Days;

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
        phones: if shown("phones") { desk.phones.iter().map(|phone| self::phone(reader, phone)).collect() } else { Vec::new() },
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
fn languages_are_confirmed(reader: Reader<'_>, entry: &Entry, desk: &Desk) -> bool {
    if entry.unconfirmed("languages") || desk.languages.is_empty() {
        return false;
    }
    let term = entry.care.confirm_every.unwrap_or(reader.site.settings.confirm_every);
    let confirmed_on = desk.languages_confirmed_on.or(entry.care.confirmed_on.as_ref().map(|date| date.value));
    confirmed_on.is_some_and(|date| date + Days::new(u64::from(term)) >= reader.site.today)
}

fn phone(reader: Reader<'_>, phone: &crate::site::entry::DeskPhone) -> PhoneView {
    let languages = phone.languages.iter().filter_map(|tag| Tag::parse(tag)).map(|tag| language_name(reader, &tag)).collect();
    PhoneView { number: phone.number.clone(), url: Phone::tel(&phone.number), label: phone.label.clone(), languages }
}

fn spoken(reader: Reader<'_>, desk: &Desk) -> Vec<SpokenView> {
    let view = |language: &SpokenLanguage| {
        let configured = reader.site.languages.get(&language.tag);
        let own = configured.map(|configured| configured.name.clone()).or_else(|| own_name(&language.tag));
        let name = own.unwrap_or_else(|| language_name(reader, &language.tag));
        SpokenView {
            name,
            tag: language.tag.to_string(),
            dir: configured.map_or_else(|| direction_of(&language.tag), |configured| configured.direction).as_str(),
            how: reader.word(&format!("language-how-{}", language.how.as_str())),
            when: language.when.as_ref().map(|hours| days(reader, hours)).unwrap_or_default(),
        }
    };
    desk.languages.iter().map(view).collect()
}

/// A language's name in the reader's language, or in itself, or its tag.
fn language_name(reader: Reader<'_>, tag: &Tag) -> String {
    display_name(tag, &reader.language.tag).or_else(|| display_name(tag, tag)).unwrap_or_else(|| tag.to_string())
}

/// The week, neighbouring days with the same hours joined, in the reader's words and European digits.
fn days(reader: Reader<'_>, hours: &OpeningHours) -> Vec<DayView> {
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
