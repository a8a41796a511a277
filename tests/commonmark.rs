//! CommonMark's own 652 examples: the parser gives the specification's HTML, and our reading loses no word of it.
//!
//! `tests/commonmark/spec.txt` is the CommonMark Spec 0.31.2 by John MacFarlane, CC BY-SA 4.0.

use crate::sites::{base, overlay, today};
use bussola::finding::Report;
use bussola::read::{Memory, Wanted};
use bussola::site::document::{Inline, walk};
use bussola::site::{Block, BlockKind, InlineKind, Kind, Site};
use bussola::source::Span;
use pulldown_cmark::{Options, Parser, html};
use std::collections::BTreeSet;

struct Example {
    number: usize,
    markdown: String,
    html: String,
}

#[test]
fn the_parser_gives_the_html_of_the_specification() {
    let examples = examples();
    assert_eq!(examples.len(), 652);
    for example in &examples {
        let mut seen = String::new();
        html::push_html(&mut seen, Parser::new_ext(&example.markdown, Options::empty()));
        assert_eq!(normal(&seen), normal(&example.html), "example {}", example.number);
    }
}

/// No example uses what we read beside CommonMark (tables, footnotes, heading attributes, alerts), so none is excepted.
#[test]
fn our_reading_keeps_every_word_and_tells_of_every_tag() {
    let examples = examples();
    let mut archive = String::new();
    for example in &examples {
        let text: String = example
            .markdown
            .split_inclusive('\n')
            .map(|line| if line.starts_with("-- ") { format!(" {line}") } else { line.to_owned() })
            .collect();
        archive += &format!("-- content/pages/example-{}/index.it.md --\n---\ntitle: x\n---\n{text}", example.number);
    }
    let sources = overlay(base(), &archive);
    let known = bussola::know(&sources, &Wanted::everything(today()), &mut Memory::default()).ok().unwrap();
    let mut lost = Vec::new();
    for example in &examples {
        let seen = words(&read(&known.site, example.number));
        let told = codes(&known.report, example.number);
        if has_tags(example) {
            assert!(
                told.contains("E0301") || told.contains("W0319"),
                "example {} holds HTML and nothing tells of it: {told:?}",
                example.number
            );
            continue;
        }
        let expected = words(&text_of(&example.html));
        if seen != expected {
            lost.push(format!("example {}: {expected:?} became {seen:?} of {:?}", example.number, example.markdown));
        }
    }
    assert!(lost.is_empty(), "{} examples lose words:\n{}", lost.len(), lost.join("\n"));
}

/// Whether the parser finds raw HTML in an example.
fn has_tags(example: &Example) -> bool {
    use pulldown_cmark::Event;
    Parser::new(&example.markdown).any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_)))
}

fn read(site: &Site, number: usize) -> String {
    let entry = site.entry(Kind::Page, &format!("example-{number}")).unwrap();
    let mut text = String::new();
    let blocks = &entry.source_translation().document.blocks;
    let words = std::cell::RefCell::new(&mut text);
    let breaks = std::cell::RefCell::new(Vec::new());
    walk(
        blocks,
        &mut |block| {
            words.borrow_mut().push('\n');
            if let BlockKind::Code(code) = &block.kind {
                words.borrow_mut().push_str(code);
            }
            breaks.borrow_mut().extend(underscored_break(block).cloned());
        },
        &mut |inline| {
            if !breaks.borrow().contains(&inline.span) {
                inline_words(inline, &mut words.borrow_mut());
            }
        },
    );
    text
}

/// The specification's thematic break of underscores is our line to write on: neither has words.
fn underscored_break(block: &Block) -> Option<&Span> {
    let BlockKind::Paragraph(content) = &block.kind else { return None };
    let [Inline { kind: InlineKind::Blank(_), span }] = content.as_slice() else { return None };
    Some(span)
}

fn inline_words(inline: &Inline, text: &mut String) {
    match &inline.kind {
        InlineKind::Text(words) | InlineKind::Code(words) => text.push_str(words),
        InlineKind::Break | InlineKind::SoftBreak => text.push(' '),
        InlineKind::Tick(tick) => text.push_str(tick.as_str()),
        InlineKind::Blank(length) => text.push_str(&"_".repeat(*length)),
        _ => {}
    }
}

fn codes(report: &Report, number: usize) -> BTreeSet<&'static str> {
    let path = format!("content/pages/example-{number}/index.it.md");
    report.iter().filter(|finding| finding.at.as_ref().is_some_and(|span| *span.path == *path)).map(|finding| finding.code).collect()
}

/// The text of HTML without its tags.
fn text_of(html: &str) -> String {
    scraper::Html::parse_fragment(html).root_element().text().collect()
}

/// What is written, without any white space: lines may be folded, words may not be lost.
fn words(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{fffd}').collect()
}

/// HTML whose differences are of writing only.
fn normal(html: &str) -> String {
    html.replace("&quot;", "\"").replace(" />", ">").replace('\n', "").trim().to_owned()
}

fn examples() -> Vec<Example> {
    let fence = "`".repeat(32);
    let spec = include_str!("commonmark/spec.txt").replace('→', "\t");
    let mut examples = Vec::new();
    let opening = format!("{fence} example\n");
    let mut parts = spec.split(&opening);
    parts.next();
    for part in parts {
        let body = &part[..part.find(&fence).unwrap()];
        // An empty example starts with the dot itself.
        let (markdown, html) = body
            .split_once("\n.\n")
            .map(|(markdown, html)| (format!("{markdown}\n"), html))
            .unwrap_or_else(|| ("".into(), body.strip_prefix(".\n").unwrap_or(body)));
        examples.push(Example { number: examples.len() + 1, markdown, html: html.to_owned() });
    }
    examples
}
