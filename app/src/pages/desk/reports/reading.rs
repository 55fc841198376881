//! The words and promises of a report, to read.
use crate::{text, visit::Visit};
use domain::{
    calendar,
    report::{Commitment, Report},
};
use leptos::prelude::*;

/// What the inspector wrote; what was left empty is left out.
pub fn words(visit: &Visit, report: &Report) -> AnyView {
    let t = visit.texts;
    let narrative = &report.narrative;
    let parts = [
        (text!(t, "report-brought"), &narrative.brought),
        (text!(t, "report-done"), &narrative.done),
        (text!(t, "report-words-minors"), &narrative.minors),
        (text!(t, "report-failed"), &narrative.failed),
        (text!(t, "report-next"), &narrative.next),
    ]
    .into_iter()
    .filter(|(_, words)| !words.trim().is_empty())
    .map(|(heading, words)| {
        let lines = words.lines().map(str::trim).filter(|line| !line.is_empty());
        let lines = lines.map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
        view! { <section><h2>{heading}</h2><div class="stack mt2">{lines}</div></section> }
    })
    .collect_view();
    let earlier = promises(text!(t, "report-earlier"), &report.earlier, |promise| {
        // Keys: report-kept-pending, report-kept-kept, report-kept-partly, report-kept-broken.
        let kept = t.get(&format!("report-kept-{}", promise.kept.code()));
        let shown = (!promise.shown.is_empty()).then(|| view! { <span class="block">{promise.shown.clone()}</span> });
        view! { <span class="block">{due(visit, promise)}</span><span class="block">{kept}</span>{shown} }.into_any()
    });
    let new = promises(text!(t, "report-promises"), &report.commitments, |promise| {
        let evidence =
            (!promise.evidence.is_empty()).then(|| text!(t, "deskreport-evidence", words = promise.evidence.clone()));
        view! {
            <span class="block">{due(visit, promise)}</span>
            {evidence.map(|words| view! { <span class="block">{words}</span> })}
        }
        .into_any()
    });
    view! { {parts}{earlier}{new} }.into_any()
}

/// By when a promise is to be kept.
pub fn due(visit: &Visit, promise: &Commitment) -> String {
    text!(visit.texts, "deskreport-promise-due", day = calendar::long_date(promise.by, visit.language))
}

fn promises(heading: String, promises: &[Commitment], more: impl Fn(&Commitment) -> AnyView) -> Option<AnyView> {
    let items = promises
        .iter()
        .map(|promise| view! { <li><b>{promise.what.clone()}</b><div class="sm">{more(promise)}</div></li> })
        .collect_view();
    (!promises.is_empty())
        .then(|| view! { <section><h2>{heading}</h2><ul class="f stack mt2">{items}</ul></section> }.into_any())
}
