//! Blocks of resolved text → HTML.

use super::super::engine::ALERT_ICONS;
use super::{Escaped, Writer};
use crate::render::view::{DefinitionView, Lapse, Node, plain};
use crate::site::document::Align;

impl Writer<'_> {
    /// Writes one block.
    pub(super) fn block(&mut self, node: &Node) {
        match node {
            Node::Paragraph { c } => self.wrap("<p>", c, "</p>"),
            Node::Heading { level, id, number, c } => self.heading(*level, id.as_deref(), number.as_deref(), c),
            Node::List { start, items } => self.list(*start, items),
            Node::Table { align, head, rows } => self.table(align, head, rows),
            Node::Quote { c } => self.wrap("<blockquote>", c, "</blockquote>"),
            Node::Alert { kind, label, c } => self.alert(kind, label, c),
            Node::CodeBlock { s } => self.wrap_text("<pre dir=\"ltr\"><code>", s, "</code></pre>"),
            Node::Rule => self.out.push_str("<hr>"),
            Node::Definitions { items } => self.definitions(items),
            Node::Note { number, c } => self.note(*number, c),
            Node::Outdated { lapse, note, label, c, lang, dir, source } => {
                self.outdated(*lapse, note, c);
                self.source(*lapse, label, (lang, dir), source);
                self.out.push_str("</div>");
            }
            Node::Desk { desk } => {
                let card = (self.around.card)(desk);
                self.in_own_language(card.as_str());
            }
            Node::Text { .. }
            | Node::Ltr { .. }
            | Node::Foreign { .. }
            | Node::Strong { .. }
            | Node::Emphasis { .. }
            | Node::Code { .. }
            | Node::Break
            | Node::Link { .. }
            | Node::Term { .. }
            | Node::Value { .. }
            | Node::Image { .. }
            | Node::NoteReference { .. }
            | Node::Tick { .. }
            | Node::Blank { .. } => self.node(node),
        }
    }

    fn heading(&mut self, level: u8, id: Option<&str>, number: Option<&str>, content: &[Node]) {
        let level = level.clamp(2, 6);
        match id {
            Some(id) => self.put(format_args!("<h{level} id=\"{}\">", Escaped(id))),
            None => self.put(format_args!("<h{level}>")),
        }
        if let Some(number) = number {
            self.put(format_args!("<span class=\"number\">{number}</span> "));
        }
        self.nodes(content);
        self.put(format_args!("</h{level}>"));
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Node>]) {
        match start {
            Some(1) => self.out.push_str("<ol>"),
            Some(first) => self.put(format_args!("<ol start=\"{first}\">")),
            // Boxes stand where the dots would.
            None if items.iter().all(|item| starts_with_tick(item)) => self.out.push_str("<ul class=\"tick-list\">"),
            None => self.out.push_str("<ul>"),
        }
        for item in items {
            self.out.push_str("<li>");
            match item.split_first() {
                // One paragraph alone, or with its sublist, needs no box of its own.
                Some((Node::Paragraph { c }, rest)) if rest.iter().all(|node| matches!(node, Node::List { .. })) => {
                    self.nodes(c);
                    self.nodes(rest);
                }
                Some(_) | None => self.nodes(item),
            }
            self.out.push_str("</li>");
        }
        self.out.push_str(if start.is_some() { "</ol>" } else { "</ul>" });
    }

    /// A table in a frame that scrolls by itself, reachable by keyboard and named by its headings.
    fn table(&mut self, align: &[Align], head: &[Vec<Node>], rows: &[Vec<Vec<Node>>]) {
        let name: Vec<String> = head.iter().map(|cell| plain(cell)).filter(|name| !name.is_empty()).collect();
        self.out.push_str("<div class=\"scroll\" tabindex=\"0\"");
        if !name.is_empty() {
            self.put(format_args!(" role=\"region\" aria-label=\"{}\"", Escaped(&name.join(" · "))));
        }
        // What is empty is to be filled in: its cells are drawn.
        let grid = rows.iter().flatten().any(Vec::is_empty);
        self.out.push_str(if grid { "><table class=\"to-fill\">" } else { "><table>" });
        if !name.is_empty() {
            self.out.push_str("<thead><tr>");
            self.cells(align, head, "th scope=\"col\"", "th");
            self.out.push_str("</tr></thead>");
        }
        self.out.push_str("<tbody>");
        for row in rows {
            self.out.push_str("<tr>");
            self.cells(align, row, "td", "td");
            self.out.push_str("</tr>");
        }
        self.out.push_str("</tbody></table></div>");
    }

    fn cells(&mut self, align: &[Align], cells: &[Vec<Node>], open: &str, close: &str) {
        for (column, cell) in cells.iter().enumerate() {
            let class = match align.get(column) {
                Some(Align::Center) => " class=\"center\"",
                Some(Align::End) => " class=\"end\"",
                Some(Align::Start) | None => "",
            };
            self.put(format_args!("<{open}{class}>"));
            self.nodes(cell);
            self.put(format_args!("</{close}>"));
        }
    }

    fn alert(&mut self, kind: &str, label: &str, content: &[Node]) {
        let icon = ALERT_ICONS.iter().find(|(name, _)| *name == kind).map_or("info", |(_, icon)| icon);
        let icon = (self.around.icon)(icon);
        self.put(format_args!("<aside class=\"alert alert-{kind}\" role=\"note\"><p class=\"alert-title\">"));
        self.out.push_str(icon.as_str());
        self.text(label);
        self.out.push_str("</p>");
        self.nodes(content);
        self.out.push_str("</aside>");
    }

    fn definitions(&mut self, items: &[DefinitionView]) {
        self.out.push_str("<dl>");
        for item in items {
            self.wrap("<dt>", &item.term, "</dt>");
            for definition in &item.definitions {
                self.wrap("<dd>", definition, "</dd>");
            }
        }
        self.out.push_str("</dl>");
    }

    /// A footnote waits for the end of the page; its number leads back to where it was called.
    fn note(&mut self, number: usize, content: &[Node]) {
        let before = std::mem::take(&mut self.out);
        self.put(format_args!("<li id=\"note-{number}\"><a class=\"back\" href=\"#ref-{number}\" role=\"doc-backlink\">{number}</a> "));
        self.wrap("<div>", content, "</div></li>");
        let note = std::mem::replace(&mut self.out, before);
        self.notes.push_str(&note);
    }

    /// A piece that is not what the source says now: words say so first, then comes the piece.
    fn outdated(&mut self, lapse: Lapse, note: &str, content: &[Node]) {
        let icon = (self.around.icon)("schedule");
        let own = self.around.own;
        self.put(format_args!("<div class=\"outdated\"><p class=\"outdated-note\"{own}>"));
        self.out.push_str(icon.as_str());
        self.wrap_text("<span>", note, "</span></p>");
        match lapse {
            Lapse::Changed | Lapse::Missing => self.nodes(content),
            Lapse::Deleted => self.wrap("<div class=\"gone\">", content, "</div>"),
        }
    }

    /// What the source says now: to be opened where there is a translation to read, open where there is none.
    fn source(&mut self, lapse: Lapse, label: &str, (lang, dir): (&str, &str), content: &[Node]) {
        let open = match lapse {
            Lapse::Changed => "",
            Lapse::Missing => " open",
            Lapse::Deleted => return,
        };
        let own = self.around.own;
        self.put(format_args!("<details{open}><summary{own}>{}</summary><div lang=\"{}\" dir=\"{dir}\">", Escaped(label), Escaped(lang)));
        self.wrap("", content, "</div></details>");
    }

    fn in_own_language(&mut self, html: &str) {
        match self.around.own {
            "" => self.out.push_str(html),
            own => self.put(format_args!("<div{own}>{html}</div>")),
        }
    }
}

fn starts_with_tick(item: &[Node]) -> bool {
    match item.first() {
        Some(Node::Tick { .. }) => true,
        Some(Node::Paragraph { c }) => starts_with_tick(c),
        Some(_) | None => false,
    }
}
