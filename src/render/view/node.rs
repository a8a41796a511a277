//! Resolved text: one tree of blocks and inlines for pages and leaflets.

use super::{DeskView, Lapse};
use crate::site::document::Align;
use serde::Serialize;

/// A piece of resolved text: blocks and inlines in one tree. `t` names the kind in templates.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "t", rename_all = "kebab-case")]
pub enum Node {
    /// Words in the language of the text.
    Text {
        /// The words.
        s: String,
    },
    /// A left-to-right run inside right-to-left text, to be isolated: names, numbers, addresses.
    Ltr {
        /// The run.
        s: String,
    },
    /// Words of another language.
    Foreign {
        /// BCP 47 tag.
        lang: String,
        /// `ltr` or `rtl`.
        dir: &'static str,
        /// The words.
        s: String,
    },
    /// Strong emphasis.
    Strong {
        /// Its content.
        c: Vec<Node>,
    },
    /// Emphasis.
    Emphasis {
        /// Its content.
        c: Vec<Node>,
    },
    /// Code.
    Code {
        /// The code.
        s: String,
    },
    /// A line break.
    Break,
    /// A link.
    Link {
        /// Address: from the root for this site, whole for others; on paper always whole.
        url: String,
        /// Its words.
        c: Vec<Node>,
        /// Leads away from this site.
        outside: bool,
        /// Tag of the language it leads to, if that is not the reader's.
        lang: Option<String>,
        /// The badge that says so.
        badge: Option<String>,
    },
    /// A glossary term: the Italian word explained.
    Term {
        /// Id of its entry.
        id: String,
        /// Where it is explained.
        url: String,
        /// Its words.
        c: Vec<Node>,
        /// The Italian word.
        italian: String,
        /// The explanation in one sentence.
        explanation: String,
    },
    /// A fact, formatted and to be isolated.
    Value {
        /// The formatted value.
        s: String,
        /// Address that dials or opens it, for phones and addresses of the web.
        url: Option<String>,
        /// Whether it runs left to right whatever the text does.
        ltr: bool,
        /// The words that say that it is not confirmed, if it is not; on paper `s` is then left out.
        unconfirmed: Option<String>,
    },
    /// A picture.
    Image {
        /// Address.
        url: String,
        /// What it shows.
        alt: String,
    },
    /// A reference to a footnote.
    NoteReference {
        /// Its number on the page.
        number: usize,
    },
    /// A box to tick by hand.
    Tick {
        /// Whether it is ticked already.
        ticked: bool,
        /// What it is, for those who do not see it.
        label: String,
    },
    /// A line to write on by hand.
    Blank {
        /// How many underscores were written for it.
        length: usize,
        /// What it is, for those who do not see it.
        label: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its content.
        c: Vec<Node>,
    },
    /// A heading below the section's own.
    Heading {
        /// 2 to 6.
        level: u8,
        /// The anchor.
        id: Option<String>,
        /// `2.1` in long documents.
        number: Option<String>,
        /// Its content.
        c: Vec<Node>,
    },
    /// A list.
    List {
        /// First number, for an ordered list.
        start: Option<u64>,
        /// The content of each item.
        items: Vec<Vec<Node>>,
    },
    /// A table.
    Table {
        /// Column alignment.
        align: Vec<Align>,
        /// Header cells.
        head: Vec<Vec<Node>>,
        /// Body rows of cells.
        rows: Vec<Vec<Vec<Node>>>,
    },
    /// A quotation.
    Quote {
        /// Its content.
        c: Vec<Node>,
    },
    /// An alert.
    Alert {
        /// `note`, `tip`, `important`, `warning`, `caution`.
        kind: &'static str,
        /// Its translated label.
        label: String,
        /// Its content.
        c: Vec<Node>,
    },
    /// Verbatim text.
    CodeBlock {
        /// The text.
        s: String,
    },
    /// A thematic break.
    Rule,
    /// Terms and definitions.
    Definitions {
        /// Pairs of term and definitions.
        items: Vec<DefinitionView>,
    },
    /// A footnote.
    Note {
        /// Its number on the page.
        number: usize,
        /// Its content.
        c: Vec<Node>,
    },
    /// A piece that is not what the source says now.
    Outdated {
        /// How it differs.
        lapse: Lapse,
        /// The words that say so, in the reader's language.
        note: String,
        /// The words that open what the source says.
        label: String,
        /// The piece in the language of the text; nothing if it is missing.
        c: Vec<Node>,
        /// BCP 47 tag of the source language.
        lang: String,
        /// Its direction.
        dir: &'static str,
        /// What the source says now; nothing if it no longer has it.
        source: Vec<Node>,
    },
    /// A desk's card.
    Desk {
        /// The desk.
        desk: Box<DeskView>,
    },
}

/// A term and its definitions.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DefinitionView {
    /// The term.
    pub term: Vec<Node>,
    /// Its definitions.
    pub definitions: Vec<Vec<Node>>,
}
