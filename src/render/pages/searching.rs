//! The page on which readers search: its words, and where its script and its index are.

use super::draft::Draft;
use super::shell::Heading;
use super::values::{list, map, text};
use crate::plan::Page;
use crate::site::Kind;
use tera::{Context, Value};

/// The most results that are shown at once; the theme's script knows it too.
const MOST: usize = 10;

impl Draft<'_, '_> {
    /// The search page.
    pub(super) fn searching(&self) -> Context {
        let heading = Heading { title: self.word("search"), description: self.word("site-tagline") };
        let mut context = self.shell(&Page::Search, &heading);
        let plan = self.pages.plan;
        let folder = plan.page_url(self.pages.site, self.language(), &Page::Search);
        let kind = |kind: Kind| map([("id", text(kind.scheme())), ("name", text(&self.word(&format!("search-kind-{}", kind.scheme()))))]);
        let searching = map([
            ("script", text(&plan.asset_url("search.js"))),
            ("index", text(&folder)),
            // A script has no plural rules of Fluent: every count that it may need is written out.
            ("counts", list((0..=MOST).map(Value::from))),
            ("kinds", list(Kind::ALL.map(kind))),
        ]);
        context.insert_value("searching", searching);
        context
    }
}
