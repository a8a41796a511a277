//! What readers hand on from a page: its address to others, its mistakes to those who look after it.

use super::draft::Draft;
use super::values::{map, maybe_text, text};
use crate::plan::{Page, is_dangerous};
use crate::site::Entry;
use crate::site::entry::Sensitivity;
use crate::words::plain;
use std::fmt::Write;
use tera::Value;

impl Draft<'_, '_> {
    /// The address of an entry's page, ready to be sent; none of what is dangerous to be seen with.
    pub(super) fn share(&self, entry: &Entry) -> Value {
        if is_dangerous(entry) {
            return Value::none();
        }
        let url = self.address(entry);
        // What is private is sent without its name.
        let is_private = entry.sensitivity() != Sensitivity::Normal;
        let name = if is_private { self.word("site-title") } else { self.plain_title(entry) };
        let message = encoded(&format!("{name}\n{url}"));
        map([
            ("url", text(&url)),
            ("name", text(&name)),
            ("sms", text(&format!("sms:?&body={message}"))),
            ("whatsapp", text(&format!("https://wa.me/?text={message}"))),
        ])
    }

    /// Where to tell of a mistake, with what helps to find it; a letter about danger would be found in the mailbox.
    pub(super) fn feedback(&self, entry: &Entry) -> Value {
        let feedback = &self.pages.site.settings.feedback;
        if is_dangerous(entry) || (feedback.email.is_none() && feedback.whatsapp.is_none()) {
            return Value::none();
        }
        let body = encoded(&format!("{}\n\n\n\n--\n{}", self.word("feedback-question"), self.place(entry)));
        let subject = encoded(&self.pages.site.words(self.pages.site.languages.source()).text("feedback-subject", &[]));
        let mail = feedback.email.as_ref().map(|email| format!("mailto:{email}?subject={subject}&body={body}"));
        let whatsapp = feedback.whatsapp.as_ref().map(|number| format!("https://wa.me/{number}?text={body}"));
        map([("mail", maybe_text(mail.as_deref())), ("whatsapp", maybe_text(whatsapp.as_deref()))])
    }

    /// Which page this is and of which day, in the source language: who answers reads that one.
    fn place(&self, entry: &Entry) -> String {
        let site = self.pages.site;
        let day = entry.care.confirmed_on.as_ref().map_or(site.today, |on| on.value);
        let language = self.language().italian_name.as_str();
        let data = [("address", self.address(entry).into()), ("language", language.into()), ("day", day.to_string().into())];
        plain(&site.words(site.languages.source()).text("feedback-place", &data))
    }

    /// The address of an entry's page: the short one that is printed, where there is one.
    fn address(&self, entry: &Entry) -> String {
        let plan = self.pages.plan;
        let page = Page::Entry(entry.kind, entry.id.clone());
        let whole = || plan.absolute(&plan.page_path(self.pages.site, self.language(), &page));
        plan.code_url(entry, self.language()).unwrap_or_else(whole)
    }
}

/// Text inside an address: all that is no letter or digit of ASCII is written as its bytes, and lines end as in letters.
fn encoded(text: &str) -> String {
    let mut url = String::with_capacity(text.len() * 2);
    for byte in text.replace('\n', "\r\n").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            url.push(char::from(byte));
        } else {
            // Writing to memory cannot fail.
            let _ = write!(url, "%{byte:02X}");
        }
    }
    url
}
