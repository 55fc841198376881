//! Suggestions while a search is typed, as lines of name, place and address parted by tabs: the island on the search
//! field reads them without a parser.
use crate::{pages::regions::names, paths, visit::Visit};
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use domain::gazetteer::{Gazetteer, PlaceRef};

/// Suggestions shown.
const MOST: usize = 8;

pub async fn list(visit: Visit) -> Response {
    let fields: Vec<(String, String)> = serde_urlencoded::from_str(&visit.query).unwrap_or_default();
    let asked = fields.into_iter().find(|(name, _)| name == "q").map(|(_, value)| value).unwrap_or_default();
    let gazetteer = visit.portal.gazetteer();
    let lines: Vec<String> =
        gazetteer.search(asked.trim(), MOST).into_iter().map(|hit| line(&visit, &gazetteer, hit.place)).collect();
    self::lines(lines)
}

/// Lines for an island.
pub fn lines(lines: Vec<String>) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=300")];
    (headers, lines.join("\n")).into_response()
}

fn line(visit: &Visit, gazetteer: &Gazetteer, place: PlaceRef<'_>) -> String {
    let (name, around, path) = match place {
        PlaceRef::Region(region) => {
            (names::heading(&names::region(visit, region)), String::new(), paths::region(&region.code))
        }
        PlaceRef::District(district) => {
            let around =
                gazetteer.region(&district.region_code).map(|region| names::region(visit, region)).unwrap_or_default();
            (names::heading(&names::district(visit, district)), around, paths::district(&district.code))
        }
        PlaceRef::Mahalla(mahalla) => {
            (names::mahalla(visit, mahalla), names::lies_in(visit, gazetteer, mahalla), paths::mahalla(&mahalla.code))
        }
    };
    format!("{name}\t{around}\t{}", visit.to(&path))
}
