//! Words in pieces: what may tell of a person is taken out, or marked as a hint.
use crate::{text, visit::Visit};
use domain::concern::plain::Part;
use leptos::prelude::*;

/// The words with the kind of each trace in its place.
pub fn veiled(visit: &Visit, parts: &[Part]) -> AnyView {
    drawn(parts, |part| {
        let name = part.trace.map(|trace| name(visit, trace.code())).unwrap_or_default();
        view! { <span class="veil">{name}</span> }.into_any()
    })
}

/// The words with each trace marked.
pub fn marked(visit: &Visit, parts: &[Part]) -> AnyView {
    drawn(parts, |part| {
        let name = part.trace.map(|trace| name(visit, trace.code())).unwrap_or_default();
        view! { <mark>{part.text.clone()}<span class="veil">{name}</span></mark> }.into_any()
    })
}

fn drawn(parts: &[Part], traced: impl Fn(&Part) -> AnyView) -> AnyView {
    let piece = |part: &Part| if part.trace.is_some() { traced(part) } else { part.text.clone().into_any() };
    view! { <span class="pieces">{parts.iter().map(piece).collect_view()}</span> }.into_any()
}

fn name(visit: &Visit, code: &str) -> String {
    let t = visit.texts;
    // reading-trace-phone, -house, -email, -name, -document, -pinfl, -plate
    text!(t, "reading-trace", what = t.get(&format!("reading-trace-{code}")))
}
