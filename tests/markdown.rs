//! Our own Markdown: placeables, links by scheme, alerts, cards.

use crate::sites::{base, overlay, today};
use bussola::read::{Memory, Wanted};
use bussola::site::document::{Alert, Placeable, Tick, walk};
use bussola::site::{Block, BlockKind, InlineKind, Kind, Target};

fn read(markdown: &str) -> (Vec<Block>, Vec<String>) {
    let archive = format!("-- content/pages/prova/index.it.md --\n---\ntitle: Prova\n---\n{markdown}");
    let sources = overlay(base(), &archive);
    let known = bussola::know(&sources, &Wanted::everything(today()), &mut Memory::default()).ok().unwrap();
    let blocks = known.site.entry(Kind::Page, "prova").unwrap().source_translation().document.blocks.clone();
    let findings = known.report.iter().map(|finding| {
        let span = finding.at.as_ref().unwrap();
        format!("{} {}", finding.code, &sources.texts[&span.path].text[span.start..span.end])
    });
    (blocks, findings.collect())
}

fn inlines(markdown: &str) -> (Vec<InlineKind>, Vec<String>) {
    let (blocks, findings) = read(markdown);
    let BlockKind::Paragraph(content) = &blocks[0].kind else { panic!("a paragraph: {blocks:?}") };
    (content.iter().map(|inline| inline.kind.clone()).collect(), findings)
}

#[test]
fn a_placeable_is_a_fact_a_function_or_a_term() {
    let (content, _) = inlines("Costa { $bollo } o { NUMBER($bollo, minimumFractionDigits: 0) } in { -questura }.");
    let fact = |id: &str| InlineKind::Placeable(Placeable::Fact { id: id.into(), function: None });
    assert_eq!(content[1], fact("bollo"));
    assert!(matches!(&content[3], InlineKind::Placeable(Placeable::Fact { function: Some(function), .. }) if function.name == "NUMBER"));
    assert_eq!(content[5], InlineKind::Placeable(Placeable::Term { id: "questura".into() }));
    assert_eq!(content[6], InlineKind::Text(".".into()));
}

#[test]
fn braces_that_are_no_placeable_are_words() {
    for words in [r"\{ $bollo }", "{ nome }", "{}", "f(x) = { 1, 2 }", "{ \"a\" }", "{% if x %}", "`{ $bollo }`"] {
        let (content, findings) = inlines(words);
        let placeables = content.iter().filter(|kind| matches!(kind, InlineKind::Placeable(_))).count();
        assert_eq!((placeables, findings.len()), (0, 0), "{words}: {findings:?}");
    }
}

#[test]
fn what_was_surely_meant_as_a_placeable_is_told() {
    assert_eq!(inlines("Costa { $bollo").1, ["E0318 { "]);
    assert_eq!(inlines("Costa { $bollo + 1 } oggi").1, ["E0318 { $bollo + 1 }"]);
    assert_eq!(inlines("Costa { NUMBR($bollo) } oggi").1, ["E0308 { NUMBR($bollo) }"]);
    assert_eq!(inlines("Costa { $bolo } oggi").1, ["E0312 { $bolo }"]);
}

#[test]
fn links_lead_by_scheme_or_by_file() {
    let target = |markdown: &str| match inlines(markdown).0.remove(0) {
        InlineKind::Link { target, .. } => target,
        other => panic!("{other:?}"),
    };
    let entry = |kind, id: &str, anchor: Option<&str>| Target::Entry { kind, id: id.into(), anchor: anchor.map(str::to_owned) };
    assert_eq!(target("[x](guide:rinnovo#needs)"), entry(Kind::Guide, "rinnovo", Some("needs")));
    assert_eq!(target("[x](../../guides/rinnovo/index.it.md)"), entry(Kind::Guide, "rinnovo", None));
    assert_eq!(target("[x](../../guides/rinnovo.md)"), entry(Kind::Guide, "rinnovo", None));
    assert_eq!(target("[x](/guides/rinnovo)"), entry(Kind::Guide, "rinnovo", None));
    assert_eq!(target("<https://a.example>"), Target::Outside("https://a.example".into()));
    assert_eq!(target("<a@b.example>"), Target::Outside("mailto:a@b.example".into()));
    for hostile in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "//evil.example",
        "\\\\\\\\evil",
    ] {
        assert_eq!(target(&format!("[x]({hostile})")), Target::Unknown, "{hostile}");
    }
}

#[test]
fn a_link_without_words_alone_on_its_line_is_a_card() {
    let (blocks, _) = read("[](desk:prova)\n\n- [](desk:prova)\n");
    assert!(matches!(&blocks[0].kind, BlockKind::Card(Target::Entry { kind: Kind::Desk, .. })));
}

#[test]
fn alerts_are_githubs_five_and_ours() {
    let (blocks, _) = read("> [!WARNING]\n> Attento.\n\n> [!OPERATOR]\n> Solo per noi.\n\n> Una citazione.\n");
    assert!(matches!(&blocks[0].kind, BlockKind::Alert(Alert::Warning, _)));
    let BlockKind::Alert(Alert::Operator, inner) = &blocks[1].kind else { panic!("{:?}", blocks[1]) };
    let BlockKind::Paragraph(words) = &inner[0].kind else { panic!("{inner:?}") };
    assert_eq!(words[0].kind, InlineKind::Text("Solo per noi.".into()));
    assert!(matches!(&blocks[2].kind, BlockKind::Quote(_)));
}

#[test]
fn spans_count_from_the_start_of_the_file() {
    let (blocks, _) = read("Uno.\r\n\r\nDue { $bollo }.\r\n");
    let archive = "---\ntitle: Prova\n---\n";
    assert_eq!(blocks[1].span.start, archive.len() + "Uno.\r\n\r\n".len());
}

#[test]
fn a_bare_web_address_is_a_link() {
    let (content, findings) = inlines("Vedi https://www.unar.it. Poi [https://a.example](https://b.example) e ftp://c.example.");
    let outside: Vec<_> = content
        .iter()
        .filter_map(|kind| if let InlineKind::Link { target: Target::Outside(url), .. } = kind { Some(url.as_str()) } else { None })
        .collect();
    assert_eq!((outside, findings.len()), (vec!["https://www.unar.it", "https://b.example"], 0));
}

#[test]
fn a_box_to_tick_is_a_pair_of_brackets_between_spaces() {
    let ticks = |markdown: &str| {
        let (blocks, findings) = read(markdown);
        let mut found = Vec::new();
        walk(&blocks, &mut |_| (), &mut |inline| found.extend(if let InlineKind::Tick(tick) = inline.kind { Some(tick) } else { None }));
        (found, findings.len())
    };
    assert_eq!(ticks("- [ ] uno\n- [x] due\n\n- [X] tre"), (vec![Tick::Open, Tick::Ticked, Tick::Ticked], 0));
    assert_eq!(ticks("[ ] sì [ ] no"), (vec![Tick::Open, Tick::Open], 0));
    assert_eq!(ticks("| a | b |\n|---|---|\n| [ ] | [ ] |"), (vec![Tick::Open, Tick::Open], 0));
    for words in [r"\[ ] no", "`[ ]`", "un[ ]o", "[ ]: no", "[x]\n\n[x]: https://a.example", "[] no", "[  ] no"] {
        assert_eq!(ticks(words).0, [], "{words}");
    }
}

#[test]
fn a_line_to_write_on_is_three_underscores_or_more_that_touch_no_letter() {
    let blanks = |markdown: &str| {
        let (blocks, findings) = read(markdown);
        let mut found = Vec::new();
        walk(&blocks, &mut |_| (), &mut |inline| {
            found.extend(if let InlineKind::Blank(length) = inline.kind { Some(length) } else { None })
        });
        assert!(findings.is_empty(), "{markdown}: {findings:?}");
        found
    };
    assert_eq!(blanks("Nome: ____"), [4]);
    assert_eq!(blanks("Nome: ___, nato il ____ / ____ / ______."), [3, 4, 4, 6]);
    assert_eq!(blanks("**Nome:** ____ (_____)"), [4, 5]);
    assert_eq!(blanks("Note:\n\n____________\n\n____________"), [12, 12]);
    assert_eq!(blanks("- [ ] Altro: ________"), [8]);
    for words in ["a __ b", "snake___case", "___grassetto___", r"\____ no", r"\_\_\_\_", "`____`", "_ _ _", "---"] {
        assert_eq!(blanks(words), [0; 0], "{words}");
    }
}

#[test]
fn what_is_filled_in_stands_where_it_was_written() {
    let (blocks, _) = read("Nome: ____ e [ ] sì");
    let BlockKind::Paragraph(content) = &blocks[0].kind else { panic!("{blocks:?}") };
    let starts: Vec<usize> = content.iter().map(|inline| inline.span.start - blocks[0].span.start).collect();
    assert_eq!(starts, [0, 6, 10, 13, 16]);
}
