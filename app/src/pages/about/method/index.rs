//! The evaluation index: its weights as data, and what it may lead to.
use super::{paragraphs, percent, points};
use crate::{components::index, text, text::Texts};
use domain::index::{Component, IndexRules, RULES_2026_1};
use leptos::prelude::*;

const RULES: IndexRules = RULES_2026_1;

pub fn show(t: Texts) -> AnyView {
    let lead = text!(t, "method-index-text", version = RULES.version.to_string());
    view! {
        <p>{lead}</p>
        {weights(t)}
        <h3>{text!(t, "method-index-rules")}</h3>
        {points(t, &["method-index-few", "method-index-published"])}
        <p>{index::cap(t, &RULES)}</p>
        <h3>{text!(t, "method-index-consequences")}</h3>
        {paragraphs(t, &["method-index-people", "method-index-windows", "method-index-objection", "method-index-versions"])}
    }
    .into_any()
}

fn weights(t: Texts) -> AnyView {
    let rows = Component::ALL.map(|component| row(t, component)).collect_view();
    view! {
        <table class="tbl weights">
            <caption>{text!(t, "method-weights-caption")}</caption>
            <thead>
                <tr>
                    <th scope="col">{text!(t, "method-weights-component")}</th>
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
            <td class="n"><b>{percent(t, rule.weight)}</b></td>
        </tr>
    }
    .into_any()
}
