//! How many characters are left in a text area. Without it the limit stands in the hint and the server checks.
use leptos::{ev, prelude::*};

/// Counts what is typed into the text area `of`, at most `most`. `left` is the sentence with `0` in the number's place.
#[island]
pub fn CharacterCount(of: String, most: usize, left: String) -> impl IntoView {
    let typed = RwSignal::new(None::<usize>);
    let name = of.clone();
    Effect::new(move |_| {
        let name = name.clone();
        let handle = window_event_listener(ev::input, move |event| {
            let target = event_target::<leptos::web_sys::HtmlElement>(&event);
            if target.id() == name {
                typed.set(Some(event_target_value(&event).chars().count()));
            }
        });
        on_cleanup(move || handle.remove());
    });
    let sentence = move || typed.get().map(|count| left.replace('0', &most.saturating_sub(count).to_string()));
    view! { <p class="hint" role="status" data-count=of>{sentence}</p> }
}
