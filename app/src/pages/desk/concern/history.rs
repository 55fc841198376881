//! What happened to a concern so far, as the desk reads it.
use crate::{
    components::icon::icon,
    pages::case::{story::holder_name, why},
    text,
    visit::Visit,
};
use domain::{
    calendar::long_moment,
    concern::{CaseEvent, DeskCase},
};
use leptos::prelude::*;

/// The history, oldest first.
pub fn show(visit: &Visit, case: &DeskCase) -> AnyView {
    let events = case.case.events.iter().map(|one| event(visit, one)).collect_view();
    view! {
        <section class="card">
            <h2>{text!(visit.texts, "desk-history")}</h2>
            <ol class="tl mt4">{events}</ol>
        </section>
    }
    .into_any()
}

fn event(visit: &Visit, event: &CaseEvent) -> AnyView {
    let t = visit.texts;
    let kind = event.kind.replace('_', "-");
    // desk-event-asked, -replied, -verdict-yes, -verdict-partly, -verdict-no, -withdrawn, -name-asked, -name-opened,
    // -name-refused, -data-removed, -proposed, -unsigned, -contributed, -linked; for all
    // others the words the resident reads: case-event-<kind>.
    let title = [format!("desk-event-{kind}"), format!("case-event-{kind}"), "case-event-other".to_owned()]
        .into_iter()
        .find(|key| t.has(key))
        .map(|key| t.get(&key));
    let is_handed_over = matches!(event.kind.as_str(), "assigned" | "forwarded" | "escalated" | "reopened");
    view! {
        <li>
            {icon(visit, "check")}
            <h3>{title}</h3>
            {is_handed_over.then(|| view! { <p class="sm">{holder_name(visit, &event.holder)}</p> })}
            {why::show(visit, &event.why)}
            {event.by.as_ref().map(|name| view! { <p class="sm muted">{name.in_language(visit.language).to_owned()}</p> })}
            <p class="when">{long_moment(event.at, visit.language)}</p>
        </li>
    }
    .into_any()
}
