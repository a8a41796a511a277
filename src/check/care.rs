//! Care: what its owner has not confirmed for too long, and what is past its day.

use crate::finding::{Finding, Report};
use crate::site::Site;
use chrono::Days;

pub(super) fn check(site: &Site, report: &mut Report) {
    for entry in site.entries.values() {
        if let Some(confirmed_on) = &entry.care.confirmed_on {
            if confirmed_on.value > site.today {
                let finding = Finding::warning("W0908").at(confirmed_on.span.clone()).arg("date", confirmed_on.value);
                report.add(finding.mend(site.today.format("%Y-%m-%d").to_string()));
            }
            let term = entry.care.confirm_every.unwrap_or(site.settings.confirm_every);
            if confirmed_on.value + Days::new(u64::from(term)) < site.today {
                let finding = Finding::warning("W0904").at(confirmed_on.span.clone()).arg("date", confirmed_on.value).arg("days", term);
                report.add(finding.mend(site.today.format("%Y-%m-%d").to_string()));
            }
        }
        if let Some(until) = entry.care.valid_until.as_ref().filter(|until| until.value < site.today) {
            report.add(Finding::error("E0906").at(until.span.clone()).arg("date", until.value));
        }
    }
}
