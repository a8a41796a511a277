//! Bytes to disk: a whole site is staged, synced and swapped in; on any failure the old one stands untouched.
//!
//! How a site is published, in order of preference ([`Mode`]):
//! 1. nothing stands at the target: the staging is renamed to it;
//! 2. the staging beside the target and the target change places in one atomic step;
//! 3. the file system cannot do that: the old site is renamed aside and the new one to its place, two steps apart;
//! 4. the target is a mount point, or its parent cannot be written: the staging is inside it, and files replace files,
//!    first what pages ask for, then pages; what is no longer made goes last.
#![allow(clippy::disallowed_methods, reason = "the edge of the program")]

mod archive;
mod lock;
mod name;
mod piecewise;
mod platform;
mod swap;
mod target;

pub use archive::archive;
use lock::Lock;
use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use target::{Place, Target};

/// The file that says that a directory was made here and may be replaced.
pub const MARKER: &str = ".bussola";

const MARKER_TEXT: &str = "Made by bussola. The next build replaces this directory as a whole: do not keep anything else in it.\n";

/// Why nothing was written.
#[derive(Debug)]
pub enum WriteError {
    /// The target must not be replaced.
    Refused(Refusal, PathBuf),
    /// Another build is writing there.
    Busy(PathBuf),
    /// No file may have that name.
    Name(String),
    /// The system said no.
    World(PathBuf, io::Error),
}

/// Why a target must not be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is the root of the file system, or no name at all.
    Root,
    /// It is the home directory or holds it.
    Home,
    /// It is the site or holds it.
    Site,
    /// It is inside what the site is made of.
    Content,
    /// It is a file.
    File,
    /// It is a symbolic link.
    Symlink,
    /// It is a directory that is not empty and was not made here.
    Foreign,
}

/// What to do with a directory that was not made here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// Leave it alone.
    Refuse,
    /// Replace it, because a person said so.
    Replace,
}

/// How a site was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Nothing stood there.
    Fresh,
    /// Old and new changed places in one step.
    Exchanged,
    /// The old one was renamed aside first.
    Aside,
    /// File by file.
    Piecewise,
}

/// A site that was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    /// How.
    pub mode: Mode,
    /// How many files it has.
    pub files: usize,
    /// How many of them are the same as before, and were not written again.
    pub kept: usize,
}

/// A site that is being written, out of sight. Dropped before it is published, it leaves nothing.
#[derive(Debug)]
pub struct Staging {
    target: Target,
    stage: PathBuf,
    folders: Mutex<BTreeSet<PathBuf>>,
    files: AtomicUsize,
    kept: AtomicUsize,
    // Last, so that it is given back when all the rest is cleared.
    _lock: Lock,
}

impl Staging {
    /// Begins a new site for `target`. `site` is the folder that it is made from, which no target may hold.
    ///
    /// # Errors
    /// When the target must not be replaced, another build is at it, or the disk says no.
    pub fn begin(target: &Path, site: &Path, foreign: Foreign) -> Result<Self, WriteError> {
        let target = target::target(target, site, foreign)?;
        let lock = lock::take(&target.beside("lock"))?;
        let Some(lock) = lock else { return Err(WriteError::Busy(target.path)) };
        swap::clear(&target);
        let stage = match target.place {
            Place::Beside => target.beside(&format!("new-{}", std::process::id())),
            Place::Inside => target.beside("new"),
        };
        let staging = Self { target, stage, folders: Mutex::default(), files: AtomicUsize::new(0), kept: AtomicUsize::new(0), _lock: lock };
        world(&staging.stage, fs::create_dir(&staging.stage))?;
        staging.keep_mode()?;
        world(&staging.target.path, write_new(&staging.stage.join(MARKER), MARKER_TEXT.as_bytes()))?;
        Ok(staging)
    }

    /// Puts a file into the new site. A file that is the same in the old site is linked, not written.
    ///
    /// # Errors
    /// When no file may have that path, there is already one, or the disk says no.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        name::check(path)?;
        let staged = self.stage.join(path);
        let shown = self.target.path.join(path);
        world(&shown, self.folder_of(&staged))?;
        if self.target.is_ours && same(&shown, bytes) && fs::hard_link(&shown, &staged).is_ok() {
            self.kept.fetch_add(1, Ordering::Relaxed);
        } else {
            world(&shown, write_new(&staged, bytes))?;
        }
        self.files.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// Makes the new site the one that readers get. Everything is on disk before that, and the old one goes after.
    ///
    /// # Errors
    /// When the disk says no; the old site then stands as it was.
    pub fn publish(self) -> Result<Published, WriteError> {
        world(&self.target.path, platform::sync_all(&self.stage))?;
        let mode = match self.target.place {
            Place::Beside => swap::swap(&self.target, &self.stage),
            Place::Inside => piecewise::replace(&self.target.path, &self.stage).map(|()| Mode::Piecewise),
        };
        let mode = world(&self.target.path, mode)?;
        Ok(Published { mode, files: self.files.load(Ordering::Relaxed), kept: self.kept.load(Ordering::Relaxed) })
    }

    /// The permissions of the old directory go on: a web server may depend on them.
    fn keep_mode(&self) -> Result<(), WriteError> {
        match fs::metadata(&self.target.path) {
            Ok(old) if self.target.place == Place::Beside => world(&self.stage, fs::set_permissions(&self.stage, old.permissions())),
            Ok(_) | Err(_) => Ok(()),
        }
    }

    fn folder_of(&self, file: &Path) -> io::Result<()> {
        let Some(folder) = file.parent() else { return Ok(()) };
        let mut made = self.folders.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if !made.contains(folder) {
            fs::create_dir_all(folder)?;
            made.insert(folder.to_owned());
        }
        Ok(())
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // Published, this is the old site or nothing; else it is the unfinished new one. What cannot be removed now
        // is removed by the next build.
        let _ = fs::remove_dir_all(&self.stage);
    }
}

/// Writes one file so that a reader never sees half of it, in a folder that is made if it is not there.
///
/// # Errors
/// When no file may have that name, or the disk says no; a file that was there then stands as it was.
pub fn file(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), WriteError> {
    name::check(name)?;
    let path = folder.join(name);
    let parent = path.parent().unwrap_or(folder);
    world(parent, fs::create_dir_all(parent))?;
    let file_name = path.file_name().unwrap_or_default().to_string_lossy();
    let stage = parent.join(format!(".{file_name}.new-{}", std::process::id()));
    let written = write_new(&stage, bytes).and_then(|()| fs::File::open(&stage)?.sync_all()).and_then(|()| fs::rename(&stage, &path));
    if written.is_err() {
        let _ = fs::remove_file(&stage);
    }
    world(&path, written)
}

/// Writes a file that must not be there yet.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.flush()
}

/// Whether a plain file holds exactly these bytes.
fn same(path: &Path, bytes: &[u8]) -> bool {
    let is_like = |found: fs::Metadata| found.is_file() && found.len() == bytes.len() as u64;
    fs::symlink_metadata(path).is_ok_and(is_like) && fs::read(path).is_ok_and(|old| old == bytes)
}

/// Adds the path to what the system said.
fn world<T>(path: &Path, result: io::Result<T>) -> Result<T, WriteError> {
    result.map_err(|cause| WriteError::World(path.to_owned(), cause))
}
