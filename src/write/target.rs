//! The directory that a site is published to: found, and refused when replacing it would hurt.

use super::{Foreign, MARKER, Refusal, WriteError, platform, world};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A directory that may be replaced.
#[derive(Debug)]
pub(super) struct Target {
    /// Its whole path; all above it exists and is no link.
    pub(super) path: PathBuf,
    /// Whether it was made here.
    pub(super) is_ours: bool,
    /// Where the new site is staged.
    pub(super) place: Place,
}

/// Where a new site is staged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Beside the target, to be swapped as a whole.
    Beside,
    /// Inside, because the target cannot be renamed.
    Inside,
}

impl Target {
    /// Where something of this target is kept until it is published: `.public.new` or `public/.bussola.new`.
    pub(super) fn beside(&self, what: &str) -> PathBuf {
        match self.place {
            Place::Beside => self.path.with_file_name(format!("{}{what}", self.prefix())),
            Place::Inside => self.path.join(format!("{MARKER}.{what}")),
        }
    }

    /// How the names of what is kept beside it start.
    pub(super) fn prefix(&self) -> String {
        format!(".{}.", self.path.file_name().unwrap_or_default().to_string_lossy())
    }
}

/// Finds the target of a site, or says why it must not be replaced.
pub(super) fn target(wanted: &Path, site: &Path, foreign: Foreign) -> Result<Target, WriteError> {
    let refused = |why| Err(WriteError::Refused(why, wanted.to_owned()));
    let path = whole(wanted).map_err(|cause| WriteError::World(wanted.to_owned(), cause))?;
    if let Some(why) = position(&path, site) {
        return refused(why);
    }
    let found = match fs::symlink_metadata(&path) {
        Ok(found) if found.is_symlink() => return refused(Refusal::Symlink),
        Ok(found) if !found.is_dir() => return refused(Refusal::File),
        Ok(found) => Some(found),
        Err(cause) if cause.kind() == ErrorKind::NotFound => None,
        Err(cause) => return Err(WriteError::World(path, cause)),
    };
    let is_ours = fs::symlink_metadata(path.join(MARKER)).is_ok_and(|found| found.is_file());
    if found.is_some() && !is_ours && foreign == Foreign::Refuse && !world(&path, is_empty(&path))? {
        return refused(Refusal::Foreign);
    }
    // Only the root has no parent, and it was refused.
    let parent = path.parent().unwrap_or(&path);
    world(parent, fs::create_dir_all(parent))?;
    let is_fixed = found.is_some() && (platform::is_mount_point(&path) || !platform::is_writable(parent));
    Ok(Target { path, is_ours, place: if is_fixed { Place::Inside } else { Place::Beside } })
}

/// The path that is meant, from the root of the file system; its last part may be a link, and is not followed.
fn whole(wanted: &Path) -> std::io::Result<PathBuf> {
    match (wanted.file_name(), wanted.parent()) {
        (Some(name), Some(parent)) if parent.as_os_str().is_empty() => Ok(nearest(Path::new("."))?.join(name)),
        (Some(name), Some(parent)) => Ok(nearest(parent)?.join(name)),
        _ => wanted.canonicalize(),
    }
}

/// A path without links and `..`, of which the last parts need not exist yet.
fn nearest(path: &Path) -> std::io::Result<PathBuf> {
    match path.canonicalize() {
        Err(cause) if cause.kind() == ErrorKind::NotFound => {
            let (Some(name), Some(parent)) = (path.file_name(), path.parent()) else { return Err(cause) };
            let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
            Ok(nearest(parent)?.join(name))
        }
        found => found,
    }
}

/// Whether replacing this path would take something with it that is no site.
fn position(path: &Path, site: &Path) -> Option<Refusal> {
    let site = site.canonicalize().unwrap_or_else(|_| site.to_owned());
    let home = std::env::home_dir().and_then(|home| home.canonicalize().ok());
    if path.parent().is_none() {
        Some(Refusal::Root)
    } else if home.is_some_and(|home| home.starts_with(path)) {
        Some(Refusal::Home)
    } else if site.starts_with(path) {
        Some(Refusal::Site)
    } else if ["site.toml", "content", "locales", "themes", ".git"].iter().any(|part| path.starts_with(site.join(part))) {
        Some(Refusal::Content)
    } else {
        None
    }
}

/// Whether nothing is in a directory but what an interrupted build or the file system itself left there.
fn is_empty(path: &Path) -> std::io::Result<bool> {
    for entry in fs::read_dir(path)? {
        let name = entry?.file_name();
        let name = name.to_string_lossy();
        if !name.starts_with(MARKER) && name != "lost+found" {
            return Ok(false);
        }
    }
    Ok(true)
}
