//! The glossary as translators need it: the Italian word, how it is said in their language, and how not.

mod csv;
mod tbx;

pub(super) use csv::csv;
pub(super) use tbx::tbx;

use super::handoff::{Text, words};
use crate::site::entry::Detail;
use crate::site::{Entry, Inline, InlineKind, Kind, Language, Site, Target, Translation};

/// The glossary of one language.
pub(super) struct Glossary<'a> {
    voices: Vec<Voice<'a>>,
}

/// One word of the glossary.
struct Voice<'a> {
    id: &'a str,
    /// The Italian word.
    term: &'a str,
    /// How the language says it.
    rendering: String,
    /// How it must not be said.
    forbidden: &'a [String],
}

impl<'a> Glossary<'a> {
    /// The glossary of a language. A word that the language does not explain yet has no rendering.
    pub(super) fn new(site: &'a Site, language: &Language) -> Self {
        let voices = site.of_kind(Kind::Term).filter_map(|entry| {
            let translation = entry.translations.get(&language.tag);
            let rendering = translation.map(|translation| translation.title.inlines.as_slice()).map(said).unwrap_or_default();
            let forbidden = translation.map(|translation| translation.forbidden.as_slice()).unwrap_or_default();
            Some(Voice { id: entry.id.as_str(), term: term(entry)?, rendering, forbidden })
        });
        Self { voices: voices.collect() }
    }

    /// What to know of the words of the glossary that a text links to or holds.
    pub(super) fn notes(&self, source: &Text, inlines: &[Inline]) -> Vec<String> {
        let mut linked = Vec::new();
        crate::site::document::walk_inlines(inlines, &mut |inline| {
            if let InlineKind::Link { target: Target::Entry { kind: Kind::Term, id, .. }, .. } = &inline.kind {
                linked.push(id.as_str());
            }
        });
        let words = words(source).to_lowercase();
        let is_meant = |voice: &&Voice<'_>| linked.contains(&voice.id) || holds(&words, &voice.term.to_lowercase());
        self.voices.iter().filter(is_meant).map(Voice::note).filter(|note| !note.is_empty()).collect()
    }
}

impl Voice<'_> {
    /// `questura → مديرية الشرطة (questura); ✗ …`
    fn note(&self) -> String {
        let mut note = String::new();
        if !self.rendering.is_empty() {
            note = format!("{} → {}", self.term, self.rendering);
        }
        if !self.forbidden.is_empty() {
            let start = if note.is_empty() { self.term.to_owned() } else { note };
            note = format!("{start}; ✗ {}", self.forbidden.join(", "));
        }
        note
    }
}

/// The Italian word of an entry of the glossary.
pub(super) fn term(entry: &Entry) -> Option<&str> {
    let Detail::Term(term) = &entry.detail else { return None };
    term.term.as_ref().map(|term| term.value.as_str())
}

/// The words of a line.
pub(super) fn said(inlines: &[Inline]) -> String {
    let text = |inline: &Inline| if let InlineKind::Text(text) = &inline.kind { text.clone() } else { String::new() };
    inlines.iter().map(text).collect()
}

/// Whether some words hold a word, and not merely its letters inside another.
pub(super) fn holds(words: &str, word: &str) -> bool {
    let is_edge = |next: Option<char>| !next.is_some_and(char::is_alphanumeric);
    !word.is_empty()
        && words
            .match_indices(word)
            .any(|(at, _)| is_edge(words[..at].chars().next_back()) && is_edge(words[at + word.len()..].chars().next()))
}

/// What a text of the glossary says of its word: its summary.
fn explained(text: &Translation) -> String {
    text.summary.as_ref().map(|summary| said(&summary.inlines)).unwrap_or_default()
}
