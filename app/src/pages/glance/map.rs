//! The map by the chosen figure, and the list of the same places by name.
use super::{
    Look,
    look::{Below, sureness, written},
    measure_name, method,
};
use crate::{
    components::{
        map::{self, MapItem},
        shades::{self, Shaded},
    },
    text,
    visit::Visit,
};
use domain::statistics::{Level, Measure};
use leptos::prelude::*;

/// The section; a map without outlines is left out, the list never is.
pub fn section(visit: &Visit, look: &Look) -> AnyView {
    let t = visit.texts;
    let items: Vec<Shaded> = look.listed().map(|place| shaded(visit, look.measure, place)).collect();
    // Keys: glance-unit-in-time, glance-unit-solved, glance-unit-median, glance-unit-received-per-1000, glance-unit-score, glance-unit-outside
    let unit = t.get(&format!("glance-unit-{}", look.measure.code()));
    let quarter = crate::pages::regions::names::quarter(visit, &look.quarter);
    let label = text!(t, "glance-map-label", unit = unit, quarter = quarter);
    let drawn = match look.level {
        Level::Region => Some(shades::outlines(visit, &visit.portal.country_map(), label.clone(), &items)),
        Level::District => {
            visit.portal.region_map(&look.code).map(|drawing| shades::outlines(visit, &drawing, label.clone(), &items))
        }
        Level::Mahalla => (!items.is_empty()).then(|| shades::tiles(visit, label.clone(), &items)),
    };
    let whole = look.value.as_ref().map_or_else(
        || text!(t, "glance-none"),
        |value| {
            let figure = written(visit, look.measure, value.value);
            format!("{figure} · {}", sureness(visit, look.measure, value))
        },
    );
    let list: Vec<MapItem> = items.into_iter().map(|one| one.item).collect();
    let drawn = drawn
        .map(|map| view! { <div class="mapbox">{map}{shades::legend(visit, &classes(visit, look.measure))}</div> });
    view! {
        <section class="sec" id="map">
            <h2>{measure_name(visit, look.measure)}</h2>
            <p class="lead mt2">{whole}</p>
            <figure class="ch mt4">
                <p class="sub">{label}</p>
                <div class="side">{drawn}{map::list(&list)}</div>
            </figure>
            <p class="sm muted mt2">{text!(t, "glance-interval")}</p>
            {method(visit)}
        </section>
    }
    .into_any()
}

fn shaded(visit: &Visit, measure: Measure, place: &Below) -> Shaded {
    let t = visit.texts;
    let class = match place.value.map(|value| measure.class(value.value)) {
        None => "q0",
        Some(1) => "q1",
        Some(2) => "q2",
        Some(3) => "q3",
        Some(4) => "q4",
        Some(_) => "q5",
    };
    let value = place.value.as_ref();
    let words = value.map_or_else(|| text!(t, "place-too-few"), |value| written(visit, measure, value.value));
    let item = MapItem {
        code: place.code.clone(),
        name: place.name.clone(),
        href: visit.to(&place.figures_path),
        class,
        percent: value.map(|value| length(measure, value.value)),
        note: value.map(|value| sureness(visit, measure, value)).unwrap_or_default(),
        value: words,
        is_here: false,
    };
    let printed = value.map(|value| printed(visit, measure, value.value));
    Shaded { item, printed, is_unsure: value.is_some_and(|value| value.is_unsure(measure)) }
}

/// The figure without its unit, for a small shape.
fn printed(visit: &Visit, measure: Measure, value: f64) -> String {
    let digits = usize::from(matches!(measure, Measure::Received | Measure::Outside) && value < 10.0);
    domain::calendar::decimal(value, digits, visit.language)
}

/// How long the bar of a figure is, in per cent: twice the last border fills it where the figure is no share.
fn length(measure: Measure, value: f64) -> u64 {
    let full = if measure.is_share() { 100.0 } else { measure.borders()[3] * 2.0 };
    let percent = (value / full * 100.0).clamp(0.0, 100.0);
    // Between 0 and 100.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = percent.round() as u64;
    whole
}

/// The words of the classes, from the first to the fifth.
fn classes(visit: &Visit, measure: Measure) -> [String; 5] {
    let t = visit.texts;
    let border = |at: usize| {
        let border = measure.borders()[at];
        domain::calendar::decimal(border, usize::from(border.fract() > 0.0), visit.language)
    };
    [
        text!(t, "glance-class-below", border = border(0)),
        text!(t, "glance-class-from", border = border(0)),
        text!(t, "glance-class-from", border = border(1)),
        text!(t, "glance-class-from", border = border(2)),
        text!(t, "glance-class-from", border = border(3)),
    ]
}
