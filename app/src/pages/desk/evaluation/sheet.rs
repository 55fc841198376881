//! The figures of an evaluation: the index with its interval beside that of comparable inspectors, each component with
//! what was counted and where it comes from, the quarters before.
use super::{band, quarter_name};
use crate::{components::icon::icon, paths, text, visit::Visit};
use domain::{
    evaluation::{EvaluationView, Interval, LEAST_DAYS, Standing},
    index::{Component, Evaluation, IndexRules, rules_of},
};
use leptos::prelude::*;

/// A figure of 0 to 100 in whole points.
fn points(figure: f64) -> u64 {
    (figure + 0.5).floor().clamp(0.0, 100.0) as u64
}

/// The name of a component.
pub fn name(visit: &Visit, component: Component) -> String {
    // Keys: method-component-satisfaction, -resolution, -timeliness, -reach, -report, -substance.
    visit.texts.get(&format!("method-component-{}", component.code()))
}

/// The index, or why there is none.
pub fn index(visit: &Visit, view: &EvaluationView) -> AnyView {
    let t = visit.texts;
    let Some((rules, _)) = rules_of(&view.sheet.version) else { return ().into_any() };
    let left_out = view.course.left_out();
    let (evaluation, standing) = view.sheet.computed(rules, &left_out);
    let inner = if view.sheet.is_too_new() {
        let days = t.number(view.sheet.days.unsigned_abs());
        let least = t.number(LEAST_DAYS.unsigned_abs());
        view! { <p>{text!(t, "evaluation-too-new", days = days, least = least)}</p> }.into_any()
    } else {
        let few = (!evaluation.is_publishable).then(|| view! { <p>{text!(t, "evaluation-too-few")}</p> });
        let first = (!left_out.is_empty()).then(|| {
            let (before, _) = view.sheet.computed(rules, &[]);
            view! { <p>{text!(t, "evaluation-corrected", before = t.number(points(before.index)))}</p> }
        });
        view! {
            {drawn(visit, &evaluation, &standing)}
            {first}
            {few}
            {evaluation.is_capped.then(|| capped(visit, rules))}
        }
        .into_any()
    };
    let before = view
        .before
        .iter()
        .map(|(quarter, of)| view! { <li>{quarter_name(visit, quarter)} " " {band(visit, *of)}</li> })
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
            <p>{band(visit, view.sheet.band(rules, &left_out))}</p>
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
    let t = visit.texts;
    let words = text!(
        t,
        "method-index-cap",
        below = t.number(points(100.0 * rules.cap_below)),
        cap = t.number(points(rules.cap)),
    );
    view! { <div class="note">{icon(visit, "info")}<p>{words}</p></div> }.into_any()
}

/// The index as a dot in its interval, that of comparable inspectors as a dotted tick.
fn drawn(visit: &Visit, evaluation: &Evaluation, standing: &Standing) -> AnyView {
    let t = visit.texts;
    let Interval { low, high } = standing.index;
    let words = text!(
        t,
        "evaluation-index-drawn",
        index = t.number(points(evaluation.index)),
        low = t.number(points(low)),
        high = t.number(points(high)),
        expected = t.number(points(standing.expected)),
    );
    let at = |figure: f64| format!("{figure:.1}%");
    let (low, high, tick) = (at(low), at(high), at(standing.expected));
    view! {
        <figure class="ch">
            <figcaption class="big">{words.clone()}</figcaption>
            <svg height="32" role="img" aria-label=words>
                <line class="g" x1="0" x2="100%" y1="16" y2="16"/>
                <line class="iv" x1=low x2=high y1="16" y2="16"/>
                <line class="ref" x1=tick.clone() x2=tick y1="3" y2="29"/>
                <circle class="pt" cx=at(evaluation.index) cy="16" r="6.5"/>
            </svg>
        </figure>
    }
    .into_any()
}

/// Every component: weight, value with its interval, that of the peers, what was counted.
pub fn components(visit: &Visit, view: &EvaluationView) -> AnyView {
    let t = visit.texts;
    let Some((rules, _)) = rules_of(&view.sheet.version) else { return ().into_any() };
    let (evaluation, standing) = view.sheet.computed(rules, &view.course.left_out());
    let rows = Component::ALL.into_iter().map(|one| row(visit, view, one, &evaluation, &standing)).collect_view();
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

fn row(
    visit: &Visit,
    view: &EvaluationView,
    component: Component,
    evaluation: &Evaluation,
    standing: &Standing,
) -> AnyView {
    let t = visit.texts;
    let Some((rules, _)) = rules_of(&view.sheet.version) else { return ().into_any() };
    let percent = |share: f64| text!(t, "place-percent", number = points(100.0 * share));
    let (counted, peer) = (view.sheet.points.get(component), view.sheet.peers.get(component));
    let interval = standing.components.get(component);
    let is_imputed = evaluation.imputed.contains(&component);
    let is_left_out = view.course.left_out().contains(&component);
    let key = format!("method-component-{}", component.code());
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
                {name(visit, component)} " " {remark}
                <span class="hint">{t.get(&format!("{key}.text"))}</span>
            </th>
            <td class="n" data-l=text!(t, "method-weights-weight")>{percent(rules.components.get(component).weight)}</td>
            <td class="n" data-l=text!(t, "evaluation-value")>
                <span><b>{percent(*evaluation.components.get(component))}</b> " " <span class="sm muted">{range}</span></span>
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
