//! A translation beside its source: how it stands, and what its readers are told.

use crate::site::entry::{Care, Sensitivity};
use crate::site::standing::{Standing, standing};
use crate::site::{Detail, Marks, Settings, Translation};
use chrono::{Days, NaiveDate};

/// Whether readers are told that a translation is older than its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Telling {
    /// They are.
    Now,
    /// Not yet: the change is fresh, and translators are at work.
    Later,
}

/// Grace is for those who say when they changed a text: without a day, for what is important, or where a reader may be
/// in danger, there is none.
pub(super) fn telling(care: &Care, detail: &Detail, settings: &Settings, today: NaiveDate) -> Telling {
    let in_danger = detail.sensitivity() == Sensitivity::Danger;
    let changed = care.changed_on.as_ref().map(|changed| changed.value).filter(|_| !care.important && !in_danger);
    // A day in the future would keep readers in the dark until then.
    let is_fresh = |changed: &NaiveDate| {
        let until = changed.checked_add_days(Days::new(u64::from(settings.grace_days)));
        *changed <= today && until.is_none_or(|until| today < until)
    };
    if changed.as_ref().is_some_and(is_fresh) { Telling::Later } else { Telling::Now }
}

/// A translation that knows how it stands to its source.
pub(super) fn compared(source: &Translation, text: Translation, telling: Telling) -> Translation {
    let standing = standing(source, &text);
    let marks = match (&standing, &text.source_rev, telling) {
        (Standing::Stale(changes), Some(revision), Telling::Now) => Marks::new(source, &text, revision.value.said(), changes),
        (Standing::Stale(_) | Standing::Current | Standing::Unknown, _, _) => Marks::default(),
    };
    Translation { standing, marks, ..text }
}
