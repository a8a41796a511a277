//! The names of web fonts: known before a font is cut, new when what it is cut from or to is new.

use super::Address;
use crate::site::{Language, Site};

/// The part of each web font that each language needs, by its path in the output.
pub(super) fn fonts(site: &Site) -> Vec<(String, Address)> {
    let languages = site.languages.iter().filter_map(|language| Some((language, site.theme.web_fonts.get(language.tag.as_str())?)));
    let of_language = |(language, font): (&Language, &crate::site::theme::WebFont)| {
        let characters: String = site.characters(language).into_iter().collect();
        let named = |file: &str| {
            let bytes = site.theme.fonts.get(file)?;
            let address = Address::Font(language.tag.clone(), file.to_owned());
            Some((path(file, language, &stamp(bytes, &characters)), address))
        };
        font.files.iter().filter_map(|file| named(&file.value)).collect::<Vec<_>>()
    };
    languages.flat_map(of_language).collect()
}

fn path(file: &str, language: &Language, stamp: &str) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    format!("assets/{stem}-{}.{stamp}.woff2", language.tag)
}

/// A stamp of all that decides the bytes of the part: the font, the characters, and this program that cuts it.
fn stamp(font: &[u8], characters: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in [font, characters.as_bytes(), env!("CARGO_PKG_VERSION").as_bytes()] {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.finalize().to_hex()[..8].to_owned()
}
