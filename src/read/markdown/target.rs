//! Where a link leads: an entry of this site by scheme or relative path, an anchor, or another site.

use crate::finding::{Finding, Report};
use crate::site::{Kind, Target};
use crate::source::{Source, Span};

/// Schemes that may lead out of the site.
const OUTSIDE: [&str; 5] = ["https", "http", "mailto", "tel", "sms"];

/// Reads a link's address. A scheme that is not allowed is a finding; the link's words stay.
pub(super) fn target(source: &Source, url: &str, span: Span, report: &mut Report) -> Target {
    let url = url.trim();
    if let Some(anchor) = url.strip_prefix('#') {
        return Target::Anchor(anchor.to_owned());
    }
    let scheme = url.split_once(':').filter(|(scheme, _)| !scheme.contains(['/', '#', '?', '.']));
    if let Some((scheme, rest)) = scheme {
        let scheme = scheme.to_ascii_lowercase();
        if let Some(kind) = Kind::ALL.into_iter().find(|kind| kind.scheme() == scheme) {
            return entry(kind, rest);
        }
        if OUTSIDE.contains(&scheme.as_str()) && !url.chars().any(|c| c.is_control() || is_bidi_control(c)) {
            return Target::Outside(url.to_owned());
        }
        let known = OUTSIDE.into_iter().chain(Kind::ALL.map(Kind::scheme));
        let written = source.at(&span);
        let finding =
            Finding::error("E0303").at(span.clone()).arg("scheme", &scheme).arg("known", known.clone().collect::<Vec<_>>().join(", "));
        report.add(finding.nearest_in(written, &scheme, known));
        return Target::Unknown;
    }
    relative(source, url).unwrap_or_else(|| {
        let finding = Finding::error("E0303").at(span.clone()).arg("scheme", url).arg("known", "guide, desk, term, https");
        let is_site = url.starts_with("www.");
        report.add(if is_site { finding.mend(source.at(&span).replace(url, &format!("https://{url}"))) } else { finding });
        Target::Unknown
    })
}

fn entry(kind: Kind, rest: &str) -> Target {
    let (id, anchor) = match rest.split_once('#') {
        Some((id, anchor)) => (id, Some(anchor.to_owned())),
        None => (rest, None),
    };
    Target::Entry { kind, id: id.trim().to_owned(), anchor }
}

/// `../salute/index.it.md`, `./salute.md`, `salute.md`, `/guides/salute`: as editors of other generators write them.
fn relative(source: &Source, url: &str) -> Option<Target> {
    if url.starts_with("//") || url.contains('\\') {
        return None;
    }
    let (path, anchor) = match url.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor.to_owned())),
        None => (url, None),
    };
    let parts = resolved(source, path)?;
    let kind = Kind::ALL.into_iter().find(|kind| Some(&kind.folder()) == parts.first())?;
    let stem = |name: &str| name.split('.').next().unwrap_or_default().to_owned();
    let id = match parts.as_slice() {
        [_, file] => stem(file),
        [_, folder, file] if stem(file) == "index" => (*folder).to_owned(),
        _ => return None,
    };
    Some(Target::Entry { kind, id, anchor })
}

/// The parts of a path from `content/` on, without `.` and `..`.
fn resolved<'a>(source: &'a Source, path: &'a str) -> Option<Vec<&'a str>> {
    let mut parts: Vec<&str> = if path.starts_with('/') { Vec::new() } else { source.path.split('/').skip(1).collect() };
    if !path.starts_with('/') {
        parts.pop();
    }
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts)
}

/// The source path of a picture, as written from the file that shows it.
pub(super) fn picture(source: &Source, url: &str) -> String {
    match resolved(source, url) {
        Some(parts) => format!("content/{}", parts.join("/")),
        None => url.to_owned(),
    }
}

fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
}
