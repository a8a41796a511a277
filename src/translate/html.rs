//! A sheet for people without tools: a table in HTML, to be filled in a browser or an office program and sent back.
//!
//! Office programs rewrite everything but the words, so what is needed to know a text again stands in its first
//! cell: `guides.codice-fiscale.how.1 ar 3fa92c1d`.

use super::handoff::{Delivery, Handoff, Mark, Original, Page, Piece, Returned, Said, State, Text, Unit};
use super::tags::tagged;
use super::xml::Broken;
use crate::site::{Language, Site};
use crate::source::Source;
use scraper::{ElementRef, Html, Selector};

/// The bytes of a sheet.
pub(super) fn write(handoff: &Handoff, site: &Site, language: &Language) -> Vec<u8> {
    let words = |language: &Language, id: &str| {
        let text = site.words(language).text(id, &[("language", language.name.as_str().into())]);
        format!("<p lang=\"{}\" dir=\"{}\">{}</p>\n", language.tag, language.direction.as_str(), escaped(&text))
    };
    let source = site.languages.source();
    let lead: String =
        ["sheet-lead", "sheet-marks", "sheet-words", "sheet-back"].iter().flat_map(|id| [words(language, id), words(source, id)]).collect();
    let title = format!("{} → {}", source.name, language.name);
    let head = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n",
        source.tag,
        escaped(&title)
    );
    let tables: String = handoff.pages.iter().map(|page| table(page, source, language)).collect();
    format!("{head}<body>\n<h1>{}</h1>\n{lead}{tables}</body>\n</html>\n", escaped(&title)).into_bytes()
}

/// What a browser needs to show a table in which one can read and write, on a telephone too.
const STYLE: &str = "body{font:1rem/1.5 sans-serif;margin:1rem auto;max-width:75rem;padding:0 1rem}\
    table{border-collapse:collapse;table-layout:fixed;width:100%}\
    th,td{border:1px solid #767676;overflow-wrap:anywhere;padding:.5rem;text-align:start;vertical-align:top}\
    th:first-child,td:first-child{font-size:.75rem;width:11rem}\
    bdi{background:#e3ecf7}\
    [contenteditable]{background:#fffbe6;font-size:1.125rem}\
    @media(max-width:45rem){tr,td{display:block}thead{display:none}td:first-child{width:auto}tr{margin-block-end:1rem}}";

fn table(page: &Page, source: &Language, language: &Language) -> String {
    let rows: String = page.units.iter().map(|unit| row(unit, source, language)).collect();
    format!(
        "<h2>{}</h2>\n<table>\n<thead><tr><th></th><th>{}</th><th>{}</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
        escaped(&page.title),
        escaped(&source.name),
        escaped(&language.name)
    )
}

fn row(unit: &Unit, source: &Language, language: &Language) -> String {
    let target = unit.target.as_ref().map(|target| shown(target, &unit.marks)).unwrap_or_default();
    let stale = if unit.state == State::Stale { " ⟳" } else { "" };
    let notes: String = unit.notes.iter().map(|note| format!("<br><small>{}</small>", escaped(&note.text))).collect();
    format!(
        "<tr><td>{} {} {}{stale}</td><td lang=\"{}\">{}{notes}</td><td lang=\"{}\" dir=\"{}\" contenteditable>{}</td></tr>\n",
        unit.id,
        language.tag,
        unit.hash,
        source.tag,
        shown(&unit.source, &unit.marks),
        language.tag,
        language.direction.as_str(),
        target
    )
}

/// A text with its marks, each by itself: between words of a script that runs the other way its signs would turn round.
fn shown(text: &Text, marks: &[Mark]) -> String {
    let pieces = text.iter().map(|piece| {
        let written = escaped(&tagged(std::slice::from_ref(piece), marks));
        if matches!(piece, Piece::Words(_)) { written } else { format!("<bdi dir=\"ltr\">{written}</bdi>") }
    });
    pieces.collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// What a sheet brings: each row whose first cell names a text.
pub(super) fn read(file: &Source) -> Result<Delivery, Broken> {
    let document = Html::parse_document(&file.text);
    let broken = || Broken { at: 0, why: "<table>".into() };
    // The names of elements are ours and right.
    let (Ok(rows), Ok(cells)) = (Selector::parse("tr"), Selector::parse("td, th")) else { return Err(broken()) };
    let mut language = String::new();
    let mut units = Vec::new();
    for row in document.select(&rows) {
        let cells: Vec<String> = row.select(&cells).map(said).collect();
        let [name, _, target, ..] = cells.as_slice() else { continue };
        let mut parts = name.split_whitespace();
        let (Some(id), Some(tag), Some(hash)) = (parts.next(), parts.next(), parts.next()) else { continue };
        if !id.contains('.') || hash.len() != 8 {
            continue;
        }
        tag.clone_into(&mut language);
        let at = file.text.find(id).map_or(0..0, |at| at..at + id.len());
        units.push(Returned {
            id: id.to_owned(),
            source: Original::Hash(hash.to_owned()),
            target: Said::Tagged(target.clone()),
            state: None,
            at: file.span(at),
        });
    }
    if units.is_empty() { Err(broken()) } else { Ok(Delivery { language, units }) }
}

/// The words of a cell: an end of a line or of a paragraph is a space.
fn said(cell: ElementRef<'_>) -> String {
    let pieces = cell.descendants().map(|node| match (node.value().as_text(), node.value().as_element()) {
        (Some(text), _) => text.to_string(),
        (None, Some(element)) if ["br", "p", "div"].contains(&element.name()) => " ".into(),
        (None, _) => String::new(),
    });
    pieces.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}
