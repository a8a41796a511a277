//! Whole small sites: a folder of `tests/sites/` in, the list of files and the findings beside it (`expected.txt`).

use bussola::finding::{UiLanguage, human};
use bussola::read::{Memory, Wanted};
use bussola::source::{Source, Sources};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// The day on which every test happens.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

pub(crate) fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The repository's own site: real content, words and theme.
pub(crate) fn real() -> Sources {
    let (sources, report) = bussola::load::load(&repository()).unwrap();
    assert_eq!(report.iter().count(), 0, "the repository's own files can all be read");
    sources
}

/// What small sites share: the repository's theme and Italian words, and a `site.toml` of two languages.
pub(crate) fn base() -> Sources {
    let real = real();
    let mut base = Sources { binaries: real.binaries.clone(), ..Sources::default() };
    base.binaries.retain(|path, _| path.starts_with("themes/"));
    for (path, source) in &real.texts {
        if path.starts_with("themes/") || path.starts_with("locales/it/") || path.starts_with("locales/ar/") {
            base.texts.insert(path.clone(), source.clone());
        }
    }
    overlay(base, SITE)
}

const SITE: &str = "-- site.toml --
base_url = \"https://example.org\"
source = \"it\"
theme = \"opera\"
unreviewed = \"mark\"
exit = \"https://it.wikipedia.org/\"
audiences = [\"everyone\"]
topics = [{ id = \"health\", icon = \"health_and_safety\" }]

[languages.it]
number = 1

[languages.ar]
number = 7
";

/// Files after `-- path --` lines, laid over other sources. `(deleted)` takes a file away; a picture is there, whatever
/// its text.
pub(crate) fn overlay(mut sources: Sources, archive: &str) -> Sources {
    let mut files: BTreeMap<Arc<str>, String> = BTreeMap::new();
    let mut current: Option<Arc<str>> = None;
    for line in archive.split_inclusive('\n') {
        match line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --")) {
            Some(path) => {
                let path: Arc<str> = path.into();
                files.insert(path.clone(), String::new());
                current = Some(path);
            }
            None => {
                let path = current.as_ref().expect("an archive starts with a path");
                files.get_mut(path).expect("the path was just put in").push_str(line);
            }
        }
    }
    for (path, text) in files {
        if text.trim() == "(deleted)" {
            sources.texts.remove(&path);
        } else if path.ends_with(".png") || path.ends_with(".ttf") {
            sources.binaries.insert(path, text.as_bytes().into());
        } else {
            sources.texts.insert(path.clone(), Source::new(path, text));
        }
    }
    sources
}

/// Every file of a build by path.
pub(crate) fn built(sources: &Sources, wanted: &Wanted) -> (BTreeMap<String, Vec<u8>>, String) {
    let known = bussola::know(sources, wanted, &mut Memory::default()).unwrap_or_else(|report| {
        panic!("no site: {}", human::show(&report, sources, UiLanguage::En, human::Look::Plain));
    });
    let files = Mutex::new(BTreeMap::new());
    let keep = |path: &str, bytes: &[u8]| {
        files.lock().unwrap().insert(path.to_owned(), bytes.to_vec());
        Ok::<(), ()>(())
    };
    let mut report = known.report.clone();
    report.join(bussola::build(&known, keep).unwrap());
    let findings = human::show(&report.sorted(), sources, UiLanguage::En, human::Look::Plain);
    (files.into_inner().unwrap(), findings)
}

#[test]
fn each_small_site_gives_what_stands_beside_it() {
    let folder = repository().join("tests/sites");
    let mut seen = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            small(&path);
            seen += 1;
        }
    }
    assert!(seen > 0, "there are small sites");
}

/// `site.txt` is the archive; `expected.txt` the files, the findings, and the text of the pages that it lists.
fn small(folder: &Path) {
    let archive = std::fs::read_to_string(folder.join("site.txt")).unwrap();
    let (files, findings) = built(&overlay(base(), &archive), &Wanted::everything(today()));
    let mut overview = String::from("# files\n");
    // The names of assets and of an index tell their content.
    let has_own_name = |path: &&String| !path.starts_with("assets/") && (!path.contains("/search/") || path.ends_with(".html"));
    for path in files.keys().filter(has_own_name) {
        overview += &format!("{path}\n");
    }
    overview += &format!("\n# findings\n{findings}");
    let shown = std::fs::read_to_string(folder.join("show.txt")).unwrap_or_default();
    for path in shown.lines() {
        let bytes = files.get(path).unwrap_or_else(|| panic!("{} is not built", path));
        let main = main_of(std::str::from_utf8(bytes).unwrap());
        overview += &format!("\n# {path}\n{main}\n");
    }
    expect_test::expect_file![folder.join("expected.txt")].assert_eq(&overview);
}

/// The `<main>` of a page, one tag a line and without drawings, so that a change can be read.
fn main_of(html: &str) -> String {
    let start = html.find("<main").unwrap_or(0);
    let end = html.find("</main>").map_or(html.len(), |at| at + 7);
    let mut parts = html[start..end].split("<svg");
    let first = parts.next().unwrap_or_default().to_owned();
    let main = parts.fold(first, |main, part| main + "<svg>" + part.split_once("</svg>").map_or(part, |(_, rest)| rest));
    main.replace("><", ">\n<")
}
