//! Where you are: the way from the country down to this page.
use crate::{paths, text, visit::Visit};
use domain::place::{District, Region};
use leptos::prelude::*;

/// The trail above a heading: links with their names, the last entry being this page.
pub fn crumbs(visit: &Visit, links: Vec<(String, String)>, here: String) -> impl IntoView + use<> {
    let links =
        links.into_iter().map(|(path, name)| view! { <li><a href=visit.to(&path)>{name}</a></li> }).collect_view();
    view! {
        <nav class="crumbs" aria-label=text!(visit.texts, "common-crumbs")>
            <ol>{links}<li aria-current="page">{here}</li></ol>
        </nav>
    }
}

/// The trail of a place: the country's regions, a region, a district.
pub fn way(visit: &Visit, region: Option<&Region>, district: Option<&District>) -> Vec<(String, String)> {
    let mut way = vec![(paths::REGIONS.to_owned(), text!(visit.texts, "common-country"))];
    if let Some(region) = region {
        way.push((paths::region(&region.code), region.names.in_language(visit.language).to_owned()));
    }
    if let Some(district) = district {
        way.push((paths::district(&district.code), district.names.in_language(visit.language).to_owned()));
    }
    way
}
