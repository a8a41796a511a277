//! An OpenStreetMap `opening_hours` string to a week of opening times, checked.

use crate::finding::{Finding, Report};
use crate::site::Spanned;
use crate::site::entry::{Closure, ComingDay, OpeningHours};
use chrono::{Datelike, NaiveDate};
use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleKind};

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

/// The days from `today` on: openings on an Italian calendar, none while the desk is closed.
///
/// A rule that does not name public holidays (`PH`) does not mean that offices open on them: such a day is unknown.
pub(super) fn coming(hours: &OpeningHours, closures: &[Closure], today: NaiveDate) -> Vec<ComingDay> {
    use opening_hours::localization::Country;
    use opening_hours::{Context, OpeningHours as Parsed};
    let holidays = Country::IT.holidays();
    let Ok(parsed) = hours.rule.parse::<Parsed>() else { return Vec::new() };
    let names_holidays = names_public_holidays(&parsed.get_expression());
    let parsed = parsed.with_context(Context::default().with_holidays(holidays.clone()));
    let day = |day: NaiveDate| {
        if closures.iter().any(|closure| (closure.from..=closure.until).contains(&day)) {
            ComingDay::Times(Vec::new())
        } else if holidays.get_public().contains(day) && !names_holidays && !hours.is_always() {
            ComingDay::Holiday
        } else {
            ComingDay::Times(times(&parsed, day))
        }
    };
    today.iter_days().take(COMING).map(day).collect()
}

/// How many days are told ahead: after them a page that nobody built anew says nothing.
const COMING: usize = 28;

fn names_public_holidays(expression: &OpeningHoursExpression) -> bool {
    let is_public = |range: &WeekDayRange| matches!(range, WeekDayRange::Holiday { kind: HolidayKind::Public, offset: 0 });
    expression.rules.iter().any(|rule| rule.day_selector.weekday.iter().any(is_public))
}

/// The opening times of a week without holidays: the first full week of some February.
fn week(rule: &str) -> Option<[Vec<(u16, u16)>; 7]> {
    use opening_hours::OpeningHours as Parsed;
    let parsed: Parsed = rule.parse().ok()?;
    // A Monday; no Italian holiday falls in that week.
    let monday = NaiveDate::from_ymd_opt(2026, 2, 2)?;
    let mut week: [Vec<(u16, u16)>; 7] = Default::default();
    for day in monday.iter_days().take(7) {
        week[day.weekday().num_days_from_monday() as usize] = times(&parsed, day);
    }
    Some(week)
}

/// When it is open on a day, in minutes from midnight, neighbouring times joined.
fn times(parsed: &opening_hours::OpeningHours, day: NaiveDate) -> Vec<(u16, u16)> {
    let minutes = |time: opening_hours_syntax::ExtendedTime| u16::from(time.hour()) * 60 + u16::from(time.minute());
    let mut times: Vec<(u16, u16)> = Vec::new();
    for range in parsed.schedule_at(day).into_iter().filter(|range| range.kind == RuleKind::Open) {
        let (start, end) = (minutes(range.range.start), minutes(range.range.end));
        match times.last_mut() {
            Some(last) if last.1 == start => last.1 = end,
            Some(_) | None => times.push((start, end)),
        }
    }
    times
}
