//! Maps of territories in five shades, drawn on the server, and the list that is their equal: the same places, links
//! and values with their intervals, sorted by name. Shades keep their limits everywhere and over time, so that maps can be
//! compared; what may be of a neighbouring shade is hatched ([`shades`]).
use crate::{
    components::{
        measure::{behind, classes, said, shade},
        shades,
    },
    text,
    visit::Visit,
};
use domain::{
    inspector::ConcernFigures,
    outline::{Drawing, Outline},
    statistics::{Measure, Told},
};
use leptos::prelude::*;

/// Parts of the drawing's width that a shape must be wide and high for its value to be printed on it.
const ROOM: (f64, f64) = (0.055, 0.04);
/// The same on a phone, where letters are larger beside the shapes.
const ROOM_ON_PHONES: (f64, f64) = (0.1, 0.08);

/// One territory on a map and in its list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MapItem {
    /// The code of its outline.
    pub code: String,
    /// Its name with the type.
    pub name: String,
    /// The address of its page.
    pub href: String,
    /// Its shade, `q1` to `q5`; `q0` where too little is known.
    pub class: &'static str,
    /// Its value in words or digits.
    pub value: String,
    /// The value as whole per cent, for the bar in the list; `None` where too little is known.
    pub percent: Option<u64>,
    /// A line under the name in the list; empty for none.
    pub note: String,
    /// Whether it could be of a neighbouring shade.
    pub is_unsure: bool,
    /// Whether the page is about this place.
    pub is_here: bool,
}

impl MapItem {
    /// The territory with the share of concerns that residents called solved; `path` is the address of its page after the
    /// language.
    pub fn of_solved(visit: &Visit, code: &str, name: &str, path: &str, figures: &ConcernFigures) -> Self {
        let told = Measure::solved(figures).map_or(Told::TooFew, Told::Value);
        Self {
            code: code.to_owned(),
            name: name.to_owned(),
            href: visit.to(path),
            class: shade(Measure::Solved, &told),
            value: said(visit, Measure::Solved, &told),
            percent: figures.solved_percent(),
            note: behind(visit, Measure::Solved, &told),
            is_unsure: told.is_unsure(Measure::Solved),
            is_here: false,
        }
    }

    /// The same with a line before what stands under its name.
    #[must_use]
    pub fn with(self, line: String) -> Self {
        let note = if self.note.is_empty() { line } else { format!("{line} · {}", self.note) };
        Self { note, ..self }
    }
}

/// The same shade where bars and legends are filled with it.
fn fill(class: &str) -> &'static str {
    match class {
        "q1" => "fq1",
        "q2" => "fq2",
        "q3" => "fq3",
        "q4" => "fq4",
        "q5" => "fq5",
        _ => "fq0",
    }
}

/// A map with its list beside it, what is measured above, where the borders come from below. The map is left out
/// where there is none; the list never is.
pub fn figure(visit: &Visit, drawing: Option<&Drawing>, label: String, items: &[MapItem]) -> AnyView {
    let places = list(items);
    match drawing {
        Some(drawing) => {
            let map = choropleth(visit, drawing, label.clone(), items);
            view! {
                <figure class="ch">
                    <p class="sub">{label}</p>
                    <div class="side"><div>{map}</div>{places}</div>
                </figure>
            }
            .into_any()
        }
        None => view! { <figure class="ch"><p class="sub">{label}</p>{places}</figure> }.into_any(),
    }
}

/// A map in which every territory is a link that says its name and value.
pub fn choropleth(visit: &Visit, drawing: &Drawing, label: String, items: &[MapItem]) -> AnyView {
    // The place of the page comes last, so that no neighbour covers its border.
    let (here, others): (Vec<&MapItem>, Vec<&MapItem>) = items.iter().partition(|item| item.is_here);
    let placed: Vec<(&MapItem, &Outline)> = others
        .into_iter()
        .chain(here)
        .filter_map(|item| Some((item, drawing.outlines.iter().find(|outline| outline.code == item.code)?)))
        .collect();
    let areas = placed.iter().map(|(item, outline)| area(visit, item, outline)).collect_view();
    let labels = placed.iter().filter_map(|(item, outline)| printed(item, outline, drawing.width)).collect_view();
    view! {
        <div class="mapbox">
            <svg class="map" viewBox=format!("0 0 {} {}", drawing.width, drawing.height) role="group" aria-label=label>
                {shades::pattern()}
                {areas}
                {labels}
            </svg>
            {shades::legend(visit, &classes(visit, Measure::Solved))}
            <p class="src">{text!(visit.texts, "place-map-credit")}</p>
        </div>
    }
    .into_any()
}

fn area(visit: &Visit, item: &MapItem, outline: &Outline) -> AnyView {
    let words = shades::words(visit, item);
    let hatch = item.is_unsure.then(|| {
        view! { <path class="unsure" fill="url(#unsure)" fill-rule="evenodd" d=outline.path.clone()></path> }
    });
    let class = format!("area {}{}", item.class, if item.is_here { " here" } else { "" });
    let current = item.is_here.then_some("page");
    view! {
        <a href=item.href.clone() aria-label=words aria-current=current>
            <title>{words.clone()}</title>
            <path class=class fill-rule="evenodd" d=outline.path.clone()></path>
            {hatch}
        </a>
    }
    .into_any()
}

/// The share on its shape, where there is room for it. The link says it already, so it is not read a second time.
fn printed(item: &MapItem, outline: &Outline, width: f64) -> Option<AnyView> {
    let percent = item.percent?;
    let has_room = |(wide, high)| outline.bounds.width >= width * wide && outline.bounds.height >= width * high;
    if !has_room(ROOM) {
        return None;
    }
    let ink = if matches!(item.class, "q4" | "q5") { "lbl w" } else { "lbl k" };
    let phones = if has_room(ROOM_ON_PHONES) { "" } else { " cl" };
    let (x, y) = outline.label;
    Some(
        view! {
            <text class=format!("{ink}{phones}") x=x.to_string() y=y.to_string() dy=".35em" aria-hidden="true">
                {percent}
            </text>
        }
        .into_any(),
    )
}

/// The places of a map as a list: link, bar and value, in the order given.
pub fn list(items: &[MapItem]) -> AnyView {
    view! { <ul class="places">{items.iter().map(row).collect_view()}</ul> }.into_any()
}

fn row(item: &MapItem) -> AnyView {
    let note = (!item.note.is_empty()).then(|| view! { <span class="hint">{item.note.clone()}</span> });
    let bar = item.percent.map(|percent| {
        view! { <rect class=fill(item.class) width=format!("{}%", percent.min(100)) height="20" rx="3"></rect> }
    });
    let class = if item.percent.is_some() { "num" } else { "num few" };
    let current = item.is_here.then_some("page");
    view! {
        <li>
            <span class="name"><a href=item.href.clone() aria-current=current>{item.name.clone()}</a>{note}</span>
            <svg height="20" aria-hidden="true"><rect class="tr" width="100%" height="20" rx="3"></rect>{bar}</svg>
            <b class=class>{item.value.clone()}</b>
        </li>
    }
    .into_any()
}
