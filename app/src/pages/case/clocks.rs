//! Two clocks, both shown: the term of the body that answers now, and the time since the resident wrote. Forwarding
//! starts the first one again, never the second.
use crate::{components::icon::icon, text, visit::Visit};
use domain::{
    calendar::{day_month_weekday, local_date, long_date},
    category::{Category, Identity, Kind},
    concern::{CaseView, ConcernState},
    deadline::{Clock, TimeLeft},
};
use leptos::prelude::*;
use time::Date;

/// Both clocks, and how they are reckoned.
pub fn show(visit: &Visit, case: &CaseView) -> AnyView {
    let t = visit.texts;
    let body = case.state.is_open().then(|| body_clock(visit, case));
    view! {
        <section class="card mt5">
            <h2 class="eyebrow">{text!(t, "case-clocks")}</h2>
            {body}
            <div class="clock mt4">
                <p class="sm muted">{text!(t, "case-clock-own")}</p>
                <p class="b">{own_clock(visit, case)}</p>
                <p class="sm">{text!(t, "case-clock-own.since", date = long_date(local_date(case.received_at), visit.language))}</p>
            </div>
            {reckoning(visit, case)}
        </section>
    }
    .into_any()
}

fn body_clock(visit: &Visit, case: &CaseView) -> AnyView {
    let t = visit.texts;
    let left = TimeLeft::of(case.due, visit.today());
    let class = if left.is_overdue() { "clock late mt4" } else { "clock mt4" };
    let words = match left {
        TimeLeft::Days(days) => text!(t, "case-left-days", count = days),
        TimeLeft::Today => text!(t, "case-left-today"),
        TimeLeft::Overdue { days } => text!(t, "case-left-overdue", count = days),
    };
    view! {
        <div class=class>
            <p class="sm muted">{text!(t, "case-clock-body")}</p>
            <p class="b">{left.is_overdue().then(|| view! { {icon(visit, "triangle-alert")} " " })}{words}</p>
            <p class="sm">{text!(t, "case-clock-body.due", date = day_month_weekday(case.due, visit.language))}</p>
            {left.is_overdue().then(|| view! { <p class="sm">{text!(t, "case-clock-body.late")}</p> })}
        </div>
    }
    .into_any()
}

fn own_clock(visit: &Visit, case: &CaseView) -> String {
    let t = visit.texts;
    let days = |until: Date| (until - local_date(case.received_at)).whole_days().max(0);
    match &case.answer {
        Some(answer) => text!(t, "case-clock-answered", count = days(local_date(answer.at))),
        None => text!(t, "case-clock-days", count = days(visit.today())),
    }
}

/// How the day was reckoned, for those who want to check it.
fn reckoning(visit: &Visit, case: &CaseView) -> AnyView {
    let t = visit.texts;
    let term = Category::of_code(&case.category)
        .zip(Kind::of_code(&case.kind))
        .map(|(category, kind)| kind.legal_term(category));
    // Keys: category-term-fifteen-days, -one-month, -criminal-procedure.
    let named = term.map(|term| t.get(&format!("category-term-{}", term.code())));
    let is_longer = term.is_some_and(|term| case.due > Clock::start(case.clock_started, term).due);
    let is_signal = Identity::of_code(&case.identity) == Some(Identity::Anonymous);
    let is_restarted = case.clock_started > local_date(case.received_at);
    let day = |date| long_date(date, visit.language);
    view! {
        <details class="more mt4">
            <summary>{text!(t, "case-reckoning")}</summary>
            <ul class="f stack-s sm">
                <li>{text!(t, "case-reckoning-written", date = day(local_date(case.received_at)))}</li>
                <li>{text!(t, "case-reckoning-started", date = day(case.clock_started))}</li>
                {is_restarted.then(|| view! { <li>{text!(t, "case-reckoning-restarted")}</li> })}
                {named.map(|term| view! { <li>{text!(t, "case-reckoning-term", term = term)}</li> })}
                {(is_longer || case.state == ConcernState::Extended).then(|| view! { <li>{text!(t, "case-reckoning-extended")}</li> })}
                <li>{text!(t, "case-reckoning-due", date = day(case.due))}</li>
                {is_signal.then(|| view! { <li>{text!(t, "case-reckoning-signal")}</li> })}
            </ul>
        </details>
    }
    .into_any()
}
