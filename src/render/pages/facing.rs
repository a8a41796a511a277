//! A guide for both sides of a desk → the values of its pages: two languages row by row, and what to show.

use super::draft::Draft;
use super::html::Html;
use super::shell::Heading;
use super::values::{list, map, maybe, maybe_text, text};
use crate::plan::Page;
use crate::render::view::{self, GuideView, Mismatch, Node, Pair, Piece, Row};
use crate::site::Entry;
use tera::{Context, Value};

impl Draft<'_, '_> {
    /// The reader's language and the source language, row by row.
    pub(super) fn facing(&self, entry: &Entry) -> Context {
        let source = self.source_side();
        let sides = Sides { source: &source, own: self };
        let (theirs, ours) = (view::guide(source.reader, entry), view::guide(self.reader, entry));
        let mut context = self.beside(&source, entry, Page::Facing(entry.id.clone()));
        let pairs = view::pairs(&theirs, &ours);
        context.insert_value("sections", list(pairs.filter_map(|pair| sides.pair(&theirs, &ours, pair))));
        self.take_over(&source);
        context
    }

    /// What to show at the desk: the guide's name, what the reader wants to say, the documents to tick.
    pub(super) fn show(&self, entry: &Entry) -> Context {
        let own = view::guide(self.reader, entry);
        let mut context = self.beside(&self.source_side(), entry, Page::Show(entry.id.clone()));
        let checks = own.sections.iter().flat_map(|section| &section.checklist);
        let document = |check: &view::CheckView| map([("name", text(&check.name)), ("italian", text(&check.italian))]);
        context.insert_value("documents", list(checks.map(document)));
        context
    }

    /// What both views share: the guide's code, its title in both languages, its own page.
    fn beside(&self, source: &Self, entry: &Entry, page: Page) -> Context {
        let site = self.pages.site;
        let translation = site.shown(entry, self.language());
        let title = self.line(translation, &translation.title);
        let mut context = self.shell(&page, &Heading { title: view::plain(&title), description: String::new() });
        context.insert_value("title", self.html(&title));
        context.insert_value("source_title", source.html(&view::title_of(source.reader, entry)));
        context.insert_value("source_language", self.pages.signboard(site.languages.source()).value.clone());
        context.insert_value("code", maybe_text(super::shell::code(entry)));
        context.insert_value("guide", self.link_to(entry));
        context.insert_value("care", self.care(entry, translation));
        context
    }

    /// The same page for the operator, who reads the source language.
    fn source_side(&self) -> Self {
        Self::new(self.pages, self.pages.voice(self.pages.site.languages.source()), None)
    }
}

/// The two sides of a desk.
struct Sides<'s, 'p, 'a> {
    source: &'s Draft<'p, 'a>,
    own: &'s Draft<'p, 'a>,
}

impl Sides<'_, '_, '_> {
    /// A section in both languages; where the two have not the same rows, the whole texts stand side by side.
    fn pair(&self, source: &GuideView, own: &GuideView, pair: Result<Pair<'_>, Mismatch>) -> Option<Value> {
        match pair {
            Ok(pair) => Some(self.section(&pair)),
            Err(mismatch) => {
                let find = |guide: &GuideView| guide.sections.iter().position(|section| section.id == mismatch.section);
                let (left, right) = (&source.sections[find(source)?], &own.sections[find(own)?]);
                let row = Row {
                    mark: left.number.to_string(),
                    left: Piece::Text { c: left.body.iter().collect() },
                    right: Piece::Text { c: right.body.iter().collect() },
                    note: None,
                };
                Some(self.section(&Pair { id: &left.id, number: left.number, left: &left.title, right: &right.title, rows: vec![row] }))
            }
        }
    }

    fn section(&self, pair: &Pair<'_>) -> Value {
        let row = |row: &Row<'_>| {
            map([
                ("mark", text(&row.mark)),
                ("note", maybe_text(row.note)),
                ("source", piece(self.source, &row.left)),
                ("own", piece(self.own, &row.right)),
            ])
        };
        map([
            ("id", text(pair.id)),
            ("number", Value::from(pair.number)),
            ("source", self.source.html(pair.left)),
            ("own", self.own.html(pair.right)),
            ("rows", list(pair.rows.iter().map(row))),
        ])
    }
}

/// One side of a row.
fn piece(side: &Draft<'_, '_>, piece: &Piece<'_>) -> Value {
    let one = |node: &Node| side.html(std::slice::from_ref(node));
    match piece {
        Piece::Unconfirmed { words } => map([("kind", text("unconfirmed")), ("words", text(words))]),
        Piece::Text { c } => map([("kind", text("text")), ("blocks", list(c.iter().map(|node| one(node))))]),
        Piece::Item { number, c } => {
            map([("kind", text("item")), ("number", maybe(*number, |number| text(&number.to_string()))), ("words", side.html(c))])
        }
        Piece::Cells { cells } => map([("kind", text("cells")), ("cells", list(cells.iter().map(|cell| side.html(cell))))]),
        Piece::Desk { desk } => {
            let mut context = Context::new();
            context.insert_value("desk", side.desk_values(desk));
            map([("kind", text("desk")), ("words", Html::trusted(side.part("parts/facing-desk.html", &context)).value())])
        }
        Piece::Check { document } => {
            map([("kind", text("check")), ("words", text(&document.name)), ("copies", maybe_text(document.copies.as_deref()))])
        }
        Piece::Cost { cost } => map([("kind", text("cost")), ("words", text(&cost.name)), ("amount", one(&cost.amount))]),
        Piece::Total { amount } => map([("kind", text("total")), ("amount", one(amount))]),
        Piece::Nothing => map([("kind", text("nothing"))]),
    }
}
