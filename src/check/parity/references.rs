//! What a text refers to: facts, terms, links, pictures. The same in every language.

use super::listed;
use crate::finding::{Finding, Report};
use crate::site::Kind;
use crate::site::document::{Inline, InlineKind, Placeable, Target, walk_inlines};
use crate::site::unit::{Part, Unit};
use std::collections::BTreeSet;

/// What one unit refers to, as it is written.
#[derive(Default)]
struct References {
    facts: BTreeSet<String>,
    terms: BTreeSet<String>,
    links: BTreeSet<String>,
    pictures: BTreeSet<String>,
}

pub(super) fn check(ours: &Unit<'_>, theirs: &Unit<'_>, report: &mut Report) {
    let (source, translation) = (References::of(ours), References::of(theirs));
    let mut tell = |finding: Finding, kind: &str, missing: Option<String>| {
        if let Some(names) = missing {
            report.add(finding.at(theirs.span.clone()).related(ours.span.clone()).arg("kind", kind).arg("names", names));
        }
    };
    // A fact is an amount, a telephone, a day: who reads the other language does not get it.
    tell(Finding::error("E1111"), "fact", listed(&source.facts, &translation.facts));
    tell(Finding::warning("W1115"), "fact", listed(&translation.facts, &source.facts));
    for (kind, ours, theirs) in [
        ("term", &source.terms, &translation.terms),
        ("link", &source.links, &translation.links),
        ("picture", &source.pictures, &translation.pictures),
    ] {
        tell(Finding::warning("W1116"), kind, listed(ours, theirs));
        tell(Finding::warning("W1115"), kind, listed(theirs, ours));
    }
}

impl References {
    fn of(unit: &Unit<'_>) -> Self {
        let mut references = Self::default();
        match unit.part {
            Part::Title(content) | Part::Summary(content) | Part::Heading(content) | Part::Paragraph(content) | Part::Term(content) => {
                references.add(content);
            }
            Part::Head(cells) | Part::Row(cells) => cells.iter().for_each(|cell| references.add(cell)),
            Part::Code(_) => {}
            Part::Card(target) => references.link(target),
        }
        references
    }

    fn add(&mut self, content: &[Inline]) {
        walk_inlines(content, &mut |inline| match &inline.kind {
            InlineKind::Placeable(Placeable::Fact { id, .. }) => {
                self.facts.insert(format!("{{ ${id} }}"));
            }
            InlineKind::Placeable(Placeable::Term { id }) => {
                self.terms.insert(format!("{{ -{id} }}"));
            }
            InlineKind::Link { target, .. } => self.link(target),
            InlineKind::Image { path, .. } => {
                self.pictures.insert(path.clone());
            }
            InlineKind::Text(words) => self.links.extend(addresses(words)),
            InlineKind::Strong(_)
            | InlineKind::Emphasis(_)
            | InlineKind::Code(_)
            | InlineKind::Break
            | InlineKind::SoftBreak
            | InlineKind::Tick(_)
            | InlineKind::Blank(_)
            | InlineKind::FootnoteReference(_) => {}
        });
    }

    fn link(&mut self, target: &Target) {
        match target {
            Target::Entry { kind: Kind::Term, .. } => self.terms.insert(target.to_string()),
            Target::Entry { .. } | Target::Anchor(_) | Target::Outside(_) => self.links.insert(target.to_string()),
            Target::Unknown => false,
        };
    }
}

/// E-mail addresses typed as words.
fn addresses(words: &str) -> impl Iterator<Item = String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "@._-+".contains(c);
    let words = words.split(move |c| !is_part(c)).map(|word| word.trim_matches('.'));
    words.filter(|word| word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))).map(str::to_owned)
}
