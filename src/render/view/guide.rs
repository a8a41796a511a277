//! A guide's view: its sections in the fixed order, with check-list, costs and glossary.

use super::{CheckView, CostView, CostsView, GuideView, Node, Reader, SectionView, TermView, TopicView, document, fact, link};
use crate::plan::Page;
use crate::site::document::{Block, BlockKind, Target, walk};
use crate::site::entry::{Guide, NeededDocument};
use crate::site::{Entry, FactValue, InlineKind, Kind, Spanned, Translation};

/// The view of a guide for a reader.
pub fn guide(reader: Reader<'_>, entry: &Entry) -> GuideView {
    let empty = Guide::default();
    let guide = entry.guide().unwrap_or(&empty);
    let translation = reader.site.shown(entry, reader.language);
    let reading = reader.reading(translation);
    let links = |names: &[Spanned<String>], kind| {
        names.iter().filter_map(|name| reader.site.entry(kind, &name.value)).map(|entry| link::entry_link(reader, entry)).collect()
    };
    let authority = guide.authority.as_ref().and_then(|name| reader.site.entry(Kind::Organization, &name.value));
    let (intro, sections) = sections(reading, entry, guide, translation);
    GuideView {
        code: guide.code.as_ref().map(|code| code.value.clone()),
        topic: guide.topic.as_ref().and_then(|topic| self::topic(reader, &topic.value)),
        audience: reader.audience(&guide.audience),
        authority: authority.map(|entry| link::entry_link(reader, entry)),
        requires: links(&guide.requires, Kind::Guide),
        related: links(&guide.related, Kind::Guide),
        desks: links(&guide.desks, Kind::Desk),
        legal: guide.legal.clone(),
        intro,
        sections,
        glossary: glossary(reader, translation),
    }
}

/// The Italian name of the body that answers for an entry.
pub fn owner(reader: Reader<'_>, entry: &Entry) -> Option<String> {
    let organization = reader.site.entry(Kind::Organization, &entry.care.owner.as_ref()?.value)?;
    organization.italian_name().map(str::to_owned)
}

/// A topic in the reader's words.
pub(super) fn topic(reader: Reader<'_>, id: &str) -> Option<TopicView> {
    let topic = reader.site.settings.topics.iter().find(|topic| topic.id == id)?;
    let message = format!("topic-{id}");
    Some(TopicView {
        id: id.to_owned(),
        title: reader.word(&message),
        italian: reader.site.words(reader.site.languages.source()).text(&message, &[]),
        icon: topic.icon.clone(),
        color: topic.color.clone(),
        url: reader.plan.page_url(reader.site, reader.language, &Page::Topic(id.to_owned())),
    })
}

/// The body cut at its section headings. Sections are numbered alike in all languages and media, by the source text.
fn sections(reader: Reader<'_>, entry: &Entry, guide: &Guide, translation: &Translation) -> (Vec<Node>, Vec<SectionView>) {
    let blocks = &translation.document.blocks;
    let starts: Vec<usize> = (0..blocks.len()).filter(|at| section_id(&blocks[*at]).is_some()).collect();
    let intro = document::nodes(reader, &blocks[..starts.first().copied().unwrap_or(blocks.len())]);
    let numbers: Vec<&str> = entry.source_translation().document.blocks.iter().filter_map(section_id).collect();
    let mut sections = Vec::new();
    for (order, start) in starts.iter().enumerate() {
        let end = starts.get(order + 1).copied().unwrap_or(blocks.len());
        let Some(id) = section_id(&blocks[*start]) else { continue };
        let number = numbers.iter().position(|name| *name == id).unwrap_or(order) + 1;
        let reordered = translation.marks.reordered.contains(id);
        sections.push(SectionView { reordered, ..section(reader, entry, guide, id, number, &blocks[*start..end]) });
    }
    // Sections that only the source has stand where they will be.
    for blocks in &translation.marks.sections {
        let Some((first, rest)) = blocks.split_first() else { continue };
        let Some(id) = section_id(first) else { continue };
        let number = numbers.iter().position(|name| *name == id).unwrap_or(sections.len()) + 1;
        let place = sections.iter().position(|section| section.number > number).unwrap_or(sections.len());
        let section = section(reader, entry, guide, id, number, &[]);
        sections.insert(place, SectionView { body: document::missing(reader, rest), ..section });
    }
    (intro, sections)
}

fn section_id(block: &Block) -> Option<&str> {
    if let BlockKind::Heading { level: 2, id: Some(id), .. } = &block.kind { Some(id) } else { None }
}

fn section(reader: Reader<'_>, entry: &Entry, guide: &Guide, id: &str, number: usize, blocks: &[Block]) -> SectionView {
    let mut nodes = document::nodes(reader, blocks).into_iter();
    let title = match nodes.next() {
        Some(Node::Heading { c, .. }) if !c.is_empty() => c,
        Some(_) | None => vec![Node::Text { s: reader.site.words(reader.text).text(&format!("section-{id}"), &[]) }],
    };
    let doubtful = entry.care.verify.iter().any(|name| name == id) || !entry.care.confirmed;
    SectionView {
        id: id.to_owned(),
        number,
        title,
        body: nodes.collect(),
        reordered: false,
        checklist: if id == "needs" { guide.documents.iter().map(|document| check(reader, document)).collect() } else { Vec::new() },
        costs: if id == "cost" { costs(reader, guide) } else { None },
        unconfirmed: doubtful.then(|| reader.word("not-confirmed")),
    }
}

fn check(reader: Reader<'_>, document: &NeededDocument) -> CheckView {
    let words = reader.site.words(reader.text);
    let source = reader.site.languages.source();
    let is_source = reader.text.tag == source.tag;
    let term = reader.site.entry(Kind::Term, &document.id.value);
    let message = format!("document-{}", document.id.value);
    let (name, italian) = match term {
        Some(term) => (document::plain(&title_in(reader, term)), link::italian(term)),
        None => (words.text(&message, &[]), reader.site.words(source).text(&message, &[])),
    };
    let copies = (document.copies > 0).then(|| words.text("checklist-copies", &[("count", i64::from(document.copies).into())]));
    CheckView {
        name,
        italian: if is_source { String::new() } else { italian },
        copies,
        cost: document.fact.as_ref().and_then(|fact| fact::value(reader, &fact.value, None)),
    }
}

/// The title of an entry in the language of the text.
fn title_in(reader: Reader<'_>, entry: &Entry) -> Vec<Node> {
    let translation = reader.site.shown(entry, reader.text);
    document::line(reader.reading(translation), &translation.title)
}

fn costs(reader: Reader<'_>, guide: &Guide) -> Option<CostsView> {
    let source = reader.site.languages.source();
    let facts = guide.costs.iter().filter_map(|name| reader.site.facts.get(name.value.as_str()).map(|fact| (name, fact)));
    let facts: Vec<_> = facts.collect();
    let items: Vec<CostView> = facts
        .iter()
        .map(|(name, one)| {
            let message = format!("fact-{}", name.value);
            let italian = if reader.text.tag == source.tag { String::new() } else { reader.site.words(source).text(&message, &[]) };
            CostView { name: reader.site.words(reader.text).text(&message, &[]), italian, amount: fact::node(reader, one, None) }
        })
        .collect();
    let amounts: Option<Vec<(i64, &str)>> = facts
        .iter()
        .map(|(_, fact)| {
            let FactValue::Money { cents, currency } = &fact.value else { return None };
            fact.confirmed.then_some((*cents, currency.as_str()))
        })
        .collect();
    let total = amounts.filter(|amounts| amounts.len() > 1 && amounts.iter().all(|(_, currency)| *currency == amounts[0].1));
    let total = total.map(|amounts| fact::money(reader, amounts.iter().map(|(cents, _)| cents).sum(), amounts[0].1));
    (!items.is_empty()).then_some(CostsView { items, total })
}

/// The glossary terms that a text links to, each once, in its order.
fn glossary(reader: Reader<'_>, translation: &Translation) -> Vec<TermView> {
    let mut ids: Vec<&str> = Vec::new();
    walk(&translation.document.blocks, &mut |_| (), &mut |inline| {
        if let InlineKind::Link { target: Target::Entry { kind: Kind::Term, id, .. }, .. } = &inline.kind
            && !ids.contains(&id.as_str())
        {
            ids.push(id);
        }
    });
    ids.into_iter().filter_map(|id| reader.site.entry(Kind::Term, id)).map(|entry| term(reader, entry)).collect()
}

/// A glossary term, explained in the language of the text.
pub fn term(reader: Reader<'_>, entry: &Entry) -> TermView {
    let shown = reader.site.shown(entry, reader.text);
    let reading = reader.reading(shown);
    TermView {
        italian: link::italian(entry),
        rendering: document::plain(&document::line(reading, &shown.title)),
        explanation: shown.summary.as_ref().map(|summary| document::plain(&document::line(reading, summary))).unwrap_or_default(),
        url: link::url(reader, entry, None),
    }
}
