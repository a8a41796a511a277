//! A journey's view: its steps with what each needs, and the waiting between them.

use super::{DeskView, LinkView, Node, Reader, desk, document, fact, link};
use crate::site::document::{Block, BlockKind};
use crate::site::entry::{Stage, Step};
use crate::site::{Detail, Entry, Kind};
use serde::Serialize;

/// A journey, ready to be laid out.
#[derive(Debug, Clone, Serialize)]
pub struct JourneyView {
    /// Who it is for, in words.
    pub audience: Vec<String>,
    /// What comes before the first step.
    pub intro: Vec<Node>,
    /// Its steps in order.
    pub steps: Vec<StepView>,
}

/// One step.
#[derive(Debug, Clone, Serialize)]
pub struct StepView {
    /// The anchor in all languages.
    pub id: String,
    /// 1 and up; waiting is not counted.
    pub number: usize,
    /// The guide or desk that it leads to.
    pub link: Option<LinkView>,
    /// Its own words for a title, where it leads nowhere.
    pub title: Vec<Node>,
    /// What the journey says of it.
    pub body: Vec<Node>,
    /// The desk to go to.
    pub desk: Option<DeskView>,
    /// The body that decides.
    pub authority: Option<LinkView>,
    /// The words that say that it is not confirmed, if it is not.
    pub unconfirmed: Option<String>,
    /// How long to wait after it.
    pub waits: Vec<WaitView>,
}

/// A waiting time.
#[derive(Debug, Clone, Serialize)]
pub struct WaitView {
    /// What is waited for.
    pub name: String,
    /// How long.
    pub time: Node,
}

/// A place of an entry on a journey.
#[derive(Debug, Clone, Serialize)]
pub struct StageView {
    /// The number of its step.
    pub number: usize,
    /// The journey; it leads to the step.
    pub journey: LinkView,
}

/// The view of a journey for a reader.
pub fn journey(reader: Reader<'_>, entry: &Entry) -> JourneyView {
    let Detail::Journey(journey) = &entry.detail else {
        return JourneyView { audience: Vec::new(), intro: Vec::new(), steps: Vec::new() };
    };
    let translation = reader.site.shown(entry, reader.language);
    let reading = reader.reading(translation);
    let blocks = &translation.document.blocks;
    let is_step = |block: &Block| heading(block).is_some_and(|id| journey.counted().any(|step| step.name.value == id));
    let first = blocks.iter().position(is_step).unwrap_or(blocks.len());
    let mut steps: Vec<StepView> = Vec::new();
    for step in &journey.steps {
        if step.stage != Stage::Wait {
            let written = written(blocks, &step.name.value, is_step);
            let unconfirmed = entry.unconfirmed(&step.name.value).then(|| reader.word("not-confirmed-short"));
            steps.push(StepView { unconfirmed, ..self::step(reader, reading, step, steps.len() + 1, written) });
        } else if let (Some(last), Some(wait)) = (steps.last_mut(), wait(reader, &step.name.value)) {
            last.waits.push(wait);
        }
    }
    JourneyView { audience: reader.audience(&journey.audience), intro: document::nodes(reading, &blocks[..first]), steps }
}

/// The journeys on which an entry is a step.
pub fn stages(reader: Reader<'_>, entry: &Entry) -> Vec<StageView> {
    let stage = |journey: &Entry| {
        let Detail::Journey(detail) = &journey.detail else { return None };
        let number = detail.number_of(entry.kind, entry.id.as_str())?;
        let url = link::url(reader, journey, Some(entry.id.as_str()));
        Some(StageView { number, journey: LinkView { url, ..link::entry_link(reader, journey) } })
    };
    reader.site.of_kind(Kind::Journey).filter_map(stage).collect()
}

fn heading(block: &Block) -> Option<&str> {
    if let BlockKind::Heading { level: 2, id: Some(id), .. } = &block.kind { Some(id) } else { None }
}

/// What the journey says of a step: its heading and all up to the next step's.
fn written<'a>(blocks: &'a [Block], id: &str, is_step: impl Fn(&Block) -> bool) -> &'a [Block] {
    let Some(start) = blocks.iter().position(|block| heading(block) == Some(id)) else { return &[] };
    let rest = &blocks[start + 1..];
    let length = rest.iter().position(is_step).unwrap_or(rest.len());
    &blocks[start..=start + length]
}

fn step(reader: Reader<'_>, reading: Reader<'_>, step: &Step, number: usize, written: &[Block]) -> StepView {
    let entry = step.stage.kind().and_then(|kind| reader.site.entry(kind, &step.name.value));
    let mut said = document::nodes(reading, written).into_iter();
    let title = match said.next() {
        Some(Node::Heading { c, .. }) => c,
        Some(_) | None => Vec::new(),
    };
    let of_guide = entry.and_then(|entry| entry.guide()).and_then(|guide| guide.authority.as_ref());
    let authority = step.authority.as_ref().or(of_guide).and_then(|name| reader.site.entry(Kind::Organization, &name.value));
    StepView {
        id: step.name.value.clone(),
        number,
        link: entry.map(|entry| link::entry_link(reader, entry)),
        title,
        body: said.collect(),
        desk: entry.filter(|entry| entry.desk().is_some()).map(|entry| desk::desk(reader, entry)),
        authority: authority.map(|entry| link::entry_link(reader, entry)),
        unconfirmed: None,
        waits: Vec::new(),
    }
}

fn wait(reader: Reader<'_>, id: &str) -> Option<WaitView> {
    Some(WaitView { name: reader.word(&format!("fact-{id}")), time: fact::value(reader, id, None)? })
}
