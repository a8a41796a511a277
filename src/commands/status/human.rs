//! Where languages stand, for a person: a table, what comes next, what is to be confirmed.

use super::per_cent;
use crate::commands::console::Console;
use bussola::site::coverage::{Coverage, State};
use bussola::site::duty::{Duty, Matter};

/// The texts that are named as next, for each language: the list of all is in the other formats.
const NEXT: usize = 5;

/// One line a language, below the names of the columns.
pub(super) fn table(languages: &[Coverage<'_>], console: &Console) -> String {
    let names = console.words("ui-status-columns", &[]);
    let mut rows: Vec<Vec<String>> = vec![names.split('|').map(|name| name.trim().to_owned()).collect()];
    rows.extend(languages.iter().map(row));
    let columns = rows[0].len();
    let widths: Vec<usize> = (0..columns).map(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0)).collect();
    let cell = |(column, text): (usize, &String)| {
        let width = widths[column];
        if column == 0 { format!("{text:<width$}") } else { format!("{text:>width$}") }
    };
    rows.iter().map(|row| row.iter().enumerate().map(cell).collect::<Vec<_>>().join("  ") + "\n").collect()
}

fn row(coverage: &Coverage<'_>) -> Vec<String> {
    let count = |is: fn(&State) -> bool| coverage.texts.iter().filter(|text| is(&text.state)).count().to_string();
    vec![
        coverage.language.tag.to_string(),
        format!("{} %", per_cent(coverage)),
        coverage.texts.len().to_string(),
        count(|state| matches!(state, State::Missing)),
        count(|state| matches!(state, State::Stale(_))),
        count(|state| matches!(state, State::Unknown)),
        coverage.unreviewed().to_string(),
        format!("{}/{}", coverage.messages.0, coverage.messages.1),
    ]
}

/// What to translate next, what matters most first.
pub(super) fn next(languages: &[Coverage<'_>], console: &Console) -> String {
    let mut lines = String::new();
    for coverage in languages {
        let next: Vec<String> = coverage.next().take(NEXT).map(|text| format!("{}/{}", text.entry.kind.folder(), text.entry.id)).collect();
        if !next.is_empty() {
            let args = [("language", coverage.language.tag.as_str()), ("texts", &next.join(", "))];
            lines += &format!("{}\n", console.words("ui-status-next", &args));
        }
    }
    lines
}

/// What is to be confirmed, one line each.
pub(super) fn duties(duties: &[Duty], console: &Console) -> String {
    let mut lines = format!("{}\n", console.words("ui-status-duties", &[("count", &duties.len().to_string())]));
    for duty in duties {
        let matter = match &duty.matter {
            Matter::Whole => console.words("ui-duty-whole", &[]),
            Matter::Fields(fields) => console.words("ui-duty-fields", &[("fields", &fields.join(", "))]),
            Matter::Silent(due) => console.words("ui-duty-silent", &[("date", &due.to_string())]),
            Matter::Ends(on) => console.words("ui-duty-ends", &[("date", &on.to_string())]),
        };
        let owner = duty.owner.as_ref().map_or_else(String::new, |owner| format!(" ({owner})"));
        lines += &format!("  {}{owner}: {matter}\n", duty.of);
    }
    lines
}
