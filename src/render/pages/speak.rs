//! The function `t` of templates: a message in the page's language, escaped, and marked if it had to fall back.

use super::engine::NO_MESSAGE;
use super::html::Html;
use super::values::attributes;
use crate::render::view::{self, Node, directed, direction_of};
use crate::site::{Direction, Language, Site};
use crate::words::{Argument, Said, Words, plain};
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Kwargs, State, TeraResult, Value};

/// All languages' words, shared by the speakers of each.
#[derive(Clone)]
pub(super) struct Speakers(Arc<Vec<(Language, Arc<Words>)>>);

impl Speakers {
    /// The words of a site.
    pub(super) fn new(site: &Site) -> Self {
        Self(Arc::new(site.languages.iter().map(|language| (language.clone(), site.words(language).clone())).collect()))
    }

    /// A speaker of one language. `bare` are the messages that need no data: they are said once.
    pub(super) fn speaker<'a>(&self, language: &Language, bare: impl Iterator<Item = &'a str>) -> Speaker {
        let own = self.0.iter().position(|(known, _)| known.tag == language.tag).unwrap_or_default();
        let mut speaker = Speaker { all: self.clone(), own, said: BTreeMap::new() };
        for id in bare {
            if let Some(said) = self.0[own].1.say(id, &[]) {
                speaker.said.insert(id.to_owned(), speaker.html(own, &said).value());
            }
        }
        speaker
    }
}

/// The function `t` of one language: `t(id="…", plain=true, lang="ar", count=3, …)`.
pub(super) struct Speaker {
    all: Speakers,
    own: usize,
    said: BTreeMap<String, Value>,
}

impl tera::Function<TeraResult<Value>> for Speaker {
    fn call(&self, args: Kwargs, _: &State) -> TeraResult<Value> {
        let id = args.must_get::<&str>("id")?;
        if let (Some(said), 1) = (self.said.get(id), args.iter().count()) {
            return Ok(said.clone());
        }
        let language = self.language(args.get::<&str>("lang")?);
        let data = data(&args);
        let data: Vec<(&str, Argument)> = data.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let said = self.all.0[language].1.say(id, &data).ok_or_else(|| tera::Error::message(format!("{NO_MESSAGE}{id}")))?;
        match args.get::<bool>("plain")? {
            Some(true) => Ok(Value::normal_string(&plain(&said.text))),
            Some(false) | None => Ok(self.html(language, &said).value()),
        }
    }
}

impl Speaker {
    fn language(&self, tag: Option<&str>) -> usize {
        tag.and_then(|tag| self.all.0.iter().position(|(language, _)| language.tag.as_str() == tag)).unwrap_or(self.own)
    }

    fn html(&self, wanted: usize, said: &Said) -> Html {
        let direction = self.all.0.iter().find(|(language, _)| language.tag == said.language).map(|(language, _)| language.direction);
        let direction = direction.unwrap_or_else(|| direction_of(&said.language));
        let text = isolated(&said.text, direction);
        if said.language == self.all.0[wanted].0.tag {
            return text;
        }
        let attributes = attributes(said.language.as_str(), direction.as_str());
        Html::trusted(format!("<span{}>{}</span>", attributes.as_str(), text.as_str()))
    }
}

/// A message as HTML: Fluent's isolates and left-to-right runs in right-to-left text become elements.
pub(super) fn isolated(text: &str, direction: Direction) -> Html {
    let opened = text.matches('\u{2068}').count();
    let text = if opened == text.matches('\u{2069}').count() { text.to_owned() } else { plain(text) };
    let mut html = String::new();
    for node in directed(&text, direction) {
        if let Node::Ltr { s } = node {
            html += &format!("<bdi dir=\"ltr\">{}</bdi>", Html::escaped(&s).as_str());
        } else {
            html += Html::escaped(&view::plain(&[node])).as_str();
        }
    }
    Html::trusted(html.replace('\u{2068}', "<bdi>").replace('\u{2069}', "</bdi>"))
}

/// The arguments of a call that are data of the message.
fn data(args: &Kwargs) -> Vec<(String, Argument)> {
    let own = ["id", "plain", "lang"];
    let named = args.iter().filter_map(|(key, value)| key.as_str().map(|name| (name, value)));
    let data = named.filter(|(name, _)| !own.contains(name));
    data.map(|(name, value)| {
        let argument = value.as_i64().map_or_else(|| Argument::Text(value.to_string()), Argument::Number);
        (name.to_owned(), argument)
    })
    .collect()
}
