//! The way the pages of a PDF follow each other: that of its language, which Typst takes from a list of its own.

use crate::site::Direction;

/// A PDF whose catalog says a direction. Typst takes Punjabi for a language that runs from the right, which it does in
/// Pakistan, and Dari for one that runs from the left. The two words are equally long, so nothing else moves.
pub(super) fn directed(mut pdf: Vec<u8>, dir: &str) -> Vec<u8> {
    let (left, right) = (b"/Direction/L2R", b"/Direction/R2L");
    let (told, meant) = if dir == Direction::Rtl.as_str() { (left, right) } else { (right, left) };
    if let Some(start) = pdf.windows(told.len()).rposition(|bytes| bytes == told) {
        pdf[start..start + meant.len()].copy_from_slice(meant);
    }
    pdf
}
