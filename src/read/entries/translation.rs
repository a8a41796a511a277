//! The text of an entry in one language: title, summary, provenance and body.

use super::super::content::ContentFile;
use super::super::fields::Fields;
use super::super::markdown;
use crate::finding::Finding;
use crate::site::document::{BlockKind, Document};
use crate::site::entry::{Line, Origin};
use crate::site::{Id, Marks, Revision, Spanned, Standing, Tag, Translation};
use std::sync::Arc;

/// Reads the text of a file. `translated` is its language when it is not the source.
pub(super) fn translation(file: &ContentFile, tag: &Tag, translated: Option<&Tag>, fields: &mut Fields<'_>) -> Option<Translation> {
    let mut document = file.body.clone();
    let title = match fields.text("title") {
        Some(title) => Some(line(file, &title, fields)),
        None => heading(Arc::make_mut(&mut document)),
    };
    if title.is_none() {
        fields.report().add(Finding::error("E0205").at(file.source.span(0..0)));
    }
    let summary = fields.text("summary").map(|summary| line(file, &summary, fields));
    let origin = match (translated, fields.take("translation")) {
        (None, _) => Origin::Source,
        (Some(_), Some(value)) => origin(value, fields),
        (Some(_), None) => Origin::Human,
    };
    Some(Translation {
        language: tag.clone(),
        source: file.source.clone(),
        summary,
        aliases: fields.texts("aliases").into_iter().map(|alias| alias.value).collect(),
        slug: fields.text("slug").filter(|slug| is_slug(slug, fields)),
        origin,
        forbidden: fields.texts("forbidden").into_iter().map(|word| word.value).collect(),
        source_rev: revision(fields),
        standing: translated.map_or(Standing::Current, |_| Standing::Unknown),
        marks: Marks::default(),
        document,
        // Last: what stands above it is taken even if there is no title, so that it is known.
        title: title?,
    })
}

/// What the source said when a text was made. One that cannot be read is told, and says nothing.
fn revision(fields: &mut Fields<'_>) -> Option<Spanned<Revision>> {
    let text = fields.text("source_rev")?;
    let revision = text.value.parse();
    if revision.is_err() {
        fields.report().add(Finding::warning("W1101").at(text.span.clone()));
    }
    revision.ok().map(|value| Spanned { value, span: text.span })
}

/// A value of the front matter as a line of text that may hold facts.
fn line(file: &ContentFile, text: &Spanned<String>, fields: &mut Fields<'_>) -> Line {
    let inlines = markdown::line(&file.source, text, fields.report());
    Line { inlines, span: text.span.clone() }
}

/// A file without a title has its first heading for one.
fn heading(document: &mut Document) -> Option<Line> {
    let first = document.blocks.first()?;
    let BlockKind::Heading { content, .. } = &first.kind else { return None };
    let line = Line { inlines: content.clone(), span: first.span.clone() };
    document.blocks.remove(0);
    Some(line)
}

fn origin(value: &super::super::tree::Value, fields: &mut Fields<'_>) -> Origin {
    let all = [("human", Origin::Human), ("machine", Origin::Machine), ("machine-reviewed", Origin::MachineReviewed)];
    let mut provenance = Fields::new(value, fields.report());
    let origin = provenance.one_of("origin", &all).unwrap_or(Origin::Machine);
    for key in ["by", "reviewed_by"] {
        provenance.text(key);
    }
    provenance.date("reviewed_on");
    provenance.finish();
    origin
}

/// An address part: letters and digits of any script, hyphens; short enough for every file system.
fn is_slug(slug: &Spanned<String>, fields: &mut Fields<'_>) -> bool {
    let good = !slug.value.is_empty() && slug.value.len() <= 120 && slug.value.chars().all(|c| c.is_alphanumeric() || c == '-')
        || Id::is_valid(&slug.value);
    if !good {
        fields.report().add(Finding::error("E0219").at(slug.span.clone()).arg("slug", &slug.value));
    }
    good
}
