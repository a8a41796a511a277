//! The neutral fields of a desk.

use super::super::fields::Fields;
use super::super::hours;
use super::super::tree::Value;
use crate::finding::{Finding, Report};
use crate::site::Tag;
use crate::site::entry::{Access, Desk, DeskPhone, SpokenHow, SpokenLanguage};

pub(super) fn desk(fields: &mut Fields<'_>) -> Desk {
    let address = fields.text("address");
    let public = fields.truth("address_public").unwrap_or(true);
    let geo = fields.take("geo").and_then(|value| geo(value, fields.report()));
    let rule = fields.text("hours");
    // For operators and editors: they are read so that they are known keys, and nothing shows them yet.
    fields.take("closures");
    fields.take("referral");
    Desk {
        name: fields.required("name"),
        organization: fields.text("organization"),
        address: address.filter(|_| public).map(|address| address.value),
        geo: geo.filter(|_| public),
        transport: fields.words("transport").filter(|_| public),
        access: fields.one_of("access", &Access::ALL),
        booking: fields.words("booking"),
        phones: fields.items("phones").into_iter().filter_map(|item| phone(item, fields.report())).collect(),
        email: fields.words("email"),
        pec: fields.words("pec"),
        hours: rule.and_then(|rule| hours::hours(&rule, fields.report())),
        languages: fields.items("languages").into_iter().filter_map(|item| language(item, fields.report())).collect(),
        languages_confirmed_on: fields.date("languages_confirmed_on").map(|date| date.value),
        services: fields.texts("services"),
        accessibility: fields.words("accessibility"),
        children_ok: fields.truth("children_ok").unwrap_or(false),
        women_only: fields.truth("women_only").unwrap_or(false),
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

fn phone(value: &Value, report: &mut Report) -> Option<DeskPhone> {
    let mut fields = Fields::new(value, report);
    let number = fields.required("number");
    let label = fields.words("label");
    let languages = fields.texts("languages").into_iter().map(|tag| tag.value).collect();
    fields.finish();
    Some(DeskPhone { number: number?.value, label, languages })
}

fn language(value: &Value, report: &mut Report) -> Option<SpokenLanguage> {
    let mut fields = Fields::new(value, report);
    let code = fields.required("code");
    let how = fields.one_of("how", &SpokenHow::ALL).unwrap_or(SpokenHow::Staff);
    let when = fields.text("when").and_then(|rule| hours::hours(&rule, fields.report()));
    fields.finish();
    let code = code?;
    let tag = Tag::parse(&code.value);
    if tag.is_none() {
        report.add(Finding::error("E0106").at(code.span).arg("tag", &code.value));
    }
    Some(SpokenLanguage { tag: tag?, how, when })
}
