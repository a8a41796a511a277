//! The tags of a page that we wrote ourselves: its HTML is well formed, so a walk is enough and a parser too much.

/// An opening tag.
pub(super) struct Tag<'a> {
    /// Its byte in the page.
    pub(super) at: usize,
    name: &'a str,
    attributes: &'a str,
}

/// Every opening tag of a page, in its order.
pub(super) fn tags(html: &str) -> impl Iterator<Item = Tag<'_>> {
    html.match_indices('<').filter_map(|(at, _)| {
        let rest = &html[at + 1..];
        let name = &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric())?];
        let attributes = &rest[name.len()..];
        (!name.is_empty()).then(|| Tag { at, name, attributes: &attributes[..end(attributes)] })
    })
}

/// The end of a tag: a `>` inside an attribute's value is none.
fn end(attributes: &str) -> usize {
    let mut quote = None;
    let ends = |c: char| match quote {
        Some(open) => {
            quote = quote.filter(|_| c != open);
            false
        }
        None => {
            quote = Some(c).filter(|c| matches!(c, '"' | '\''));
            c == '>'
        }
    };
    attributes.find(ends).unwrap_or(attributes.len())
}

impl<'a> Tag<'a> {
    /// What a browser fetches for it before the page is whole; `None` if it only leads on.
    pub(super) fn asks_for(&self) -> Option<&'static str> {
        match self.name {
            "script" => Some("script"),
            "img" | "source" | "video" | "audio" | "iframe" | "embed" => Some("picture"),
            "link" => match self.attribute("rel")? {
                "stylesheet" => Some("stylesheet"),
                "icon" | "manifest" | "preload" | "modulepreload" | "preconnect" | "dns-prefetch" | "prefetch" => Some("file"),
                _ => None,
            },
            _ => None,
        }
    }

    /// The address that it names.
    pub(super) fn address(&self) -> Option<&'a str> {
        self.attribute(if self.name == "link" { "href" } else { "src" })
    }

    /// The value of an attribute, as it is written.
    pub(super) fn attribute(&self, name: &str) -> Option<&'a str> {
        let value = self.attributes.match_indices(name).find_map(|(at, _)| {
            let stands_alone = self.attributes[..at].ends_with(char::is_whitespace);
            self.attributes[at + name.len()..].strip_prefix('=').filter(|_| stands_alone)
        })?;
        match value.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next(),
            None => value.split(char::is_whitespace).next(),
        }
    }
}
