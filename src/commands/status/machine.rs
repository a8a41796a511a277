//! Where languages stand, for programs: JSON with everything, CSV with one line for each text.

use bussola::site::coverage::{Coverage, State, Text};
use bussola::site::duty::{Duty, Matter};
use bussola::site::entry::Origin;
use serde_json::{Value, json};

/// `languages[{language, share, messages, texts[{id, weight, words, state, stale, origin}]}]` and `to_confirm[{of, owner, matter, fields, date}]`.
pub(super) fn json(languages: &[Coverage<'_>], duties: &[Duty]) -> String {
    let languages: Vec<Value> = languages.iter().map(language).collect();
    let duties: Vec<Value> = duties.iter().map(duty).collect();
    format!("{:#}\n", json!({ "languages": languages, "to_confirm": duties }))
}

fn language(coverage: &Coverage<'_>) -> Value {
    json!({
        "language": coverage.language.tag.as_str(),
        "share": coverage.share(),
        "messages": { "translated": coverage.messages.0, "all": coverage.messages.1 },
        "texts": coverage.texts.iter().map(text).collect::<Vec<_>>(),
    })
}

fn text(text: &Text<'_>) -> Value {
    let stale = if let State::Stale(count) = text.state { count } else { 0 };
    json!({
        "id": id(text),
        "weight": text.weight,
        "words": text.words,
        "state": state(text.state),
        "stale": stale,
        "origin": text.origin.map(origin),
    })
}

fn duty(duty: &Duty) -> Value {
    let (matter, fields, date) = match &duty.matter {
        Matter::Whole => ("whole", None, None),
        Matter::Fields(fields) => ("fields", Some(fields), None),
        Matter::Silent(due) => ("silent", None, Some(due.to_string())),
        Matter::Ends(on) => ("ends", None, Some(on.to_string())),
    };
    json!({ "of": duty.of, "owner": duty.owner, "matter": matter, "fields": fields, "date": date })
}

/// `language,id,words,state,stale,origin`; no value of these needs quotes.
pub(super) fn csv(languages: &[Coverage<'_>]) -> String {
    let mut lines = "language,id,words,state,stale,origin\n".to_owned();
    for coverage in languages {
        for text in &coverage.texts {
            let stale = if let State::Stale(count) = text.state { count } else { 0 };
            let origin = text.origin.map_or("", origin);
            lines += &format!("{},{},{},{},{stale},{origin}\n", coverage.language.tag, id(text), text.words, state(text.state));
        }
    }
    lines
}

fn id(text: &Text<'_>) -> String {
    format!("{}/{}", text.entry.kind.folder(), text.entry.id)
}

fn state(state: State) -> &'static str {
    match state {
        State::Missing => "missing",
        State::Stale(_) => "stale",
        State::Unknown => "unknown",
        State::Current => "current",
    }
}

fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Source => "source",
        Origin::Human => "human",
        Origin::Machine => "machine",
        Origin::MachineReviewed => "machine-reviewed",
    }
}
