//! The neutral fields of a desk.

use super::super::fields::Fields;
use super::super::hours;
use super::super::tree::{Data, Value};
use crate::finding::{Finding, Report};
use crate::site::entry::{Access, Closure, Desk, DeskPhone, Sensitivity, SpokenHow, SpokenLanguage};
use crate::site::{Spanned, Tag};
use chrono::NaiveDate;

pub(super) fn desk(fields: &mut Fields<'_>, today: NaiveDate) -> Desk {
    let address = fields.text("address");
    let public = fields.truth("address_public").unwrap_or(true);
    let geo = fields.take("geo").and_then(|value| geo(value, fields.report()));
    let hours = fields.text("hours").and_then(|rule| hours::hours(&rule, fields.report()));
    let mut closures: Vec<Closure> = fields.items("closures").into_iter().filter_map(|item| closure(item, fields.report())).collect();
    closures.sort();
    // For operators and editors: it is read so that it is a known key, and nothing shows it yet.
    fields.take("referral");
    Desk {
        name: fields.required("name"),
        organization: fields.text("organization"),
        secret: !public,
        address: address.filter(|_| public).map(|address| address.value),
        geo: geo.filter(|_| public),
        transport: fields.words("transport").filter(|_| public),
        access: fields.one_of("access", &Access::ALL),
        booking: fields.words("booking"),
        phones: fields.items("phones").into_iter().filter_map(|item| phone(item, fields.report())).collect(),
        email: fields.words("email"),
        pec: fields.words("pec"),
        coming: hours.as_ref().map(|hours| hours::coming(hours, &closures, today)).unwrap_or_default(),
        hours,
        closures,
        languages: fields.items("languages").into_iter().filter_map(|item| language(item, fields.report())).collect(),
        languages_confirmed_on: fields.date("languages_confirmed_on").map(|date| date.value),
        services: fields.texts("services"),
        accessibility: fields.words("accessibility"),
        children_ok: fields.truth("children_ok").unwrap_or(false),
        women_only: fields.truth("women_only").unwrap_or(false),
        sensitivity: fields.one_of("sensitivity", &Sensitivity::ALL).unwrap_or_default(),
    }
}

fn geo(value: &Value, report: &mut Report) -> Option<(f64, f64)> {
    let mut fields = Fields::new(value, report);
    let mut degrees = |key| fields.text(key).and_then(|text| text.value.parse::<f64>().ok()).filter(|degrees| degrees.abs() <= 180.0);
    let both = (degrees("lat"), degrees("lon"));
    if both.0.is_none() || both.1.is_none() {
        let span = fields.span();
        fields.wrong(span, "degrees");
    }
    fields.finish();
    both.0.zip(both.1)
}

/// A day, or the first and the last of some.
fn closure(value: &Value, report: &mut Report) -> Option<Closure> {
    let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    if let Data::Text(text) = &value.data
        && let Some(day) = day(text)
    {
        return Some(Closure { from: day, until: day });
    }
    let mut fields = Fields::new(value, report);
    let (from, until) = (fields.date("from"), fields.date("until"));
    if from.is_none() || until.is_none() {
        let span = fields.span();
        fields.wrong(span, "dates");
    }
    fields.finish();
    let (from, until) = (from?.value, until?);
    if until.value < from {
        report.add(Finding::error("E0220").at(until.span).arg("from", from).arg("until", until.value));
        return None;
    }
    Some(Closure { from, until: until.value })
}

fn phone(value: &Value, report: &mut Report) -> Option<DeskPhone> {
    let mut fields = Fields::new(value, report);
    let number = fields.required("number");
    let label = fields.words("label");
    let languages = fields.texts("languages").into_iter().filter_map(|tag| self::tag(&tag, fields.report())).collect();
    fields.finish();
    Some(DeskPhone { number: number?.value, label, languages })
}

fn language(value: &Value, report: &mut Report) -> Option<SpokenLanguage> {
    let mut fields = Fields::new(value, report);
    let code = fields.required("code");
    let how = fields.one_of("how", &SpokenHow::ALL).unwrap_or(SpokenHow::Staff);
    let when = fields.text("when").and_then(|rule| hours::hours(&rule, fields.report()));
    fields.finish();
    Some(SpokenLanguage { tag: tag(&code?, report)?, how, when })
}

pub(super) fn tag(code: &Spanned<String>, report: &mut Report) -> Option<Spanned<Tag>> {
    let tag = Tag::parse(&code.value);
    if tag.is_none() {
        report.add(Finding::error("E0106").at(code.span.clone()).arg("tag", &code.value));
    }
    tag.map(|value| Spanned { value, span: code.span.clone() })
}
