//! What came back, unit by unit: whether it says anything new, and whether everything is in it that must be.

use super::handoff::{Mark, Original, Page, Piece, Returned, Said, Spot, State, Text, Unit, folded, words};
use super::tags::{name, tag, tagged, untagged};
use crate::finding::Finding;
use std::collections::BTreeSet;

/// What to do with a unit that came back.
pub(super) enum Verdict {
    /// It goes in.
    Taken(Text),
    /// Something is wrong with it.
    Refused(Finding),
}

/// Whether a unit is not translated, or its translator has not finished: then nothing is said of it.
pub(super) fn is_unfinished(returned: &Returned) -> bool {
    let is_empty = match &returned.target {
        Said::Pieces(text) => folded(text).is_empty(),
        Said::Tagged(text) => text.trim().is_empty(),
    };
    is_empty || returned.state.is_some_and(|state| state <= State::Stale)
}

/// The unit that came back, as it is now: by its id, or, if it moved or a tool lost its id, by what it says in its page.
///
/// # Errors
/// What to tell when there is no such unit, or its source says something else by now.
pub(super) fn known<'a>(pages: &'a [Page], returned: &Returned) -> Result<(&'a Page, &'a Unit), Box<Finding>> {
    let page = pages.iter().filter(|page| is_of(&returned.id, page)).max_by_key(|page| page.id.len());
    let by_id = page.and_then(|page| page.units.iter().find(|unit| unit.id == returned.id).map(|unit| (page, unit)));
    if let Some(found) = by_id.filter(|(_, unit)| is_from(unit, &returned.source)) {
        return Ok(found);
    }
    let finding = |code| Finding::error(code).at(returned.at.clone()).arg("unit", &returned.id);
    let units = page.into_iter().flat_map(|page| page.units.iter().map(move |unit| (page, unit)));
    let moved: Vec<(&Page, &Unit)> = units.filter(|(_, unit)| is_from(unit, &returned.source)).collect();
    match (moved.as_slice(), by_id) {
        ([found], _) => Ok(*found),
        ([_, _, ..], _) => Err(finding("E1213").into()),
        ([], Some((page, unit))) => Err(finding("E1204").arg("now", tagged(&unit.source, &unit.marks)).arg("path", &page.path).into()),
        ([], None) => Err(finding("E1205").into()),
    }
}

fn is_of(unit: &str, page: &Page) -> bool {
    unit == page.path || unit.strip_prefix(&page.id).is_some_and(|rest| rest.starts_with('.'))
}

/// Whether a unit was translated from what its source says now.
fn is_from(unit: &Unit, original: &Original) -> bool {
    match original {
        Original::Hash(hash) => unit.hash.to_string() == *hash,
        Original::Said(Said::Pieces(text)) => folded(text) == folded(&unit.source),
        Original::Said(Said::Tagged(text)) => {
            let text = untagged(text, &unit.marks);
            text.is_ok_and(|text| folded(&text) == folded(&unit.source))
        }
    }
}

/// Judges a unit that came back.
pub(super) fn verdict(unit: &Unit, returned: &Returned) -> Verdict {
    let finding = |code| Finding::error(code).at(returned.at.clone()).arg("unit", &returned.id);
    let text = match &returned.target {
        Said::Pieces(text) => folded(text),
        Said::Tagged(text) => match untagged(text, &unit.marks) {
            Ok(text) => folded(&text),
            Err(mark) => return Verdict::Refused(finding("E1202").arg("mark", mark)),
        },
    };
    // What is there already was taken once: it need not be as we would have it.
    if !unit.is_new(&text) {
        return Verdict::Taken(text);
    }
    if let Some(mark) = foreign(&text, &unit.marks) {
        return Verdict::Refused(finding("E1202").arg("mark", mark));
    }
    if let Some(mark) = lost(unit, &text) {
        return Verdict::Refused(finding("E1201").arg("mark", mark));
    }
    // What people search is not translated word by word, and a plural form may say its number so.
    if let Some(number) = lost_number(unit, &text).filter(|_| !matches!(unit.spot, Spot::Aliases | Spot::Plural)) {
        return Verdict::Refused(finding("E1203").arg("number", number));
    }
    Verdict::Taken(text)
}

/// The first mark of the source that a text lacks, as a translator sees it.
fn lost(unit: &Unit, text: &[Piece]) -> Option<String> {
    let may_lack = |piece: &Piece| matches!(piece, Piece::Mark(index) if unit.may_lack.contains(index));
    let needed = unit.source.iter().filter(|piece| !matches!(piece, Piece::Words(_)) && !may_lack(piece));
    needed.into_iter().find(|piece| !text.contains(piece)).map(|piece| shown(piece, &unit.marks))
}

fn shown(piece: &Piece, marks: &[Mark]) -> String {
    match piece {
        Piece::Words(words) => words.clone(),
        Piece::Mark(index) => format!("{{{}}} {}", name(*index, marks), marks.get(*index).map_or("", |mark| mark.open.trim_end())),
        Piece::Open(index) => format!("<{}>", tag(*index, marks)),
        Piece::Close(index) => format!("</{}>", tag(*index, marks)),
    }
}

/// The first mark of a text that is not the unit's, stands in it twice, or does not end where it should.
fn foreign(text: &[Piece], marks: &[Mark]) -> Option<String> {
    let mut open: Vec<usize> = Vec::new();
    let mut seen = BTreeSet::new();
    for piece in text {
        let is_right = match piece {
            Piece::Words(_) => true,
            Piece::Mark(index) => marks.get(*index).is_some_and(|mark| mark.close.is_none()),
            Piece::Open(index) => {
                open.push(*index);
                marks.get(*index).is_some_and(|mark| mark.close.is_some()) && seen.insert(*index)
            }
            Piece::Close(index) => open.pop() == Some(*index),
        };
        if !is_right {
            let is_known = |index: &usize| *index < marks.len();
            return Some(match piece {
                Piece::Mark(index) if !is_known(index) => "{?}".into(),
                Piece::Open(index) | Piece::Close(index) if !is_known(index) => "<?>".into(),
                Piece::Words(_) | Piece::Mark(_) | Piece::Open(_) | Piece::Close(_) => shown(piece, marks),
            });
        }
    }
    open.last().map(|index| format!("</{}>", tag(*index, marks)))
}

/// The first number of the source's words that a text lacks, whatever its digits.
fn lost_number(unit: &Unit, text: &[Piece]) -> Option<String> {
    let theirs = numbers(&words(text));
    numbers(&words(&unit.source)).into_iter().find(|number| !theirs.contains(number))
}

/// The stretches of digits of a text, in European digits.
fn numbers(words: &str) -> BTreeSet<String> {
    let digits: String = words.chars().map(|character| digit(character).map_or(' ', |digit| char::from(b'0' + digit))).collect();
    digits.split_whitespace().map(str::to_owned).collect()
}

/// The first digits, the zeros, of the scripts that have their own.
const ZEROS: [char; 18] = ['0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០'];

fn digit(character: char) -> Option<u8> {
    ZEROS.iter().find_map(|zero| u32::from(character).checked_sub(u32::from(*zero)).filter(|digit| *digit < 10)).map(|digit| digit as u8)
}
