//! What happened so far and what comes next, with days; and what both sides wrote.
use super::why;
use crate::{components::icon::icon, text, visit::Visit};
use domain::{
    calendar::{day_month_weekday, long_moment},
    concern::{CaseEvent, CaseView, ConcernState},
};
use leptos::prelude::*;

/// The path of the case: done, now, next.
pub fn timeline(visit: &Visit, case: &CaseView, is_overdue: bool) -> AnyView {
    let t = visit.texts;
    let done = case.events.iter().map(|event| past(visit, event)).collect_view();
    view! {
        <section class="card mt5">
            <h2 class="eyebrow">{text!(t, "case-path")}</h2>
            <ol class="tl mt4">{done}{ahead(visit, case, is_overdue)}</ol>
        </section>
    }
    .into_any()
}

fn past(visit: &Visit, event: &CaseEvent) -> AnyView {
    let t = visit.texts;
    // Keys: case-event-received, -registered, -assigned, -asked, -replied, -message, -forwarded, -extended, -escalated,
    // -answered, -supplemented, -verdict-yes, -verdict-partly, -verdict-no, -left, -reopened, -withdrawn, -merged, -closed, -corrected, -recomputed, -not-ours, -verdict-early, -name-opened, -data-removed, -involved, -copied,
    // -erased, -other.
    let key = format!("case-event-{}", event.kind.replace('_', "-"));
    let title = if t.has(&key) { t.get(&key) } else { text!(t, "case-event-other") };
    let is_handed_over = matches!(event.kind.as_str(), "assigned" | "forwarded" | "escalated" | "reopened");
    // It stands with the answer that it belongs to.
    let is_told = event.kind != "supplemented";
    let holder = (is_handed_over && !event.holder.is_empty()).then(|| holder_name(visit, &event.holder));
    view! {
        <li>
            {icon(visit, "check")}
            <h3>{title}</h3>
            {holder.map(|holder| view! { <p class="sm">{holder}</p> })}
            {is_told.then(|| why::show(visit, &event.why))}
            <p class="when">{long_moment(event.at, visit.language)}</p>
        </li>
    }
    .into_any()
}

/// What is under way and what comes then.
fn ahead(visit: &Visit, case: &CaseView, is_overdue: bool) -> AnyView {
    let t = visit.texts;
    let day = |date| day_month_weekday(date, visit.language);
    let step = |class: &'static str, sign: &'static str, title: String, when: String| {
        view! { <li class=class>{icon(visit, sign)}<h3>{title}</h3><p class="when">{when}</p></li> }
    };
    if case.state.is_open() {
        let (class, sign) = if is_overdue { ("late", "triangle-alert") } else { ("now", "clock") };
        return view! {
            {step(class, sign, text!(t, "case-next-answer"), text!(t, "case-next-answer.when", date = day(case.due)))}
            {step("next", "thumbs-up", text!(t, "case-next-verdict"), text!(t, "case-next-verdict.when"))}
        }
        .into_any();
    }
    match (case.state, case.verdict_until) {
        (ConcernState::Answered, Some(until)) => {
            step("now", "clock", text!(t, "case-next-yours"), text!(t, "case-next-yours.when", date = day(until)))
                .into_any()
        }
        (ConcernState::NotResolved, _) if case.next.is_some() => {
            step("now", "clock", text!(t, "case-next-again"), text!(t, "case-next-again.when")).into_any()
        }
        _ => ().into_any(),
    }
}

/// Who has it, in words.
pub fn holder_name(visit: &Visit, holder: &str) -> String {
    let t = visit.texts;
    // Keys: case-holder-inspector, -desk, -district, -region, -republic, -partner, -security, -other.
    let key = format!("case-holder-{holder}");
    if t.has(&key) { t.get(&key) } else { text!(t, "case-holder-other") }
}

/// The exchange, oldest first.
pub fn exchange(visit: &Visit, case: &CaseView) -> Option<AnyView> {
    if case.messages.is_empty() {
        return None;
    }
    let t = visit.texts;
    let letters = case
        .messages
        .iter()
        .map(|message| {
            let (class, from) = if message.from_resident {
                ("own", text!(t, "case-message-own"))
            } else {
                ("theirs", text!(t, "case-message-theirs"))
            };
            view! {
                <li class=class>
                    <p class="sm"><b>{from}</b> " " <span class="muted">{long_moment(message.at, visit.language)}</span></p>
                    <div class="stack-s">{paragraphs(&message.text)}</div>
                </li>
            }
        })
        .collect_view();
    Some(view! { <ol class="thread">{letters}</ol> }.into_any())
}

/// The exchange under its heading.
pub fn messages(visit: &Visit, case: &CaseView) -> AnyView {
    let t = visit.texts;
    let none = || view! { <p>{text!(t, "case-messages-none")}</p> }.into_any();
    view! {
        <section class="sec mt7" id="messages">
            <h2>{text!(t, "case-messages")}</h2>
            {exchange(visit, case).unwrap_or_else(none)}
        </section>
    }
    .into_any()
}

/// A text as it was typed: its lines are paragraphs.
pub fn paragraphs(text: &str) -> AnyView {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| view! { <p>{line.to_owned()}</p> })
        .collect_view()
        .into_any()
}
