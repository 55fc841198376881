//! The words of the evaluation index: names of its components, the sentence on where it stands, the one on its cap. The
//! page of an evaluation and the method with its example say the same.
use crate::{text, text::Texts};
use domain::{
    evaluation::Standing,
    index::{Component, Evaluation, IndexRules},
};

/// A figure of 0 to 100 in whole points, rounded half up as published scores are.
pub fn points(figure: f64) -> u64 {
    (figure + 0.5).floor().clamp(0.0, 100.0) as u64
}

// Keys: method-component-satisfaction, -resolution, -timeliness, -reach, -report, -substance; each with .text.
fn key(component: Component) -> String {
    format!("method-component-{}", component.code())
}

/// The name of a component.
pub fn name(t: Texts, component: Component) -> String {
    t.get(&key(component))
}

/// What a component counts.
pub fn meaning(t: Texts, component: Component) -> String {
    t.get(&format!("{}.text", key(component)))
}

/// The index, its interval and what comparable inspectors reach.
pub fn told(t: Texts, evaluation: &Evaluation, standing: &Standing) -> String {
    text!(
        t,
        "evaluation-index-drawn",
        index = t.number(points(evaluation.index)),
        low = t.number(points(standing.index.low)),
        high = t.number(points(standing.index.high)),
        expected = t.number(points(standing.expected)),
    )
}

/// When the index is held down, and at what.
pub fn cap(t: Texts, rules: &IndexRules) -> String {
    text!(t, "method-index-cap", below = t.number(points(100.0 * rules.cap_below)), cap = t.number(points(rules.cap)),)
}
