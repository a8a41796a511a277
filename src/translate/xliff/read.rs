//! XLIFF of either version to what came back: codes by their number, whatever else a tool put around them is passed by.

use super::super::handoff::{Delivery, Original, Piece, Returned, Said, State, Text};
use super::super::xml::{self, Broken, Element, Node};
use crate::source::Source;

/// A number that no mark has.
const UNKNOWN: usize = usize::MAX;

/// What a file brings.
pub(in super::super) fn read(file: &Source) -> Result<Delivery, Broken> {
    let root = xml::parse(file.text.trim_start_matches('\u{feff}'))?;
    if root.name != "xliff" {
        return Err(Broken { at: root.at, why: format!("<{}>", root.name) });
    }
    if root.get("version").is_some_and(|version| version.starts_with("1.")) {
        let language = root.all("file").into_iter().find_map(|file| file.get("target-language")).unwrap_or_default().to_owned();
        return Ok(Delivery { language, units: root.all("trans-unit").into_iter().filter_map(|unit| trans_unit(unit, file)).collect() });
    }
    let language = root.get("trgLang").unwrap_or_default().to_owned();
    Ok(Delivery { language, units: root.all("unit").into_iter().filter_map(|element| unit(element, file)).collect() })
}

/// A unit of 2.0; its segments are one text.
fn unit(element: &Element, file: &Source) -> Option<Returned> {
    let (mut source, mut target) = (Text::new(), Text::new());
    let mut state = State::Reviewed;
    for part in element.elements().filter(|part| ["segment", "ignorable"].contains(&part.name.as_str())) {
        pieces(part.child("source")?, &mut source);
        let translated = part.child("target");
        match translated {
            Some(translated) => pieces(translated, &mut target),
            // White space between sentences need not be translated.
            None if part.name == "ignorable" => pieces(part.child("source")?, &mut target),
            None => {}
        }
        if part.name == "segment" {
            state = state.min(match part.get("state") {
                Some("reviewed" | "final") => State::Reviewed,
                Some("translated") => State::Translated,
                Some("initial") | None if translated.is_none() => State::Missing,
                // A tool that keeps no states, and a person who wrote all the same.
                None => State::Translated,
                Some(_) => State::Stale,
            });
        }
    }
    Some(returned(element, source, target, state, file))
}

/// A unit of 1.2.
fn trans_unit(element: &Element, file: &Source) -> Option<Returned> {
    let (mut source, mut target) = (Text::new(), Text::new());
    pieces(element.child("source")?, &mut source);
    let translated = element.child("target");
    translated.into_iter().for_each(|translated| pieces(translated, &mut target));
    let state = match translated.and_then(|translated| translated.get("state")) {
        _ if element.get("approved") == Some("yes") => State::Reviewed,
        Some("final" | "signed-off") => State::Reviewed,
        Some("translated") | None => State::Translated,
        Some(_) => State::Stale,
    };
    Some(returned(element, source, target, state, file))
}

fn returned(element: &Element, source: Text, target: Text, state: State, file: &Source) -> Returned {
    let end = file.text[element.at..].find('>').map_or(element.at, |length| element.at + length + 1);
    Returned {
        id: element.get("id").unwrap_or_default().to_owned(),
        source: Original::Said(Said::Pieces(source)),
        target: Said::Pieces(target),
        state: Some(state),
        at: file.span(element.at..end),
    }
}

/// The words and marks of a source or a target.
fn pieces(element: &Element, text: &mut Text) {
    for node in &element.children {
        match node {
            Node::Text(words) => text.push(Piece::Words(words.clone())),
            Node::Element(inner) => code(inner, text),
        }
    }
}

fn code(element: &Element, text: &mut Text) {
    let number = |name: &str| element.get(name).and_then(|id| id.parse::<usize>().ok()).map_or(UNKNOWN, |number| number.wrapping_sub(1));
    match element.name.as_str() {
        "x" | "ph" => text.push(Piece::Mark(number("id"))),
        "g" | "pc" => {
            text.push(Piece::Open(number("id")));
            pieces(element, text);
            text.push(Piece::Close(number("id")));
        }
        // What some tools make of a pair whose ends they move one by one.
        "sc" => text.push(Piece::Open(number("id"))),
        "ec" => text.push(Piece::Close(if element.get("startRef").is_some() { number("startRef") } else { number("id") })),
        "bx" | "bpt" => text.push(Piece::Open(number(if element.get("rid").is_some() { "rid" } else { "id" }))),
        "ex" | "ept" => text.push(Piece::Close(number(if element.get("rid").is_some() { "rid" } else { "id" }))),
        // A character that XML cannot hold, which no text of ours has.
        "cp" | "sm" | "em" => {}
        // Marks of tools around words: comments, terms, suggestions.
        _ => pieces(element, text),
    }
}
