//! Moves a code that stands behind `#` in the address into its field and out of the address. Without it one types the code.
use super::browser;
use leptos::prelude::*;

/// Fills the field `into`, where an address brought something; says so with `said`.
#[island]
pub fn CodeFromAddress(into: String, said: String) -> impl IntoView {
    let filled = RwSignal::new(false);
    Effect::new(move |_| {
        if let Some(code) = browser::take_fragment() {
            filled.set(browser::fill(&into, &code));
        }
    });
    view! { <p class="hint" role="status">{move || filled.get().then(|| said.clone())}</p> }
}
