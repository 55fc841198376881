//! The worked example: two inspectors with the same expectation, one with many answers and one with few.
use super::{paragraphs, table, whole};
use crate::{components::chart, text, text::Texts};
use domain::score::{Expected, Posterior, Tally, posterior};
use leptos::prelude::*;

/// Reference vector of the scoring rules: 32 of 50.
const MANY: Tally = Tally { satisfied: 32, others: 18 };
/// Reference vector of the scoring rules: 8 of 10.
const FEW: Tally = Tally { satisfied: 8, others: 2 };

fn expected() -> Expected {
    Expected::new(0.6, 20.0)
}

fn estimate(tally: Tally) -> Posterior {
    posterior(tally.into(), expected())
}

pub fn show(t: Texts) -> AnyView {
    view! {
        {intro(t)}
        {steps(t)}
        {lesson(t)}
        <div class="two">{drawn(t, MANY)}{drawn(t, FEW)}</div>
        {paragraphs(t, &["method-example-same"])}
    }
    .into_any()
}

fn intro(t: Texts) -> AnyView {
    let text = text!(
        t,
        "method-example-text",
        satisfied = t.number(MANY.satisfied.into()),
        answered = t.number(MANY.answered().into()),
        expected = t.number(whole(expected().mean())),
        weight = t.number(expected().concentration() as u64),
    );
    view! { <p>{text}</p> }.into_any()
}

fn steps(t: Texts) -> AnyView {
    let (estimate, expected) = (estimate(MANY), expected());
    let count = |figure: f64| t.number(figure.round() as u64);
    let of = |part: String, all: String| text!(t, "method-example-of", part = part, all = all);
    let hundred = || t.number(100);
    let weight = expected.concentration();
    let rows = vec![
        vec![text!(t, "method-example-said"), of(t.number(MANY.satisfied.into()), t.number(MANY.answered().into()))],
        vec![text!(t, "method-example-expected"), of(t.number(whole(expected.mean())), hundred())],
        vec![text!(t, "method-example-worth"), of(count(expected.mean() * weight), count(weight))],
        vec![text!(t, "method-example-together"), of(count(estimate.alpha), count(estimate.alpha + estimate.beta))],
        vec![text!(t, "method-example-score"), of(t.number(whole(estimate.mean)), hundred())],
        vec![text!(t, "method-example-likely"), range(t, &estimate)],
    ];
    table(
        text!(t, "method-example-caption"),
        &[text!(t, "method-example-step"), text!(t, "method-example-figure")],
        rows,
    )
}

fn lesson(t: Texts) -> AnyView {
    let raw = |tally: Tally| t.number(whole(tally.share().unwrap_or_default()));
    let drawn = |tally: Tally| t.number(whole(estimate(tally).mean));
    let many = text!(t, "method-example-many", raw = raw(MANY), score = drawn(MANY));
    let few = text!(
        t,
        "method-example-few",
        satisfied = t.number(FEW.satisfied.into()),
        answered = t.number(FEW.answered().into()),
        raw = raw(FEW),
        score = drawn(FEW),
    );
    view! { <p>{many}</p> <p>{few}</p> }.into_any()
}

/// The score as a dot in its range on a line from 0 to 100, what was expected as a dotted tick.
fn drawn(t: Texts, tally: Tally) -> AnyView {
    let estimate = estimate(tally);
    let words = text!(
        t,
        "method-example-drawn",
        score = t.number(whole(estimate.mean)),
        range = range(t, &estimate),
        expected = t.number(whole(expected().mean())),
    );
    let of_hundred = [estimate.mean, estimate.low, estimate.high, expected().mean()].map(|share| 100.0 * share);
    let [figure, low, high, expected] = of_hundred;
    view! {
        <figure class="ch card">
            <figcaption>{text!(t, "method-example-answers", count = tally.answered())}</figcaption>
            <p class="sub">{words.clone()}</p>
            {chart::interval(words, figure, (low, high), expected)}
        </figure>
    }
    .into_any()
}

fn range(t: Texts, estimate: &Posterior) -> String {
    text!(t, "method-example-range", low = t.number(whole(estimate.low)), high = t.number(whole(estimate.high)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_shows_the_figures_of_the_published_method() {
        let figures = |tally| {
            let estimate = estimate(tally);
            [estimate.low, estimate.mean, estimate.high].map(whole)
        };
        assert_eq!(figures(MANY), [53, 63, 72]);
        assert_eq!(figures(FEW), [52, 67, 80]);
    }
}
