//! The neutral fields of a journey.

use super::super::fields::Fields;
use super::super::tree::{Data, Value};
use crate::finding::{Finding, Report};
use crate::site::entry::{Journey, Sensitivity, Stage, Step};

pub(super) fn journey(fields: &mut Fields<'_>) -> Journey {
    let audience = fields.texts("audience");
    let items = fields.items("steps");
    if items.is_empty() {
        let span = fields.span();
        fields.report().add(Finding::error("E0223").at(span));
    }
    let steps: Vec<Step> = items.into_iter().filter_map(|item| step(item, fields.report())).collect();
    if let Some(first) = steps.first().filter(|step| step.stage == Stage::Wait) {
        fields.report().add(Finding::error("E0224").at(first.name.span.clone()));
    }
    let sensitivity = fields.one_of("sensitivity", &Sensitivity::ALL).unwrap_or_default();
    let journey = Journey { audience, steps, sensitivity };
    twice(&journey, fields.report());
    journey
}

/// A step names one thing: a guide, a desk, a waiting time or words of its own.
fn step(value: &Value, report: &mut Report) -> Option<Step> {
    let mut fields = Fields::new(value, report);
    let mut named = Vec::new();
    for (key, stage) in Stage::ALL {
        named.extend(fields.text(key).map(|name| (stage, name)));
    }
    let authority = fields.text("authority");
    fields.finish();
    if named.len() != 1 && matches!(value.data, Data::Map(_)) {
        report.add(Finding::error("E0221").at(value.span.clone()).arg("count", named.len()));
        return None;
    }
    named.pop().map(|(stage, name)| Step { stage, name, authority })
}

/// Steps are places on the page: two of one name would be one place.
fn twice(journey: &Journey, report: &mut Report) {
    let steps: Vec<&Step> = journey.counted().collect();
    for (at, step) in steps.iter().enumerate() {
        if let Some(first) = steps[..at].iter().find(|first| first.name.value == step.name.value) {
            let finding = Finding::error("E0222").at(step.name.span.clone()).related(first.name.span.clone());
            report.add(finding.arg("id", &step.name.value));
        }
    }
}
