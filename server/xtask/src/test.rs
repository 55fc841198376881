//! Runs the checks, goes on after a failed one so that all is told at once, and ends with one line of counts.
use crate::{
    Outcome, cargo,
    module::{BLIND, ISLANDS},
    name, run, server, service, site,
};
use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

#[derive(Clone, Copy, Default, PartialEq, Debug)]
struct Tally {
    passed: u64,
    failed: u64,
}

pub fn test(words: &[String]) -> Outcome {
    let (part, arguments) = match words.split_first() {
        Some((part, rest)) if part != "--" => (part.as_str(), rest),
        _ => ("all", words),
    };
    let arguments = arguments.strip_prefix(&["--".to_owned()]).unwrap_or(arguments);
    let mut tally = Tally::default();
    match part {
        "unit" => {
            checks(&mut tally);
            tally.check("browser part: cargo check", check_browser_part);
            crates(&mut tally, None, arguments);
        }
        "e2e" => journeys(&mut tally, arguments),
        "all" => {
            checks(&mut tally);
            let database = tally.need("PostgreSQL", service::postgres);
            crates(&mut tally, database.as_ref().map(|(_, address)| address.as_str()), &[]);
            drop(database);
            journeys(&mut tally, arguments);
        }
        other => return Err(format!("test unit, e2e or all, not {other}").into()),
    }
    println!("{} passed, {} failed", tally.passed, tally.failed);
    // The line above is the last one and says it all.
    if tally.failed > 0 { std::process::exit(1) } else { Ok(()) }
}

fn checks(tally: &mut Tally) {
    tally.check("cargo fmt", || run(cargo().args(["fmt", "--all", "--check"])));
    tally.check("cargo clippy", || run(cargo().args(["clippy", "--all-targets", "--", "--deny", "warnings"])));
}

fn check_browser_part() -> Outcome {
    ISLANDS.check()?;
    BLIND.check()
}

/// The workspace's own tests. The driver's are run apart: built together with the server, both would share dependencies
/// with other features than each has alone, and everything would be built twice.
fn crates(tally: &mut Tally, database: Option<&str>, arguments: &[String]) {
    for package in [None, Some("xtask")] {
        heading(package.map_or("cargo test", |_| "cargo test: xtask"));
        let mut cargo = cargo();
        cargo.args(["test", "--profile", "dev", "--no-fail-fast"]);
        if let Some(package) = package {
            cargo.args(["--package", package]);
        }
        match database {
            Some(address) => cargo.env("HISOBDOR_TEST_POSTGRES_URL", address),
            None => cargo.env_remove("HISOBDOR_TEST_POSTGRES_URL"),
        };
        tally.count(cargo.args(arguments), cargo_counts);
    }
}

/// The portal as a whole, in a real browser.
fn journeys(tally: &mut Tally, arguments: &[String]) {
    let site = tally.check("browser part: build", || site::build(false));
    let program = tally.need("server: build", || server(false));
    let playwright = tally.need("Playwright", playwright);
    let (true, Some(program), Some(playwright)) = (site, program, playwright) else { return };
    let Some(portal) = tally.need("portal", || service::portal(&program)) else { return };
    heading("playwright test");
    let mut command = Command::new(playwright);
    command
        .current_dir("end2end")
        .arg("test")
        .args(arguments)
        .env("HISOBDOR_BASE_URL", &portal.address)
        // Letters lie in its outbox; the program is for commands that work on the same data.
        .env("HISOBDOR_DATA_DIR", portal.service.folder())
        .env("HISOBDOR_PROGRAM", &program);
    tally.count(&mut command, playwright_counts);
}

/// Playwright as the lock file says, installed when that is newer than what is there.
fn playwright() -> Outcome<PathBuf> {
    let changed = |file: &str| fs::metadata(file).and_then(|file| file.modified()).ok();
    if changed("end2end/node_modules/.package-lock.json") < changed("end2end/package-lock.json") {
        run(Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--silent"]).current_dir("end2end"))?;
    }
    Ok(Path::new("end2end/node_modules/.bin/playwright").canonicalize()?)
}

impl Tally {
    /// Counts a step as one test, passed or failed.
    fn check(&mut self, what: &str, step: impl FnOnce() -> Outcome) -> bool {
        let passed = self.need(what, step).is_some();
        self.passed += u64::from(passed);
        passed
    }

    /// Counts a step only when it fails.
    fn need<T>(&mut self, what: &str, step: impl FnOnce() -> Outcome<T>) -> Option<T> {
        heading(what);
        step().inspect_err(|error| println!("FAILED: {what}: {error}")).inspect_err(|_| self.failed += 1).ok()
    }

    /// Shows what a command writes and adds what it says of its tests. One that ends badly without naming a failed test
    /// has failed as a whole: it did not compile, or was killed.
    fn count(&mut self, command: &mut Command, counts: impl Fn(&str) -> Option<Tally>) {
        let mut own = Tally::default();
        let ended = (|| -> Outcome {
            let mut child =
                command.stdout(Stdio::piped()).spawn().map_err(|error| format!("{}: {error}", name(command)))?;
            let mut output = BufReader::new(child.stdout.take().ok_or("no output")?);
            let mut line = Vec::new();
            while output.read_until(b'\n', &mut line)? > 0 {
                let text = String::from_utf8_lossy(&line);
                print!("{text}");
                let counted = counts(&plain(&text)).unwrap_or_default();
                own = Tally { passed: own.passed + counted.passed, failed: own.failed + counted.failed };
                line.clear();
            }
            let status = child.wait()?;
            if status.success() { Ok(()) } else { Err(format!("{}: {status}", name(command)).into()) }
        })();
        if let Err(error) = ended {
            println!("FAILED: {error}");
            own.failed = own.failed.max(1);
        }
        self.passed += own.passed;
        self.failed += own.failed;
    }
}

fn heading(text: &str) {
    println!("== {text}");
}

/// A line without a terminal's colours.
fn plain(line: &str) -> String {
    let mut pieces = line.trim().split('\u{1b}');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |all, piece| all + piece.split_once('m').map_or(piece, |(_, rest)| rest)).trim().to_owned()
}

/// `test result: ok. 12 passed; 0 failed; 0 ignored; …`
fn cargo_counts(line: &str) -> Option<Tally> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let count = |word| counts.split("; ").find_map(|part| part.strip_suffix(word)?.trim().parse().ok());
    Some(Tally { passed: count("passed")?, failed: count("failed")? })
}

/// The closing lines of Playwright's list: `12 passed (3.4s)`, `1 failed`, `2 did not run`. Skipped tests count nowhere.
fn playwright_counts(line: &str) -> Option<Tally> {
    let (count, what) = line.split_once(' ')?;
    let count = count.parse().ok()?;
    match what.split(" (").next()? {
        "passed" => Some(Tally { passed: count, failed: 0 }),
        "failed" | "flaky" | "interrupted" | "did not run" => Some(Tally { passed: 0, failed: count }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_from_what_the_runners_say() {
        let counted = |passed, failed| Some(Tally { passed, failed });
        assert_eq!(cargo_counts("test result: ok. 12 passed; 0 failed; 3 ignored; 0 measured"), counted(12, 0));
        assert_eq!(cargo_counts("test result: FAILED. 1 passed; 2 failed; 0 ignored"), counted(1, 2));
        assert_eq!(cargo_counts("test result_is_kept ... ok"), None);
        assert_eq!(playwright_counts("12 passed (3.4s)"), counted(12, 0));
        assert_eq!(playwright_counts("1 failed"), counted(0, 1));
        assert_eq!(playwright_counts("2 did not run"), counted(0, 2));
        assert_eq!(playwright_counts("3 skipped"), None);
        assert_eq!(playwright_counts("✓  1 [script] › home.spec.ts:3:1 › 2 passed"), None);
    }

    #[test]
    fn colours_do_not_hide_a_count() {
        assert_eq!(plain("\u{1b}[32m  12 passed\u{1b}[39m\u{1b}[2m (3.4s)\u{1b}[22m\n"), "12 passed (3.4s)");
    }
}
