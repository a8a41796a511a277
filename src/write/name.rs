//! Paths that a site may have: safe here, and on the sticks and Windows hosts that a site is copied to.

use super::{MARKER, WriteError};

const NAME_MAX: usize = 255;

/// Refuses a path that leaves the site or that some system cannot hold.
pub(super) fn check(path: &str) -> Result<(), WriteError> {
    let is_ours = path.split('/').next().is_some_and(|first| first.starts_with(MARKER));
    if !is_ours && path.split('/').all(is_fit) { Ok(()) } else { Err(WriteError::Name(path.to_owned())) }
}

fn is_fit(part: &str) -> bool {
    let is_forbidden = |c: char| c.is_control() || matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    !part.is_empty() && part.len() <= NAME_MAX && !part.ends_with(['.', ' ']) && !part.contains(is_forbidden) && !is_device(part)
}

/// Whether Windows takes a name for a device, whatever its ending.
fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).trim_end().to_ascii_uppercase();
    let is_numbered = |name: &str| {
        let number = stem.strip_prefix(name).and_then(|rest| rest.chars().next().filter(|first| rest.len() == first.len_utf8()));
        number.is_some_and(|number| matches!(number, '0'..='9' | '¹' | '²' | '³'))
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$") || is_numbered("COM") || is_numbered("LPT")
}
