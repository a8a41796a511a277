//! Readability of the Italian: the Gulpease index of each guide.
//!
//! Lucisano and Piemontese, "GULPEASE: una formula per la predizione della difficoltà dei testi in lingua italiana",
//! 1988: `89 + (300 · sentences − 10 · letters) / words`; 60 is readable for who finished middle school.

use crate::finding::{Finding, Report};
use crate::site::document::{Block, BlockKind, Inline, InlineKind, walk_inlines};
use crate::site::{Kind, Site};

/// Fewer words than this say nothing about a text.
const LEAST_WORDS: usize = 50;

pub(super) fn check(site: &Site, report: &mut Report) {
    if site.languages.source().tag.as_str() != "it" {
        return;
    }
    for entry in site.of_kind(Kind::Guide) {
        let translation = entry.source_translation();
        let mut counts = Counts::default();
        counts.blocks(&translation.document.blocks);
        if counts.words < LEAST_WORDS {
            continue;
        }
        let index = counts.gulpease();
        if index < i64::from(site.settings.gulpease) {
            let span = translation.title.span.clone();
            report.add(Finding::warning("W0907").at(span).arg("index", index).arg("least", site.settings.gulpease));
        }
    }
}

/// What the formula counts.
#[derive(Default)]
struct Counts {
    letters: usize,
    words: usize,
    sentences: usize,
}

impl Counts {
    fn gulpease(&self) -> i64 {
        let (letters, words, sentences) = (self.letters as i64, self.words.max(1) as i64, self.sentences.max(1) as i64);
        89 + (300 * sentences - 10 * letters) / words
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match &block.kind {
                BlockKind::Paragraph(content) => self.line(content),
                BlockKind::List { items, .. } => items.iter().for_each(|item| self.blocks(&item.blocks)),
                BlockKind::Table { rows, .. } => rows.iter().flatten().for_each(|cell| self.line(cell)),
                BlockKind::Quote(inner) | BlockKind::Alert(_, inner) | BlockKind::Footnote { blocks: inner, .. } => self.blocks(inner),
                BlockKind::Definitions(items) => items.iter().flat_map(|item| &item.definitions).for_each(|inner| self.blocks(inner)),
                BlockKind::Heading { .. } | BlockKind::Code(_) | BlockKind::Rule | BlockKind::Card(_) => {}
            }
        }
    }

    /// A line that does not end its last sentence ends it all the same: list items often have no full stop.
    fn line(&mut self, content: &[Inline]) {
        let mut text = String::new();
        walk_inlines(content, &mut |inline| match &inline.kind {
            InlineKind::Text(words) => text.push_str(words),
            InlineKind::Placeable(_) => text.push_str("dato"),
            InlineKind::SoftBreak | InlineKind::Break => text.push(' '),
            InlineKind::Strong(_)
            | InlineKind::Emphasis(_)
            | InlineKind::Code(_)
            | InlineKind::Link { .. }
            | InlineKind::Image { .. }
            | InlineKind::FootnoteReference(_)
            | InlineKind::Tick(_)
            | InlineKind::Blank(_) => {}
        });
        let ends = |c: char| matches!(c, '.' | '!' | '?' | ';' | ':');
        self.letters += text.chars().filter(|c| c.is_alphanumeric()).count();
        self.words +=
            text.split(|c: char| c.is_whitespace() || c == '’' || c == '\'').filter(|word| word.chars().any(char::is_alphanumeric)).count();
        let sentences = text.split(ends).filter(|sentence| sentence.chars().any(char::is_alphanumeric)).count();
        self.sentences += sentences;
    }
}
