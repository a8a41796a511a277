//! Themes: templates, style, pictograms and fonts, as files of `themes/<name>/`.

use super::{Kind, Spanned};
use crate::source::Source;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// A theme, by its files; paths are from the theme's own folder.
#[derive(Debug, Default)]
pub struct Theme {
    /// Page templates (Tera) by name: `guide.html`.
    pub templates: BTreeMap<String, Arc<Source>>,
    /// Leaflet templates (Typst) by name: `a4.typ`.
    pub leaflets: BTreeMap<String, Arc<Source>>,
    /// Pictograms (SVG) by name without ending.
    pub icons: BTreeMap<String, Arc<Source>>,
    /// What pages ask for, by path: the files of `assets/`, `site.css` of all of `styles/` and `site.js` of all of `scripts/`.
    pub assets: BTreeMap<String, Arc<[u8]>>,
    /// Fonts by file name.
    pub fonts: BTreeMap<String, Arc<[u8]>>,
    /// Leaflet formats, in the order of `theme.toml`.
    pub formats: Vec<LeafletFormat>,
    /// What its pages may weigh.
    pub budgets: Budgets,
    /// Font families of paper per language tag; `default` for the others.
    pub families: BTreeMap<String, Vec<String>>,
    /// Fonts of the screen per language tag, for scripts that phones lack or draw badly.
    pub web_fonts: BTreeMap<String, WebFont>,
}

/// A leaflet format of a theme: `[formats.a4]` in `theme.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeafletFormat {
    /// Its name, and that of its template: `a4`.
    pub name: String,
    /// What it is of, and when it is printed of it.
    pub of: Vec<Purpose>,
    /// Whether it shows the source language beside the reader's.
    pub bilingual: bool,
    /// The pages that it may fill.
    pub max_pages: usize,
    /// The sections of a guide that it has room for; all, if it does not say.
    pub sections: Option<Vec<Spanned<String>>>,
    /// Whether it is printed now.
    pub turn: Turn,
    /// What kind of file it gives.
    pub file: FormatFile,
}

impl LeafletFormat {
    /// What it is of when it is of an entry of a kind.
    pub fn of_kind(&self, kind: Kind) -> Option<Purpose> {
        self.of.iter().copied().find(|purpose| purpose.of.kind() == Some(kind))
    }

    /// When it is printed of the whole site, if it is.
    pub fn of_site(&self) -> Option<Offer> {
        self.of.iter().find(|purpose| purpose.of == FormatOf::Site).map(|purpose| purpose.offer)
    }
}

/// What a leaflet format is of, and when it is printed of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purpose {
    /// What it is of.
    pub of: FormatOf,
    /// When it is printed.
    pub offer: Offer,
}

/// What a leaflet format is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormatOf {
    /// An entry, in each language that it is written in.
    Translated(Kind),
    /// An entry, once for all languages.
    Whole(Kind),
    /// The whole site, once for all languages.
    Site,
}

impl FormatOf {
    /// Everything that a format may be of, and how it is written.
    pub const ALL: [(&'static str, FormatOf); 6] = [
        ("guide", Self::Translated(Kind::Guide)),
        ("document", Self::Translated(Kind::Document)),
        ("event", Self::Translated(Kind::Event)),
        ("campaign", Self::Translated(Kind::Campaign)),
        ("desk", Self::Whole(Kind::Desk)),
        ("site", Self::Site),
    ];

    /// The same on one sheet for all languages.
    pub fn together(self) -> Self {
        match self {
            Self::Translated(kind) => Self::Whole(kind),
            Self::Whole(_) | Self::Site => self,
        }
    }

    /// The kind of entry that it is of, if it is of one.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Self::Translated(kind) | Self::Whole(kind) => Some(kind),
            Self::Site => None,
        }
    }
}

/// When a leaflet format is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// With every build, unless an entry chooses others.
    Always,
    /// With every build for the entries that choose it.
    OnWish,
}

impl Offer {
    /// What a theme may say, and how it is written.
    pub const ALL: [(&'static str, Offer); 2] = [("always", Self::Always), ("on-wish", Self::OnWish)];
}

/// Whether a leaflet format is printed in a run of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// When it is offered.
    Offered,
    /// Whatever entries choose: somebody asked for it.
    Asked,
    /// Not at all: others were asked for.
    Not,
}

/// What kind of file a format gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormatFile {
    /// Pages.
    Pdf,
    /// A picture of its only page, one pixel for each point.
    Png,
}

impl FormatFile {
    /// Every kind, and how it is written: also the ending of its name.
    pub const ALL: [(&'static str, FormatFile); 2] = [("pdf", Self::Pdf), ("png", Self::Png)];

    /// The ending of its name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
        }
    }

    /// What browsers call it.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
        }
    }
}

/// A font that pages of a language bring along: `[web_fonts.ur]` in `theme.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebFont {
    /// The name by which the style sheet asks for it.
    pub family: String,
    /// Its files in `fonts/`, one for each weight.
    pub files: Vec<Spanned<String>>,
    /// The kilobytes that they may weigh together.
    pub budget: u32,
}

/// What a page may weigh on the line, in kilobytes as they are sent: `[budgets]` in `theme.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budgets {
    /// The page itself.
    pub page: u32,
    /// The styles that it waits for.
    pub styles: u32,
    /// The scripts that it brings along.
    pub scripts: u32,
}

impl Default for Budgets {
    /// What a cheap telephone on a poor line shows in about a second.
    fn default() -> Self {
        Self { page: 20, styles: 12, scripts: 8 }
    }
}

impl Theme {
    /// A short stamp of the assets' bytes and of the names of fonts: it changes when one of them does.
    pub fn stamp<'a>(&self, fonts: impl Iterator<Item = &'a str>) -> String {
        let mut hasher = blake3::Hasher::new();
        for name in fonts {
            hasher.update(name.as_bytes());
        }
        for (name, bytes) in &self.assets {
            hasher.update(name.as_bytes());
            hasher.update(bytes);
        }
        hasher.finalize().to_hex()[..8].to_owned()
    }
}

/// Where a page template names messages in plain sight, `t(id="…")`: the ranges of their ids.
pub fn named_messages(template: &Source) -> impl Iterator<Item = Range<usize>> {
    const CALL: &str = "t(id=\"";
    template.text.match_indices(CALL).filter_map(|(at, _)| {
        let whole_name = !template.text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let start = at + CALL.len();
        let id = template.text[start..].split('"').next()?;
        whole_name.then_some(start..start + id.len())
    })
}
