//! The evaluation index: its weights as data, and what it may lead to.
use super::{percent, whole};
use crate::{components::index, pages::about::listed, text, text::Texts};
use domain::{
    evaluation::{LEAST_DAYS, MARGIN, PROBABILITY, TERM, TERM_TO_DECIDE, TERM_TO_RULE},
    index::{Component, IndexRules, RULES_2026_1, ReportMarks},
    score::PEERS_MINIMUM,
};
use leptos::prelude::*;

const RULES: IndexRules = RULES_2026_1;

pub fn show(t: Texts) -> AnyView {
    let lead = text!(t, "method-index-text", version = RULES.version.to_string());
    view! {
        <p>{lead}</p>
        {weights(t)}
        <h3>{text!(t, "method-index-rules")}</h3>
        {listed(rules(t))}
        <h3>{text!(t, "method-index-consequences")}</h3>
        {listed(consequences(t))}
    }
    .into_any()
}

/// The rules in words, with the numbers that the rules themselves have.
fn rules(t: Texts) -> Vec<String> {
    let number = |count: u64| t.number(count);
    let best = ReportMarks { is_on_time: true, satisfactory: 1.0, has_all_answers: true, plan_closed: 1.0 };
    let (margin, sure) = (number(MARGIN as u64), number(whole(PROBABILITY)));
    vec![
        text!(t, "method-index-few", pull = number(RULES.pull as u64)),
        text!(t, "method-index-published", most = number(RULES.imputed_most as u64)),
        text!(t, "method-index-report", points = number(best.points().possible as u64)),
        text!(t, "method-index-late"),
        text!(t, "method-index-peers", least = number(PEERS_MINIMUM as u64)),
        text!(t, "method-index-band", margin = margin, sure = sure),
        index::cap(t, &RULES),
        text!(t, "method-index-cap-band"),
        text!(t, "method-index-holder", least = number(LEAST_DAYS.unsigned_abs())),
    ]
}

/// What follows, by whom and in what time.
fn consequences(t: Texts) -> Vec<String> {
    let days = |count: u16| t.number(count.into());
    vec![
        text!(t, "method-index-people"),
        text!(t, "method-index-windows"),
        text!(t, "method-index-terms", hear = days(TERM), decide = days(TERM_TO_DECIDE), rule = days(TERM_TO_RULE)),
        text!(t, "method-index-objection"),
        text!(t, "method-index-root"),
        text!(t, "method-index-versions"),
    ]
}

fn weights(t: Texts) -> AnyView {
    let rows = Component::ALL.map(|component| row(t, component)).collect_view();
    view! {
        <table class="tbl weights">
            <caption>{text!(t, "method-weights-caption")}</caption>
            <thead>
                <tr>
                    <th scope="col">{text!(t, "method-weights-component")}</th>
                    <th scope="col" class="n">{text!(t, "method-weights-least")}</th>
                    <th scope="col" class="n">{text!(t, "method-weights-weight")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(t: Texts, component: Component) -> AnyView {
    let rule = RULES.components.get(component);
    // The figure stands beside the bar: to a screen reader the bar says nothing new.
    view! {
        <tr>
            <th scope="row">
                {index::name(t, component)}
                <span class="hint">{index::meaning(t, component)}</span>
                <svg height="12" width="100%" aria-hidden="true">
                    <rect class="tr" width="100%" height="12" rx="2"/>
                    <rect class="b1" width=format!("{:.0}%", 100.0 * rule.weight) height="12" rx="2"/>
                </svg>
            </th>
            <td class="n">{t.number(rule.minimum as u64)}</td>
            <td class="n"><b>{percent(t, rule.weight)}</b></td>
        </tr>
    }
    .into_any()
}
