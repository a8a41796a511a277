//! An edition → the values of its page: whether the paper in the reader's hand still holds, what changed, where the new
//! one is.

use super::Pages;
use super::draft::Draft;
use super::values::{list, map, maybe, maybe_text, text};
use crate::finding::Report;
use crate::plan::{Issue, Leaflet, Page, Plan, imprint, is_dangerous, leaflets_of};
use crate::render::editions::text as text_of;
use crate::render::view::{self, SectionView};
use crate::site::edition::{Edition, Standing};
use crate::site::entry::SECTIONS;
use crate::site::{Entry, Language};
use crate::words::DateStyle;
use std::mem::discriminant;
use tera::{Context, Value};

/// Papers of one edition of which the same is true.
struct Verdict<'a> {
    standing: Standing,
    papers: Vec<&'a Edition>,
}

impl<'a> Verdict<'a> {
    /// Takes in a paper of which the same is true; what changed on one of them may have changed on all.
    fn add(&mut self, paper: &'a Edition, standing: Standing) {
        self.papers.push(paper);
        if let (Standing::Superseded { on, changed }, Standing::Superseded { on: other, changed: more }) = (&mut self.standing, standing) {
            *on = (*on).into_iter().chain(other).min();
            changed.extend(more.into_iter().filter(|part| !changed.contains(part)).collect::<Vec<_>>());
        }
    }
}

impl<'a> Pages<'a> {
    /// `/PS-03/ar/2026-11-24/`. It stands for ever: in the source language when the site has lost its own.
    pub(in crate::render) fn edition(&self, issue: &Issue) -> (Option<Vec<u8>>, Report) {
        let language = self.site.languages.get(&issue.language);
        let draft = Draft::new(self, self.voice(language.unwrap_or(self.site.languages.source())), None);
        let entry = self.site.coded(&issue.code);
        let verdicts = self.verdicts(issue);
        let mut context = Context::new();
        draft.frame(&mut context, "");
        context.insert_value("head", draft.edition_head(issue, entry));
        context.insert_value("danger", Value::from(entry.is_some_and(is_dangerous)));
        context.insert_value("switcher", list(draft.signs(entry)));
        context.insert_value("code", text(&issue.code));
        context.insert_value("edition", text(&issue.name.to_string()));
        context.insert_value("title", maybe(draft.safe(entry), |entry| draft.html(&view::title_of(draft.reader, entry))));
        context.insert_value("to_guide", maybe(entry.filter(|_| language.is_some()), |entry| text(&draft.page_url(&page_of(entry)))));
        context.insert_value("to_languages", maybe(entry, |_| text(&self.plan.url(&format!("{}/", issue.code)))));
        let several = verdicts.len() > 1;
        context.insert_value("verdicts", list(verdicts.iter().map(|verdict| draft.verdict(verdict, entry, several))));
        self.finish(&draft, "edition.html", context)
    }

    /// What is true of the papers of an edition: most often the same of all formats.
    fn verdicts(&self, issue: &Issue) -> Vec<Verdict<'a>> {
        let mut verdicts: Vec<Verdict<'a>> = Vec::new();
        for edition in self.site.editions.iter().filter(|edition| Issue::from(*edition) == *issue) {
            let standing = self.plan.standing(self.site, edition);
            match verdicts.iter_mut().find(|verdict| discriminant(&verdict.standing) == discriminant(&standing)) {
                Some(verdict) => verdict.add(edition, standing),
                None => verdicts.push(Verdict { standing, papers: vec![edition] }),
            }
        }
        verdicts
    }
}

impl<'a> Draft<'_, 'a> {
    /// An entry whose name may be seen by who looks over a shoulder.
    fn safe<'e>(&self, entry: Option<&'e Entry>) -> Option<&'e Entry> {
        entry.filter(|entry| !is_dangerous(entry))
    }

    /// No search engine leads here: the address is on a paper, and the guide itself is what should be found.
    fn edition_head(&self, issue: &Issue, entry: Option<&Entry>) -> Value {
        let title = format!("{} · {}", issue.code, issue.name);
        map([
            ("title", maybe_text(self.safe(entry).map(|_| title.as_str()))),
            ("description", text("")),
            ("canonical", text(&self.pages.plan.absolute(&Plan::edition_path(issue)))),
            ("noindex", Value::from(true)),
            ("alternates", list([])),
            ("default", Value::none()),
        ])
    }

    /// The switcher leads to the guide in other languages: a paper has but one.
    fn signs(&self, entry: Option<&Entry>) -> Vec<Value> {
        let page = entry.map_or(Page::Home, page_of);
        self.pages.site.languages.iter().map(|language| self.sign(&page, language)).collect()
    }

    fn verdict(&self, verdict: &Verdict<'_>, entry: Option<&Entry>, several: bool) -> Value {
        let formats: Vec<String> = verdict.papers.iter().map(|edition| self.format_name(&edition.imprint.format)).collect();
        let (standing, on, changed): (_, _, &[String]) = match &verdict.standing {
            Standing::Valid => ("valid", None, &[]),
            Standing::Superseded { on, changed } => ("superseded", *on, changed),
            Standing::Withdrawn => ("withdrawn", None, &[]),
        };
        let superseded = verdict.standing != Standing::Valid;
        let new = entry.filter(|_| superseded).map(|entry| self.new_leaflets(entry, &verdict.papers)).unwrap_or_default();
        map([
            ("standing", text(standing)),
            ("formats", maybe(several.then_some(formats), |formats| text(&self.voice.words.formats.list(&formats)))),
            ("on", maybe(on, |day| text(&self.voice.words.formats.date(day, DateStyle::Long)))),
            ("changed", list(self.safe(entry).map(|entry| self.changed(entry, changed)).unwrap_or_default())),
            ("leaflets", list(new)),
        ])
    }

    /// The parts that changed, as the guide names them today: first the title, then sections in their order.
    fn changed(&self, entry: &Entry, changed: &[String]) -> Vec<Value> {
        let sections = text_of(self.reader, entry).sections;
        let guide = self.page_url(&page_of(entry));
        let has = |name: &str| changed.iter().any(|part| part == name);
        let frame = |part: &str, word: &str| has(part).then(|| map([("title", text(&self.word(word)))]));
        let there = sections.iter().filter(|section| has(&section.id)).map(|section| self.section_link(section, &guide));
        let gone = changed.iter().filter(|part| SECTIONS.contains(&part.as_str()) && !sections.iter().any(|section| section.id == **part));
        let gone = gone.map(|part| map([("title", text(&self.word(&format!("section-{part}"))))]));
        let first = frame("title", "edition-part-title");
        let last = frame("glossary", "edition-part-glossary").into_iter().chain(frame("foot", "edition-part-foot"));
        first.into_iter().chain(there).chain(gone).chain(last).collect()
    }

    fn section_link(&self, section: &SectionView, guide: &str) -> Value {
        map([
            ("title", self.html(&section.title)),
            ("number", Value::from(section.number)),
            ("url", text(&format!("{guide}#{}", section.id))),
        ])
    }

    /// The leaflets of today in the formats of some papers, or in all formats where those are no longer made.
    fn new_leaflets(&self, entry: &Entry, papers: &[&Edition]) -> Vec<Value> {
        let site = self.pages.site;
        let language: &Language = self.language();
        let all: Vec<Leaflet> = leaflets_of(site, entry).into_iter().filter(|leaflet| leaflet.language == language.tag).collect();
        let is_same = |leaflet: &&Leaflet| imprint(site, leaflet).is_some_and(|imprint| papers.iter().any(|old| old.imprint == imprint));
        let same: Vec<&Leaflet> = all.iter().filter(is_same).collect();
        let offered = if same.is_empty() { all.iter().collect() } else { same };
        offered.into_iter().filter_map(|leaflet| self.leaflet(language, leaflet)).collect()
    }
}

fn page_of(entry: &Entry) -> Page {
    Page::Entry(entry.kind, entry.id.clone())
}
