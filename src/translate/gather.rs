//! A site's texts to units: title, summary, search words and body of every entry, with what a translator should know.

use super::glossary::Glossary;
use super::handoff::{Category, Note, Page, Piece, Spot, State, Text, Unit, words};
use super::pairs::{Pairs, Since};
use super::text::text;
use crate::site::document::Placeable;
use crate::site::entry::Origin;
use crate::site::unit::{Part, Within, units};
use crate::site::{Entry, Inline, InlineKind, Language, Site, Translation, UnitHash, unit};
use crate::source::Span;

/// Characters that a summary has room for.
const SUMMARY: usize = 160;

/// The units of an entry for the translators of a language; the body's rows are cut into cells.
pub(super) fn page(site: &Site, entry: &Entry, language: &Language, glossary: &Glossary<'_>) -> Page {
    let source = entry.source_translation();
    let target = entry.translations.get(&language.tag).map(|translation| &**translation);
    let id = format!("{}.{}", entry.kind.folder(), entry.id);
    let mut gathered = Gathered { site, source, target, glossary, id: id.clone(), units: Vec::new(), section: String::new(), number: 0 };
    let pairs = Pairs::new(source, target);
    for (index, one) in units(source).iter().enumerate() {
        gathered.add(index, one, &pairs);
    }
    gathered.aliases();
    Page { path: source.source.path.to_string(), id, title: plain(&source.title.inlines), units: gathered.units }
}

/// The inlines of a unit of the source, cut at cells, with the id that each has after the unit's own.
pub(super) fn cuts<'a>(part: &Part<'a>) -> Vec<(usize, &'a [Inline])> {
    match part {
        Part::Title(inlines) | Part::Summary(inlines) | Part::Heading(inlines) | Part::Paragraph(inlines) | Part::Term(inlines) => {
            vec![(0, *inlines)]
        }
        Part::Head(cells) | Part::Row(cells) => {
            let cells = cells.iter().enumerate().map(|(column, cell)| (column + 1, cell.as_slice()));
            cells.filter(|(_, cell)| !cell.is_empty()).collect()
        }
        Part::Code(_) | Part::Card(_) => Vec::new(),
    }
}

fn spot(part: &Part<'_>, index: usize, column: usize) -> Spot {
    match part {
        Part::Title(_) => Spot::Title,
        Part::Summary(_) => Spot::Summary,
        Part::Heading(_) | Part::Paragraph(_) | Part::Head(_) | Part::Row(_) | Part::Term(_) | Part::Code(_) | Part::Card(_) => {
            Spot::Text(index, column)
        }
    }
}

struct Gathered<'a> {
    site: &'a Site,
    source: &'a Translation,
    target: Option<&'a Translation>,
    glossary: &'a Glossary<'a>,
    id: String,
    units: Vec<Unit>,
    section: String,
    number: usize,
}

impl<'a> Gathered<'a> {
    fn add(&mut self, index: usize, one: &unit::Unit<'a>, pairs: &Pairs<'_>) {
        let name = self.name(one);
        let other = pairs.of(index);
        for (column, inlines) in cuts(&one.part) {
            let id = if column == 0 { format!("{}.{name}", self.id) } else { format!("{}.{name}.{column}", self.id) };
            let mut marks = Vec::new();
            let source = text(inlines, &self.source.source, &mut marks);
            let translated = other.and_then(|(unit, _)| cuts(&unit.part).into_iter().find(|(at, _)| *at == column));
            let target = self.target.zip(translated).map(|(target, (_, inlines))| text(inlines, &target.source, &mut marks));
            let state = match (&target, other) {
                (None, _) | (_, None) => State::Missing,
                (Some(_), Some((_, Since::Changed))) => State::Stale,
                (Some(_), Some((_, Since::Same))) => self.finished(),
            };
            let room = matches!(one.part, Part::Summary(_)).then_some(SUMMARY);
            let notes = self.notes(one, &source, inlines, room);
            self.units.push(Unit {
                id,
                spot: spot(&one.part, index, column),
                hash: one.hash,
                marks,
                may_lack: Vec::new(),
                source,
                target,
                state,
                notes,
                room,
            });
        }
    }

    /// The name of a unit in its page: `title`, `summary`, or its section and number.
    fn name(&mut self, one: &unit::Unit<'_>) -> String {
        match one.part {
            Part::Title(_) => return "title".into(),
            Part::Summary(_) => return "summary".into(),
            Part::Heading(_) | Part::Paragraph(_) | Part::Head(_) | Part::Row(_) | Part::Term(_) | Part::Code(_) | Part::Card(_) => {}
        }
        // An anchor may hold what a name token must not.
        let section: String =
            one.section.unwrap_or("text").chars().map(|c| if c.is_alphanumeric() || c == '-' { c } else { '_' }).collect();
        if section != self.section {
            self.section = section;
            self.number = 0;
        }
        self.number += 1;
        format!("{}.{}", self.section, self.number)
    }

    /// How far a unit is that says what the source says.
    fn finished(&self) -> State {
        match self.target.map(|target| target.origin) {
            Some(Origin::MachineReviewed) => State::Reviewed,
            Some(Origin::Source | Origin::Human | Origin::Machine) | None => State::Translated,
        }
    }

    fn notes(&self, one: &unit::Unit<'_>, source: &Text, inlines: &[Inline], room: Option<usize>) -> Vec<Note> {
        let mut notes = vec![Note { category: Category::Context, text: self.context(one) }];
        let limit = room.map(|room| Note { category: Category::Room, text: format!("max {room}") });
        notes.extend(limit);
        notes.extend(self.glossary.notes(source, inlines).into_iter().map(|text| Note { category: Category::Glossary, text }));
        let words = self.site.words(self.site.languages.source());
        crate::site::document::walk_inlines(inlines, &mut |inline| {
            if let InlineKind::Placeable(Placeable::Fact { id, .. }) = &inline.kind {
                let name = words.text(&format!("fact-{id}"), &[]);
                notes.extend((!name.is_empty()).then(|| Note { category: Category::Context, text: format!("{id}: {name}") }));
            }
        });
        if self.target.is_some_and(|target| target.origin == Origin::Machine) {
            notes.push(Note { category: Category::Origin, text: words.text("leaflet-machine", &[]) });
        }
        notes
    }

    /// Where a unit stands, in the source language: its page, its section, what it is.
    fn context(&self, one: &unit::Unit<'_>) -> String {
        let words = self.site.words(self.site.languages.source());
        let section = one.section.map(|id| {
            let heading = words.text(&format!("section-{id}"), &[]);
            if heading.is_empty() { id.to_owned() } else { heading }
        });
        let what = match (one.part, one.within) {
            (Part::Title(_), _) => "title",
            (Part::Summary(_), _) => "summary",
            (Part::Heading(_), _) => "heading",
            (Part::Head(_) | Part::Row(_), _) => "table",
            (Part::Term(_), _) => "term",
            (_, Within::Step) => "step",
            (_, Within::Item) => "item",
            (_, Within::Alert(_)) => "alert",
            (Part::Paragraph(_) | Part::Code(_) | Part::Card(_), _) => "paragraph",
        };
        [Some(plain(&self.source.title.inlines)), section, Some(what.to_owned())].into_iter().flatten().collect::<Vec<_>>().join(" › ")
    }

    /// Words that people search: every language has its own, so they are one unit.
    fn aliases(&mut self) {
        let written = self.source.aliases.join(", ");
        // Where the source has none, its title tells what people may look for.
        let written = if written.is_empty() { format!("{}, …", plain(&self.source.title.inlines)) } else { written };
        let hash = UnitHash::of(&written);
        let source: Text = vec![Piece::Words(written)];
        let target = self.target.filter(|target| !target.aliases.is_empty()).map(|target| vec![Piece::Words(target.aliases.join(", "))]);
        let state = if target.is_some() { self.finished() } else { State::Missing };
        let context = format!("{} › aliases", plain(&self.source.title.inlines));
        let notes = vec![Note { category: Category::Context, text: context }];
        let id = format!("{}.aliases", self.id);
        self.units.push(Unit {
            id,
            spot: Spot::Aliases,
            hash,
            marks: Vec::new(),
            may_lack: Vec::new(),
            source,
            target,
            state,
            notes,
            room: None,
        });
    }
}

/// The words of a line.
fn plain(inlines: &[Inline]) -> String {
    let nowhere = crate::source::Source { path: "".into(), text: String::new() };
    words(&text(inlines, &nowhere, &mut Vec::new()))
}

/// Where the words of some inlines stand in their file, a backslash before the first included.
pub(super) fn place(inlines: &[Inline], text: &str) -> Option<Span> {
    let span = unit::stretch(inlines)?;
    let is_escaped = span.start > 0 && text.as_bytes().get(span.start - 1) == Some(&b'\\');
    Some(if is_escaped { Span { start: span.start - 1, ..span } } else { span })
}
