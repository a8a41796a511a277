//! The rules of the house: who knows whom, one home for each library, sizes, a sentence at the top of every file.

use std::fs;
use std::path::{Path, PathBuf};

const VERBS: [&str; 7] = ["load", "read", "check", "render", "translate", "write", "serve"];
const NOUNS: [&str; 5] = ["source", "finding", "words", "site", "plan"];

/// Libraries and the only places, under `src/`, that may name them.
const HOMES: &[(&str, &[&str])] = &[
    ("clap", &["commands", "main.rs"]),
    ("clap_complete", &["commands"]),
    ("clap_mangen", &["commands"]),
    ("indicatif", &["commands"]),
    ("pulldown_cmark", &["read/markdown"]),
    ("fluent_syntax", &["read/fluent", "translate/fluent"]),
    ("fluent_bundle", &["words", "finding/words", "read/bundles"]),
    ("serde_saphyr", &["read/tree"]),
    ("toml", &["read/tree"]),
    ("opening_hours", &["read/hours"]),
    ("icu", &["words", "site/language"]),
    ("tera", &["render/pages"]),
    ("minify_html", &["render/pages"]),
    ("typst", &["render/leaflets"]),
    ("typst_pdf", &["render/leaflets"]),
    ("typst_render", &["render/leaflets"]),
    ("zip", &["write/archive"]),
    ("flate2", &["render/weight"]),
    ("fast_qr", &["render/leaflets"]),
    ("skera", &["render/fonts"]),
    ("read_fonts", &["render/fonts"]),
    ("woofwoof", &["render/fonts"]),
    ("pagefind", &["render/search"]),
    ("quick_xml", &["render/exports", "translate/xml"]),
    ("scraper", &["translate/html"]),
    ("linkify", &["read/markdown"]),
    ("axum", &["serve"]),
    ("notify", &["serve"]),
    ("annotate_snippets", &["finding/human"]),
];

#[test]
fn a_verb_names_no_other_verb_and_a_noun_names_no_verb() {
    for (path, text) in sources() {
        let module = module(&path);
        if !VERBS.contains(&module) && !NOUNS.contains(&module) {
            continue;
        }
        for verb in VERBS.iter().filter(|verb| **verb != module) {
            let named = code(&text).any(|line| line.contains(&format!("crate::{verb}::")) || line.contains(&format!("crate::{{{verb}")));
            assert!(!named, "{} names the verb `{verb}`", path.display());
        }
    }
}

#[test]
fn each_library_has_one_home() {
    for (path, text) in sources() {
        let place = path.strip_prefix(root().join("src")).expect("a source is under src").display().to_string();
        for (library, homes) in HOMES {
            let words = [format!("use {library}::"), format!("{library}::"), format!("use {library};")];
            let names = code(&text).any(|line| {
                words.iter().any(|word| {
                    line.match_indices(word.as_str())
                        .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':'))
                })
            });
            // A module of our own may be called like a library: `super::toml` and `fn toml` are ours.
            let at_home = homes.iter().any(|home| place.starts_with(home));
            assert!(!names || at_home, "{place} names {library}, whose home is {homes:?}");
        }
    }
}

#[test]
fn only_the_edges_touch_the_world() {
    for (path, text) in sources() {
        let module = module(&path);
        if ["load", "write", "serve", "commands", "main"].contains(&module) {
            continue;
        }
        for world in ["std::fs", "std::net", "std::env", "SystemTime", "Instant::now", "Utc::now", "Local::now"] {
            assert!(!code(&text).any(|line| line.contains(world)), "{} touches {world}", path.display());
        }
    }
}

#[test]
fn files_are_short_and_say_what_they_are() {
    for (path, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= 500, "{} has {lines} lines", path.display());
        assert!(text.starts_with("//! "), "{} does not start with a sentence", path.display());
    }
}

#[test]
fn no_test_file_is_forgotten() {
    let main = fs::read_to_string(root().join("tests/main.rs")).expect("tests/main.rs is there");
    for entry in fs::read_dir(root().join("tests")).expect("tests/ is there").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(stem) = name.strip_suffix(".rs").filter(|stem| *stem != "main") else { continue };
        assert!(main.contains(&format!("mod {stem};")), "tests/main.rs does not name {stem}");
    }
}

/// The part of `src/` that a file belongs to: `render` for `src/render/pages.rs`.
fn module(path: &Path) -> &str {
    let rest = path.strip_prefix(root().join("src")).expect("a source is under src");
    let first = rest.iter().next().and_then(|part| part.to_str()).expect("paths of sources are UTF-8");
    // The path outlives the stripped prefix only through `path` itself.
    let name = path.iter().find(|part| *part == first).and_then(|part| part.to_str()).expect("it was just found");
    name.strip_suffix(".rs").unwrap_or(name)
}

/// Lines that are code and no comment.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

fn sources() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of src can be read").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                files.push((path.clone(), fs::read_to_string(&path).expect("a source can be read")));
            }
        }
    }
    files
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
