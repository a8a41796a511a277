//! The pages about the copy on the phone: what is kept and how much it weighs, and what stands for a page that is not.

use super::draft::Draft;
use super::shell::Heading;
use super::values::{map, text};
use crate::plan::{Page, WORKER};
use tera::Context;

/// What readers of a language can keep weighs, in bytes.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::render) struct Weights {
    /// The copy on the phone.
    pub(in crate::render) copy: usize,
    /// The file to take away.
    pub(in crate::render) take_away: usize,
}

impl Draft<'_, '_> {
    /// "Keep this site on your phone".
    pub(super) fn offline(&self, weights: Weights) -> Context {
        let heading = Heading { title: self.word("offline-title"), description: self.word("offline-lead") };
        let mut context = self.shell(&Page::Offline, &heading);
        let (plan, language) = (self.pages.plan, self.language());
        let offline = map([
            ("size", text(&self.size(weights.copy))),
            ("take_away_size", text(&self.size(weights.take_away))),
            ("take_away", text(&plan.url(&plan.take_away_path(language)))),
            ("file", text(&format!("{}-{}.html", self.pages.site.settings.theme.value, language.tag))),
            ("list", text(&plan.url(&plan.offline_list_path(language)))),
            ("worker", text(&plan.url(WORKER))),
            ("scope", text(&plan.url(""))),
            ("script", text(&plan.asset_url("offline.js"))),
        ]);
        context.insert_value("offline", offline);
        context
    }

    /// What stands for a page that is not in the copy.
    pub(super) fn not_kept(&self) -> Context {
        self.shell(&Page::NotKept, &Heading { title: self.word("not-kept-title"), description: String::new() })
    }

    /// A count of bytes as people read it, rounded up.
    pub(super) fn size(&self, bytes: usize) -> String {
        let formats = &self.voice.words.formats;
        let (message, count) = match bytes.div_ceil(1000) {
            kilobytes @ 0..1000 => ("size-kilobytes", formats.number(&kilobytes.to_string())),
            kilobytes => {
                ("size-megabytes", formats.number_with(&format!("{}.{}", kilobytes.div_ceil(100) / 10, kilobytes.div_ceil(100) % 10), 0, 1))
            }
        };
        self.voice.words.text(message, &[("count", count.into())])
    }
}
