//! Findings: what a person who writes content should know, with the place and the mend.
//!
//! A finding carries a stable code and the data of its sentence; the sentence itself is a Fluent message in
//! Italian and English (`words.*.ftl`), so every output format and both languages tell the same thing.

pub mod github;
pub mod human;
pub mod json;
pub mod sarif;
mod words;

pub use words::{UiLanguage, Wording, all_codes, wording};

use crate::source::Span;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The site must not be published like this.
    Error,
    /// A person should look, the site can be published.
    Warning,
    /// Good to know.
    Note,
}

/// One thing that is wrong or doubtful in the content.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Where, if it is in one place.
    pub at: Option<Span>,
    /// Stable code such as `E0312`: a reference for people, the key of its words and of its manual page.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The data of the sentence, by name.
    pub args: Vec<(&'static str, String)>,
    /// Another place that explains the first.
    pub related: Option<Span>,
    /// What can be written at `at` instead, ready to paste.
    pub mend: Option<String>,
}

impl Finding {
    /// A finding that stops the site from being published.
    pub fn error(code: &'static str) -> Self {
        Self::new(code, Severity::Error)
    }

    /// A finding that a person should look at.
    pub fn warning(code: &'static str) -> Self {
        Self::new(code, Severity::Warning)
    }

    /// A finding that is good to know.
    pub fn note(code: &'static str) -> Self {
        Self::new(code, Severity::Note)
    }

    fn new(code: &'static str, severity: Severity) -> Self {
        Self { at: None, code, severity, args: Vec::new(), related: None, mend: None }
    }

    /// Points at the smallest text that is wrong.
    pub fn at(mut self, span: Span) -> Self {
        self.at = Some(span);
        self
    }

    /// Gives the sentence one of its words.
    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Names another place that explains the first.
    pub fn related(mut self, span: Span) -> Self {
        self.related = Some(span);
        self
    }

    /// Says what to paste instead.
    pub fn mend(mut self, text: impl Into<String>) -> Self {
        self.mend = Some(text.into());
        self
    }

    /// Offers what was written with the nearest known name in place of the wrong one.
    pub fn nearest_in<'a>(self, written: &str, wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match (nearest(wrong, known), written.rfind(wrong)) {
            // The last one: the words of a link may hold the same text as its address.
            (Some(name), Some(at)) => self.mend(format!("{}{name}{}", &written[..at], &written[at + wrong.len()..])),
            (Some(name), None) => self.mend(name),
            (None, _) => self,
        }
    }

    /// Offers the known name nearest to a wrong one, if one is near.
    pub fn nearest<'a>(self, wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(wrong, known) {
            Some(name) => self.mend(name),
            None => self,
        }
    }
}

/// The name nearest to `wrong` by Jaro–Winkler similarity, if it is near enough to be what was meant.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|name| (strsim::jaro_winkler(wrong, name), name))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name)
}

/// All findings of a run, in the order of the files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report(Vec<Finding>);

impl Report {
    /// Adds one finding.
    pub fn add(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Adds the findings of another report.
    pub fn join(&mut self, other: Report) {
        self.0.extend(other.0);
    }

    /// The findings, sorted by place, each once.
    pub fn sorted(mut self) -> Self {
        self.0.sort();
        self.0.dedup();
        self
    }

    /// The findings as they are.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// How many findings weigh this much.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|finding| finding.severity == severity).count()
    }

    /// Whether the site must not be published; with `strict`, warnings stop it too.
    pub fn stops(&self, strictness: Strictness) -> bool {
        self.count(Severity::Error) > 0 || (strictness == Strictness::Strict && self.count(Severity::Warning) > 0)
    }
}

impl FromIterator<Finding> for Report {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Self {
        Self(findings.into_iter().collect())
    }
}

/// Whether warnings stop a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// Errors stop it.
    Lenient,
    /// Errors and warnings stop it.
    Strict,
}
