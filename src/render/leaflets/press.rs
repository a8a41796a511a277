//! The press: what leaflets have in common, made ready once: fonts, templates, pictograms, Typst's library.

use crate::site::theme::Theme;
use crate::source::Source as Text;
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::collections::BTreeMap;
use std::sync::Arc;
use typst::foundations::Bytes;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt};

/// Everything that a leaflet is printed with, whatever it says.
pub(in crate::render) struct Press {
    pub(super) library: LazyHash<Library>,
    pub(super) book: LazyHash<FontBook>,
    pub(super) fonts: Vec<Font>,
    pub(super) files: BTreeMap<String, File>,
    pub(super) families: BTreeMap<String, Vec<String>>,
    /// The thread that prints; `None` if the system gives no more threads.
    thread: Option<ThreadPool>,
}

/// Bytes of stack for printing: templates call each other, and text within text nests.
const STACK: usize = 32 * 1024 * 1024;

/// A file that a template may read.
pub(super) enum File {
    /// A template, parsed, and the source of the theme that it comes from.
    Template(Source, Arc<Text>),
    /// Bytes: a pictogram.
    Plain(Bytes),
}

impl Press {
    /// Makes the press of a theme ready.
    pub(in crate::render) fn new(theme: &Theme) -> Self {
        // The theme's map is ordered, and the order of fonts decides between equals: same theme, same bytes.
        let fonts: Vec<Font> = theme.fonts.values().flat_map(|bytes| Font::iter(Bytes::new(bytes.clone()))).collect();
        let book = FontBook::from_fonts(&fonts);
        let families = families(theme, &fonts);
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        let library = Library::builder().with_features(features).build();
        Self { library: LazyHash::new(library), book: LazyHash::new(book), fonts, files: files(theme), families, thread: thread() }
    }

    /// Prints one leaflet after the other, however many are asked for at once: what Typst remembers of one is let go
    /// before the next, and memory stays flat.
    ///
    /// Typst shares its work among threads, and a thread that waits for its share takes up other work meanwhile. In
    /// the pool that renders this would be the next leaflet, within the first, and the next within that: so there is
    /// a pool of one thread, and it is waited for on a thread of none.
    pub(super) fn turn<T: Send>(&self, print: impl FnOnce() -> T + Send) -> T {
        let Some(thread) = &self.thread else { return print() };
        let waiting = std::thread::scope(|scope| scope.spawn(|| thread.install(print)).join());
        waiting.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    }

    /// The template of a format, if the theme has one.
    pub(super) fn template(&self, format: &str) -> Option<FileId> {
        let path = format!("{format}.typ");
        self.files.contains_key(&path).then(|| file_id(&path))
    }

    /// The path of a pictogram, if the theme has it.
    pub(super) fn icon(&self, name: &str) -> Option<String> {
        let path = icon_path(name);
        self.files.contains_key(&path).then(|| format!("/{path}"))
    }
}

/// The id of a virtual path. Typst keeps ids for ever, so paths are few and fixed, never one per leaflet.
pub(super) fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).unwrap_or_else(|_| VirtualPath::new("unreadable").expect("a plain word is a path"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn thread() -> Option<ThreadPool> {
    ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build().ok()
}

fn icon_path(name: &str) -> String {
    format!("icons/{name}.svg")
}

fn files(theme: &Theme) -> BTreeMap<String, File> {
    let templates = theme.leaflets.iter().map(|(path, text)| {
        let source = Source::new(file_id(path), text.text.clone());
        (path.clone(), File::Template(source, text.clone()))
    });
    let icons = theme.icons.iter().map(|(name, icon)| (icon_path(name), File::Plain(Bytes::from_string(icon.text.clone()))));
    templates.chain(icons).collect()
}

/// The theme's families; a theme that names none for other languages gives them all that it has.
fn families(theme: &Theme, fonts: &[Font]) -> BTreeMap<String, Vec<String>> {
    let mut families = theme.families.clone();
    families.entry("default".to_owned()).or_insert_with(|| {
        let mut names: Vec<String> = fonts.iter().map(|font| font.info().family.to_string()).collect();
        names.dedup();
        names
    });
    families
}
