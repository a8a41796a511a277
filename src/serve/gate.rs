//! Who may ask: only pages of this preview, in a browser or program of this machine or the chosen network.
//!
//! Any web site can make a browser ask `localhost` for something, and can have its own name point at it. So the name
//! that was asked for must be ours, and a request that another site caused is refused.

use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

/// What a request is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// To see something.
    Look,
    /// To hear of changes: only a page of this preview has a reason to.
    Listen,
}

/// Lets a request pass or says with which status it is refused.
pub(super) fn check(method: &Method, uri: &Uri, headers: &HeaderMap, address: SocketAddr, purpose: Purpose) -> Result<(), StatusCode> {
    let host = one(headers, header::HOST)?.ok_or(StatusCode::BAD_REQUEST)?;
    for authority in std::iter::once(host).chain(uri.authority().map(|authority| authority.as_str())) {
        let (name, port) = split(authority).ok_or(StatusCode::BAD_REQUEST)?;
        if !is_ours(name, address.ip()) || port.unwrap_or(80) != address.port() {
            return Err(StatusCode::FORBIDDEN);
        }
    }
    let origin = one(headers, header::ORIGIN).map_err(|_| StatusCode::FORBIDDEN)?;
    let site = fetch_metadata(headers, "sec-fetch-site")?;
    let is_own_origin = origin.is_none_or(|origin| origin.strip_prefix("http://").is_some_and(|rest| rest.eq_ignore_ascii_case(host)));
    let is_own_site = match purpose {
        Purpose::Look => matches!(site, None | Some("same-origin" | "none")) || is_navigation(headers)?,
        Purpose::Listen => site == Some("same-origin") || (site.is_none() && origin.is_some()),
    };
    if !is_own_origin || !is_own_site {
        return Err(StatusCode::FORBIDDEN);
    }
    if method == Method::GET || method == Method::HEAD { Ok(()) } else { Err(StatusCode::METHOD_NOT_ALLOWED) }
}

/// The value of a header that may be there once.
fn one(headers: &HeaderMap, name: header::HeaderName) -> Result<Option<&str>, StatusCode> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => value.to_str().map(Some).map_err(|_| StatusCode::BAD_REQUEST),
        (Some(_), Some(_)) => Err(StatusCode::BAD_REQUEST),
    }
}

fn fetch_metadata<'a>(headers: &'a HeaderMap, name: &'static str) -> Result<Option<&'a str>, StatusCode> {
    one(headers, header::HeaderName::from_static(name))
}

/// A link that somebody followed from elsewhere: harmless, as the page opens in its own window.
fn is_navigation(headers: &HeaderMap) -> Result<bool, StatusCode> {
    let mode = fetch_metadata(headers, "sec-fetch-mode")?;
    let into = fetch_metadata(headers, "sec-fetch-dest")?;
    Ok(mode == Some("navigate") && into == Some("document"))
}

/// Name and port of an authority; `None` if it is none.
fn split(authority: &str) -> Option<(&str, Option<u16>)> {
    let (name, port) = match authority.strip_prefix('[') {
        Some(rest) => {
            let (inside, after) = rest.split_once(']')?;
            inside.parse::<Ipv6Addr>().ok()?;
            (&authority[..inside.len() + 2], after)
        }
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._[]:".contains(&b));
    let port = match port.strip_prefix(':') {
        Some(digits) if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) => Some(digits.parse().ok()?),
        Some(_) => return None,
        None if port.is_empty() => None,
        None => return None,
    };
    is_name.then_some((name, port))
}

/// Whether a name can only mean this machine, or is the address that the person chose to answer on.
fn is_ours(name: &str, interface: IpAddr) -> bool {
    let name = name.to_ascii_lowercase();
    let address: Option<IpAddr> = name.trim_start_matches('[').trim_end_matches(']').parse().ok();
    match address {
        // Open to a whole network: any address is fine, as a name is needed to lead a browser here unseen.
        Some(_) if interface.is_unspecified() => true,
        Some(address) => address == interface || address == IpAddr::from([127, 0, 0, 1]) || address == IpAddr::V6(Ipv6Addr::LOCALHOST),
        None => name == "localhost" || name.ends_with(".localhost"),
    }
}
