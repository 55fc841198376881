//! Starts the islands in a browser. Naming the crate that holds them keeps them in the module.
#[allow(unused_imports)]
use app::islands::*;

/// Makes the islands of the page ready to be woken by the start script.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
