//! `[formats.<name>]` of `theme.toml` to a leaflet format.

use super::super::fields::Fields;
use super::super::tree::{Data, Value};
use crate::finding::Report;
use crate::site::entry::SECTIONS;
use crate::site::theme::{FormatFile, FormatOf, LeafletFormat, Offer, Purpose, Turn};
use crate::site::{Kind, Spanned};

/// A leaflet format; what is not said is that of a leaflet that every guide has.
pub(super) fn format(name: &str, value: &Value, report: &mut Report) -> LeafletFormat {
    let mut fields = Fields::new(value, report);
    let format = LeafletFormat {
        name: name.to_owned(),
        of: purposes(&mut fields),
        bilingual: fields.truth("bilingual").unwrap_or(false),
        max_pages: fields.number("max_pages").unwrap_or(2) as usize,
        sections: sections(&mut fields),
        turn: Turn::Offered,
        file: fields.one_of("file", &FormatFile::ALL).unwrap_or(FormatFile::Pdf),
    };
    fields.finish();
    format
}

/// `of = "guide"`, or `of = ["campaign", "event"]` with `offer = {event = "on-wish"}` for what is not always offered.
fn purposes(fields: &mut Fields<'_>) -> Vec<Purpose> {
    let known = FormatOf::ALL.map(|(name, _)| name);
    let names = fields.take("of").map(|value| fields.words_of(value, &known));
    let is_together = fields.one_of("languages", &[("apart", false), ("together", true)]).unwrap_or(false);
    let chosen = |name: &str| names.as_ref().is_some_and(|names| names.iter().any(|one| one.value == name));
    let mut all: Vec<(&'static str, FormatOf)> = FormatOf::ALL.into_iter().filter(|(name, _)| chosen(name)).collect();
    if names.is_none() {
        all.push(("guide", FormatOf::Translated(Kind::Guide)));
    }
    let offers = offers(fields, &all);
    let of = |of: FormatOf| if is_together { of.together() } else { of };
    all.into_iter().zip(offers).map(|((_, one), offer)| Purpose { of: of(one), offer }).collect()
}

/// When the format is offered of each thing that it is of.
fn offers(fields: &mut Fields<'_>, of: &[(&'static str, FormatOf)]) -> Vec<Offer> {
    let Some(value) = fields.take("offer").filter(|value| matches!(value.data, Data::Map(_))) else {
        return vec![fields.one_of("offer", &Offer::ALL).unwrap_or(Offer::Always); of.len()];
    };
    let mut each = Fields::new(value, fields.report());
    let offers = of.iter().map(|(name, _)| each.one_of(name, &Offer::ALL).unwrap_or(Offer::Always)).collect();
    each.finish();
    offers
}

/// The sections that a format has room for; a list of none is not the same as no list.
fn sections(fields: &mut Fields<'_>) -> Option<Vec<Spanned<String>>> {
    let value = fields.take("sections")?;
    Some(fields.words_of(value, &SECTIONS))
}
