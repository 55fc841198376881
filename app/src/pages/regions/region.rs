//! A region: the map of its districts and its equal, the list of districts with their figures.
use super::{figures, names};
use crate::{
    components::{
        area_score,
        crumbs::{crumbs, way},
        map::{self, MapItem},
    },
    found,
    page::{self, Head},
    paths, read, text,
    visit::Visit,
};
use axum::{extract::Path, response::Response};
use domain::{
    calendar,
    gazetteer::{Gazetteer, sort_by_name},
    inspector::ConcernFigures,
    place::District,
};
use leptos::prelude::*;

pub async fn show(visit: Visit, Path(code): Path<String>) -> Response {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let region = found!(visit, Ok(gazetteer.region(&code)));
    let whole = read!(visit, visit.portal.figures_of(&code).await);
    let below = read!(visit, visit.portal.figures_below(&code).await);
    let score = read!(visit, visit.portal.area_score(&code).await);
    let drawing = visit.portal.region_map(&code);
    let lacking = read!(visit, visit.portal.public_conditions(&code).await);
    let name = names::heading(&names::region(&visit, region));
    let about = text!(t, "place-region-about", name = name.clone());
    page::draw(&visit, Head::new(name.clone()).about(about).menu(paths::REGIONS), || {
        let items = items(&visit, &gazetteer, &code, &below, None);
        let districts = gazetteer.districts_of(&code);
        let mahallas: usize = districts.iter().map(|district| open_mahallas(&visit, &gazetteer, &district.code)).sum();
        let counts = vec![
            text!(t, "place-count-districts", count = districts.len()),
            text!(t, "place-count-mahallas", count = mahallas, shown = t.number(mahallas as u64)),
        ];
        view! {
            <main id="main" class="wrap main stack-l">
                {crumbs(&visit, way(&visit, None, None), name.clone())}
                <div>
                    <h1>{name}</h1>
                    {facts(&visit, counts, region.area_km2, region.population)}
                </div>
                <section class="sec">
                    <h2>{text!(t, "place-districts")}</h2>
                    {map::figure(&visit, drawing.as_deref(), text!(t, "place-map-measure"), &items)}
                </section>
                {figures::table(&visit, &items, &below)}
                {score.as_ref().map(|score| area_score::section(&visit, score))}
                {figures::of_place(&visit, &whole, &paths::region(&code))}
                {lacking.as_ref().map(|lacking| super::conditions::section(&visit, lacking))}
            </main>
        }
    })
}

/// The districts of a region in alphabetical order with the share of concerns that residents called solved.
/// `here` is the district that the page is about.
pub fn items(
    visit: &Visit,
    gazetteer: &Gazetteer,
    region_code: &str,
    below: &[(String, ConcernFigures)],
    here: Option<&str>,
) -> Vec<MapItem> {
    let t = visit.texts;
    let mut districts: Vec<&District> = gazetteer.districts_of(region_code).iter().collect();
    sort_by_name(&mut districts, visit.language, |district| district.names.in_language(visit.language));
    districts
        .into_iter()
        .map(|district| {
            let figures = figures::of(below, &district.code);
            let name = names::heading(&names::district(visit, district));
            let mahallas = open_mahallas(visit, gazetteer, &district.code);
            let item = MapItem::of_solved(visit, &district.code, &name, &paths::district(&district.code), &figures);
            let count = text!(t, "place-count-mahallas", count = mahallas, shown = t.number(mahallas as u64));
            MapItem { is_here: here == Some(district.code.as_str()), ..item.with(count) }
        })
        .collect()
}

/// How many mahallas of a district there are today.
pub fn open_mahallas(visit: &Visit, gazetteer: &Gazetteer, district_code: &str) -> usize {
    let today = visit.today();
    gazetteer.mahallas_of(district_code).iter().filter(|mahalla| names::closed_on(mahalla, today).is_none()).count()
}

/// What is known of a place, as short lines under its name.
pub fn facts(visit: &Visit, mut lines: Vec<String>, area_km2: f64, population: Option<u32>) -> AnyView {
    let t = visit.texts;
    if area_km2 > 0.0 {
        // Cities are small enough for a fraction to matter.
        let digits = usize::from(area_km2 < 100.0);
        lines.push(text!(t, "place-area", area = calendar::decimal(area_km2, digits, visit.language)));
    }
    if let Some(population) = population {
        lines.push(text!(t, "place-population", count = t.number(population.into())));
    }
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! { <ul class="facts row muted mt2">{lines}</ul> }.into_any()
}
