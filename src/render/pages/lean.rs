//! Lean HTML from birth: templates lose their indentation once, when they are loaded, not on every page.

/// A template without its indentation, and the way back to where its bytes stood.
pub(super) struct Lean {
    /// The text that Tera reads.
    pub(super) text: String,
    /// Pairs of a byte of the lean text and its byte in the file, one after every cut.
    cuts: Vec<(usize, usize)>,
}

impl Lean {
    /// White space that holds a line break is nothing between two tags and one space elsewhere.
    pub(super) fn new(source: &str) -> Self {
        let mut lean = Self { text: String::with_capacity(source.len()), cuts: Vec::new() };
        let mut at = 0;
        while at < source.len() {
            let rest = &source[at..];
            let words = rest.find(char::is_whitespace).unwrap_or(rest.len());
            lean.text.push_str(&rest[..words]);
            let space = &rest[words..];
            let space = &space[..space.len() - space.trim_start().len()];
            at += words + space.len();
            if space.contains('\n') {
                if !lean.between_tags(&source[at..]) {
                    lean.text.push(' ');
                }
                lean.cuts.push((lean.text.len(), at));
            } else {
                lean.text.push_str(space);
            }
        }
        lean
    }

    fn between_tags(&self, after: &str) -> bool {
        let before = self.text.as_str();
        let behind_tag = before.is_empty() || before.ends_with('>') || before.ends_with("%}") || before.ends_with("#}");
        behind_tag && (after.is_empty() || after.starts_with('<') || after.starts_with("{%") || after.starts_with("{#"))
    }

    /// The byte of the file that a byte of the lean text comes from.
    pub(super) fn origin(&self, at: usize) -> usize {
        let cut = self.cuts.partition_point(|(lean, _)| *lean <= at);
        self.cuts[..cut].last().map_or(at, |(lean, file)| file + at - lean)
    }
}

/// Minifies what many pages share; its settings keep what browsers and readers need.
///
/// Whole pages are not worth it: they are lean from birth, and it would take longer than all else that makes them.
pub(super) fn minified(html: &str) -> String {
    let mut settings = minify_html::Cfg::new();
    settings.keep_closing_tags = true;
    settings.keep_html_and_head_opening_tags = true;
    settings.keep_input_type_text_attr = true;
    // It moves and drops whole characters: what was UTF-8 stays so.
    String::from_utf8(minify_html::minify(html.as_bytes(), &settings)).unwrap_or_else(|_| html.to_owned())
}
