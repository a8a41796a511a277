//! Numbers typed in a text: the same in every language, in whatever digits they are written.

use super::listed;
use crate::finding::{Finding, Report};
use crate::site::digits::european;
use crate::site::document::{Inline, InlineKind, walk_inlines};
use crate::site::unit::{Part, Unit};
use std::collections::BTreeSet;

/// Three digits and more are telephones, laws, years and prices; fewer are often written as a word.
const TELLING: usize = 3;

pub(super) fn check(ours: &Unit<'_>, theirs: &Unit<'_>, report: &mut Report) {
    let (ours_all, theirs_all) = (figures(ours), figures(theirs));
    let (long, short): (BTreeSet<String>, _) = ours_all.iter().cloned().partition(|figure| figure.len() >= TELLING);
    let tell = |code: fn(&'static str) -> Finding, name, missing: Option<String>| {
        missing.map(|figures| code(name).at(theirs.span.clone()).related(ours.span.clone()).arg("figures", figures))
    };
    report.join(tell(Finding::error, "E1112", listed(&long, &theirs_all)).into_iter().collect());
    report.join(tell(Finding::warning, "W1113", listed(&short, &theirs_all)).into_iter().collect());
    let new: BTreeSet<String> = theirs_all.into_iter().filter(|figure| figure.len() >= TELLING).collect();
    report.join(tell(Finding::warning, "W1114", listed(&new, &ours_all)).into_iter().collect());
}

/// The runs of digits of a unit. What stands between them, a point, a space or a comma, is a language's own.
fn figures(unit: &Unit<'_>) -> BTreeSet<String> {
    let mut text = String::new();
    let mut add = |content: &[Inline]| {
        walk_inlines(content, &mut |inline| {
            if let InlineKind::Text(words) | InlineKind::Code(words) = &inline.kind {
                text.push_str(words);
                text.push(' ');
            }
        });
    };
    match unit.part {
        Part::Title(content) | Part::Summary(content) | Part::Heading(content) | Part::Paragraph(content) | Part::Term(content) => {
            add(content);
        }
        Part::Head(cells) | Part::Row(cells) => cells.iter().for_each(|cell| add(cell)),
        Part::Code(words) => text.push_str(words),
        Part::Card(_) => {}
    }
    let digits: String = text.chars().map(|c| european(c).unwrap_or(' ')).collect();
    digits.split_whitespace().map(str::to_owned).collect()
}
