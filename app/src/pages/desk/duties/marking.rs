//! The form by which an inspector marks a task as not his.
use super::{sort, token};
use crate::{
    components::{
        form::{self, Choice, Field, Wrong, field},
        icon::icon,
    },
    pages::regions::outside::giver,
    paths, text,
    visit::Visit,
};
use domain::duty::{Giver, Sort, TaskForm};
use leptos::prelude::*;

/// The form with what was typed. Who will read it is said before it is written.
pub fn section(visit: &Visit, typed: &TaskForm, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let nothing = Choice { label: text!(t, "duty-choose"), ..Choice::default() };
    let of = |value: &str, label: String| Choice { value: value.to_owned(), label, hint: String::new() };
    let givers = std::iter::once(nothing.clone())
        .chain(Giver::ALL.map(|one| of(one.code(), giver(visit, one))))
        .collect::<Vec<_>>();
    let sorts =
        std::iter::once(nothing).chain(Sort::ALL.map(|one| of(one.code(), sort(visit, one)))).collect::<Vec<_>>();
    let required = true;
    let day = Field { name: "done_on", value: typed.done_on.clone(), kind: "date", required, ..Field::default() };
    let hours = Field {
        name: "hours",
        value: typed.hours.clone(),
        kind: "text",
        inputmode: "decimal",
        required,
        ..Field::default()
    };
    let words = Field { name: "words", value: typed.words.clone(), max: 500, required, rows: 4, ..Field::default() };
    view! {
        <section class="card">
            <h2>{text!(t, "duty-mark")}</h2>
            <div class="note mt4">{icon(visit, "info")}<p>{text!(t, "duty-mark.readers")}</p></div>
            <form class="stack mt4" method="post" action=visit.to(paths::DESK_DUTIES) novalidate>
                {field(visit, "duty", wrong, day)}
                {form::select(visit, "duty", wrong, "giver", &typed.giver, givers)}
                {form::select(visit, "duty", wrong, "sort", &typed.sort, sorts)}
                {field(visit, "duty", wrong, hours)}
                {field(visit, "duty", wrong, words)}
                {token(visit)}
                <p class="btns"><button class="btn">{text!(t, "duty-mark.send")}</button></p>
            </form>
        </section>
    }
    .into_any()
}
