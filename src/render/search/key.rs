//! Words as they are looked up: what people type and what texts say become the same letters.
//!
//! The library that searches strips every combining mark, which is right for Latin and wrong for the scripts of India,
//! where a mark is a vowel: কাজ and কিজ would be one word. So texts are made into keys here, and what a reader types is made
//! into keys by the same rules in the theme's `search.js`; `tests/browser/keys.json` holds both to one table.

use crate::site::digits::european;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The Arabic article, alone and with the words that are written together with it; longer ones first.
const ARTICLES: [&str; 7] = ["وال", "بال", "فال", "كال", "ولل", "ال", "لل"];

/// The key of what a reader types.
pub fn query(text: &str) -> String {
    words(text).iter().map(|word| bare(word)).collect::<Vec<_>>().join(" ")
}

/// The keys of a text. A word with an article is there with it and without, as one is found while it is being typed.
pub(super) fn keys(text: &str) -> Vec<String> {
    let with_article = |word: String| {
        let bare = Some(bare(&word).to_owned()).filter(|bare| *bare != word);
        std::iter::once(word).chain(bare)
    };
    words(text).into_iter().flat_map(with_article).collect()
}

/// A word of the Arabic script without its article, if what is left is a word.
fn bare(word: &str) -> &str {
    let rest = ARTICLES.iter().find_map(|article| word.strip_prefix(article));
    rest.filter(|rest| rest.chars().count() >= 3).unwrap_or(word)
}

fn words(text: &str) -> Vec<String> {
    let letters: String = text.to_lowercase().nfkd().filter_map(letter).nfc().collect();
    let words = letters.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(without_doubles).collect()
}

/// A character as it is looked up; none for what is not looked up.
fn letter(c: char) -> Option<char> {
    if let Some(digit) = european(c) {
        return Some(digit);
    }
    let code = u32::from(c);
    match c {
        // Invisible: joiners, directions, soft hyphens; the Arabic line that stretches a word, and its lone hamza.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | 'ـ' | 'ء' => None,
        // Dots below, which many leave out in Hindi and Punjabi.
        '\u{93c}' | '\u{a3c}' => None,
        'ى' | 'ی' => Some('ي'),
        'ک' => Some('ك'),
        'ة' | 'ہ' | 'ھ' | 'ۃ' | 'ە' => Some('ه'),
        'ς' => Some('σ'),
        // Vowel signs of India become letters, Tangut ones, which no reader types.
        '\u{900}'..='\u{dff}' if is_combining_mark(c) => char::from_u32(code - 0x900 + 0x17000),
        // Marks of other scripts go, but for those that make another letter of a Japanese one.
        _ if is_combining_mark(c) && !matches!(c, '\u{3099}' | '\u{309a}') => None,
        _ => Some(c),
    }
}

/// Latin double letters count once: who learns Italian by ear does not hear them.
fn without_doubles(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.dedup_by(|a, b| a == b && a.is_ascii_alphabetic());
    letters.into_iter().collect()
}
