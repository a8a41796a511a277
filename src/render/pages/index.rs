//! The A–Z page: titles and words that people search, each entry once under each letter, in the order of the
//! language's dictionaries.

use super::draft::Draft;
use super::shell::Heading;
use super::values::{list, map, maybe_text, text};
use crate::plan::Page;
use crate::render::view;
use crate::site::entry::Kind;
use crate::site::{Entry, Language};
use crate::words::Formats;
use tera::{Context, Value};
use unicode_normalization::UnicodeNormalization;

/// One line of the index.
struct Line<'a> {
    letter: String,
    /// What it is looked up by.
    key: String,
    words: String,
    entry: &'a Entry,
    is_alias: bool,
}

impl Draft<'_, '_> {
    /// The A–Z page.
    pub(super) fn index(&self) -> Context {
        let heading = Heading { title: self.word("a-z"), description: self.word("site-tagline") };
        let mut context = self.shell(&Page::Index, &heading);
        let entries =
            self.pages.site.entries.values().filter(|entry| entry.kind != Kind::Page && self.pages.site.is_listed(entry, self.language()));
        let mut lines: Vec<Line<'_>> = entries.flat_map(|entry| self.lines(entry)).collect();
        let formats = &self.voice.words.formats;
        // Latin words stand among the Chinese ones of the same letter; elsewhere the dictionary's order makes the letters.
        let by_letter = |line: &Line<'_>| is_of(self.language(), "zh").then(|| line.letter.clone());
        lines.sort_by(|a, b| {
            let words = || formats.compare(&a.key, &b.key).then_with(|| a.entry.id.cmp(&b.entry.id));
            by_letter(a).cmp(&by_letter(b)).then_with(words)
        });
        let groups = lines.chunk_by(|a, b| a.letter == b.letter);
        let groups: Vec<Value> = groups.map(|group| self.group(&once_each(group))).collect();
        context.insert_value("groups", list(groups));
        context
    }

    /// The title of an entry, and its aliases in the language that it is shown in.
    fn lines<'e>(&'e self, entry: &'e Entry) -> impl Iterator<Item = Line<'e>> {
        let title = self.plain_title(entry);
        // Romanised spellings are for the search: nobody looks for them in an index of another script.
        let in_latin = title.chars().all(|c| !c.is_alphabetic() || is_latin(c));
        let aliases = self.pages.site.shown(entry, self.language()).aliases.iter();
        let aliases = aliases.filter(move |alias| in_latin || !alias.starts_with(is_latin));
        let line = move |words: String, is_alias| {
            let key = self.without_article(&words).to_owned();
            Line { letter: self.letter(&key), key, words, entry, is_alias }
        };
        std::iter::once(line(title, false)).chain(aliases.map(move |alias| line(alias.clone(), true)))
    }

    /// Arabic dictionaries leave the article out: most of their words begin with it. Languages that borrow Arabic words
    /// have others that only look like it.
    fn without_article<'w>(&self, words: &'w str) -> &'w str {
        let rest = words.strip_prefix("ال").filter(|_| is_of(self.language(), "ar"));
        rest.filter(|rest| rest.chars().take_while(|c| c.is_alphabetic()).count() >= 3).unwrap_or(words)
    }

    fn group(&self, lines: &[&Line<'_>]) -> Value {
        let line = |line: &Line<'_>| {
            let alias = line.is_alias.then_some(line.words.as_str());
            map([("alias", maybe_text(alias)), ("link", self.link(&view::entry_link(self.reader, line.entry)))])
        };
        map([("letter", text(&lines[0].letter)), ("lines", list(lines.iter().map(|one| line(one))))])
    }

    /// The letter under which words are looked up: the first one without its accents, for Chinese its sound.
    fn letter(&self, words: &str) -> String {
        let Some(first) = words.chars().find(|c| c.is_alphanumeric()) else { return "#".to_owned() };
        let base = first.nfd().next().unwrap_or(first);
        if base.is_numeric() {
            "#".to_owned()
        } else if is_of(self.language(), "zh") && u32::from(base) >= 0x2e80 {
            sound(base, &self.voice.words.formats).to_owned()
        } else if u32::from(base) < 0x590 {
            // Capitals are a custom of Latin, Greek, Cyrillic and Armenian; Georgian has them and does not use them so.
            base.to_uppercase().collect()
        } else {
            base.to_string()
        }
    }
}

/// The lines of a letter, one for each entry: its title if it is there, for what is spelt nearly alike is found beside
/// it, and else the first of its aliases.
fn once_each<'l, 'e>(lines: &'l [Line<'e>]) -> Vec<&'l Line<'e>> {
    let is_of = |line: &Line<'_>, entry: &Entry| (line.entry.kind, &line.entry.id) == (entry.kind, &entry.id);
    let first = |entry: &Entry| {
        let mut own = lines.iter().filter(|line| is_of(line, entry));
        own.clone().find(|line| !line.is_alias).or_else(|| own.next())
    };
    lines.iter().filter(|line| first(line.entry).is_some_and(|first| std::ptr::eq(first, *line))).collect()
}

fn is_latin(letter: char) -> bool {
    letter.is_alphabetic() && u32::from(letter) < 0x250
}

fn is_of(language: &Language, tag: &str) -> bool {
    language.tag.as_str().split('-').next() == Some(tag)
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

fn sound(character: char, formats: &Formats) -> &'static str {
    let text = character.to_string();
    let reached = PINYIN.iter().take_while(|(_, first)| formats.compare(first, &text).is_le());
    reached.last().map_or("A", |(letter, _)| letter)
}
