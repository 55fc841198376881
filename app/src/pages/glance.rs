//! The whole at a glance: the republic, a region, a district in a quarter. A map by a chosen figure with the list that is
//! its equal, small charts over eight quarters, who was sent what and answered in time, what is overdue. Places are sorted
//! by name, never by value; persons are on none of it.
pub mod counts;
mod late;
pub mod look;
mod map;
mod offices;
pub mod reports;
mod small;
pub mod together;

pub use look::Look;

use crate::{
    components::crumbs::{crumbs, way},
    page::{self, Head},
    pages::{fault, regions::names},
    paths, read, text,
    visit::Visit,
};
use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::statistics::Measure;
use leptos::prelude::*;
use serde::Deserialize;

/// What is chosen.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    by: String,
    quarter: String,
}

/// The republic.
pub async fn republic(visit: Visit, Query(asked): Query<Asked>) -> Response {
    draw(visit, "", asked).await
}

/// A region.
pub async fn region(visit: Visit, Path(code): Path<String>, Query(asked): Query<Asked>) -> Response {
    if visit.portal.gazetteer().region(&code).is_none() {
        return fault::not_found(&visit);
    }
    draw(visit, &code, asked).await
}

/// A district.
pub async fn district(visit: Visit, Path(code): Path<String>, Query(asked): Query<Asked>) -> Response {
    if visit.portal.gazetteer().district(&code).is_none() {
        return fault::not_found(&visit);
    }
    draw(visit, &code, asked).await
}

async fn draw(visit: Visit, code: &str, asked: Asked) -> Response {
    let measure = Measure::of_code(&asked.by).unwrap_or_default();
    let look = read!(visit, Look::read(&visit, code, &asked.quarter, measure).await);
    let owed = read!(visit, reports::owed(&visit, code, &look.quarter).await);
    let offices = read!(visit, offices::read(&visit, code, &look.quarter).await);
    let t = visit.texts;
    let title = text!(t, "glance-title", name = look.name.clone());
    let head = Head::new(title.clone()).about(text!(t, "glance-about", name = look.name.clone())).menu(paths::REGIONS);
    page::draw(&visit, head, || {
        let gazetteer = visit.portal.gazetteer();
        let district = gazetteer.district(code);
        let region = gazetteer.region(district.map_or(code, |district| &district.region_code));
        view! {
            <main id="main" class="wrap main stack-l">
                {crumbs(&visit, way(&visit, region, district), text!(t, "glance-crumb"))}
                <div>
                    <h1>{title}</h1>
                    <p class="lead mt2">{text!(t, "glance-lead")}</p>
                    {choices(&visit, &look)}
                </div>
                {sections(&visit, &look)}
                {offices::section(&visit, &look, &offices)}
                {reports::section(&visit, &look, &owed)}
            </main>
        }
    })
}

/// Quarters and figures to choose from, as links.
fn choices(visit: &Visit, look: &Look) -> AnyView {
    let t = visit.texts;
    let here = visit.to(&paths::figures(&look.path));
    let link = |words: String, is_here: bool, by: &str, quarter: &str| {
        let current = is_here.then_some("true");
        let href = format!("{here}?by={by}&quarter={quarter}");
        view! { <li><a class="chip" href=href aria-current=current>{words}</a></li> }
    };
    let measures = look
        .measures()
        .map(|measure| link(measure_name(visit, measure), measure == look.measure, measure.code(), &look.quarter));
    let quarters = look.quarters.iter().rev().map(|one| {
        let name = names::quarter(visit, &one.quarter);
        link(name, one.quarter == look.quarter, look.measure.code(), &one.quarter)
    });
    let quarters = (!look.quarters.is_empty()).then(|| {
        view! {
            <nav class="mt2" aria-label=text!(t, "glance-quarters")>
                <ul class="chips">{quarters.collect_view()}</ul>
            </nav>
        }
    });
    view! {
        <nav class="mt4" aria-label=text!(t, "glance-measures")><ul class="chips">{measures.collect_view()}</ul></nav>
        {quarters}
    }
    .into_any()
}

/// All that is told of a place, on the public page and at the desk.
pub fn sections(visit: &Visit, look: &Look) -> AnyView {
    if look.whole.is_none() {
        return view! { <p class="empty">{text!(visit.texts, "glance-nothing")}</p> }.into_any();
    }
    view! {
        {map::section(visit, look)}
        {small::section(visit, look)}
        {counts::section(visit, look)}
        {together::section(visit, look)}
        {late::section(visit, look)}
    }
    .into_any()
}

/// What a figure is called.
pub fn measure_name(visit: &Visit, measure: Measure) -> String {
    // Keys: glance-by-in-time, glance-by-solved, glance-by-median, glance-by-received-per-1000, glance-by-score, glance-by-outside
    visit.texts.get(&format!("glance-by-{}", measure.code()))
}

/// Under each section: how its figures are made.
pub fn method_of(visit: &Visit, of: &str) -> AnyView {
    let href = visit.to(&paths::method_of(of));
    view! { <p class="sm mt2"><a href=href>{text!(visit.texts, "place-figures-method")}</a></p> }.into_any()
}
