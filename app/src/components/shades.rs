//! Maps in five shades whose unsure values are hatched: outlines of regions and districts, or one equal octagon per
//! mahalla. Always beside the list of the same places.
use crate::{components::map::MapItem, text, visit::Visit};
use domain::outline::{Drawing, Outline};
use leptos::prelude::*;

/// A place with its shade.
#[derive(Clone, Debug)]
pub struct Shaded {
    /// Name, address, class, value.
    pub item: MapItem,
    /// What is printed on its shape; none where nothing is known.
    pub printed: Option<String>,
}

/// Octagons beside each other, and the side of the square that each stands in.
const COLUMNS: usize = 8;
const SIDE: usize = 60;
/// An octagon within its square, from its left upper corner.
const OCTAGON: [(usize, usize); 8] = [(18, 2), (42, 2), (58, 18), (58, 42), (42, 58), (18, 58), (2, 42), (2, 18)];
/// Parts of a drawing's width that a shape must be wide and high for its value to be printed on it.
const ROOM: (f64, f64) = (0.055, 0.04);

/// Lines over what is unsure.
pub fn pattern() -> AnyView {
    view! {
        <defs>
            <pattern id="unsure" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <line class="hatch" x1="0" x2="0" y1="0" y2="7"></line>
            </pattern>
        </defs>
    }
    .into_any()
}

/// What a place on a map says to those who hear it.
pub fn words(visit: &Visit, item: &MapItem) -> String {
    let words = text!(visit.texts, "place-map-area", name = item.name.clone(), value = item.value.clone());
    if item.is_unsure { format!("{words}, {}", text!(visit.texts, "glance-legend-unsure")) } else { words }
}

fn link(visit: &Visit, one: &Shaded, shape: AnyView) -> AnyView {
    let (item, words) = (&one.item, words(visit, &one.item));
    view! { <a href=item.href.clone() aria-label=words.clone()><title>{words.clone()}</title>{shape}</a> }.into_any()
}

fn ink(class: &str) -> &'static str {
    if matches!(class, "q4" | "q5") { "w" } else { "k" }
}

/// A map of territories.
pub fn outlines(visit: &Visit, drawing: &Drawing, label: String, items: &[Shaded]) -> AnyView {
    let placed: Vec<(&Shaded, &Outline)> = items
        .iter()
        .filter_map(|one| Some((one, drawing.outlines.iter().find(|outline| outline.code == one.item.code)?)))
        .collect();
    let areas = placed.iter().map(|(one, outline)| {
        let path = outline.path.clone();
        let hatch = one.item.is_unsure.then(|| {
            view! { <path class="unsure" fill="url(#unsure)" fill-rule="evenodd" d=path.clone()></path> }
        });
        let shape = view! {
            <path class=format!("area {}", one.item.class) fill-rule="evenodd" d=path.clone()></path>
            {hatch}
        };
        link(visit, one, shape.into_any())
    });
    let labels = placed.iter().filter_map(|(one, outline)| {
        let has_room =
            outline.bounds.width >= drawing.width * ROOM.0 && outline.bounds.height >= drawing.width * ROOM.1;
        let printed = one.printed.clone().filter(|_| has_room)?;
        let class = format!("lbl {}", ink(one.item.class));
        let (x, y) = outline.label;
        Some(view! { <text class=class x=x.to_string() y=y.to_string() dy=".35em" aria-hidden="true">{printed}</text> })
    });
    view! {
        <svg class="map" viewBox=format!("0 0 {} {}", drawing.width, drawing.height) role="group" aria-label=label>
            {pattern()}
            {areas.collect_view()}
            {labels.collect_view()}
        </svg>
        <p class="src">{text!(visit.texts, "place-map-credit")}</p>
    }
    .into_any()
}

/// One equal octagon for each place, in the order given.
pub fn tiles(visit: &Visit, label: String, items: &[Shaded]) -> AnyView {
    let rows = items.len().div_ceil(COLUMNS);
    let shapes = items.iter().enumerate().map(|(at, one)| {
        let (left, top) = (at % COLUMNS * SIDE, at / COLUMNS * SIDE);
        let points = OCTAGON.map(|(x, y)| format!("{},{}", left + x, top + y)).join(" ");
        let hatch = one.item.is_unsure.then(|| {
            view! { <polygon class="unsure" fill="url(#unsure)" points=points.clone()></polygon> }
        });
        let printed = one.printed.clone().map(|printed| {
            let class = format!("lbl {}", ink(one.item.class));
            let (x, y) = ((left + SIDE / 2).to_string(), (top + SIDE / 2).to_string());
            view! { <text class=class x=x y=y dy=".35em" aria-hidden="true">{printed}</text> }
        });
        let shape = view! {
            <polygon class=format!("area {}", one.item.class) points=points.clone()></polygon>
            {hatch}
            {printed}
        };
        link(visit, one, shape.into_any())
    });
    view! {
        <svg class="map grid" viewBox=format!("0 0 {} {}", COLUMNS * SIDE, rows * SIDE) role="group" aria-label=label>
            {pattern()}
            {shapes.collect_view()}
        </svg>
    }
    .into_any()
}

/// What the five shades, the grey and the lines say.
pub fn legend(visit: &Visit, classes: &[String; 5]) -> AnyView {
    let t = visit.texts;
    let fills = ["fq1", "fq2", "fq3", "fq4", "fq5"];
    let entry = |class: &'static str, words: String| {
        view! {
            <li>
                <svg aria-hidden="true"><rect class=class width="100%" height="100%" rx="2"></rect></svg>
                {words}
            </li>
        }
    };
    let shades = fills.into_iter().zip(classes).map(|(class, words)| entry(class, words.clone())).collect_view();
    view! {
        <ul class="choro legend mt4">{shades}{entry("fq0", text!(t, "glance-legend-nothing"))}</ul>
        <p class="unsure-key sm mt2">
            <svg width="24" height="16" aria-hidden="true"><rect fill="url(#unsure)" width="24" height="16"></rect></svg>
            {text!(t, "glance-legend-unsure")}
        </p>
    }
    .into_any()
}
