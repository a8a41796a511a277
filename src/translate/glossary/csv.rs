//! The glossary as a table for any office program: a line for each word and language.

use super::{explained, said, term};
use crate::site::{Kind, Language, Site};

/// The bytes of a file.
pub(in super::super) fn csv(site: &Site, languages: &[&Language]) -> Vec<u8> {
    // The mark by which office programs know UTF-8.
    let mut out = String::from("\u{feff}id,term,language,rendering,forbidden,explanation\r\n");
    for entry in site.of_kind(Kind::Term) {
        for language in languages {
            let Some(text) = entry.translations.get(&language.tag) else { continue };
            let cells = [
                entry.id.to_string(),
                term(entry).unwrap_or_default().to_owned(),
                language.tag.to_string(),
                said(&text.title.inlines),
                text.forbidden.join("; "),
                explained(text),
            ];
            out.push_str(&cells.map(|cell| quoted(&cell)).join(","));
            out.push_str("\r\n");
        }
    }
    out.into_bytes()
}

/// A cell. What office programs would take for a formula starts with a quotation mark of its own.
fn quoted(cell: &str) -> String {
    let cell = if cell.starts_with(['=', '+', '-', '@']) { format!("'{cell}") } else { cell.to_owned() };
    if cell.contains(['"', ',', '\n', '\r', ';']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}
