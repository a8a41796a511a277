//! A guide → the values of its page.

use super::draft::Draft;
use super::html::Writer;
use super::values::{list, map, maybe, maybe_text, second_name, text, texts};
use crate::plan::{Leaflet, Page, beside, leaflets_of, leaflets_of_site};
use crate::render::view::{self, CheckView, CostView, CostsView, GuideView, Node, SectionView, TermView, TopicView};
use crate::site::{Entry, Language};
use tera::{Context, Value};

impl Draft<'_, '_> {
    /// The page of a guide.
    pub(super) fn guide(&self, entry: &Entry) -> Context {
        let view = view::guide(self.reader, entry);
        let mut context = self.entry_shell(entry);
        let shown = &self.pages.site.shown(entry, self.language()).language;
        let (body, notes) = self.writing(shown, |writer| {
            let intro = writer.html(&view.intro).value();
            let sections = list(view.sections.iter().map(|one| section(writer, one)));
            (map([("intro", intro), ("sections", sections), ("first", first_screen(writer, &view))]), writer.notes().value())
        });
        context.insert_value("body", body);
        context.insert_value("notes", notes);
        context.insert_value("guide", self.guide_values(&view));
        context.insert_value("stages", self.stages(entry));
        context.insert_value("leaflets", self.leaflets(entry));
        let beside = beside(entry, self.language());
        let url = |wanted: &Page| maybe(beside.iter().find(|page| *page == wanted), |page| text(&self.page_url(page)));
        context.insert_value("facing", url(&Page::Facing(entry.id.clone())));
        context.insert_value("show", url(&Page::Show(entry.id.clone())));
        context
    }

    fn guide_values(&self, view: &GuideView) -> Value {
        map([
            ("code", maybe_text(view.code.as_deref())),
            ("topic", maybe(view.topic.as_ref(), topic)),
            ("audience", texts(&view.audience)),
            ("authority", maybe(view.authority.as_ref(), |link| self.link(link))),
            ("desks", self.links(&view.desks)),
            ("requires", self.links(&view.requires)),
            ("related", self.links(&view.related)),
            (
                "legal",
                list(
                    view.legal.iter().map(|legal| map([("reference", text(&legal.reference)), ("url", maybe_text(legal.url.as_deref()))])),
                ),
            ),
            ("glossary", list(view.glossary.iter().map(term))),
        ])
    }

    /// The leaflets of a guide or document in the language of its text: never silently in another.
    pub(super) fn leaflets(&self, entry: &Entry) -> Value {
        let site = self.pages.site;
        let shown = site.shown(entry, self.language());
        let shown = site.languages.get(&shown.language).unwrap_or(self.language());
        let leaflets = leaflets_of(site, entry);
        list(leaflets.iter().filter(|leaflet| leaflet.language == shown.tag).filter_map(|leaflet| self.leaflet(shown, leaflet)))
    }

    /// The leaflets that are of the whole site and for every language.
    pub(super) fn leaflets_for_all(&self) -> Value {
        list(leaflets_of_site(self.pages.site).iter().filter_map(|leaflet| self.leaflet(self.language(), leaflet)))
    }

    /// A leaflet to download.
    pub(super) fn leaflet(&self, shown: &Language, leaflet: &Leaflet) -> Option<Value> {
        let path = self.pages.plan.leaflet_path(self.pages.site, leaflet)?;
        let format = self.pages.site.theme.formats.iter().find(|format| format.name == leaflet.format)?;
        Some(map([
            ("url", text(&self.pages.plan.url(&path))),
            ("title", text(&self.format_name(&leaflet.format))),
            ("file", text(&format.file.ending().to_uppercase())),
            ("media", text(format.file.media_type())),
            ("lang", text(shown.tag.as_str())),
            // As it stands on the paper: who has an older one can tell.
            ("edition", text(&self.pages.plan.edition_name(self.pages.site, leaflet).to_string())),
            ("size", maybe(self.pages.leaflets.get(&path), |bytes| text(&self.size(*bytes)))),
            ("badge", maybe_text(self.pages.signboard(self.language()).badge(&shown.tag))),
        ]))
    }

    /// What readers call a format; one that has no words yet, its name in the theme.
    pub(super) fn format_name(&self, format: &str) -> String {
        let words = self.word(&format!("leaflet-{format}"));
        if words.is_empty() { format.to_owned() } else { words }
    }
}

fn topic(topic: &TopicView) -> Value {
    map([("title", text(&topic.title)), ("icon", text(&topic.icon)), ("color", text(&topic.color)), ("url", text(&topic.url))])
}

fn section(writer: &mut Writer<'_>, section: &SectionView) -> Value {
    map([
        ("id", text(&section.id)),
        ("number", Value::from(section.number)),
        ("title", writer.html(&section.title).value()),
        ("body", writer.html(&section.body).value()),
        ("checklist", list(section.checklist.iter().map(|check| self::check(writer, check)))),
        ("costs", maybe(section.costs.as_ref(), |costs| self::costs(writer, costs))),
        ("unconfirmed", maybe_text(section.unconfirmed.as_deref())),
    ])
}

fn check(writer: &mut Writer<'_>, check: &CheckView) -> Value {
    map([
        ("name", text(&check.name)),
        ("italian", second_name(&check.italian, &check.name)),
        ("copies", maybe_text(check.copies.as_deref())),
        ("cost", maybe(check.cost.as_ref(), |cost| writer.html(std::slice::from_ref(cost)).value())),
    ])
}

fn costs(writer: &mut Writer<'_>, costs: &CostsView) -> Value {
    map([
        ("items", list(costs.items.iter().map(|item| cost(writer, item)))),
        ("total", maybe(costs.total.as_ref(), |total| writer.html(std::slice::from_ref(total)).value())),
    ])
}

fn cost(writer: &mut Writer<'_>, cost: &CostView) -> Value {
    map([
        ("name", text(&cost.name)),
        ("italian", second_name(&cost.italian, &cost.name)),
        ("amount", writer.html(std::slice::from_ref(&cost.amount)).value()),
    ])
}

fn term(term: &TermView) -> Value {
    map([
        ("italian", text(&term.italian)),
        ("rendering", second_name(&term.rendering, &term.italian)),
        ("explanation", text(&term.explanation)),
        ("url", text(&term.url)),
    ])
}

/// What the first screen answers without scrolling: whom it is for, what to bring, what it costs.
fn first_screen(writer: &mut Writer<'_>, view: &GuideView) -> Value {
    let section = |id: &str| view.sections.iter().find(|section| section.id == id);
    let names = |needs: &SectionView| needs.checklist.iter().map(|check| vec![Node::Text { s: check.name.clone() }]).collect();
    let prices = |cost: &SectionView| cost.costs.as_ref().map(amounts).unwrap_or_default();
    map([
        ("who", maybe(section("who"), |who| answer(writer, who, Vec::new()))),
        ("needs", maybe(section("needs"), |needs| answer(writer, needs, names(needs)))),
        ("cost", maybe(section("cost"), |cost| answer(writer, cost, prices(cost)))),
    ])
}

/// A section's short answer: what was listed, or else its first words.
fn answer(writer: &mut Writer<'_>, section: &SectionView, mut answers: Vec<Vec<Node>>) -> Value {
    if answers.is_empty() {
        answers.extend(opening(section));
    }
    map([
        ("id", text(&section.id)),
        ("title", writer.html(&section.title).value()),
        ("answers", list(answers.iter().map(|answer| writer.html(answer).value()))),
    ])
}

/// The first paragraph of a section, if it is short enough to be an answer.
fn opening(section: &SectionView) -> Option<Vec<Node>> {
    let Some(Node::Paragraph { c }) = section.body.first() else { return None };
    (view::plain(c).chars().count() <= 160).then(|| c.clone())
}

/// The sum, or each amount where there is no sum.
fn amounts(costs: &CostsView) -> Vec<Vec<Node>> {
    match &costs.total {
        Some(total) => vec![vec![total.clone()]],
        None => costs.items.iter().map(|item| vec![item.amount.clone()]).collect(),
    }
}
