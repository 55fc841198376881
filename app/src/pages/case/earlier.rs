//! What went before: the concern that this one takes up again, folded.
use super::{answer, story};
use crate::{text, visit::Visit};
use domain::{
    calendar::{local_date, long_date},
    concern::CaseView,
};
use leptos::prelude::*;

/// The earlier concern with its exchange and answer. `title` is the key of its heading.
pub fn show(visit: &Visit, earlier: &CaseView, title: &'static str) -> AnyView {
    let t = visit.texts;
    let received = long_date(local_date(earlier.received_at), visit.language);
    let before = earlier.earlier.as_ref().map(|before| show(visit, before, title));
    view! {
        <details class="more mt5">
            // case-earlier, desk-earlier
            <summary>{t.get(title)} " " {earlier.number.clone()}</summary>
            <p class="sm muted mt2">{text!(t, "case-earlier-received", date = received)}</p>
            {story::exchange(visit, earlier)}
            {earlier.answer.as_ref().map(|given| answer::words(visit, given))}
            {before}
        </details>
    }
    .into_any()
}
