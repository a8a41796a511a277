//! The neutral fields of a guide: what is the same in every language.

use super::Sensitivity;
use crate::site::Spanned;

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
    /// Sections that go on paper, if the guide chooses.
    pub sections: Option<Vec<Spanned<String>>>,
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
