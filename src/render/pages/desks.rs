//! A desk → the values of its card.

use super::draft::Draft;
use super::html::Html;
use super::values::{list, map, maybe, maybe_text, second_name, text, texts};
use crate::render::view::{self, DayView, DeskView, PhoneView, SpokenView};
use crate::site::entry::Kind;
use tera::{Context, Value};

impl Draft<'_, '_> {
    /// The card of a desk inside another page; it is the same on every page of a language.
    pub(super) fn card(&self, desk: &DeskView, heading: &'static str) -> Html {
        self.noting_hours(desk);
        self.voice.once(&format!("{heading} {}", desk.id), || {
            let mut context = Context::new();
            context.insert_value("heading", text(heading));
            context.insert_value("desk", self.desk_values(desk));
            self.part("parts/desk-card.html", &context)
        })
    }

    /// What a template knows of a desk.
    pub(super) fn desk_values(&self, desk: &DeskView) -> Value {
        self.noting_hours(desk);
        map([
            ("id", text(&desk.id)),
            ("url", text(&desk.url)),
            ("title", self.html(&desk.title)),
            ("title_attributes", self.desk_title_attributes(desk)),
            ("name", second_name(&desk.name, &view::plain(&desk.title))),
            ("address", maybe_text(desk.address.as_deref())),
            ("map", maybe(desk.geo, |(latitude, longitude)| text(&map_link(latitude, longitude)))),
            ("access", maybe_text(desk.access.as_deref())),
            ("booking", maybe_text(desk.booking.as_deref())),
            ("booking_url", maybe_text(desk.booking.as_deref().filter(|booking| booking.starts_with("https://")))),
            ("transport", maybe_text(desk.transport.as_deref())),
            ("accessibility", maybe_text(desk.accessibility.as_deref())),
            ("phones", list(desk.phones.iter().map(|phone| self.phone(phone)))),
            ("email", maybe_text(desk.email.as_deref())),
            ("pec", maybe_text(desk.pec.as_deref())),
            ("always", maybe_text(desk.always.as_deref())),
            ("hours", days(&desk.hours)),
            ("sure", Value::from(desk.sure)),
            ("coming", maybe_text(desk.coming.as_deref())),
            ("closures", texts(&desk.closures)),
            ("women_only", maybe_text(desk.women_only.as_deref())),
            ("children_ok", maybe_text(desk.children_ok.as_deref())),
            ("languages", spoken(&desk.languages)),
            ("yours", maybe_text(desk.yours.as_deref())),
            ("ask_languages", maybe_text(desk.ask_languages.as_deref())),
            ("unconfirmed", maybe_text(desk.unconfirmed.as_deref())),
        ])
    }

    fn noting_hours(&self, desk: &DeskView) {
        self.shows_hours.set(self.shows_hours.get() || desk.coming.is_some());
    }

    /// The words with which the page's script tells whether a desk is open now, on pages that show one.
    pub(super) fn open_words(&self) -> Html {
        if !self.shows_hours.get() {
            return Html::default();
        }
        self.voice.once("parts/open-words.html", || {
            let days: Vec<String> = (0..7).map(|day| self.voice.words.formats.weekday(day)).collect();
            let mut context = Context::new();
            context.insert_value("days", text(&days.join("|")));
            self.part("parts/open-words.html", &context)
        })
    }

    /// The title of a desk may fall back on a page that does not.
    pub(super) fn desk_title_attributes(&self, desk: &DeskView) -> Value {
        let entry = self.pages.site.entry(Kind::Desk, &desk.id);
        entry.map_or_else(|| text(""), |entry| self.attributes(&self.pages.site.shown(entry, self.language()).language))
    }

    fn phone(&self, phone: &PhoneView) -> Value {
        let languages = (!phone.languages.is_empty()).then(|| self.voice.words.formats.list(&phone.languages));
        map([
            ("number", text(&phone.number)),
            ("url", text(&phone.url)),
            ("label", maybe_text(phone.label.as_deref())),
            ("languages", maybe_text(languages.as_deref())),
        ])
    }
}

pub(super) fn days(days: &[DayView]) -> Value {
    list(days.iter().map(|day| map([("name", text(&day.name)), ("hours", texts(&day.hours))])))
}

/// The languages spoken, those together that are spoken by the same people at the same time.
fn spoken(languages: &[SpokenView]) -> Value {
    let mut groups: Vec<Vec<&SpokenView>> = Vec::new();
    for one in languages {
        match groups.iter_mut().find(|group| group[0].how == one.how && group[0].when == one.when) {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    let name = |one: &&SpokenView| {
        map([("name", text(&one.name)), ("tag", text(&one.tag)), ("dir", text(one.dir)), ("yours", Value::from(one.yours))])
    };
    let group = |group: &Vec<&SpokenView>| {
        map([("how", text(&group[0].how)), ("when", days(&group[0].when)), ("names", list(group.iter().map(name)))])
    };
    list(groups.iter().map(group))
}

/// A map of the place, opened only when the reader follows the link.
fn map_link(latitude: f64, longitude: f64) -> String {
    format!("https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=18/{latitude}/{longitude}")
}
