//! Patterns of Fluent as texts: a choice becomes one text for each of its forms, whole, so that nobody translates halves.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::{BTreeMap, BTreeSet};

/// The plural categories that a language may have.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// More forms than this no message has that a person could translate.
const MOST: usize = 60;

/// What a pattern says.
#[derive(Debug, Clone)]
pub(super) enum Shape {
    /// One text.
    Text(Vec<Atom>),
    /// One of several.
    Choice(Choice),
}

/// A choice between texts.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    /// What decides, as it is written.
    selector: String,
    /// The forms by their keys.
    forms: Vec<(String, Shape)>,
    /// The key of the form for all else.
    default: String,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Atom {
    /// Words.
    Words(String),
    /// Something that Fluent puts in, as it is written.
    Value(String),
}

/// One text of a pattern: the keys that lead to it, and what decides on plurals on the way.
pub(super) struct Leaf<'a> {
    /// The keys, outermost first.
    pub keys: Vec<String>,
    /// The numbers whose forms these are: a form may say them in words.
    pub counted: Vec<String>,
    /// The text.
    pub atoms: &'a [Atom],
}

/// What a pattern says; `None` if it has more forms than can be told apart.
pub(super) fn shape(pattern: &Pattern<&str>) -> Option<Shape> {
    let elements: Vec<&PatternElement<&str>> = pattern.elements.iter().collect();
    (forms(&elements) <= MOST).then(|| of(&elements))
}

/// How many texts some elements are.
fn forms(elements: &[&PatternElement<&str>]) -> usize {
    let choices = elements.iter().filter_map(|element| choice(element));
    choices.fold(1, |count: usize, (_, variants)| {
        let inner = variants.iter().map(|variant| forms(&variant.value.elements.iter().collect::<Vec<_>>()));
        count.saturating_mul(inner.fold(0, usize::saturating_add))
    })
}

fn of(elements: &[&PatternElement<&str>]) -> Shape {
    let found = elements.iter().enumerate().find_map(|(at, element)| Some((at, choice(element)?)));
    let Some((at, (selector, variants))) = found else { return Shape::Text(elements.iter().filter_map(|element| atom(element)).collect()) };
    let whole = |variant: &Variant<&str>| {
        let inner = variant.value.elements.iter();
        let all: Vec<&PatternElement<&str>> =
            elements[..at].iter().copied().chain(inner).chain(elements[at + 1..].iter().copied()).collect();
        (key(&variant.key), of(&all))
    };
    let default = variants.iter().find(|variant| variant.default).map(|variant| key(&variant.key));
    Shape::Choice(Choice { selector: written(selector), forms: variants.iter().map(whole).collect(), default: default.unwrap_or_default() })
}

type Chosen<'a, 's> = (&'a InlineExpression<&'s str>, &'a [Variant<&'s str>]);

/// The choice that an element is, however many braces are around it.
fn choice<'a, 's>(element: &'a PatternElement<&'s str>) -> Option<Chosen<'a, 's>> {
    let PatternElement::Placeable { expression } = element else { return None };
    let mut expression = expression;
    while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
        expression = inner;
    }
    match expression {
        Expression::Select { selector, variants } => Some((selector, variants)),
        Expression::Inline(_) => None,
    }
}

fn atom(element: &PatternElement<&str>) -> Option<Atom> {
    match element {
        PatternElement::TextElement { value } => Some(Atom::Words((*value).to_owned())),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            Some(Atom::Words(unescape_unicode_to_string(value).into_owned()))
        }
        PatternElement::Placeable { expression: Expression::Inline(inline) } => Some(Atom::Value(format!("{{ {} }}", written(inline)))),
        PatternElement::Placeable { expression: Expression::Select { .. } } => None,
    }
}

fn key(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

/// An expression as Fluent writes it.
fn written(expression: &InlineExpression<&str>) -> String {
    match expression {
        InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::FunctionReference { id, arguments } => format!("{}{}", id.name, call(arguments)),
        InlineExpression::MessageReference { id, attribute } => format!("{}{}", id.name, dotted(attribute.as_ref().map(|one| one.name))),
        InlineExpression::TermReference { id, attribute, arguments } => {
            let arguments = arguments.as_ref().map(call).unwrap_or_default();
            format!("-{}{}{arguments}", id.name, dotted(attribute.as_ref().map(|one| one.name)))
        }
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => written(inline),
            Expression::Select { selector, .. } => written(selector),
        },
    }
}

fn dotted(attribute: Option<&str>) -> String {
    attribute.map(|name| format!(".{name}")).unwrap_or_default()
}

fn call(arguments: &CallArguments<&str>) -> String {
    let positional = arguments.positional.iter().map(written);
    let named = arguments.named.iter().map(|argument| format!("{}: {}", argument.name.name, written(&argument.value)));
    format!("({})", positional.chain(named).collect::<Vec<_>>().join(", "))
}

impl Choice {
    /// Whether it is between the plural forms of a language.
    fn is_plural(&self) -> bool {
        let is_number = |key: &str| key.parse::<f64>().is_ok();
        self.forms.iter().all(|(key, _)| is_number(key) || CATEGORIES.contains(&key.as_str()))
            && CATEGORIES.contains(&self.default.as_str())
    }

    fn form(&self, key: &str) -> Option<&Shape> {
        self.forms.iter().find(|(known, _)| known == key).map(|(_, shape)| shape)
    }
}

impl Shape {
    /// The same with the plural forms of another language; what the source does not tell apart is its form for all else.
    pub(super) fn in_language(&self, categories: &BTreeSet<&str>) -> Shape {
        let Self::Choice(choice) = self else { return self.clone() };
        let fallback = choice.form(&choice.default);
        let own = |key: &str| Some((key.to_owned(), choice.form(key).or(fallback)?.in_language(categories)));
        let forms: Vec<(String, Shape)> = if choice.is_plural() {
            let numbers = choice.forms.iter().map(|(key, _)| key.as_str()).filter(|key| !CATEGORIES.contains(key));
            // Fluent wants a form for all else even where whole numbers never reach it, as in Ukrainian.
            let known = CATEGORIES.into_iter().filter(|category| categories.contains(category) || *category == "other");
            numbers.chain(known).filter_map(own).collect()
        } else {
            choice.forms.iter().filter_map(|(key, _)| own(key)).collect()
        };
        let default = if choice.is_plural() { "other".to_owned() } else { choice.default.clone() };
        Self::Choice(Choice { selector: choice.selector.clone(), forms, default })
    }

    /// Its texts, in order.
    pub(super) fn leaves(&self) -> Vec<Leaf<'_>> {
        match self {
            Self::Text(atoms) => vec![Leaf { keys: Vec::new(), counted: Vec::new(), atoms }],
            Self::Choice(choice) => choice.forms.iter().flat_map(|(key, shape)| choice.under(key, shape)).collect(),
        }
    }

    /// What Fluent puts into its texts, each once.
    pub(super) fn values(&self) -> Vec<Atom> {
        let mut values: Vec<Atom> = Vec::new();
        for leaf in self.leaves() {
            for atom in leaf.atoms.iter().filter(|atom| matches!(atom, Atom::Value(_))) {
                if !values.contains(atom) {
                    values.push(atom.clone());
                }
            }
        }
        values
    }

    /// The text that some keys lead to; a pattern without a choice says the same for all of them.
    pub(super) fn text(&self, keys: &[String]) -> Option<&[Atom]> {
        match (self, keys) {
            (Self::Text(atoms), _) => Some(atoms),
            (Self::Choice(choice), [key, rest @ ..]) => choice.form(key)?.text(rest),
            (Self::Choice(_), []) => None,
        }
    }

    /// A pattern of this shape that says these texts, by their keys; `None` if the text for all else is not among them.
    pub(super) fn pattern(&self, texts: &BTreeMap<Vec<String>, String>, indent: usize) -> Option<String> {
        self.pattern_at(&mut Vec::new(), texts, indent)
    }

    fn pattern_at(&self, keys: &mut Vec<String>, texts: &BTreeMap<Vec<String>, String>, indent: usize) -> Option<String> {
        let Self::Choice(choice) = self else { return texts.get(keys).cloned() };
        let mut forms = Vec::new();
        for (key, shape) in &choice.forms {
            keys.push(key.clone());
            let text = shape.pattern_at(keys, texts, indent + 4);
            keys.pop();
            forms.extend(text.map(|text| (key, text)));
        }
        let default = forms.iter().find(|(key, _)| **key == choice.default)?.1.clone();
        if forms.len() == 1 {
            return Some(default);
        }
        let space = " ".repeat(indent);
        let lines = forms.iter().map(|(key, text)| {
            let star = if **key == choice.default { "   *" } else { "    " };
            format!("{space}{star}[{key}] {text}\n")
        });
        Some(format!("{{ {} ->\n{}{space}}}", choice.selector, lines.collect::<String>()))
    }
}

impl Choice {
    /// The texts of one of its forms.
    fn under<'a>(&'a self, key: &str, shape: &'a Shape) -> Vec<Leaf<'a>> {
        let mut leaves = shape.leaves();
        for leaf in &mut leaves {
            leaf.keys.insert(0, key.to_owned());
            if self.is_plural() {
                leaf.counted.push(format!("{{ {} }}", self.selector));
            }
        }
        leaves
    }
}
