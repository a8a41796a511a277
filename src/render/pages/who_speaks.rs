//! The page "Who speaks my language?" → its values: first where the reader's own is spoken, then all others.

use super::draft::Draft;
use super::shell::Heading;
use super::values::{attributes, list, map, maybe, maybe_text, second_name, text};
use crate::plan::Page;
use crate::render::view::{self, SpeakerView, SpeakersView};
use crate::site::language::display_name;
use tera::{Context, Value};

/// How many languages a helpline answers in before it is worth a try for those of whom nobody speaks theirs.
const MANY: usize = 5;

impl Draft<'_, '_> {
    /// The page of who speaks which language.
    pub(super) fn who_speaks(&self) -> Context {
        let title = self.own_question();
        let mut context = self.shell(&Page::WhoSpeaks, &Heading { title, description: self.word("who-speaks-lead") });
        let all = view::speakers(self.reader);
        let tag = &self.language().tag;
        let source = self.pages.site.languages.source().tag.spoken();
        let (mine, others): (Vec<&SpeakersView>, Vec<&SpeakersView>) = all.iter().partition(|one| one.id == tag.spoken());
        let mine: Vec<&SpeakerView> = mine.iter().flat_map(|one| &one.desks).collect();
        let own_name = self.own_name();
        let helplines = if mine.is_empty() { helplines(&all) } else { Vec::new() };
        context.insert_value("own_name", text(&own_name));
        context.insert_value("mine", list(mine.into_iter().map(|speaker| self.speaker(speaker))));
        context.insert_value("helplines", list(helplines.into_iter().map(|speaker| self.speaker(speaker))));
        // Italian is spoken everywhere: who does not read it needs no list of where.
        context.insert_value("others", list(others.into_iter().filter(|one| one.id != source).map(|one| self.speakers(one))));
        context.insert_value("leaflets", self.leaflets_for_all());
        context
    }

    /// "Who speaks …?", with the name that the page's language gives itself.
    pub(super) fn own_question(&self) -> String {
        self.voice.words.text("who-speaks", &[("language", self.own_name().into())])
    }

    /// What the page's language calls itself inside a sentence.
    pub(super) fn own_name(&self) -> String {
        let tag = &self.language().tag;
        display_name(tag, tag).unwrap_or_else(|| self.language().name.clone())
    }

    fn speaker(&self, speaker: &SpeakerView) -> Value {
        map([
            ("desk", self.desk_values(&speaker.desk)),
            ("how", text(&speaker.how)),
            ("when", super::desks::days(&speaker.when)),
            ("sure", Value::from(speaker.sure)),
        ])
    }

    /// A language and, in short, where it is spoken.
    fn speakers(&self, speakers: &SpeakersView) -> Value {
        let desk = |speaker: &SpeakerView| {
            let phone = speaker.desk.phones.first();
            map([
                ("url", text(&speaker.desk.url)),
                ("title", self.html(&speaker.desk.title)),
                ("title_attributes", self.desk_title_attributes(&speaker.desk)),
                ("phone", maybe(phone, |phone| map([("number", text(&phone.number)), ("url", text(&phone.url))]))),
                ("how", text(&speaker.how)),
                ("sure", Value::from(speaker.sure)),
            ])
        };
        map([
            ("id", text(&speakers.id)),
            ("name", text(&speakers.name)),
            ("attributes", attributes(&speakers.tag, speakers.dir).value()),
            ("italian", second_name(&speakers.italian, &speakers.name)),
            (
                "translated",
                maybe_text(Some(speakers.translated.as_str()).filter(|name| *name != speakers.name && *name != speakers.italian)),
            ),
            ("desks", list(speakers.desks.iter().map(desk))),
        ])
    }
}

/// Those that answer in many languages, each once: somebody there may find an interpreter.
fn helplines(all: &[SpeakersView]) -> Vec<&SpeakerView> {
    let mut found: Vec<&SpeakerView> = Vec::new();
    for speaker in all.iter().flat_map(|one| &one.desks) {
        let answers = !speaker.desk.phones.is_empty() && speaker.desk.languages.len() >= MANY;
        if answers && !found.iter().any(|known| known.desk.id == speaker.desk.id) {
            found.push(speaker);
        }
    }
    found
}
