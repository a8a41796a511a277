//! Markdown to our own `Document`: what paper or a reader could not be shown is a finding.

mod fill;
mod inline;
mod target;

use super::fluent;
use crate::finding::{Finding, Report};
use crate::site::document::{Alert, Align, Block, BlockKind, Definition, Document, Item};
use crate::site::{Inline, InlineKind, Spanned};
use crate::source::{Source, Span};
use pulldown_cmark::{Alignment, BlockQuoteKind, BrokenLink, CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};
use std::collections::VecDeque;
use std::ops::Range;

/// What is read beside CommonMark. No raw HTML, no mathematics, no smart punctuation (it is always English).
pub(super) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_GFM);

/// Reads the body of a source, which starts at a byte of the file.
pub(super) fn document(source: &Source, start: usize, report: &mut Report) -> Document {
    let body = &source.text[start..];
    let mut broken = Vec::new();
    let mut callback = |link: BrokenLink<'_>| {
        if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
            broken.push((link.span.clone(), link.reference.to_string()));
        }
        None
    };
    let parser = Parser::new_with_broken_link_callback(body, OPTIONS, Some(&mut callback));
    let events: VecDeque<_> = parser.into_offset_iter().map(|(event, range)| (event, range.start + start..range.end + start)).collect();
    for (range, reference) in broken {
        report.add(Finding::error("E0309").at(source.span(range.start + start..range.end + start)).arg("reference", reference));
    }
    if let Some(range) = too_deep(&events) {
        report.add(Finding::error("E0322").at(source.span(range.start..range.start + 1)).arg("deepest", DEEPEST));
        return verbatim(source, start);
    }
    let mut reader = Reader { source, events, report };
    Document { blocks: reader.blocks() }
}

/// Deeper lists and quotations than this no reader could follow; the stack of whoever walks them is bounded too.
const DEEPEST: usize = 40;

/// The place at which blocks and inlines are nested deeper than allowed.
fn too_deep(events: &VecDeque<(Event<'_>, Range<usize>)>) -> Option<Range<usize>> {
    let mut depth = 0_usize;
    for (event, range) in events {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            Event::Text(_)
            | Event::Code(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
        if depth > DEEPEST {
            return Some(range.clone());
        }
    }
    None
}

/// A body that is shown as it was typed, so that nothing of it is lost.
fn verbatim(source: &Source, start: usize) -> Document {
    let text = &source.text[start..];
    let kind = BlockKind::Code(text.to_owned());
    Document { blocks: vec![Block { kind, span: source.span(start..source.text.len()) }] }
}

/// Reads one line of text, a title or a summary: words and placeables, no markup.
pub(super) fn line(source: &Source, text: &Spanned<String>, report: &mut Report) -> Vec<Inline> {
    let range = text.span.start..text.span.end.max(text.span.start);
    let mut reader = Reader { source, events: VecDeque::from([(Event::Text(text.value.as_str().into()), range)]), report };
    reader.inlines(false)
}

struct Reader<'a> {
    source: &'a Source,
    events: VecDeque<(Event<'a>, Range<usize>)>,
    report: &'a mut Report,
}

impl<'a> Reader<'a> {
    fn span(&self, range: &Range<usize>) -> Span {
        self.source.span(range.clone())
    }

    fn block(&self, kind: BlockKind, range: &Range<usize>) -> Block {
        Block { kind, span: self.span(range) }
    }

    /// Everything up to the end of the container, or of the document. Loose inlines make a paragraph.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.pop_front() {
            match event {
                Event::End(_) => break,
                Event::Start(tag) if is_inline(&tag) => {
                    self.events.push_front((Event::Start(tag), range));
                    self.loose(&mut blocks);
                }
                Event::Start(tag) => self.start(tag, range, &mut blocks),
                Event::Rule => blocks.push(self.rule(range)),
                Event::Html(_) => self.html(range, &mut blocks),
                event @ (Event::Text(_)
                | Event::Code(_)
                | Event::InlineMath(_)
                | Event::DisplayMath(_)
                | Event::InlineHtml(_)
                | Event::FootnoteReference(_)
                | Event::SoftBreak
                | Event::HardBreak
                | Event::TaskListMarker(_)) => {
                    self.events.push_front((event, range));
                    self.loose(&mut blocks);
                }
            }
        }
        blocks
    }

    /// A thematic break; a line of nothing but underscores is one to write on.
    fn rule(&self, range: Range<usize>) -> Block {
        let range = trimmed(&self.source.text, range);
        let blank = fill::whole_line(&self.source.text[range.clone()]);
        let kind = blank.map(|kind| BlockKind::Paragraph(vec![Inline { kind, span: self.span(&range) }]));
        self.block(kind.unwrap_or(BlockKind::Rule), &range)
    }

    /// The inlines of a tight list item: a paragraph that Markdown does not mark.
    fn loose(&mut self, blocks: &mut Vec<Block>) {
        let content = self.inlines(true);
        let (Some(first), Some(last)) = (content.first(), content.last()) else { return };
        let range = first.span.start..last.span.end;
        blocks.push(self.paragraph(content, range));
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>, blocks: &mut Vec<Block>) {
        let kind = match tag {
            Tag::Paragraph => {
                let content = self.inlines(false);
                blocks.push(self.paragraph(content, range));
                return;
            }
            Tag::Heading { level, id, .. } => {
                let content = self.inlines(false);
                BlockKind::Heading { level: level_number(level), id: id.map(|id| id.to_string()), content }
            }
            Tag::BlockQuote(kind) => {
                let inner = self.blocks();
                quote(kind, inner)
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => BlockKind::Code(self.verbatim()),
            Tag::HtmlBlock => {
                self.verbatim();
                self.html(range, blocks);
                return;
            }
            Tag::List(start) => BlockKind::List { start, items: self.items() },
            Tag::Table(alignments) => self.table(&alignments),
            Tag::FootnoteDefinition(label) => BlockKind::Footnote { label: label.to_string(), blocks: self.blocks() },
            Tag::DefinitionList => BlockKind::Definitions(self.definitions()),
            Tag::MetadataBlock(_) => BlockKind::Code(self.verbatim()),
            // Markdown gives these only inside what is matched above.
            Tag::Item
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. } => BlockKind::Quote(self.blocks()),
        };
        let block = self.block(kind, &range);
        blocks.push(block);
    }

    /// A paragraph, or a card when it is nothing but a link without words to an entry.
    fn paragraph(&self, content: Vec<Inline>, range: Range<usize>) -> Block {
        let range = trimmed(&self.source.text, range);
        let card = match content.as_slice() {
            [Inline { kind: InlineKind::Link { target, content: words }, .. }] if words.is_empty() => Some(BlockKind::Card(target.clone())),
            [] | [_] | [_, _, ..] => None,
        };
        self.block(card.unwrap_or(BlockKind::Paragraph(content)), &range)
    }

    fn items(&mut self) -> Vec<Item> {
        let mut items = Vec::new();
        while let Some((event, range)) = self.events.pop_front() {
            if matches!(event, Event::End(TagEnd::List(_))) {
                break;
            }
            let range = trimmed(&self.source.text, range);
            let blocks = self.blocks();
            items.push(Item { blocks, span: self.span(&range) });
        }
        items
    }

    fn table(&mut self, alignments: &[Alignment]) -> BlockKind {
        let align = alignments.iter().map(|one| match one {
            Alignment::None | Alignment::Left => Align::Start,
            Alignment::Center => Align::Center,
            Alignment::Right => Align::End,
        });
        let (mut head, mut rows) = (Vec::new(), Vec::new());
        while let Some((event, _)) = self.events.pop_front() {
            if let Event::Start(Tag::TableHead) = event {
                head = self.cells();
            } else if let Event::Start(Tag::TableRow) = event {
                rows.push(self.cells());
            } else {
                break;
            }
        }
        BlockKind::Table { align: align.collect(), head, rows }
    }

    fn cells(&mut self) -> Vec<Vec<Inline>> {
        let mut cells = Vec::new();
        while let Some((Event::Start(Tag::TableCell), _)) = self.events.pop_front() {
            cells.push(self.inlines(false));
        }
        cells
    }

    fn definitions(&mut self) -> Vec<Definition> {
        let mut definitions: Vec<Definition> = Vec::new();
        while let Some((event, _)) = self.events.pop_front() {
            if let Event::Start(Tag::DefinitionListTitle) = event {
                definitions.push(Definition { term: self.inlines(false), definitions: Vec::new() });
            } else if let Event::Start(Tag::DefinitionListDefinition) = event {
                let blocks = self.blocks();
                if let Some(last) = definitions.last_mut() {
                    last.definitions.push(blocks);
                }
            } else {
                break;
            }
        }
        definitions
    }

    /// The text up to the end of a block that holds nothing but text.
    fn verbatim(&mut self) -> String {
        let mut text = String::new();
        while let Some((Event::Text(piece) | Event::Html(piece), _)) = self.events.pop_front() {
            text.push_str(&piece);
        }
        text
    }

    /// Raw HTML cannot go on paper: it is told, and shown as the text that it is. Comments are only told.
    fn html(&mut self, range: Range<usize>, blocks: &mut Vec<Block>) {
        let range = trimmed(&self.source.text, range);
        let text = self.source.text[range.clone()].to_owned();
        if text.starts_with("<!--") {
            self.report.add(Finding::warning("W0319").at(self.span(&range)));
            return;
        }
        let tag_end = text.find('>').map_or(text.len(), |at| at + 1);
        let first_line = text.find('\n').unwrap_or(text.len());
        self.report.add(Finding::error("E0301").at(self.source.span(range.start..range.start + tag_end.min(first_line))));
        let words = Inline { kind: InlineKind::Text(text), span: self.span(&range) };
        let block = self.block(BlockKind::Paragraph(vec![words]), &range);
        blocks.push(block);
    }
}

fn quote(kind: Option<BlockQuoteKind>, mut inner: Vec<Block>) -> BlockKind {
    let alert = match kind {
        Some(BlockQuoteKind::Note) => Alert::Note,
        Some(BlockQuoteKind::Tip) => Alert::Tip,
        Some(BlockQuoteKind::Important) => Alert::Important,
        Some(BlockQuoteKind::Warning) => Alert::Warning,
        Some(BlockQuoteKind::Caution) => Alert::Caution,
        None if is_operator(&mut inner) => Alert::Operator,
        None => return BlockKind::Quote(inner),
    };
    BlockKind::Alert(alert, inner)
}

/// `> [!OPERATOR]` is ours and not GitHub's, so Markdown leaves it as words: they are taken out.
fn is_operator(blocks: &mut [Block]) -> bool {
    let Some(BlockKind::Paragraph(content)) = blocks.first_mut().map(|block| &mut block.kind) else { return false };
    let Some(InlineKind::Text(text)) = content.first().map(|inline| &inline.kind) else { return false };
    if text.trim() != "[!OPERATOR]" {
        return false;
    }
    let words = content.iter().position(|inline| {
        !matches!(inline.kind, InlineKind::SoftBreak) && !matches!(&inline.kind, InlineKind::Text(text) if text.trim() == "[!OPERATOR]")
    });
    content.drain(..words.unwrap_or(content.len()));
    true
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Superscript | Tag::Subscript | Tag::Link { .. } | Tag::Image { .. }
    )
}

fn level_number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

/// A range without the white space at its end.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let end = range.start + text[range.clone()].trim_end().len();
    range.start..end
}
