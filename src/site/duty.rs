//! Duties: what somebody must confirm, or confirm again, before readers and paper can trust it.

use super::{Entry, Fact, Id, Site};
use crate::source::Span;
use chrono::{Days, NaiveDate};

/// Something to confirm.
#[derive(Debug, Clone)]
pub struct Duty {
    /// What it is of: `desks/questura-immigrazione`, or the id of a fact.
    pub of: String,
    /// The organization that owns it, if one does.
    pub owner: Option<String>,
    /// What is to be done.
    pub matter: Matter,
    /// Where it is written.
    pub at: Span,
}

/// What is to be confirmed of a thing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matter {
    /// The whole: it stays out of print.
    Whole,
    /// These fields or sections: they are empty, or stay out of print.
    Fields(Vec<String>),
    /// Its owner was to confirm it again by this day.
    Silent(NaiveDate),
    /// It ends on this day, within the days that its owner has to confirm it.
    Ends(NaiveDate),
}

/// Everything to confirm, in order of content.
pub fn duties(site: &Site) -> Vec<Duty> {
    let entries = site.entries.values().flat_map(|entry| of_entry(site, entry));
    entries.chain(site.facts.iter().filter_map(|(id, fact)| of_fact(site, id, fact))).collect()
}

fn of_entry(site: &Site, entry: &Entry) -> Vec<Duty> {
    let care = &entry.care;
    let term = Days::new(u64::from(care.confirm_every.unwrap_or(site.settings.confirm_every)));
    let due = care.confirmed_on.as_ref().map(|on| on.value + term).filter(|due| *due < site.today);
    let ends = care.valid_until.as_ref().map(|until| until.value).filter(|until| *until <= site.today + term);
    let whole = (!care.confirmed).then_some(Matter::Whole);
    let fields = (!care.verify.is_empty()).then(|| Matter::Fields(care.verify.clone()));
    let matters = [whole, fields, due.map(Matter::Silent), ends.map(Matter::Ends)];
    let duty = |matter| Duty {
        of: format!("{}/{}", entry.kind.folder(), entry.id),
        owner: care.owner.as_ref().map(|owner| owner.value.clone()),
        matter,
        at: entry.source_translation().title.span.clone(),
    };
    matters.into_iter().flatten().map(duty).collect()
}

fn of_fact(site: &Site, id: &Id, fact: &Fact) -> Option<Duty> {
    let term = Days::new(u64::from(site.settings.confirm_every));
    let ends = fact.valid_until.filter(|until| *until <= site.today + term).map(Matter::Ends);
    let matter = if fact.confirmed { ends? } else { Matter::Whole };
    Some(Duty { of: id.to_string(), owner: None, matter, at: fact.span.clone() })
}
