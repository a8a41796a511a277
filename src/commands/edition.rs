//! `edition`: what was printed and handed out, and which of it to throw away.

mod issue;
mod list;

use super::console::Console;
use super::{Everywhere, Outcome};
use list::Which;
pub(super) use list::to_throw_away;

/// What `edition` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Record leaflets as printed: from now on their code says whether they still hold
    Issue(issue::Asked),
    /// All editions, and whether they still hold
    List(list::Asked),
    /// The editions to throw away, and why; the answer is 1 if there are any
    Stale(list::Asked),
}

/// Records or tells.
pub(super) fn run(asked: &Asked, everywhere: &Everywhere, console: &Console) -> Outcome {
    match &asked.what {
        What::Issue(asked) => issue::run(asked, everywhere, console),
        What::List(asked) => list::run(asked, Which::All, everywhere, console),
        What::Stale(asked) => list::run(asked, Which::Stale, everywhere, console),
    }
}
