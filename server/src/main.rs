//! The program `hisobdor`.
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    server::cli::run(server::cli::Arguments::parse())
}
