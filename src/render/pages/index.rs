//! The A–Z page: every title and every word that people search, in the order of the language's dictionaries.

use super::draft::Draft;
use super::shell::Heading;
use super::values::{list, map, maybe_text, text};
use crate::plan::Page;
use crate::render::view;
use crate::site::Entry;
use crate::site::entry::Kind;
use crate::words::Words;
use tera::{Context, Value};
use unicode_normalization::UnicodeNormalization;

/// One line of the index.
struct Line<'a> {
    words: String,
    entry: &'a Entry,
    is_alias: bool,
}

impl Draft<'_, '_> {
    /// The A–Z page.
    pub(super) fn index(&self) -> Context {
        let heading = Heading { title: self.word("a-z"), description: self.word("site-tagline") };
        let mut context = self.shell(&Page::Index, &heading);
        let mut lines: Vec<Line<'_>> =
            self.pages.site.entries.values().filter(|entry| entry.kind != Kind::Page).flat_map(|entry| self.lines(entry)).collect();
        let words = self.voice.words;
        lines.sort_by(|a, b| words.formats.compare(&a.words, &b.words).then_with(|| a.entry.id.cmp(&b.entry.id)));
        lines.dedup_by(|a, b| a.words == b.words && a.entry.id == b.entry.id);
        let is_chinese = self.language().tag.as_str().starts_with("zh");
        let groups: Vec<Value> = lines
            .chunk_by(|a, b| letter(&a.words, words, is_chinese) == letter(&b.words, words, is_chinese))
            .map(|group| self.group(&letter(&group[0].words, words, is_chinese), group))
            .collect();
        context.insert_value("groups", list(groups));
        context
    }

    /// The title of an entry, and its aliases in the language that it is shown in.
    fn lines<'e>(&'e self, entry: &'e Entry) -> impl Iterator<Item = Line<'e>> {
        let aliases = self.pages.site.shown(entry, self.language()).aliases.iter();
        let title = Line { words: self.plain_title(entry), entry, is_alias: false };
        std::iter::once(title).chain(aliases.map(move |alias| Line { words: alias.clone(), entry, is_alias: true }))
    }

    fn group(&self, letter: &str, lines: &[Line<'_>]) -> Value {
        let line = |line: &Line<'_>| {
            let alias = line.is_alias.then_some(line.words.as_str());
            map([("alias", maybe_text(alias)), ("link", self.link(&view::entry_link(self.reader, line.entry)))])
        };
        map([("letter", text(letter)), ("lines", list(lines.iter().map(line)))])
    }
}

/// The letter under which words are looked up: the first one without its accents, for Chinese its sound.
fn letter(words: &str, formats: &Words, is_chinese: bool) -> String {
    let Some(first) = words.chars().find(|c| c.is_alphanumeric()) else { return "#".to_owned() };
    let base = first.nfd().next().unwrap_or(first);
    if base.is_numeric() {
        "#".to_owned()
    } else if is_chinese && u32::from(base) >= 0x2e80 {
        sound(base, formats).to_owned()
    } else if u32::from(base) < 0x590 {
        // Capitals are a custom of Latin, Greek, Cyrillic and Armenian: Georgian has them and does not use them so.
        base.to_uppercase().collect()
    } else {
        base.to_string()
    }
}

/// The first characters of each letter of pinyin, in the order in which Chinese dictionaries sort.
const PINYIN: [(&str, &str); 23] = [
    ("A", "阿"),
    ("B", "八"),
    ("C", "嚓"),
    ("D", "哒"),
    ("E", "妸"),
    ("F", "发"),
    ("G", "旮"),
    ("H", "哈"),
    ("J", "讥"),
    ("K", "咔"),
    ("L", "垃"),
    ("M", "妈"),
    ("N", "拿"),
    ("O", "噢"),
    ("P", "妑"),
    ("Q", "七"),
    ("R", "然"),
    ("S", "仨"),
    ("T", "他"),
    ("W", "穵"),
    ("X", "夕"),
    ("Y", "丫"),
    ("Z", "匝"),
];

fn sound(character: char, words: &Words) -> &'static str {
    let text = character.to_string();
    let reached = PINYIN.iter().take_while(|(_, first)| words.formats.compare(first, &text).is_le());
    reached.last().map_or("A", |(letter, _)| letter)
}
