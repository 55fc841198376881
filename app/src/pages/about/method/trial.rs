//! The index to try out: anybody changes what was counted and sees what follows. The rules compute it, as they compute the
//! real ones; the form works by its address alone, the island saves the way there and back.
use super::percent;
use crate::{
    components::index, islands::IndexTrial, pages::suggestions::lines, paths, text, text::Texts, visit::Visit,
};
use axum::response::Response;
use domain::{
    evaluation::{Interval, standing},
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
/// What comparable inspectors reach in the example, per cent.
const PEERS: ByComponent<u32> =
    ByComponent { satisfaction: 60, resolution: 55, timeliness: 85, reach: 50, report: 80, substance: 75 };
/// The largest number that may be typed.
const MOST: u32 = 100_000;

/// What was typed of a component.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tried {
    reached: u32,
    possible: u32,
    /// Of comparable inspectors, per cent.
    peers: u32,
}

/// What was typed. What is no number stays as in the example; never more reached than possible.
fn typed(query: &str) -> ByComponent<Tried> {
    let fields: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
    let number = |name: String, usual: u32| {
        let typed = fields.iter().find(|(known, _)| *known == name).map(|(_, value)| value.trim());
        typed.and_then(|value| value.parse::<u32>().ok()).map_or(usual, |value| value.min(MOST))
    };
    ByComponent::of(|component| {
        let (reached, possible) = *EXAMPLE.get(component);
        let possible = number(format!("{}-n", component.code()), possible);
        Tried {
            reached: number(format!("{}-k", component.code()), reached).min(possible),
            possible,
            peers: number(format!("{}-p", component.code()), *PEERS.get(component)).min(100),
        }
    })
}

/// What follows from it, sentence by sentence; then a row for each component, its cells parted by tabs.
fn told(t: Texts, of: &ByComponent<Tried>) -> Vec<String> {
    let points = ByComponent::of(|component| {
        let Tried { reached, possible, .. } = *of.get(component);
        Points { reached: reached.into(), possible: possible.into() }
    });
    let peers = ByComponent::of(|component| f64::from(of.get(component).peers) / 100.0);
    let evaluation = RULES_2026_1.evaluate(&points, &peers);
    let standing = standing(&RULES_2026_1, &points, &peers, &evaluation);
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
    sentences.extend(Component::ALL.map(|component| {
        let Interval { low, high } = *standing.components.get(component);
        let range = text!(t, "evaluation-range", low = index::points(100.0 * low), high = index::points(100.0 * high));
        let value = percent(t, *evaluation.components.get(component));
        [index::name(t, component), value, range, percent(t, *peers.get(component))].join("\t")
    }));
    sentences
}

/// The form with what follows from it.
pub fn show(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let of = typed(&visit.query);
    let fields = Component::ALL.map(|component| field(t, component, *of.get(component))).collect_view();
    let names: Vec<String> = Component::ALL
        .into_iter()
        .flat_map(|component| ["k", "n", "p"].map(|field| format!("{}-{field}", component.code())))
        .collect();
    let heads = ["evaluation-component", "evaluation-value", "method-trial-range", "evaluation-peers"];
    let heads = heads.map(|key| t.get(key)).to_vec();
    view! {
        <form class="stack trial" method="get" action=format!("{}#trial", visit.to(paths::METHOD)) id="trial">
            <p>{text!(t, "method-trial-text")}</p>
            <div class="two">{fields}</div>
            <p class="btns"><button class="btn alt">{text!(t, "method-trial-compute")}</button></p>
            <IndexTrial told=told(t, &of) heads=heads fields=names source=visit.to(paths::METHOD_TRIAL)/>
        </form>
    }
    .into_any()
}

fn field(t: Texts, component: Component, Tried { reached, possible, peers }: Tried) -> AnyView {
    let name = index::name(t, component);
    let input = |suffix: &'static str, value: u32, most: u32, label: String| {
        let name = format!("{}-{suffix}", component.code());
        view! {
            <input
                id=name.clone()
                name=name
                r#type="number"
                min="0"
                max=most.to_string()
                inputmode="numeric"
                value=value.to_string()
                aria-label=label
            />
        }
    };
    let (first, second) =
        (text!(t, "method-trial-reached", name = name.clone()), text!(t, "method-trial-possible", name = name.clone()));
    let third = text!(t, "method-trial-peers", name = name.clone());
    view! {
        <fieldset class="field">
            <legend>{name}</legend>
            <div class="pair">
                {input("k", reached, MOST, first)} <span>{text!(t, "method-trial-of")}</span> {input("n", possible, MOST, second)}
            </div>
            <div class="pair mt2"><span class="hint">{text!(t, "method-trial-peers-label")}</span> {input("p", peers, 100, third)}</div>
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
        let counted = |tried: Tried| (tried.reached, tried.possible);
        assert_eq!(counted(of.satisfaction), (80, 80), "never more than possible");
        assert_eq!(counted(of.reach), (48, 80), "no number: as in the example");
        assert_eq!(counted(of.report), (3, 4));
        assert_eq!(counted(of.substance), (30, MOST));
        let peers = typed("satisfaction-p=20&reach-p=140&report-p=x");
        assert_eq!([peers.satisfaction.peers, peers.reach.peers, peers.report.peers], [20, 100, 80]);
    }

    #[test]
    fn a_visitor_sees_the_value_of_every_component_beside_that_of_the_peers_he_typed() {
        let told = told(Texts(domain::language::Language::En), &typed("satisfaction-p=20"));
        let rows: Vec<Vec<&str>> =
            told.iter().filter(|line| line.contains('\t')).map(|line| line.split('\t').collect()).collect();
        assert_eq!(rows.len(), Component::ALL.len());
        assert_eq!((rows[0][1], rows[0][3]), ("60%", "20%"), "52 of 80, drawn towards a fifth");
    }

    #[test]
    fn the_example_is_the_first_vector_of_the_design() {
        let told = told(Texts(domain::language::Language::En), &typed(""));
        assert!(told[0].starts_with("68 points"), "{}", told[0]);
    }
}
