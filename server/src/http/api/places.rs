//! Regions, districts, mahallas: from memory.
use super::{
    Api,
    asked::{self, Asked, rows},
    paging::{Page, Span, page},
    problem::{Answer, Problem},
    shapes::{District, Mahalla, Region},
};
use axum::{extract::State, http::Uri};
use domain::{
    gazetteer::{Gazetteer, PlaceRef},
    portal::Places,
};

/// Places of a search of the whole country that are looked at: more than anybody pages through.
const SEARCHED: usize = 2_000;

/// All regions
///
/// In the order of their codes.
#[utoipa::path(get, path = "/api/v1/regions", tag = "places", params(asked::Paged),
    responses((status = 200, description = "Regions", body = Page<Region>)))]
pub async fn regions(State(api): State<Api>, uri: Uri, asked: Asked<asked::Paged>) -> Answer<Page<Region>> {
    let mut all: Vec<Region> = api.front.office.gazetteer().regions().iter().map(Into::into).collect();
    all.sort_by(|one, other| one.code.cmp(&other.code));
    let span = Span { cursor: asked.0.cursor.as_deref(), limit: rows(asked.0.limit) };
    page("regions", &uri, all, |row| &row.code, span)
}

/// Districts, of one region or all
///
/// In the order of their codes.
#[utoipa::path(get, path = "/api/v1/districts", tag = "places", params(asked::Districts),
    responses((status = 200, description = "Districts", body = Page<District>)))]
pub async fn districts(State(api): State<Api>, uri: Uri, asked: Asked<asked::Districts>) -> Answer<Page<District>> {
    let gazetteer = api.front.office.gazetteer();
    let of: Vec<&str> = match &asked.0.region {
        Some(region) if gazetteer.region(region).is_none() => {
            return Err(Problem::not_found("there is no such region"));
        }
        Some(region) => vec![region],
        None => gazetteer.regions().iter().map(|region| region.code.as_str()).collect(),
    };
    let mut all: Vec<District> =
        of.into_iter().flat_map(|region| gazetteer.districts_of(region)).map(Into::into).collect();
    all.sort_by(|one, other| one.code.cmp(&other.code));
    let span = Span { cursor: asked.0.cursor.as_deref(), limit: rows(asked.0.limit) };
    page("districts", &uri, all, |row| &row.code, span)
}

/// Mahallas, of one district, found by name, or all
///
/// Closed ones too: they have a last day.
#[utoipa::path(get, path = "/api/v1/mahallas", tag = "places", params(asked::Mahallas),
    responses((status = 200, description = "Mahallas", body = Page<Mahalla>)))]
pub async fn mahallas(State(api): State<Api>, uri: Uri, asked: Asked<asked::Mahallas>) -> Answer<Page<Mahalla>> {
    let gazetteer = api.front.office.gazetteer();
    let asked::Mahallas { district, q, cursor, limit } = asked.0;
    if district.as_ref().is_some_and(|code| gazetteer.district(code).is_none()) {
        return Err(Problem::not_found("there is no such district"));
    }
    let all = match &q {
        Some(words) => found(&gazetteer, words, district.as_deref()),
        None => listed(&gazetteer, district.as_deref()),
    };
    page("mahallas", &uri, all, |row| &row.code, Span { cursor: cursor.as_deref(), limit: rows(limit) })
}

/// The best fit first. In a district all that fit are found, however many fit elsewhere.
fn found(gazetteer: &Gazetteer, words: &str, district: Option<&str>) -> Vec<Mahalla> {
    let most = if district.is_some() { usize::MAX } else { SEARCHED };
    let hits = gazetteer.search(words, most).into_iter().filter_map(|hit| match hit.place {
        PlaceRef::Mahalla(mahalla) => Some(mahalla),
        _ => None,
    });
    hits.filter(|one| district.is_none_or(|code| one.district_code == code)).map(Into::into).collect()
}

fn listed(gazetteer: &Gazetteer, district: Option<&str>) -> Vec<Mahalla> {
    let of: Vec<&str> = match district {
        Some(code) => vec![code],
        None => {
            let regions = gazetteer.regions().iter();
            regions.flat_map(|region| gazetteer.districts_of(&region.code)).map(|one| one.code.as_str()).collect()
        }
    };
    let mut all: Vec<_> = of.into_iter().flat_map(|code| gazetteer.mahallas_of(code)).collect();
    all.sort_by(|one, other| one.code.cmp(&other.code));
    all.into_iter().map(Into::into).collect()
}
