//! `themes/<name>/` to a theme.

mod format;

use super::fields::Fields;
use super::tree::{self, Data};
use crate::finding::{Finding, Report};
use crate::site::theme::{Budgets, WebFont};
use crate::site::{Spanned, Theme};
use crate::source::Sources;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Sorts the files of a theme into what they are for.
pub(super) fn theme(sources: &Sources, named: &Spanned<String>, report: &mut Report) -> Theme {
    let name = named.value.as_str();
    let root = format!("themes/{name}/");
    let mut theme = Theme::default();
    // Written in a few files by role, sent as one: a phone asks for each file anew.
    let (mut styles, mut scripts) = (String::new(), String::new());
    for source in sources.under(&root) {
        let path = &source.path[root.len()..];
        let (folder, rest) = path.split_once('/').unwrap_or(("", path));
        match folder {
            "templates" => drop(theme.templates.insert(rest.to_owned(), source.clone())),
            "leaflets" if rest.ends_with(".typ") => drop(theme.leaflets.insert(rest.to_owned(), source.clone())),
            "icons" => {
                if let Some(icon) = rest.strip_suffix(".svg") {
                    theme.icons.insert(icon.to_owned(), source.clone());
                }
            }
            "assets" => drop(theme.assets.insert(rest.to_owned(), Arc::from(source.text.as_bytes()))),
            "styles" if rest.ends_with(".css") => styles.push_str(&source.text),
            "scripts" if rest.ends_with(".js") => scripts.push_str(&source.text),
            _ => {}
        }
    }
    for (name, joined) in [("site.css", styles), ("site.js", scripts)] {
        if !joined.is_empty() {
            theme.assets.insert(name.to_owned(), Arc::from(joined.into_bytes()));
        }
    }
    for (path, bytes) in sources.binaries.iter().filter(|(path, _)| path.starts_with(&root)) {
        let path = &path[root.len()..];
        if let Some(font) = path.strip_prefix("fonts/").filter(|font| font.ends_with(".ttf") || font.ends_with(".otf")) {
            theme.fonts.insert(font.to_owned(), bytes.clone());
        } else if let Some(asset) = path.strip_prefix("assets/") {
            theme.assets.insert(asset.to_owned(), bytes.clone());
        }
    }
    match sources.texts.get(format!("{root}theme.toml").as_str()) {
        Some(source) => described(&tree::toml(source, report), &mut theme, report),
        None => {
            let themes = sources.texts.keys().filter_map(|path| path.strip_prefix("themes/")?.strip_suffix("/theme.toml"));
            report.add(Finding::error("E0111").at(named.span.clone()).arg("theme", name).nearest(name, themes));
        }
    }
    theme
}

fn described(tree: &tree::Value, theme: &mut Theme, report: &mut Report) {
    let mut fields = Fields::new(tree, report);
    fields.text("name");
    if let Some(Data::Map(pairs)) = fields.take("formats").map(|value| &value.data) {
        for (key, value) in pairs {
            theme.formats.push(format::format(&key.value, value, fields.report()));
        }
    }
    if let Some(Data::Map(pairs)) = fields.take("web_fonts").map(|value| &value.data) {
        for (key, value) in pairs {
            if let Some(font) = web_font(value, &theme.fonts, fields.report()) {
                theme.web_fonts.insert(key.value.clone(), font);
            }
        }
    }
    theme.budgets = fields.take("budgets").map(|value| budgets(value, fields.report())).unwrap_or_default();
    if let Some(Data::Map(pairs)) = fields.take("families").map(|value| &value.data) {
        for (key, value) in pairs {
            let mut names = Vec::new();
            if let Data::List(items) = &value.data {
                names.extend(items.iter().filter_map(|item| fields.as_text(item)).map(|name| name.value));
            }
            theme.families.insert(key.value.clone(), names);
        }
    }
    fields.finish();
}

/// A font of the screen; a file that the theme does not have is a finding.
fn web_font(value: &tree::Value, fonts: &BTreeMap<String, Arc<[u8]>>, report: &mut Report) -> Option<WebFont> {
    let mut fields = Fields::new(value, report);
    let family = fields.required("family");
    let budget = fields.number("budget").unwrap_or(60);
    let (files, missing): (Vec<_>, Vec<_>) = fields.texts("files").into_iter().partition(|file| fonts.contains_key(&file.value));
    fields.finish();
    for file in missing {
        let finding = Finding::error("E0730").at(file.span).arg("file", &file.value);
        report.add(finding.nearest(&file.value, fonts.keys().map(String::as_str)));
    }
    Some(WebFont { family: family?.value, files, budget })
}

/// What is not said stays what telephones bear.
fn budgets(value: &tree::Value, report: &mut Report) -> Budgets {
    let usual = Budgets::default();
    let mut fields = Fields::new(value, report);
    let budgets = Budgets {
        page: fields.number("page").unwrap_or(usual.page),
        styles: fields.number("styles").unwrap_or(usual.styles),
        scripts: fields.number("scripts").unwrap_or(usual.scripts),
    };
    fields.finish();
    budgets
}
