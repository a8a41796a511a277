//! A language that nobody has translated to yet: its bundles with every message of the source, in the plural forms that
//! it has, waiting to be translated; or said at once in letters that show what no bundle says.

use super::fluent;
use crate::site::{Site, Tag};
use crate::source::Sources;

/// How the messages of a new bundle are said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saying {
    /// Each is a comment that holds the source's words: until it is translated, the chain goes on.
    Waiting,
    /// Each is said in the source's words, accented, a third longer and in brackets: on a page, what has neither was
    /// never in a bundle, and what is cut off has too little room.
    Pseudo,
}

/// The files of a language's bundles: name and text.
pub fn bundles(site: &Site, sources: &Sources, tag: &Tag, saying: Saying) -> Vec<(String, String)> {
    let source = &site.languages.source().tag;
    let title = match saying {
        Saying::Waiting => {
            format!("### The words in {tag}. Each waits as a comment: take the number sign away and translate what follows.\n")
        }
        Saying::Pseudo => format!("### A made-up language ({tag}), to see what no bundle says.\n"),
    };
    let say = |words: &str| match saying {
        Saying::Waiting => words.to_owned(),
        Saying::Pseudo => pseudo(words),
    };
    let files = fluent::rewritten(sources, source.as_str(), tag, &say);
    let finished = |(name, entries): (String, Vec<fluent::Rewritten>)| {
        let lines = entries.iter().map(|entry| match (entry, saying) {
            (fluent::Rewritten::Group(words), _) => format!("\n## {words}\n"),
            // A term is part of other messages: it is said as it is, for a name needs no translation.
            (fluent::Rewritten::Message(text), Saying::Pseudo) | (fluent::Rewritten::Term(text), _) => text.clone(),
            (fluent::Rewritten::Message(text), Saying::Waiting) => {
                text.lines().map(|line| format!("# {line}\n")).collect::<String>() + "\n"
            }
        });
        (name, format!("{title}\n{}", lines.collect::<String>()))
    };
    files.into_iter().map(finished).collect()
}

/// Words in brackets, with accents, a third longer.
fn pseudo(words: &str) -> String {
    if words.trim().is_empty() {
        return words.to_owned();
    }
    let accented: String = words.chars().map(accented).collect();
    let letters = words.chars().filter(|letter| letter.is_alphabetic()).count();
    format!("⟦{accented}{}⟧", "~".repeat(letters.div_ceil(3)))
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "aceginorsuyzACEGINORSUYZ";
    const ACCENTED: &str = "àçéĝíñöŕšüýžÀÇÉĜÍÑÖŔŠÜÝŽ";
    PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter).map_or(letter, |(_, accented)| accented)
}
