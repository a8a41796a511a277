//! Fluent's syntax: bundle files to messages with their variables, and placeables inside Markdown.

use crate::finding::{Finding, Report};
use crate::site::document::{Function, Placeable};
use crate::source::{Source, Span};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use std::collections::BTreeMap;

/// Functions that content and bundles may call.
const FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];

/// Deeper braces than this no author writes; the parser's own stack would end before an attacker's would.
const DEEPEST: usize = 50;

/// What a pair of braces in Markdown turned out to be.
pub(super) enum Found {
    /// A placeable that we evaluate.
    Placeable(Placeable),
    /// A call of a function that does not exist.
    UnknownFunction(String),
    /// Surely meant as a placeable, but not one.
    Broken,
    /// Words that merely hold braces.
    Words,
}

/// Reads what stands between two braces, which holds no further brace.
pub(super) fn placeable(inner: &str) -> Found {
    let trimmed = inner.trim();
    let meant = trimmed.starts_with('$') || trimmed.starts_with('-') || FUNCTIONS.iter().any(|name| trimmed.starts_with(name));
    if trimmed.contains(['\n', '\r']) {
        return if meant { Found::Broken } else { Found::Words };
    }
    let Ok(resource) = parser::parse(format!("x = {{ {trimmed} }}\n")) else {
        return if meant { Found::Broken } else { Found::Words };
    };
    match first_expression(&resource) {
        Some(InlineExpression::VariableReference { id }) => Found::Placeable(Placeable::Fact { id: id.name.clone(), function: None }),
        Some(InlineExpression::TermReference { id, attribute: None, arguments: None }) => {
            Found::Placeable(Placeable::Term { id: id.name.clone() })
        }
        Some(InlineExpression::FunctionReference { id, arguments }) => call(&id.name, arguments),
        Some(
            InlineExpression::TermReference { .. }
            | InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::Placeable { .. },
        )
        | None => {
            if meant {
                Found::Broken
            } else {
                Found::Words
            }
        }
    }
}

fn first_expression(resource: &Resource<String>) -> Option<&InlineExpression<String>> {
    let Some(Entry::Message(message)) = resource.body.first() else { return None };
    let pattern = message.value.as_ref()?;
    match pattern.elements.as_slice() {
        [PatternElement::Placeable { expression: Expression::Inline(expression) }] => Some(expression),
        _ => None,
    }
}

fn call(name: &str, arguments: &CallArguments<String>) -> Found {
    if !FUNCTIONS.contains(&name) {
        return Found::UnknownFunction(name.to_owned());
    }
    let [InlineExpression::VariableReference { id }] = arguments.positional.as_slice() else { return Found::Broken };
    let options = arguments.named.iter().filter_map(|argument| match &argument.value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            Some((argument.name.name.clone(), value.clone()))
        }
        InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::VariableReference { .. }
        | InlineExpression::Placeable { .. } => None,
    });
    let function = Function { name: name.to_owned(), options: options.collect() };
    Found::Placeable(Placeable::Fact { id: id.name.clone(), function: Some(function) })
}

/// A message or term of a bundle file, as far as checks need it.
pub(super) struct Message {
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
}

/// Reads a bundle file; `None` when it must not even be given to Fluent's parser.
pub(super) fn messages(source: &Source, report: &mut Report) -> Option<Vec<Message>> {
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
    let (id, name) = match entry {
        Entry::Message(message) => {
            message.value.iter().for_each(|pattern| asked.pattern(pattern));
            message.attributes.iter().for_each(|attribute| asked.pattern(&attribute.value));
            (message.id.name.to_owned(), message.id.name)
        }
        Entry::Term(term) => {
            asked.pattern(&term.value);
            (format!("-{}", term.id.name), term.id.name)
        }
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => return None,
    };
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
    })
}

/// Where a name stands. The tree keeps no spans, but its texts are slices of the source.
fn place(source: &Source, name: &str) -> Span {
    let start = name.as_ptr() as usize - source.text.as_ptr() as usize;
    source.span(start..start + name.len())
}

/// The names that a message asks for, each with the slice of the source where it first stands.
#[derive(Default)]
struct Asked<'s> {
    variables: BTreeMap<String, &'s str>,
    functions: BTreeMap<String, &'s str>,
    references: BTreeMap<String, &'s str>,
}

impl<'s> Asked<'s> {
    fn pattern(&mut self, pattern: &Pattern<&'s str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression: Expression::Inline(inline) } => self.inline(inline),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.inline(selector);
                    variants.iter().for_each(|variant| self.pattern(&variant.value));
                }
            }
        }
    }

    fn inline(&mut self, expression: &InlineExpression<&'s str>) {
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
                Expression::Select { selector, variants } => {
                    self.inline(selector);
                    variants.iter().for_each(|variant| self.pattern(&variant.value));
                }
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

/// Whether a bundle may call that function.
pub(super) fn is_function(name: &str) -> bool {
    FUNCTIONS.contains(&name)
}
