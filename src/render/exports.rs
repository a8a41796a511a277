//! What machines read: `sitemap.xml` and `robots.txt`.

use super::pages::{is_public, language_shown};
use crate::finding::{Finding, Report};
use crate::plan::{Address, Page, Plan};
use crate::site::Site;
use crate::source::Span;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

/// The most addresses that search engines read in one file.
const MOST: usize = 50_000;

/// Every page that is really in its language and may be found, with the day on which it was last confirmed.
///
/// Its other languages are named in the page itself: here they would be most of the file.
pub fn sitemap(site: &Site, plan: &Plan) -> (Vec<u8>, Report) {
    let pages: Vec<(String, Option<String>)> = plan.files().filter_map(|(path, address)| listed(site, plan, path, address)).collect();
    let mut report = Report::default();
    if pages.len() > MOST {
        report.add(Finding::warning("W0705").at(Span::file("site.toml")).arg("count", pages.len()));
    }
    let mut writer = Writer::new(Vec::new());
    // Writing to memory cannot fail.
    let _ = write(&mut writer, &pages);
    (writer.into_inner(), report)
}

fn listed(site: &Site, plan: &Plan, path: &str, address: &Address) -> Option<(String, Option<String>)> {
    let Address::Page(tag, page) = address else { return None };
    let language = site.languages.get(tag)?;
    let found = is_public(site, page) && language_shown(site, language, page).tag == *tag;
    let confirmed = match page {
        Page::Entry(kind, id) => site.entry(*kind, id.as_str()).and_then(|entry| entry.care.confirmed_on.as_ref()),
        Page::Home | Page::Topic(_) | Page::List(_) | Page::Index => None,
    };
    found.then(|| (plan.absolute(path), confirmed.map(|day| day.value.format("%Y-%m-%d").to_string())))
}

fn write(writer: &mut Writer<Vec<u8>>, pages: &[(String, Option<String>)]) -> std::io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let urls = writer.create_element("urlset").with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"));
    urls.write_inner_content(|writer| {
        for (address, confirmed) in pages {
            writer.create_element("url").write_inner_content(|writer| {
                writer.create_element("loc").write_text_content(BytesText::new(address))?;
                if let Some(day) = confirmed {
                    writer.create_element("lastmod").write_text_content(BytesText::new(day))?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(())
}

/// `robots.txt`: everything may be read; pages that must not be found say so themselves.
pub fn robots(plan: &Plan) -> Vec<u8> {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", plan.absolute("sitemap.xml")).into_bytes()
}
