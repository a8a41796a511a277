//! `new language TAG`: the language in `site.toml`, its bundles with every message to translate, and what it needs.

use super::super::Failure;
use super::super::console::Console;
use super::{File, source};
use bussola::Known;
use bussola::site::language::{direction, display_name, own_name, plural_categories};
use bussola::site::{Direction, Tag};
use bussola::source::Sources;
use bussola::translate::{Saying, bundles};

/// The file that names the languages.
pub(super) const SETTINGS: &str = "site.toml";

/// Languages that many of a language's readers know better than the site's source language, nearest first: those of
/// their schools. A proposal, to be corrected in `site.toml`.
const NEIGHBOURS: [(&str, &[&str]); 14] = [
    ("ti", &["am", "en"]),
    ("am", &["en"]),
    ("ka", &["ru", "en"]),
    ("hy", &["ru", "en"]),
    ("prs", &["fa", "en"]),
    ("ps", &["prs", "fa", "en"]),
    ("ckb", &["ar", "en"]),
    ("ber", &["ar", "fr"]),
    ("wo", &["fr"]),
    ("ff", &["fr"]),
    ("bm", &["fr"]),
    ("mnk", &["fr", "en"]),
    ("pa", &["ur", "en"]),
    ("uk", &["ru", "en"]),
];

/// The files of a new language.
pub(super) fn files(tag: &Tag, known: &Known, sources: &Sources, saying: Saying, console: &Console) -> Result<Vec<File>, Failure> {
    let site = &known.site;
    if site.languages.get(tag).is_some() {
        return Err(Failure::Usage(console.words("ui-new-language-known", &[("tag", tag.as_str())])));
    }
    let settings = sources.texts.get(SETTINGS).map(|source| source.text.trim_end().to_owned()).unwrap_or_default();
    let files = bundles(site, sources, tag, saying).into_iter().map(|(name, text)| (format!("locales/{tag}/{name}"), text));
    let table = table(tag, known);
    Ok(std::iter::once((SETTINGS.to_owned(), format!("{settings}\n\n{table}"))).chain(files).collect())
}

/// The language's table: its number was never used, its chain holds what its readers may know.
fn table(tag: &Tag, known: &Known) -> String {
    let languages = &known.site.languages;
    let number = languages.iter().map(|language| language.number).max().unwrap_or_default().saturating_add(1);
    let name = own_name(tag).unwrap_or_else(|| tag.to_string());
    let italian = display_name(tag, source(known)).unwrap_or_else(|| tag.to_string());
    let way = if direction(tag).is_none() { "direction = \"ltr\"   # not known of this language: is it so?\n" } else { "" };
    let chain: Vec<String> = chain(tag, known).iter().map(|tag| format!("\"{tag}\"")).collect();
    format!(
        "[languages.{tag}]\nnumber = {number}\nname = \"{name}\"\nitalian_name = \"{italian}\"\n{way}fallback = [{}]\n",
        chain.join(", ")
    )
}

/// The chain that is proposed: the neighbours that the site has; English, if it has no neighbour.
fn chain<'a>(tag: &Tag, known: &'a Known) -> Vec<&'a Tag> {
    let neighbours = NEIGHBOURS.iter().find(|(of, _)| *of == tag.spoken()).map_or(&["en"][..], |(_, neighbours)| neighbours);
    let there = |name: &&str| known.site.languages.iter().map(|language| &language.tag).find(|tag| tag.as_str() == *name);
    neighbours.iter().filter_map(there).filter(|tag| *tag != source(known)).collect()
}

/// What is known of the language, and what its paper needs.
pub(super) fn tell(tag: &Tag, known: &Known, console: &Console) {
    let way = direction(tag).unwrap_or(Direction::Ltr);
    let categories = plural_categories(tag).into_iter().collect::<Vec<_>>().join(", ");
    let args = [("tag", tag.as_str()), ("direction", way.as_str()), ("plurals", categories.as_str())];
    console.say(&console.words("ui-new-language", &args));
    if !bussola::render::has_font(&known.site, tag) {
        console.say(&console.words("ui-new-language-font", &[("tag", tag.as_str()), ("theme", &known.site.settings.theme.value)]));
    }
}
