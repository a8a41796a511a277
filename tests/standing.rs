//! Standing: what an edit of the source or of a translation does to the translation's state, from hashes alone.

use crate::sites::{base, overlay, today};
use bussola::read::{Memory, Wanted};
use bussola::site::revision::{Said, stamped};
use bussola::site::standing::{Changes, Fate, Standing, standing};
use bussola::site::{Kind, Revision, Site, Tag, UnitHash};
use proptest::prelude::*;

const SOURCE: &str = "---\ntitle: Andare dal medico\nsummary: Come avere un medico.\n---\n## {#who}\n\nPer tutti.\n\n## {#how}\n\n1. Scegli il medico.\n2. Chiama il medico.\n\nPoi aspetta.\n\n## {#needs}\n\nPorta un documento. Costa { $bollo }.\n";
const TRANSLATION: &str = "---\ntitle: الذهاب إلى الطبيب\nsummary: كيف تحصلون على طبيب.\n---\n## {#who}\n\nللجميع.\n\n## {#how}\n\n1. اختاروا الطبيب.\n2. اتصلوا بالطبيب.\n\nثم انتظروا.\n\n## {#needs}\n\nأحضروا وثيقة. الثمن { $bollo }.\n";
const FACT: &str =
    "-- content/facts.toml --\n[bollo]\nkind = \"money\"\nvalue = 16\ncurrency = \"EUR\"\nsource = \"x\"\nchecked_on = 2026-11-20\n";

fn site(source: &str, translation: &str) -> Site {
    site_with(source, translation, FACT)
}

fn site_with(source: &str, translation: &str, fact: &str) -> Site {
    let archive = format!("-- content/guides/salute/index.it.md --\n{source}-- content/guides/salute/index.ar.md --\n{translation}{fact}");
    bussola::know(&overlay(shared().clone(), &archive), &Wanted::everything(today()), &mut Memory::default()).ok().unwrap().site
}

fn of(site: &Site) -> Standing {
    let entry = site.entry(Kind::Guide, "salute").unwrap();
    standing(entry.source_translation(), &entry.translations[&Tag::parse("ar").unwrap()])
}

/// The translation, accepted against that source.
fn accepted(source: &str) -> String {
    let site = site(source, TRANSLATION);
    stamped(TRANSLATION, &Revision::of(site.entry(Kind::Guide, "salute").unwrap().source_translation()))
}

/// How many units are changed, missing and deleted after an edit of the source; `None` if the translation is current.
fn after(edited: &str) -> Option<(usize, usize, usize)> {
    match of(&site(edited, &accepted(SOURCE))) {
        Standing::Current => None,
        Standing::Stale(changes) => {
            let count = |wanted: fn(&Fate) -> bool| changes.fates.iter().filter(|fate| wanted(fate)).count();
            Some((count(|fate| matches!(fate, Fate::Changed(_))), changes.missing.len(), count(|fate| *fate == Fate::Deleted)))
        }
        Standing::Unknown => panic!("it was stamped"),
    }
}

#[test]
fn a_translation_without_a_stamp_is_unknown_and_one_that_was_accepted_is_current() {
    assert_eq!(of(&site(SOURCE, TRANSLATION)), Standing::Unknown);
    assert_eq!(of(&site(SOURCE, &accepted(SOURCE))), Standing::Current);
}

#[test]
fn white_space_and_unicode_forms_of_the_source_do_not_make_it_stale() {
    assert_eq!(after(&SOURCE.replace("Per tutti.", "Per\ntutti.")), None);
    assert_eq!(after(&SOURCE.replace("\n\n## {#how}", "\n\n\n\n## {#how}").replace("2. ", "2.  ")), None);
    assert_eq!(after(&SOURCE.replace('\n', "\r\n")), None);
    assert_eq!(after(&SOURCE.replace("title: Andare dal medico", "title: \"Andare dal medico\"")), None);
}

#[test]
fn a_typo_mended_in_a_stale_translation_leaves_it_stale() {
    let edited = SOURCE.replace("Chiama il medico", "Scrivi al medico");
    let mended = accepted(SOURCE).replace("للجميع", "للجميع هنا");
    assert!(matches!(of(&site(&edited, &mended)), Standing::Stale(_)));
    assert_eq!(of(&site(SOURCE, &mended)), Standing::Current, "a mended translation of a source that stood still is current");
}

#[test]
fn a_moved_paragraph_is_not_new_and_a_deleted_one_is_told() {
    let moved = SOURCE.replace("Poi aspetta.\n\n", "").replace("## {#needs}\n\n", "## {#needs}\n\nPoi aspetta.\n\n");
    assert_eq!(after(&moved), None);
    assert_eq!(after(&SOURCE.replace("1. Scegli il medico.\n2. Chiama il medico.", "1. Chiama il medico.\n2. Scegli il medico.")), None);
    assert_eq!(after(&SOURCE.replace("Poi aspetta.\n\n", "")), Some((0, 0, 1)));
}

#[test]
fn what_changed_between_neighbours_is_one_paragraph_and_what_is_new_is_missing() {
    assert_eq!(after(&SOURCE.replace("Chiama il medico", "Scrivi al medico")), Some((1, 0, 0)));
    assert_eq!(after(&SOURCE.replace("Poi aspetta.\n", "Poi aspetta.\n\nSe nessuno risponde, torna.\n")), Some((0, 1, 0)));
    assert_eq!(after(&SOURCE.replace("title: Andare dal medico", "title: Avere un medico")), Some((1, 0, 0)));
    let swapped = SOURCE.replace("1. Scegli il medico.\n", "").replace("2. Chiama il medico.", "1. Chiama il medico.\n2. Torna.");
    assert_eq!(after(&swapped), Some((0, 1, 1)), "one went before it and another came after it: not the same one");
    assert_eq!(after(&(SOURCE.to_owned() + "\n## {#rights}\n\nHai diritto.\n")), Some((0, 1, 0)));
}

#[test]
fn a_new_value_of_a_fact_needs_no_translator() {
    let stale = site_with(SOURCE, &accepted(SOURCE), &FACT.replace("16", "20"));
    assert_eq!(of(&stale), Standing::Current);
    assert_eq!(after(&SOURCE.replace("{ $bollo }", "{ $numero }")), Some((1, 0, 0)), "another fact says something else");
}

#[test]
fn a_title_is_never_what_was_a_paragraph() {
    let edited = SOURCE.replace("title: Andare dal medico", "title: Per tutti.").replace("Per tutti.\n\n", "Andare dal medico\n\n");
    assert_eq!(after(&edited), Some((2, 0, 0)));
}

#[test]
fn a_revision_reads_back_and_what_is_none_does_not() {
    let site = site(SOURCE, TRANSLATION);
    let revision = Revision::of(site.entry(Kind::Guide, "salute").unwrap().source_translation());
    let text = revision.to_string();
    assert_eq!(text.parse::<Revision>(), Ok(revision));
    assert!(text.starts_with("title\n  ") && text.contains("\n#how\n  "), "{text}");
    for wrong in ["", "title", "12345678", "title\n<<<<<<< HEAD\n  12345678", "title\n  12345678 xyz", "other\n  12345678"] {
        assert_eq!(wrong.parse::<Revision>(), Err(()), "{wrong:?}");
    }
}

#[test]
fn a_stamp_changes_its_own_lines_and_no_other_byte() {
    let revision: Revision = "title\n  11111111\n#who\n  22222222 33333333".parse().unwrap();
    let other: Revision = "title\n  44444444".parse().unwrap();
    let files = [
        "---\ntitle: x\naliases: [a]\n---\nBody.\n",
        "---\ntitle: x\nsource_rev: old\naliases: [a]\n---\nBody.\n",
        "---\nsource_rev: |\n  title\n\n    00000000\n\n# a comment\ntitle: x\n---\nsource_rev: in the body\n",
        "---\r\ntitle: x\r\n---\r\nBody.\r\n",
        "\u{feff}---\ntitle: x\n---\nBody",
        "# Title\n\nBody.\n",
        "+++\ntitle = \"x\"\n[translation]\norigin = \"human\"\n+++\nBody.\n",
        "+++\ntitle = \"x\"\nsource_rev = \"\"\"\nold\n\"\"\"\n+++\nBody.\n",
    ];
    for file in files {
        let once = stamped(file, &revision);
        assert_eq!(stamped(&once, &revision), once, "stamping twice is stamping once");
        assert_eq!(stamped(&stamped(&once, &other), &revision), once, "and the last stamp counts");
        let kept: Vec<&str> = file.split_inclusive('\n').filter(|line| !is_of_the_stamp(line)).collect();
        let mut rest = once.as_str();
        for line in kept {
            let at = rest.find(line.trim_start_matches('\u{feff}')).unwrap_or_else(|| panic!("{line:?} is not in {once:?}"));
            rest = &rest[at..];
        }
        let own: String = once.lines().filter(|line| line.contains("11111111") || line.contains("22222222 33333333")).collect();
        assert!(!own.is_empty() && once.contains("\r\n") == file.contains("\r\n"), "{once:?}");
        assert!(once.trim_start_matches('\u{feff}').starts_with(['-', '+']), "{once:?}");
    }
}

fn is_of_the_stamp(line: &str) -> bool {
    ["source_rev: old", "source_rev: |", "source_rev = ", "  title", "    00000000", "old", "\"\"\""]
        .iter()
        .any(|old| line.starts_with(old))
        || line.trim().is_empty()
}

// ── any edit whatever ──

#[derive(Debug, Clone)]
enum Edit {
    Change(usize),
    Insert(usize),
    Delete(usize),
    Move(usize, usize),
}

fn said(words: &[u32]) -> Vec<Said> {
    let section = |at: usize| if at < words.len() / 2 { "#who" } else { "#how" };
    words.iter().enumerate().map(|(at, word)| Said { section: section(at).into(), hash: UnitHash::of(&word.to_string()) }).collect()
}

fn edited(words: &mut Vec<u32>, edits: &[Edit]) {
    let mut fresh = 1000;
    for edit in edits {
        fresh += 1;
        let at = |place: usize| place % words.len().max(1);
        match *edit {
            Edit::Insert(place) => words.insert(place % (words.len() + 1), fresh),
            Edit::Change(_) | Edit::Delete(_) | Edit::Move(..) if words.is_empty() => {}
            Edit::Change(place) => {
                let place = at(place);
                words[place] = fresh;
            }
            Edit::Delete(place) => {
                words.remove(at(place));
            }
            Edit::Move(from, to) => {
                let word = words.remove(at(from));
                words.insert(to % (words.len() + 1), word);
            }
        }
    }
}

fn edit() -> impl Strategy<Value = Edit> {
    let place = 0..40_usize;
    prop_oneof![
        place.clone().prop_map(Edit::Change),
        place.clone().prop_map(Edit::Insert),
        place.clone().prop_map(Edit::Delete),
        (place.clone(), place).prop_map(|(from, to)| Edit::Move(from, to)),
    ]
}

proptest! {
    /// What is left as it was keeps its place, whatever happens around it; all else is told, once.
    #[test]
    fn any_edits_are_told_unit_by_unit(count in 0..12_u32, edits in prop::collection::vec(edit(), 0..8)) {
        let old: Vec<u32> = (0..count).collect();
        let mut now = old.clone();
        edited(&mut now, &edits);
        let changes = Changes::between(&said(&old), &said(&now));
        let place = |word: u32| now.iter().position(|one| *one == word);
        for (word, fate) in old.iter().zip(&changes.fates) {
            match (place(*word), fate) {
                (Some(at), Fate::Same(to)) => prop_assert_eq!(at, *to),
                (None, Fate::Changed(to)) => prop_assert!(now[*to] >= 1000),
                (None, Fate::Deleted) => {}
                (Some(_), other) | (None, other) => prop_assert!(false, "{} became {:?}", word, other),
            }
        }
        let mut taken: Vec<usize> = changes.fates.iter().filter_map(|fate| fate.now()).chain(changes.missing.iter().copied()).collect();
        taken.sort_unstable();
        prop_assert_eq!(taken, (0..now.len()).collect::<Vec<_>>(), "each new unit has one origin, or is missing");
        let is_moved_only = edits.iter().all(|edit| matches!(edit, Edit::Move(..)));
        prop_assert!(!is_moved_only || changes.count() == 0);
    }

    /// Words changed in place are changed there, whatever their number.
    #[test]
    fn words_that_change_in_place_are_changed_in_place(count in 1..12_usize, changed in prop::collection::btree_set(0..12_usize, 0..12)) {
        let old: Vec<u32> = (0..count as u32).collect();
        let now: Vec<u32> = old.iter().map(|word| if changed.contains(&(*word as usize)) { word + 1000 } else { *word }).collect();
        let changes = Changes::between(&said(&old), &said(&now));
        for (at, fate) in changes.fates.iter().enumerate() {
            let expected = if changed.contains(&at) { Fate::Changed(at) } else { Fate::Same(at) };
            prop_assert_eq!(*fate, expected);
        }
        prop_assert!(changes.missing.is_empty());
    }
}

/// An edit of the source text or of the translation, as people make them.
#[derive(Debug, Clone)]
enum Deed {
    WrapSource(usize),
    MendTranslation(usize),
    ChangeSource(usize),
    AddToSource(usize),
    DeleteFromSource(usize),
    MoveInSource(usize, usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    let place = 0..20_usize;
    prop_oneof![
        2 => place.clone().prop_map(Deed::WrapSource),
        2 => place.clone().prop_map(Deed::MendTranslation),
        1 => place.clone().prop_map(Deed::ChangeSource),
        1 => place.clone().prop_map(Deed::AddToSource),
        1 => place.clone().prop_map(Deed::DeleteFromSource),
        1 => (place.clone(), place).prop_map(|(from, to)| Deed::MoveInSource(from, to)),
    ]
}

/// A paragraph of the model: its words, and whether the translation was made from these very words.
#[derive(Debug, Clone)]
struct Words {
    text: String,
    is_known: bool,
}

fn text(title: &str, paragraphs: impl Iterator<Item = String>, stamp: &str) -> String {
    let body: Vec<String> = paragraphs.collect();
    format!("---\ntitle: {title}\n{stamp}---\n## {{#who}}\n\n{}\n", body.join("\n\n"))
}

fn shared() -> &'static bussola::source::Sources {
    static SHARED: std::sync::OnceLock<bussola::source::Sources> = std::sync::OnceLock::new();
    SHARED.get_or_init(base)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    /// A translation is current as long as each paragraph that it was made from is still there and no other is.
    #[test]
    fn edits_of_both_texts_give_the_state_that_a_model_says(count in 1..6_usize, deeds in prop::collection::vec(deed(), 0..6)) {
        let mut source: Vec<Words> = (0..count).map(|at| Words { text: format!("Paragrafo numero{at} di prova."), is_known: true }).collect();
        let mut translation: Vec<String> = (0..count).map(|at| format!("فقرة{at} للتجربة.")).collect();
        let known: Vec<String> = source.iter().map(|words| words.text.clone()).collect();
        let before = site(&text("Uno", known.iter().cloned(), ""), &text("واحد", translation.iter().cloned(), ""));
        let revision = Revision::of(before.entry(Kind::Guide, "salute").unwrap().source_translation());
        for (order, deed) in deeds.iter().enumerate() {
            let count = source.len().max(1);
            match *deed {
                Deed::MendTranslation(at) => translation[at % known.len()].push_str(" نعم."),
                Deed::AddToSource(at) => {
                    source.insert(at % (source.len() + 1), Words { text: format!("Nuovo numero{order}."), is_known: false });
                }
                _ if source.is_empty() => {}
                Deed::WrapSource(at) => source[at % count].text = source[at % count].text.replace(' ', "\n"),
                Deed::ChangeSource(at) => source[at % count] = Words { text: format!("Cambiato numero{order}."), is_known: false },
                Deed::DeleteFromSource(at) => {
                    source.remove(at % count);
                }
                Deed::MoveInSource(from, to) => {
                    let words = source.remove(from % count);
                    source.insert(to % (source.len() + 1), words);
                }
            }
        }
        let stamp: String = revision.to_string().lines().map(|line| format!("  {line}\n")).collect();
        let archive = format!(
            "-- content/guides/salute/index.it.md --\n{}-- content/guides/salute/index.ar.md --\n{}",
            text("Uno", source.iter().map(|words| words.text.clone()), ""),
            text("واحد", translation.into_iter(), &format!("source_rev: |\n{stamp}")),
        );
        let after = bussola::know(&overlay(shared().clone(), &archive), &Wanted::everything(today()), &mut Memory::default()).ok().unwrap().site;
        let left = source.iter().filter(|words| words.is_known).count();
        let new = source.len() - left;
        match of(&after) {
            Standing::Current => prop_assert!(left == known.len() && new == 0),
            Standing::Stale(changes) => {
                let same = changes.fates.iter().filter(|fate| matches!(fate, Fate::Same(_))).count();
                // The title is one more.
                prop_assert_eq!(same, left + 1);
                prop_assert!(changes.count() >= new.max(known.len() - left) && changes.count() <= new + known.len() - left);
            }
            Standing::Unknown => prop_assert!(false, "it was stamped"),
        }
        let entry = after.entry(Kind::Guide, "salute").unwrap();
        let arabic = &entry.translations[&Tag::parse("ar").unwrap()];
        prop_assert_eq!(arabic.marks.is_empty(), arabic.standing == Standing::Current, "readers are told exactly then");
    }
}
