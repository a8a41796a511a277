//! Requests to responses: a path is looked up, never joined to a folder; every response carries the same guards.

use super::gate::{self, Purpose};
use super::{Page, Server};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::StreamExt;
use std::convert::Infallible;
use std::sync::Arc;
use tokio_stream::wrappers::WatchStream;

const SCRIPT: &str = include_str!("reload.js");
const SCRIPT_PATH: &str = "/_bussola/reload.js";
/// What is shown where there is no page at all: enough for the script to list the findings.
const EMPTY: &str =
    "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=width=device-width><title>bussola</title><body>";

/// Every request goes one way.
pub(super) fn router(server: Arc<Server>) -> Router {
    Router::new().fallback(answer).with_state(server)
}

async fn answer(State(server): State<Arc<Server>>, request: Request) -> Response<Body> {
    let path = request.uri().path().to_owned();
    let purpose = if path == server.events { Purpose::Listen } else { Purpose::Look };
    let mut response = match gate::check(request.method(), request.uri(), request.headers(), server.address, purpose) {
        Err(status) => refusal(status),
        Ok(()) if purpose == Purpose::Listen => events(&server).into_response(),
        Ok(()) if path == SCRIPT_PATH => typed("text/javascript; charset=utf-8", SCRIPT.into()),
        Ok(()) => page(server, &path).await,
    };
    let guards = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ];
    for (name, value) in guards {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// The news, now and whenever they change.
fn events(server: &Server) -> impl IntoResponse + use<> {
    let news = WatchStream::new(server.told.subscribe());
    let events = news.map(|news| Ok::<_, Infallible>(Event::default().event("news").data(serde_json::json!(news).to_string())));
    Sse::new(events).keep_alive(KeepAlive::default())
}

async fn page(server: Arc<Server>, path: &str) -> Response<Body> {
    let Some(wanted) = decoded(path.strip_prefix('/').unwrap_or(path)) else { return refusal(StatusCode::BAD_REQUEST) };
    let file = if wanted.is_empty() || wanted.ends_with('/') { format!("{wanted}index.html") } else { wanted };
    let asked = server.clone();
    // Rendering takes the time it takes; other requests go on meanwhile.
    let found = tokio::task::spawn_blocking(move || {
        let page = asked.preview.page(&file);
        let page = if page == Page::Missing { (asked.preview.page("404.html"), StatusCode::NOT_FOUND) } else { (page, StatusCode::OK) };
        // Rendering can find something that reading did not.
        asked.tell();
        (file, page)
    });
    let Ok((file, (page, status))) = found.await else { return failure(&server) };
    match page {
        Page::Found(bytes, generation) if status == StatusCode::OK => {
            let kind = kind(&file);
            typed(kind, if kind.starts_with("text/html") { with_script(bytes, &server, generation) } else { bytes.into() })
        }
        Page::Found(bytes, generation) => with_status(status, typed("text/html; charset=utf-8", with_script(bytes, &server, generation))),
        Page::Folder => moved(&file),
        Page::Missing => with_status(StatusCode::NOT_FOUND, empty(&server)),
        Page::Failed => failure(&server),
    }
}

/// The same path with `/`, built from the path that was found so that it cannot lead to another host.
fn moved(file: &str) -> Response<Body> {
    let to: String = file
        .bytes()
        .map(|b| if b.is_ascii_alphanumeric() || b"-._~/+".contains(&b) { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect();
    let mut response = with_status(StatusCode::TEMPORARY_REDIRECT, Body::empty().into_response());
    if let Ok(to) = HeaderValue::from_str(&format!("/{to}/")) {
        response.headers_mut().insert(header::LOCATION, to);
    }
    response
}

fn empty(server: &Server) -> Response<Body> {
    typed("text/html; charset=utf-8", with_script(EMPTY.into(), server, server.preview.news().generation))
}

fn failure(server: &Server) -> Response<Body> {
    with_status(StatusCode::INTERNAL_SERVER_ERROR, empty(server))
}

fn refusal(status: StatusCode) -> Response<Body> {
    let reason = status.canonical_reason().unwrap_or_default();
    let mut response = with_status(status, typed("text/plain; charset=utf-8", format!("{reason}\n").into()));
    if status == StatusCode::METHOD_NOT_ALLOWED {
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    response
}

fn typed(kind: &'static str, bytes: Bytes) -> Response<Body> {
    ([(header::CONTENT_TYPE, kind)], bytes).into_response()
}

fn with_status(status: StatusCode, mut response: Response<Body>) -> Response<Body> {
    *response.status_mut() = status;
    response
}

/// Adds the script to a page, on its way out. The address to listen at is in the page, which no other site can read.
fn with_script(mut page: Vec<u8>, server: &Server, generation: u64) -> Bytes {
    let tag = format!(r#"<script src="{SCRIPT_PATH}" data-events="{}" data-generation="{generation}" defer></script>"#, server.events);
    let end = page.windows(7).rposition(|part| part.eq_ignore_ascii_case(b"</body>")).unwrap_or(page.len());
    page.splice(end..end, tag.into_bytes());
    page.into()
}

/// A path without its percent signs; `None` if they do not give text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first == b'%' {
            let digits = std::str::from_utf8(rest.get(..2)?).ok().filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = &rest[2..];
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).ok().filter(|path| !path.contains('\0'))
}

/// The media type of a file, by its ending.
fn kind(file: &str) -> &'static str {
    match file.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "vcf" => "text/vcard; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "pdf" => "application/pdf",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}
