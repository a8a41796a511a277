//! The desk phrasebook: the sentences of a front desk, in groups, as the source language's bundle has them.
//!
//! The message `phrases-<group>` names a group, `phrase-<group>-<name>` is a sentence of it; groups whose names begin
//! with `desk-` are said by the operator.

use super::Site;

/// Sentences that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its name: the anchor of its place in all languages.
    pub name: String,
    /// Who says its sentences.
    pub speaker: Speaker,
    /// The messages of its sentences, in the order in which they were written.
    pub sentences: Vec<String>,
}

/// A side of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaker {
    /// Who comes with a question.
    Reader,
    /// Who works there.
    Operator,
}

impl Group {
    /// The message that names it.
    pub fn title(&self) -> String {
        format!("phrases-{}", self.name)
    }
}

/// The groups in the order in which they were written; none if the site has no phrasebook.
pub fn phrasebook(site: &Site) -> Vec<Group> {
    let words = site.words(site.languages.source());
    let mut messages: Vec<_> = words.defined().map(|(id, defined)| (&defined.span, id)).collect();
    messages.sort_by_key(|(span, id)| (span.path.clone(), span.start, *id));
    let group = |(_, id): &(_, &str)| id.strip_prefix("phrases-").map(group);
    let mut groups: Vec<Group> = messages.iter().filter_map(group).collect();
    for (_, id) in &messages {
        let Some(rest) = id.strip_prefix("phrase-") else { continue };
        let of = |group: &&mut Group| rest.strip_prefix(&group.name).is_some_and(|name| name.starts_with('-'));
        // `desk-care-…` is of the group `desk-care`, not of `desk`.
        if let Some(group) = groups.iter_mut().filter(of).max_by_key(|group| group.name.len()) {
            group.sentences.push((*id).to_owned());
        }
    }
    groups.retain(|group| !group.sentences.is_empty());
    groups
}

fn group(name: &str) -> Group {
    let speaker = if name.starts_with("desk-") { Speaker::Operator } else { Speaker::Reader };
    Group { name: name.to_owned(), speaker, sentences: Vec::new() }
}
