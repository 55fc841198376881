//! What follows from the numbers of the index as one types them. Without it the form is sent, and the page comes back.
use super::browser;
use leptos::{ev, prelude::*, task::spawn_local};

/// Sentences that follow from the numbers in the fields with the ids `fields`; `source` is where they are asked for.
#[island]
pub fn IndexTrial(told: Vec<String>, fields: Vec<String>, source: String) -> impl IntoView {
    let sentences = RwSignal::new(told);
    let asked = RwSignal::new(0_u32);
    Effect::new(move |_| {
        let (fields, source) = (fields.clone(), source.clone());
        let handle = window_event_listener(ev::input, move |event| {
            let target = event_target::<leptos::web_sys::HtmlElement>(&event);
            if !fields.contains(&target.id()) {
                return;
            }
            let turn = asked.get_untracked() + 1;
            asked.set(turn);
            let values = fields.iter().map(|id| format!("{id}={}", browser::number_in(id)));
            let address = format!("{source}?{}", values.collect::<Vec<_>>().join("&"));
            spawn_local(async move {
                if let Some(answer) = browser::fetch(&address).await
                    && asked.get_untracked() == turn
                {
                    sentences.set(answer.lines().map(str::to_owned).collect());
                }
            });
        });
        on_cleanup(move || handle.remove());
    });
    let items = move || sentences.get().into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view();
    view! { <div class="answer mt4" role="status" id="trial-result"><ul class="f stack-s">{items}</ul></div> }
}
