//! The neutral fields of a long document.

use super::super::fields::Fields;
use super::guide::{code, printed};
use crate::site::entry::LongDocument;

pub(super) fn long_document(fields: &mut Fields<'_>) -> LongDocument {
    LongDocument { code: code(fields), audience: fields.texts("audience"), formats: printed(fields) }
}
