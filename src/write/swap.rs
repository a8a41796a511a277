//! Old and new as whole directories: swapped in one step where the system can, in two where it cannot.

use super::target::{Place, Target};
use super::{MARKER, Mode, platform};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// Puts the staging in the target's place; what stood there is removed with the staging.
pub(super) fn swap(target: &Target, stage: &Path) -> io::Result<Mode> {
    let mode = if !target.path.exists() {
        fs::rename(stage, &target.path).map(|()| Mode::Fresh)?
    } else if platform::exchange(stage, &target.path).is_ok() {
        Mode::Exchanged
    } else {
        aside(target, stage).map(|()| Mode::Aside)?
    };
    if let Some(parent) = target.path.parent() {
        // The new name itself must outlive a power cut. Where folders cannot be synced, nothing better can be done.
        let _ = File::open(parent).and_then(|parent| parent.sync_all());
    }
    Ok(mode)
}

/// Two renames, for file systems that cannot exchange. Should the second fail, the first is taken back.
fn aside(target: &Target, stage: &Path) -> io::Result<()> {
    let old = target.beside("old");
    fs::rename(&target.path, &old)?;
    if let Err(cause) = fs::rename(stage, &target.path) {
        fs::rename(&old, &target.path)?;
        return Err(cause);
    }
    // What cannot be removed now is removed by the next build.
    let _ = fs::remove_dir_all(&old);
    Ok(())
}

/// Clears what builds that were killed left behind; the lock is held, so none of them still runs.
pub(super) fn clear(target: &Target) {
    if target.place == Place::Inside {
        let _ = fs::remove_dir_all(target.beside("new"));
        return;
    }
    let old = target.beside("old");
    if !target.path.exists() && old.join(MARKER).is_file() {
        // Killed between the two renames: the old site comes back.
        let _ = fs::rename(&old, &target.path);
    }
    for path in left_over(target) {
        let _ = fs::remove_dir_all(path);
    }
}

fn left_over(target: &Target) -> Vec<PathBuf> {
    let (new, old) = (format!("{}new-", target.prefix()), format!("{}old", target.prefix()));
    let Some(entries) = target.path.parent().and_then(|parent| fs::read_dir(parent).ok()) else { return Vec::new() };
    let is_left_over = |entry: &fs::DirEntry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_ours = name == old || name.strip_prefix(&new).is_some_and(|id| !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit()));
        is_ours && entry.file_type().is_ok_and(|kind| kind.is_dir())
    };
    entries.flatten().filter(is_left_over).map(|entry| entry.path()).collect()
}
