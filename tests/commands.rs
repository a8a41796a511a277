//! The program as people and scripts use it: exit codes, streams, languages, and a site from nothing.

mod editions;
mod formats;
mod load;
mod new;
#[cfg(feature = "print")]
mod pack;
mod status;
mod translate;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The program with an environment that is the same everywhere.
fn bussola(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bussola"));
    command
        .current_dir(folder)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", "en_GB.UTF-8")
        .env("SOURCE_DATE_EPOCH", "1795392000");
    command
}

pub(crate) fn run(folder: &Path, args: &[&str]) -> Output {
    bussola(folder).args(args).output().expect("the program runs")
}

pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().expect("it ended by itself")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A starter site.
pub(crate) fn starter(languages: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let made = run(folder.path(), &["init", "sito", "--languages", languages]);
    assert_eq!(code(&made), 0, "{}", err(&made));
    let site = folder.path().join("sito");
    (folder, site)
}

#[test]
fn a_starter_site_is_clean_and_builds() {
    let (_folder, site) = starter("it,en,ar");
    let check = run(&site, &["check", "--strict"]);
    assert_eq!(code(&check), 0, "{}", err(&check));
    let built = run(&site, &["build"]);
    assert_eq!(code(&built), 0, "{}", err(&built));
    let last = out(&built);
    assert!(last.contains("3 languages, 0 warnings") && last.trim_end().ends_with("→ public"), "{last}");
    for file in
        ["index.html", "404.html", "ar/index.html", "it/guides/chiamare-il-112/index.html", "ES-01/index.html", "sitemap.xml", ".bussola"]
    {
        assert!(site.join("public").join(file).is_file(), "{file} is missing");
    }
    let page = fs::read_to_string(site.join("public/it/guides/chiamare-il-112/index.html")).expect("a page");
    assert!(page.contains("112") && !page.contains("numero-112"), "facts are filled in");
    assert!(!page.contains("O.P.E.R.A."), "a starter does not carry the name of another site");
}

#[test]
fn a_starter_may_have_any_languages() {
    let (_folder, site) = starter("fr,qaa");
    let built = run(&site, &["build", "--no-print", "-q"]);
    assert_eq!(code(&built), 0, "{}", err(&built));
    assert_eq!(out(&built), "", "quiet means quiet");
    assert!(site.join("public/qaa/index.html").is_file());
    let folder = site.parent().expect("the folder above");
    for wrong in [&["init", "x", "--languages", "it,!!"][..], &["init", "x", "--source", "de"], &["init", "sito"]] {
        assert_eq!(code(&run(folder, wrong)), 2, "{wrong:?}");
    }
    assert!(!folder.join("x").exists());
    assert_eq!(code(&run(folder, &["init", "sito", "--force"])), 0);
}

#[test]
fn the_same_day_gives_the_same_bytes_and_a_wrong_day_is_told() {
    let (_folder, site) = starter("it,en");
    for target in ["one", "two"] {
        assert_eq!(code(&run(&site, &["build", "-o", target])), 0);
    }
    let compared = Command::new("diff").args(["-r", "one", "two"]).current_dir(&site).output().expect("diff runs");
    assert_eq!(out(&compared), "");
    let wrong = bussola(&site).arg("build").env("SOURCE_DATE_EPOCH", "yesterday").output().expect("the program runs");
    assert_eq!(code(&wrong), 2);
    assert!(err(&wrong).contains("SOURCE_DATE_EPOCH"));
}

#[test]
fn findings_stop_the_build_and_the_old_site_stays() {
    let (_folder, site) = starter("it");
    assert_eq!(code(&run(&site, &["build", "--no-print"])), 0);
    let guide = site.join("content/guides/chiamare-il-112/index.it.md");
    let text = fs::read_to_string(&guide).expect("the guide");
    fs::write(&guide, text.replace("$numero-112 } dal", "$numero-113 } dal")).expect("written");
    let built = run(&site, &["build", "--no-print"]);
    assert_eq!(code(&built), 1);
    assert_eq!(out(&built), "", "no summary of a site that is not there");
    let told = err(&built);
    assert!(told.contains("error[E0312] content/guides/chiamare-il-112/index.it.md:19:14"), "{told}");
    assert!(told.contains("numero-112"), "the mend is told: {told}");
    assert!(site.join("public/it/guides/chiamare-il-112/index.html").is_file());
    assert!(!told.contains("panicked") && !told.contains("stack backtrace"));
    assert_eq!(code(&run(&site, &["check"])), 1);
    // A warning stops a strict build only.
    fs::write(&guide, text.replace("## {#needs}\n", "")).expect("written");
    assert_eq!(code(&run(&site, &["build", "--no-print"])), 0);
    assert_eq!(code(&run(&site, &["build", "--no-print", "--strict"])), 1);
}

#[test]
fn wrong_usage_is_told_from_findings() {
    let (folder, site) = starter("it");
    for wrong in [
        &["build", "--nonsense"][..],
        &["nonsense"],
        &["build", "--lang", "not a tag"],
        &["-r", "/nowhere", "build"],
        &["build", "-o", "content"],
    ] {
        assert_eq!(code(&run(&site, wrong)), 2, "{wrong:?}");
    }
    let no_site = run(folder.path(), &["build"]);
    assert_eq!(code(&no_site), 2);
    assert!(err(&no_site).contains("no site.toml"));
    assert!(!folder.path().join("public").exists());
    let photos = folder.path().join("photos");
    fs::create_dir(&photos).expect("a folder");
    fs::write(photos.join("dear.jpg"), "x").expect("a photo");
    let refused = run(&site, &["build", "--no-print", "-o", "../photos"]);
    assert_eq!(code(&refused), 2);
    assert!(err(&refused).contains("was not made by bussola"));
    assert!(photos.join("dear.jpg").is_file());
    assert_eq!(code(&run(&site, &["build", "--no-print", "--force", "-o", "../photos"])), 0);
    assert!(!photos.join("dear.jpg").exists() && photos.join("index.html").is_file());
}

#[test]
fn the_program_speaks_italian_and_english() {
    let (_folder, site) = starter("it");
    let (italian, english) = ("1 lingua, 0 avvisi", "1 language, 0 warnings");
    let said = |command: &mut Command| out(&command.args(["build", "--no-print"]).output().expect("the program runs"));
    assert!(said(&mut bussola(&site)).contains(english));
    assert!(said(bussola(&site).env("LANG", "it_IT.UTF-8")).contains(italian));
    assert!(said(bussola(&site).env("LC_ALL", "C").env("LANG", "it_IT.UTF-8")).contains(english));
    assert!(said(bussola(&site).args(["--ui-lang", "it"])).contains(italian));
    fs::write(site.join("content/facts.toml"), "[x]\nkind = \"nonsense\"\n").expect("written");
    let check = err(&run(&site, &["check", "--ui-lang", "it"]));
    assert!(check.contains("errore[") && check.contains("aiuto:"), "{check}");
}

#[test]
fn colours_are_for_terminals_or_on_request() {
    let (_folder, site) = starter("it");
    fs::write(site.join("content/facts.toml"), "[x]\nkind = \"nonsense\"\n").expect("written");
    assert!(!err(&run(&site, &["check"])).contains('\u{1b}'));
    assert!(err(&run(&site, &["check", "--color", "always"])).contains('\u{1b}'));
}

#[test]
fn a_build_is_partial_on_request() {
    let (_folder, site) = starter("it,en,ar");
    assert_eq!(code(&run(&site, &["build", "--lang", "ar", "--no-print", "-u", "https://x.example/pistoia"])), 0);
    let public = site.join("public");
    assert!(public.join("ar").is_dir() && public.join("it").is_dir() && !public.join("en").exists() && !public.join("leaflets").exists());
    assert!(fs::read_to_string(public.join("ar/index.html")).expect("a page").contains("/pistoia/"));
}

#[cfg(feature = "print")]
#[test]
fn leaflets_are_printed_without_the_site() {
    let (_folder, site) = starter("it,en");
    let printed = run(&site, &["print", "es-01", "--lang", "it", "--format", "a4", "--out", "carta"]);
    assert_eq!(code(&printed), 0, "{}", err(&printed));
    let names: Vec<String> = fs::read_dir(site.join("carta"))
        .expect("the folder")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(names, ["ES-01_01-it_a4_2026-11-23.pdf"]);
    assert!(fs::read(site.join("carta").join(&names[0])).expect("the leaflet").starts_with(b"%PDF-"));
    for wrong in
        [&["print", "chiamare-il-113"][..], &["print", "--lang", "ar"], &["print", "--format", "poster"], &["print", "--lang", "en"]]
    {
        assert_eq!(code(&run(&site, wrong)), 2, "{wrong:?}");
    }
    assert!(err(&run(&site, &["print", "chiamare-il-113"])).contains("chiamare-il-112"), "the nearest name is told");
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let (_folder, site) = starter("it");
    let mut child =
        bussola(&site).args(["completions", "bash"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program runs");
    drop(child.stdout.take());
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    let mut told = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut told).expect("read");
    assert_eq!(told, "");
}

#[test]
fn the_manual_is_there() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    assert!(out(&run(folder.path(), &["man"])).contains("bussola"));
    assert!(out(&run(folder.path(), &["man", "build"])).contains("output\\-dir"));
    assert_eq!(code(&run(folder.path(), &["man", "dance"])), 2);
    assert!(out(&run(folder.path(), &["completions", "fish"])).contains("complete -c bussola"));
    assert_eq!(code(&run(folder.path(), &["--help"])), 0);
}

#[test]
fn another_settings_file_takes_the_place_of_site_toml() {
    let (_folder, site) = starter("it,en");
    let text = fs::read_to_string(site.join("site.toml")).expect("the settings");
    fs::write(site.join("staging.toml"), text.replace("https://example.org", "https://staging.example/x")).expect("written");
    assert_eq!(code(&run(&site, &["-c", "staging.toml", "build", "--no-print"])), 0);
    assert!(fs::read_to_string(site.join("public/sitemap.xml")).expect("a page").contains("https://staging.example/x/"));
    fs::write(site.join("staging.toml"), text.replace("theme =", "tema =")).expect("written");
    assert!(err(&run(&site, &["-c", "staging.toml", "check"])).contains("staging.toml:5:1"));
}

/// The whole way from a save to the browser, on a site as people start with.
#[test]
fn a_save_reaches_the_browser() {
    use std::io::{BufRead, BufReader, Write};
    use std::net::TcpStream;
    use std::time::{Duration, Instant};

    let (_folder, site) = starter("it,en");
    let mut child =
        bussola(&site).args(["serve", "-p", "0"]).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program runs");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("it says where");
    let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).expect("an address").to_owned();
    let ask = |path: &str, more: &str| {
        let mut stream = TcpStream::connect(&address).expect("it listens");
        stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a timeout");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\n{more}\r\n").expect("asked");
        stream
    };
    let page = |path: &str| {
        let mut text = String::new();
        ask(path, "Connection: close\r\n").read_to_string(&mut text).expect("answered");
        text
    };
    let home = page("/it/");
    assert!(home.contains("Benvenuti"));
    let start = home.find("/_bussola/events-").expect("pages know where to listen");
    let events = ask(&home[start..start + 49], "Sec-Fetch-Site: same-origin\r\n");
    let mut news = BufReader::new(events).lines().map_while(Result::ok).filter(|line| line.starts_with("data:"));
    news.next().expect("the first news");

    let file = site.join("content/pages/home/index.it.md");
    let text = fs::read_to_string(&file).expect("the home page");
    let saved = Instant::now();
    fs::write(&file, text.replace("Benvenuti", "Bentrovati")).expect("saved");
    news.next().expect("the news of the save");
    println!("save to event: {} ms", saved.elapsed().as_millis());
    assert!(saved.elapsed() < Duration::from_secs(2));
    while !page("/it/").contains("Bentrovati") {
        assert!(saved.elapsed() < Duration::from_secs(5), "the page did not change");
    }

    // Settings that cannot be read: the last good page stays, and the browser is told why.
    let settings = site.join("site.toml");
    let good = fs::read_to_string(&settings).expect("the settings");
    fs::write(&settings, "base_url = \"").expect("saved");
    let told = news.find(|line| line.contains("E0102")).expect("the fault is told");
    assert!(told.contains("\"stale\":\"This page is the last"), "{told}");
    assert!(page("/it/").contains("Bentrovati"));
    fs::write(&settings, good).expect("saved");
    news.find(|line| line.contains("\"stale\":null") && !line.contains("E0102")).expect("all is well again");
    let port = address.rsplit(':').next().expect("a port");
    let second = run(&site, &["serve", "-p", port]);
    assert_eq!(code(&second), 1);
    assert!(err(&second).contains("is taken"), "{}", err(&second));
    child.kill().expect("killed");
    child.wait().expect("gone");
}
