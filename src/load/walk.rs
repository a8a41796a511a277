//! Which files make the site: a walk that follows no link and passes over what editors and systems leave behind.

use super::{PARTS, is_in};
use crate::finding::{Finding, Report};
use crate::source::Span;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// What has to be walked for these changes, from the root, none inside another.
pub(super) fn starts(root: &Path, changed: &[PathBuf]) -> Vec<String> {
    let mut starts: Vec<String> = Vec::new();
    for path in changed {
        match path.strip_prefix(root).ok().map(|path| relative(root, path)) {
            Some(Some(path)) if path.is_empty() => return PARTS.map(str::to_owned).to_vec(),
            Some(Some(path)) if PARTS.iter().any(|part| is_in(&path, part)) => starts.push(path),
            Some(_) | None => {}
        }
    }
    starts.sort();
    starts.dedup_by(|later, earlier| is_in(later, earlier));
    starts
}

/// A path as sources write it, cut at the first part that is a link; `None` if a part is to be ignored.
fn relative(root: &Path, path: &Path) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    for part in path {
        if is_litter(part) {
            return None;
        }
        // A name that is no UTF-8 is told when its folder is walked.
        let Some(part) = part.to_str() else { break };
        parts.push(part);
        let so_far = root.join(parts.join("/"));
        if so_far.symlink_metadata().is_ok_and(|found| found.is_symlink()) {
            break;
        }
    }
    Some(parts.join("/"))
}

/// Collects the files at and under `start`; what is neither file nor folder is a finding.
pub(super) fn walk(root: &Path, start: &str, paths: &mut Vec<String>, report: &mut Report) {
    let walk = WalkDir::new(root.join(start)).follow_links(false).follow_root_links(false).sort_by_file_name();
    for entry in walk.into_iter().filter_entry(|entry| !is_litter(entry.file_name())) {
        match entry {
            Ok(entry) => file(root, &entry, paths, report),
            Err(error) => {
                let path = error.path().map_or_else(|| start.to_owned(), |path| shown(root, path));
                // A part that a site does not have, or a file that went away while we walked.
                if error.io_error().is_none_or(|cause| cause.kind() != io::ErrorKind::NotFound) {
                    let cause = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                    report.add(Finding::error("E1006").at(Span::file(path)).arg("cause", cause));
                }
            }
        }
    }
}

fn file(root: &Path, entry: &DirEntry, paths: &mut Vec<String>, report: &mut Report) {
    let path = shown(root, entry.path());
    let kind = entry.file_type();
    if kind.is_symlink() {
        let target = entry.path().read_link().unwrap_or_default();
        report.add(Finding::error("E1001").at(Span::file(path)).arg("target", target.display()));
    } else if entry.file_name().to_str().is_none() {
        report.add(Finding::error("E1007").at(Span::file(path)));
    } else if is_conflict(&path) {
        report.add(Finding::warning("W1008").at(Span::file(path)));
    } else if kind.is_file() {
        paths.push(path);
    } else if !kind.is_dir() {
        report.add(Finding::error("E1002").at(Span::file(path)));
    }
}

/// A path from the root with `/` between its parts, as well as it can be shown.
fn shown(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    path.iter().map(OsStr::to_string_lossy).collect::<Vec<_>>().join("/")
}

/// What editors and systems leave beside the files of people.
fn is_litter(name: &OsStr) -> bool {
    let Some(name) = name.to_str() else { return false };
    let left_over = ["~", ".swp", ".swo", ".tmp", ".bak", ".orig", ".rej", ".part", ".crdownload", "___jb_tmp___", "___jb_old___"];
    let by_system = ["Thumbs.db", "ehthumbs.db", "desktop.ini", "Icon\r", "__MACOSX", "$RECYCLE.BIN", "node_modules", "4913"];
    name.starts_with('.')
        || name.starts_with("~$")
        || (name.len() > 1 && name.starts_with('#') && name.ends_with('#'))
        || by_system.contains(&name)
        || left_over.iter().any(|ending| name.ends_with(ending))
}

/// The copies that shared folders make when two people wrote the same file.
fn is_conflict(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.contains(".sync-conflict-") || name.contains("conflicted copy") || name.contains("copia in conflitto")
}
