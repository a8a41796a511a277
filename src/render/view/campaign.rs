//! A campaign's view: its message, its call and its materials, and where they lead.

use super::{DeskView, LinkView, Node, Reader, desk, document, link};
use crate::site::document::{Block, BlockKind};
use crate::site::entry::{Campaign, PARTS};
use crate::site::{Detail, Entry, Kind};
use serde::Serialize;

/// A campaign, ready to be laid out.
#[derive(Debug, Clone, Serialize)]
pub struct CampaignView {
    /// Printed code.
    pub code: Option<String>,
    /// Who it is for, in words.
    pub audience: Vec<String>,
    /// What comes before the message.
    pub intro: Vec<Node>,
    /// What it says: a few words, read from afar.
    pub message: Vec<Node>,
    /// What to do about it.
    pub call: Vec<Node>,
    /// Which materials there are.
    pub materials: Vec<Node>,
    /// The guides that it leads to.
    pub guides: Vec<LinkView>,
    /// Where to ask.
    pub desk: Option<DeskView>,
}

/// The view of a campaign for a reader.
pub fn campaign(reader: Reader<'_>, entry: &Entry) -> CampaignView {
    let none = Campaign::default();
    let campaign = if let Detail::Campaign(campaign) = &entry.detail { campaign } else { &none };
    let translation = reader.site.shown(entry, reader.language);
    let blocks = &translation.document.blocks;
    let first = blocks.iter().position(|block| part(block).is_some()).unwrap_or(blocks.len());
    let nodes = |blocks: &[Block]| document::nodes(reader.reading(translation), blocks);
    let [message, call, materials] = PARTS.map(|name| nodes(written(blocks, name)));
    let guides = campaign.guides.iter().filter_map(|name| reader.site.entry(Kind::Guide, &name.value));
    let desk = campaign.desk.as_ref().and_then(|name| reader.site.entry(Kind::Desk, &name.value));
    CampaignView {
        code: campaign.code.as_ref().map(|code| code.value.clone()),
        audience: reader.audience(&campaign.audience),
        intro: nodes(&blocks[..first]),
        message,
        call,
        materials,
        guides: guides.map(|entry| link::entry_link(reader, entry)).collect(),
        desk: desk.map(|entry| desk::desk(reader, entry)),
    }
}

/// The part that a heading begins.
fn part(block: &Block) -> Option<&str> {
    let BlockKind::Heading { level: 2, id: Some(id), .. } = &block.kind else { return None };
    PARTS.contains(&id.as_str()).then_some(id)
}

/// What stands below the heading of a part.
fn written<'a>(blocks: &'a [Block], name: &str) -> &'a [Block] {
    let Some(start) = blocks.iter().position(|block| part(block) == Some(name)) else { return &[] };
    let rest = &blocks[start + 1..];
    &rest[..rest.iter().position(|block| part(block).is_some()).unwrap_or(rest.len())]
}
