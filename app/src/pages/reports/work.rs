//! The work of a report in detail: what became of concerns, their kinds, measures by class of prevention, work with minors.
use super::show::coloured;
use crate::{components::chart, text, visit::Visit};
use domain::report::{FEWEST_MINORS, ReportFigures};
use leptos::prelude::*;

/// Whether nothing was brought and no reception was due: there is no work to tell of.
pub fn is_idle(figures: &ReportFigures) -> bool {
    figures.received == 0 && figures.receptions.is_none()
}

/// A table of all counts that stand in no other part, and bars of kinds and of measures; none where nothing was received.
pub fn section(visit: &Visit, figures: &ReportFigures) -> Option<AnyView> {
    if is_idle(figures) {
        return None;
    }
    let t = visit.texts;
    let rows = counts(visit, figures).into_iter().map(|(label, words)| {
        view! { <tr><th scope="row">{label}</th><td class="n">{words}</td></tr> }
    });
    let kinds = coloured(kinds(visit, figures), ["b1"]);
    let measures = coloured(measures(visit, figures), ["b2"]);
    let kinds = (!kinds.is_empty()).then(|| chart::bars(visit, &text!(t, "report-by-kind"), &kinds));
    let measures = (!measures.is_empty()).then(|| chart::bars(visit, &text!(t, "report-by-prevention"), &measures));
    let section = view! {
        <section class="sec">
            <h2 id="work">{text!(t, "report-work")}</h2>
            <table class="tbl" aria-labelledby="work">
                <thead>
                    <tr>
                        <th scope="col">{text!(t, "report-work-what")}</th>
                        <th class="n" scope="col">{text!(t, "report-work-count")}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </section>
        <div class="stack-l">{kinds}{measures}</div>
    };
    Some(section.into_any())
}

/// Received, by kind of appeal.
pub fn kinds(visit: &Visit, figures: &ReportFigures) -> Vec<(String, u64)> {
    // Keys: report-kind-application, report-kind-proposal, report-kind-complaint.
    figures.by_kind.iter().map(|(kind, count)| (visit.texts.get(&format!("report-kind-{kind}")), *count)).collect()
}

/// Measures taken, by class of prevention.
pub fn measures(visit: &Visit, figures: &ReportFigures) -> Vec<(String, u64)> {
    // Keys: report-prevention-general, report-prevention-special, report-prevention-individual, report-prevention-victim.
    let word = |kind: &str| visit.texts.get(&format!("report-prevention-{kind}"));
    figures.by_prevention.iter().map(|(kind, count)| (word(kind), *count)).collect()
}

/// All counts that stand in no other part, with their names.
pub fn counts(visit: &Visit, figures: &ReportFigures) -> Vec<(String, String)> {
    let t = visit.texts;
    let counts = [
        (text!(t, "report-forwarded"), figures.forwarded),
        (text!(t, "report-extended"), figures.extended),
        (text!(t, "report-reopened"), figures.reopened),
        (text!(t, "report-unjudged"), figures.unjudged),
        (text!(t, "report-left"), figures.left),
        (text!(t, "report-withdrawn"), figures.withdrawn),
    ]
    .map(|(label, count)| (label, t.number(count)));
    counts.into_iter().chain(said(visit, figures)).collect()
}

/// Figures that are not told as a plain count.
fn said(visit: &Visit, figures: &ReportFigures) -> Vec<(String, String)> {
    let t = visit.texts;
    let mut rows = Vec::new();
    if let Some(days) = figures.median_days {
        rows.push((text!(t, "report-median"), t.number(days.into())));
    }
    if let Some((due, held)) = figures.receptions {
        let words = text!(t, "report-receptions-of", held = t.number(held), due = t.number(due));
        rows.push((text!(t, "report-receptions"), words));
    }
    let (minors, _) = figures.minors;
    let words = match minors {
        0 => t.number(0),
        count if count < FEWEST_MINORS => text!(t, "report-few", count = t.number(FEWEST_MINORS)),
        count => t.number(count),
    };
    rows.push((text!(t, "report-minors"), words));
    rows
}
