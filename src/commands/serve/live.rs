//! A site that follows the disk: each change is worked in, and the last good site is what requests get.

use super::super::console::Console;
use super::stand::{Answer, Stand};
use bussola::finding::{Finding, Report, Severity, json};
use bussola::load;
use bussola::read::{Memory, Wanted};
use bussola::serve::{News, Page, Preview, Told};
use bussola::source::Sources;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Instant;

/// A site that follows the disk: what was loaded and read, and the stand that shows the last good one.
pub(super) struct Live {
    root: PathBuf,
    config: Option<PathBuf>,
    wanted: Wanted,
    console: Console,
    workshop: Mutex<Workshop>,
    shown: RwLock<Shown>,
}

/// What one change after the other is worked into.
struct Workshop {
    sources: Sources,
    loaded: Report,
    memory: Memory,
}

/// What requests get.
struct Shown {
    stand: Option<Arc<Stand>>,
    sources: Sources,
    report: Report,
    news: News,
}

impl Live {
    pub(super) fn new(
        root: PathBuf,
        config: Option<PathBuf>,
        wanted: Wanted,
        console: Console,
        (sources, loaded): (Sources, Report),
    ) -> Self {
        let workshop = Mutex::new(Workshop { sources: sources.clone(), loaded, memory: Memory::default() });
        let shown = RwLock::new(Shown { stand: None, sources, report: Report::default(), news: News::default() });
        let live = Self { root, config, wanted, console, workshop, shown };
        live.show(&mut live.workshop.lock().unwrap_or_else(PoisonError::into_inner));
        live.print();
        live
    }

    /// Reads what is loaded and shows it; what cannot be read leaves the last good site where it is.
    fn show(&self, workshop: &mut Workshop) {
        let mut report = workshop.loaded.clone();
        let stand = match bussola::know(&workshop.sources, &self.wanted, &mut workshop.memory) {
            Ok(mut known) => {
                report.join(std::mem::take(&mut known.report));
                let (stand, found) = Stand::open(known);
                report.join(found);
                Some(Arc::new(stand))
            }
            Err(found) => {
                report.join(found);
                None
            }
        };
        let mut shown = self.shown.write().unwrap_or_else(PoisonError::into_inner);
        let generation = shown.news.generation + u64::from(stand.is_some());
        let stale = stand.is_none().then(|| if shown.stand.is_some() { "ui-overlay-stale" } else { "ui-never-read" });
        if stand.is_some() {
            shown.stand = stand;
        }
        shown.sources = workshop.sources.clone();
        shown.report = report.sorted();
        shown.news = News { generation, stale: stale.map(|id| self.console.words(id, &[])), ..self.told(&shown) };
    }

    /// The findings as the browser shows them.
    fn told(&self, shown: &Shown) -> News {
        let title = self.console.words("ui-overlay-title", &[("counts", &self.console.counts(&shown.report))]);
        let mut findings: Vec<&Finding> = shown.report.iter().collect();
        findings.sort_by_key(|finding| finding.severity);
        let findings = findings.into_iter().take(100).map(|finding| self.one(finding, &shown.sources)).collect();
        News { title, findings, ..shown.news.clone() }
    }

    fn one(&self, finding: &Finding, sources: &Sources) -> Told {
        let value = json::value(finding, sources, self.console.language);
        let text = |name: &str| value[name].as_str().map(str::to_owned);
        let place = text("path").map(|path| format!(" {path}:{}:{}", value["line"], value["column"]));
        let severity = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        let mend = finding.mend.as_ref().map(|mend| self.console.words("ui-mend", &[("mend", mend)]));
        let help = [text("help"), mend].into_iter().flatten().collect::<Vec<_>>().join("\n");
        let head = format!("{}{}", finding.code, place.unwrap_or_default());
        Told { severity, head, message: text("message").unwrap_or_default(), help: (!help.is_empty()).then_some(help) }
    }

    /// Findings on standard error.
    fn print(&self) {
        let shown = self.shown.read().unwrap_or_else(PoisonError::into_inner);
        self.console.findings(&shown.report, &shown.sources);
        if let Some(stale) = &shown.news.stale {
            self.console.say(stale);
        }
    }

    /// Adds what rendering a page found to what is known of the same site.
    fn add(&self, stand: &Arc<Stand>, found: Report) {
        let mut shown = self.shown.write().unwrap_or_else(PoisonError::into_inner);
        let is_new = |finding: &&Finding| !shown.report.iter().any(|known| known == *finding);
        let new: Report = found.iter().filter(is_new).cloned().collect();
        let is_current = shown.stand.as_ref().is_some_and(|current| Arc::ptr_eq(current, stand));
        if is_current && new.iter().next().is_some() {
            self.console.findings(&new, &shown.sources);
            let mut all = std::mem::take(&mut shown.report);
            all.join(new);
            shown.report = all.sorted();
            shown.news = self.told(&shown);
        }
    }
}

impl Preview for Live {
    fn page(&self, path: &str) -> Page {
        let (stand, generation) = {
            let shown = self.shown.read().unwrap_or_else(PoisonError::into_inner);
            (shown.stand.clone(), shown.news.generation)
        };
        let Some(stand) = stand else { return Page::Missing };
        match stand.ask(path) {
            Answer::Shown(bytes, found) => {
                self.add(&stand, found);
                bytes.map_or(Page::Failed, |bytes| Page::Found(bytes, generation))
            }
            Answer::Folder => Page::Folder,
            Answer::Missing => Page::Missing,
            Answer::Broken => Page::Failed,
        }
    }

    fn news(&self) -> News {
        self.shown.read().unwrap_or_else(PoisonError::into_inner).news.clone()
    }

    fn refresh(&self, changed: &[PathBuf]) {
        let start = Instant::now();
        let mut workshop = self.workshop.lock().unwrap_or_else(PoisonError::into_inner);
        let reloaded = load::reload((&workshop.sources, &workshop.loaded), &self.root, changed);
        let reloaded = reloaded.and_then(|(sources, report)| match &self.config {
            Some(file) => load::settings(sources, file).map(|sources| (sources, report)),
            None => Ok((sources, report)),
        });
        // A root that is gone for a moment comes back with another event.
        let Ok((sources, loaded)) = reloaded else { return };
        let files = difference(&workshop.sources, &sources);
        if files == 0 && loaded == workshop.loaded {
            return;
        }
        (workshop.sources, workshop.loaded) = (sources, loaded);
        self.show(&mut workshop);
        self.print();
        let counts = self.console.counts(&self.shown.read().unwrap_or_else(PoisonError::into_inner).report);
        let milliseconds = start.elapsed().as_millis().to_string();
        self.console.say(
            &self.console.words("ui-refreshed", &[("files", &files.to_string()), ("milliseconds", &milliseconds), ("counts", &counts)]),
        );
    }
}

/// How many files are not what they were.
fn difference(before: &Sources, after: &Sources) -> usize {
    let texts = before.texts.keys().chain(after.texts.keys()).filter(|path| before.texts.get(*path) != after.texts.get(*path));
    let binaries =
        before.binaries.keys().chain(after.binaries.keys()).filter(|path| before.binaries.get(*path) != after.binaries.get(*path));
    texts.chain(binaries).collect::<BTreeSet<_>>().len()
}
