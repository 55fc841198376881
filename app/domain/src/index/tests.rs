//! The reference vectors of the integrity design §B5, and what they leave open.
use super::*;
use serde_json::{Value, from_value, json};

fn points(pairs: ByComponent<(f64, f64)>) -> ByComponent<Points> {
    ByComponent::of(|component| {
        let (reached, possible) = *pairs.get(component);
        Points { reached, possible }
    })
}

#[test]
fn the_index_of_2026_agrees_with_its_vectors() {
    let all: Value = serde_json::from_str(include_str!("vectors.json")).unwrap();
    let vectors = all["index_2026_1"].as_array().unwrap();
    assert_eq!(vectors.len(), 4);
    for vector in vectors {
        let peers: ByComponent<f64> = from_value(vector["peers"].clone()).unwrap();
        let evaluation = RULES_2026_1.evaluate(&points(from_value(vector["components"].clone()).unwrap()), &peers);
        let out = &vector["out"];
        let wanted: ByComponent<f64> = from_value(out["components"].clone()).unwrap();
        for component in Component::ALL {
            assert!((evaluation.components.get(component) - wanted.get(component)).abs() <= 1e-6);
        }
        assert_eq!(evaluation.imputed, from_value::<Vec<Component>>(out["imputed"].clone()).unwrap());
        assert!((evaluation.raw - out["raw"].as_f64().unwrap()).abs() <= 1e-6);
        assert!((evaluation.index - out["index"].as_f64().unwrap()).abs() <= 1e-6);
        assert_eq!(json!(evaluation.is_capped), out["capped"]);
        assert_eq!(json!(evaluation.is_publishable), out["publishable"]);
    }
}

#[test]
fn the_weights_add_up_to_one() {
    let sum: f64 = Component::ALL.into_iter().map(|component| RULES_2026_1.components.get(component).weight).sum();
    assert!((sum - 1.0).abs() < 1e-12);
}

#[test]
fn an_inspector_without_cases_has_the_value_of_his_peers() {
    let evaluation = RULES_2026_1.evaluate(&ByComponent::default(), &ByComponent::of(|_| 0.3));
    assert!((evaluation.index - 30.0).abs() < 1e-9);
    assert_eq!(evaluation.imputed, Component::ALL);
    assert!(!evaluation.is_capped && !evaluation.is_publishable);
}

#[test]
fn a_low_resolution_caps_fine_paperwork() {
    let mut marks = points(ByComponent::of(|_| (100.0, 100.0)));
    marks.resolution.reached = 0.0;
    let evaluation = RULES_2026_1.evaluate(&marks, &ByComponent::of(|_| 0.8));
    assert!(evaluation.is_capped && evaluation.raw > 60.0);
    assert_eq!(evaluation.index, 60.0);
}

#[test]
fn a_report_brings_up_to_four_points() {
    let marks = ReportMarks { is_on_time: true, satisfactory: 0.75, has_all_answers: true, plan_closed: 0.5 };
    assert_eq!(marks.points(), Points { reached: 3.25, possible: 4.0 });
}

#[test]
fn the_rules_survive_their_file() {
    let file = serde_json::to_string(&RULES_2026_1).unwrap();
    assert_eq!(serde_json::from_str::<IndexRules>(&file).unwrap(), RULES_2026_1);
}

#[test]
fn the_published_file_is_the_rules_that_count() {
    let file: IndexRules = serde_json::from_str(FILE_2026_1).unwrap();
    assert_eq!(file, RULES_2026_1);
    assert_eq!(rules_of("2026.1").unwrap().0, &RULES_2026_1);
    assert_eq!(rules_of("2025.1"), None);
    let sum: f64 = Component::ALL.iter().map(|one| file.components.get(*one).weight).sum();
    assert!((sum - 1.0).abs() < 1e-12, "weights add up to one");
}

#[test]
fn a_version_holds_from_its_quarter_until_the_next_one_begins() {
    let quarter = |name: &str| crate::period::Quarter::parse(name).unwrap();
    let table = [((2026, 1), "2026.1"), ((2027, 2), "2027.1")];
    let version = |name: &str| version_of(&table, quarter(name));
    assert_eq!(version("2025Q4"), "2026.1", "the first holds for what was before it");
    assert_eq!([version("2026Q1"), version("2027Q1")], ["2026.1"; 2]);
    assert_eq!([version("2027Q2"), version("2030Q1")], ["2027.1"; 2]);
    assert_eq!(version_in(quarter("2026Q4")), "2026.1");
}

#[test]
fn every_version_in_force_is_published_and_stands_in_order() {
    assert!(IN_FORCE.is_sorted_by(|(one, _), (next, _)| one < next));
    for (_, version) in IN_FORCE {
        assert_eq!(rules_of(version).unwrap().0.version, version);
    }
}
