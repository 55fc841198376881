//! Tasks outside the duties of the inspectors of a region or a district: how many, how long, who gave them. Never of a
//! single mahalla, where a count would point at its inspector.
use crate::{components::chart, paths, text, visit::Visit};
use domain::{
    calendar::{decimal, quarter_name},
    duty::{Giver, OutsideTasks},
    period::Quarter,
};
use leptos::prelude::*;

/// The section of a public page.
pub fn section(visit: &Visit, tasks: &OutsideTasks) -> AnyView {
    let t = visit.texts;
    view! {
        <section class="sec" id="outside">
            <h2>{text!(t, "duty-public")}</h2>
            <p class="mt2">{text!(t, "duty-public.text")}</p>
            {counts(visit, tasks)}
            <p class="sm mt4"><a href=visit.to(paths::DUTIES)>{text!(t, "duty-public.duties")}</a></p>
        </section>
    }
    .into_any()
}

/// The sum, the givers and the quarters.
pub fn counts(visit: &Visit, tasks: &OutsideTasks) -> AnyView {
    let t = visit.texts;
    if tasks.count == 0 {
        return view! { <p class="mt4">{text!(t, "duty-public-none")}</p> }.into_any();
    }
    let quarters: Vec<_> = tasks.quarters.iter().map(|(of, count)| (quarter(visit, *of), *count, "b1")).collect();
    view! {
        <p class="lead mt4">{sum(visit, tasks)}</p>
        <div class="two mt4">
            <div>{givers(visit, tasks)}</div>
            <div>{chart::bars(visit, &text!(t, "duty-by-quarter"), &quarters)}</div>
        </div>
    }
    .into_any()
}

/// How many and how long, in one line.
pub fn sum(visit: &Visit, tasks: &OutsideTasks) -> String {
    let t = visit.texts;
    text!(t, "duty-sum", count = t.number(tasks.count), hours = hours(visit, tasks.half_hours))
}

/// Half hours as hours.
pub fn hours(visit: &Visit, half_hours: u64) -> String {
    if half_hours.is_multiple_of(2) {
        visit.texts.number(half_hours / 2)
    } else {
        format!("{}{}", visit.texts.number(half_hours / 2), decimal(0.5, 1, visit.language).trim_start_matches('0'))
    }
}

/// Who gave it.
pub fn giver(visit: &Visit, giver: Giver) -> String {
    // duty-giver-superior, -hokimiyat, -bank-tax, -utilities, -education, -mahalla, -other-body, -other
    visit.texts.get(&format!("duty-giver-{}", giver.code()))
}

fn quarter(visit: &Visit, quarter: Quarter) -> String {
    quarter_name(quarter.year().into(), quarter.quarter(), visit.language)
}

fn givers(visit: &Visit, tasks: &OutsideTasks) -> AnyView {
    let t = visit.texts;
    let (shown, others) = tasks.shown_givers();
    let heads = [text!(t, "duty-column-count"), text!(t, "duty-column-hours")];
    let rows = shown
        .iter()
        .map(|one| {
            view! {
                <tr>
                    <th scope="row">{giver(visit, one.giver)}</th>
                    <td class="n" data-l=heads[0].clone()>{t.number(one.count)}</td>
                    <td class="n" data-l=heads[1].clone()>{hours(visit, one.half_hours)}</td>
                </tr>
            }
        })
        .collect_view();
    let table = (!shown.is_empty()).then(|| {
        view! {
            <table class="tbl c">
                <thead><tr><th scope="col">{text!(t, "duty-giver")}</th><th class="n" scope="col">{heads[0].clone()}</th><th class="n" scope="col">{heads[1].clone()}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        }
    });
    let rest =
        (others > 0).then(|| view! { <p class="sm mt2">{text!(t, "duty-others", shown = t.number(others))}</p> });
    view! { {table}{rest} }.into_any()
}
