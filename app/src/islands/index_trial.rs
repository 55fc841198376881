//! What follows from the numbers of the index as one types them. Without it the form is sent, and the page comes back.
use super::browser;
use leptos::{ev, prelude::*, task::spawn_local};

/// Sentences that follow from the numbers in the fields with the ids `fields`, and the rows of a table under `heads`: lines
/// whose cells are parted by tabs. `source` is where they are asked for.
#[island]
pub fn IndexTrial(told: Vec<String>, heads: Vec<String>, fields: Vec<String>, source: String) -> impl IntoView {
    let lines = RwSignal::new(told);
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
                    lines.set(answer.lines().map(str::to_owned).collect());
                }
            });
        });
        on_cleanup(move || handle.remove());
    });
    let items = move || {
        let lines = lines.get().into_iter().filter(|line| !line.contains('\t'));
        lines.map(|sentence| view! { <li>{sentence}</li> }).collect_view()
    };
    let columns = heads.iter().map(|head| view! { <th scope="col">{head.clone()}</th> }).collect_view();
    let rows = move || {
        let lines = lines.get().into_iter().filter(|line| line.contains('\t'));
        lines.map(|line| row(&line, &heads)).collect_view()
    };
    view! {
        <div class="answer mt4" role="status" id="trial-result"><ul class="f stack-s">{items}</ul></div>
        <table class="tbl c mt4" id="trial-values">
            <thead><tr>{columns}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(line: &str, heads: &[String]) -> impl IntoView + use<> {
    let mut cells = line.split('\t').map(str::to_owned).zip(heads.iter().cloned());
    let name = cells.next().map(|(cell, _)| view! { <th scope="row">{cell}</th> });
    let cells = cells.map(|(cell, head)| view! { <td class="n" data-l=head>{cell}</td> }).collect_view();
    view! { <tr>{name}{cells}</tr> }
}
