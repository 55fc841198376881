//! Icons from the one sprite, and the mark.
use crate::visit::Visit;
use leptos::prelude::*;

/// An icon of the sprite; words stand beside it, so it says nothing itself.
pub fn icon(visit: &Visit, name: &str) -> impl IntoView + use<> {
    view! { <svg class="i" aria-hidden="true"><use href=format!("{}#{name}", visit.site.icons)></use></svg> }
}

/// The mark: a khatam with a doorway and a person in it. Inline, so that the first paint has it.
pub fn logo() -> impl IntoView {
    view! {
        <svg viewBox="0 0 40 40" aria-hidden="true">
            <path fill="#fff" d="M20 0l5.85 5.85h8.3v8.3L40 20l-5.85 5.85v8.3h-8.3L20 40l-5.85-5.85h-8.3v-8.3L0 20l5.85-5.85v-8.3h8.3z"></path>
            <path class="in" fill="#0C2C4D" d="M12.5 31V19.8c0-4.4 3.6-7 7.5-10.3 3.9 3.3 7.5 5.9 7.5 10.3V31z"></path>
            <circle fill="#E3A008" cx="20" cy="19" r="2.9"></circle>
            <path fill="#E3A008" d="M14.8 31v-2.2c0-2.9 2.3-4.9 5.2-4.9s5.2 2 5.2 4.9V31z"></path>
        </svg>
    }
}
