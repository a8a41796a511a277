//! A lock file: one build at a time writes to a target.

use super::{WriteError, world};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// A lock that is held until it is dropped; its file goes with it.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
}

/// Takes the lock; `None` if another process has it.
pub(super) fn take(path: &Path) -> Result<Option<Lock>, WriteError> {
    loop {
        let flags = rustix::fs::OFlags::NOFOLLOW.bits().cast_signed();
        let file = world(path, OpenOptions::new().create(true).truncate(false).write(true).custom_flags(flags).open(path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            // A file system without locks: there the staging's own name, which nobody may make twice, has to do.
            Err(TryLockError::Error(cause)) if cause.kind() == ErrorKind::Unsupported => {}
            Err(TryLockError::Error(cause)) => return Err(WriteError::World(path.to_owned(), cause)),
        }
        // The file that we locked may have been removed by the build that had it: then it locks nothing any more.
        if world(path, is_still_at(&file, path))? {
            return Ok(Some(Lock { path: path.to_owned(), _file: file }));
        }
    }
}

fn is_still_at(file: &File, path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(found) => file.metadata().map(|ours| ours.ino() == found.ino() && ours.dev() == found.dev()),
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(false),
        Err(cause) => Err(cause),
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while it is still held, so nobody can take a lock on the name in between.
        let _ = fs::remove_file(&self.path);
    }
}
