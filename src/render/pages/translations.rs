//! How much of the site each language says → the page that tells it honestly, and how to help.

use super::draft::Draft;
use super::shell::Heading;
use super::values::{list, map, maybe_text, text};
use crate::plan::Page;
use crate::site::coverage::{Coverage, State, Text, coverage};
use tera::{Context, Value};

impl Draft<'_, '_> {
    /// `/it/translations/`.
    pub(super) fn translations(&self) -> Context {
        let site = self.pages.site;
        let heading = Heading { title: self.word("translations-title"), description: self.word("translations-lead") };
        let mut context = self.shell(&Page::Translations, &heading);
        let own = coverage(site, self.language());
        let count = |is: fn(&Text<'_>) -> bool| Value::from(own.texts.iter().filter(|text| is(text)).count());
        context.insert_value("original", Value::from(self.language().tag == site.languages.source().tag));
        context.insert_value("own_name", text(&self.own_name()));
        context.insert_value("said", text(&share(&own)));
        context.insert_value("unreviewed", Value::from(own.unreviewed()));
        context.insert_value("stale", count(|text| matches!(text.state, State::Stale(_))));
        let missing = own.texts.iter().filter(|text| text.state == State::Missing);
        context.insert_value("missing", list(missing.map(|text| self.link_to(text.entry))));
        let source = &site.languages.source().tag;
        let others = site.languages.iter().filter(|language| language.tag != *source);
        context.insert_value("all", list(others.map(|language| self.standing(&coverage(site, language)))));
        context.insert_value("email", maybe_text(site.settings.feedback.email.as_deref()));
        context
    }

    /// A language in the table of all.
    fn standing(&self, coverage: &Coverage<'_>) -> Value {
        map([
            ("name", text(&coverage.language.name)),
            ("attributes", self.pages.signboard(coverage.language).attributes.value()),
            ("url", text(&self.pages.plan.page_url(self.pages.site, coverage.language, &Page::Home))),
            ("share", text(&share(coverage))),
            ("unreviewed", Value::from(coverage.unreviewed())),
        ])
    }
}

/// A share in whole per cent, rounded down: 100 means all.
fn share(coverage: &Coverage<'_>) -> String {
    format!("{:.0}", (coverage.share() * 100.0).floor())
}
