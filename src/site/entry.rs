//! Entries: guides, desks, organizations, glossary terms and pages, each with its translations inside.

mod campaign;
mod desk;
mod event;
mod guide;
mod journey;
mod long_document;
mod sensitivity;
mod translation;

pub use campaign::{Campaign, PARTS};
pub use desk::{Access, Closure, ComingDay, Desk, DeskPhone, OpeningHours, SpokenHow, SpokenLanguage};
pub use event::{Event, EventFormat};
pub use guide::{Guide, Legal, NeededDocument, PaperSections, SECTIONS};
pub use journey::{Journey, Stage, Step};
pub use long_document::LongDocument;
pub use sensitivity::Sensitivity;
pub use translation::{Line, Origin, Translation};

use super::Spanned;
use super::language::Tag;
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
        !text.is_empty()
            && text.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
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
    /// Percorso: ordered steps over guides, desks and waiting times.
    Journey,
    /// Linee di indirizzo, protocols, forms: long texts, most of them for operators.
    Document,
    /// Incontro, laboratorio, corso: an appointment that readers may come to.
    Event,
    /// Campagna: a message, what to do about it, and the materials that carry it.
    Campaign,
    /// Home, about, notices: pages of the site itself.
    Page,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 9] =
        [Self::Guide, Self::Desk, Self::Organization, Self::Term, Self::Journey, Self::Document, Self::Event, Self::Campaign, Self::Page];

    /// Its folder in `content/` and in addresses.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Guide => "guides",
            Self::Desk => "desks",
            Self::Organization => "organizations",
            Self::Term => "glossary",
            Self::Journey => "journeys",
            Self::Document => "documents",
            Self::Event => "events",
            Self::Campaign => "campaigns",
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
            Self::Journey => "journey",
            Self::Document => "document",
            Self::Event => "event",
            Self::Campaign => "campaign",
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
        if let Detail::Guide(guide) = &self.detail { Some(guide) } else { None }
    }

    /// The printed code, if it has one.
    pub fn code(&self) -> Option<&Spanned<String>> {
        match &self.detail {
            Detail::Guide(guide) => guide.code.as_ref(),
            Detail::Document(document) => document.code.as_ref(),
            Detail::Event(event) => event.code.as_ref(),
            Detail::Campaign(campaign) => campaign.code.as_ref(),
            Detail::Desk(_) | Detail::Organization(_) | Detail::Term(_) | Detail::Journey(_) | Detail::Page => None,
        }
    }

    /// The leaflet formats that it chooses, if it does.
    pub fn formats(&self) -> Option<&[Spanned<String>]> {
        match &self.detail {
            Detail::Guide(guide) => guide.formats.as_deref(),
            Detail::Document(document) => document.formats.as_deref(),
            Detail::Event(event) => event.formats.as_deref(),
            Detail::Campaign(campaign) => campaign.formats.as_deref(),
            Detail::Desk(_) | Detail::Organization(_) | Detail::Term(_) | Detail::Journey(_) | Detail::Page => None,
        }
    }

    /// The journey inside, if it is one.
    pub fn journey(&self) -> Option<&Journey> {
        if let Detail::Journey(journey) = &self.detail { Some(journey) } else { None }
    }

    /// The event inside, if it is one.
    pub fn event(&self) -> Option<&Event> {
        if let Detail::Event(event) = &self.detail { Some(event) } else { None }
    }

    /// The desk inside, if it is one.
    pub fn desk(&self) -> Option<&Desk> {
        if let Detail::Desk(desk) = &self.detail { Some(desk) } else { None }
    }

    /// The organization inside, if it is one.
    pub fn organization(&self) -> Option<&Organization> {
        if let Detail::Organization(organization) = &self.detail { Some(organization) } else { None }
    }

    /// The long document inside, if it is one.
    pub fn document(&self) -> Option<&LongDocument> {
        if let Detail::Document(document) = &self.detail { Some(document) } else { None }
    }

    /// The Italian name that is written on doors and papers, never translated.
    pub fn italian_name(&self) -> Option<&str> {
        let name = match &self.detail {
            Detail::Desk(desk) => desk.name.as_ref(),
            Detail::Organization(organization) => organization.name.as_ref(),
            Detail::Term(term) => term.term.as_ref(),
            Detail::Guide(_) | Detail::Journey(_) | Detail::Document(_) | Detail::Event(_) | Detail::Campaign(_) | Detail::Page => None,
        };
        name.map(|name| name.value.as_str())
    }

    /// How dangerous it is to be seen with it.
    pub fn sensitivity(&self) -> Sensitivity {
        self.detail.sensitivity()
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
    /// The day on which its source text last changed, where its owner says so: readers of the translations are then
    /// told a little later.
    pub changed_on: Option<Spanned<NaiveDate>>,
    /// Whether readers of its translations are told of every change at once.
    pub important: bool,
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
    /// Of a journey.
    Journey(Journey),
    /// Of a long document.
    Document(LongDocument),
    /// Of an event.
    Event(Box<Event>),
    /// Of a campaign.
    Campaign(Campaign),
    /// A page has nothing of its own.
    Page,
}

impl Detail {
    /// How dangerous it is to be seen with it.
    pub fn sensitivity(&self) -> Sensitivity {
        match self {
            Self::Guide(guide) => guide.sensitivity,
            Self::Desk(desk) => desk.sensitivity,
            Self::Journey(journey) => journey.sensitivity,
            Self::Organization(_) | Self::Term(_) | Self::Document(_) | Self::Event(_) | Self::Campaign(_) | Self::Page => {
                Sensitivity::Normal
            }
        }
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
