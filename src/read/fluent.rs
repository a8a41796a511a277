//! Fluent's syntax: bundle files to messages ([`message`]), and placeables inside Markdown.

mod message;

pub(super) use message::{CATEGORIES, Message, Plural, messages};

use crate::site::document::{Function, Placeable};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, PatternElement, Resource};
use fluent_syntax::parser;

/// Functions that content and bundles may call.
const FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];

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

/// Whether a bundle may call that function.
pub(super) fn is_function(name: &str) -> bool {
    FUNCTIONS.contains(&name)
}
