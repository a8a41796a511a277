//! Which letters the theme's fonts have for a language.

use super::press::Press;

impl Press {
    /// Whether the families of a language can show a text.
    pub(super) fn covers(&self, tag: &str, text: &str) -> bool {
        let families = self.families_of(tag);
        let fonts = || self.fonts.iter().map(|font| font.info()).filter(|info| families.contains(&info.family.to_string()));
        text.chars().all(|letter| letter.is_whitespace() || fonts().any(|info| info.coverage.contains(u32::from(letter))))
    }

    /// The families of a tag, of its language without region and script, or of all others.
    fn families_of(&self, tag: &str) -> &[String] {
        let primary = tag.split('-').next().unwrap_or(tag);
        let found = [tag, primary, "default"].into_iter().find_map(|name| self.families.get(name));
        found.map_or(&[], Vec::as_slice)
    }
}
