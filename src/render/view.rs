//! One typed view of an entry: what a page template and a leaflet template are both given.
//!
//! Everything is resolved here: facts are formatted, links have addresses, names are in the reader's language, and
//! left-to-right runs inside right-to-left text are marked. Templates only lay out.

mod bidi;
mod campaign;
mod desk;
mod document;
mod emergency;
mod event;
mod fact;
mod guide;
mod journey;
mod link;
mod long_document;
mod node;
mod outdated;
mod rows;
mod speakers;

pub use bidi::directed;
pub use campaign::{CampaignView, campaign};
pub use desk::{desk, language_name};
pub use document::{line, nodes, plain, whole};
pub use emergency::{HelplineView, helplines};
pub use event::{EventView, event};
pub use guide::{guide, owner, term};
pub use journey::{JourneyView, StageView, StepView, WaitView, journey, stages};
pub use link::{badge, entry_link, title_of};
pub use long_document::{DocumentView, document};
pub use node::{DefinitionView, Node};
pub use outdated::{Lapse, source_language};
pub use rows::{Mismatch, Pair, Piece, Row, pairs};
pub use speakers::speakers;

use crate::plan::Plan;
use crate::site::entry::Legal;
use crate::site::{Direction, Language, Marks, Site, Spanned, Translation};
use crate::words::Words;
use serde::Serialize;

/// Whom a view is made for: the site, its addresses, the reader's language and the medium.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The whole site.
    pub site: &'a Site,
    /// Every address it will have.
    pub plan: &'a Plan,
    /// The language of the interface.
    pub language: &'a Language,
    /// The language of the text, which is another one when the text falls back.
    pub text: &'a Language,
    /// Where the text is older than its source; nothing where no text is read, or nobody need be told.
    pub marks: Option<&'a Marks>,
    /// Screen or paper.
    pub medium: Medium,
}

impl<'a> Reader<'a> {
    /// A reader of a language, reading texts in it.
    pub fn new(site: &'a Site, plan: &'a Plan, language: &'a Language, medium: Medium) -> Self {
        Self { site, plan, language, text: language, marks: None, medium }
    }

    /// The same reader, reading a text that may be in another language.
    pub fn reading(self, translation: &'a Translation) -> Self {
        // Every translation was read in a configured language.
        let text = self.site.languages.get(&translation.language).unwrap_or(self.language);
        Self { text, marks: Some(&translation.marks).filter(|marks| !marks.is_empty()), ..self }
    }

    /// The words of the interface.
    pub fn words(&self) -> &'a Words {
        self.site.words(self.language)
    }

    /// A word of the interface, plain.
    pub fn word(&self, id: &str) -> String {
        self.words().text(id, &[])
    }

    /// Who something is for, in words.
    pub fn audience(&self, names: &[Spanned<String>]) -> Vec<String> {
        names.iter().map(|name| self.word(&format!("audience-{}", name.value))).collect()
    }
}

/// Screen or paper: paper leaves out what is not confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// A page.
    Screen,
    /// A leaflet.
    Paper,
}

/// A language as templates name it.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageView {
    /// BCP 47 tag.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its name in itself.
    pub name: String,
    /// Its name in Italian.
    pub italian_name: String,
    /// Its fixed number, two digits.
    pub number: String,
}

impl From<&Language> for LanguageView {
    fn from(language: &Language) -> Self {
        Self {
            tag: language.tag.to_string(),
            dir: language.direction.as_str(),
            name: language.name.clone(),
            italian_name: language.italian_name.clone(),
            number: language.number_text(),
        }
    }
}

/// A link that a template writes.
#[derive(Debug, Clone, Serialize)]
pub struct LinkView {
    /// Address: from the root for this site, whole for others.
    pub url: String,
    /// Its words.
    pub title: Vec<Node>,
    /// A line below them.
    pub summary: Vec<Node>,
    /// The language it leads to, if that is not the reader's.
    pub language: Option<LanguageView>,
}

/// A guide, ready to be laid out.
#[derive(Debug, Clone, Serialize)]
pub struct GuideView {
    /// Printed code.
    pub code: Option<String>,
    /// Its topic.
    pub topic: Option<TopicView>,
    /// Who it is for, in words.
    pub audience: Vec<String>,
    /// The body that decides.
    pub authority: Option<LinkView>,
    /// Guides to follow before.
    pub requires: Vec<LinkView>,
    /// Guides to look at too.
    pub related: Vec<LinkView>,
    /// The desks to go to.
    pub desks: Vec<LinkView>,
    /// The law behind it.
    pub legal: Vec<Legal>,
    /// What comes before the first section.
    pub intro: Vec<Node>,
    /// Its sections in order.
    pub sections: Vec<SectionView>,
    /// Glossary terms that it uses.
    pub glossary: Vec<TermView>,
}

/// A topic, named in the reader's language.
#[derive(Debug, Clone, Serialize)]
pub struct TopicView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Its name in Italian.
    pub italian: String,
    /// Its pictogram in the theme, without ending.
    pub icon: String,
    /// `#rrggbb`.
    pub color: String,
    /// Its page.
    pub url: String,
}

/// A numbered section: the same number in all languages.
#[derive(Debug, Clone, Serialize)]
pub struct SectionView {
    /// `needs`; the anchor in all languages.
    pub id: String,
    /// 1 and up.
    pub number: usize,
    /// Its heading.
    pub title: Vec<Node>,
    /// Its text.
    pub body: Vec<Node>,
    /// The check-list of documents (section `needs`).
    pub checklist: Vec<CheckView>,
    /// The table of costs (section `cost`).
    pub costs: Option<CostsView>,
    /// The words that say that it is not confirmed, if it is not.
    pub unconfirmed: Option<String>,
    /// Whether the source has its pieces in another order now: then they cannot stand row by row.
    #[serde(skip)]
    pub reordered: bool,
}

/// A document to bring.
#[derive(Debug, Clone, Serialize)]
pub struct CheckView {
    /// Its name in the reader's language.
    pub name: String,
    /// Its Italian name, empty if the reader's language is Italian.
    pub italian: String,
    /// "and 2 photocopies", or nothing.
    pub copies: Option<String>,
    /// What it costs.
    pub cost: Option<Node>,
}

/// The costs and their sum.
#[derive(Debug, Clone, Serialize)]
pub struct CostsView {
    /// Each cost.
    pub items: Vec<CostView>,
    /// Their sum, if every one is confirmed, of one currency, and there are two or more.
    pub total: Option<Node>,
}

/// One cost.
#[derive(Debug, Clone, Serialize)]
pub struct CostView {
    /// What it is for.
    pub name: String,
    /// Its Italian name, empty if the reader's language is Italian.
    pub italian: String,
    /// How much.
    pub amount: Node,
}

/// A glossary term that a text uses.
#[derive(Debug, Clone, Serialize)]
pub struct TermView {
    /// The Italian word.
    pub italian: String,
    /// Its rendering in the reader's language.
    pub rendering: String,
    /// The explanation.
    pub explanation: String,
    /// Where it is explained.
    pub url: String,
}

/// A desk, ready to be laid out. What is not confirmed is left out on paper.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DeskView {
    /// Its id, for anchors.
    pub id: String,
    /// Its own page.
    pub url: String,
    /// What it is, in the reader's language.
    pub title: Vec<Node>,
    /// The name on the door, Italian.
    pub name: String,
    /// Street and town, Italian.
    pub address: Option<String>,
    /// `geo:` and map link data: latitude and longitude.
    pub geo: Option<(f64, f64)>,
    /// How one gets in, in words.
    pub access: Option<String>,
    /// Where to book.
    pub booking: Option<String>,
    /// How to get there.
    pub transport: Option<String>,
    /// Steps, lifts, toilets.
    pub accessibility: Option<String>,
    /// Telephones.
    pub phones: Vec<PhoneView>,
    /// E-mail.
    pub email: Option<String>,
    /// Certified e-mail.
    pub pec: Option<String>,
    /// Open at every minute of every day, in words.
    pub always: Option<String>,
    /// Opening hours day by day, empty if unknown or `always`.
    pub hours: Vec<DayView>,
    /// Whether the hours are confirmed, so that it may be said to be open.
    pub sure: bool,
    /// The openings of the coming days, for the page to tell whether it is open now: `2026-11-23 570-750,870-990;570-750;;?`
    /// is the first day and, for each day, minutes from midnight in Rome's time; `?` is a holiday nobody knows about.
    pub coming: Option<String>,
    /// Days on which it is closed out of its hours, in words.
    pub closures: Vec<String>,
    /// For women only, in words.
    pub women_only: Option<String>,
    /// Children may come along, in words.
    pub children_ok: Option<String>,
    /// Languages spoken.
    pub languages: Vec<SpokenView>,
    /// The words that say that the reader's language is spoken here, if it is.
    pub yours: Option<String>,
    /// The words that say to ask which languages are spoken, if nobody confirmed them.
    pub ask_languages: Option<String>,
    /// The words that say that something is not confirmed, if so.
    pub unconfirmed: Option<String>,
    /// The `opening_hours` rule, for machines.
    pub rule: Option<String>,
}

/// A telephone.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PhoneView {
    /// As people write it.
    pub number: String,
    /// The address that dials it.
    pub url: String,
    /// Who answers, Italian.
    pub label: Option<String>,
    /// Names of the languages in which somebody answers, in the reader's language.
    pub languages: Vec<String>,
}

/// The opening hours of a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DayView {
    /// The day, or days: "Monday", "Monday–Friday".
    pub name: String,
    /// `09:30–12:30`, European digits; empty when closed.
    pub hours: Vec<String>,
}

/// A language spoken at a desk.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SpokenView {
    /// Its name: in itself if configured, else in the reader's language.
    pub name: String,
    /// Its tag.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether it is the reader's own.
    pub yours: bool,
    /// By whom, in words.
    pub how: String,
    /// When, day by day.
    pub when: Vec<DayView>,
}

/// A language that somebody speaks at some desk.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SpeakersView {
    /// What it is spoken as, without script and region: the anchor of its place on the page.
    pub id: String,
    /// The tag of the name that it gives itself.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its name in itself.
    pub name: String,
    /// Its name in Italian.
    pub italian: String,
    /// Its name in the reader's language.
    pub translated: String,
    /// Where it is spoken.
    pub desks: Vec<SpeakerView>,
}

/// A desk where a language is spoken.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SpeakerView {
    /// The desk.
    pub desk: DeskView,
    /// By whom, in words.
    pub how: String,
    /// When, day by day.
    pub when: Vec<DayView>,
    /// Whether somebody has confirmed it.
    pub sure: bool,
}

/// The direction of a tag that need not be configured.
pub(crate) fn direction_of(tag: &crate::site::Tag) -> Direction {
    crate::site::language::direction(tag).unwrap_or(Direction::Ltr)
}
