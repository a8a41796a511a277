//! Bad input gets a finding and loses nothing: no text of an editor makes the program panic, hang or eat memory.

use crate::sites::{base, today};
use bussola::read::{Memory, Wanted};
use bussola::source::Sources;
use proptest::prelude::*;
use std::sync::OnceLock;

fn shared() -> &'static Sources {
    static BASE: OnceLock<Sources> = OnceLock::new();
    BASE.get_or_init(base)
}

/// Builds a site without paper and gives the codes of its findings.
fn codes(path: &str, text: &str) -> Vec<&'static str> {
    let mut sources = shared().clone();
    sources.texts.insert(path.into(), bussola::source::Source::new(path, text));
    let wanted = Wanted { paper: bussola::read::Paper::None, ..Wanted::everything(today()) };
    match bussola::know(&sources, &wanted, &mut Memory::default()) {
        Err(report) => report.iter().map(|finding| finding.code).collect(),
        Ok(known) => {
            let rendered = bussola::build(&known, |_, _| Ok::<(), ()>(())).unwrap();
            known.report.iter().chain(rendered.iter()).map(|finding| finding.code).collect()
        }
    }
}

fn page(body: &str) -> Vec<&'static str> {
    codes("content/pages/prova/index.it.md", &format!("---\ntitle: Prova\n---\n{body}"))
}

#[test]
fn deep_nesting_is_told() {
    assert!(page(&">".repeat(20_000)).contains(&"E0322"));
    assert!(page(&"- ".repeat(20_000)).iter().all(|code| *code == "E0322"));
    page(&"[".repeat(20_000));
    page(&"*a ".repeat(20_000));
    page(&"(".repeat(20_000));
    page(&"{ $".repeat(20_000));
    page(&"![".repeat(20_000));
}

#[test]
fn large_things_are_read() {
    page(&"# x\n\n".repeat(20_000));
    page(&format!("|{}\n|{}\n", "a|".repeat(2_000), "-|".repeat(2_000)));
    page(&"x".repeat(900_000));
}

#[test]
fn deep_front_matter_is_told() {
    let nested = |open: &str, close: &str| format!("---\ntitle: x\naliases: {}{}\n---\n", open.repeat(5_000), close.repeat(5_000));
    assert!(!codes("content/pages/prova/index.it.md", &nested("[", "]")).is_empty());
    assert!(!codes("content/pages/prova/index.it.md", &nested("{a: ", "}")).is_empty());
    let bomb = "---\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]\nf: [*e, *e, *e, *e, *e, *e, *e, *e, *e]\ntitle: x\n---\n";
    assert!(!codes("content/pages/prova/index.it.md", bomb).is_empty());
}

#[test]
fn bundles_cannot_end_the_program() {
    let deep = format!("prova = {}x{}\n", "{".repeat(20_000), "}".repeat(20_000));
    assert!(codes("locales/it/prova.ftl", &deep).contains(&"E0402"));
    codes("locales/it/prova.ftl", "prova = { NUMBER(1, minimumFractionDigits: 4000000000) }\n");
    let laughs: String = (1..12).map(|n| format!("l{n} = {}\n", format!("{{ l{} }}", n - 1).repeat(10))).collect();
    codes("locales/it/prova.ftl", &format!("l0 = ah\n{laughs}"));
    codes("locales/it/prova.ftl", "a = { b }\nb = { a }\n");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_soup_of_tokens_is_read(tokens in prop::collection::vec(prop::sample::select(TOKENS.to_vec()), 0..120)) {
        page(&tokens.concat());
        codes("content/guides/prova/index.it.md", &tokens.concat());
        codes("content/facts.toml", &tokens.concat());
        codes("locales/it/prova.ftl", &tokens.concat());
    }
}

const TOKENS: [&str; 62] = [
    "---\n",
    "+++\n",
    "title: ",
    "code: ",
    "\n",
    "\n\n",
    "  ",
    "- ",
    "1. ",
    "> ",
    "# ",
    "## {#who}\n",
    "{#",
    "}",
    "{",
    "{ $bollo }",
    "{ $",
    "{ -questura }",
    "$",
    "[x](guide:a)",
    "[](desk:b)",
    "[^1]",
    "[^1]: ",
    "![",
    "](",
    ")",
    "[",
    "]",
    "<b>",
    "<!-- ",
    " -->",
    "**",
    "*",
    "_",
    "`",
    "```\n",
    "|",
    "|-|-|\n",
    "| a | b |\n",
    "> [!WARNING]\n",
    "\\",
    "&#123;",
    "é",
    "ة",
    "ক্ষ",
    "全角",
    "\u{202e}",
    "\u{2067}",
    "\t",
    "\r\n",
    "\u{feff}",
    "key = ",
    " = { $x ->\n",
    "   *[other] ",
    "    .attr = ",
    "[table]\n",
    "value = \"1\"\n",
    "kind = \"money\"\n",
    "\"",
    "'",
    "https://a.example",
    "112",
];
