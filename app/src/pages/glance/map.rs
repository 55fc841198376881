//! The map by the chosen figure, and the list of the same places by name.
use super::{Look, look::Below, measure_name, method_of};
use crate::{
    components::{
        map::{self, MapItem},
        measure::{behind, classes, said, shade},
        shades::{self, Shaded},
    },
    text,
    visit::Visit,
};
use domain::statistics::{Level, Measure, Told};
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
    let whole = match (&look.told, behind(visit, look.measure, &look.told)) {
        (Told::TooFew, _) => text!(t, "glance-none"),
        (told, none) if none.is_empty() => said(visit, look.measure, told),
        (told, behind) => format!("{} · {behind}", said(visit, look.measure, told)),
    };
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
            <p class="sm muted mt2">{text!(t, "glance-interval", sure = t.number(look.measure.sureness()))}</p>
            {method_of(visit, look.measure.code())}
        </section>
    }
    .into_any()
}

fn shaded(visit: &Visit, measure: Measure, place: &Below) -> Shaded {
    let told = &place.told;
    let item = MapItem {
        code: place.code.clone(),
        name: place.name.clone(),
        href: visit.to(&place.figures_path),
        class: shade(measure, told),
        percent: told.middle().map(|value| length(measure, value)),
        note: behind(visit, measure, told),
        value: said(visit, measure, told),
        is_unsure: told.is_unsure(measure),
        is_here: false,
    };
    Shaded { item, printed: told.value().map(|value| printed(visit, measure, value.value)) }
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
