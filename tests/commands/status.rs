//! `status`: what is missing, stale or unreviewed in each language, and what is to be confirmed.

use super::{code, err, out, run, starter};
use std::fs;

const GUIDE: &str = "content/guides/chiamare-il-112";

#[test]
fn a_language_says_as_much_as_is_translated_and_fresh() {
    let (_folder, site) = starter("it,en");
    let column = |text: &str, row: &str| -> Vec<String> {
        let line = text.lines().find(|line| line.starts_with(row)).unwrap_or_else(|| panic!("{row} in {text}"));
        line.split_whitespace().map(str::to_owned).collect()
    };
    let nothing = out(&run(&site, &["status"]));
    assert_eq!(column(&nothing, "en")[1], "0", "{nothing}");
    assert!(nothing.contains("to translate next into en: "), "{nothing}");

    let source = fs::read_to_string(site.join(GUIDE).join("index.it.md")).expect("the guide of the starter");
    let body = source.splitn(3, "---\n").nth(2).expect("its text");
    fs::write(site.join(GUIDE).join("index.en.md"), format!("---\ntitle: Call 112\nsummary: x\n---\n{body}")).expect("a translation");
    run(&site, &["translate", "accept"]);
    let fresh = out(&run(&site, &["status"]));
    assert_ne!(column(&fresh, "en")[1], "0", "{fresh}");
    let json: serde_json::Value = serde_json::from_str(&out(&run(&site, &["status", "--format", "json"]))).expect("JSON");
    let texts = json["languages"][0]["texts"].as_array().expect("texts");
    let guide = texts.iter().find(|text| text["id"] == "guides/chiamare-il-112").expect("the guide");
    assert_eq!((&guide["state"], &guide["stale"]), (&"current".into(), &0.into()));

    fs::write(site.join(GUIDE).join("index.it.md"), format!("{source}\nUna cosa nuova.\n")).expect("an edit");
    let stale = out(&run(&site, &["status", "--format", "csv"]));
    assert!(stale.lines().any(|line| line.starts_with("en,guides/chiamare-il-112,") && line.contains(",stale,1,")), "{stale}");
}

#[test]
fn a_share_below_what_is_asked_is_an_answer_of_its_own() {
    let (_folder, site) = starter("it,en");
    assert_eq!(code(&run(&site, &["status", "--fail-under", "0"])), 0);
    let below = run(&site, &["status", "--fail-under", "50"]);
    assert_eq!(code(&below), 3, "{}", err(&below));
    assert_eq!(code(&run(&site, &["status", "--lang", "xx"])), 2);
}
