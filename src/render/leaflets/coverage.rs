//! Which letters the theme's fonts have for a language.

use super::press::Press;
use std::collections::BTreeSet;

/// The last letter of the Latin blocks that every font of paper has.
const LATIN_END: char = '\u{24f}';

impl Press {
    /// Whether the families of a language can show a text.
    pub(in crate::render) fn covers(&self, tag: &str, text: &str) -> bool {
        self.uncovered(tag, &text.chars().filter(|letter| !letter.is_whitespace()).collect()).is_empty()
    }

    /// Whether a text is written in a script of which the families of its language lack most letters. A rare letter
    /// alone does not make a script.
    pub(super) fn lacks_script(&self, tag: &str, text: &str) -> bool {
        let letters: BTreeSet<char> = text.chars().filter(|letter| letter.is_alphabetic() && *letter > LATIN_END).collect();
        2 * self.uncovered(tag, &letters).len() > letters.len()
    }

    fn uncovered(&self, tag: &str, letters: &BTreeSet<char>) -> Vec<char> {
        let families = self.families_of(tag);
        let fonts: Vec<_> = self.fonts.iter().map(|font| font.info()).filter(|info| families.contains(&info.family)).collect();
        let shown = |letter: &char| fonts.iter().any(|info| info.coverage.contains(u32::from(*letter)));
        letters.iter().copied().filter(|letter| !shown(letter)).collect()
    }

    /// The families of a tag, of its language without region and script, or of all others.
    fn families_of(&self, tag: &str) -> &[String] {
        let primary = tag.split('-').next().unwrap_or(tag);
        let found = [tag, primary, "default"].into_iter().find_map(|name| self.families.get(name));
        found.map_or(&[], Vec::as_slice)
    }
}
