//! After the ballot: thanks, its slip, what happens to it and when. Nothing on this page tells how anybody answered.
use super::form::{released_on, way};
use crate::{
    components::icon::icon,
    page::{self, Head},
    paths, text,
    visit::Visit,
};
use axum::response::Response;
use domain::{calendar::long_date, inspector::InspectorProfile, portal::OpenPeriod};
use leptos::prelude::*;

/// Thanks.
pub fn show(visit: &Visit, inspector: &InspectorProfile, period: Option<&OpenPeriod>) -> Response {
    let t = visit.texts;
    page::draw(visit, Head::new(text!(t, "rating-done")).islands(), || {
        view! {
            <main id="main" class="wrap narrow main">
                {way(visit, inspector, text!(t, "rating-here"))}
                <h1>{text!(t, "rating-done")}</h1>
                <p class="lead mt4">{text!(t, "rating-done.text")}</p>
                {visit.slip.as_deref().map(|slip| super::slip::show(visit, slip))}
                {visit.change_code.clone().map(|code| change_code(visit, code))}
                {period.map(|period| next(visit, period))}
                <p class="mt6">{text!(t, "rating-done.secret")}</p>
                <p class="mt4"><a href=visit.to(&paths::inspector(&inspector.id))>{text!(t, "rating-back")}</a></p>
                <p><a href=visit.to(paths::METHOD)>{text!(t, "rating-done.method")}</a></p>
            </main>
        }
        .into_any()
    })
}

fn change_code(visit: &Visit, code: String) -> AnyView {
    let t = visit.texts;
    // In groups, so that it can be copied by hand and breaks on a narrow screen; blanks do not count when it is read.
    let symbols: Vec<char> = code.chars().filter(|symbol| !symbol.is_whitespace()).collect();
    let code = symbols.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ");
    view! {
        <div class="receipt mt5">
            <h2>{text!(t, "rating-change")}</h2>
            <strong class="code-xl" id="change-code">{code}</strong>
            <p class="sm">{text!(t, "rating-change.once")}</p>
        </div>
        <p class="mt4">{text!(t, "rating-change.text")}</p>
        <p class="mt4">{text!(t, "rating-change.check")} " " <a href=visit.to(paths::CHECK)>{text!(t, "slip-check.link")}</a></p>
    }
    .into_any()
}

fn next(visit: &Visit, period: &OpenPeriod) -> AnyView {
    let t = visit.texts;
    let closes = long_date(period.closes_on, visit.language);
    let released = released_on(period, visit);
    let step = |class: &'static str, sign: &'static str, title: String, when: String| {
        view! { <li class=class>{icon(visit, sign)}<h3>{title}</h3><p class="when">{when}</p></li> }
    };
    view! {
        <section class="sec mt7">
            <h2>{text!(t, "rating-next")}</h2>
            <ol class="tl">
                {step("now", "clock", text!(t, "rating-next-change"), text!(t, "rating-next-change.when", date = closes.clone()))}
                {step("next", "users", text!(t, "rating-next-count"), text!(t, "rating-next-count.when", date = closes))}
                {step("next", "file-text", text!(t, "rating-next-release"), text!(t, "rating-next-release.when", date = released))}
            </ol>
        </section>
    }
    .into_any()
}
