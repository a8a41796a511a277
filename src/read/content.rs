//! Content files, one by one: path, front matter and body. What one file says depends on that file alone.

use super::tree::Value;
use super::{Memory, front_matter, markdown};
use crate::finding::{Finding, Report};
use crate::site::{Document, Kind};
use crate::source::{Source, Sources};
use rayon::prelude::*;
use std::sync::Arc;

/// One content file, read but not yet joined with its siblings.
#[derive(Debug)]
pub(super) struct ContentFile {
    pub source: Arc<Source>,
    /// `None` when its folder is none of the kinds.
    pub kind: Option<Kind>,
    pub id: String,
    /// The language part of its name, as written; `None` when the name has none.
    pub tag: Option<String>,
    pub front: Value,
    pub body: Arc<Document>,
    pub report: Report,
}

impl ContentFile {
    /// Whether its front matter could not be read at all, which was told: then nothing is said of what it lacks.
    pub(super) fn is_unreadable(&self) -> bool {
        self.report.iter().any(|finding| ["E0201", "E0202"].contains(&finding.code))
    }
}

/// Reads every content file that changed since `memory`, in parallel, and remembers them all.
pub(super) fn contents(sources: &Sources, memory: &mut Memory) -> Vec<Arc<ContentFile>> {
    let paths: Vec<&Arc<Source>> = sources.under("content/").filter(|source| source.path.ends_with(".md")).collect();
    let known = &memory.0;
    let files: Vec<Arc<ContentFile>> = paths
        .par_iter()
        .map(|source| match known.get(&source.path) {
            Some((before, file)) if Arc::ptr_eq(before, source) || before.text == source.text => file.clone(),
            Some(_) | None => Arc::new(content(source)),
        })
        .collect();
    memory.0 = files.iter().map(|file| (file.source.path.clone(), (file.source.clone(), file.clone()))).collect();
    files
}

/// Reads one file. Both shapes are legal: `guides/id.ar.md` and `guides/id/index.ar.md`.
fn content(source: &Arc<Source>) -> ContentFile {
    let mut report = Report::default();
    let (kind, id, tag) = place(source, &mut report);
    let (front, body_start) = front_matter::front_matter(source, &mut report);
    let body = Arc::new(markdown::document(source, body_start, &mut report));
    ContentFile { source: source.clone(), kind, id, tag, front, body, report }
}

fn place(source: &Source, report: &mut Report) -> (Option<Kind>, String, Option<String>) {
    let mut parts = source.path.split('/').skip(1);
    let folder = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    let kind = Kind::ALL.into_iter().find(|kind| kind.folder() == folder);
    if kind.is_none() {
        let folders = Kind::ALL.map(Kind::folder);
        let finding = Finding::warning("W0214").at(source.span(0..0)).arg("folder", folder).arg("known", folders.join(", "));
        report.add(finding.nearest(folder, folders));
    }
    let file = rest.last().copied().unwrap_or_default();
    let stem = file.strip_suffix(".md").unwrap_or(file);
    let (name, tag) = match stem.split_once('.') {
        Some((name, tag)) => (name, Some(tag.to_owned())),
        None => (stem, None),
    };
    let id = match rest.as_slice() {
        [folder, _] => (*folder).to_owned(),
        [] | [_] | [_, _, _, ..] => name.to_owned(),
    };
    (kind, id, tag)
}
