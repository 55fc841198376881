//! A button that copies a code shown once. Without it one writes the code down, prints it or selects it.
use super::browser;
use leptos::{prelude::*, task::spawn_local};

/// Copies `code`; says `done` when it went.
#[island]
pub fn CopyCode(code: String, label: String, done: String) -> impl IntoView {
    let copied = RwSignal::new(false);
    let copy = move |_| {
        let code = code.clone();
        spawn_local(async move { copied.set(browser::copy(&code).await) });
    };
    view! {
        <span class="noprint">
            <button r#type="button" class="btn alt" on:click=copy>{label}</button>
            <span role="status">{move || copied.get().then(|| done.clone())}</span>
        </span>
    }
}
