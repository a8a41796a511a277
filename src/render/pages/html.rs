//! Resolved text → lean HTML: every word escaped, every foreign or left-to-right run marked, no style and no script.

mod blocks;

use crate::render::view::{DeskView, Node};
use std::fmt::{self, Write as _};
use tera::Value;

/// HTML that is safe to write: every part of it was escaped or comes from the theme.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Html(String);

impl Html {
    /// Words, escaped.
    pub(super) fn escaped(text: &str) -> Self {
        let mut out = String::with_capacity(text.len());
        escape(text, &mut out);
        Self(out)
    }

    /// HTML that was written by a template of the theme or by this module.
    pub(super) fn trusted(html: String) -> Self {
        Self(html)
    }

    /// The HTML as text.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// The HTML as a value that templates do not escape again.
    pub(super) fn value(&self) -> Value {
        Value::safe_string(&self.0)
    }
}

/// Escapes words for text and for attributes in quotes.
pub(super) fn escape(text: &str, out: &mut String) {
    // Writing to a String cannot fail.
    let _ = write!(out, "{}", Escaped(text));
}

/// Words that are escaped as they are written.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        // These five are single bytes in UTF-8 and never part of another character.
        while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')) {
            f.write_str(&rest[..at])?;
            f.write_str(match rest.as_bytes()[at] {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' => "&quot;",
                _ => "&#39;",
            })?;
            rest = &rest[at + 1..];
        }
        f.write_str(rest)
    }
}

/// What the writer needs of the page around it.
pub(super) struct Surroundings<'a> {
    /// The language of the text.
    pub(super) language: &'a str,
    /// Attributes that bring the interface's language back inside a text of another; empty when they are the same.
    pub(super) own: &'a str,
    /// The theme's pictogram of a name.
    pub(super) icon: &'a dyn Fn(&str) -> Html,
    /// The card of a desk.
    pub(super) card: &'a dyn Fn(&DeskView) -> Html,
    /// Takes note of a glossary term that the page must explain.
    pub(super) explain: &'a dyn Fn(&str),
}

/// Writes nodes one after the other and keeps footnotes for the end of the page.
pub(super) struct Writer<'a> {
    around: &'a Surroundings<'a>,
    out: String,
    notes: String,
}

impl<'a> Writer<'a> {
    /// A writer with nothing written.
    pub(super) fn new(around: &'a Surroundings<'a>) -> Self {
        Self { around, out: String::new(), notes: String::new() }
    }

    /// The HTML of some nodes; footnotes among them wait for [`Writer::notes`].
    pub(super) fn html(&mut self, nodes: &[Node]) -> Html {
        self.nodes(nodes);
        Html(std::mem::take(&mut self.out))
    }

    /// The footnotes met so far, as items of a list.
    pub(super) fn notes(&mut self) -> Html {
        Html(std::mem::take(&mut self.notes))
    }

    fn nodes(&mut self, nodes: &[Node]) {
        nodes.iter().for_each(|node| self.node(node));
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Text { s } => self.text(s),
            Node::Ltr { s } => self.wrap_text("<bdi dir=\"ltr\">", s, "</bdi>"),
            Node::Foreign { lang, dir, s } => {
                self.put(format_args!("<span lang=\"{}\" dir=\"{dir}\">", Escaped(lang)));
                self.wrap_text("", s, "</span>");
            }
            Node::Strong { c } => self.wrap("<strong>", c, "</strong>"),
            Node::Emphasis { c } => self.wrap("<em>", c, "</em>"),
            Node::Code { s } => self.wrap_text("<code>", s, "</code>"),
            Node::Break => self.out.push_str("<br>"),
            Node::Link { url, c, outside, lang, badge } => {
                self.put(format_args!("<a href=\"{}\"", Escaped(url)));
                if let Some(lang) = lang {
                    self.put(format_args!(" hreflang=\"{}\"", Escaped(lang)));
                }
                self.wrap(if *outside { " rel=\"noreferrer\">" } else { ">" }, c, "</a>");
                // A text that fell back leads to others that did: they need no badge there.
                let badge = badge.as_deref().filter(|_| lang.as_deref() != Some(self.around.language));
                self.mark("badge", self.around.own, badge);
            }
            Node::Term { id, c, .. } => {
                (self.around.explain)(id);
                self.put(format_args!("<a class=\"term\" href=\"#word-{}\">", Escaped(id)));
                self.wrap("", c, "</a>");
            }
            Node::Value { s, url, ltr, unconfirmed } => {
                self.value(s, url.as_deref(), if *ltr { "<bdi dir=\"ltr\">" } else { "<bdi>" });
                self.mark("unconfirmed", "", unconfirmed.as_deref());
            }
            Node::Image { url, alt } => {
                self.put(format_args!("<img src=\"{}\" alt=\"{}\" loading=\"lazy\" decoding=\"async\">", Escaped(url), Escaped(alt)));
            }
            Node::NoteReference { number } => {
                self.put(format_args!("<sup><a id=\"ref-{number}\" href=\"#note-{number}\" role=\"doc-noteref\">{number}</a></sup>"));
            }
            Node::Tick { ticked, label } => {
                let class = if *ticked { "tick-box ticked" } else { "tick-box" };
                self.put(format_args!("<span class=\"{class}\" role=\"img\" aria-label=\"{}\"></span>", Escaped(label)));
            }
            Node::Blank { length, label } => {
                let class = blank_class(*length);
                self.put(format_args!("<span class=\"{class}\" role=\"img\" aria-label=\"{}\"></span>", Escaped(label)));
            }
            Node::Paragraph { .. }
            | Node::Heading { .. }
            | Node::List { .. }
            | Node::Table { .. }
            | Node::Quote { .. }
            | Node::Alert { .. }
            | Node::CodeBlock { .. }
            | Node::Rule
            | Node::Definitions { .. }
            | Node::Note { .. }
            | Node::Outdated { .. }
            | Node::Desk { .. } => self.block(node),
        }
    }

    fn value(&mut self, text: &str, url: Option<&str>, isolate: &str) {
        match url {
            Some(url) => {
                let rel = if url.starts_with("http") { " rel=\"noreferrer\"" } else { "" };
                self.put(format_args!("<a href=\"{}\"{rel}>{isolate}{}</bdi></a>", Escaped(url), Escaped(text)));
            }
            None => self.wrap_text(isolate, text, "</bdi>"),
        }
    }

    /// A small mark after what it is about, in the language that its attributes say.
    fn mark(&mut self, class: &str, language: &str, words: Option<&str>) {
        if let Some(words) = words {
            self.put(format_args!(" <small class=\"{class}\"{language}>{}</small>", Escaped(words)));
        }
    }

    fn wrap(&mut self, before: &str, content: &[Node], after: &str) {
        self.out.push_str(before);
        self.nodes(content);
        self.out.push_str(after);
    }

    fn wrap_text(&mut self, before: &str, text: &str, after: &str) {
        self.out.push_str(before);
        self.text(text);
        self.out.push_str(after);
    }

    fn text(&mut self, text: &str) {
        escape(text, &mut self.out);
    }

    fn put(&mut self, pieces: fmt::Arguments<'_>) {
        // Writing to a String cannot fail.
        let _ = self.out.write_fmt(pieces);
    }
}

/// How long a line to write on is drawn: styles know four lengths, up to a line of its own.
fn blank_class(length: usize) -> &'static str {
    match length {
        ..6 => "blank blank-short",
        6..12 => "blank",
        12..20 => "blank blank-long",
        20.. => "blank blank-whole",
    }
}
