//! What machines read: `sitemap.xml`, `robots.txt` and `_headers`.

use super::pages::{alternates, default_address, is_public, language_shown};
use crate::finding::Report;
use crate::plan::{Address, Page, Plan, is_dangerous};
use crate::site::Site;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

/// A page that is really in its language.
struct Listed<'a> {
    address: String,
    page: &'a Page,
    /// The day on which its owner last confirmed it.
    confirmed_on: Option<String>,
}

/// Every page that is really in its language, with its other languages, a default, and the day of its confirmation.
///
/// Search engines read 50,000 addresses of one file, more than a territory's site has.
pub(super) fn sitemap(site: &Site, plan: &Plan) -> (Vec<u8>, Report) {
    let pages: Vec<Listed<'_>> = plan.files().filter_map(|(path, address)| listed(site, plan, path, address)).collect();
    let mut writer = Writer::new(Vec::new());
    // Writing to memory cannot fail.
    let _ = write(&mut writer, site, plan, &pages);
    (writer.into_inner(), Report::default())
}

fn listed<'a>(site: &Site, plan: &Plan, path: &str, address: &'a Address) -> Option<Listed<'a>> {
    let Address::Page(tag, page) = address else { return None };
    let language = site.languages.get(tag)?;
    let entry = page.entry().and_then(|(kind, id)| site.entry(kind, id.as_str()));
    let confirmed_on = entry.and_then(|entry| entry.care.confirmed_on.as_ref());
    let confirmed_on = confirmed_on.map(|day| day.value.format("%Y-%m-%d").to_string());
    is_public(page, language_shown(site, language, page), language).then(|| Listed { address: plan.absolute(path), page, confirmed_on })
}

fn write(writer: &mut Writer<Vec<u8>>, site: &Site, plan: &Plan, pages: &[Listed<'_>]) -> io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let urls = writer
        .create_element("urlset")
        .with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
        .with_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"));
    urls.write_inner_content(|writer| pages.iter().try_for_each(|page| url(writer, site, plan, page)))?;
    Ok(())
}

fn url(writer: &mut Writer<Vec<u8>>, site: &Site, plan: &Plan, listed: &Listed<'_>) -> io::Result<()> {
    writer.create_element("url").write_inner_content(|writer| {
        writer.create_element("loc").write_text_content(BytesText::new(&listed.address))?;
        if let Some(day) = &listed.confirmed_on {
            writer.create_element("lastmod").write_text_content(BytesText::new(day))?;
        }
        for language in alternates(site, listed.page) {
            let address = plan.absolute(&plan.page_path(site, language, listed.page));
            alternate(writer, language.tag.as_str(), &address)?;
        }
        alternate(writer, "x-default", &default_address(site, plan, listed.page))
    })?;
    Ok(())
}

fn alternate(writer: &mut Writer<Vec<u8>>, tag: &str, address: &str) -> io::Result<()> {
    let link = writer.create_element("xhtml:link").with_attributes([("rel", "alternate"), ("hreflang", tag), ("href", address)]);
    link.write_empty()?;
    Ok(())
}

/// `robots.txt`: everything may be read; pages that must not be found say so themselves.
pub(super) fn robots(plan: &Plan) -> Vec<u8> {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", plan.absolute("sitemap.xml")).into_bytes()
}

/// `_headers`, for hosts that read it: what a page cannot ask of a browser by itself, and no copy of what is dangerous
/// to be seen with. A page's own policy stays in force: browsers obey both.
pub(super) fn headers(site: &Site, plan: &Plan) -> Vec<u8> {
    let mut text = format!(
        "{}*\n  Content-Security-Policy: frame-ancestors 'none'\n  Cross-Origin-Opener-Policy: same-origin\n  \
         Permissions-Policy: browsing-topics=(), camera=(), geolocation=(), microphone=()\n  Referrer-Policy: no-referrer\n  \
         X-Content-Type-Options: nosniff\n  X-Frame-Options: DENY\n",
        plan.url("")
    );
    for (path, _) in plan.files().filter(|(_, address)| shows_danger(site, address)) {
        text += &format!("{}\n  Cache-Control: no-store\n", plan.url(path));
    }
    text.into_bytes()
}

fn shows_danger(site: &Site, address: &Address) -> bool {
    if let Address::Edition(issue) = address {
        return site.coded(&issue.code).is_some_and(is_dangerous);
    }
    let Address::Page(_, Page::Entry(kind, id)) = address else { return false };
    site.entry(*kind, id.as_str()).is_some_and(is_dangerous)
}
