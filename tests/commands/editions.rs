//! `edition`: from a printed leaflet to the list of papers to throw away.

use super::{code, err, out, run, starter};
use std::fs;

#[cfg(feature = "print")]
#[test]
fn papers_are_recorded_once_and_told_when_they_are_stale() {
    let (_folder, site) = starter("it");
    let ledger = site.join("content/editions.toml");
    let issued = run(&site, &["edition", "issue", "es-01", "--format", "a4", "--note", "200 copie"]);
    assert_eq!((code(&issued), out(&issued).as_str()), (0, "ES-01/it/2026-11-23 a4\n"), "{}", err(&issued));
    let first = fs::read_to_string(&ledger).expect("the ledger");
    let again = run(&site, &["edition", "issue"]);
    assert_eq!((code(&again), out(&again).as_str()), (0, ""), "{}", err(&again));
    assert!(err(&again).contains("Nothing to record"), "{}", err(&again));
    assert_eq!(fs::read_to_string(&ledger).expect("the ledger"), first);
    assert_eq!(code(&run(&site, &["edition", "stale"])), 0);
    assert_eq!(code(&run(&site, &["check", "--strict"])), 0, "a ledger is no finding");

    let guide = site.join("content/guides/chiamare-il-112/index.it.md");
    let text = fs::read_to_string(&guide).expect("the guide");
    fs::write(&guide, text.replace("## {#needs}\n\n", "## {#needs}\n\nBasta un telefono. ")).expect("written");
    let stale = run(&site, &["edition", "stale"]);
    assert_eq!(code(&stale), 1, "{}", err(&stale));
    assert_eq!(out(&stale), "ES-01 · 01 italiano · a4 · ed. 2026-11-23: throw away; changed: Cosa serve (200 copie)\n");
    assert_eq!(code(&run(&site, &["edition", "issue", "-q"])), 0);
    let list = run(&site, &["edition", "list", "--format", "csv"]);
    assert_eq!(
        out(&list),
        "code,language,number,format,edition,standing,superseded_on,changed,address,note\n\
         ES-01,it,01,a4,2026-11-23,superseded,2026-11-23,needs,https://example.org/ES-01/it/2026-11-23/,200 copie\n\
         ES-01,it,01,a4,2026-11-23b,valid,,,https://example.org/ES-01/it/2026-11-23b/,\n"
    );
    let json: serde_json::Value = serde_json::from_str(&out(&run(&site, &["edition", "stale", "--format", "json"]))).expect("JSON");
    assert_eq!((json.as_array().map(Vec::len), &json[0]["changed"]), (Some(1), &serde_json::json!(["needs"])));
    assert_eq!(out(&run(&site, &["edition", "list", "ES-99"])), "");
}

#[cfg(feature = "print")]
#[test]
fn a_ledger_that_cannot_be_read_is_never_written_over() {
    let (_folder, site) = starter("it");
    let ledger = site.join("content/editions.toml");
    for broken in ["[[edition]]\ncode = \"ES-01\"\n<<<<<<< mine\n", "[[edition]]\ncode = \"ES-01\"\nlanguage = \"it\"\n"] {
        fs::write(&ledger, broken).expect("written");
        for verb in ["issue", "list", "stale"] {
            assert_eq!(code(&run(&site, &["edition", verb])), 1, "{verb}");
        }
        assert_eq!(code(&run(&site, &["build", "--no-print"])), 1, "no paper may lose its page");
        assert_eq!(fs::read_to_string(&ledger).expect("the ledger"), broken);
    }
    assert_eq!(code(&run(&site, &["edition"])), 2);
}
