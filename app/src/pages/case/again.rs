//! What goes on elsewhere: the concern that takes this one up again, the one it was merged with, the protest to the
//! superior body.
use super::{answer, view::Typed};
use crate::{
    components::{
        form::{Field, Wrong, field, hidden},
        icon::icon,
        state::state_pill,
    },
    paths, text,
    visit::Visit,
};
use domain::{
    calendar::day_month_weekday,
    concern::{CaseView, Main, course::Protest},
    deadline::TimeLeft,
};
use leptos::prelude::*;

/// The way to the concern that takes this one up again.
pub fn next(visit: &Visit, case: &CaseView) -> Option<AnyView> {
    let number = case.next.clone()?;
    let t = visit.texts;
    let card = view! {
        <section class="card mt5">
            <h2>{text!(t, "case-again")}</h2>
            <p class="mt2">{text!(t, "case-again.text", number = number)}</p>
            <p class="btns mt4"><a class="btn" href=visit.to(paths::CASE_NEXT)>{text!(t, "case-again.open")}</a></p>
        </section>
    };
    Some(card.into_any())
}

/// The concern that is answered for this one.
pub fn merged(visit: &Visit, main: &Main) -> AnyView {
    let t = visit.texts;
    let is_overdue = TimeLeft::of(main.due, visit.today()).is_overdue();
    let due = main.state.is_open().then(|| {
        view! { <p class="sm mt2">{text!(t, "case-clock-body.due", date = day_month_weekday(main.due, visit.language))}</p> }
    });
    view! {
        <section class="card mt5">
            <h2>{text!(t, "case-merged", number = main.number.clone())}</h2>
            <p class="mt2">{state_pill(visit, main.state, is_overdue)}</p>
            <p class="mt2">{text!(t, "case-merged.text")}</p>
            {due}
            {main.answer.as_ref().map(|given| answer::words(visit, given))}
        </section>
    }
    .into_any()
}

/// One button to the superior body, with a reason.
pub fn protest(visit: &Visit, case: &CaseView, typed: &Typed, wrong: &Wrong) -> Option<AnyView> {
    let way = case.protest?;
    let t = visit.texts;
    let what = match way {
        Protest::Rises => text!(t, "case-protest.rises"),
        Protest::Repeats => text!(t, "case-protest.repeats"),
    };
    let is_open = wrong.iter().any(|(name, _)| *name == "protest") || !typed.protest.is_empty();
    let reason =
        Field { name: "protest", value: typed.protest.clone(), max: 2000, rows: 4, required: true, ..Field::default() };
    let form = view! {
        <details class="more mt7" id="protesting" open=is_open>
            <summary>{text!(t, "case-protest.title")}</summary>
            <form class="stack mt4" method="post" action=visit.to(paths::CASE_PROTEST) novalidate>
                <p>{what}</p>
                {field(visit, "case", wrong, reason)}
                {hidden("form", &visit.portal.form_token())}
                <div class="btns"><button class="btn alt">{icon(visit, "send")}{text!(t, "case-protest.send")}</button></div>
            </form>
        </details>
    };
    Some(form.into_any())
}
