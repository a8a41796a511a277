//! What readers are told of a translation that is older than its source, on screen and on paper.

use crate::sites::{base, built, overlay, today};
use bussola::read::Wanted;
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;

const SITE: &str = include_str!("sites/outdated/site.txt");

fn files(archive: &str) -> (BTreeMap<String, Vec<u8>>, String) {
    built(&overlay(base(), archive), &Wanted::everything(today()))
}

fn page(files: &BTreeMap<String, Vec<u8>>, path: &str) -> Html {
    Html::parse_document(std::str::from_utf8(&files[path]).unwrap())
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn words(element: &ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The marks of the Arabic guide.
fn marks(archive: &str) -> usize {
    all(&page(&files(archive).0, "ar/guides/salute/index.html"), ".outdated").len()
}

#[test]
fn each_piece_that_is_older_is_marked_with_the_source_beside() {
    let (files, findings) = files(SITE);
    let page = page(&files, "ar/guides/salute/index.html");
    let in_section = |id: &str| all(&page, &format!("#{id} .outdated")).len();
    assert_eq!(["who", "how", "needs", "rights"].map(in_section), [1, 2, 1, 1], "changed; two missing; gone; a whole section");
    let beside: Vec<String> = all(&page, ".outdated details > div[lang=it][dir=ltr]").iter().map(words).collect();
    let expected = [
        "Per chi ha il permesso o lo aspetta.",
        "Porta la tessera.",
        "Se nessuno risponde, torna il giorno dopo.",
        "Hai diritto a un interprete.",
    ];
    assert_eq!(beside, expected);
    assert_eq!(all(&page, "#how ol > li").len(), 3, "what is missing in a list is an item of it");
    let who = &all(&page, "#who .outdated")[0];
    assert!(words(who).contains("لمن لديه تصريح"), "the older text is still there to be read");
    let notice: String = all(&page, ".notice").iter().map(words).collect();
    assert!(notice.contains("Come avere un medico vicino a casa."), "the summary of today stands in the notice: {notice}");
    assert_eq!(findings.matches("[W1102]").count(), 2, "{findings}");
    let source = self::page(&files, "it/guides/salute/index.html");
    assert!(all(&source, ".outdated").is_empty());
    assert!(!String::from_utf8_lossy(&files["ar/guides/salute/index.html"]).contains("{ $"), "no variable is left");
}

#[test]
fn both_sides_of_a_desk_still_point_at_the_same_row() {
    let (files, _) = files(SITE);
    let page = page(&files, "ar+it/guides/salute/index.html");
    let rows = |id: &str| all(&page, &format!("#{id} .row:not(.head)")).len();
    assert_eq!(["who", "how", "needs", "rights"].map(rows), [1, 4, 2, 1]);
    let last = &all(&page, "#needs .row:last-child .side.source")[0];
    assert_eq!(words(last), "–", "what the source no longer has stands beside nothing");
}

#[test]
fn a_fresh_change_is_told_later_and_what_is_important_at_once() {
    let settings = "-- site.toml --\nbase_url = \"https://example.org\"\nsource = \"it\"\ngrace_days = 7\nunreviewed = \"mark\"\ntopics = [{ id = \"health\", icon = \"health_and_safety\" }]\n[languages.it]\nnumber = 1\n[languages.ar]\nnumber = 7\n";
    let with = |keys: &str| SITE.replace("code: SA-01\n", &format!("code: SA-01\n{keys}")) + settings;
    assert_eq!(marks(&with("changed_on: 2026-11-20\n")), 0);
    let told = files(&with("changed_on: 2026-11-20\n")).1;
    assert_eq!(told.matches("[W1102]").count(), 2, "editors are told at once: {told}");
    for keys in [
        "",
        "changed_on: 2026-11-16\n",
        "changed_on: 2026-12-20\n",
        "changed_on: 2026-11-20\nimportant: true\n",
        "changed_on: 2026-11-20\nsensitivity: danger\n",
    ] {
        let path = if keys.contains("danger") { "ar/guides/SA-01/index.html" } else { "ar/guides/salute/index.html" };
        assert_eq!(all(&page(&files(&with(keys)).0, path), ".outdated").len(), 5, "{keys}");
    }
}

#[test]
fn a_section_that_is_not_cut_as_it_was_is_marked_as_a_whole() {
    let two = SITE.replace("1. اختاروا الطبيب.\n2. اتصلوا بالطبيب.\n", "اختاروا الطبيب واتصلوا به.\n");
    let (files, _) = files(&two);
    let page = page(&files, "ar/guides/salute/index.html");
    let how = all(&page, "#how .outdated");
    assert_eq!(how.len(), 1);
    let beside = words(&all(&page, "#how details > div")[0]);
    assert_eq!(beside, "Scegli il medico.Chiama il medico.Porta la tessera.Se nessuno risponde, torna il giorno dopo.");
}

#[cfg(feature = "print")]
#[test]
fn paper_shows_a_star_beside_what_is_older_and_says_what_it_means() {
    let (files, _) = files(SITE);
    for format in ["a4", "a4-bilingual"] {
        let (_, pdf) = files.iter().find(|(path, _)| path.contains(&format!("_07-ar_{format}_"))).unwrap();
        let text = crate::leaflets::text(pdf).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.matches('*').count() >= 3, "{format}: {text}");
        assert!(text.contains("Le parti con la riga di lato"), "{format}: {text}");
    }
    let (_, pdf) = files.iter().find(|(path, _)| path.contains("_01-it_a4_")).unwrap();
    assert!(!crate::leaflets::text(pdf).contains('*'));
}

/// A page whose translation was made from `old`, when the source says `new`.
fn moved_on(old: &str, new: &str, translation: &str) -> Html {
    use bussola::read::Memory;
    use bussola::site::revision::stamped;
    use bussola::site::{Kind, Revision};
    let page = |title: &str, body: &str| format!("---\ntitle: {title}\n---\n{body}");
    let desks = "-- content/desks/uno/index.it.md --\n---\ntitle: Primo\nname: Primo\n---\n-- content/desks/due/index.it.md --\n---\ntitle: Secondo\nname: Secondo\n---\n";
    let archive = |source: &str, arabic: &str| {
        format!("{desks}-- content/pages/prova/index.it.md --\n{}-- content/pages/prova/index.ar.md --\n{arabic}", page("Prova", source))
    };
    let arabic = page("تجربة", translation);
    let before =
        bussola::know(&overlay(base(), &archive(old, &arabic)), &Wanted::everything(today()), &mut Memory::default()).ok().unwrap().site;
    let revision = Revision::of(before.entry(Kind::Page, "prova").unwrap().source_translation());
    self::page(&files(&archive(new, &stamped(&arabic, &revision))).0, "ar/pages/prova/index.html")
}

#[test]
fn a_table_and_an_alert_are_marked_as_wholes() {
    let table = "| Ora | Bus |\n|---|---|\n| 8 | 1 |\n\n> [!TIP]\n> Uno.\n>\n> Due.\n";
    let arabic = "| ساعة | حافلة |\n|---|---|\n| 8 | 1 |\n\n> [!TIP]\n> واحد.\n>\n> اثنان.\n";
    let page = moved_on(table, &table.replace("| 8 | 1 |", "| 8 | 1 |\n| 9 | 2 |").replace("Due", "Tre"), arabic);
    assert_eq!(all(&page, ".prose > .outdated").len(), 2);
    assert_eq!(all(&page, ".outdated details table tbody tr").len(), 2, "today's whole table stands beside");
    assert_eq!(all(&page, ".outdated details .alert p:last-child").iter().map(words).collect::<Vec<_>>(), ["Tre."]);
}

#[test]
fn cards_need_no_translator_and_headings_stay_headings() {
    let text = "## Dove andare {#where}\n\n[](desk:uno)\n\nPoi torna.\n";
    let arabic = "## إلى أين {#where}\n\n[](desk:uno)\n\nثم عودوا.\n";
    let page = moved_on(text, &text.replace("Dove andare", "Dove si va").replace("desk:uno", "desk:due"), arabic);
    assert!(words(&all(&page, ".prose .desk")[0]).contains("Secondo"), "the card is the source's");
    assert_eq!(all(&page, ".outdated .desk").len(), 0, "and it is not marked");
    assert_eq!(all(&page, ".prose > h2#where").len(), 1);
    assert_eq!(all(&page, ".outdated details").iter().map(|one| words(one)).filter(|words| words.contains("Dove si va")).count(), 1);
    assert_eq!(all(&page, ".outdated [id], .outdated h2").len(), 0, "nothing beside a text is a place of its own");
    let more = moved_on(text, &text.replace("[](desk:uno)", "[](desk:uno)\n\n[](desk:due)"), arabic);
    assert_eq!((all(&more, ".prose .desk").len(), all(&more, ".outdated").len()), (2, 0));
}

#[test]
fn what_is_new_before_and_after_all_else_is_shown_where_it_belongs() {
    let page = moved_on("Uno.\n\n- A\n- B\n", "Zero.\n\nUno.\n\n- Prima\n- A\n- B\n\nDopo.\n", "واحد.\n\n- تفاح\n- موز\n");
    let prose = words(&all(&page, ".prose")[0]);
    let place = |word: &str| prose.find(word).unwrap_or_else(|| panic!("{word} is not in {prose}"));
    let order = ["Zero.", "واحد.", "Prima", "تفاح", "موز", "Dopo."].map(place);
    assert!(order.is_sorted(), "{prose}");
    assert_eq!(all(&page, ".prose > ul > li").len(), 3);
    let empty = moved_on("", "Uno.\n", "");
    assert!(words(&all(&empty, ".prose .outdated")[0]).contains("Uno."));
}
