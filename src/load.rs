//! Disk to `Sources`: what stands under the site's root, read once; nothing is followed and nothing is guessed.
#![allow(clippy::disallowed_methods, reason = "the edge of the program")]

mod file;
mod walk;

use crate::finding::Report;
use crate::source::{Source, Sources};
use file::Content;
use rayon::prelude::*;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a site is made of; nothing else under its root is looked at.
pub const PARTS: [&str; 4] = ["site.toml", "content", "locales", "themes"];

/// Why nothing could be loaded at all.
#[derive(Debug)]
pub struct LoadError {
    /// The file or folder in question.
    pub path: PathBuf,
    /// What the system said.
    pub cause: io::Error,
}

/// Loads a site. A file that cannot be taken as it is (a symbolic link, a pipe, bytes that are no UTF-8) is a finding.
///
/// # Errors
/// When the root is not a folder that can be listed.
pub fn load(root: &Path) -> Result<(Sources, Report), LoadError> {
    reload((&Sources::default(), &Report::default()), root, &[root.to_owned()])
}

/// Loads again what stands at `changed`, files or folders, and keeps the rest of what was loaded `before`.
///
/// Paths that are not under the root or not of the site are passed over; the root itself means everything.
///
/// # Errors
/// When the root is not a folder that can be listed.
pub fn reload(before: (&Sources, &Report), root: &Path, changed: &[PathBuf]) -> Result<(Sources, Report), LoadError> {
    std::fs::read_dir(root).map_err(|cause| LoadError { path: root.to_owned(), cause })?;
    let starts = walk::starts(root, changed);
    let covered = |path: &str| starts.iter().any(|start| is_in(path, start));
    let mut sources = before.0.clone();
    sources.texts.retain(|path, _| !covered(path));
    sources.binaries.retain(|path, _| !covered(path));
    let is_kept = |finding: &&crate::finding::Finding| finding.at.as_ref().is_some_and(|span| !covered(&span.path));
    let mut report: Report = before.1.iter().filter(is_kept).cloned().collect();
    let mut paths = Vec::new();
    for start in &starts {
        walk::walk(root, start, &mut paths, &mut report);
    }
    let read: Vec<_> = paths.par_iter().map(|path| (path, file::read(root, path))).collect();
    for (path, content) in read {
        match content {
            Ok(Content::Text(text)) => {
                let source = unchanged(before.0, path, &text).unwrap_or_else(|| Source::new(path.as_str(), text));
                sources.texts.insert(source.path.clone(), source);
            }
            Ok(Content::Binary(bytes)) => {
                sources.binaries.insert(path.as_str().into(), bytes.into());
            }
            Ok(Content::Gone) => {}
            Err(finding) => report.add(*finding),
        }
    }
    Ok((sources, report.sorted()))
}

/// Takes another file for `site.toml`.
///
/// # Errors
/// When that file cannot be read.
pub fn settings(mut sources: Sources, file: &Path) -> Result<Sources, LoadError> {
    let text = std::fs::read_to_string(file).map_err(|cause| LoadError { path: file.to_owned(), cause })?;
    // Under both names: `read` asks for `site.toml`, findings name the file that was given.
    let source = Source::new(file.to_string_lossy().replace('\\', "/"), text);
    sources.texts.insert("site.toml".into(), source.clone());
    sources.texts.insert(source.path.clone(), source);
    Ok(sources)
}

/// Reads one file that is not of the site, such as one that translators gave back: UTF-8, or UTF-16 with its mark.
///
/// # Errors
/// When it cannot be read, or is no text.
pub fn file(path: &Path) -> Result<Arc<Source>, LoadError> {
    let text = std::fs::read(path).and_then(|bytes| file::decoded(bytes).ok_or_else(|| io::ErrorKind::InvalidData.into()));
    let text = text.map_err(|cause| LoadError { path: path.to_owned(), cause })?;
    Ok(Source::new(path.to_string_lossy().replace('\\', "/"), text))
}

/// The source as it was, when its text is still the same: later stages know it by its address.
fn unchanged(before: &Sources, path: &str, text: &str) -> Option<Arc<Source>> {
    before.texts.get(path).filter(|source| source.text == text).cloned()
}

/// Whether a path is `start` or under it.
fn is_in(path: &str, start: &str) -> bool {
    path.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
