//! `site.toml` to settings and languages.

use super::fields::Fields;
use super::tree;
use crate::finding::{Finding, Report};
use crate::site::language::{direction, display_name, own_name};
use crate::site::settings::{Feedback, MissingPages, Settings, Topic, Unreviewed};
use crate::site::{Direction, Language, Languages, Spanned, Tag};
use crate::source::{Source, Span};

/// Reads the settings; `None` when no language can be made of them.
pub(super) fn settings(source: &Source, report: &mut Report) -> Option<(Settings, Languages)> {
    let tree = tree::toml(source, report);
    let mut fields = Fields::new(&tree, report);
    let base_url = base_url(&mut fields).unwrap_or_default();
    let source_tag = fields.required("source");
    let settings = Settings {
        base_url,
        theme: fields.text("theme").unwrap_or_else(|| Spanned { value: "opera".into(), span: Span::file("site.toml") }),
        topics: fields.items("topics").into_iter().filter_map(|item| topic(item, fields.report())).collect(),
        audiences: fields.texts("audiences").into_iter().map(|audience| audience.value).collect(),
        emergency: fields.texts("emergency"),
        exit: exit(&mut fields),
        feedback: fields.take("feedback").map(|value| feedback(value, fields.report())).unwrap_or_default(),
        confirm_every: fields.days("confirm_every").unwrap_or(180),
        gulpease: fields.number("gulpease").unwrap_or(60),
        missing_pages: fields
            .one_of("missing_pages", &[("show", MissingPages::Show), ("link", MissingPages::Link), ("hide", MissingPages::Hide)])
            .unwrap_or(MissingPages::Show),
        grace_days: fields.days("grace_days").unwrap_or(0),
        unreviewed: fields
            .one_of("unreviewed", &[("refuse", Unreviewed::Refuse), ("mark", Unreviewed::Mark)])
            .unwrap_or(Unreviewed::Refuse),
    };
    let drafts = fields.take("languages").map(|table| languages(table, fields.report())).unwrap_or_default();
    fields.finish();
    let languages = joined(source, source_tag?, drafts, report)?;
    Some((settings, languages))
}

/// The exit is another site's, and its name may not be read by who listens on the line.
/// The address of the site, whole: it is printed in every code.
fn base_url(fields: &mut Fields<'_>) -> Option<String> {
    let url = fields.required("base_url")?;
    let host = ["https://", "http://"].into_iter().find_map(|scheme| url.value.strip_prefix(scheme));
    if !host.is_some_and(|host| host.starts_with(char::is_alphanumeric)) {
        let host = url.value.trim_start_matches('/').to_owned();
        fields.report().add(Finding::error("E0112").at(url.span).arg("url", &url.value).mend(format!("https://{host}")));
    }
    Some(url.value.trim_end_matches('/').to_owned())
}

fn exit(fields: &mut Fields<'_>) -> Option<Spanned<String>> {
    let url = fields.text("exit")?;
    if url.value.strip_prefix("https://").is_some_and(|rest| rest.starts_with(char::is_alphanumeric)) {
        return Some(url);
    }
    fields.report().add(Finding::error("E0741").at(url.span).arg("url", url.value));
    None
}

fn feedback(value: &tree::Value, report: &mut Report) -> Feedback {
    let is_email = |text: &str| text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    let mut fields = Fields::new(value, report);
    let mut asked = |key, code, is_right: &dyn Fn(&str) -> bool| {
        let text = fields.text(key)?;
        if !is_right(&text.value) {
            fields.report().add(Finding::error(code).at(text.span).arg("value", &text.value));
            return None;
        }
        Some(text.value)
    };
    let email = asked("email", "E0742", &|text| is_email(text) && !text.contains(['?', '&', '%', ' ', ',']));
    let whatsapp = asked("whatsapp", "E0743", &|text| (8..=15).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()));
    fields.finish();
    Feedback { email, whatsapp }
}

fn topic(value: &tree::Value, report: &mut Report) -> Option<Topic> {
    let mut fields = Fields::new(value, report);
    let id = fields.required("id");
    let icon = fields.words("icon");
    let color = fields.words("color").unwrap_or_else(|| "#0066cc".into());
    fields.finish();
    let id = id?.value;
    Some(Topic { icon: icon.unwrap_or_else(|| id.clone()), color, id })
}

/// A language as `site.toml` writes it, before its chain is checked.
struct Draft {
    tag: Tag,
    name: Option<String>,
    italian_name: Option<String>,
    number: Option<u32>,
    direction: Option<Direction>,
    fallback: Vec<Spanned<String>>,
    span: Span,
}

fn languages(table: &tree::Value, report: &mut Report) -> Vec<Draft> {
    let tree::Data::Map(pairs) = &table.data else {
        report.add(Finding::error("E0206").at(table.span.clone()).arg("wanted", "map"));
        return Vec::new();
    };
    pairs.iter().filter_map(|(key, value)| language(key, value, report)).collect()
}

fn language(key: &Spanned<String>, value: &tree::Value, report: &mut Report) -> Option<Draft> {
    let tag = Tag::parse(&key.value);
    if tag.is_none() {
        report.add(Finding::error("E0106").at(key.span.clone()).arg("tag", &key.value));
    }
    let mut fields = Fields::new(value, report);
    let draft = Draft {
        tag: tag?,
        name: fields.words("name"),
        italian_name: fields.words("italian_name"),
        number: fields.number("number"),
        direction: fields.one_of("direction", &[("ltr", Direction::Ltr), ("rtl", Direction::Rtl)]),
        fallback: fields.texts("fallback"),
        span: key.span.clone(),
    };
    fields.finish();
    Some(draft)
}

fn joined(source: &Source, source_tag: Spanned<String>, drafts: Vec<Draft>, report: &mut Report) -> Option<Languages> {
    let wanted = Tag::parse(&source_tag.value);
    let tags: Vec<Tag> = drafts.iter().map(|draft| draft.tag.clone()).collect();
    let Some(source_language) = wanted.filter(|tag| tags.contains(tag)) else {
        let finding = Finding::error("E0109").at(source_tag.span).arg("tag", &source_tag.value);
        report.add(finding.nearest(&source_tag.value, tags.iter().map(Tag::as_str)));
        return None;
    };
    let mut numbers: Vec<(u32, Span)> = Vec::new();
    let mut all = Vec::new();
    for (index, draft) in drafts.into_iter().enumerate() {
        let number = draft.number.unwrap_or(index as u32 + 1);
        if let Some((_, other)) = numbers.iter().find(|(taken, _)| *taken == number) {
            report.add(Finding::error("E0108").at(draft.span.clone()).arg("number", number).related(other.clone()));
        }
        numbers.push((number, draft.span.clone()));
        all.push(finished(source, draft, number, &source_language, &tags, report));
    }
    all.sort_by_key(|language| language.tag != source_language);
    Languages::new(all)
}

fn finished(source: &Source, draft: Draft, number: u32, source_language: &Tag, tags: &[Tag], report: &mut Report) -> Language {
    let mut fallback = Vec::new();
    for wanted in &draft.fallback {
        match Tag::parse(&wanted.value).filter(|tag| tags.contains(tag)) {
            Some(tag) if tag != draft.tag && !fallback.contains(&tag) => fallback.push(tag),
            Some(_) => {}
            None => {
                let finding = Finding::error("E0107").at(wanted.span.clone()).arg("tag", &wanted.value);
                report.add(finding.nearest(&wanted.value, tags.iter().map(Tag::as_str)));
            }
        }
    }
    if draft.tag != *source_language && !fallback.contains(source_language) {
        fallback.push(source_language.clone());
    }
    let known = direction(&draft.tag);
    if draft.direction.is_none() && known.is_none() {
        report.add(Finding::warning("W0110").at(draft.span.clone()).arg("tag", &draft.tag));
    }
    let number = u8::try_from(number).unwrap_or_else(|_| {
        report.add(Finding::error("E0206").at(source.span(draft.span.start..draft.span.end)).arg("wanted", "number"));
        0
    });
    Language {
        number,
        name: draft.name.or_else(|| own_name(&draft.tag)).unwrap_or_else(|| draft.tag.to_string()),
        italian_name: draft.italian_name.or_else(|| display_name(&draft.tag, source_language)).unwrap_or_else(|| draft.tag.to_string()),
        direction: draft.direction.or(known).unwrap_or(Direction::Ltr),
        fallback,
        tag: draft.tag,
    }
}
