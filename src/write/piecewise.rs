//! File by file, where the target cannot be renamed: each step leaves a site whose pages find what they ask for.

use super::MARKER;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Moves the staging's files over the target's: what pages ask for, pages, and at last what is no longer made goes.
pub(super) fn replace(target: &Path, stage: &Path) -> io::Result<()> {
    let mut files = files(stage)?;
    files.sort_by_key(|path| (path.extension().is_some_and(|ending| ending == "html"), path.clone()));
    for path in &files {
        make_room(target, path)?;
        fs::rename(stage.join(path), target.join(path))?;
    }
    remove_others(target, &files.into_iter().collect())?;
    super::platform::sync_all(target)
}

/// The files under a folder, by their path from it.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).follow_links(false) {
        let entry = entry?;
        if !entry.file_type().is_dir() {
            files.extend(entry.path().strip_prefix(folder).map(Path::to_owned));
        }
    }
    Ok(files)
}

/// Folders for a file, where a file stood before; no folder where it goes.
fn make_room(target: &Path, path: &Path) -> io::Result<()> {
    let mut folder = target.to_owned();
    for part in path.parent().into_iter().flatten() {
        folder.push(part);
        match fs::symlink_metadata(&folder) {
            Ok(found) if found.is_dir() => {}
            Ok(_) => fs::remove_file(&folder).and_then(|()| fs::create_dir(&folder))?,
            Err(_) => fs::create_dir(&folder)?,
        }
    }
    let file = target.join(path);
    if fs::symlink_metadata(&file).is_ok_and(|found| found.is_dir()) {
        fs::remove_dir_all(file)?;
    }
    Ok(())
}

/// Removes what the new site does not have; the lock, the staging and the file system's own folder stay.
fn remove_others(target: &Path, made: &BTreeSet<PathBuf>) -> io::Result<()> {
    let is_site = |path: &Path| {
        let first = path.iter().next().unwrap_or_default().to_string_lossy();
        (first == MARKER || !first.starts_with(MARKER)) && first != "lost+found"
    };
    let walk = WalkDir::new(target).follow_links(false).min_depth(1).contents_first(true);
    let own = |path: &Path| path.strip_prefix(target).map(Path::to_owned).unwrap_or_default();
    for entry in walk.into_iter().filter_entry(|entry| is_site(&own(entry.path()))) {
        let entry = entry?;
        if entry.file_type().is_dir() {
            // Only empty ones go, and those that are not empty are meant to stay.
            let _ = fs::remove_dir(entry.path());
        } else if !made.contains(&own(entry.path())) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}
