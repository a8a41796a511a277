//! Changes on disk to calls: acts on the first sign of a change, takes in what comes within a breath, and trusts none
//! of it further than "look at this path again".

use super::Scene;
use notify::event::{CreateKind, ModifyKind};
use notify::{Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

/// How long to gather what comes with the first event: one save is several events.
const BREATH: Duration = Duration::from_millis(5);
/// When to look again into a new folder: files may come into it before the system watches it.
const SECOND_LOOKS: [Duration; 2] = [Duration::from_millis(100), Duration::from_millis(600)];

type Events = Receiver<notify::Result<Event>>;

/// Watches until the process ends. Gives the cause, if the system cannot watch and files are looked at instead.
pub(super) fn watch(scene: &Scene, act: impl FnMut(&[PathBuf]) + Send + 'static) -> Option<String> {
    let (watcher, events, cause) = match by_system(scene) {
        Ok((watcher, events)) => (watcher, events, None),
        Err(cause) => match by_looking(scene) {
            Ok((watcher, events)) => (watcher, events, Some(cause.to_string())),
            // Then nothing can be watched, and pages change when they are loaded again by hand.
            Err(worse) => return Some(worse.to_string()),
        },
    };
    let watching = Watching { scene: scene.clone(), watcher, events, later: Vec::new() };
    std::thread::spawn(move || watching.run(act));
    cause
}

fn by_system(scene: &Scene) -> notify::Result<(Box<dyn Watcher + Send>, Events)> {
    let (sender, events) = mpsc::channel();
    let mut watcher = RecommendedWatcher::new(sender, Config::default().with_follow_symlinks(false))?;
    watch_all(&mut watcher, scene)?;
    Ok((Box::new(watcher), events))
}

fn by_looking(scene: &Scene) -> notify::Result<(Box<dyn Watcher + Send>, Events)> {
    let (sender, events) = mpsc::channel();
    let config = Config::default().with_follow_symlinks(false).with_poll_interval(Duration::from_secs(1));
    let mut watcher = PollWatcher::new(sender, config)?;
    watch_all(&mut watcher, scene)?;
    Ok((Box::new(watcher), events))
}

fn watch_all(watcher: &mut dyn Watcher, scene: &Scene) -> notify::Result<()> {
    // The root itself tells of files that are replaced and of folders that come and go; not of what is in them.
    watcher.watch(&scene.root, RecursiveMode::NonRecursive)?;
    for part in scene.parts.iter().filter(|part| part.is_dir()) {
        watcher.watch(part, RecursiveMode::Recursive)?;
    }
    for file in scene.parts.iter().filter(|part| !part.starts_with(&scene.root)) {
        watcher.watch(file.parent().unwrap_or(file), RecursiveMode::NonRecursive)?;
    }
    Ok(())
}

struct Watching {
    scene: Scene,
    watcher: Box<dyn Watcher + Send>,
    events: Events,
    later: Vec<(Instant, PathBuf)>,
}

impl Watching {
    fn run(mut self, mut act: impl FnMut(&[PathBuf])) {
        let mut changed = BTreeSet::new();
        while self.gather(&mut changed) {
            if !changed.is_empty() {
                act(&std::mem::take(&mut changed).into_iter().collect::<Vec<_>>());
            }
        }
    }

    /// Waits for a change and gathers what comes with it; `false` when none can come any more.
    fn gather(&mut self, changed: &mut BTreeSet<PathBuf>) -> bool {
        let due = self.later.iter().map(|(due, _)| *due).min();
        let first = match due {
            Some(due) => self.events.recv_timeout(due.saturating_duration_since(Instant::now())),
            None => self.events.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match first {
            Ok(event) => self.take(event, changed),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return false,
        }
        let until = Instant::now() + BREATH;
        while !changed.is_empty()
            && let Ok(event) = self.events.recv_timeout(until.saturating_duration_since(Instant::now()))
        {
            self.take(event, changed);
        }
        let now = Instant::now();
        changed.extend(self.later.extract_if(.., |(due, _)| *due <= now).map(|(_, path)| path));
        true
    }

    fn take(&mut self, event: notify::Result<Event>, changed: &mut BTreeSet<PathBuf>) {
        let Ok(event) = event else {
            changed.insert(self.scene.root.clone());
            return;
        };
        if event.need_rescan() {
            changed.insert(self.scene.root.clone());
        }
        // Our own reading comes back as access.
        if matches!(event.kind, EventKind::Access(_)) {
            return;
        }
        let may_be_folder =
            matches!(event.kind, EventKind::Create(CreateKind::Folder | CreateKind::Any) | EventKind::Modify(ModifyKind::Name(_)));
        for path in event.paths {
            if !self.scene.parts.iter().any(|part| path.starts_with(part)) {
                continue;
            }
            if may_be_folder && path.is_dir() {
                self.folder(&path);
            }
            changed.insert(path);
        }
    }

    /// A folder that came or was swapped for another.
    fn folder(&mut self, path: &Path) {
        if self.scene.parts.iter().any(|part| part == path) {
            // The watch that we had is on the folder that went.
            let _ = self.watcher.unwatch(path);
            let _ = self.watcher.watch(path, RecursiveMode::Recursive);
        }
        let now = Instant::now();
        self.later.extend(SECOND_LOOKS.map(|wait| (now + wait, path.to_owned())));
    }
}
