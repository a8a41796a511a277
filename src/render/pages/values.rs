//! Values for templates, without a detour through a serializer: keys cost nothing and HTML keeps its mark.

use super::html::Html;
use crate::render::view::LanguageView;
use tera::value::Key;
use tera::{Map, Value};

/// A map of names to values.
pub(super) fn map<const N: usize>(pairs: [(&'static str, Value); N]) -> Value {
    pairs.into_iter().map(|(name, value)| (Key::Str(name), value)).collect::<Map>().into()
}

/// A list of values.
pub(super) fn list(items: impl IntoIterator<Item = Value>) -> Value {
    items.into_iter().collect::<Vec<_>>().into()
}

/// Words that templates escape.
pub(super) fn text(words: &str) -> Value {
    Value::normal_string(words)
}

/// A list of words that templates escape.
pub(super) fn texts(words: &[String]) -> Value {
    list(words.iter().map(|one| text(one)))
}

/// A value, or none.
pub(super) fn maybe<T>(value: Option<T>, to_value: impl FnOnce(T) -> Value) -> Value {
    value.map_or_else(Value::none, to_value)
}

/// Words, or none.
pub(super) fn maybe_text(words: Option<&str>) -> Value {
    maybe(words, text)
}

/// A second name beside a first, unless it is empty or the same.
pub(super) fn second_name(name: &str, beside: &str) -> Value {
    maybe_text(Some(name).filter(|name| !name.is_empty() && *name != beside))
}

/// A language, with the attributes that mark a text of it.
pub(super) fn language(view: &LanguageView) -> Value {
    map([
        ("tag", text(&view.tag)),
        ("dir", text(view.dir)),
        ("name", text(&view.name)),
        ("italian_name", text(&view.italian_name)),
        ("number", text(&view.number)),
        ("attributes", attributes(&view.tag, view.dir).value()),
    ])
}

/// The attributes of a text in a language: ` lang="ar" dir="rtl"`.
pub(super) fn attributes(tag: &str, dir: &str) -> Html {
    Html::trusted(format!(" lang=\"{}\" dir=\"{dir}\"", Html::escaped(tag).as_str()))
}
