//! `new`: files with what their kind needs, and languages with all that there is to translate.

use super::{code, err, run, starter};
use std::fs;

#[test]
fn a_new_entry_has_its_fields_and_sections_and_is_never_written_twice() {
    let (_folder, site) = starter("it,ar");
    let made = run(&site, &["new", "guide", "visto", "--title", "Visto: come fare"]);
    assert_eq!(code(&made), 0, "{}", err(&made));
    let text = fs::read_to_string(site.join("content/guides/visto/index.it.md")).unwrap();
    assert!(text.starts_with("---\ntitle: \"Visto: come fare\"\n"), "a colon is not a slip: {text}");
    assert!(text.contains("status: to-verify") && text.contains("## {#who}") && text.contains("## {#rights}"), "{text}");
    let check = run(&site, &["check"]);
    assert_eq!(code(&check), 0, "what is new may be doubtful, never wrong: {}", err(&check));
    let again = run(&site, &["new", "guide", "visto"]);
    assert_eq!(code(&again), 2);
    assert!(err(&again).contains("content/guides/visto/index.it.md is there already"), "{}", err(&again));
    assert_eq!(fs::read_to_string(site.join("content/guides/visto/index.it.md")).unwrap(), text);
}

#[test]
fn a_new_translation_has_the_headings_of_its_source() {
    let (_folder, site) = starter("it,ar");
    let made = run(&site, &["new", "guide", "chiamare-il-112", "--lang", "ar"]);
    assert_eq!(code(&made), 0, "{}", err(&made));
    let text = fs::read_to_string(site.join("content/guides/chiamare-il-112/index.ar.md")).unwrap();
    let source = fs::read_to_string(site.join("content/guides/chiamare-il-112/index.it.md")).unwrap();
    let headings = |text: &str| text.lines().filter(|line| line.starts_with("## ")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(headings(&text), headings(&source));
    assert!(!text.contains("code:") && text.contains("translation: {origin: human}"), "neutral fields live once: {text}");
    assert_eq!(code(&run(&site, &["new", "guide", "non-esiste", "--lang", "ar"])), 2);
}

#[test]
fn what_cannot_be_is_told_with_what_can() {
    let (_folder, site) = starter("it,ar");
    for (args, said) in [
        (&["new", "gide", "x"][..], "guide, desk, organization"),
        (&["new", "guide", "Città"], "small letters without accents"),
        (&["new", "language", "ar"], "in site.toml already"),
        (&["new", "language", "non una lingua"], "no language tag"),
    ] {
        let answer = run(&site, args);
        assert_eq!(code(&answer), 2, "{args:?}");
        assert!(err(&answer).contains(said), "{args:?}: {}", err(&answer));
    }
}

#[test]
fn a_new_language_has_every_message_in_its_own_plural_forms_and_says_none_in_anothers_words() {
    let (_folder, site) = starter("it,ar");
    let made = run(&site, &["new", "language", "pl"]);
    assert_eq!(code(&made), 0, "{}", err(&made));
    assert!(err(&made).contains("few, many, one"), "{}", err(&made));
    let settings = fs::read_to_string(site.join("site.toml")).unwrap();
    assert!(settings.ends_with("[languages.pl]\nnumber = 3\nname = \"Polski\"\nitalian_name = \"polacco\"\nfallback = []\n"), "{settings}");
    let words = fs::read_to_string(site.join("locales/pl/interface.ftl")).unwrap();
    assert!(words.contains("# home = Inizio\n"), "{words}");
    for form in [
        "#     [one] { $count } guida\n",
        "#     [few] { $count } guide\n",
        "#     [many] { $count } guide\n",
        "#    *[other] { $count } guide\n",
    ] {
        assert!(words.contains(form), "{form}: {words}");
    }
    assert!(words.lines().all(|line| line.is_empty() || line.starts_with('#')), "nothing is Italian under a Polish name");
    // Once the sign is taken away it is a message like any other.
    fs::write(site.join("locales/pl/interface.ftl"), words.replace("# home = Inizio", "home = Start")).unwrap();
    assert_eq!(code(&run(&site, &["build", "--no-print"])), 0);
    assert!(fs::read_to_string(site.join("public/pl/a-z/index.html")).unwrap().contains("Start"));
}

#[test]
fn a_made_up_language_shows_what_no_bundle_says() {
    let (_folder, site) = starter("it,ar");
    let made = run(&site, &["new", "language", "ar-XB", "--pseudo"]);
    assert_eq!(code(&made), 0, "{}", err(&made));
    let built = run(&site, &["build", "--no-print"]);
    assert_eq!(code(&built), 0, "{}", err(&built));
    let page = fs::read_to_string(site.join("public/ar-XB/a-z/index.html")).unwrap();
    assert!(page.contains("dir=rtl") || page.contains("dir=\"rtl\""), "mirrored");
    assert!(page.contains("⟦Dàllà À àllà Ž~~~~⟧"), "accented, longer, with both ends to be seen");
}
