//! Everything that is tested, in one binary: each more would link Typst again.
#![allow(
    clippy::disallowed_methods,
    clippy::wildcard_enum_match_arm,
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "tests stand outside the program"
)]

mod architecture;
mod checks;
mod commands;
mod commonmark;
#[cfg(feature = "print")]
mod desk_pack;
mod desks;
mod documents;
mod editions;
mod fallback;
mod fonts;
#[cfg(feature = "print")]
mod formats;
#[cfg(feature = "print")]
mod forms;
mod gatherings;
mod handoff;
mod hostile;
mod journeys;
mod languages;
#[cfg(feature = "print")]
mod leaflets;
mod markdown;
mod offline;
mod outdated;
mod pages;
mod properties;
#[cfg(feature = "print")]
mod scripts;
mod search;
mod serve;
mod share;
mod sites;
mod standing;
mod units;
mod write;
