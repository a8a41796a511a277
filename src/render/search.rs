//! Search: everything that a reader of a language can find → the files of that language's index.
//!
//! The index is searched in the reader's browser, with no server; a reader loads the parts that a query needs. What is
//! indexed are keys ([`key`]), in three weights: titles, aliases, text. What is shown of a result is not indexed.

pub mod key;
mod record;

use super::view::{Medium, Reader};
use crate::plan::Plan;
use crate::site::{Language, Site};
use pagefind::api::{PagefindIndex, SyntheticFile};
use pagefind::options::PagefindServiceConfig;
use record::Record;
use std::collections::BTreeMap;

/// Files by their name in their folder.
pub type Folder = BTreeMap<String, Vec<u8>>;

/// The files with which readers of a language search.
pub(super) fn search(site: &Site, plan: &Plan, language: &Language) -> Folder {
    // The library shares its work among threads. In the pool that renders, a thread that waits for its share would take
    // up another page meanwhile, and that page may be waiting for this very index: so it has a pool of its own, and
    // is waited for on a thread of none.
    let alone = || match rayon::ThreadPoolBuilder::new().num_threads(1).build() {
        Ok(pool) => pool.install(|| indexed(site, plan, language)),
        Err(_) => indexed(site, plan, language),
    };
    std::thread::scope(|scope| scope.spawn(alone).join()).unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

fn indexed(site: &Site, plan: &Plan, language: &Language) -> Folder {
    let reader = Reader::new(site, plan, language, Medium::Screen);
    let listed = site.entries.values().filter(|entry| site.is_listed(entry, language));
    let records = listed.filter_map(|entry| record::record(reader, entry));
    // It reads no file, opens no connection, and every record has an address: what it could fail at is not there.
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime without drivers asks nothing of the system");
    let files = runtime.block_on(index(language.tag.as_str(), records)).expect("records in memory can be indexed");
    let names = files.into_iter().map(|file| (file.filename.to_string_lossy().replace('\\', "/"), file.contents)).collect();
    only_needed(names)
}

async fn index(language: &str, records: impl Iterator<Item = Record>) -> Result<Vec<SyntheticFile>, impl std::fmt::Debug> {
    let mut index = PagefindIndex::new(Some(PagefindServiceConfig::builder().build()))?;
    for record in records {
        // The library makes words of every field of `meta` by its own rules. What is only shown goes as filters, which
        // nobody filters by.
        let meta = BTreeMap::from([("title".to_owned(), record.titles), ("aliases".to_owned(), record.aliases)]);
        index.add_custom_record(record.url, record.text, language.to_lowercase(), Some(meta), Some(record.shown), None).await?;
    }
    index.get_files().await
}

/// Without what is never asked for: ready-made search boxes, the worker, and the program of other languages.
fn only_needed(mut files: Folder) -> Folder {
    let has_own = files.keys().any(|name| name.starts_with("wasm.") && name != GENERIC);
    files.retain(|name, _| match name.as_str() {
        "pagefind.js" | "pagefind-entry.json" => true,
        GENERIC => !has_own,
        _ => [".pf_meta", ".pf_index", ".pf_fragment", ".pagefind"].iter().any(|ending| name.ends_with(ending)),
    });
    files
}

/// The program for languages whose words have no known stems.
const GENERIC: &str = "wasm.unknown.pagefind";
