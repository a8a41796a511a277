//! A font of the theme → the part of it that one language's pages need, and the rules of style that offer it.

use crate::finding::{Finding, Report};
use crate::plan::{Address, Plan};
use crate::site::theme::WebFont;
use crate::site::{Language, Site, Tag};
use read_fonts::collections::IntSet;
use read_fonts::types::{GlyphId, NameId, Tag as Table};
use read_fonts::{FontRef, TableProvider};
use skera::SubsetFlags;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::{Arc, OnceLock};

/// Code points that are nearer than this go into one range of a style rule: what lies between is drawn by the next font.
const NEAR: u32 = 24;

/// The cut fonts of a site, each made when it is first asked for.
#[derive(Default)]
pub(super) struct Fonts(BTreeMap<(Tag, String), Part>);

/// A part once it is made; none of a font that cannot be cut.
type Part = OnceLock<Option<Arc<[u8]>>>;

impl Fonts {
    /// A place for every font of a plan.
    pub(super) fn new(plan: &Plan) -> Self {
        let font = |address: &Address| {
            let Address::Font(tag, file) = address else { return None };
            Some(((tag.clone(), file.clone()), OnceLock::new()))
        };
        Self(plan.files().filter_map(|(_, address)| font(address)).collect())
    }

    /// The part of a font for a language, as WOFF2; a font that cannot be cut is a finding.
    pub(super) fn part(&self, site: &Site, tag: &Tag, file: &str) -> (Option<Arc<[u8]>>, Report) {
        let Some((language, font)) = web_font(site, tag) else { return (None, Report::default()) };
        let Some(bytes) = site.theme.fonts.get(file) else { return (None, Report::default()) };
        let cut = || part(bytes, &site.characters(language)).map(Arc::from);
        let kept = self.0.get(&(tag.clone(), file.to_owned()));
        let part = kept.and_then(|kept| kept.get_or_init(cut).clone());
        let span = font.files.iter().find(|one| one.value == file).filter(|_| part.is_none()).map(|one| one.span.clone());
        (part, span.map(|span| Finding::error("E0731").at(span).arg("file", file)).into_iter().collect())
    }
}

impl Fonts {
    /// What the fonts of a language weigh together: more than its readers can wait for is a finding.
    pub(super) fn weigh(&self, site: &Site, tag: &Tag) -> Report {
        let Some((_, font)) = web_font(site, tag) else { return Report::default() };
        let weight: usize = font.files.iter().filter_map(|file| self.part(site, tag, &file.value).0).map(|part| part.len()).sum();
        let finding =
            font.files.first().filter(|_| weight > font.budget as usize * 1024).map(|file| {
                Finding::warning("W0748").at(file.span.clone()).arg("weight", weight.div_ceil(1024)).arg("budget", font.budget)
            });
        finding.into_iter().collect()
    }
}

fn web_font<'a>(site: &'a Site, tag: &Tag) -> Option<(&'a Language, &'a WebFont)> {
    Some((site.languages.get(tag)?, site.theme.web_fonts.get(tag.as_str())?))
}

/// The glyphs of some characters and all that shaping makes of them. The part has no hints: phones do not use them.
fn part(ttf: &[u8], characters: &BTreeSet<char>) -> Option<Vec<u8>> {
    let font = FontRef::new(ttf).ok()?;
    // Other kinds of outline would be lost on the way without a word.
    font.glyf().ok()?;
    let characters: IntSet<u32> = characters.iter().map(|character| u32::from(*character)).collect();
    let mut all_scripts = IntSet::<Table>::empty();
    all_scripts.invert();
    let features: IntSet<Table> = skera::DEFAULT_LAYOUT_FEATURES.iter().copied().collect();
    let mut names = IntSet::<NameId>::empty();
    names.insert_range(NameId::from(0)..=NameId::from(6));
    let english = IntSet::from([0x409]);
    let dropped: IntSet<Table> = [b"DSIG", b"STAT", b"meta"].map(Table::new).into_iter().collect();
    let flags = SubsetFlags::SUBSET_FLAGS_NO_HINTING | SubsetFlags::SUBSET_FLAGS_NOTDEF_OUTLINE;
    let no_glyphs = IntSet::<GlyphId>::empty();
    let plan = skera::Plan::new(&no_glyphs, &characters, &font, flags, &dropped, &all_scripts, &features, &names, &english);
    woofwoof::compress(&skera::subset_font(&font, &plan).ok()?, "", 11, true)
}

/// The rules that offer every web font of a site, to stand before the theme's own. A phone that has the font uses its
/// own, and one that shows none of its characters asks for nothing.
pub(super) fn faces(site: &Site, plan: &Plan) -> String {
    let mut css = String::new();
    for (path, address) in plan.files() {
        let Address::Font(tag, file) = address else { continue };
        let Some((language, font)) = web_font(site, tag) else { continue };
        let Some(face) = site.theme.fonts.get(file).and_then(|bytes| FontRef::new(bytes).ok()) else { continue };
        let weight = face.os2().map_or(400, |os2| os2.us_weight_class());
        let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
        let ranges = ranges(&site.characters(language));
        let _ = write!(css, "@font-face{{font-family:\"{}\";font-weight:{weight};font-display:swap;src:", font.family);
        for name in names(&face, weight) {
            let _ = write!(css, "local(\"{name}\"),");
        }
        let _ = writeln!(css, "url(\"{name}\") format(\"woff2\");unicode-range:{ranges}}}");
    }
    css
}

/// The names under which a phone may have a font. That of its family stands for its usual weight.
fn names(font: &FontRef<'_>, weight: u16) -> Vec<String> {
    let Ok(table) = font.name() else { return Vec::new() };
    let name = |id: NameId| {
        let record = table.name_record().iter().find(|record| record.name_id() == id && record.is_unicode())?;
        let text: String = record.string(table.string_data()).ok()?.chars().collect();
        text.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ' || c == '-').then_some(text)
    };
    let family = (weight == 400).then_some(NameId::FAMILY_NAME);
    family.into_iter().chain([NameId::FULL_NAME, NameId::POSTSCRIPT_NAME]).filter_map(name).collect()
}

/// `U+20,U+60C-6D4`.
fn ranges(characters: &BTreeSet<char>) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for character in characters.iter().map(|character| u32::from(*character)) {
        match ranges.last_mut() {
            // A space is in the range of no other: it decides which font measures the lines.
            Some((first, last)) if *first > 0x24f && character - *last <= NEAR => *last = character,
            Some(_) | None => ranges.push((character, character)),
        }
    }
    let range = |(first, last): &(u32, u32)| if first == last { format!("U+{first:X}") } else { format!("U+{first:X}-{last:X}") };
    ranges.iter().map(range).collect::<Vec<_>>().join(",")
}
