//! Revisions: what the source text said, unit by unit, when a translation was made. No dates, no history of files.
//!
//! A translation keeps it in its front matter under `source_rev`, a name and a line of hashes for each section. The
//! line of a name stands between the hashes of two sections, so that two people who stamp different ones can merge.
//!
//! ```text
//! source_rev: |
//!   title
//!     3fa92c1d
//!   summary
//!     81c20f4e
//!   #who
//!     12ab34cd 45ef0a11
//! ```

mod stamp;

pub use stamp::stamped;

use super::entry::Translation;
use super::unit::{Part, Unit, UnitHash, units};
use std::fmt;
use std::str::FromStr;

/// The hashes of a source text, in its order. The n-th hash of a section belongs to the n-th unit that the
/// *translation* has there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Revision(Vec<Said>);

/// What one unit said, and in which section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// `title`, `summary`, `text` before the first section, `#who` in a section.
    pub section: String,
    /// What it said.
    pub hash: UnitHash,
}

impl Revision {
    /// What a source text says now.
    pub fn of(source: &Translation) -> Self {
        Self(units(source).iter().map(|unit| Said { section: section(unit), hash: unit.hash }).collect())
    }

    /// A revision put together from what each unit of a translation was made from.
    pub fn new(said: impl IntoIterator<Item = Said>) -> Self {
        Self(said.into_iter().collect())
    }

    /// What each unit said.
    pub fn said(&self) -> &[Said] {
        &self.0
    }
}

/// The name of the section that a unit stands in, as revisions write it.
pub fn section(unit: &Unit<'_>) -> String {
    match (unit.part, unit.section) {
        (Part::Title(_), _) => "title".to_owned(),
        (Part::Summary(_), _) => "summary".to_owned(),
        (_, None) => "text".to_owned(),
        (_, Some(anchor)) => format!("#{anchor}"),
    }
}

/// One line for a section's name, one for its hashes.
impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (order, run) in self.0.chunk_by(|a, b| a.section == b.section).enumerate() {
            let hashes: Vec<String> = run.iter().map(|said| said.hash.to_string()).collect();
            write!(f, "{}{}\n  {}", if order > 0 { "\n" } else { "" }, run[0].section, hashes.join(" "))?;
        }
        Ok(())
    }
}

impl FromStr for Revision {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut said = Vec::new();
        let mut section = None;
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let hashes: Result<Vec<UnitHash>, ()> = line.split_whitespace().map(str::parse).collect();
            match (hashes, &section) {
                (Ok(hashes), Some(section)) => {
                    said.extend(hashes.into_iter().map(|hash| Said { section: String::clone(section), hash }));
                }
                (Ok(_), None) => return Err(()),
                (Err(()), _) if is_name(line) => section = Some(line.to_owned()),
                (Err(()), _) => return Err(()),
            }
        }
        if said.is_empty() { Err(()) } else { Ok(Self(said)) }
    }
}

fn is_name(line: &str) -> bool {
    ["title", "summary", "text"].contains(&line) || line.strip_prefix('#').is_some_and(|anchor| !anchor.is_empty() && !anchor.contains(' '))
}
