//! The program `bussola`: a command line around the library.

mod commands;

fn main() -> std::process::ExitCode {
    commands::run()
}
