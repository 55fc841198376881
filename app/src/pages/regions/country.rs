//! All regions: the map of the country and its equal, the list of regions with their figures.
use super::{figures, names};
use crate::{
    components::map::{self, MapItem},
    page::{self, Head},
    pages::search::search_form,
    paths, read, text,
    visit::Visit,
};
use axum::response::Response;
use domain::{
    gazetteer::{Gazetteer, sort_by_name},
    inspector::ConcernFigures,
    place::Region,
};
use leptos::prelude::*;

pub async fn show(visit: Visit) -> Response {
    let t = visit.texts;
    let below = read!(visit, visit.portal.figures_below("").await);
    let gazetteer = visit.portal.gazetteer();
    let drawing = visit.portal.country_map();
    let head = Head::new(text!(t, "place-country")).about(text!(t, "place-country.about")).menu(paths::REGIONS);
    page::draw(&visit, head, || {
        let with_districts = |item: MapItem| {
            let count = gazetteer.districts_of(&item.code).len();
            item.with(text!(t, "place-count-districts", count = count))
        };
        let items: Vec<MapItem> = items(&visit, &gazetteer, &below).into_iter().map(with_districts).collect();
        let counts = gazetteer.counts();
        let facts = text!(
            t,
            "place-country.facts",
            regions = counts.regions,
            districts = counts.districts,
            mahallas = t.number(counts.mahallas as u64)
        );
        view! {
            <main id="main" class="wrap main stack-l">
                <div>
                    <h1>{text!(t, "place-country")}</h1>
                    <p class="lead mt2">{facts}</p>
                    {search_form(&visit, "")}
                </div>
                <section class="sec">
                    <h2>{text!(t, "place-regions")}</h2>
                    {map::figure(&visit, Some(&drawing), text!(t, "place-map-measure"), &items)}
                </section>
                {figures::table(&visit, &items, &below)}
                <p><a class="btn alt" href=visit.to(paths::FIGURES)>{text!(t, "glance-link")}</a></p>
            </main>
        }
    })
}

/// The regions in alphabetical order with the share of concerns that residents called solved.
pub fn items(visit: &Visit, gazetteer: &Gazetteer, below: &[(String, ConcernFigures)]) -> Vec<MapItem> {
    sorted(visit, gazetteer)
        .into_iter()
        .map(|region| {
            let name = names::heading(&names::region(visit, region));
            let figures = figures::of(below, &region.code);
            MapItem::of_solved(visit, &region.code, &name, &paths::region(&region.code), &figures)
        })
        .collect()
}

fn sorted<'a>(visit: &Visit, gazetteer: &'a Gazetteer) -> Vec<&'a Region> {
    let mut regions: Vec<&Region> = gazetteer.regions().iter().collect();
    sort_by_name(&mut regions, visit.language, |region| region.names.in_language(visit.language));
    regions
}

/// All regions as a list of links, for those who would rather choose than type.
pub fn links(visit: &Visit, gazetteer: &Gazetteer) -> AnyView {
    let t = visit.texts;
    let links = sorted(visit, gazetteer)
        .into_iter()
        .map(|region| {
            let name = names::heading(&names::region(visit, region));
            view! { <li><a href=visit.to(&paths::region(&region.code))>{name}</a></li> }
        })
        .collect_view();
    view! {
        <section class="sec">
            <h2>{text!(t, "place-choose-region")}</h2>
            <ul class="places cols">{links}</ul>
        </section>
    }
    .into_any()
}
