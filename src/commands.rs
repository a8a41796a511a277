//! The command line: what may be asked, and how an answer ends. Each verb has its file, all with the same parts:
//! what can be asked (`Asked`), and `run`.
#![allow(clippy::disallowed_methods, reason = "the edge of the program")]

mod build;
mod check;
mod choice;
mod console;
mod edition;
mod init;
mod manual;
mod new;
mod print;
mod serve;
mod site;
mod status;
mod translate;

use bussola::finding::UiLanguage;
use clap::{CommandFactory, Parser, Subcommand, ValueEnum};
use console::{Console, Volume};
use std::path::PathBuf;
use std::process::ExitCode;

/// Turns Markdown service guides and Fluent bundles into a multilingual site and the leaflets a front desk prints.
#[derive(Debug, Parser)]
#[command(name = "bussola", version, max_term_width = 100)]
struct Line {
    #[command(flatten)]
    everywhere: Everywhere,
    #[command(subcommand)]
    verb: Verb,
}

/// What every verb takes.
#[derive(Debug, clap::Args)]
struct Everywhere {
    /// The site's folder
    #[arg(short, long, value_name = "DIR", default_value = ".", global = true)]
    root: PathBuf,
    /// Another file in place of site.toml
    #[arg(short, long, value_name = "FILE", global = true)]
    config: Option<PathBuf>,
    /// Say only what is wrong
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Say what is done
    #[arg(short, long, global = true)]
    verbose: bool,
    /// Whether to use colours
    #[arg(long, value_enum, default_value = "auto", value_name = "WHEN", global = true)]
    color: Color,
    /// The language of messages [default: that of the environment]
    #[arg(long, value_enum, value_name = "LANGUAGE", global = true)]
    ui_lang: Option<Tongue>,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Make a working starter site
    Init(init::Asked),
    /// Begin a content file, a translation or a language
    New(new::Asked),
    /// Make the site and its leaflets
    Build(build::Asked),
    /// Look at the site while it is written; pages renew themselves
    Serve(serve::Asked),
    /// Tell everything that is wrong or doubtful, and write nothing
    Check(check::Asked),
    /// Make leaflets without the site
    Print(print::Asked),
    /// Work on translations
    Translate(translate::Asked),
    /// Record what was printed, and tell which papers to throw away
    Edition(edition::Asked),
    /// Tell where each language stands, and what is to be confirmed
    Status(status::Asked),
    /// Write the completions of a shell to standard output
    Completions(manual::Completions),
    /// Write the manual page to standard output
    Man(manual::Man),
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Tongue {
    It,
    En,
}

/// Why a verb did not do what was asked; the message is already in the person's language.
#[derive(Debug)]
enum Failure {
    /// The content has errors, which were told.
    Findings,
    /// The request makes no sense.
    Usage(String),
    /// Less was reached than was asked for.
    Below(String),
    /// The system said no.
    World(String),
}

type Outcome = Result<(), Failure>;

/// Bytes of stack for everything that parses: deep nesting ends in a finding long before this is used up.
const STACK: usize = 32 * 1024 * 1024;

/// Does what the command line asks.
pub(crate) fn run() -> ExitCode {
    let line = Line::parse();
    let console = console(&line.everywhere);
    std::panic::set_hook(Box::new(move |panic| console.internal_error(panic)));
    // Both can only fail if they were done before, or the system has no threads to give: then the defaults do.
    let _ = rayon::ThreadPoolBuilder::new().stack_size(STACK).build_global();
    let work = move || perform(line, &console);
    let ended = std::thread::Builder::new().stack_size(STACK).spawn(work).map(std::thread::JoinHandle::join);
    match ended {
        Ok(Ok(code)) => code,
        Ok(Err(_)) | Err(_) => ExitCode::from(70),
    }
}

fn perform(line: Line, console: &Console) -> ExitCode {
    let everywhere = line.everywhere;
    let outcome = match line.verb {
        Verb::Init(asked) => init::run(&asked, console),
        Verb::New(asked) => new::run(&asked, &everywhere, console),
        Verb::Build(asked) => build::run(&asked, &everywhere, console),
        Verb::Serve(asked) => serve::run(&asked, &everywhere, console),
        Verb::Check(asked) => check::run(&asked, &everywhere, console),
        Verb::Print(asked) => print::run(&asked, &everywhere, console),
        Verb::Translate(asked) => translate::run(&asked, &everywhere, console),
        Verb::Edition(asked) => edition::run(&asked, &everywhere, console),
        Verb::Status(asked) => status::run(&asked, &everywhere, console),
        Verb::Completions(asked) => manual::completions(&asked, Line::command()),
        Verb::Man(asked) => manual::man(&asked, Line::command(), console),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Findings) => ExitCode::from(1),
        Err(Failure::Usage(message)) => {
            console.wrong(&message);
            ExitCode::from(2)
        }
        Err(Failure::Below(message)) => {
            console.wrong(&message);
            ExitCode::from(3)
        }
        Err(Failure::World(message)) => {
            console.wrong(&message);
            ExitCode::from(1)
        }
    }
}

fn console(everywhere: &Everywhere) -> Console {
    match everywhere.color {
        Color::Auto => anstream::ColorChoice::Auto,
        Color::Always => anstream::ColorChoice::Always,
        Color::Never => anstream::ColorChoice::Never,
    }
    .write_global();
    let language = match everywhere.ui_lang {
        Some(Tongue::It) => UiLanguage::It,
        Some(Tongue::En) => UiLanguage::En,
        None => environment_language(),
    };
    let volume = match (everywhere.quiet, everywhere.verbose) {
        (true, _) => Volume::Quiet,
        (false, false) => Volume::Normal,
        (false, true) => Volume::Verbose,
    };
    Console { language, volume }
}

/// The language of the environment, as POSIX orders its variables.
fn environment_language() -> UiLanguage {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty());
    if named.is_some_and(|name| name.starts_with("it")) { UiLanguage::It } else { UiLanguage::En }
}
