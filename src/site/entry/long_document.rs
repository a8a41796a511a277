//! The neutral fields of a long document: linee di indirizzo, protocols, forms.

use crate::site::Spanned;

/// The neutral fields of a long document.
#[derive(Debug, Clone, Default)]
pub struct LongDocument {
    /// Printed code, unique, never reused: `MOD-01`.
    pub code: Option<Spanned<String>>,
    /// Who it is for.
    pub audience: Vec<Spanned<String>>,
    /// Leaflet formats, if the document chooses: a form, a book.
    pub formats: Option<Vec<Spanned<String>>>,
}
