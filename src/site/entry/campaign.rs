//! The neutral fields of a campaign: a message, what to do about it, and the materials that carry it.

use crate::site::Spanned;

/// The parts of a campaign's text, each under a heading with this id and no words.
pub const PARTS: [&str; 3] = ["message", "call", "materials"];

/// The neutral fields of a campaign.
#[derive(Debug, Clone, Default)]
pub struct Campaign {
    /// Printed code, unique, never reused.
    pub code: Option<Spanned<String>>,
    /// Who it is for.
    pub audience: Vec<Spanned<String>>,
    /// The guides that it leads to.
    pub guides: Vec<Spanned<String>>,
    /// Where to ask.
    pub desk: Option<Spanned<String>>,
    /// Leaflet formats, if the campaign chooses.
    pub formats: Option<Vec<Spanned<String>>>,
}
