//! The neutral fields of a guide: what is the same in every language.

use super::Sensitivity;
use crate::site::Spanned;
use crate::site::theme::LeafletFormat;

/// The neutral fields of a guide.
#[derive(Debug, Clone, Default)]
pub struct Guide {
    /// Printed code, unique, never reused: `PS-03`.
    pub code: Option<Spanned<String>>,
    /// Topic of the home page.
    pub topic: Option<Spanned<String>>,
    /// Who it is for.
    pub audience: Vec<Spanned<String>>,
    /// The organization that decides.
    pub authority: Option<Spanned<String>>,
    /// The desks to go to.
    pub desks: Vec<Spanned<String>>,
    /// The check-list of what to bring.
    pub documents: Vec<NeededDocument>,
    /// What it costs: facts of kind money.
    pub costs: Vec<Spanned<String>>,
    /// The law behind it.
    pub legal: Vec<Legal>,
    /// Guides to follow before.
    pub requires: Vec<Spanned<String>>,
    /// Guides to look at too.
    pub related: Vec<Spanned<String>>,
    /// How dangerous it is to be seen reading it.
    pub sensitivity: Sensitivity,
    /// Leaflet formats, if the guide chooses.
    pub formats: Option<Vec<Spanned<String>>>,
    /// Sections that go on paper.
    pub sections: PaperSections,
}

/// The sections of a guide that go on paper.
#[derive(Debug, Clone, Default)]
pub enum PaperSections {
    /// Those that each format has room for.
    #[default]
    Usual,
    /// Some, and of them those that each format has room for.
    Some(Vec<Spanned<String>>),
    /// Those that the guide chose for some formats by name; on the others the usual ones.
    ByFormat(Vec<(Spanned<String>, Vec<Spanned<String>>)>),
}

impl Guide {
    /// Whether a section is printed in a format: what the guide says of that format counts more than what the theme says
    /// of it, and what the guide keeps off paper is on no paper.
    pub fn prints(&self, section: &str, format: &LeafletFormat) -> bool {
        let names = |names: &[Spanned<String>]| names.iter().any(|name| name.value == section);
        let has_room = || format.sections.as_ref().is_none_or(|room| names(room));
        match &self.sections {
            PaperSections::Usual => has_room(),
            PaperSections::Some(some) => names(some) && has_room(),
            PaperSections::ByFormat(all) => {
                let own = all.iter().find(|(name, _)| name.value == format.name);
                own.map_or_else(has_room, |(_, sections)| names(sections))
            }
        }
    }
}

/// The sections of the Italian service card (criterion C.SI.1.3 of the model of the Comuni), in their order.
pub const SECTIONS: [&str; 11] =
    ["who", "how", "needs", "outcome", "time", "cost", "access", "conditions", "contacts", "special", "rights"];

/// A document to bring.
#[derive(Debug, Clone)]
pub struct NeededDocument {
    /// Id of a glossary term, or of the Fluent message `document-<id>`.
    pub id: Spanned<String>,
    /// Photocopies to bring beside it.
    pub copies: u32,
    /// The fact that says what it costs.
    pub fact: Option<Spanned<String>>,
}

/// A reference to a law.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Legal {
    /// As lawyers cite it.
    pub reference: String,
    /// Where to read it.
    pub url: Option<String>,
}
