//! What went wrong on paper → findings that say where in the content, or in the theme, to look.

use super::Job;
use super::press::File;
use super::setting::{Room, Setting};
use crate::finding::{Finding, Report};
use crate::site::document::BlockKind;
use crate::site::{Entry, Translation};
use crate::source::Span;
use std::collections::BTreeSet;
use typst::WorldExt;
use typst::diag::{Severity, SourceDiagnostic};
use typst::foundations::{Content, Dict, Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::layout::{Frame, FrameItem};
use typst::text::{TextItem, is_default_ignorable};
use typst::utils::PicoStr;

/// What Typst says of a template.
pub(super) fn told(room: &Room<'_>, diagnostics: &[SourceDiagnostic]) -> Report {
    diagnostics.iter().map(|diagnostic| of_template(room, diagnostic)).collect()
}

fn of_template(room: &Room<'_>, diagnostic: &SourceDiagnostic) -> Finding {
    let mut finding = match diagnostic.severity {
        Severity::Error => Finding::error("E0603"),
        Severity::Warning => Finding::warning("W0608"),
    };
    finding.at = diagnostic.span.id().and_then(|id| match room.file_at(id) {
        Some(File::Template(_, text)) => room.range(diagnostic.span).map(|range| text.span(range)),
        Some(File::Plain(_)) | None => None,
    });
    let hints = diagnostic.hints.iter().map(|hint| hint.v.as_str());
    let message: Vec<&str> = std::iter::once(diagnostic.message.as_str()).chain(hints).collect();
    finding.arg("message", message.join("; "))
}

/// Letters for which the theme has no font: each is told once, where the content has it first.
pub(super) fn missing_glyphs(setting: &Setting<'_>, job: Job<'_>) -> Result<(), Report> {
    let mut missing = BTreeSet::new();
    for page in setting.document.pages() {
        walk(&page.frame, &mut |text| {
            let font = text.font.font().info().family.to_string();
            missing.extend(absent(text).into_iter().map(|letters| (letters, text.lang.as_str().to_owned(), font.clone())));
        });
    }
    if missing.is_empty() {
        return Ok(());
    }
    Err(missing.iter().map(|(letters, language, font)| no_glyph(job, letters, language, font)).collect())
}

/// The letters of a run that its font does not have, neighbours together.
fn absent(text: &TextItem) -> Vec<String> {
    let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
    for range in text.glyphs.iter().filter(|glyph| glyph.id == 0).map(|glyph| glyph.range()) {
        match runs.last_mut() {
            Some(last) if last.end == range.start => last.end = range.end,
            Some(last) if last.start == range.end => last.start = range.start,
            Some(_) | None => runs.push(range),
        }
    }
    let runs = runs.into_iter().map(|range| text.text[range].to_owned());
    runs.filter(|letters| !letters.chars().all(is_default_ignorable)).collect()
}

fn no_glyph(job: Job<'_>, letters: &str, language: &str, font: &str) -> Finding {
    let names: Vec<String> = letters.chars().map(|letter| format!("U+{:04X}", u32::from(letter))).collect();
    let mut finding =
        Finding::error("E0601").arg("text", letters).arg("letter", names.join(" ")).arg("language", language).arg("font", font);
    let texts = job.translation().into_iter().chain(job.entry.map(Entry::source_translation));
    let place = texts.into_iter().find_map(|translation| {
        let start = translation.source.text.find(letters)?;
        Some(translation.source.span(start..start + letters.len()))
    });
    // What the entry does not say itself comes from a desk, a term or the interface: then the entry is named.
    let file = || job.translation().map_or_else(|| job.theme(), |translation| Span::file(translation.source.path.clone()));
    finding.at = Some(place.unwrap_or_else(file));
    finding
}

fn walk(frame: &Frame, visit: &mut impl FnMut(&TextItem)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => walk(&group.frame, visit),
            FrameItem::Text(text) => visit(text),
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

/// Too much text for the format: which section passes the last page's end, and how much is too much.
pub(super) fn overflow(setting: &Setting<'_>, job: Job<'_>) -> Finding {
    let max_pages = job.format.max_pages;
    let finding = Finding::error("E0602").arg("pages", setting.pages()).arg("max", max_pages);
    let within = marks(setting, "section").into_iter().filter(|(_, place)| place.page <= max_pages);
    let last = within.last().and_then(|(value, _)| value.cast::<String>().ok()).unwrap_or_default();
    let end = marks(setting, "end").pop();
    let section = end.as_ref().and_then(|(value, _)| passing(value)).unwrap_or(last);
    let (excess, line) = end.map_or((0.0, 1.0), |(value, place)| excess(&value, place, max_pages, setting));
    finding
        .at(job.translation().map_or_else(|| job.place(), |translation| section_span(translation, &section)))
        .arg("section", section)
        .arg("lines", (excess / line).ceil().max(1.0))
        .arg("millimetres", (excess / POINTS_PER_MILLIMETRE).ceil().max(1.0))
}

const POINTS_PER_MILLIMETRE: f64 = 72.0 / 25.4;

/// Where a mark of the template came to stand: its page, and points from that page's top.
#[derive(Clone, Copy)]
struct Place {
    page: usize,
    y: f64,
}

/// The marks that a template left under a label, in reading order, and where they stand.
fn marks(setting: &Setting<'_>, label: &'static str) -> Vec<(Value, Place)> {
    let Some(label) = Label::new(PicoStr::intern(label)) else { return Vec::new() };
    let introspector = setting.document.introspector();
    let place = |mark: &Content| {
        let position = introspector.position(mark.location()?)?;
        let value = mark.to_packed::<MetadataElem>()?.value.clone();
        Some((value, Place { page: position.page.get(), y: position.point.y.to_pt() }))
    };
    introspector.query(&Selector::Label(label)).iter().filter_map(place).collect()
}

/// The section that a template says has no more room, if it knows: one that fills panels one after the other does.
fn passing(end: &Value) -> Option<String> {
    let Value::Dict(told) = end else { return None };
    told.get("section").ok()?.clone().cast().ok()
}

/// By how many points the text, with what must stand below it, passes the end of the last page; and the points of a line.
fn excess(end: &Value, place: Place, max_pages: usize, setting: &Setting<'_>) -> (f64, f64) {
    let length = |name: &str| if let Value::Dict(lengths) = end { number(lengths, name) } else { 0.0 };
    if passing(end).is_some() {
        return (length("excess"), length("line").max(1.0));
    }
    let height = setting.document.pages().first().map_or(0.0, |page| page.frame.height().to_pt());
    let room = height - length("top") - length("bottom");
    let used = (place.page - 1) as f64 * room + place.y - length("top") + length("below");
    (used - max_pages as f64 * room, length("line").max(1.0))
}

fn number(lengths: &Dict, name: &str) -> f64 {
    lengths.get(name).ok().and_then(|value| value.clone().cast::<f64>().ok()).unwrap_or(0.0)
}

/// Where a section's heading stands in a text, or else its title.
pub(super) fn section_span(translation: &Translation, section: &str) -> Span {
    let begins = |kind: &BlockKind| matches!(kind, BlockKind::Heading { id, .. } if id.as_deref() == Some(section));
    let heading = translation.document.blocks.iter().find(|block| begins(&block.kind));
    heading.map_or_else(|| translation.title.span.clone(), |block| block.span.clone())
}
