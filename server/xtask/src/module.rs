//! The workspace's crates that run in a browser: each compiled into a module with the script that loads it.
use crate::{
    Outcome, run,
    site::{hash, read},
    target, wasm,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use wasm_bindgen_cli_support::Bindgen;

/// A crate for the browser.
pub struct Module {
    package: &'static str,
    /// What its files are called.
    name: &'static str,
    /// What turns a library of the workspace into a module of its own; a crate that is nothing else needs none.
    as_library: Option<&'static str>,
}

/// The islands of all pages.
pub const ISLANDS: Module = Module { package: "hydrate", name: "app", as_library: None };
/// The tokens that an issuer signs without seeing them.
pub const BLIND: Module = Module { package: "blind", name: "blind", as_library: Some("browser") };

impl Module {
    /// The script and the module, as wasm-bindgen writes them for a page.
    pub fn build(&self, release: bool) -> Outcome<(Vec<u8>, Vec<u8>)> {
        let profile = if release { "wasm-release" } else { "wasm-dev" };
        let mut cargo = wasm::cargo()?;
        match self.as_library {
            None => cargo.arg("build"),
            Some(_) => cargo.args(["rustc", "--lib", "--crate-type=cdylib"]),
        };
        run(self.asked_for(&mut cargo, profile))?;
        let compiled =
            read(front().join("wasm32-unknown-unknown").join(profile).join(format!("{}.wasm", self.package)))?;
        self.bound(compiled, &front().join("bindgen").join(profile).join(self.name), release)
    }

    /// Checks that it compiles.
    pub fn check(&self) -> Outcome {
        let mut cargo = wasm::cargo()?;
        cargo.arg("check");
        run(self.asked_for(&mut cargo, "wasm-dev"))
    }

    fn asked_for<'a>(&self, cargo: &'a mut Command, profile: &str) -> &'a mut Command {
        cargo.args(["--package", self.package, "--target=wasm32-unknown-unknown", "--profile", profile]);
        if let Some(feature) = self.as_library {
            cargo.args(["--features", feature]);
        }
        cargo.arg("--target-dir").arg(front())
    }

    /// The script and the module, made anew only where the compiled one has changed.
    fn bound(&self, compiled: Vec<u8>, output: &Path, release: bool) -> Outcome<(Vec<u8>, Vec<u8>)> {
        let script = output.join(format!("{}.js", self.name));
        let module = output.join(format!("{}_bg.wasm", self.name));
        let made_of = output.join("made-of");
        // These lines decide about the result as much as the module does.
        let key = hash(&[&compiled, include_bytes!("module.rs")]);
        if !fs::read_to_string(&made_of).is_ok_and(|made| made == key) {
            let _ = fs::remove_dir_all(output);
            Bindgen::new()
                .input_bytes(self.name, compiled)
                .web(true)?
                .typescript(false)
                .omit_default_module_path(true)
                .remove_name_section(release)
                .remove_producers_section(release)
                .generate(output)?;
            if output.join("snippets").exists() {
                return Err(format!(
                    "{} brings scripts of its own, which nothing here names by their content",
                    self.package
                )
                .into());
            }
            fs::write(made_of, key)?;
        }
        Ok((read(script)?, read(module)?))
    }
}

fn front() -> PathBuf {
    target().join("front")
}
