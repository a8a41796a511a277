//! `translate accept`: only the stamp is written, nothing twice, nothing for what is not cut like its source.

use super::{code, err, run, starter};
use std::fs;
use std::path::{Path, PathBuf};

const AR: &str = "content/guides/chiamare-il-112/index.ar.md";
const EN: &str = "content/guides/chiamare-il-112/index.en.md";
const IT: &str = "content/guides/chiamare-il-112/index.it.md";

/// A starter site whose guide is "translated": the same words under a title of their own.
fn site() -> (tempfile::TempDir, PathBuf) {
    let (folder, site) = starter("it,en,ar");
    let source = fs::read_to_string(site.join(IT)).expect("the guide of the starter");
    let body = source.splitn(3, "---\n").nth(2).expect("its text");
    for (path, title) in [(AR, "112"), (EN, "Call 112")] {
        fs::write(site.join(path), format!("---\ntitle: \"{title}\"\nsummary: x\naliases: [ a,b ]   # kept\n---\n{body}"))
            .expect("a translation");
    }
    (folder, site)
}

fn read(site: &Path, path: &str) -> String {
    fs::read_to_string(site.join(path)).expect("a file of the site")
}

fn edit(site: &Path, path: &str, from: &str, to: &str) {
    let text = read(site, path);
    assert!(text.contains(from), "{path} has no {from}");
    fs::write(site.join(path), text.replace(from, to)).expect("an edit");
}

fn stale(site: &Path) -> usize {
    err(&run(site, &["check"])).matches("[W1102]").count()
}

#[test]
fn what_is_accepted_is_current_and_only_its_stamp_is_written() {
    let (_folder, site) = site();
    let before = read(&site, AR);
    let accepted = run(&site, &["translate", "accept"]);
    assert_eq!((code(&accepted), stale(&site)), (0, 0), "{}", err(&accepted));
    let after = read(&site, AR);
    let (head, rest) = before.split_once("---\n").and_then(|(_, rest)| rest.split_once("---\n")).expect("a front matter");
    assert!(after.starts_with(&format!("---\n{head}source_rev: |\n  title\n")) && after.ends_with(&format!("\n---\n{rest}")), "{after}");
    for again in [&["translate", "accept"][..], &["translate", "accept", "chiamare-il-112"]] {
        let output = run(&site, again);
        assert!(code(&output) == 0 && err(&output).contains("Nothing to write"), "{}", err(&output));
        assert_eq!(read(&site, AR), after);
    }
}

#[test]
fn only_who_is_named_is_accepted_anew() {
    let (_folder, site) = site();
    run(&site, &["translate", "accept"]);
    edit(&site, IT, "## {#who}\n\n", "## {#who}\n\nOggi: ");
    assert_eq!(stale(&site), 2);
    assert!(err(&run(&site, &["translate", "accept"])).contains("Nothing to write"), "nobody stands for what was not named");
    assert_eq!(code(&run(&site, &["translate", "accept", "guides/chiamare-il-112", "--lang", "ar"])), 0);
    assert_eq!(stale(&site), 1);
    let minor = run(&site, &["translate", "accept", "guides/chiamare-il-112", "--minor"]);
    assert_eq!((code(&minor), stale(&site)), (1, 1), "one translation has followed the edit: {}", err(&minor));
}

#[test]
fn a_minor_edit_makes_current_who_lacks_nothing_else() {
    let (_folder, site) = site();
    run(&site, &["translate", "accept"]);
    edit(&site, IT, "con calma", "con pazienza");
    run(&site, &["translate", "accept", "chiamare-il-112", "--lang", "en"]);
    edit(&site, IT, "## {#who}\n\n", "## {#who}\n\nOggi: ");
    assert_eq!(stale(&site), 2);
    let minor = run(&site, &["translate", "accept", "chiamare-il-112", "--minor"]);
    assert_eq!((code(&minor), stale(&site)), (0, 1), "the older change still waits for its Arabic: {}", err(&minor));
    assert!(err(&minor).contains(&format!("{IT}:")), "it tells which lines it means: {}", err(&minor));
    assert!(err(&run(&site, &["check"])).contains("--lang ar"));
}

#[test]
fn what_is_not_cut_like_its_source_is_not_accepted() {
    let (_folder, site) = site();
    edit(&site, AR, "## {#who}\n\n", "## {#who}\n\nUn paragrafo in più.\n\n");
    let before = read(&site, AR);
    let output = run(&site, &["translate", "accept"]);
    assert_eq!(code(&output), 1);
    assert!(err(&output).contains(AR) && err(&output).contains("#who"), "{}", err(&output));
    assert_eq!(read(&site, AR), before);
    assert!(read(&site, EN).contains("source_rev"), "the others are");
}

#[test]
fn names_that_mean_nothing_are_told() {
    let (_folder, site) = site();
    for wrong in
        [&["translate", "accept", "chiamare-il-113"][..], &["translate", "accept", "--lang", "fr"], &["translate", "accept", "--minor"]]
    {
        assert_eq!(code(&run(&site, wrong)), 2, "{wrong:?}");
    }
    let text = read(&site, AR);
    let body = text.splitn(3, "---\n").nth(2).expect("its text");
    fs::write(site.join(AR), format!("---\n{{title: \"112\", summary: x}}\n---\n{body}")).expect("an odd front matter");
    let before = read(&site, AR);
    assert_eq!(code(&run(&site, &["translate", "accept"])), 1);
    assert_eq!(read(&site, AR), before, "a front matter that cannot be written to stays");
}
