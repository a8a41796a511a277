//! What the leaflets of guides say: the sections, in one language or two.

use crate::finding::{Finding, Report};
use crate::render::leaflets::Job;
use crate::render::leaflets::faults::section_span;
use crate::render::leaflets::press::Press;
use crate::render::view::{self, DeskView, GuideView, Mismatch, Node, Pair, Reader, SectionView, TermView, TopicView};
use crate::site::Entry;
use crate::site::theme::LeafletFormat;
use serde::Serialize;

/// What a template of a guide's leaflet gets beside what all get.
#[derive(Serialize)]
pub(super) struct Body<'a> {
    topic: Option<&'a TopicView>,
    /// Path of the topic's pictogram.
    icon: Option<String>,
    /// The text in the reader's language.
    text: &'a Text,
    /// The text in the source language.
    source_text: &'a Text,
    sections: Sections<'a>,
    glossary: &'a [TermView],
}

/// The sections of one language, or of two side by side.
#[derive(Serialize)]
#[serde(untagged)]
enum Sections<'a> {
    One(&'a [SectionView]),
    Two(Vec<Pair<'a>>),
}

/// A guide in one language.
#[derive(Serialize)]
pub(super) struct Text {
    title: Vec<Node>,
    plain_title: String,
    summary: Vec<Node>,
    intro: Vec<Node>,
    #[serde(skip)]
    guide: GuideView,
}

/// A guide in the reader's language and in the source language.
pub(super) struct Texts {
    reader: Text,
    source: Text,
}

/// The texts of a guide for both sides of the desk.
pub(super) fn texts(press: &Press, job: Job<'_>, source: Reader<'_>, entry: &Entry) -> Texts {
    Texts { reader: text(press, job.reader, entry, job.format), source: text(press, source, entry, job.format) }
}

fn text(press: &Press, reader: Reader<'_>, entry: &Entry, format: &LeafletFormat) -> Text {
    let translation = reader.site.shown(entry, reader.language);
    let title = view::line(reader.reading(translation), &translation.title);
    let mut guide = view::guide(reader, entry);
    guide.sections.retain(|section| entry.guide().is_none_or(|guide| guide.prints(&section.id, format)));
    guide
        .sections
        .iter_mut()
        .flat_map(|section| &mut section.body)
        .for_each(|node| cards(node, &|desk| super::legible(press, reader, desk)));
    let intro = std::mem::take(&mut guide.intro);
    let summary = translation.summary.as_ref().map(|summary| view::line(reader.reading(translation), summary));
    Text { plain_title: view::plain(&title), title, summary: summary.unwrap_or_default(), intro, guide }
}

/// The cards of a text, also those that are marked.
fn cards(node: &mut Node, visit: &impl Fn(&mut DeskView)) {
    if let Node::Desk { desk } = node {
        visit(desk);
    } else if let Node::Outdated { c, .. } = node {
        c.iter_mut().for_each(|node| cards(node, visit));
    }
}

/// What a leaflet says; a report when the two texts of a bilingual one cannot stand side by side.
pub(super) fn body<'a>(
    press: &Press,
    reader: Reader<'_>,
    entry: &Entry,
    format: &LeafletFormat,
    texts: &'a Texts,
) -> Result<Body<'a>, Report> {
    let guide = &texts.reader.guide;
    let sections = match format.bilingual {
        true => {
            let pairs = view::pairs(&texts.source.guide, guide).collect::<Result<_, _>>();
            Sections::Two(pairs.map_err(|mismatch| unlike(reader, entry, &mismatch))?)
        }
        false => Sections::One(&guide.sections),
    };
    Ok(Body {
        topic: guide.topic.as_ref(),
        icon: guide.topic.as_ref().and_then(|topic| press.icon(&topic.icon)),
        text: &texts.reader,
        source_text: &texts.source,
        sections,
        glossary: &guide.glossary,
    })
}

fn unlike(reader: Reader<'_>, entry: &Entry, mismatch: &Mismatch) -> Report {
    let translation = reader.site.shown(entry, reader.language);
    let finding = Finding::error("E0604")
        .at(section_span(translation, &mismatch.section))
        .related(section_span(entry.source_translation(), &mismatch.section))
        .arg("section", &mismatch.section)
        .arg("source", mismatch.source)
        .arg("translation", mismatch.translation);
    Report::from_iter([finding])
}
