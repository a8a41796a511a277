//! `content/editions.toml` to the ledger of editions. What cannot be read is told and stops the build: no paper may lose
//! its page.

use super::entries::code;
use super::fields::Fields;
use super::tree::{self, Data, Value};
use crate::finding::{Finding, Report};
use crate::site::edition::{Contents, Edition, EditionName, Imprint, LEDGER, Ledger};
use crate::site::{Spanned, Tag};
use crate::source::{Sources, Span};
use std::collections::BTreeMap;

/// Reads the ledger.
pub(super) fn editions(sources: &Sources, report: &mut Report) -> Ledger {
    let Some(source) = sources.texts.get(LEDGER) else { return Ledger::default() };
    let tree = tree::toml(source, report);
    let mut fields = Fields::new(&tree, report);
    let editions: Vec<Edition> = fields.items("edition").into_iter().filter_map(|item| edition(item, fields.report())).collect();
    fields.finish();
    let mut seen: BTreeMap<(&Imprint, EditionName), &Span> = BTreeMap::new();
    for edition in &editions {
        if let Some(first) = seen.insert((&edition.imprint, edition.name), &edition.span) {
            let finding = Finding::error("E1302").at(edition.span.clone()).related(first.clone());
            report.add(finding.arg("code", &edition.imprint.code).arg("edition", edition.name));
        }
    }
    Ledger::new(editions)
}

fn edition(value: &Value, report: &mut Report) -> Option<Edition> {
    let mut fields = Fields::new(value, report);
    let code = fields.required("code").and_then(|_| code(&mut fields));
    let language = fields.required("language").and_then(|tag| self::language(&tag, fields.report()));
    let format = fields.required("format");
    let name = fields.required("edition");
    let content = fields.required("content");
    let contents = contents(fields.take("parts"));
    let note = fields.words("note");
    fields.finish();
    let (name, content) = (name?, content?);
    if content.value != contents.whole() {
        report.add(Finding::error("E1303").at(content.span));
    }
    let read = EditionName::parse(&name.value);
    if read.is_none() {
        report.add(Finding::error("E1301").at(name.span.clone()).arg("edition", &name.value));
    }
    let imprint = Imprint { code: code?.value, language: language?, format: format?.value };
    Some(Edition { imprint, name: read?, contents, note, span: name.span })
}

fn language(tag: &Spanned<String>, report: &mut Report) -> Option<Tag> {
    let read = Tag::parse(&tag.value);
    if read.is_none() {
        report.add(Finding::error("E0106").at(tag.span.clone()).arg("tag", &tag.value));
    }
    read
}

/// The hashes of parts. What is no text is passed over: then the hash of the whole is another.
fn contents(value: Option<&Value>) -> Contents {
    let Some(Value { data: Data::Map(pairs), .. }) = value else { return Contents::default() };
    let part = |(name, hash): &(Spanned<String>, Value)| match &hash.data {
        Data::Text(hash) => Some((name.value.clone(), hash.clone())),
        Data::Null | Data::List(_) | Data::Map(_) => None,
    };
    Contents::new(pairs.iter().filter_map(part))
}
