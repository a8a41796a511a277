//! The desk phrasebook → the values of its page: what the reader says, then what the operator says.

use super::draft::Draft;
use super::shell::Heading;
use super::values::{list, map, text};
use crate::plan::Page;
use crate::site::phrasebook::{Group, Speaker, phrasebook};
use tera::{Context, Value};

impl Draft<'_, '_> {
    /// The page of the phrasebook. Sentences are numbered through, so that both sides can say a number.
    pub(super) fn phrasebook(&self) -> Context {
        let title = self.word("phrasebook-title");
        let mut context = self.shell(&Page::Phrasebook, &Heading { title, description: self.word("phrasebook-lead") });
        let groups = phrasebook(self.pages.site);
        let mut start = 1;
        for (name, speaker) in [("yours", Speaker::Reader), ("theirs", Speaker::Operator)] {
            let of = groups.iter().filter(|group| group.speaker == speaker);
            let values = of.map(|group| {
                let value = self::group(group, start);
                start += group.sentences.len();
                value
            });
            context.insert_value(name, list(values.collect::<Vec<_>>()));
        }
        let source = self.pages.site.languages.source();
        context.insert_value("source_language", self.pages.signboard(source).value.clone());
        context.insert_value("in_source", Value::from(source.tag == self.language().tag));
        context
    }
}

fn group(group: &Group, start: usize) -> Value {
    map([
        ("id", text(&group.name)),
        ("title", text(&group.title())),
        ("start", Value::from(start)),
        ("sentences", list(group.sentences.iter().map(|sentence| text(sentence)))),
    ])
}
