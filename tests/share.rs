//! What readers hand on from a page: its short address, and its mistakes with what helps to find them.

use crate::sites::{base, built, overlay, today};
use bussola::read::Wanted;
use scraper::{Html, Selector};

const SITE: &str = "-- site.toml --
base_url = \"https://example.org\"
source = \"it\"
theme = \"opera\"
unreviewed = \"mark\"
exit = \"https://it.wikipedia.org/\"
audiences = [\"everyone\"]
topics = [{ id = \"health\", icon = \"health_and_safety\" }]

[feedback]
email = \"errori@example.org\"
whatsapp = \"390573000000\"

[languages.it]
number = 1

[languages.ar]
number = 7
";

/// The hrefs of what stands below a guide of a sensitivity, on its page in a language.
fn handed_on(sensitivity: &str, language: &str) -> Vec<String> {
    let guide = format!(
        "-- content/guides/salute/index.it.md --\n---\ntitle: Andare dal medico\ncode: SA-01\nsensitivity: {sensitivity}\n\
         confirmed_on: 2026-11-20\n---\n## {{#who}}\n\nPer tutti.\n"
    );
    let (files, _) = built(&overlay(overlay(base(), SITE), &guide), &Wanted::everything(today()));
    let folder = if sensitivity == "danger" { "SA-01" } else { "salute" };
    let page = String::from_utf8(files[&format!("{language}/guides/{folder}/index.html")].clone()).unwrap();
    let links = Selector::parse(".hand-on a").unwrap();
    Html::parse_document(&page).select(&links).map(|link| link.attr("href").unwrap().to_owned()).collect()
}

#[test]
fn a_page_is_handed_on_by_its_short_address() {
    let links = handed_on("normal", "ar");
    let message = "Andare%20dal%20medico%0D%0Ahttps%3A%2F%2Fexample.org%2FSA-01%2Far%2F";
    assert_eq!(links[0], format!("sms:?&body={message}"));
    assert_eq!(links[1], format!("https://wa.me/?text={message}"));
}

#[test]
fn what_is_private_is_handed_on_without_its_name() {
    for link in &handed_on("delicate", "it")[..2] {
        assert!(!link.contains("medico") && link.contains("example.org%2FSA-01%2Fit%2F"), "{link}");
    }
}

#[test]
fn a_mistake_is_told_in_the_readers_language_with_a_line_for_who_looks_after_the_page() {
    let links = handed_on("normal", "ar");
    let place = "https%3A%2F%2Fexample.org%2FSA-01%2Far%2F%20%C2%B7%20lingua%3A%20arabo%20%C2%B7%20pagina%20del%202026-11-20";
    assert!(
        links[2].starts_with("mailto:errori@example.org?subject=Errore%20in%20una%20pagina%20del%20sito&body=%D9%85%D8%A7"),
        "{}",
        links[2]
    );
    assert!(links[3].starts_with("https://wa.me/390573000000?text=%D9%85%D8%A7"), "{}", links[3]);
    for link in &links[2..] {
        assert!(link.ends_with(place), "{link}");
    }
}

#[test]
fn nothing_is_handed_on_from_a_page_for_people_in_danger() {
    assert_eq!(handed_on("danger", "it"), Vec::<String>::new());
}
