//! Languages: their BCP 47 tag, direction, names and fallback chain.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

/// A language tag of BCP 47 in its canonical case (`pt-BR`), known to CLDR or not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(Arc<str>);

impl Tag {
    /// Reads a tag; `_` equals `-` and case does not count. `None` if it is no well-formed BCP 47 tag.
    pub fn parse(text: &str) -> Option<Self> {
        let locale: icu::locale::Locale = text.trim().replace('_', "-").parse().ok()?;
        Some(Self(locale.to_string().into()))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone, without script and region: what people speak, however they write it.
    pub fn spoken(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// One configured language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// Its tag, used in paths and addresses.
    pub tag: Tag,
    /// Its number on paper: printed in a box, never reused.
    pub number: u8,
    /// Its name in itself and its own script.
    pub name: String,
    /// Its name in Italian, as the front desk knows it.
    pub italian_name: String,
    /// The way its script runs.
    pub direction: Direction,
    /// The languages to show instead, nearest first; the source language ends it.
    pub fallback: Vec<Tag>,
}

impl Language {
    /// The number as printed, two digits at least.
    pub fn number_text(&self) -> String {
        format!("{:02}", self.number)
    }
}

/// The configured languages, the source language first, then in the order of `site.toml`.
#[derive(Debug, Clone)]
pub struct Languages(Vec<Language>);

impl Languages {
    /// Languages of which the first is the source language; `None` if there is none.
    pub fn new(all: Vec<Language>) -> Option<Self> {
        (!all.is_empty()).then_some(Self(all))
    }

    /// The language that all others are translated from.
    pub fn source(&self) -> &Language {
        &self.0[0]
    }

    /// All languages in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Language> {
        self.0.iter()
    }

    /// The language of a tag.
    pub fn get(&self, tag: &Tag) -> Option<&Language> {
        self.0.iter().find(|language| language.tag == *tag)
    }

    /// The same languages with only these tags and the source language kept, for a partial build.
    pub fn only(self, tags: &[Tag]) -> Self {
        let source = self.source().tag.clone();
        Self(self.0.into_iter().filter(|language| language.tag == source || tags.contains(&language.tag)).collect())
    }
}

/// Tags that CLDR knows under another name: without this they would be written like no language at all. English is
/// that of Europe, where the day comes before the month.
const KNOWN_AS: [(&str, &str); 5] = [("en", "en-GB"), ("prs", "fa-AF"), ("tl", "fil"), ("pnb", "pa-Arab"), ("pa-PK", "pa-Arab")];

/// What languages call themselves that CLDR has no name for.
const OWN_NAMES: [(&str, &str); 5] = [("bin", "Ẹ̀dó"), ("ff", "Pulaar"), ("fuf", "Pular"), ("mnk", "Mandinka"), ("skr", "سرائیکی")];

/// The tag under which CLDR knows a language.
pub fn known_as(tag: &Tag) -> &str {
    KNOWN_AS.iter().find(|(own, _)| *own == tag.as_str()).map_or(tag.as_str(), |(_, known)| known)
}

/// What ICU knows of a language's direction, by its script.
pub fn direction(tag: &Tag) -> Option<Direction> {
    use icu::locale::{Direction as Way, LanguageIdentifier, LocaleDirectionality};
    let id: LanguageIdentifier = known_as(tag).parse().ok()?;
    let way = LocaleDirectionality::new_extended().get(&id)?;
    Some(if way == Way::RightToLeft { Direction::Rtl } else { Direction::Ltr })
}

/// The letters of a language, as CLDR knows them; none where it does not. Scripts that write words with thousands of
/// characters have no alphabet.
pub fn alphabet(tag: &Tag) -> Vec<char> {
    use icu::locale::exemplar_chars::ExemplarCharacters;
    let Ok(locale) = known_as(tag).parse::<icu::locale::Locale>() else { return Vec::new() };
    let locale = locale.into();
    let main = ExemplarCharacters::try_new_main(&locale);
    let rest = ExemplarCharacters::try_new_auxiliary(&locale);
    let rest = rest.iter().flat_map(|letters| letters.code_points().iter_chars());
    // Of the rest, which foreign words need, only the marks of careful spelling.
    let marks = rest.filter(|letter| unicode_normalization::char::is_combining_mark(*letter));
    let letters: Vec<char> = main.iter().flat_map(|letters| letters.code_points().iter_chars()).chain(marks).collect();
    if letters.len() > 300 { Vec::new() } else { letters }
}

/// The plural categories that counting meets in a language, such as `one` and `other`; only `other` where CLDR knows
/// none. Categories that only millions and decimals meet are left out: no message of ours counts so far.
pub fn plural_categories(tag: &Tag) -> BTreeSet<&'static str> {
    use icu::plurals::{PluralCategory, PluralRules};
    let rules = known_as(tag).parse::<icu::locale::Locale>().ok().and_then(|locale| PluralRules::try_new_cardinal(locale.into()).ok());
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    rules.map_or_else(|| BTreeSet::from(["other"]), |rules| (0..=1000_u32).map(|count| name(rules.category_for(count))).collect())
}

/// What a language calls itself, as a heading writes it.
pub fn own_name(tag: &Tag) -> Option<String> {
    if let Some((_, name)) = OWN_NAMES.iter().find(|(own, _)| *own == tag.as_str()) {
        return Some((*name).to_owned());
    }
    let id: icu::locale::LanguageIdentifier = tag.as_str().parse().ok()?;
    let name = display_name(tag, tag)?;
    Some(icu::casemap::TitlecaseMapper::new().titlecase_segment_to_string(&name, &id, Default::default()).into_owned())
}

/// What CLDR calls a language, in the words of another.
pub fn display_name(tag: &Tag, in_language: &Tag) -> Option<String> {
    use icu::experimental::displaynames::multi::LanguageDisplayNames;
    let id: icu::locale::LanguageIdentifier = tag.as_str().parse().ok()?;
    let reader: icu::locale::Locale = in_language.as_str().parse().ok()?;
    let names = LanguageDisplayNames::try_new((&reader).into(), Default::default()).ok()?;
    names.of(id.language).map(str::to_owned)
}
