//! The neutral fields of a campaign.

use super::super::fields::Fields;
use super::guide::{code, printed};
use crate::site::entry::Campaign;

pub(super) fn campaign(fields: &mut Fields<'_>) -> Campaign {
    Campaign {
        code: code(fields),
        audience: fields.texts("audience"),
        guides: fields.texts("guides"),
        desk: fields.text("desk"),
        formats: printed(fields),
    }
}
