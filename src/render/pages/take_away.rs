//! A language in one file that needs nothing else: no script, no picture, no address that is asked for.

use super::Pages;
use super::draft::Draft;
use super::html::Html;
use super::values::{list, map, text};
use crate::finding::Report;
use crate::plan::{Page, Plan, is_dangerous};
use crate::site::entry::Kind;
use crate::site::{Entry, Language};
use crate::words::DateStyle;
use std::collections::BTreeMap;
use tera::{Context, Value};

/// The kinds of entry in the file, in its order.
const KINDS: [Kind; 3] = [Kind::Guide, Kind::Desk, Kind::Term];

/// What the anchor of a word that is explained on a page starts with.
const WORD: &str = "word-";

impl<'a> Pages<'a> {
    /// `/it/take-away.html`: guides, desks and glossary. Nobody may find guides for people in danger in it.
    pub(in crate::render) fn take_away(&self, language: &Language) -> (Option<Vec<u8>>, Report) {
        let cover = Draft::new(self, self.voice(language), None);
        let entries = |kind| self.site.of_kind(kind).filter(|entry| !is_dangerous(entry) && self.site.has_page(entry, language));
        let page = |entry: &Entry| Page::Entry(entry.kind, entry.id.clone());
        let all = KINDS.into_iter().flat_map(entries);
        let places = all.map(|entry| (self.plan.page_url(self.site, language, &page(entry)), anchor(entry))).collect();
        let carrier = Carrier { plan: self.plan, places };
        let mut report = Report::default();
        let mut group = |kind: Kind| {
            let mut sorted: Vec<(String, &Entry)> = entries(kind).map(|entry| (cover.plain_title(entry), entry)).collect();
            sorted.sort_by(|(a, _), (b, _)| cover.voice.words.formats.compare(a, b));
            let items = sorted.into_iter().map(|(_, entry)| {
                let draft = Draft::new(self, cover.voice, Some(&page(entry)));
                let html = draft.part("take-away-entry.html", &fragment(&draft, entry));
                report.join(draft.found());
                let html = Html::trusted(carrier.carried(&html, &anchor(entry)));
                map([("anchor", text(&anchor(entry))), ("link", cover.link_to(entry)), ("html", html.value())])
            });
            let items: Vec<Value> = items.collect();
            map([("title", text(&cover.word(kind.folder()))), ("items", list(items))])
        };
        let groups: Vec<Value> = KINDS.into_iter().map(&mut group).collect();
        let mut context = Context::new();
        context.insert_value("groups", list(groups));
        context.insert_value("date", text(&cover.voice.words.formats.date(self.site.today, DateStyle::Long)));
        context.insert_value("site_url", text(&self.plan.absolute(&self.plan.page_path(self.site, language, &Page::Home))));
        let (bytes, found) = self.finish(&cover, "take-away.html", context);
        report.join(found);
        (bytes, report)
    }
}

fn fragment(draft: &Draft<'_, '_>, entry: &Entry) -> Context {
    match entry.kind {
        Kind::Guide => draft.guide(entry),
        Kind::Desk => draft.desk(entry),
        Kind::Term => draft.term(entry),
        Kind::Organization => draft.organization(entry),
        Kind::Journey => draft.journey(entry),
        Kind::Document => draft.document(entry),
        Kind::Event => draft.event(entry),
        Kind::Campaign => draft.campaign(entry),
        Kind::Page => draft.plain_page(entry),
    }
}

/// The place of an entry in the file.
fn anchor(entry: &Entry) -> String {
    format!("{}-{}", entry.kind.scheme(), entry.id)
}

/// Takes the HTML of pages into one file.
struct Carrier<'a> {
    plan: &'a Plan,
    /// The places in the file of pages, by their address.
    places: BTreeMap<String, String>,
}

impl Carrier<'_> {
    /// The HTML of an entry with its anchors and headings fit for the file, without drawings and what needs a script.
    fn carried(&self, html: &str, place: &str) -> String {
        let (mut out, mut rest) = (String::with_capacity(html.len()), html);
        // Words are escaped, so that every `<` and `>` is that of a tag.
        while let Some((words, tagged)) = rest.split_once('<') {
            let (tag, after) = tagged.split_once('>').unwrap_or((tagged, ""));
            out.push_str(words);
            let skipped = |end: &str| after.split_once(end).map_or("", |(_, after)| after);
            rest = match tag.split(' ').next() {
                Some("svg") => skipped("</svg>"),
                Some("p") if tag.contains(" data-open=") => skipped("</p>"),
                Some("img") => {
                    out.push_str(value(tag, "alt").unwrap_or_default());
                    after
                }
                Some(_) | None => {
                    self.tag(tag, place, &mut out);
                    after
                }
            };
        }
        out.push_str(rest);
        out
    }

    fn tag(&self, tag: &str, place: &str, out: &mut String) {
        let mut tag = lowered(tag);
        for name in ["id", "aria-labelledby"] {
            tag = replaced(&tag, name, |id| format!("{place}-{id}"));
        }
        tag = replaced(&tag, "href", |address| self.address(address, place));
        if value(&tag, "href").is_some_and(|address| address.starts_with("http")) && value(&tag, "rel").is_none() {
            tag.push_str(" rel=\"noreferrer\"");
        }
        out.push('<');
        out.push_str(&tag);
        out.push('>');
    }

    /// An address as it stands in the file: a place in it, or a whole address.
    fn address(&self, address: &str, place: &str) -> String {
        let (page, anchor) = address.split_once('#').unwrap_or((address, "top"));
        match self.places.get(page) {
            Some(there) => format!("#{there}-{anchor}"),
            // The file has the whole glossary: a word leads there.
            None if page.is_empty() && anchor.starts_with(WORD) => format!("#{}-{}-top", Kind::Term.scheme(), &anchor[WORD.len()..]),
            None if page.is_empty() => format!("#{place}-{anchor}"),
            None if page.starts_with('/') => {
                let root = self.plan.url("");
                self.plan.absolute(address.strip_prefix(&root).unwrap_or(address))
            }
            None => address.to_owned(),
        }
    }
}

/// A heading stands two levels lower than on a page of its own.
fn lowered(tag: &str) -> String {
    let (slash, name) = tag.strip_prefix('/').map_or(("", tag), |name| ("/", name));
    let level = name.strip_prefix('h').and_then(|rest| rest.get(..1)?.parse::<u8>().ok()).filter(|level| (1..=6).contains(level));
    level.map_or_else(|| tag.to_owned(), |level| format!("{slash}h{}{}", (level + 2).min(6), &name[2..]))
}

/// The value of an attribute, with its quotes if it has any: parts that many pages share have lost theirs.
fn written<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = tag.split_once(&format!(" {name}="))?;
    let quoted = rest.strip_prefix('"').and_then(|inside| inside.find('"')).map(|end| end + 2);
    Some(&rest[..quoted.or_else(|| rest.find(' ')).unwrap_or(rest.len())])
}

/// The value of an attribute.
fn value<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    written(tag, name).map(|value| value.trim_matches('"'))
}

/// A tag with another value for an attribute, if it has it.
fn replaced(tag: &str, name: &str, new: impl FnOnce(&str) -> String) -> String {
    let Some(old) = written(tag, name) else { return tag.to_owned() };
    tag.replacen(&format!(" {name}={old}"), &format!(" {name}=\"{}\"", new(old.trim_matches('"'))), 1)
}
