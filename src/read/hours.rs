//! An OpenStreetMap `opening_hours` string to a week of opening times, checked.

use crate::finding::{Finding, Report};
use crate::site::Spanned;
use crate::site::entry::OpeningHours;
use chrono::{Datelike, NaiveDate};
use opening_hours_syntax::rules::RuleKind;

/// Reads opening hours; what the standard's grammar does not allow is a finding.
///
/// The grammar lets a comment stand for a rule and means "always open" by it; a desk with a comment is not always
/// open, so such a rule is refused too.
pub(super) fn hours(rule: &Spanned<String>, report: &mut Report) -> Option<OpeningHours> {
    let expression = match opening_hours_syntax::parse(&rule.value) {
        Ok(expression) => expression,
        Err(error) => {
            let message = error.to_string();
            let message = message.lines().last().unwrap_or_default().trim().trim_start_matches("= ").to_owned();
            report.add(Finding::error("E0216").at(rule.span.clone()).arg("message", message));
            return None;
        }
    };
    if expression.rules.iter().any(|one| one.kind != RuleKind::Closed && !one.comment.is_empty()) {
        report.add(Finding::error("E0216").at(rule.span.clone()).arg("message", "comment"));
        return None;
    }
    Some(OpeningHours { rule: rule.value.clone(), week: week(&rule.value)? })
}

/// The opening times of a week without holidays: the first full week of some February.
fn week(rule: &str) -> Option<[Vec<(u16, u16)>; 7]> {
    use opening_hours::OpeningHours as Parsed;
    let parsed: Parsed = rule.parse().ok()?;
    // A Monday; no Italian holiday falls in that week.
    let monday = NaiveDate::from_ymd_opt(2026, 2, 2)?;
    let mut week: [Vec<(u16, u16)>; 7] = Default::default();
    for day in monday.iter_days().take(7) {
        let times = &mut week[day.weekday().num_days_from_monday() as usize];
        for range in parsed.schedule_at(day) {
            if range.kind != RuleKind::Open {
                continue;
            }
            let minutes = |time: opening_hours_syntax::ExtendedTime| u16::from(time.hour()) * 60 + u16::from(time.minute());
            let (start, end) = (minutes(range.range.start), minutes(range.range.end));
            match times.last_mut() {
                Some(last) if last.1 == start => last.1 = end,
                Some(_) | None => times.push((start, end)),
            }
        }
    }
    Some(week)
}
