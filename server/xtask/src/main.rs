//! Builds, serves and tests the portal with nothing but cargo. `bin/serve` and `bin/test` make sure of the tools
//! and call this; a Rust developer may call it directly.
mod measure;
mod module;
mod service;
mod site;
mod test;
mod wasm;

use std::{
    env,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const USAGE: &str = "\
cargo xtask site [--release]                      the files a browser loads, in target/site
cargo xtask serve [--release] [server arguments]  builds both parts and serves
cargo xtask test [unit|e2e|all] [-- arguments]    checks and counts; arguments go to cargo test or to Playwright
cargo xtask measure [edits|concerns|ratings|glance|files|report]  the measures of the README, on a release build; or edit to
                                                  test; a country of concerns; a quarter of its ratings; its figures; its files; a printed report
cargo xtask wasm                                  makes sure of the browser part's compiler target";

fn main() -> ExitCode {
    let mut words: Vec<String> = env::args().skip(1).collect();
    let task = if words.is_empty() { String::new() } else { words.remove(0) };
    let release = words.iter().position(|word| word == "--release").map(|at| words.remove(at)).is_some();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the crate lies two folders deep");
    let done = env::set_current_dir(root).map_err(Into::into).and_then(|()| match task.as_str() {
        "site" => site::build(release),
        "serve" => serve(release, &words),
        "test" => test::test(&words),
        "measure" if words.first().is_some_and(|word| word == "edits") => measure::edits(),
        "measure" if words.first().is_some_and(|word| word == "concerns") => measure::bench("concerns"),
        "measure" if words.first().is_some_and(|word| word == "ratings") => measure::bench("ratings"),
        "measure" if words.first().is_some_and(|word| word == "glance") => measure::bench("glance"),
        "measure" if words.first().is_some_and(|word| word == "files") => measure::bench("files"),
        "measure" if words.first().is_some_and(|word| word == "report") => measure::bench("report"),
        "measure" => measure::measure(),
        "wasm" => wasm::prepare().map(|way| say(&format!("browser target: {way}"))),
        _ => Err(format!("no such task\n{USAGE}").into()),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Becomes the server, so that signals and the exit status are the server's own.
fn serve(release: bool, arguments: &[String]) -> Outcome {
    site::build(release)?;
    let mut server = Command::new(server(release)?);
    server.arg("serve").args(arguments);
    for (name, value) in [("HISOBDOR_SITE_DIR", target().join("site").into_os_string()), ("HISOBDOR_DEMO", "1".into())]
    {
        if env::var_os(name).is_none() {
            server.env(name, value);
        }
    }
    Err(format!("{}: {}", name(&server), unnested(&mut server).exec()).into())
}

/// Builds the server program and tells where it lies.
pub fn server(release: bool) -> Outcome<PathBuf> {
    let mut cargo = cargo();
    cargo.args(["build", "--package", "server", "--bin", "hisobdor"]);
    if release {
        cargo.arg("--release");
    }
    run(&mut cargo)?;
    Ok(target().join(if release { "release" } else { "debug" }).join("hisobdor"))
}

/// The folder cargo builds into, however the developer has named it: this program lies there too.
pub fn target() -> PathBuf {
    let own = env::current_exe().expect("this program's path");
    own.ancestors().nth(2).expect("target/<profile>/xtask").to_owned()
}

pub fn cargo() -> Command {
    let mut command = Command::new("cargo");
    unnested(&mut command).env("CARGO_TARGET_DIR", target());
    command
}

/// What `cargo run` tells this task about itself would make the inner cargo build much of what lies below sea-orm anew.
pub fn unnested(command: &mut Command) -> &mut Command {
    for (name, _) in env::vars_os() {
        let known = name.to_string_lossy();
        let own = known.starts_with("CARGO_PKG_") || known.starts_with("CARGO_MANIFEST_");
        if own || known == "CARGO" || known == "LD_LIBRARY_PATH" {
            command.env_remove(&name);
        }
    }
    command
}

pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| format!("{}: {error}", name(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{}: {status}", name(command)).into()) }
}

/// A command as one would type it, without what was set or removed around it.
pub fn name(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

pub fn say(text: &str) {
    eprintln!("xtask: {text}");
}
