//! XML as a tree of elements, read and written: what XLIFF and TBX are made of.

use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer, XmlVersion};
use std::io;

/// Deeper than this no translator's file is, and whoever walks the tree has a bounded stack.
const DEEPEST: usize = 60;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Its name without a prefix.
    pub name: String,
    /// Its attributes by name.
    pub attributes: Vec<(String, String)>,
    /// What it holds.
    pub children: Vec<Node>,
    /// The byte at which it starts in its file.
    pub at: usize,
}

/// What an element holds.
#[derive(Debug)]
pub(super) enum Node {
    /// An element.
    Element(Element),
    /// Text.
    Text(String),
}

/// Why a file is no XML that we read, and the byte where it stops being.
#[derive(Debug)]
pub(super) struct Broken {
    /// Where.
    pub at: usize,
    /// Why, in the words of the parser.
    pub why: String,
}

impl Element {
    /// An element with nothing in it.
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// With an attribute.
    pub(super) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.attributes.push((name.to_owned(), value.into()));
        self
    }

    /// With an element in it.
    pub(super) fn holding(mut self, child: Element) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// With elements in it.
    pub(super) fn holding_all(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.children.extend(children.into_iter().map(Node::Element));
        self
    }

    /// With text in it.
    pub(super) fn saying(mut self, text: impl Into<String>) -> Self {
        self.children.push(Node::Text(text.into()));
        self
    }

    /// The value of an attribute.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The elements in it.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| if let Node::Element(element) = node { Some(element) } else { None })
    }

    /// The first element of that name in it.
    pub(super) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// Every element of that name under it, itself included, in order.
    pub(super) fn all<'a>(&'a self, name: &str) -> Vec<&'a Element> {
        let mut found = Vec::new();
        self.gather(name, &mut found);
        found
    }

    fn gather<'a>(&'a self, name: &str, found: &mut Vec<&'a Element>) {
        if self.name == name {
            found.push(self);
        }
        self.elements().for_each(|element| element.gather(name, found));
    }
}

/// Reads a file. Entities other than XML's own five are refused: nothing is fetched and nothing grows.
pub(super) fn parse(text: &str) -> Result<Element, Broken> {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        let at = reader.buffer_position() as usize;
        let broken = |why: String| Broken { at, why };
        match reader.read_event().map_err(|error| broken(error.to_string()))? {
            Event::Start(start) => open.push(element(&start, at)?),
            Event::Empty(start) => add(&mut open, Node::Element(element(&start, at)?)),
            Event::End(_) => {
                if let Some(done) = open.pop().filter(|_| !open.is_empty()) {
                    add(&mut open, Node::Element(done));
                }
            }
            Event::Text(text) => add(&mut open, Node::Text(text.xml10_content().into_owned())),
            Event::CData(text) => add(&mut open, Node::Text(text.xml10_content().into_owned())),
            Event::GeneralRef(reference) => {
                let own = quick_xml::escape::resolve_predefined_entity(&reference).map(str::to_owned);
                let character = reference.resolve_char_ref().ok().flatten().map(String::from);
                add(&mut open, Node::Text(own.or(character).ok_or_else(|| broken(format!("&{};", &*reference)))?));
            }
            Event::DocType(_) => return Err(broken("<!DOCTYPE>".into())),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => break,
        }
        if open.len() > DEEPEST {
            return Err(broken(format!("> {DEEPEST}")));
        }
    }
    let broken = || Broken { at: text.len(), why: "</…>".into() };
    let root = open.pop().filter(|_| open.is_empty()).ok_or_else(broken)?;
    root.children.into_iter().find_map(|node| if let Node::Element(element) = node { Some(element) } else { None }).ok_or_else(broken)
}

fn add(open: &mut [Element], node: Node) {
    if let Some(last) = open.last_mut() {
        last.children.push(node);
    }
}

fn element(start: &BytesStart<'_>, at: usize) -> Result<Element, Broken> {
    let mut element = Element { name: start.local_name().as_ref().to_owned(), at, ..Element::default() };
    for attribute in start.attributes() {
        let broken = |why: String| Broken { at, why };
        let attribute = attribute.map_err(|error| broken(error.to_string()))?;
        let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(|error| broken(error.to_string()))?;
        element.attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    Ok(element)
}

/// A file: elements that hold only elements are indented, those that hold text are not touched.
pub(super) fn written(root: &Element) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
    let _ = write(&mut writer, root, Some(0));
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    bytes
}

/// Writes an element; `depth` is `None` in text, where white space would be words.
fn write(writer: &mut Writer<Vec<u8>>, element: &Element, depth: Option<usize>) -> io::Result<()> {
    let attributes = element.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let start = BytesStart::new(&element.name).with_attributes(attributes);
    indent(writer, depth)?;
    if element.children.is_empty() {
        return writer.write_event(Event::Empty(start));
    }
    writer.write_event(Event::Start(start))?;
    let holds_text = element.children.iter().any(|node| matches!(node, Node::Text(_)));
    let inner = depth.filter(|_| !holds_text && !["source", "target"].contains(&element.name.as_str()));
    for node in &element.children {
        match node {
            Node::Element(child) => write(writer, child, inner.map(|depth| depth + 1))?,
            Node::Text(text) => writer.write_event(Event::Text(BytesText::new(text)))?,
        }
    }
    if inner.is_some() {
        indent(writer, depth)?;
    }
    writer.write_event(Event::End(BytesEnd::new(&element.name)))
}

fn indent(writer: &mut Writer<Vec<u8>>, depth: Option<usize>) -> io::Result<()> {
    match depth {
        Some(depth) => writer.write_event(Event::Text(BytesText::from_escaped(format!("\n{}", "  ".repeat(depth))))),
        None => Ok(()),
    }
}
