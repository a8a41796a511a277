//! One file as text or bytes: opened without following or waiting, bounded in size, checked byte by byte.

use crate::finding::Finding;
use crate::source::Span;
use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// Endings of the files that are texts; the others are passed on as bytes.
const TEXTS: [&str; 11] = ["md", "toml", "ftl", "html", "typ", "css", "js", "svg", "txt", "json", "yaml"];
/// Endings of the files that are parsed for content: a long one is an accident, and parsers need a bound.
const WRITTEN: [&str; 3] = ["md", "toml", "ftl"];
const MEBIBYTE: u64 = 1024 * 1024;

/// What a file holds.
pub(super) enum Content {
    /// UTF-8 without control characters.
    Text(String),
    /// Anything.
    Binary(Vec<u8>),
    /// It was there a moment ago.
    Gone,
}

/// Reads one file of the site.
pub(super) fn read(root: &Path, path: &str) -> Result<Content, Box<Finding>> {
    let ending = path.rsplit_once('.').map_or_else(String::new, |(_, ending)| ending.to_ascii_lowercase());
    let limit = if WRITTEN.contains(&ending.as_str()) { MEBIBYTE } else { 64 * MEBIBYTE };
    let bytes = match bytes(&root.join(path), limit) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Err(Finding::error("E1002").at(Span::file(path)).into()),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(Content::Gone),
        Err(cause) => return Err(Finding::error("E1006").at(Span::file(path)).arg("cause", cause).into()),
    };
    if bytes.len() as u64 > limit {
        return Err(Finding::error("E1005").at(Span::file(path)).arg("mebibytes", limit / MEBIBYTE).into());
    }
    if TEXTS.contains(&ending.as_str()) { text(path, bytes).map(Content::Text) } else { Ok(Content::Binary(bytes)) }
}

/// At most one byte more than `limit`; `None` if it is no plain file.
fn bytes(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let file = open(path)?;
    if !file.metadata()?.is_file() {
        return Ok(None);
    }
    file.take(limit + 1).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// Opens a file as it was walked: should a link or a pipe have taken its place, it is neither followed nor waited for.
fn open(path: &Path) -> io::Result<File> {
    let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
    OpenOptions::new().read(true).custom_flags(flags.bits().cast_signed()).open(path)
}

fn text(path: &str, bytes: Vec<u8>) -> Result<String, Box<Finding>> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(&error.as_bytes()[..at]).into_owned();
        let byte = format!("0x{:02X}", error.as_bytes()[at]);
        placed(Finding::error("E1003").arg("byte", byte), path, &before)
    })?;
    match text.find(|c: char| c.is_ascii_control() && !matches!(c, '\t' | '\n' | '\r')) {
        Some(at) => {
            let code = format!("U+{:04X}", text.as_bytes()[at]);
            Err(placed(Finding::error("E1004").arg("character", code), path, &text[..at]))
        }
        None => Ok(text),
    }
}

/// Says where in a text that is not kept: line and column go along as data of the sentence.
fn placed(finding: Finding, path: &str, before: &str) -> Box<Finding> {
    let line_start = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let lines = before.replace("\r\n", "\n").matches(['\n', '\r']).count();
    Box::new(finding.at(Span::file(path)).arg("line", lines + 1).arg("column", before[line_start..].chars().count() + 1))
}

/// A text in UTF-8, or in UTF-16 with the mark that tells in which order its bytes are.
pub(super) fn decoded(bytes: Vec<u8>) -> Option<String> {
    let order: fn([u8; 2]) -> u16 = match bytes.get(..2) {
        Some([0xff, 0xfe]) => u16::from_le_bytes,
        Some([0xfe, 0xff]) => u16::from_be_bytes,
        Some(_) | None => return String::from_utf8(bytes).ok(),
    };
    let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| order([pair[0], pair[1]])).collect();
    String::from_utf16(&units).ok()
}
