//! How figures of places are made: an anchor for each, to which the pages that show them lead.
use super::Part;
use crate::{text, visit::Visit};
use domain::{
    flow::FEWEST,
    report::{DUE_DAYS, LEAST_DAYS},
    statistics::{LOCK_DAYS, Measure},
};
use leptos::prelude::*;

/// The part.
pub fn part(visit: &Visit) -> Part {
    let t = visit.texts;
    let entries = entries(visit)
        .into_iter()
        .map(|(id, name, words)| {
            view! {
                <h3 id=format!("figures-{id}")>{name}</h3>
                <p>{words}</p>
            }
        })
        .collect_view();
    let body = view! { <p>{text!(t, "method-figures-text")}</p> {entries} }.into_any();
    Part { id: "figures", title: "method-figures-title", body }
}

/// The end of the anchor, the name, how it is made.
fn entries(visit: &Visit) -> Vec<(&'static str, String, String)> {
    let t = visit.texts;
    let fewest = || t.number(FEWEST);
    let [sure, score] = [Measure::InTime, Measure::Score].map(|measure| t.number(measure.sureness()));
    let days = |days: i64| t.number(days.unsigned_abs());
    let [least, due, lock] = [LEAST_DAYS, DUE_DAYS, LOCK_DAYS].map(days);
    vec![
        (
            Measure::InTime.code(),
            text!(t, "method-figures-in-time"),
            text!(t, "method-figures-in-time.text", fewest = fewest()),
        ),
        (
            Measure::Solved.code(),
            text!(t, "method-figures-solved"),
            text!(t, "method-figures-solved.text", fewest = fewest()),
        ),
        (Measure::Median.code(), text!(t, "method-figures-median"), text!(t, "method-figures-median.text")),
        (
            Measure::Received.code(),
            text!(t, "method-figures-received-per-1000"),
            text!(t, "method-figures-received-per-1000.text"),
        ),
        (
            Measure::Score.code(),
            text!(t, "method-figures-score"),
            text!(t, "method-figures-score.text", sure = score.clone()),
        ),
        (Measure::Outside.code(), text!(t, "method-figures-outside"), text!(t, "method-figures-outside.text")),
        ("together", text!(t, "method-figures-together"), text!(t, "method-figures-together.text")),
        (
            "reports",
            text!(t, "method-figures-reports"),
            text!(t, "method-figures-reports.text", days = least, due = due),
        ),
        ("counts", text!(t, "method-figures-counts"), text!(t, "method-figures-counts.text")),
        (
            "shades",
            text!(t, "method-figures-shades"),
            text!(t, "method-figures-shades.text", sure = sure, score = score),
        ),
        ("hidden", text!(t, "method-figures-hidden"), text!(t, "method-figures-hidden.text", fewest = fewest())),
        ("locking", text!(t, "method-figures-locking"), text!(t, "method-figures-locking.text", days = lock)),
    ]
}
