//! `translate`: what is done with translations; one file for each thing.

mod accept;

use super::console::Console;
use super::{Everywhere, Outcome};

/// What `translate` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(Debug, clap::Subcommand)]
enum Deed {
    /// Say that translations say what their source says now
    Accept(accept::Asked),
}

/// Does what is asked.
pub(super) fn run(asked: &Asked, everywhere: &Everywhere, console: &Console) -> Outcome {
    match &asked.deed {
        Deed::Accept(asked) => accept::run(asked, everywhere, console),
    }
}
