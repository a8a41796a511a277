//! Renderings of the glossary's words that translators must not use, where they are used all the same.

use crate::finding::{Finding, Report};
use crate::site::document::{walk, walk_inlines};
use crate::site::{Detail, Entry, Inline, InlineKind, Kind, Site, Target, Translation};

pub(super) fn check(site: &Site, report: &mut Report) {
    let voices: Vec<&Entry> =
        site.of_kind(Kind::Term).filter(|voice| voice.translations.values().any(|text| !text.forbidden.is_empty())).collect();
    for entry in site.entries.values() {
        for voice in voices.iter().filter(|voice| says(entry.source_translation(), voice)) {
            for (tag, text) in &entry.translations {
                let Some(rule) = voice.translations.get(tag) else { continue };
                let rendering = words(&rule.title.inlines);
                for forbidden in &rule.forbidden {
                    if let Some(span) = inlines(text).into_iter().find(|inline| has(inline, forbidden)).map(|inline| inline.span.clone()) {
                        let finding = Finding::warning("W1211").at(span).arg("forbidden", forbidden).arg("rendering", &rendering);
                        report.add(finding.related(rule.title.span.clone()));
                    }
                }
            }
        }
    }
}

/// Whether a source text speaks of a word of the glossary: by a link to it, or by the word itself.
fn says(source: &Translation, voice: &Entry) -> bool {
    let Detail::Term(term) = &voice.detail else { return false };
    let word = term.term.as_ref().map(|term| term.value.as_str()).unwrap_or_default();
    inlines(source).into_iter().any(|inline| match &inline.kind {
        InlineKind::Link { target: Target::Entry { kind: Kind::Term, id, .. }, .. } => *id == *voice.id.as_str(),
        InlineKind::Text(_)
        | InlineKind::Strong(_)
        | InlineKind::Emphasis(_)
        | InlineKind::Code(_)
        | InlineKind::Break
        | InlineKind::SoftBreak
        | InlineKind::Link { .. }
        | InlineKind::Image { .. }
        | InlineKind::Placeable(_)
        | InlineKind::FootnoteReference(_)
        | InlineKind::Tick(_)
        | InlineKind::Blank(_) => has(inline, word),
    })
}

fn inlines(text: &Translation) -> Vec<&Inline> {
    let mut found = Vec::new();
    walk_inlines(&text.title.inlines, &mut |inline| found.push(inline));
    text.summary.iter().for_each(|line| walk_inlines(&line.inlines, &mut |inline| found.push(inline)));
    walk(&text.document.blocks, &mut |_| {}, &mut |inline| found.push(inline));
    found
}

/// Whether an inline's own words hold a word whole. Scripts without spaces between words have no edges to look for.
fn has(inline: &Inline, word: &str) -> bool {
    let InlineKind::Text(words) = &inline.kind else { return false };
    let (words, word) = (words.to_lowercase(), word.to_lowercase());
    let is_edge = |next: Option<char>| word.chars().any(|c| c > '\u{2e80}') || !next.is_some_and(char::is_alphanumeric);
    let at_edges = |at: usize| is_edge(words[..at].chars().next_back()) && is_edge(words[at + word.len()..].chars().next());
    !word.is_empty() && words.match_indices(&word).any(|(at, _)| at_edges(at))
}

fn words(inlines: &[Inline]) -> String {
    inlines.iter().filter_map(|inline| if let InlineKind::Text(text) = &inline.kind { Some(text.as_str()) } else { None }).collect()
}
