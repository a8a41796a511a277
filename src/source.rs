//! Sources: every file of a site as it stands on disk, and spans that point into them.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// One text file of the site.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Path from the site's root, with `/` between its parts.
    pub path: Arc<str>,
    /// The whole text, UTF-8, exactly as on disk.
    pub text: String,
}

impl Source {
    /// A source that need not be on disk: tests and embedded files.
    pub fn new(path: impl Into<Arc<str>>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into() })
    }

    /// What is written at a span of this source; nothing if it is another's.
    pub fn at(&self, span: &Span) -> &str {
        self.text.get(span.start..span.end).filter(|_| span.path == self.path).unwrap_or_default()
    }

    /// The span of a range of bytes of this source.
    pub fn span(&self, range: Range<usize>) -> Span {
        Span { path: self.path.clone(), start: range.start, end: range.end }
    }
}

/// A place in a source, counted in bytes of the file, front matter included.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Path of the source, from the site's root.
    pub path: Arc<str>,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The file as a whole: its very beginning.
    pub fn file(path: impl Into<Arc<str>>) -> Self {
        Self { path: path.into(), start: 0, end: 0 }
    }
}

/// Every file of a site: texts that are read, and bytes that are passed on.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// Texts by path: settings, content, bundles, templates, style sheets.
    pub texts: BTreeMap<Arc<str>, Arc<Source>>,
    /// Other files by path: pictures and fonts.
    pub binaries: BTreeMap<Arc<str>, Arc<[u8]>>,
}

impl Sources {
    /// Sources from pairs of path and text, as tests write them.
    pub fn from_texts<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let texts = files.into_iter().map(|(path, text)| (Arc::from(path), Source::new(path, text))).collect();
        Self { texts, binaries: BTreeMap::new() }
    }

    /// The texts whose path starts with `prefix`, in order of path.
    pub fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a Arc<Source>> {
        self.texts.range(Arc::from(prefix)..).map(|(_, source)| source).take_while(move |source| source.path.starts_with(prefix))
    }
}
