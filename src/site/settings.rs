//! Settings: what `site.toml` says, apart from the languages.

use super::Spanned;

/// The settings of a site.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address that the site is published at, without a final `/`.
    pub base_url: String,
    /// The folder of `themes/` that gives the look.
    pub theme: Spanned<String>,
    /// The topics of the home page, in order.
    pub topics: Vec<Topic>,
    /// The audiences a guide may name.
    pub audiences: Vec<String>,
    /// The ids of the phone facts that every page shows for danger; paper shows the first.
    pub emergency: Vec<Spanned<String>>,
    /// The page of another site to which a reader in danger leaves: an everyday one, that tells nothing.
    pub exit: Option<Spanned<String>>,
    /// Where readers tell of mistakes.
    pub feedback: Feedback,
    /// After how many days an entry must be confirmed again, if it does not say.
    pub confirm_every: u32,
    /// The least Gulpease index of a source text.
    pub gulpease: u32,
    /// What readers of a language get in the place of a text that it does not have.
    pub missing_pages: MissingPages,
    /// For how many days after a change its readers are not told yet that a translation is older.
    pub grace_days: u32,
    /// What paper does with a translation that no person has reviewed.
    pub unreviewed: Unreviewed,
}

/// Where readers tell of mistakes: `[feedback]` in `site.toml`. There is no server, so it is their own telephone that writes.
#[derive(Debug, Clone, Default)]
pub struct Feedback {
    /// An e-mail address.
    pub email: Option<String>,
    /// A number that is known to be on WhatsApp, with its country code and in digits alone.
    pub whatsapp: Option<String>,
}

/// A topic: a door of the home page.
#[derive(Debug, Clone)]
pub struct Topic {
    /// Id, ASCII: `documents`; its name is the Fluent message `topic-documents`.
    pub id: String,
    /// The theme's pictogram for it, without its ending.
    pub icon: String,
    /// Its colour, `#rrggbb`.
    pub color: String,
}

/// What readers of a language get in the place of a text that it does not have: the first of its chain that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissingPages {
    /// A page of their own, with that text and a notice.
    Show,
    /// Links to that text's own page.
    Link,
    /// Nothing in lists and searches; links in texts lead to that text's own page.
    Hide,
}

/// What paper does with a translation that no person has reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreviewed {
    /// It is not printed.
    Refuse,
    /// It is printed and says so.
    Mark,
}
