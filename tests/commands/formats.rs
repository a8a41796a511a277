//! The same findings for people, programs, code hosts: places are right in every script, and nothing breaks a format.

use bussola::finding::human::{self, Look};
use bussola::finding::{Finding, Report, UiLanguage, github, json as array, sarif};
use bussola::source::Sources;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const PATH: &str = "content/guides/una, guida:100%/index.it.md";

fn sources() -> Sources {
    let text = "\u{FEFF}---\r\ntitle: x\r\n---\r\n\tالرسوم: { $abc } يورو\r\n费用：{ $abc } 欧元\nfine\n";
    Sources::from_texts([(PATH, text), ("content/facts.toml", "[abd]\n")])
}

/// A finding at the n-th `$abc`, with the words of a code that the edges have.
fn report() -> (Sources, Report) {
    let sources = sources();
    let (source, facts) = (&sources.texts[PATH], &sources.texts["content/facts.toml"]);
    let at = |n: usize| source.text.match_indices("$abc").nth(n).map(|(at, found)| source.span(at..at + found.len())).expect("it is there");
    let report = [
        Finding::error("E1006").at(at(0)).arg("cause", "a\r\nb%,:").mend("$abd").related(facts.span(1..4)),
        Finding::warning("W1008").at(at(1)),
        Finding::note("W1008"),
    ];
    (sources, report.into_iter().collect())
}

#[test]
fn columns_are_characters_and_lines_are_lines() {
    let (sources, report) = report();
    let all: Value = serde_json::from_str(&array::show(&report, &sources, UiLanguage::En)).expect("JSON");
    let place = |n: usize| Value::from(["path", "line", "column", "end_line", "end_column"].map(|name| all[n][name].clone()).to_vec());
    assert_eq!(place(0), json!([PATH, 4, 12, 4, 16]));
    assert_eq!(place(1), json!([PATH, 5, 6, 5, 10]));
    assert_eq!(all[0]["mend"], "$abd");
    assert_eq!(
        (&all[0]["related"]["path"], &all[0]["related"]["line"], &all[0]["related"]["column"]),
        (&"content/facts.toml".into(), &1.into(), &2.into())
    );
    let text = &sources.texts[PATH].text;
    let bytes = all[1]["bytes"].as_array().expect("a range").iter().map(|n| n.as_u64().expect("a number") as usize).collect::<Vec<_>>();
    assert_eq!(&text[bytes[0]..bytes[1]], "$abc");
    assert!(all[2].get("path").is_none(), "what is in no place has none");
}

#[test]
fn carets_stand_under_the_text() {
    let (sources, report) = report();
    let shown = human::show(&report, &sources, UiLanguage::En, Look::Plain);
    assert!(shown.starts_with(&format!("error[E1006] {PATH}:4:12\n")), "{shown}");
    for part in [
        "الرسوم: { $abc } يورو",
        "^^^^",
        "= help: look at its permissions",
        "= help: write instead: $abd",
        "= note: see also content/facts.toml:1:2",
    ] {
        assert!(shown.contains(part), "{part} is missing in\n{shown}");
    }
    let lines: Vec<&str> = shown.lines().collect();
    let at = lines.iter().position(|line| line.contains("费用")).expect("the Chinese line");
    // Each Han character is two columns wide.
    let width = |text: &str| text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>();
    let before = lines[at].split("$abc").next().expect("what is before");
    assert_eq!(lines[at + 1].find('^').expect("a caret"), width(before), "{shown}");
    assert!(shown.contains("warning[W1008]") && shown.contains("note[W1008]\n"));
}

#[test]
fn annotations_are_one_line_each() {
    let (sources, report) = report();
    let shown = github::show(&report, &sources, UiLanguage::En);
    assert_eq!(shown.lines().count(), 3);
    let first = shown.lines().next().expect("the first");
    assert!(
        first.starts_with(
            "::error file=content/guides/una%2C guida%3A100%25/index.it.md,line=4,endLine=4,col=12,endColumn=16,title=E1006::"
        ),
        "{first}"
    );
    assert!(first.contains("a%0D%0Ab%25,:"), "{first}");
    assert!(shown.lines().nth(2).expect("the third").starts_with("::notice title=W1008::"));
}

#[test]
fn sarif_has_what_code_hosts_need() {
    let (sources, report) = report();
    let log: Value = serde_json::from_str(&sarif::show(&report, &sources, UiLanguage::It)).expect("JSON");
    let run = &log["runs"][0];
    assert_eq!((&log["version"], &run["tool"]["driver"]["name"]), (&"2.1.0".into(), &"bussola".into()));
    let first = &run["results"][0];
    let place = &first["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "content/guides/una%2C%20guida%3A100%25/index.it.md");
    assert_eq!((&place["region"]["startLine"], &place["region"]["startColumn"]), (&4.into(), &12.into()));
    assert_eq!(first["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"], "$abd");
    assert_eq!(run["tool"]["driver"]["rules"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_place_that_is_no_place_breaks_nothing() {
    let sources = Sources::from_texts([("a.md", "è\r\ntwo\rthree"), ("empty.md", "")]);
    let spans =
        [("a.md", 1, 2), ("a.md", 0, 999), ("a.md", 500, 600), ("a.md", 3, 2), ("a.md", 4, 11), ("empty.md", 0, 1), ("gone.md", 3, 9)];
    for (path, start, end) in spans {
        let span = bussola::source::Span { path: path.into(), start, end };
        let report: Report = [Finding::error("E1007").at(span)].into_iter().collect();
        for language in UiLanguage::ALL {
            assert!(human::show(&report, &sources, language, Look::Colored).contains("E1007"));
            assert!(serde_json::from_str::<Value>(&array::show(&report, &sources, language)).is_ok());
            assert!(github::show(&report, &sources, language).starts_with("::error file="));
            assert!(serde_json::from_str::<Value>(&sarif::show(&report, &sources, language)).is_ok());
        }
    }
}

/// The message ids of a file of words, and whether all of it could be read.
fn messages(path: &std::path::Path) -> BTreeSet<String> {
    let text = std::fs::read_to_string(path).expect("words");
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut ids = BTreeSet::new();
    for entry in resource.body {
        if let fluent_syntax::ast::Entry::Message(message) = entry {
            assert!(ids.insert(message.id.name.clone()), "{} is said twice in {}", message.id.name, path.display());
        }
    }
    ids
}

#[test]
fn everything_that_is_said_has_words_in_both_languages() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let words = root.join("src/finding/words");
    let (mut known, mut all) = (BTreeSet::new(), String::new());
    for file in std::fs::read_dir(&words).expect("the words").flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        let Some(part) = name.strip_suffix(".it.ftl") else { continue };
        let italian = messages(&file.path());
        assert_eq!(italian, messages(&words.join(format!("{part}.en.ftl"))), "{part}");
        known.extend(italian.into_iter().filter(|id| id.starts_with("ui-")));
        all += &std::fs::read_to_string(file.path()).expect("words");
    }
    // A message may be said only as a part of others.
    known.retain(|id| !all.contains(&format!("{{ {id} }}")));
    let mut said = BTreeSet::new();
    for entry in walkdir::WalkDir::new(root.join("src"))
        .follow_links(true)
        .into_iter()
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|e| e == "rs"))
    {
        let text = std::fs::read_to_string(entry.path()).expect("a source");
        said.extend(
            text.split('"')
                .filter(|part| part.starts_with("ui-") && part.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))
                .map(str::to_owned),
        );
    }
    assert_eq!(said, known, "what the program says and what there are words for");
}
