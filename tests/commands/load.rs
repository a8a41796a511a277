//! Loading: what stands on disk is taken as it is, or told; nothing is followed, waited for or lost.

use bussola::finding::{Report, Severity, UiLanguage, human};
use bussola::load::{load, reload};
use bussola::source::Sources;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

fn site(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (path, bytes) in files {
        put(folder.path(), path, bytes);
    }
    folder
}

fn put(root: &Path, path: &str, bytes: &[u8]) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    fs::write(path, bytes).expect("written");
}

/// What was found, as `code path`.
fn told(report: &Report) -> Vec<String> {
    report.iter().map(|finding| format!("{} {}", finding.code, finding.at.as_ref().map_or("", |span| &span.path))).collect()
}

fn paths(sources: &Sources) -> Vec<&str> {
    sources.texts.keys().chain(sources.binaries.keys()).map(|path| &**path).collect()
}

#[test]
fn texts_and_bytes_are_told_apart_and_the_rest_of_the_folder_is_not_looked_at() {
    let folder = site(&[
        ("site.toml", b"x"),
        ("content/guides/a/index.it.md", "\u{FEFF}---\r\ntitle: è\r\n---\r\n".as_bytes()),
        ("content/guides/a/map.png", b"\x89PNG\xff"),
        ("locales/it/a.ftl", b"a = b\n"),
        ("themes/opera/fonts/F.ttf", b"\0\x01\0\0"),
        ("public/index.html", b"\xff"),
        (".git/config", b"\xff"),
        ("README.md", b"\xff"),
    ]);
    let (sources, report) = load(folder.path()).expect("loaded");
    assert_eq!(told(&report), Vec::<String>::new());
    let expected =
        ["content/guides/a/index.it.md", "locales/it/a.ftl", "site.toml", "content/guides/a/map.png", "themes/opera/fonts/F.ttf"];
    assert_eq!(paths(&sources), expected);
    assert!(sources.texts["content/guides/a/index.it.md"].text.starts_with("\u{FEFF}---\r\n"), "the text is as it is on disk");
    assert!(load(&folder.path().join("nowhere")).is_err());
}

#[test]
fn what_cannot_be_taken_is_told_with_its_place() {
    let folder = site(&[
        ("site.toml", b"a = \"ok\"\nb = \"caf\xe9\"\n"),
        ("content/utf-16.it.md", b"\xff\xfeh\0i\0"),
        ("content/nul.it.md", "uno\r\nperò \0".as_bytes()),
        ("content/bell.it.md", b"\x07"),
        ("content/cut.it.md", b"citt\xc3"),
        ("content/large.it.md", &vec![b'x'; 1024 * 1024 + 1]),
        ("content/largest.it.md", &vec![b'x'; 1024 * 1024]),
        ("content/a (conflicted copy).it.md", b"x"),
        ("content/a.sync-conflict-20261123.it.md", b"x"),
    ]);
    let root = folder.path();
    symlink("/etc/passwd", root.join("content/passwd.it.md")).expect("a link");
    symlink("..", root.join("content/loop")).expect("a loop");
    symlink("nowhere", root.join("content/dangling.md")).expect("a dangling link");
    assert!(Command::new("mkfifo").arg(root.join("content/pipe.it.md")).status().expect("mkfifo runs").success());
    let _socket = std::os::unix::net::UnixListener::bind(root.join("content/socket.md")).expect("a socket");
    let (sources, report) = load(root).expect("loaded");
    assert_eq!(paths(&sources), ["content/largest.it.md"]);
    let expected = [
        "W1008 content/a (conflicted copy).it.md",
        "W1008 content/a.sync-conflict-20261123.it.md",
        "E1004 content/bell.it.md",
        "E1003 content/cut.it.md",
        "E1001 content/dangling.md",
        "E1005 content/large.it.md",
        "E1001 content/loop",
        "E1004 content/nul.it.md",
        "E1001 content/passwd.it.md",
        "E1002 content/pipe.it.md",
        "E1002 content/socket.md",
        "E1003 content/utf-16.it.md",
        "E1003 site.toml",
    ];
    assert_eq!(told(&report), expected);
    assert_eq!(report.count(Severity::Error), 11);
    let shown = human::show(&report, &sources, UiLanguage::En, human::Look::Plain);
    for line in ["site.toml:2:9", "byte 0xE9 is not UTF-8", "content/nul.it.md:2:6", "symbolic link (to /etc/passwd)"] {
        assert!(shown.contains(line), "{line} is missing in\n{shown}");
    }
}

#[test]
fn what_editors_leave_behind_is_passed_over() {
    let litter = [
        ".DS_Store",
        "._a.md",
        "Thumbs.db",
        "a.md~",
        ".a.md.swp",
        "4913",
        "#a.md#",
        ".~lock.a.md#",
        "~$a.md",
        "a.md.orig",
        "a.md.bak",
        ".env",
        "desktop.ini",
        "node_modules/x.md",
        "__MACOSX/x.md",
        ".git/config",
    ];
    let folder = site(&[("site.toml", b"")]);
    for name in litter {
        put(folder.path(), &format!("content/{name}"), b"\xff");
    }
    symlink("someone@somewhere:1", folder.path().join("content/.#a.md")).expect("an Emacs lock");
    let (sources, report) = load(folder.path()).expect("loaded");
    assert_eq!((paths(&sources), told(&report)), (vec!["site.toml"], Vec::new()));
}

#[test]
fn a_part_that_is_a_link_is_not_followed() {
    let folder = site(&[("site.toml", b""), ("elsewhere/secret.md", b"x")]);
    symlink("elsewhere", folder.path().join("content")).expect("a link");
    let (sources, report) = load(folder.path()).expect("loaded");
    assert_eq!((paths(&sources), told(&report)), (vec!["site.toml"], vec!["E1001 content".to_owned()]));
    let changed = [folder.path().join("content/secret.md")];
    let (sources, report) = reload((&sources, &report), folder.path(), &changed).expect("reloaded");
    assert_eq!((paths(&sources), told(&report)), (vec!["site.toml"], vec!["E1001 content".to_owned()]));
}

#[test]
fn reloading_gives_what_loading_would_and_keeps_what_did_not_change() {
    let folder = site(&[
        ("site.toml", b"x"),
        ("content/a.md", b"a"),
        ("content/b/b.md", b"b"),
        ("content/b/bad.md", b"\xff"),
        ("content/bb.md", b"bb"),
    ]);
    let root = folder.path();
    let mut state = load(root).expect("loaded");
    let steps: [(&str, &dyn Fn()); 7] = [
        ("content/a.md", &|| put(root, "content/a.md", b"aa")),
        ("content/c/d/e.md", &|| put(root, "content/c/d/e.md", b"e")),
        ("content/b", &|| fs::remove_dir_all(root.join("content/b")).expect("removed")),
        ("content/bb.md", &|| fs::remove_file(root.join("content/bb.md")).expect("removed")),
        ("content/a.md", &|| put(root, "content/a.md", b"\xff")),
        ("public/x", &|| put(root, "public/x", b"x")),
        ("", &|| put(root, "site.toml", b"y")),
    ];
    for (path, change) in steps {
        change();
        let before = state.0.clone();
        state = reload((&state.0, &state.1), root, &[root.join(path)]).expect("reloaded");
        let fresh = load(root).expect("loaded");
        assert_eq!(state.0.texts, fresh.0.texts, "after a change at {path:?}");
        assert_eq!(state.1, fresh.1, "after a change at {path:?}");
        for (path, source) in &state.0.texts {
            let same = before.texts.get(path).filter(|old| old.text == source.text);
            assert!(same.is_none_or(|old| Arc::ptr_eq(old, source)), "{path} did not change and was made anew");
        }
    }
}

#[test]
fn folders_may_be_deeper_than_paths_may_be_long() {
    let folder = site(&[("site.toml", b"")]);
    // Neither chain is too long by itself; one hung into the other is.
    let chain = "deep/".repeat(700);
    fs::create_dir_all(folder.path().join("content").join(&chain)).expect("made");
    fs::create_dir_all(folder.path().join("other").join(&chain)).expect("made");
    fs::rename(folder.path().join("other"), folder.path().join("content").join(&chain).join("other")).expect("moved");
    let (sources, report) = load(folder.path()).expect("loaded");
    assert_eq!(paths(&sources), ["site.toml"]);
    assert!(report.iter().all(|finding| finding.code == "E1006"));
}
