//! Small charts side by side: each figure of the place over the last quarters, with its interval, and a table behind it.
use super::{
    Look,
    look::{sureness, written},
    measure_name, method,
};
use crate::{pages::regions::names, text, visit::Visit};
use domain::statistics::{Measure, QUARTERS, Value};
use leptos::prelude::*;

/// Height of a chart, of its field, and the first line of the field.
const HEIGHT: f64 = 104.0;
const FIELD: f64 = 72.0;
const TOP: f64 = 8.0;

/// The section.
pub fn section(visit: &Visit, look: &Look) -> AnyView {
    let t = visit.texts;
    let population = look.population(visit);
    // Scores have their own quarters and their own page.
    let charts = look
        .measures()
        .filter(|measure| *measure != Measure::Score)
        .map(|measure| {
            let values: Vec<(String, Option<Value>)> = look
                .quarters
                .iter()
                .map(|one| (names::quarter(visit, &one.quarter), measure.of(&one.figures, population)))
                .collect();
            chart(visit, measure, &values)
        })
        .collect_view();
    view! {
        <section class="sec" id="quarters">
            <h2>{text!(t, "glance-small", count = i64::from(QUARTERS))}</h2>
            <p class="sm muted mt2">{text!(t, "glance-small.text")}</p>
            <div class="smalls mt4">{charts}</div>
            {method(visit)}
        </section>
    }
    .into_any()
}

/// The highest value that fits into the field.
fn ceiling(measure: Measure, values: &[(String, Option<Value>)]) -> f64 {
    if measure.is_share() {
        return 100.0;
    }
    values.iter().filter_map(|(_, value)| value.map(|value| value.high)).fold(1.0, f64::max)
}

fn place(at: usize, of: usize) -> f64 {
    // A handful of quarters.
    #[allow(clippy::cast_precision_loss)]
    let share = (at as f64 + 0.5) / of.max(1) as f64;
    share * 100.0
}

fn chart(visit: &Visit, measure: Measure, values: &[(String, Option<Value>)]) -> AnyView {
    let t = visit.texts;
    let name = measure_name(visit, measure);
    let Some((last_name, last)) = values.iter().rev().find_map(|(name, value)| Some((name, (*value)?))) else {
        return view! {
            <figure class="ch"><figcaption>{name}</figcaption><p class="sub">{text!(t, "glance-none")}</p></figure>
        }
        .into_any();
    };
    let ceiling = ceiling(measure, values);
    let height = |value: f64| TOP + FIELD * (1.0 - (value / ceiling).clamp(0.0, 1.0));
    let known: Vec<(f64, Value)> =
        values.iter().enumerate().filter_map(|(at, (_, value))| Some((place(at, values.len()), (*value)?))).collect();
    let points =
        known.iter().map(|(x, value)| format!("{x:.2},{:.2}", height(value.value))).collect::<Vec<_>>().join(" ");
    let marks = known
        .iter()
        .map(|(x, value)| {
            let x = format!("{x:.2}%");
            let [low, high, middle] = [value.low, value.high, value.value].map(|end| format!("{:.1}", height(end)));
            view! {
                <line class="iv" x1=x.clone() x2=x.clone() y1=low y2=high></line>
                <circle class="pt" cx=x cy=middle r="4"></circle>
            }
        })
        .collect_view();
    let figure = written(visit, measure, last.value);
    let label =
        text!(t, "glance-small-label", name = name.clone(), figure = figure.clone(), quarter = last_name.clone());
    let floor = (TOP + FIELD).to_string();
    let ends = [values.first(), values.last()].map(|end| end.map(|(name, _)| name.clone()).unwrap_or_default());
    let [first, newest] = ends;
    view! {
        <figure class="ch">
            <figcaption>{text!(t, "glance-small-title", name = name.clone(), figure = figure)}</figcaption>
            <p class="sub">{sureness(visit, measure, &last)}</p>
            <svg height=HEIGHT.to_string() role="img" aria-label=label>
                <line class="g" x1="0" x2="100%" y1=TOP.to_string() y2=TOP.to_string()></line>
                <line class="ax" x1="0" x2="100%" y1=floor.clone() y2=floor></line>
                <svg width="100%" height=HEIGHT.to_string() viewBox=format!("0 0 100 {HEIGHT}") preserveAspectRatio="none">
                    <polyline class="run" points=points></polyline>
                </svg>
                {marks}
                <text x="0" y=(HEIGHT - 6.0).to_string()>{first}</text>
                <text class="e" x="100%" y=(HEIGHT - 6.0).to_string()>{newest}</text>
            </svg>
            {table(visit, measure, &name, values)}
        </figure>
    }
    .into_any()
}

fn table(visit: &Visit, measure: Measure, name: &str, values: &[(String, Option<Value>)]) -> AnyView {
    let t = visit.texts;
    let rows = values
        .iter()
        .map(|(quarter, value)| {
            let (figure, sure) = value.as_ref().map_or_else(
                || ("—".to_owned(), text!(t, "place-too-few")),
                |value| (written(visit, measure, value.value), sureness(visit, measure, value)),
            );
            view! {
                <tr>
                    <th scope="row">{quarter.clone()}</th>
                    <td class="num">{figure}</td>
                    <td>{sure}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <details class="more">
            <summary>{text!(t, "score-chart-table")}</summary>
            <table class="tbl">
                <caption class="vh">{name.to_owned()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{text!(t, "glance-column-quarter")}</th>
                        <th scope="col" class="num">{text!(t, "glance-column-figure")}</th>
                        <th scope="col">{text!(t, "glance-column-sure")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
    .into_any()
}
