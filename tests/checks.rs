//! The manual of findings is their test: each page of `tests/checks/` shows a small site and what is said about it.
//!
//! A page is `# CODE: title`, a paragraph why it matters, a block `site` with files after `-- path --` lines, and a
//! block `findings` with what a person sees in English. A block `returned` holds files that translators gave back: then
//! the findings are those about them. `UPDATE_EXPECT=1` writes that block anew.

use crate::sites::{base, overlay};
use bussola::finding::{UiLanguage, all_codes, human};
use bussola::read::{Memory, Wanted};
use bussola::source::Sources;
use bussola::translate::Provenance;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Codes of faults that no text can hold: links and pipes on disk, bytes that are not UTF-8. `tests/commands.rs` and
/// `tests/write.rs` have their tests.
fn is_of_the_edges(code: &str) -> bool {
    code[1..].starts_with("10")
}

#[test]
fn each_page_shows_what_it_says() {
    let bless = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut wrong = Vec::new();
    for path in pages() {
        let page = fs::read_to_string(&path).unwrap();
        let code = code_of(&path);
        let returned = block(&page, "returned");
        let seen = if returned.is_empty() { findings(&block(&page, "site")) } else { refusals(&block(&page, "site"), &returned) };
        let expected = block(&page, "findings");
        if !seen.contains(&format!("[{code}]")) {
            wrong.push(format!("{} does not show its own finding; it shows:\n{seen}", path.display()));
        } else if expected == seen {
            continue;
        } else if bless {
            fs::write(&path, with_block(&page, "findings", &seen)).unwrap();
        } else {
            wrong.push(format!("{}\n--- expected\n{expected}\n--- seen\n{seen}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}\nUPDATE_EXPECT=1 accepts what is seen", wrong.join("\n"));
}

#[test]
fn every_code_has_a_page_words_in_both_languages_and_a_place_in_the_program() {
    let pages: BTreeSet<String> = pages().iter().map(|path| code_of(path)).collect();
    let used = used_codes();
    assert_eq!(UiLanguage::It.codes(), UiLanguage::En.codes(), "Italian and English have words for the same codes");
    assert_eq!(used, all_codes(), "the codes of the program and those that have words");
    let to_show: BTreeSet<String> = used.iter().filter(|code| !is_of_the_edges(code)).cloned().collect();
    assert_eq!(to_show, pages, "the codes of the program and those that have a page");
}

/// What a person sees of a small site on the day that all tests share.
fn findings(archive: &str) -> String {
    let sources: Sources = overlay(base(), archive);
    let wanted = Wanted::everything(crate::sites::today());
    match bussola::know(&sources, &wanted, &mut Memory::default()) {
        Err(report) => human::show(&report, &sources, UiLanguage::En, human::Look::Plain),
        Ok(known) => {
            let mut report = known.report.clone();
            let rendered = bussola::build(&known, |_, _| Ok::<(), ()>(())).unwrap();
            report.join(rendered);
            human::show(&report.sorted(), &sources, UiLanguage::En, human::Look::Plain)
        }
    }
}

/// What a person sees of files that translators gave back to a small site.
fn refusals(archive: &str, returned: &str) -> String {
    let mut sources = overlay(base(), archive);
    let wanted = Wanted::everything(crate::sites::today());
    let known = bussola::know(&sources, &wanted, &mut Memory::default()).ok().unwrap();
    let files: Vec<_> = overlay(Sources::default(), returned).texts.into_values().collect();
    let provenance = Provenance { origin: None, by: None, today: wanted.today };
    let received = bussola::receive(&known.site, &sources, &files, &provenance, &wanted);
    sources.texts.extend(files.into_iter().map(|file| (file.path.clone(), file)));
    human::show(&received.report.sorted(), &sources, UiLanguage::En, human::Look::Plain)
}

fn pages() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks");
    let mut pages: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .collect();
    pages.sort();
    pages
}

fn code_of(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

/// Every code that the program names: a letter and four digits in quotes.
fn used_codes() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                for word in text.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| line.split('"')) {
                    if word.len() == 5 && word.starts_with(['E', 'W', 'N']) && word[1..].bytes().all(|b| b.is_ascii_digit()) {
                        codes.insert(word.to_owned());
                    }
                }
            }
        }
    }
    codes
}

/// The text of a fenced block.
fn block(page: &str, name: &str) -> String {
    let Some(start) = page.find(&format!("\n````{name}\n")) else { return String::new() };
    let rest = &page[start + name.len() + 6..];
    rest[..rest.find("````").expect("a block ends")].to_owned()
}

fn with_block(page: &str, name: &str, text: &str) -> String {
    let fence = format!("\n````{name}\n");
    match page.find(&fence) {
        Some(start) => {
            let from = start + fence.len();
            let end = from + page[from..].find("````").expect("a block ends");
            format!("{}{text}{}", &page[..from], &page[end..])
        }
        None => format!("{}\n{fence}{text}````\n", page.trim_end()),
    }
}
