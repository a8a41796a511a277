//! The neutral fields of a journey: ordered steps over guides, desks and waiting times.

use super::Sensitivity;
use crate::site::{Kind, Spanned};

/// The neutral fields of a journey.
#[derive(Debug, Clone, Default)]
pub struct Journey {
    /// Who it is for.
    pub audience: Vec<Spanned<String>>,
    /// What to do, and how long to wait in between, in order.
    pub steps: Vec<Step>,
    /// How dangerous it is to be seen with it.
    pub sensitivity: Sensitivity,
}

impl Journey {
    /// What there is to do, without the waiting: what readers count.
    pub fn counted(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(|step| step.stage != Stage::Wait)
    }

    /// The number of the step that is an entry of the site, from 1.
    pub fn number_of(&self, kind: Kind, id: &str) -> Option<usize> {
        self.counted().position(|step| step.stage.kind() == Some(kind) && step.name.value == id).map(|at| at + 1)
    }
}

/// One step of a journey.
#[derive(Debug, Clone)]
pub struct Step {
    /// What it is.
    pub stage: Stage,
    /// The id of the guide, desk or fact; for words of its own, that of their heading. The anchor of its place.
    pub name: Spanned<String>,
    /// The organization that decides, if it is not that of the guide.
    pub authority: Option<Spanned<String>>,
}

/// What a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// To do what a guide says.
    Guide,
    /// To go to a desk.
    Desk,
    /// To wait, for as long as a fact says.
    Wait,
    /// Something that only the journey tells.
    Text,
}

impl Stage {
    /// Every stage and how it is written.
    pub const ALL: [(&'static str, Stage); 4] = [("guide", Self::Guide), ("desk", Self::Desk), ("wait", Self::Wait), ("text", Self::Text)];

    /// The kind of entry that it leads to.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Self::Guide => Some(Kind::Guide),
            Self::Desk => Some(Kind::Desk),
            Self::Wait | Self::Text => None,
        }
    }
}
