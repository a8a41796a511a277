//! Bundle files to messages: what each asks for, so that checks can compare languages.

use crate::finding::{Finding, Report};
use crate::source::{Source, Span};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use std::collections::BTreeMap;

/// Deeper braces than this no author writes; the parser's own stack would end before an attacker's would.
const DEEPEST: usize = 50;

/// A message or term of a bundle file, as far as checks need it.
pub(in crate::read) struct Message {
    /// Its id; a term's starts with `-`.
    pub id: String,
    /// Where its id stands.
    pub span: Span,
    /// The variables that its text asks for, and where first.
    pub variables: BTreeMap<String, Span>,
    /// The functions that it calls.
    pub functions: BTreeMap<String, Span>,
    /// The messages and terms that it refers to.
    pub references: BTreeMap<String, Span>,
    /// Its attributes, and where each name stands.
    pub attributes: BTreeMap<String, Span>,
    /// Its choices by plural category.
    pub plurals: Vec<Plural>,
}

/// A choice by plural category: `{ $count -> [one] … *[other] … }`.
pub(in crate::read) struct Plural {
    /// The keys of its variants, and where each stands.
    pub keys: BTreeMap<String, Span>,
    /// The key of the variant that stands for all others.
    pub default: String,
}

/// The plural categories of CLDR (UTS 35, part 3).
pub(in crate::read) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Reads a bundle file; `None` when it must not even be given to Fluent's parser.
pub(in crate::read) fn messages(source: &Source, report: &mut Report) -> Option<Vec<Message>> {
    if let Some(at) = too_deep(&source.text) {
        report.add(Finding::error("E0402").at(source.span(at..at + 1)).arg("deepest", DEEPEST));
        return None;
    }
    let resource = match parser::parse(source.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                // A message that is not finished is noticed in the next line: the fault is where its own line ends.
                let before = source.text.get(..error.pos.start).unwrap_or_default();
                let at = before.trim_end_matches(['\n', '\r']).len();
                report.add(Finding::error("E0401").at(source.span(at..at)).arg("message", error.kind));
            }
            resource
        }
    };
    Some(resource.body.iter().filter_map(|entry| message(source, entry)).collect())
}

fn message<'s>(source: &'s Source, entry: &Entry<&'s str>) -> Option<Message> {
    let mut asked = Asked::default();
    let (id, name, attributes) = match entry {
        Entry::Message(message) => {
            message.value.iter().for_each(|pattern| asked.pattern(pattern));
            (message.id.name.to_owned(), message.id.name, &message.attributes)
        }
        Entry::Term(term) => {
            asked.pattern(&term.value);
            (format!("-{}", term.id.name), term.id.name, &term.attributes)
        }
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => return None,
    };
    attributes.iter().for_each(|attribute| asked.pattern(&attribute.value));
    let placed = |names: BTreeMap<String, &str>| -> BTreeMap<String, Span> {
        // The id of a term has a hyphen before its name.
        let whole = |id: &str, name: Span| Span { start: name.end - id.len(), ..name };
        names.into_iter().map(|(id, name)| (id.clone(), whole(&id, place(source, name)))).collect()
    };
    Some(Message {
        id,
        span: place(source, name),
        variables: placed(asked.variables),
        functions: placed(asked.functions),
        references: placed(asked.references),
        attributes: attributes.iter().map(|attribute| (attribute.id.name.to_owned(), place(source, attribute.id.name))).collect(),
        plurals: asked.plurals.iter().filter_map(|variants| plural(source, variants)).collect(),
    })
}

/// The keys of a choice, if it is one by plural category: other choices compare words.
fn plural(source: &Source, variants: &[Variant<&str>]) -> Option<Plural> {
    let key = |variant: &Variant<&str>| match variant.key {
        VariantKey::Identifier { name } => name.to_owned(),
        VariantKey::NumberLiteral { value } => value.to_owned(),
    };
    let place_of = |variant: &Variant<&str>| match variant.key {
        VariantKey::Identifier { name } => place(source, name),
        VariantKey::NumberLiteral { value } => place(source, value),
    };
    let default = variants.iter().find(|variant| variant.default).map(key)?;
    let keys: BTreeMap<String, Span> = variants.iter().map(|variant| (key(variant), place_of(variant))).collect();
    keys.keys().any(|key| CATEGORIES.contains(&key.as_str())).then_some(Plural { keys, default })
}

/// Where a name stands. The tree keeps no spans, but its texts are slices of the source.
fn place(source: &Source, name: &str) -> Span {
    let start = name.as_ptr() as usize - source.text.as_ptr() as usize;
    source.span(start..start + name.len())
}

/// The names that a message asks for, each with the slice of the source where it first stands.
#[derive(Default)]
struct Asked<'s, 'a> {
    variables: BTreeMap<String, &'s str>,
    functions: BTreeMap<String, &'s str>,
    references: BTreeMap<String, &'s str>,
    plurals: Vec<&'a [Variant<&'s str>]>,
}

impl<'s, 'a> Asked<'s, 'a> {
    fn pattern(&mut self, pattern: &'a Pattern<&'s str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression: Expression::Inline(inline) } => self.inline(inline),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => self.select(selector, variants),
            }
        }
    }

    fn select(&mut self, selector: &'a InlineExpression<&'s str>, variants: &'a [Variant<&'s str>]) {
        self.inline(selector);
        // A term's attribute is chosen by its words, a value that the program fills in by its number.
        if matches!(selector, InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. }) {
            self.plurals.push(variants);
        }
        variants.iter().for_each(|variant| self.pattern(&variant.value));
    }

    fn inline(&mut self, expression: &'a InlineExpression<&'s str>) {
        match expression {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.entry(id.name.to_owned()).or_insert(id.name);
                arguments.positional.iter().for_each(|argument| self.inline(argument));
                arguments.named.iter().for_each(|argument| self.inline(&argument.value));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.entry(id.name.to_owned()).or_insert(id.name);
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.entry(format!("-{}", id.name)).or_insert(id.name);
            }
            InlineExpression::VariableReference { id } => {
                self.variables.entry(id.name.to_owned()).or_insert(id.name);
            }
            InlineExpression::Placeable { expression } => match expression.as_ref() {
                Expression::Inline(inline) => self.inline(inline),
                Expression::Select { selector, variants } => self.select(selector, variants),
            },
        }
    }
}

/// The byte at which braces are nested deeper than allowed.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            // An entry starts at the margin: an open brace of the one before was a slip and does not count on.
            b'\n' if text.as_bytes().get(at + 1).is_some_and(u8::is_ascii_alphabetic) => depth = 0,
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
    }
    None
}
