//! The characters that a language's pages are written with, Latin ones apart: what a web font must be able to draw.

use super::Site;
use super::language::{Language, alphabet};
use std::collections::BTreeSet;

/// Signs that stand between letters and are needed to draw them: spaces, joiners, hyphens, the circle under a lone mark.
const HELPERS: [std::ops::RangeInclusive<char>; 7] = [
    ' '..=' ',
    '\u{a0}'..='\u{a0}',
    '\u{200b}'..='\u{200f}',
    '\u{2010}'..='\u{2011}',
    '\u{2026}'..='\u{2026}',
    '\u{2066}'..='\u{2069}',
    '\u{25cc}'..='\u{25cc}',
];

impl Site {
    /// Every character of a language's texts, of its interface, and of the alphabet in which its dates and names are
    /// written. Latin letters and European digits are not among them: phones have them.
    pub fn characters(&self, language: &Language) -> BTreeSet<char> {
        let texts = self.entries.values().filter_map(|entry| entry.translations.get(&language.tag));
        let texts = texts.flat_map(|translation| translation.source.text.chars());
        let words = self.words(language).characters();
        let own: BTreeSet<char> = texts.chain(words).chain(language.name.chars()).chain(alphabet(&language.tag)).collect();
        own.into_iter().filter(|character| *character > '\u{24f}').chain(HELPERS.into_iter().flatten()).collect()
    }
}
