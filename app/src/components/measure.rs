//! Figures in words: with their unit, how sure they are, why there is none, what the shades of a map say.
use crate::{text, visit::Visit};
use domain::{
    calendar::decimal,
    statistics::{Measure, Told, Value},
};

/// A figure in digits with its unit.
pub fn written(visit: &Visit, measure: Measure, value: f64) -> String {
    let t = visit.texts;
    match measure {
        Measure::InTime | Measure::Solved | Measure::Score => {
            text!(t, "glance-percent", number = decimal(value, 0, visit.language))
        }
        Measure::Median => text!(t, "glance-days", number = decimal(value, 0, visit.language)),
        Measure::Received | Measure::Outside => decimal(value, 1, visit.language),
    }
}

/// What is said of a place: a figure, a bound, or why there is none.
pub fn said(visit: &Visit, measure: Measure, told: &Told) -> String {
    let t = visit.texts;
    match told {
        Told::Value(value) => written(visit, measure, value.value),
        Told::Under { percent, .. } => text!(t, "score-under", number = *percent),
        Told::Over { percent, .. } => text!(t, "score-over", number = *percent),
        Told::TooFew => text!(t, "place-too-few"),
        Told::NoPopulation => text!(t, "glance-no-population"),
        Told::NotReleased => text!(t, "glance-not-released"),
    }
}

/// How sure a figure is and what stands behind it, in words.
pub fn sureness(visit: &Visit, measure: Measure, value: &Value) -> String {
    let t = visit.texts;
    let [low, high] = [value.low, value.high].map(|end| written(visit, measure, end));
    let (of, sure) = (t.number(value.of), t.number(measure.sureness()));
    if value.is_unsure(measure) {
        text!(t, "glance-unsure", sure = sure, low = low, high = high, of = of)
    } else {
        text!(t, "glance-sure", sure = sure, low = low, high = high, of = of)
    }
}

/// The same of what is said of a place; empty where nothing is.
pub fn behind(visit: &Visit, measure: Measure, told: &Told) -> String {
    match (told, told.of_how_many()) {
        (Told::Value(value), _) => sureness(visit, measure, value),
        (_, Some(of)) => text!(visit.texts, "glance-bound", of = visit.texts.number(of)),
        (_, None) => String::new(),
    }
}

/// The shade on maps.
pub fn shade(measure: Measure, told: &Told) -> &'static str {
    match told.class(measure) {
        None => "q0",
        Some(1) => "q1",
        Some(2) => "q2",
        Some(3) => "q3",
        Some(4) => "q4",
        Some(_) => "q5",
    }
}

/// The words of the classes, from the first to the fifth.
pub fn classes(visit: &Visit, measure: Measure) -> [String; 5] {
    let t = visit.texts;
    let border = |at: usize| {
        let border = measure.borders()[at];
        decimal(border, usize::from(border.fract() > 0.0), visit.language)
    };
    [
        text!(t, "glance-class-below", border = border(0)),
        text!(t, "glance-class-from", border = border(0)),
        text!(t, "glance-class-from", border = border(1)),
        text!(t, "glance-class-from", border = border(2)),
        text!(t, "glance-class-from", border = border(3)),
    ]
}
