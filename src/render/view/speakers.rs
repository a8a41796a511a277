//! Who speaks what: every language of the network, and the desks and helplines where it is spoken.

use super::desk::{days, desk, how, is_readers, language_name, languages_are_confirmed, own_name_of};
use super::{Reader, SpeakerView, SpeakersView};
use crate::site::entry::{Desk, OpeningHours, SpokenHow};
use crate::site::language::display_name;
use crate::site::{Entry, Kind, Tag};
use std::collections::BTreeMap;

/// One way in which a desk speaks a language.
struct Way<'a> {
    entry: &'a Entry,
    tag: &'a Tag,
    how: SpokenHow,
    when: Option<&'a OpeningHours>,
    sure: bool,
}

/// The languages that somebody speaks, the reader's first and then by their names in the reader's language. Within each
/// those places come first that are sure of it.
pub fn speakers(reader: Reader<'_>) -> Vec<SpeakersView> {
    let mut spoken: BTreeMap<&str, Vec<Way<'_>>> = BTreeMap::new();
    for entry in reader.site.of_kind(Kind::Desk) {
        for way in entry.desk().into_iter().flat_map(|desk| ways(reader, entry, desk)) {
            spoken.entry(way.tag.spoken()).or_default().push(way);
        }
    }
    let mut all: Vec<(bool, SpeakersView)> =
        spoken.into_iter().map(|(id, ways)| (!is_readers(reader, ways[0].tag), view(reader, id, ways))).collect();
    let compare = |a: &SpeakersView, b: &SpeakersView| reader.words().formats.compare(&a.translated, &b.translated);
    all.sort_by(|(a_other, a), (b_other, b)| a_other.cmp(b_other).then_with(|| compare(a, b)));
    all.into_iter().map(|(_, view)| view).collect()
}

/// The languages of a desk; one that only answers on its telephones is spoken on the telephone.
fn ways<'a>(reader: Reader<'a>, entry: &'a Entry, desk: &'a Desk) -> Vec<Way<'a>> {
    let sure = languages_are_confirmed(reader, entry, desk);
    let languages = desk.languages.iter().map(|one| (&one.tag.value, one.how, one.when.as_ref()));
    let phones = desk.phones.iter().flat_map(|phone| &phone.languages).map(|tag| (&tag.value, SpokenHow::Phone, None));
    let mut ways: Vec<Way<'a>> = Vec::new();
    for (tag, how, when) in languages.chain(phones) {
        if !ways.iter().any(|way| way.tag.spoken() == tag.spoken()) {
            ways.push(Way { entry, tag, how, when, sure });
        }
    }
    ways
}

fn view(reader: Reader<'_>, id: &str, mut ways: Vec<Way<'_>>) -> SpeakersView {
    let tag = ways[0].tag;
    let (name, name_tag, dir) = own_name_of(reader, tag);
    let source = reader.site.languages.source();
    // The same name as on the poster, on which people point to it.
    let configured = reader.site.languages.iter().find(|language| language.tag.spoken() == tag.spoken());
    let said = || Some(reader.site.words(source).text(&format!("language-{tag}"), &[])).filter(|message| !message.is_empty());
    let italian = configured.map(|language| language.italian_name.clone()).or_else(said).or_else(|| display_name(tag, &source.tag));
    ways.sort_by_key(|way| !way.sure);
    let speaker = |way: &Way<'_>| SpeakerView {
        desk: desk(reader, way.entry),
        how: how(reader, way.how),
        when: way.when.map(|hours| days(reader, hours)).unwrap_or_default(),
        sure: way.sure,
    };
    let desks = ways.iter().map(speaker).collect();
    SpeakersView {
        id: id.to_owned(),
        tag: name_tag,
        dir,
        name,
        italian: italian.unwrap_or_default(),
        translated: language_name(reader, tag),
        desks,
    }
}
