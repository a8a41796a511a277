//! The numbers to call in danger, and who answers them.

use super::{Reader, desk};
use crate::site::fact::Phone;
use crate::site::{FactValue, Tag};

/// A number to call in danger.
#[derive(Debug, Clone, PartialEq)]
pub struct HelplineView {
    /// As people write it: `112`.
    pub number: String,
    /// The address that dials it.
    pub url: String,
    /// What it is for.
    pub name: String,
    /// Names of the languages in which somebody answers, in the reader's language; none where nobody confirmed them.
    pub languages: Vec<String>,
}

/// The numbers that `site.toml` names for danger, in its order.
pub fn helplines(reader: Reader<'_>) -> Vec<HelplineView> {
    let named = |id: &str| {
        let FactValue::Phone(phone) = &reader.site.facts.get(id)?.value else { return None };
        let languages = phone.languages.iter().filter_map(|tag| Tag::parse(tag)).map(|tag| desk::language_name(reader, &tag));
        Some(HelplineView {
            number: phone.number.clone(),
            url: Phone::tel(&phone.number),
            name: reader.word(&format!("fact-{id}")),
            languages: languages.collect(),
        })
    };
    reader.site.settings.emergency.iter().filter_map(|id| named(&id.value)).collect()
}
