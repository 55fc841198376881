//! The figures of an evaluation: the index with its interval beside that of comparable inspectors, each component with
//! what was counted and where it comes from, the quarters before.
use super::band;
use crate::{
    components::{
        chart,
        icon::icon,
        index::{cap, meaning, name, points, told},
    },
    pages::regions::names,
    paths, text,
    visit::Visit,
};
use domain::{
    evaluation::{EvaluationView, Interval, LEAST_DAYS},
    index::{Component, IndexRules},
};
use leptos::prelude::*;

/// The index, or why there is none.
pub fn index(visit: &Visit, view: &EvaluationView) -> AnyView {
    let t = visit.texts;
    let inner = if view.sheet.is_too_new() {
        let days = t.number(view.sheet.days.unsigned_abs());
        let least = t.number(LEAST_DAYS.unsigned_abs());
        view! { <p>{text!(t, "evaluation-too-new", days = days, least = least)}</p> }.into_any()
    } else {
        let few = (!view.evaluation.is_publishable).then(|| view! { <p>{text!(t, "evaluation-too-few")}</p> });
        let first = view.uncorrected.map(|before| {
            view! { <p>{text!(t, "evaluation-corrected", before = t.number(points(before)))}</p> }
        });
        view! {
            {drawn(visit, view)}
            {first}
            {few}
            {view.evaluation.is_capped.then(|| capped(visit, view.rules))}
        }
        .into_any()
    };
    let before = view
        .before
        .iter()
        .map(|(quarter, of)| view! { <li>{names::quarter(visit, quarter)} " " {band(visit, *of)}</li> })
        .collect_view();
    let before = (!view.before.is_empty()).then(|| {
        view! {
            <h3>{text!(t, "evaluation-before")}</h3>
            <ul class="f stack-s">{before}</ul>
        }
    });
    let data = format!("{}/data", paths::desk_evaluation(&view.sheet.assignment, &view.sheet.quarter));
    view! {
        <section class="card stack" id="index">
            <h2>{text!(t, "evaluation-index")}</h2>
            <p>{band(visit, view.band)}</p>
            {inner}
            {before}
            <p class="sm">
                <a href=visit.to(&format!("{}#index", paths::METHOD))>{text!(t, "evaluation-how")}</a> " · "
                <a href=paths::index_rules(&view.sheet.version)>{text!(t, "evaluation-rules", version = view.sheet.version.to_string())}</a> " · "
                <a href=visit.to(&data)>{text!(t, "evaluation-data")}</a>
            </p>
        </section>
    }
    .into_any()
}

fn capped(visit: &Visit, rules: &IndexRules) -> AnyView {
    view! { <div class="note">{icon(visit, "info")}<p>{cap(visit.texts, rules)}</p></div> }.into_any()
}

fn drawn(visit: &Visit, view: &EvaluationView) -> AnyView {
    let words = told(visit.texts, &view.evaluation, &view.standing);
    let Interval { low, high } = view.standing.index;
    view! {
        <figure class="ch">
            <figcaption class="big">{words.clone()}</figcaption>
            {chart::interval(words, view.evaluation.index, (low, high), view.standing.expected)}
        </figure>
    }
    .into_any()
}

/// Every component: weight, value with its interval, that of the peers, what was counted.
pub fn components(visit: &Visit, view: &EvaluationView) -> AnyView {
    let t = visit.texts;
    let rows = Component::ALL.into_iter().map(|one| row(visit, view, one)).collect_view();
    view! {
        <section id="components">
            <h2 id="components-title">{text!(t, "evaluation-components")}</h2>
            <p class="mt2">{text!(t, "evaluation-components.text")}</p>
            <table class="tbl c mt4" aria-labelledby="components-title">
                <thead>
                    <tr>
                        <th scope="col">{text!(t, "evaluation-component")}</th>
                        <th class="n" scope="col">{text!(t, "method-weights-weight")}</th>
                        <th class="n" scope="col">{text!(t, "evaluation-value")}</th>
                        <th class="n" scope="col">{text!(t, "evaluation-peers")}</th>
                        <th class="n" scope="col">{text!(t, "evaluation-counted")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn row(visit: &Visit, view: &EvaluationView, component: Component) -> AnyView {
    let t = visit.texts;
    let percent = |share: f64| text!(t, "place-percent", number = points(100.0 * share));
    let (counted, peer) = (view.sheet.points.get(component), view.sheet.peers.get(component));
    let interval = view.standing.components.get(component);
    let is_imputed = view.evaluation.imputed.contains(&component);
    let is_left_out = view.course.left_out().contains(&component);
    let remark = match () {
        () if is_left_out => Some(("pill", text!(t, "evaluation-left-out"))),
        () if is_imputed => Some(("pill", text!(t, "evaluation-imputed"))),
        () if view.weak.contains(&component) => Some(("pill warn", text!(t, "evaluation-weak"))),
        () => None,
    };
    let remark = remark.map(|(class, words)| view! { <span class=class>{words}</span> });
    let figure = |figure: f64| domain::calendar::decimal(figure, usize::from(figure.fract() != 0.0), visit.language);
    let counted = text!(t, "evaluation-of", part = figure(counted.reached), all = figure(counted.possible));
    let range = text!(t, "evaluation-range", low = points(100.0 * interval.low), high = points(100.0 * interval.high),);
    view! {
        <tr>
            <th scope="row">
                {name(t, component)} " " {remark}
                <span class="hint">{meaning(t, component)}</span>
            </th>
            <td class="n" data-l=text!(t, "method-weights-weight")>{percent(view.rules.components.get(component).weight)}</td>
            <td class="n" data-l=text!(t, "evaluation-value")>
                <span><b>{percent(*view.evaluation.components.get(component))}</b> " " <span class="sm muted">{range}</span></span>
            </td>
            <td class="n" data-l=text!(t, "evaluation-peers")>
                <span>
                    {percent(peer.value)} " "
                    <span class="sm muted">{text!(t, "evaluation-peers.count", count = peer.inspectors)}</span>
                </span>
            </td>
            <td class="n" data-l=text!(t, "evaluation-counted")>{counted}</td>
        </tr>
    }
    .into_any()
}
