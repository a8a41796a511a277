//! What goes to translators comes back whole: in every format and language, through tools that nobody here wrote.
//!
//! Needs `msgfmt` (gettext), `xmllint` (libxml2-utils), and what `tests/run` installs of Python and of schemas; their
//! places are in `BUSSOLA_TRANSLATORS`.

use crate::sites::{base, overlay, real, today};
use bussola::finding::{UiLanguage, human};
use bussola::read::{Memory, Wanted};
use bussola::site::{Site, Standing, Tag, Translation, standing};
use bussola::source::{Source, Sources};
use bussola::translate::{self, Bundles, Format, GlossaryFormat, Only, Provenance, Received, Wish};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

const FORMATS: [Format; 4] = [Format::Xliff20, Format::Xliff12, Format::Po, Format::Html];

fn site(sources: &Sources) -> Site {
    let wanted = Wanted::everything(today());
    bussola::know(sources, &wanted, &mut Memory::default()).ok().unwrap().site
}

fn handed(site: &Site, sources: &Sources, tag: &str, format: Format, only: &[Only]) -> Vec<u8> {
    let language = site.languages.get(&Tag::parse(tag).unwrap()).unwrap();
    let wish = Wish { entries: site.entries.values().collect(), bundles: Bundles::Too, only: only.to_vec() };
    translate::export(site, sources, &wish, language, format).0
}

fn received(sources: &Sources, files: &[Arc<Source>]) -> Received {
    let provenance = Provenance { origin: None, by: None, today: today() };
    bussola::receive(&site(sources), sources, files, &provenance, &Wanted::everything(today()))
}

/// What came back, as a file of some name.
fn file(name: &str, bytes: Vec<u8>) -> Arc<Source> {
    Source::new(name, String::from_utf8(bytes).unwrap())
}

fn edited(sources: &Sources, received: &Received) -> Sources {
    let mut edited = sources.clone();
    for edit in &received.edits {
        edited.texts.insert(edit.path.as_str().into(), Source::new(edit.path.as_str(), edit.text.as_str()));
    }
    edited
}

/// A site without the texts and words of one language.
fn without(sources: &Sources, tag: &str) -> Sources {
    let mut rest = without_texts(sources, tag);
    rest.texts.retain(|path, _| !path.starts_with(&format!("locales/{tag}/")));
    rest
}

/// A site without the texts of one language.
fn without_texts(sources: &Sources, tag: &str) -> Sources {
    let mut rest = sources.clone();
    rest.texts.retain(|path, _| !(path.starts_with("content/") && path.ends_with(&format!(".{tag}.md"))));
    rest
}

fn told(received: &Received, sources: &Sources, files: &[Arc<Source>]) -> String {
    let mut sources = sources.clone();
    sources.texts.extend(files.iter().map(|file| (file.path.clone(), file.clone())));
    human::show(&received.report.clone().sorted(), &sources, UiLanguage::En, human::Look::Plain)
}

/// A text as a tree, without the places where its pieces stand.
fn tree(translation: &Translation) -> String {
    let lines = [Some(&translation.title), translation.summary.as_ref()].map(|line| line.map(|line| &line.inlines));
    let mut written = format!("{lines:#?} {:#?} {:#?}", translation.aliases, translation.document);
    while let Some(start) = written.find("span: Span {") {
        let end = start + written[start..].find('}').unwrap() + 1;
        written.replace_range(start..end, "");
    }
    written.lines().filter(|line| !line.trim().trim_matches(',').is_empty()).collect::<Vec<_>>().join("\n")
}

/// Every text of a language as a tree, by its path.
fn trees(site: &Site, tag: &str) -> BTreeMap<String, String> {
    let tag = Tag::parse(tag).unwrap();
    let texts = site.entries.values().filter_map(|entry| entry.translations.get(&tag));
    texts.map(|text| (text.source.path.to_string(), tree(text))).collect()
}

/// What every message of a language says, in every form.
fn words(site: &Site, sources: &Sources, tag: &str) -> String {
    let language = site.languages.get(&Tag::parse(tag).unwrap()).unwrap();
    let wish = Wish { entries: Vec::new(), bundles: Bundles::Too, only: Vec::new() };
    String::from_utf8(translate::export(site, sources, &wish, language, Format::Xliff20).0).unwrap()
}

/// Whether a site without its translations is, with what came back, what it was.
fn comes_back_whole(sources: &Sources, rest: &Sources, tag: &str, file: Arc<Source>) {
    let files = [file];
    let received = received(rest, &files);
    assert_eq!(told(&received, rest, &files), "", "{tag} {}", files[0].path);
    let edited = edited(rest, &received);
    let after = site(&edited);
    assert_eq!(words(&after, &edited, tag), words(&site(sources), sources, tag), "the words of {tag} through {}", files[0].path);
    let (before, after_trees) = (trees(&site(sources), tag), trees(&after, tag));
    assert_eq!(before.keys().collect::<Vec<_>>(), after_trees.keys().collect::<Vec<_>>());
    for (path, tree) in &before {
        let differs = after_trees[path].lines().zip(tree.lines()).enumerate().find(|(_, (after, before))| after != before);
        assert!(after_trees[path] == *tree, "{path} through {}: {differs:?}", files[0].path);
    }
    for entry in after.entries.values() {
        let Some(text) = entry.translations.get(&Tag::parse(tag).unwrap()) else { continue };
        assert_eq!(standing(entry.source_translation(), text), Standing::Current, "{}", text.source.path);
    }
}

const TRANSLATED: [&str; 5] = ["en", "ar", "ur", "bn", "zh"];

#[test]
fn every_real_text_comes_back_as_the_same_tree_in_every_format() {
    let real = real();
    let site = site(&real);
    for tag in TRANSLATED {
        for format in FORMATS {
            let name = format!("{tag}{}", format.ending());
            comes_back_whole(&real, &without(&real, tag), tag, file(&name, handed(&site, &real, tag, format, &[])));
        }
    }
}

#[test]
fn what_comes_back_as_it_was_changes_not_a_byte() {
    let real = real();
    let site = site(&real);
    for format in FORMATS {
        let received = received(&real, &[file("ar", handed(&site, &real, "ar", format, &[]))]);
        assert_eq!((received.edits, received.taken, received.refused), (Vec::new(), 0, 0), "{format:?}");
        assert!(received.same > 300);
    }
}

/// What translators' tools make of our files, by their names.
fn through_tools(files: &[(String, Vec<u8>)]) -> Vec<(String, Vec<u8>)> {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let script = crate::sites::repository().join("tests/translators/tools.py");
    ran(Command::new(tools().join("bin/python3")).arg(script).arg(folder.path()));
    let mut back = Vec::new();
    for entry in fs::read_dir(folder.path().join("back")).unwrap() {
        let path = entry.unwrap().path();
        back.push((path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap()));
    }
    back
}

/// Where `tests/run` puts translators' tools.
fn tools() -> PathBuf {
    let home = || PathBuf::from(std::env::var_os("HOME").unwrap_or_default()).join(".cache/bussola-translators");
    let place = std::env::var_os("BUSSOLA_TRANSLATORS").map_or_else(home, PathBuf::from);
    assert!(place.join("bin/python3").exists(), "tests/run installs translators’ tools in {}", place.display());
    place
}

fn ran(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{command:?}\n{}", said.chars().take(4000).collect::<String>());
}

#[test]
fn every_real_text_comes_back_whole_from_tools_that_nobody_here_wrote() {
    let real = real();
    let site = site(&real);
    let mut files: Vec<(String, Vec<u8>)> = TRANSLATED
        .iter()
        .flat_map(|tag| FORMATS.map(|format| (format!("{tag}{}", format.ending()), handed(&site, &real, tag, format, &[]))))
        .collect();
    // A converter that keeps no ids: the words of the interface, which say the same twice, are not for it.
    let texts = Wish { entries: site.entries.values().collect(), bundles: Bundles::Out, only: Vec::new() };
    for tag in TRANSLATED {
        let language = site.languages.get(&Tag::parse(tag).unwrap()).unwrap();
        files.push((format!("{tag}.texts.po"), translate::export(&site, &real, &texts, language, Format::Po).0));
    }
    let back = through_tools(&files);
    assert_eq!(back.len(), files.len());
    for (name, bytes) in back {
        let tag = name.split('.').next().unwrap().to_owned();
        let rest = if name.contains(".texts.") { without_texts(&real, &tag) } else { without(&real, &tag) };
        comes_back_whole(&real, &rest, &tag, file(&name, bytes));
    }
}

#[test]
fn xliff_keeps_to_the_schemas_of_oasis_and_po_to_gettext() {
    let real = real();
    let site = site(&real);
    let folder = tempfile::tempdir().unwrap();
    let path = |format: Format| folder.path().join(format!("ar{}", format.ending()));
    for format in FORMATS {
        fs::write(path(format), handed(&site, &real, "ar", format, &[])).unwrap();
    }
    let valid = |schema: &str, file: &Path| {
        ran(Command::new("xmllint").args(["--noout", "--nonet", "--schema"]).arg(tools().join("schemas").join(schema)).arg(file));
    };
    valid("xliff-core-2.0.xsd", &path(Format::Xliff20));
    valid("xliff-core-1.2-strict.xsd", &path(Format::Xliff12));
    ran(Command::new("msgfmt").args(["--check", "--output-file=/dev/null"]).arg(path(Format::Po)));
}

/// A site of one page in Italian and Arabic that holds everything that Markdown can.
const EVERYTHING: &str = "-- content/facts.toml --
[facts.bollo]
kind = \"money\"
value = \"16.00\"
currency = \"EUR\"
source = \"legge\"
checked_on = \"2026-11-01\"
-- content/pages/prova/mappa.png --
PNG
-- content/pages/prova/index.it.md --
---
title: \"Tutto: ciò che c’è\"
summary: Costa { $bollo } e basta.
aliases: [tutto, \"a: b\"]
---
Prima di **tutto** e *poi* `codice`, [qui](page:prova#how) e <https://example.org/a_b>, https://example.org/x.

## Parole proprie {#who}

Un asterisco \\* un \\_trattino\\_ e \\[parentesi\\], \\`apici\\`, a\\\\b, R&D, &amp;lt; e a < b > c.

1\\. Non è un elenco.

\\- Neppure questo. \\
E qui una riga nuova.

- Uno con { $bollo }
  - Dentro **forte *e* insieme**
- Due

  Ancora due.

## {#how}

1. Passo ![la mappa](mappa.png) fine.
2. Passo { NUMBER($bollo, minimumFractionDigits: 0) } fine.

| Testa | Altra \\| sbarra |
|-------|:----------------:|
| uno   | **due**          |
|       | tre              |

> [!WARNING]
> Attento a questo.
>
> - e a quello

> Una citazione con nota.[^1]

[^1]: La nota.

Parola
: La sua definizione.

```
codice
```

---

[](page:prova)
-- content/pages/prova/index.ar.md --
---
title: كل شيء
summary: يكلف { $bollo } فقط.
aliases: [كل]
translation: {origin: human}
---
SAME
";

/// The small site, with the Italian body also in Arabic: what its words are does not matter.
fn everything() -> Sources {
    let body = EVERYTHING.split("-- content/pages/prova/index.it.md --").nth(1).unwrap();
    let body = body.split("-- content/pages/prova/index.ar.md --").next().unwrap().splitn(3, "---\n").nth(2).unwrap();
    overlay(base(), &EVERYTHING.replace("SAME\n", body))
}

#[test]
fn everything_that_markdown_can_say_comes_back_as_the_same_tree() {
    let sources = everything();
    let site = site(&sources);
    for format in FORMATS {
        comes_back_whole(&sources, &without(&sources, "ar"), "ar", file("ar", handed(&site, &sources, "ar", format, &[])));
    }
}

#[test]
fn the_glossary_is_read_by_tools_with_what_must_not_be_said() {
    let sources = overlay(
        everything(),
        "-- content/glossary/questura/index.it.md --\n---\nterm: Questura\ntitle: Questura\nsummary: La polizia, per i permessi.\n---\nTesto.\n\
         -- content/glossary/questura/index.ar.md --\n---\ntitle: مديرية الشرطة\nforbidden: [قسم الشرطة]\n---\nنص.\n",
    );
    let site = site(&sources);
    let languages: Vec<_> = site.languages.iter().collect();
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("glossary.tbx");
    fs::write(&place, translate::glossary(&site, &languages, GlossaryFormat::Tbx)).unwrap();
    let script = "import sys\nfrom translate.storage import tbx\n\
                  units = tbx.tbxfile.parsefile(sys.argv[1]).units\n\
                  terms = [term for unit in units for term in unit.get_target_terms('ar')]\n\
                  assert [(term.text, term.deprecated) for term in terms] == [('مديرية الشرطة', False), ('قسم الشرطة', True)], terms\n\
                  assert [unit.source for unit in units] == ['Questura'], units\n";
    ran(Command::new(tools().join("bin/python3")).args(["-c", script]).arg(place));
    let table = String::from_utf8(translate::glossary(&site, &languages, GlossaryFormat::Csv)).unwrap();
    assert!(table.ends_with("questura,Questura,ar,مديرية الشرطة,قسم الشرطة,\r\n"), "{table}");
    assert!(table.contains("questura,Questura,it,Questura,,\"La polizia, per i permessi.\"\r\n"), "{table}");
}

#[test]
fn the_bundles_are_as_pontoon_and_its_tools_want_them() {
    let settings = crate::sites::repository().join("l10n.toml");
    ran(Command::new(tools().join("bin/moz-l10n-lint")).arg("-W").arg(&settings));
    let output = Command::new(tools().join("bin/compare-locales")).arg(&settings).arg(crate::sites::repository()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success()
            && !["ERROR", "WARNING", "+", "-"].iter().any(|mark| said.lines().any(|line| line.trim().starts_with(mark))),
        "{said}"
    );
    let configured = fs::read_to_string(settings).unwrap();
    let languages = site(&real()).languages;
    for language in languages.iter().skip(1) {
        assert!(configured.contains(&format!("\"{}\"", language.tag)), "l10n.toml does not name {}", language.tag);
    }
}

/// A page in Italian and, if it is given, in Arabic.
fn page(italian: &str, arabic: &str) -> Sources {
    let mut archive = format!("-- content/pages/prova/index.it.md --\n---\ntitle: Prova\n---\n{italian}");
    if !arabic.is_empty() {
        archive += &format!("-- content/pages/prova/index.ar.md --\n{arabic}");
    }
    overlay(base(), &archive)
}

/// What a translator gives back: pairs of what the Italian says and what they say; what is not among them stays empty.
fn po(pairs: &[(&str, &str)]) -> Arc<Source> {
    let units =
        pairs.iter().map(|(said, translated)| format!("#: content/pages/prova/index.it.md\nmsgid \"{said}\"\nmsgstr \"{translated}\"\n\n"));
    Source::new("ar.po", format!("msgid \"\"\nmsgstr \"Language: ar\\n\"\n\n{}", units.collect::<String>()))
}

/// The Arabic file after something came back.
fn arabic(sources: &Sources, file: Arc<Source>) -> String {
    let files = [file];
    let received = received(sources, &files);
    assert_eq!(told(&received, sources, &files), "");
    edited(sources, &received).texts["content/pages/prova/index.ar.md"].text.clone()
}

/// A text without its stamp.
fn unstamped(text: &str) -> String {
    let is_stamp = |line: &&str| line.starts_with("source_rev") || line.starts_with("  ");
    text.lines().filter(|line| !is_stamp(line)).map(|line| format!("{line}\n")).collect()
}

#[test]
fn what_is_not_translated_yet_is_left_out_and_counts_as_missing() {
    let sources = page("Uno.\n\n## {#who}\n\n- Due.\n- Tre.\n\n## {#how}\n\n> [!TIP]\n> Quattro.\n\n## {#cost}\n\nCinque.\n", "");
    let text = arabic(&sources, po(&[("Prova", "تجربة"), ("Tre.", "ثلاثة."), ("Cinque.", "خمسة.")]));
    let body = "---\ntitle: تجربة\ntranslation: {origin: human}\n---\n## {#who}\n\n- ثلاثة.\n\n## {#cost}\n\nخمسة.\n";
    assert_eq!(unstamped(&text), body);
    let after = site(&overlay(sources, &format!("-- content/pages/prova/index.ar.md --\n{text}")));
    let entry = after.entries.values().next().unwrap();
    let Standing::Stale(changes) = standing(entry.source_translation(), &entry.translations[&Tag::parse("ar").unwrap()]) else {
        panic!("a text of which something is missing is not current");
    };
    assert_eq!((changes.missing.len(), changes.count()), (3, 3), "one, two and four");
}

#[test]
fn what_is_there_is_edited_in_its_place_and_every_other_byte_stays() {
    let there = "---\ntitle:   \"تجربة\"   # a remark\nslug: tajriba\n---\nواحد   مع  مسافات.\n\n* اثنان\n* ثلاثة\n";
    let sources = page("Uno.\n\n- Due\n- Tre\n", there);
    assert_eq!(arabic(&sources, po(&[("Due", "٢ **اثنان**")])), there.replace("* اثنان", "* ٢ \\*\\*اثنان\\*\\*"));
}

#[test]
fn a_stale_text_is_current_when_its_translator_says_so_and_not_before() {
    let first = page("Uno.\n\nDue.\n", "");
    let text = arabic(&first, po(&[("Prova", "تجربة"), ("Uno.", "واحد."), ("Due.", "اثنان.")]));
    let now = page("Uno.\n\nDue, ma diverso.\n", &text);
    let handed_out = String::from_utf8(handed(&site(&now), &now, "ar", Format::Xliff20, &[Only::Stale])).unwrap();
    assert!(handed_out.contains("bussola:stale") && !handed_out.contains("Uno."), "{handed_out}");
    assert_eq!(arabic(&now, Source::new("ar.xlf", handed_out.clone())), text, "what was not touched is still stale");
    let done = handed_out.replace("state=\"initial\" subState=\"bussola:stale\"", "state=\"translated\"");
    let text = arabic(&now, Source::new("ar.xlf", done));
    let after = site(&overlay(now, &format!("-- content/pages/prova/index.ar.md --\n{text}")));
    let entry = after.entries.values().next().unwrap();
    assert_eq!(standing(entry.source_translation(), &entry.translations[&Tag::parse("ar").unwrap()]), Standing::Current);
}

#[test]
fn a_machines_text_is_reviewed_when_all_of_it_is() {
    let sources = page("Uno.\n", "---\ntitle: تجربة\ntranslation: {origin: machine}\n---\nواحد.\n");
    let handed_out = String::from_utf8(handed(&site(&sources), &sources, "ar", Format::Xliff20, &[])).unwrap();
    let one = handed_out.replacen("state=\"translated\"", "state=\"reviewed\"", 1);
    assert!(arabic(&sources, Source::new("ar.xlf", one)).contains("translation: {origin: machine}"));
    let all = handed_out.replace("state=\"translated\"", "state=\"final\"");
    assert!(arabic(&sources, Source::new("ar.xlf", all)).contains("translation: {origin: machine-reviewed, reviewed_on: 2026-11-23}"));
}

#[test]
fn a_plural_has_the_forms_of_the_language_it_is_translated_to() {
    let real = real();
    let site = site(&real);
    let forms = |tag: &str| {
        let said = words(&site, &real, tag);
        let ids =
            said.match_indices("<unit id=\"locales.interface.guides-count").map(|(at, _)| said[at..].split('"').nth(1).unwrap().to_owned());
        ids.map(|id| id.rsplit(':').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(forms("ar"), ["zero", "one", "two", "few", "many", "other"]);
    assert_eq!(forms("uk"), ["one", "few", "many", "other"], "which no whole number reaches, and Fluent wants");
    assert_eq!(forms("en"), ["one", "other"]);
    assert_eq!(forms("zh"), ["other"]);
}

#[test]
fn files_made_to_harm_are_refused_or_do_no_harm() {
    let sources = page("Uno.\n", "");
    let deep = format!("<xliff version=\"2.0\" trgLang=\"ar\">{}", "<file>".repeat(100_000));
    let bomb = "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><xliff version=\"2.0\" trgLang=\"ar\"><file>&b;</file></xliff>";
    let entity = "<xliff version=\"2.0\" trgLang=\"ar\"><file>&b;</file></xliff>";
    for text in [
        &deep,
        bomb,
        entity,
        "",
        "<",
        "<xliff",
        "msgid",
        "msgid \"",
        "msgstr \"a\"",
        "msgid \"a\"\nmsgstr \"\\",
        "<table>",
        "<html>",
        "\u{feff}",
    ] {
        let received = received(&sources, &[Source::new("broken", text)]);
        assert!(received.edits.is_empty() && received.report.iter().count() == 1, "{}", text.chars().take(60).collect::<String>());
    }
    // What a translator writes is words, whatever it looks like.
    let markup = "واحد <script> [x](javascript:1) { $bollo } # {#who}";
    let text = arabic(&sources, po(&[("Prova", "تجربة"), ("Uno.", &markup.replace('{', "{{").replace('}', "}}"))]));
    assert!(text.contains("\\<script>") && text.contains("\\[x\\]") && text.contains("\\{ $bollo }"), "{text}");
}

/// A text as a PO file writes it.
fn in_po(words: &str) -> String {
    words.replace('\\', "\\\\").replace('"', "\\\"").replace('{', "{{").replace('}', "}}")
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config { cases: 48, failure_persistence: None, ..Default::default() })]
    #[test]
    fn whatever_a_translator_writes_is_words(
        texts in proptest::collection::vec("[-xyء重1 *_\\[\\]<>&;{}|#+=~.:!`\\\\()^$\"'/]{1,16}", 5)
    ) {
        let sources = page("## Titolo {#who}\n\nParagrafo.\n\n- Voce.\n\n| Testa | Altra |\n|---|---|\n| Cella | Ultima |\n\n> [!TIP]\n> Nota.\n", "");
        let said = ["Titolo", "Paragrafo.", "Voce.", "Cella", "Nota."];
        let texts: Vec<String> = texts.iter().map(|text| format!("ص{}", text.trim_end())).collect();
        let written: Vec<String> = texts.iter().map(|text| in_po(text)).collect();
        let units = said.into_iter().zip(written.iter().map(String::as_str));
        let table = [("Prova", "تجربة"), ("Testa", "رأس"), ("Altra", "آخر"), ("Ultima", "أخير")];
        let files = [po(&table.into_iter().chain(units).collect::<Vec<_>>())];
        let received = received(&sources, &files);
        let found = told(&received, &sources, &files);
        proptest::prop_assert!(found.is_empty(), "{found}\n{texts:?}");
    }

    #[test]
    fn whatever_starts_a_line_is_words(start in "[-xy1 *_\\[\\]<>&#+=~.:!`|\\\\()^]{1,8}") {
        let sources = page("Paragrafo.\n\n- Voce.\n\n> [!TIP]\n> Nota.\n", "");
        let words = format!("{} ص", start.trim());
        let units = [("Prova", "تجربة"), ("Paragrafo.", &*in_po(&words)), ("Voce.", &*in_po(&words)), ("Nota.", &*in_po(&words))];
        let files = [po(&units)];
        let found = told(&received(&sources, &files), &sources, &files);
        proptest::prop_assert!(found.is_empty(), "{found}\n{words:?}");
    }
}
