//! Words: what the site says in one language, and how that language writes numbers, dates and lists.
//!
//! The home of Fluent's runtime and of ICU4X's formatters. A missing message falls back along the language's chain
//! and says in which language it was found, so that it can be marked.

mod format;

pub use format::{DateStyle, Formats};

use crate::site::language::{Language, Tag};
use crate::source::Span;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

/// Longest text that one message may give, in bytes: what is longer is an accident or an attack.
const LONGEST: usize = 64 * 1024;

/// A message's text and the language it was found in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The text, with Fluent's isolates around its placeables.
    pub text: String,
    /// The language of the text: the reader's, or one of its chain.
    pub language: Tag,
}

/// An argument of a message.
#[derive(Debug, Clone)]
pub enum Argument {
    /// Words.
    Text(String),
    /// A number, which selects a plural form and is written as the language does.
    Number(i64),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// The bundle of one language, compiled.
pub struct Bundle {
    language: Tag,
    fluent: FluentBundle<Arc<FluentResource>>,
    characters: BTreeSet<char>,
    defined: BTreeMap<String, Defined>,
}

/// A message or term of a bundle, as those see it who look for what nobody says.
#[derive(Debug, Clone)]
pub struct Defined {
    /// Where its name stands.
    pub span: Span,
    /// The messages and terms (`-questura`) that it refers to.
    pub references: BTreeSet<String>,
}

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bundle({})", self.language)
    }
}

impl Bundle {
    /// Compiles the resources of a language. Messages defined twice keep their first text.
    pub fn new(language: &Tag, resources: impl IntoIterator<Item = Arc<FluentResource>>, defined: BTreeMap<String, Defined>) -> Self {
        // A well-formed tag that Fluent's older parser refuses is treated as undetermined: its plural rule is "other".
        let id = language.as_str().parse().unwrap_or_default();
        let mut fluent = FluentBundle::new_concurrent(vec![id]);
        fluent.set_formatter(Some(format::fluent_number));
        // The two functions that the content may use; a bundle just born has neither, so neither can clash.
        let _ = fluent.add_function("NUMBER", format::number_function);
        let _ = fluent.add_function("DATETIME", |positional, _| positional.first().cloned().unwrap_or(FluentValue::Error));
        let mut characters = BTreeSet::new();
        for resource in resources {
            characters.extend(resource.source().chars());
            // Duplicates are told by `read`, with both places.
            let _ = fluent.add_resource(resource);
        }
        Self { language: language.clone(), fluent, characters, defined }
    }

    /// Whether it has that message with a text.
    pub fn has(&self, id: &str) -> bool {
        self.fluent.get_message(id).is_some_and(|message| message.value().is_some())
    }

    fn say(&self, id: &str, args: &[(&str, Argument)]) -> Option<Said> {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)));
        let message = self.fluent.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                Argument::Text(text) => values.set(*name, text.clone()),
                Argument::Number(number) => values.set(*name, *number),
            }
        }
        let mut errors: Vec<FluentError> = Vec::new();
        let text = self.fluent.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        // A message that cannot be said whole is not said at all: the chain goes on, and no `{$x}` reaches a page.
        (errors.is_empty() && text.len() <= LONGEST).then(|| Said { text, language: self.language.clone() })
    }
}

/// What the site says in one language, falling back along its chain.
#[derive(Debug)]
pub struct Words {
    chain: Vec<Arc<Bundle>>,
    /// How the language writes numbers, dates and lists.
    pub formats: Formats,
}

impl Words {
    /// The words of a language: its own bundle first, then those of its chain.
    pub fn new(language: &Language, chain: Vec<Arc<Bundle>>) -> Self {
        Self { chain, formats: Formats::new(&language.tag) }
    }

    /// Says a message (`id` or `id.attribute`); `None` if no bundle of the chain can.
    pub fn say(&self, id: &str, args: &[(&str, Argument)]) -> Option<Said> {
        self.chain.iter().find_map(|bundle| bundle.say(id, args))
    }

    /// A message as plain text without isolates, for attributes, titles and data; empty if no bundle can say it.
    ///
    /// The checks tell of every message that the program needs and the source language lacks, so an empty text
    /// never reaches a site that was built without errors.
    pub fn text(&self, id: &str, args: &[(&str, Argument)]) -> String {
        self.say(id, args).map(|said| plain(&said.text)).unwrap_or_default()
    }

    /// A Fluent term such as `-questura`, which only its own bundle syntax can refer to.
    pub fn term(&self, id: &str) -> Option<Said> {
        self.say(&term_message(id), &[])
    }

    /// The characters of the language's own messages.
    pub fn characters(&self) -> impl Iterator<Item = char> {
        // A chain starts with the bundle of its language.
        self.chain.first().into_iter().flat_map(|bundle| bundle.characters.iter().copied())
    }

    /// Every message and term of the language's own bundle, by id; a term's starts with `-`.
    pub fn defined(&self) -> impl Iterator<Item = (&str, &Defined)> {
        self.chain.first().into_iter().flat_map(|bundle| bundle.defined.iter().map(|(id, defined)| (id.as_str(), defined)))
    }

    /// Whether some bundle of the chain has that message.
    pub fn has(&self, id: &str) -> bool {
        self.chain.iter().any(|bundle| bundle.has(id))
    }
}

/// The hidden message that gives a term's text: Fluent lets only patterns refer to terms.
pub fn term_message(term: &str) -> String {
    format!("bussola-term-{term}")
}

/// A text without Fluent's isolates (U+2068, U+2069).
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
