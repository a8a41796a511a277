//! What sheets say that are for all languages at once: each language by its number, in its own words.

use crate::finding::{Finding, Report};
use crate::render::leaflets::press::Press;
use crate::render::view::{LanguageView, Medium, Reader};
use crate::site::{Direction, Language};
use crate::source::Span;
use crate::words::{Argument, plain};
use serde::Serialize;

/// A language as all-language sheets show it.
#[derive(Serialize)]
pub(super) struct Tongue {
    language: LanguageView,
    /// Whether the theme's fonts have the letters of its name; if not, only its Italian name is printed.
    legible: bool,
    /// "Point to your language" in itself, if its own words say so.
    point: Option<String>,
}

/// Every language by number; of those whose letters no font has, the report tells.
pub(super) fn tongues(press: &Press, source: Reader<'_>, doubts: &mut Report) -> Vec<Tongue> {
    let all = by_number(source);
    doubts.join(all.iter().filter(|language| !is_legible(press, language)).map(|language| illegible(source, language)).collect());
    let tongue = |language: &Language| Tongue {
        language: language.into(),
        legible: is_legible(press, language),
        point: own(press, source, language, "point-language", &[]),
    };
    all.into_iter().map(tongue).collect()
}

/// The languages in the order of their numbers, which is the same on every sheet.
pub(super) fn by_number(source: Reader<'_>) -> Vec<&Language> {
    let mut all: Vec<&Language> = source.site.languages.iter().collect();
    all.sort_by_key(|language| language.number);
    all
}

/// Whether the theme's fonts have the letters of a language's own name.
pub(super) fn is_legible(press: &Press, language: &Language) -> bool {
    press.covers(language.tag.as_str(), &language.name)
}

/// A language whose letters no font has.
pub(super) fn illegible(source: Reader<'_>, language: &Language) -> Finding {
    let theme = Span::file(format!("themes/{}/theme.toml", source.site.settings.theme.value));
    Finding::warning("W0620").at(theme).arg("language", &language.tag).arg("name", &language.italian_name)
}

/// A message in a language's own words; never in another language's, never in letters that no font has.
pub(super) fn own(press: &Press, source: Reader<'_>, language: &Language, id: &str, args: &[(&str, Argument)]) -> Option<String> {
    let reader = Reader::new(source.site, source.plan, language, Medium::Paper);
    let said = reader.words().say(id, args).filter(|said| said.language == language.tag)?;
    let bare = plain(&said.text);
    let text = if language.direction == Direction::Ltr { bare.clone() } else { said.text };
    press.covers(language.tag.as_str(), &bare).then_some(text)
}
