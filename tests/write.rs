//! Publishing: readers get the old site or the new one, whatever happens, and nothing of anybody else's is touched.

use bussola::write::{self, Foreign, MARKER, Mode, Refusal, Staging, WriteError};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A folder with a site in it.
fn yard() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = folder.path().join("site");
    fs::create_dir_all(site.join("content/guides")).expect("a site");
    fs::write(site.join("site.toml"), "source = \"it\"\n").expect("its settings");
    (folder, site)
}

fn begin(target: &Path, site: &Path) -> Result<Staging, WriteError> {
    Staging::begin(target, site, Foreign::Refuse)
}

/// Every file under a folder and its text.
fn tree(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).into_iter().flatten().filter(|entry| !entry.file_type().is_dir()) {
        let path = entry.path().strip_prefix(folder).expect("a path under the folder").display().to_string();
        files.insert(path, fs::read_to_string(entry.path()).unwrap_or_default());
    }
    files
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_new_site_takes_the_place_of_the_old_one_as_a_whole() {
    let (_folder, site) = yard();
    let target = site.join("public");
    let staging = begin(&target, &site).expect("a staging");
    staging.put("index.html", b"one").expect("a page");
    staging.put("it/guides/a/index.html", b"the same").expect("a page");
    staging.put("it/old/index.html", b"goes").expect("a page");
    assert!(!target.exists(), "nothing shows before it is published");
    let first = staging.publish().expect("published");
    assert_eq!((first.mode, first.files, first.kept), (Mode::Fresh, 3, 0));

    let staging = begin(&target, &site).expect("a second staging");
    staging.put("index.html", b"two").expect("a page");
    staging.put("it/guides/a/index.html", b"the same").expect("a page");
    assert_eq!(fs::read_to_string(target.join("index.html")).expect("the old page"), "one");
    let second = staging.publish().expect("published");
    assert_eq!((second.mode, second.files, second.kept), (Mode::Exchanged, 2, 1));

    let found = tree(&target);
    assert_eq!(found.keys().map(String::as_str).collect::<Vec<_>>(), [MARKER, "index.html", "it/guides/a/index.html"]);
    assert_eq!(found["index.html"], "two");
    assert_eq!(names(&site), ["content", "public", "site.toml"], "no staging, lock or old site is left");
}

#[test]
fn what_is_not_published_leaves_nothing() {
    let (_folder, site) = yard();
    let staging = begin(&site.join("public"), &site).expect("a staging");
    staging.put("index.html", b"one").expect("a page");
    drop(staging);
    assert_eq!(names(&site), ["content", "site.toml"]);
}

#[test]
fn dangerous_targets_are_refused_and_not_touched() {
    let (folder, site) = yard();
    let foreign = folder.path().join("photos");
    fs::create_dir(&foreign).expect("a folder");
    fs::write(foreign.join("wedding.jpg"), "dear").expect("a photo");
    fs::write(folder.path().join("letter"), "dear").expect("a file");
    std::os::unix::fs::symlink(&foreign, folder.path().join("link")).expect("a link");
    let before = tree(folder.path());
    let home = std::env::home_dir().expect("a home");
    let cases = [
        (PathBuf::from("/"), Refusal::Root),
        (home.clone(), Refusal::Home),
        (home.join("..").join(home.file_name().expect("a name")), Refusal::Home),
        (site.clone(), Refusal::Site),
        (site.join("."), Refusal::Site),
        (site.join("content/.."), Refusal::Site),
        (folder.path().to_owned(), Refusal::Site),
        (site.join("content"), Refusal::Content),
        (site.join("content/public"), Refusal::Content),
        (site.join("themes/opera/public"), Refusal::Content),
        (site.join("site.toml"), Refusal::Content),
        (site.join(".git"), Refusal::Content),
        (folder.path().join("letter"), Refusal::File),
        (folder.path().join("link"), Refusal::Symlink),
        (foreign, Refusal::Foreign),
    ];
    for (target, why) in cases {
        match begin(&target, &site) {
            Err(WriteError::Refused(found, _)) => assert_eq!(found, why, "{}", target.display()),
            other => panic!("{} was not refused: {other:?}", target.display()),
        }
    }
    assert_eq!(tree(folder.path()), before);
    let never = [folder.path().to_owned(), folder.path().join("link"), site.join("content")];
    for target in never {
        assert!(matches!(Staging::begin(&target, &site, Foreign::Replace), Err(WriteError::Refused(..))), "force does not help");
    }
}

#[test]
fn an_empty_folder_and_a_forced_one_are_taken() {
    let (folder, site) = yard();
    let empty = folder.path().join("empty");
    fs::create_dir(&empty).expect("a folder");
    begin(&empty, &site).expect("an empty folder is fine").publish().expect("published");
    let forced = folder.path().join("forced");
    fs::create_dir(&forced).expect("a folder");
    fs::write(forced.join("index.html"), "by another tool").expect("a file");
    let staging = Staging::begin(&forced, &site, Foreign::Replace).expect("a person said so");
    staging.put("index.html", b"by another tool").expect("a page");
    assert_eq!(staging.publish().expect("published").kept, 0, "nothing of a foreign folder is kept");
    begin(&folder.path().join("deep/er/public"), &site).expect("folders above are made").publish().expect("published");
}

#[test]
fn names_that_leave_the_site_or_do_not_travel_are_refused() {
    let (_folder, site) = yard();
    let staging = begin(&site.join("public"), &site).expect("a staging");
    let long = "a".repeat(256);
    let wrong = [
        "",
        "/etc/passwd",
        "../x",
        "a/../../x",
        "a//b",
        "./x",
        "a/.",
        "a\\b",
        "a\0b",
        "c:/x",
        "con",
        "it/NUL.html",
        "Com1.txt",
        "lpt¹",
        "a.",
        "a ",
        "a?b",
        "a\nb",
        ".bussola",
        ".bussola/x",
        &long,
    ];
    for name in wrong {
        assert!(matches!(staging.put(name, b"x"), Err(WriteError::Name(_))), "{name:?} was taken");
    }
    for name in ["ar+it/guides/x/index.html", "console/index.html", "com10", ".well-known/security.txt", "it/però/index.html"] {
        staging.put(name, b"x").unwrap_or_else(|error| panic!("{name:?} was not taken: {error:?}"));
    }
    assert!(matches!(staging.put("com10", b"y"), Err(WriteError::World(..))), "a file comes once");
}

#[test]
fn a_second_build_is_told_that_the_first_is_at_it() {
    let (_folder, site) = yard();
    let target = site.join("public");
    let first = begin(&target, &site).expect("a staging");
    assert!(matches!(begin(&target, &site), Err(WriteError::Busy(_))));
    first.publish().expect("published");
    begin(&target, &site).expect("free again");
}

#[test]
fn one_file_is_replaced_whole() {
    let (folder, _site) = yard();
    let place = folder.path().join("leaflets");
    write::file(&place, "PS-03.pdf", b"one").expect("written");
    write::file(&place, "PS-03.pdf", b"two").expect("written again");
    assert_eq!(tree(&place), BTreeMap::from([("PS-03.pdf".to_owned(), "two".to_owned())]));
    assert!(matches!(write::file(&place, "../x", b""), Err(WriteError::Name(_))));
}

const FILES: usize = 120;

fn publish(target: &Path, site: &Path, letter: &str) -> Result<(), WriteError> {
    let staging = begin(target, site)?;
    for number in 0..FILES {
        staging.put(&format!("pages/{number}/index.html"), letter.as_bytes())?;
    }
    staging.put("index.html", letter.as_bytes())?;
    staging.publish().map(|_| ())
}

/// The letter that all files of a site have; panics if it is mixed or not whole.
fn letter(target: &Path) -> String {
    let mut files = tree(target);
    files.remove(MARKER).expect("the marker");
    let index = files["index.html"].clone();
    assert_eq!(files.len(), FILES + 1, "a file is missing or too many");
    assert!(files.values().all(|text| *text == index), "the site is mixed");
    index
}

/// Not a test by itself: run as a process of its own, it publishes one site after the other until it is killed.
#[test]
fn child_that_publishes_for_ever() {
    let Some(site) = std::env::var_os("BUSSOLA_TEST_SITE").map(PathBuf::from) else { return };
    for letter in ["a", "b"].iter().cycle() {
        publish(&site.join("public"), &site, letter).expect("published");
    }
}

fn child(site: &Path) -> Child {
    Command::new(std::env::current_exe().expect("this test"))
        .args(["write::child_that_publishes_for_ever", "--exact", "--nocapture"])
        .env("BUSSOLA_TEST_SITE", site)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("a child")
}

#[test]
fn a_build_that_is_killed_leaves_the_old_site_or_the_new_one() {
    let (_folder, site) = yard();
    let target = site.join("public");
    publish(&target, &site, "a").expect("a first site");
    let (mut reads, start) = (0, Instant::now());
    for round in 0..30_u64 {
        let mut child = child(&site);
        let life = Duration::from_millis(5 + (round * 37) % 190);
        let born = Instant::now();
        while born.elapsed() < life {
            let seen = fs::read_to_string(target.join("index.html")).expect("a reader always finds the page");
            assert!(seen == "a" || seen == "b", "a reader saw {seen:?}");
            reads += 1;
        }
        child.kill().expect("killed");
        child.wait().expect("gone");
        letter(&target);
    }
    println!("30 kills in {:?}, {reads} reads in between", start.elapsed());
    publish(&target, &site, "c").expect("the next build works");
    assert_eq!(letter(&target), "c");
    assert_eq!(names(&site), ["content", "public", "site.toml"], "and clears what the killed ones left");
}

/// A small file system of its own; `None` where nothing may be mounted.
struct Mounted(PathBuf);

impl Mounted {
    fn new(at: &Path, size: &str) -> Option<Self> {
        fs::create_dir_all(at).expect("a folder");
        let options = format!("size={size}");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &options, "tmpfs"]).arg(at).stderr(Stdio::null()).status();
        mounted.is_ok_and(|status| status.success()).then(|| Self(at.to_owned()))
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

#[test]
fn a_full_disk_leaves_the_old_site() {
    let (folder, _) = yard();
    let Some(disk) = Mounted::new(&folder.path().join("disk"), "256k") else {
        println!("nothing may be mounted here: not tested");
        return;
    };
    let site = disk.0.join("site");
    fs::create_dir_all(&site).expect("a site");
    let target = site.join("public");
    let staging = begin(&target, &site).expect("a staging");
    staging.put("index.html", b"old").expect("a page");
    staging.publish().expect("published");
    let staging = begin(&target, &site).expect("a second staging");
    let full = (0..100).find_map(|number| staging.put(&format!("{number}.html"), &[b'x'; 16 * 1024]).err()).expect("the disk is full");
    let WriteError::World(path, cause) = full else { panic!("{full:?}") };
    assert_eq!(cause.kind(), std::io::ErrorKind::StorageFull);
    assert!(path.starts_with(&target), "the path is that of the site, not of the staging: {}", path.display());
    drop(staging);
    assert_eq!(tree(&target)["index.html"], "old");
    assert_eq!(names(&site), ["public"]);
}

#[test]
fn a_mount_point_is_replaced_file_by_file() {
    let (_folder, site) = yard();
    let target = site.join("public");
    let Some(_disk) = Mounted::new(&target, "1m") else {
        println!("nothing may be mounted here: not tested");
        return;
    };
    for (round, text) in ["one", "two"].into_iter().enumerate() {
        let staging = begin(&target, &site).expect("a staging");
        staging.put("index.html", text.as_bytes()).expect("a page");
        staging.put("same.html", b"the same").expect("a page");
        // What was a file becomes a folder, and back.
        staging.put(if round == 0 { "x" } else { "x/index.html" }, b"x").expect("a page");
        staging.put(if round == 0 { "y/index.html" } else { "y" }, b"y").expect("a page");
        assert_eq!(staging.publish().expect("published").mode, Mode::Piecewise);
    }
    assert_eq!(tree(&target).keys().map(String::as_str).collect::<Vec<_>>(), [MARKER, "index.html", "same.html", "x/index.html", "y"]);
    assert_eq!(tree(&target)["index.html"], "two");
}
