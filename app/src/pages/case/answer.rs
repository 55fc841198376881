//! The answer of the body: what was done, when, on what ground, and what to do about it if one is not content.
use super::story::paragraphs;
use crate::{text, visit::Visit};
use domain::{
    calendar::{local_date, long_date, long_moment},
    concern::{Answer, CaseView, course::Why},
};
use leptos::prelude::*;

/// The answer, with how to appeal against it.
pub fn show(visit: &Visit, case: &CaseView, answer: &Answer) -> AnyView {
    let t = visit.texts;
    let days = (local_date(answer.at) - local_date(case.received_at)).whole_days().max(0);
    view! {
        <section class="card mt5" id="answer">
            <h2>{text!(t, "case-answer")}</h2>
            <p class="sm muted mt2">{text!(t, "case-answer.when", moment = long_moment(answer.at, visit.language), count = days)}</p>
            {words(visit, answer)}
            {supplements(visit, case)}
            <details class="more mt4">
                <summary>{text!(t, "case-appeal")}</summary>
                <ul class="stack-s sm">
                    <li>{text!(t, "case-appeal-superior")}</li>
                    <li>{text!(t, "case-appeal-court")}</li>
                    <li>{text!(t, "case-appeal-prosecutor")}</li>
                </ul>
            </details>
        </section>
    }
    .into_any()
}

/// What was added to it later.
pub fn supplements(visit: &Visit, case: &CaseView) -> AnyView {
    let one = |at, text: &str| {
        view! {
            <div class="mt5">
                <h3>{text!(visit.texts, "case-event-supplemented")}</h3>
                <p class="sm muted mt2">{long_moment(at, visit.language)}</p>
                <div class="answer mt2 stack-s">{paragraphs(text)}</div>
            </div>
        }
    };
    let all = case.events.iter().filter_map(|event| match &event.why {
        Why::Supplemented { text } => Some(one(event.at, text)),
        _ => None,
    });
    all.collect_view().into_any()
}

/// What was written and done.
pub fn words(visit: &Visit, answer: &Answer) -> AnyView {
    let t = visit.texts;
    // Keys: case-outcome-satisfied, case-outcome-explained, case-outcome-refused.
    let outcome = t.get(&format!("case-outcome-{}", answer.outcome.code()));
    let row = |name: String, value: String| {
        (!value.trim().is_empty()).then(|| view! { <div><dt>{name}</dt><dd>{value}</dd></div> })
    };
    let letter =
        (!answer.text.is_empty()).then(|| view! { <div class="answer mt4 stack-s">{paragraphs(&answer.text)}</div> });
    view! {
        {letter}
        <dl class="summary mt4">
            {row(text!(t, "case-answer-outcome"), outcome)}
            {row(text!(t, "case-answer-measure"), answer.measure.clone())}
            {row(text!(t, "case-answer-done"), long_date(answer.done_on, visit.language))}
            {row(text!(t, "case-answer-ground"), answer.ground.clone())}
        </dl>
    }
    .into_any()
}
