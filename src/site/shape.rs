//! Shape: whether two texts are cut into the same units, section by section, whatever their words.

use super::revision::section;
use super::unit::{Part, Unit};
use std::mem::discriminant;

/// A section in which two texts are not cut alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unlike {
    /// Its name, as revisions write it.
    pub section: String,
    /// How many units the source has there.
    pub source: usize,
    /// How many the translation has.
    pub translation: usize,
}

/// The sections in which a translation is not cut like its source: the source's first, in its order.
pub fn unlike(source: &[Unit<'_>], translation: &[Unit<'_>]) -> Vec<Unlike> {
    let mut sections: Vec<String> = source.iter().chain(translation).map(section).collect();
    let mut seen = std::collections::BTreeSet::new();
    sections.retain(|name| seen.insert(name.clone()));
    let differ = sections.into_iter().filter_map(|name| {
        let (ours, theirs) = (of(source, &name), of(translation, &name));
        let alike = ours.len() == theirs.len() && ours.iter().zip(&theirs).all(|(a, b)| is_like(a, b));
        (!alike).then_some(Unlike { section: name, source: ours.len(), translation: theirs.len() })
    });
    differ.collect()
}

/// The units of one section.
pub fn of<'u, 'a>(units: &'u [Unit<'a>], name: &str) -> Vec<&'u Unit<'a>> {
    units.iter().filter(|unit| section(unit) == name).collect()
}

/// Whether two units are of one kind, stand in blocks of one kind and have as many cells.
fn is_like(a: &Unit<'_>, b: &Unit<'_>) -> bool {
    let cells = |unit: &Unit<'_>| match unit.part {
        Part::Head(cells) | Part::Row(cells) => cells.len(),
        Part::Title(_) | Part::Summary(_) | Part::Heading(_) | Part::Paragraph(_) | Part::Term(_) | Part::Code(_) | Part::Card(_) => 1,
    };
    discriminant::<Part<'_>>(&a.part) == discriminant(&b.part) && a.within == b.within && cells(a) == cells(b)
}
