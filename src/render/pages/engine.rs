//! The Tera engine: the theme's templates, their functions, and their faults told as findings.

use super::html::Html;
use super::lean::Lean;
use super::speak::Speaker;
use crate::finding::{Finding, Report};
use crate::site::Theme;
use crate::site::theme::named_messages;
use crate::source::{Source, Span};
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

/// What an error of a function starts with when a message is missing.
pub(super) const NO_MESSAGE: &str = "no message: ";
/// What an error of a function starts with when a pictogram is missing.
const NO_ICON: &str = "no pictogram: ";

/// The pictogram of each alert: its shape says how grave it is, never colour alone.
pub(super) const ALERT_ICONS: [(&str, &str); 5] =
    [("note", "info"), ("tip", "lightbulb"), ("important", "priority_high"), ("warning", "warning"), ("caution", "dangerous")];

/// The pictograms of a theme, ready to be written.
pub(super) type Icons = Arc<BTreeMap<String, Html>>;

/// The templates of a theme, parsed once; each language gets its own copy with its own words.
pub(super) struct Engine {
    tera: Tera,
    icons: Icons,
    files: BTreeMap<String, (Arc<Source>, Lean)>,
}

impl Engine {
    /// Parses the templates. `needed` are the names that pages ask for.
    pub(super) fn new(theme: &Theme, speaker: Speaker, needed: &[&'static str]) -> (Self, Report) {
        let icons: Icons = Arc::new(theme.icons.iter().map(|(name, source)| (name.clone(), svg(&source.text))).collect());
        let lean = |(name, source): (&String, &Arc<Source>)| (name.clone(), (source.clone(), Lean::new(&source.text)));
        let mut engine = Self { tera: Tera::new(), icons, files: theme.templates.iter().map(lean).collect() };
        engine.tera = engine.voiced(speaker);
        let mut report = engine.load();
        // A theme that is not there was told where it is named.
        if theme.templates.is_empty() {
            return (engine, report);
        }
        for name in ALERT_ICONS.iter().filter(|(_, icon)| !theme.icons.contains_key(*icon)) {
            report.add(Finding::error("E0703").at(engine.folder()).arg("name", name.1));
        }
        for name in needed.iter().filter(|name| !theme.templates.contains_key(**name)) {
            report.add(Finding::error("E0704").at(engine.folder()).arg("name", name));
        }
        (engine, report)
    }

    /// A copy that speaks another language.
    pub(super) fn voiced(&self, speaker: Speaker) -> Tera {
        let mut tera = self.tera.clone();
        tera.register_function("t", speaker);
        let icons = self.icons.clone();
        tera.register_function("icon", move |args: Kwargs, _: &State| icon(&icons, &args));
        tera
    }

    /// The pictograms.
    pub(super) fn icons(&self) -> &Icons {
        &self.icons
    }

    /// Every message that the templates name, with the place, and whether it is asked for without data.
    pub(super) fn messages(&self) -> impl Iterator<Item = Asked<'_>> {
        self.files.values().flat_map(|(source, _)| asked(source))
    }

    /// Renders a template; a fault gives no page and a finding.
    pub(super) fn render(&self, tera: &Tera, template: &str, context: &Context) -> (Option<String>, Report) {
        if !self.tera.contains_template(template) {
            // It was told when the engine was made.
            return (None, Report::default());
        }
        match tera.render(template, context) {
            Ok(html) => (Some(html), Report::default()),
            Err(error) => {
                let found = self.findings(error.kind(), template).into_iter();
                (None, found.filter(|finding| !self.was_told(finding)).collect())
            }
        }
    }

    /// A message that a template names in plain sight was told when the engine was made.
    fn was_told(&self, finding: &Finding) -> bool {
        finding.code == "E0702" && finding.args.iter().any(|(_, id)| self.messages().any(|asked| asked.id == id))
    }

    fn load(&mut self) -> Report {
        let Err(error) = self.tera.add_raw_templates(self.files.iter().map(|(name, (_, lean))| (name, &lean.text))) else {
            return Report::default();
        };
        let broken = self.files.iter().filter_map(|(name, (_, lean))| {
            let error = Tera::new().add_raw_template(name, &lean.text).err()?;
            matches!(error.kind(), ErrorKind::SyntaxError(_)).then(|| self.findings(error.kind(), name))
        });
        let broken: Vec<Finding> = broken.flatten().collect();
        // Tera tells the first broken template only, and unknown names once every template can be read.
        if broken.is_empty() { self.findings(error.kind(), "").into_iter().collect() } else { broken.into_iter().collect() }
    }

    fn findings(&self, kind: &ErrorKind, template: &str) -> Vec<Finding> {
        if let ErrorKind::SyntaxError(error) | ErrorKind::RenderingError(error) = kind {
            return vec![self.finding(error.message(), error.filename(), error.span().range.clone())];
        }
        // Unknown functions, filters and templates come as a report in words, one part for each.
        let words = kind.to_string();
        words.split("error: ").filter(|part| !part.trim().is_empty()).map(|part| self.told(part, template)).collect()
    }

    /// A finding from Tera's report in words: the message, then `--> name:line:column`.
    fn told(&self, report: &str, template: &str) -> Finding {
        let message = report.lines().next().unwrap_or_default();
        let place = report.lines().find_map(|line| line.trim_start().strip_prefix("--> "));
        let mut parts = place.unwrap_or_default().rsplitn(3, ':');
        let (column, line) = (parts.next().and_then(|text| text.parse().ok()), parts.next().and_then(|text| text.parse().ok()));
        let name = parts.next().unwrap_or(template);
        let at = match (self.files.get(name), line, column) {
            (Some((_, lean)), Some(line), Some(column)) => offset(&lean.text, line, column),
            (None, _, _) | (_, None, _) | (_, _, None) => 0,
        };
        self.finding(message, name, at..at)
    }

    fn finding(&self, message: &str, template: &str, range: std::ops::Range<usize>) -> Finding {
        let at = self.files.get(template).map(|(source, lean)| source.span(lean.origin(range.start)..lean.origin(range.end)));
        let finding = if let Some(id) = message.strip_prefix(NO_MESSAGE) {
            Finding::error("E0702").arg("id", id)
        } else if let Some(name) = message.strip_prefix(NO_ICON) {
            let written = self.files.get(template).zip(at.as_ref()).map_or("", |((source, _), at)| source.at(at));
            Finding::error("E0703").arg("name", name).nearest_in(written, name, self.icons.keys().map(String::as_str))
        } else {
            Finding::error("E0701").arg("message", message.trim())
        };
        finding.at(at.unwrap_or_else(|| self.folder()))
    }

    fn folder(&self) -> Span {
        self.files.values().next().map_or_else(|| Span::file("site.toml"), |(source, _)| Span::file(source.path.clone()))
    }
}

/// A message that a template names.
pub(super) struct Asked<'a> {
    /// Its id.
    pub(super) id: &'a str,
    /// Whether it is asked for without data.
    pub(super) bare: bool,
    /// Where.
    pub(super) span: Span,
}

impl Asked<'_> {
    /// The finding for a message that nobody has.
    pub(super) fn missing(&self) -> Finding {
        Finding::error("E0702").at(self.span.clone()).arg("id", self.id)
    }
}

/// The calls of `t` with an id in plain sight; ids that are put together are told when a page is rendered.
fn asked(source: &Source) -> impl Iterator<Item = Asked<'_>> {
    named_messages(source).map(|at| Asked {
        id: &source.text[at.clone()],
        bare: source.text[at.end..].starts_with("\")"),
        span: source.span(at),
    })
}

fn icon(icons: &BTreeMap<String, Html>, args: &Kwargs) -> TeraResult<Value> {
    let name = args.must_get::<&str>("name")?;
    let svg = icons.get(name).ok_or_else(|| tera::Error::message(format!("{NO_ICON}{name}")))?;
    Ok(match args.get::<&str>("color")? {
        // A presentation attribute: the page's security policy allows no style, and the style sheet may overrule it.
        Some(color) => {
            Html::trusted(svg.as_str().replacen("<svg ", &format!("<svg fill=\"{}\" ", Html::escaped(color).as_str()), 1)).value()
        }
        None => svg.value(),
    })
}

/// A pictogram as it stands in a page: drawn, not read out.
fn svg(file: &str) -> Html {
    let frame = file.split("viewBox=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("0 0 24 24");
    let body = file.find("<svg").and_then(|at| file[at..].split_once('>')).map_or("", |(_, rest)| rest);
    let body = body.rsplit_once("</svg>").map_or("", |(drawing, _)| drawing);
    Html::trusted(format!("<svg class=\"icon\" aria-hidden=\"true\" viewBox=\"{frame}\">{body}</svg>"))
}

/// The byte at a line and column, both from 1, the column in characters.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    start + text[start..].chars().take(column.saturating_sub(1)).map(char::len_utf8).sum::<usize>()
}
