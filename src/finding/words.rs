//! The words of findings, and of everything else the program says: Fluent messages in Italian and English.
//!
//! A code is a message (`E0312 = …`), its attribute `.label` is the short text at the caret, `.help` the next action.
//! What the program says of itself are messages `ui-…`.

use super::Finding;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The languages in which the program speaks to editors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UiLanguage {
    /// Italian.
    It,
    /// English.
    En,
}

/// What a finding says in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The cause in plain words.
    pub message: String,
    /// A short text for the caret.
    pub label: Option<String>,
    /// What to do next.
    pub help: Option<String>,
}

const ITALIAN: &[&str] = &[
    include_str!("words/read.it.ftl"),
    include_str!("words/check.it.ftl"),
    include_str!("words/plan.it.ftl"),
    include_str!("words/leaflets.it.ftl"),
    include_str!("words/pages.it.ftl"),
    include_str!("words/safety.it.ftl"),
    include_str!("words/edges.it.ftl"),
    include_str!("words/desks.it.ftl"),
    include_str!("words/documents.it.ftl"),
    include_str!("words/gatherings.it.ftl"),
    include_str!("words/status.it.ftl"),
    include_str!("words/translations.it.ftl"),
    include_str!("words/editions.it.ftl"),
    include_str!("words/handoff.it.ftl"),
    include_str!("words/packs.it.ftl"),
];

const ENGLISH: &[&str] = &[
    include_str!("words/read.en.ftl"),
    include_str!("words/check.en.ftl"),
    include_str!("words/plan.en.ftl"),
    include_str!("words/leaflets.en.ftl"),
    include_str!("words/pages.en.ftl"),
    include_str!("words/safety.en.ftl"),
    include_str!("words/edges.en.ftl"),
    include_str!("words/desks.en.ftl"),
    include_str!("words/documents.en.ftl"),
    include_str!("words/gatherings.en.ftl"),
    include_str!("words/status.en.ftl"),
    include_str!("words/translations.en.ftl"),
    include_str!("words/editions.en.ftl"),
    include_str!("words/handoff.en.ftl"),
    include_str!("words/packs.en.ftl"),
];

type Bundle = FluentBundle<FluentResource>;

static IN_ITALIAN: LazyLock<Bundle> = LazyLock::new(|| bundle("it", ITALIAN));
static IN_ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle("en", ENGLISH));

/// What a finding says.
pub fn wording(finding: &Finding, language: UiLanguage) -> Wording {
    let mut args = arguments(finding.args.iter().map(|(name, value)| (*name, value.as_str())));
    if let Some(mend) = &finding.mend {
        args.set("mend", mend.as_str());
    }
    let attribute = |name| language.pattern(finding.code, Some(name), &args);
    let message = language.pattern(finding.code, None, &args).unwrap_or_else(|| unworded(finding));
    Wording { message, label: attribute("label"), help: attribute("help") }
}

/// Every code that has words in some language.
pub fn all_codes() -> BTreeSet<String> {
    UiLanguage::ALL.into_iter().flat_map(UiLanguage::codes).collect()
}

impl UiLanguage {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::It, Self::En];

    /// Its tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::En => "en",
        }
    }

    /// The codes that have words in this language.
    pub fn codes(self) -> BTreeSet<String> {
        let texts = match self {
            Self::It => ITALIAN,
            Self::En => ENGLISH,
        };
        let is_code = |name: &&str| name.len() == 5 && name.starts_with(['E', 'W', 'N']) && name[1..].bytes().all(|b| b.is_ascii_digit());
        let names = texts.iter().flat_map(|text| text.lines()).filter_map(|line| line.split_once(" =")).map(|(name, _)| name);
        names.filter(is_code).map(str::to_owned).collect()
    }

    /// What the program says of itself: a message `ui-…` with its data. The name alone if there is no such message.
    pub fn say(self, id: &str, args: &[(&str, &str)]) -> String {
        self.pattern(id, None, &arguments(args.iter().copied())).unwrap_or_else(|| id.to_owned())
    }

    /// A message or its attribute, if it can be said whole.
    fn pattern(self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let bundle: &Bundle = match self {
            Self::It => &IN_ITALIAN,
            Self::En => &IN_ENGLISH,
        };
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }
}

fn bundle(tag: &str, texts: &[&'static str]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
    // Terminals and data want no isolates.
    bundle.set_use_isolating(false);
    for text in texts {
        // These texts are compiled in; a test reads each of them and refuses what does not parse or comes twice.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// Whole numbers as numbers, so that messages can choose by them; all else as it is written.
fn arguments<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> FluentArgs<'a> {
    pairs
        .map(|(name, value)| {
            let number = value.parse::<i32>().ok().filter(|number| number.to_string() == value);
            (name, number.map_or_else(|| FluentValue::from(value), FluentValue::from))
        })
        .collect()
}

/// A code without words still tells what it knows.
fn unworded(finding: &Finding) -> String {
    let data: Vec<String> = finding.args.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    if data.is_empty() { finding.code.to_owned() } else { data.join(", ") }
}
