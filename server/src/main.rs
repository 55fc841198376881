//! The program `hisobdor`.
use clap::Parser;
use std::process::ExitCode;

// The system's allocator keeps, thread by thread, what slow hashing took: hundreds of megabytes. This one gives it back.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    server::cli::run(server::cli::Arguments::parse())
}
