//! Entries: guides, desks, organizations, glossary terms and pages, each with its translations inside.

use super::document::{Document, Inline};
use super::language::Tag;
use super::Spanned;
use crate::source::{Source, Span};
use chrono::NaiveDate;
use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// An ASCII id, stable for ever and the same in every language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a text may be an id: ASCII letters, digits and inner hyphens.
    pub fn is_valid(text: &str) -> bool {
        !text.is_empty() && text.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The kinds of entry that content may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Scheda servizio: what to do, step by step.
    Guide,
    /// Sportello: a front desk, an office, a helpline.
    Desk,
    /// Ente: a body of the territorial network.
    Organization,
    /// Voce: an Italian word, kept and explained.
    Term,
    /// Home, about, notices: pages of the site itself.
    Page,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 5] = [Self::Guide, Self::Desk, Self::Organization, Self::Term, Self::Page];

    /// Its folder in `content/` and in addresses.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Guide => "guides",
            Self::Desk => "desks",
            Self::Organization => "organizations",
            Self::Term => "glossary",
            Self::Page => "pages",
        }
    }

    /// Its scheme in links: `guide:permesso-rinnovo`.
    pub fn scheme(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::Desk => "desk",
            Self::Organization => "organization",
            Self::Term => "term",
            Self::Page => "page",
        }
    }
}

/// One thing that the site tells of, in every language that it is told in.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: Id,
    /// Who keeps it right, when it was confirmed, what is not.
    pub care: Care,
    /// What only its kind has.
    pub detail: Detail,
    /// The source language's tag: that translation is always there.
    pub source_language: Tag,
    /// Its texts by language.
    pub translations: BTreeMap<Tag, Arc<Translation>>,
}

impl Entry {
    /// The text in the source language.
    pub fn source_translation(&self) -> &Translation {
        // `read` makes no entry without a text in the source language.
        self.translations.get(&self.source_language).expect("an entry is born with its source text")
    }

    /// The guide inside, if it is one.
    pub fn guide(&self) -> Option<&Guide> {
        match &self.detail {
            Detail::Guide(guide) => Some(guide),
            Detail::Desk(_) | Detail::Organization(_) | Detail::Term(_) | Detail::Page => None,
        }
    }

    /// The desk inside, if it is one.
    pub fn desk(&self) -> Option<&Desk> {
        match &self.detail {
            Detail::Desk(desk) => Some(desk),
            Detail::Guide(_) | Detail::Organization(_) | Detail::Term(_) | Detail::Page => None,
        }
    }

    /// Whether a field or section of it was not confirmed, or the whole.
    pub fn unconfirmed(&self, field: &str) -> bool {
        !self.care.confirmed || self.care.verify.iter().any(|name| name == field)
    }
}

/// Who keeps an entry right, and how sure it is.
#[derive(Debug, Clone, Default)]
pub struct Care {
    /// Id of the organization that owns it.
    pub owner: Option<Spanned<String>>,
    /// The day on which the owner last confirmed it.
    pub confirmed_on: Option<Spanned<NaiveDate>>,
    /// After how many days it must be confirmed again.
    pub confirm_every: Option<u32>,
    /// The last day on which it holds.
    pub valid_until: Option<Spanned<NaiveDate>>,
    /// Where it comes from, for editors.
    pub sources: Vec<String>,
    /// `false` with `status: to-verify`.
    pub confirmed: bool,
    /// Fields and sections that are not confirmed.
    pub verify: Vec<String>,
}

/// What only one kind of entry has.
#[derive(Debug, Clone)]
pub enum Detail {
    /// Of a guide.
    Guide(Box<Guide>),
    /// Of a desk.
    Desk(Box<Desk>),
    /// Of an organization.
    Organization(Organization),
    /// Of a glossary term.
    Term(Term),
    /// A page has nothing of its own.
    Page,
}

/// The neutral fields of a guide.
#[derive(Debug, Clone, Default)]
pub struct Guide {
    /// Printed code, unique, never reused: `PS-03`.
    pub code: Option<Spanned<String>>,
    /// Topic of the home page.
    pub topic: Option<Spanned<String>>,
    /// Who it is for.
    pub audience: Vec<Spanned<String>>,
    /// The organization that decides.
    pub authority: Option<Spanned<String>>,
    /// The desks to go to.
    pub desks: Vec<Spanned<String>>,
    /// The check-list of what to bring.
    pub documents: Vec<NeededDocument>,
    /// What it costs: facts of kind money.
    pub costs: Vec<Spanned<String>>,
    /// The law behind it.
    pub legal: Vec<Legal>,
    /// Guides to follow before.
    pub requires: Vec<Spanned<String>>,
    /// Guides to look at too.
    pub related: Vec<Spanned<String>>,
    /// How dangerous it is to be seen reading it.
    pub sensitivity: Sensitivity,
    /// Leaflet formats, if the guide chooses.
    pub formats: Option<Vec<Spanned<String>>>,
    /// Sections that go on paper, if the guide chooses.
    pub sections: Option<Vec<Spanned<String>>>,
}

/// The sections of the Italian service card (criterion C.SI.1.3 of the model of the Comuni), in their order.
pub const SECTIONS: [&str; 11] =
    ["who", "how", "needs", "outcome", "time", "cost", "access", "conditions", "contacts", "special", "rights"];

/// A document to bring.
#[derive(Debug, Clone)]
pub struct NeededDocument {
    /// Id of a glossary term, or of the Fluent message `document-<id>`.
    pub id: Spanned<String>,
    /// Photocopies to bring beside it.
    pub copies: u32,
    /// The fact that says what it costs.
    pub fact: Option<Spanned<String>>,
}

/// A reference to a law.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Legal {
    /// As lawyers cite it.
    pub reference: String,
    /// Where to read it.
    pub url: Option<String>,
}

/// How dangerous it is to be seen reading something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sensitivity {
    /// Not at all.
    #[default]
    Normal,
    /// Private.
    Delicate,
    /// A reader may be in danger.
    Danger,
}

/// The neutral fields of a desk.
#[derive(Debug, Clone, Default)]
pub struct Desk {
    /// The name on the door, Italian, never translated.
    pub name: Option<Spanned<String>>,
    /// The body it belongs to.
    pub organization: Option<Spanned<String>>,
    /// Street and town, empty for a place that must stay secret.
    pub address: Option<String>,
    /// Latitude and longitude in degrees (WGS 84).
    pub geo: Option<(f64, f64)>,
    /// How to get there.
    pub transport: Option<String>,
    /// How one gets in.
    pub access: Option<Access>,
    /// Where to book.
    pub booking: Option<String>,
    /// Its telephones.
    pub phones: Vec<DeskPhone>,
    /// E-mail.
    pub email: Option<String>,
    /// Certified e-mail (posta elettronica certificata).
    pub pec: Option<String>,
    /// Opening hours.
    pub hours: Option<OpeningHours>,
    /// The languages spoken there.
    pub languages: Vec<SpokenLanguage>,
    /// When somebody last asked which.
    pub languages_confirmed_on: Option<NaiveDate>,
    /// Guides that lead here.
    pub services: Vec<Spanned<String>>,
    /// Steps, lifts, toilets.
    pub accessibility: Option<String>,
    /// Children may come along.
    pub children_ok: bool,
    /// For women only.
    pub women_only: bool,
}

/// How one gets into a desk; its words are the Fluent message `access-<way>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Just go.
    WalkIn,
    /// Take a number.
    Ticket,
    /// Book first.
    Appointment,
    /// Another service must send you.
    ReferralOnly,
}

impl Access {
    /// Every way and how it is written.
    pub const ALL: [(&'static str, Access); 4] = [
        ("walk-in", Self::WalkIn),
        ("ticket", Self::Ticket),
        ("appointment", Self::Appointment),
        ("referral-only", Self::ReferralOnly),
    ];

    /// How it is written.
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, access)| *access == self).map_or("walk-in", |(name, _)| name)
    }
}

/// A telephone of a desk.
#[derive(Debug, Clone)]
pub struct DeskPhone {
    /// As people write it.
    pub number: String,
    /// Who answers, Italian.
    pub label: Option<String>,
    /// Tags of the languages in which somebody answers.
    pub languages: Vec<String>,
}

/// Opening hours, checked and spread over a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningHours {
    /// The OpenStreetMap `opening_hours` string.
    pub rule: String,
    /// For Monday to Sunday, the minutes from midnight at which it opens and closes.
    pub week: [Vec<(u16, u16)>; 7],
}

impl OpeningHours {
    /// Open at every minute of every day.
    pub fn is_always(&self) -> bool {
        self.week.iter().all(|day| day.as_slice() == [(0, 24 * 60)])
    }
}

/// A language spoken at a desk.
#[derive(Debug, Clone)]
pub struct SpokenLanguage {
    /// Its tag, configured or not.
    pub tag: Tag,
    /// By whom.
    pub how: SpokenHow,
    /// When, in the syntax of opening hours.
    pub when: Option<OpeningHours>,
}

/// Who speaks a language at a desk; its words are the Fluent message `language-how-<how>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpokenHow {
    /// Somebody who works there.
    Staff,
    /// A mediator.
    Mediator,
    /// An interpreter on the telephone.
    Phone,
    /// If asked before.
    OnRequest,
}

impl SpokenHow {
    /// Every way and how it is written.
    pub const ALL: [(&'static str, SpokenHow); 4] =
        [("staff", Self::Staff), ("mediator", Self::Mediator), ("phone", Self::Phone), ("on-request", Self::OnRequest)];

    /// How it is written.
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, how)| *how == self).map_or("staff", |(name, _)| name)
    }
}

/// The neutral fields of an organization.
#[derive(Debug, Clone, Default)]
pub struct Organization {
    /// Its Italian name, never translated.
    pub name: Option<Spanned<String>>,
    /// Its own site.
    pub url: Option<String>,
}

/// The neutral field of a glossary term.
#[derive(Debug, Clone, Default)]
pub struct Term {
    /// The Italian word, kept in Latin letters in every language.
    pub term: Option<Spanned<String>>,
}

/// The text of an entry in one language.
#[derive(Debug)]
pub struct Translation {
    /// Its language.
    pub language: Tag,
    /// The file it was read from.
    pub source: Arc<Source>,
    /// Its title.
    pub title: Line,
    /// What it is about, in at most 160 characters.
    pub summary: Option<Line>,
    /// Words that people search, misspelt and romanised ones too.
    pub aliases: Vec<String>,
    /// Its last address part, if it is not the id.
    pub slug: Option<Spanned<String>>,
    /// Who translated it.
    pub origin: Origin,
    /// Renderings that a translator must not use (glossary terms).
    pub forbidden: Vec<String>,
    /// What the source said when this was translated; written by the tool.
    pub source_rev: Option<String>,
    /// The body.
    pub document: Document,
}

/// A line of text that may hold facts: a title or a summary.
#[derive(Debug, Clone)]
pub struct Line {
    /// What it says.
    pub inlines: Vec<Inline>,
    /// Where it stands.
    pub span: Span,
}

/// Who wrote a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The text is the source itself.
    Source,
    /// A person.
    Human,
    /// A machine, and nobody has checked it.
    Machine,
    /// A machine, and a person has checked it.
    MachineReviewed,
}
