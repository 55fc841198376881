//! Filters that a member of staff keeps: use one, forget one, keep the one that is chosen now.
use crate::{
    components::form::{Field, Wrong, field, hidden},
    paths, text,
    visit::Visit,
};
use domain::statistics::filter::{FigureFilter, LONGEST_NAME, SavedFilter};
use leptos::prelude::*;

/// The section.
pub fn section(visit: &Visit, filter: &FigureFilter, saved: &[SavedFilter], name: &str, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let rows = saved.iter().map(|one| row(visit, one)).collect_view();
    let list = if saved.is_empty() {
        view! { <p class="mt2 muted">{text!(t, "filter-none")}</p> }.into_any()
    } else {
        view! { <ul class="f kept mt2">{rows}</ul> }.into_any()
    };
    let typed = Field { name: "name", value: name.to_owned(), kind: "text", max: LONGEST_NAME, ..Field::default() };
    let words = [
        ("area", &filter.area),
        ("quarter", &filter.quarter),
        ("by", &filter.by),
        ("category", &filter.category),
        ("overdue", &filter.overdue),
    ]
    .map(|(name, value)| hidden(name, value));
    view! {
        <section class="card">
            <h2>{text!(t, "filter-saved")}</h2>
            {list}
            <form class="stack mt4" method="post" action=visit.to(paths::DESK_FILTERS) novalidate>
                {field(visit, "filter", wrong, typed)}
                {words.into_iter().collect_view()}
                {hidden("form", &visit.portal.form_token())}
                <p class="btns"><button class="btn alt">{text!(t, "filter-save")}</button></p>
            </form>
        </section>
    }
    .into_any()
}

fn row(visit: &Visit, one: &SavedFilter) -> AnyView {
    let t = visit.texts;
    let href = format!("{}?{}", visit.to(paths::DESK_FIGURES), one.query);
    view! {
        <li class="row">
            <a href=href>{one.name.clone()}</a>
            <form method="post" action=visit.to(&paths::desk_filter_removal(&one.id))>
                <button class="btn alt" aria-label=text!(t, "filter-remove.label", name = one.name.clone())>
                    {text!(t, "filter-remove")}
                </button>
            </form>
        </li>
    }
    .into_any()
}
