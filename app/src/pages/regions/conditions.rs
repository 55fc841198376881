//! For the public: what inspectors of a place lack, counted, with what their heads answered; and how the place is in touch
//! with residents.
use super::names;
use crate::{
    pages::{
        desk::conditions::{answer_item, met, need},
        glance::counts::number,
    },
    paths, text,
    visit::Visit,
};
use domain::{
    condition::{Met, Need, PublicConditions},
    interaction::{Interaction, SOON_DAYS},
};
use leptos::prelude::*;

/// The section of working conditions.
pub fn section(visit: &Visit, told: &PublicConditions) -> AnyView {
    let t = visit.texts;
    let rows = Need::ALL
        .into_iter()
        .zip(told.counts)
        .map(|(one, counts)| {
            let cells = Met::ALL
                .into_iter()
                .zip(counts)
                .map(|(how, count)| view! { <td class="n" data-l=met(visit, how)>{number(visit, count)}</td> })
                .collect_view();
            view! { <tr><th scope="row">{need(visit, one)}</th>{cells}</tr> }
        })
        .collect_view();
    let heads = Met::ALL.map(|how| view! { <th class="n" scope="col">{met(visit, how)}</th> }).collect_view();
    let answers = told.answers.iter().map(|answer| answer_item(visit, answer)).collect_view();
    let answers = (!told.answers.is_empty()).then(|| {
        view! {
            <h3 class="mt5">{text!(t, "condition-answers")}</h3>
            <ul class="f stack mt4">{answers}</ul>
        }
    });
    let quarter = names::quarter(visit, &told.quarter);
    view! {
        <section class="sec" id="conditions">
            <h2>{text!(t, "condition-public")}</h2>
            <p class="muted">{text!(t, "condition-public.text", quarter = quarter, count = told.stated)}</p>
            <table class="tbl c mt4" aria-labelledby="conditions">
                <thead><tr><th scope="col">{text!(t, "condition-need")}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
            {answers}
        </section>
    }
    .into_any()
}

/// That an inspector does not answer for the figures of a quarter in which another served here.
pub fn not_served(visit: &Visit, quarter: &str) -> AnyView {
    let t = visit.texts;
    let quarter = names::quarter(visit, quarter);
    view! {
        <section class="sec" id="interaction">
            <h2>{text!(t, "interaction-title", quarter = quarter)}</h2>
            <p class="muted mt4">{text!(t, "interaction-not-served")}</p>
        </section>
    }
    .into_any()
}

/// The section of interaction; nothing where nothing is known.
pub fn interaction(visit: &Visit, quarter: &str, told: &Interaction) -> Option<AnyView> {
    let t = visit.texts;
    if !told.is_known() {
        return None;
    }
    let mut lines = Vec::new();
    if let Some((percent, asked)) = told.reach {
        lines.push(text!(t, "interaction-reach", percent = percent, asked = t.number(asked)));
    }
    if let Some((soon, all)) = told.soon {
        let days = t.number(SOON_DAYS.into());
        lines.push(text!(t, "interaction-soon", soon = t.number(soon), all = t.number(all), days = days));
    }
    if let Some(days) = told.median_first_days {
        lines.push(text!(t, "interaction-median", days = days));
    }
    if let Some((due, held)) = told.receptions {
        lines.push(text!(t, "interaction-receptions", due = t.number(due), held = t.number(held)));
    }
    lines.push(text!(t, "interaction-meetings", count = told.meetings));
    let items = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let section = view! {
        <section class="sec" id="interaction">
            <h2>{text!(t, "interaction-title", quarter = names::quarter(visit, quarter))}</h2>
            <ul class="stack-s mt4">{items}</ul>
            <p class="sm mt2"><a href=visit.to(paths::METHOD)>{text!(t, "evaluation-how")}</a></p>
        </section>
    };
    Some(section.into_any())
}
