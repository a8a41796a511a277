//! `completions` and `man`: what the command line tells of itself.

use super::console::{Console, data};
use super::{Failure, Outcome};
use clap::Command;

/// What `completions` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: clap_complete::Shell,
}

/// What `man` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Man {
    /// The verb to tell of, instead of the program as a whole
    #[arg(value_name = "VERB")]
    verb: Option<String>,
}

/// Writes the completions of a shell.
pub(super) fn completions(asked: &Completions, mut command: Command) -> Outcome {
    let mut text = Vec::new();
    clap_complete::generate(asked.shell, &mut command, "bussola", &mut text);
    data(&text)
}

/// Writes a manual page.
pub(super) fn man(asked: &Man, mut command: Command, console: &Console) -> Outcome {
    // Only a built command knows the flags that every verb takes.
    command.build();
    let page = match &asked.verb {
        None => command,
        Some(verb) => match command.find_subcommand(verb) {
            Some(found) => found.clone(),
            None => return Err(Failure::Usage(console.words("ui-unknown-verb", &[("verb", verb)]))),
        },
    };
    let mut text = Vec::new();
    clap_mangen::Man::new(page).render(&mut text).map_err(|cause| Failure::World(cause.to_string()))?;
    data(&text)
}
