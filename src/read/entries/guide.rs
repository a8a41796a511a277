//! The neutral fields of a guide.

use super::super::fields::Fields;
use super::super::tree::{Data, Value};
use crate::finding::Report;
use crate::site::Spanned;
use crate::site::entry::{Guide, Legal, NeededDocument, PaperSections, SECTIONS, Sensitivity};

pub(super) fn guide(fields: &mut Fields<'_>) -> Guide {
    let (formats, sections) = print(fields);
    Guide {
        code: code(fields),
        topic: fields.text("topic"),
        audience: fields.texts("audience"),
        authority: fields.text("authority"),
        desks: fields.texts("desks"),
        documents: fields.items("documents").into_iter().filter_map(|item| document(item, fields.report())).collect(),
        costs: fields.texts("costs"),
        legal: fields.items("legal").into_iter().filter_map(|item| legal(item, fields.report())).collect(),
        requires: fields.texts("requires"),
        related: fields.texts("related"),
        sensitivity: fields.one_of("sensitivity", &Sensitivity::ALL).unwrap_or_default(),
        formats,
        sections,
    }
}

/// A code becomes an address and is dictated over the telephone: letters, digits and hyphens.
pub(in crate::read) fn code(fields: &mut Fields<'_>) -> Option<Spanned<String>> {
    let code = fields.text("code")?;
    let good = !code.value.is_empty() && code.value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if !good {
        fields.report().add(crate::finding::Finding::error("E0218").at(code.span.clone()).arg("code", &code.value));
    }
    good.then_some(code)
}

fn document(value: &Value, report: &mut Report) -> Option<NeededDocument> {
    let mut fields = Fields::new(value, report);
    let id = fields.required("id");
    let copies = fields.number("copies").unwrap_or(0);
    let fact = fields.text("fact");
    fields.finish();
    Some(NeededDocument { id: id?, copies, fact })
}

fn legal(value: &Value, report: &mut Report) -> Option<Legal> {
    let mut fields = Fields::new(value, report);
    let reference = fields.required("ref");
    let url = fields.words("url");
    fields.finish();
    Some(Legal { reference: reference?.value, url })
}

type Names = Option<Vec<Spanned<String>>>;

fn print(fields: &mut Fields<'_>) -> (Names, PaperSections) {
    let Some(value) = fields.take("print") else { return (None, PaperSections::Usual) };
    let mut print = Fields::new(value, fields.report());
    let formats = print.texts("formats");
    let sections = sections(&mut print);
    print.finish();
    (some(formats), sections)
}

/// `sections: [who, how]` for every format, or `sections: {trifold: [who], a4: [who, how]}` for some.
fn sections(print: &mut Fields<'_>) -> PaperSections {
    let Some(value) = print.take("sections") else { return PaperSections::Usual };
    match &value.data {
        Data::Map(pairs) => {
            let of_format = |(name, value): &(Spanned<String>, Value)| (name.clone(), print.words_of(value, &SECTIONS));
            PaperSections::ByFormat(pairs.iter().map(of_format).collect())
        }
        Data::List(_) | Data::Text(_) | Data::Null => {
            some(print.words_of(value, &SECTIONS)).map_or(PaperSections::Usual, PaperSections::Some)
        }
    }
}

/// The formats of what has no sections to choose.
pub(super) fn printed(fields: &mut Fields<'_>) -> Names {
    let value = fields.take("print")?;
    let mut print = Fields::new(value, fields.report());
    let formats = print.texts("formats");
    print.finish();
    some(formats)
}

fn some(names: Vec<Spanned<String>>) -> Names {
    (!names.is_empty()).then_some(names)
}
