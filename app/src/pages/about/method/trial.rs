//! The index to try out: anybody changes what was counted and sees what follows. The rules compute it, as they compute the
//! real ones; the form works by its address alone, the island saves the way there and back.
use crate::{
    components::index, islands::IndexTrial, pages::suggestions::lines, paths, text, text::Texts, visit::Visit,
};
use axum::response::Response;
use domain::{
    evaluation::standing,
    index::{ByComponent, Component, Points, RULES_2026_1},
};
use leptos::prelude::*;

/// The first reference vector of the design.
const EXAMPLE: ByComponent<(u32, u32)> = ByComponent {
    satisfaction: (52, 80),
    resolution: (22, 40),
    timeliness: (44, 50),
    reach: (48, 80),
    report: (3, 4),
    substance: (30, 40),
};
/// What comparable inspectors reach in the example.
const PEERS: ByComponent<f64> =
    ByComponent { satisfaction: 0.6, resolution: 0.55, timeliness: 0.85, reach: 0.5, report: 0.8, substance: 0.75 };
/// The largest number that may be typed.
const MOST: u32 = 100_000;

/// What was typed: reached and possible. What is no number stays as in the example; never more reached than possible.
fn typed(query: &str) -> ByComponent<(u32, u32)> {
    let fields: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
    let number = |name: String, usual: u32| {
        let typed = fields.iter().find(|(known, _)| *known == name).map(|(_, value)| value.trim());
        typed.and_then(|value| value.parse::<u32>().ok()).map_or(usual, |value| value.min(MOST))
    };
    ByComponent::of(|component| {
        let (reached, possible) = *EXAMPLE.get(component);
        let possible = number(format!("{}-n", component.code()), possible);
        (number(format!("{}-k", component.code()), reached).min(possible), possible)
    })
}

/// What follows from it, sentence by sentence.
fn told(t: Texts, of: &ByComponent<(u32, u32)>) -> Vec<String> {
    let points = ByComponent::of(|component| {
        let (reached, possible) = *of.get(component);
        Points { reached: reached.into(), possible: possible.into() }
    });
    let evaluation = RULES_2026_1.evaluate(&points, &PEERS);
    let standing = standing(&RULES_2026_1, &points, &PEERS, &evaluation);
    let mut sentences = vec![index::told(t, &evaluation, &standing)];
    // Keys: evaluation-band-above, -similar, -below, -too-few.
    sentences.push(t.get(&format!("evaluation-band-{}", standing.band.code())));
    if evaluation.is_capped {
        sentences.push(index::cap(t, &RULES_2026_1));
    }
    for component in &evaluation.imputed {
        let name = index::name(t, *component);
        sentences.push(format!("{name}: {}", text!(t, "evaluation-imputed")));
    }
    sentences
}

/// The form with what follows from it.
pub fn show(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let of = typed(&visit.query);
    let fields = Component::ALL.map(|component| field(t, component, *of.get(component))).collect_view();
    let names: Vec<String> = Component::ALL
        .into_iter()
        .flat_map(|component| [format!("{}-k", component.code()), format!("{}-n", component.code())])
        .collect();
    view! {
        <form class="stack trial" method="get" action=format!("{}#trial", visit.to(paths::METHOD)) id="trial">
            <p>{text!(t, "method-trial-text")}</p>
            <div class="two">{fields}</div>
            <p class="btns"><button class="btn alt">{text!(t, "method-trial-compute")}</button></p>
            <IndexTrial told=told(t, &of) fields=names source=visit.to(paths::METHOD_TRIAL)/>
        </form>
    }
    .into_any()
}

fn field(t: Texts, component: Component, (reached, possible): (u32, u32)) -> AnyView {
    let name = index::name(t, component);
    let input = |suffix: &'static str, value: u32, label: String| {
        let name = format!("{}-{suffix}", component.code());
        view! {
            <input
                id=name.clone()
                name=name
                r#type="number"
                min="0"
                max=MOST.to_string()
                inputmode="numeric"
                value=value.to_string()
                aria-label=label
            />
        }
    };
    let (first, second) =
        (text!(t, "method-trial-reached", name = name.clone()), text!(t, "method-trial-possible", name = name.clone()));
    view! {
        <fieldset class="field">
            <legend>{name}</legend>
            <div class="pair">{input("k", reached, first)} <span>{text!(t, "method-trial-of")}</span> {input("n", possible, second)}</div>
        </fieldset>
    }
    .into_any()
}

/// What follows from the numbers in the address, a sentence a line: for the island.
pub async fn answer(visit: Visit) -> Response {
    lines(told(visit.texts, &typed(&visit.query)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_made_sane() {
        let of = typed("satisfaction-k=90&satisfaction-n=80&reach-n=x&report-k=-4&substance-n=999999999");
        assert_eq!(of.satisfaction, (80, 80), "never more than possible");
        assert_eq!(of.reach, (48, 80), "no number: as in the example");
        assert_eq!(of.report, (3, 4));
        assert_eq!(of.substance, (30, MOST));
    }

    #[test]
    fn the_example_is_the_first_vector_of_the_design() {
        let told = told(Texts(domain::language::Language::En), &typed(""));
        assert!(told[0].starts_with("68 points"), "{}", told[0]);
    }
}
