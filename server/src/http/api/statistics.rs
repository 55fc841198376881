//! Quarters, and what each place counted in one.
use super::{
    Api,
    asked::{self, Asked, rows},
    paging::{Page, Span, page},
    problem::{Answer, Problem},
    shapes::{Counts, DataFile, Period, Statistics},
};
use axum::{Json, extract::State, http::Uri};
use domain::{
    failure::Read,
    gazetteer::Gazetteer,
    open_data::{BreakdownRow, Level, OpenData, REPUBLIC},
    place::Names,
    portal::Places,
    score_card::AreaScores,
    statistics::Statistics as _,
};
use std::sync::Arc;

/// Quarters of rating with their files
///
/// The newest first.
#[utoipa::path(get, path = "/api/v1/periods", tag = "figures", params(asked::Paged),
    responses((status = 200, description = "Quarters", body = Page<Period>)))]
pub async fn periods(State(api): State<Api>, uri: Uri, asked: Asked<asked::Paged>) -> Answer<Page<Period>> {
    let office = &api.front.office;
    let canonical = office.released_files().await?;
    let files = office.published_files().await?;
    let mut all = office.periods().await.map_err(domain::failure::Failure::from)?;
    all.sort_by(|one, other| other.quarter.cmp(&one.quarter));
    let with_files = |record: storage::PeriodRecord| {
        let first = canonical.iter().filter(|(period, _)| *period == record.quarter);
        let first = first.map(|(period, hash)| DataFile::canonical(period, hash));
        let others = files.iter().filter(|file| file.period == record.quarter).map(Into::into);
        let all = first.chain(others).collect();
        Period::of(record, all)
    };
    let all = all.into_iter().map(with_files).collect();
    let span = Span { cursor: asked.0.cursor.as_deref(), limit: rows(asked.0.limit) };
    page("periods", &uri, all, |row: &Period| &row.period, span)
}

/// The code of a place as the portal stores it, its level and its name; none for an unknown one.
pub(super) fn place<'a>(
    gazetteer: &'a Gazetteer,
    asked: Option<&'a str>,
) -> Option<(&'a str, Level, Option<&'a Names>)> {
    let code = asked.unwrap_or_default();
    if code.is_empty() || code == REPUBLIC {
        return Some(("", Level::Republic, None));
    }
    let region = gazetteer.region(code).map(|one| (Level::Region, &one.names));
    let district = || gazetteer.district(code).map(|one| (Level::District, &one.names));
    let mahalla = || gazetteer.mahalla(code).map(|one| (Level::Mahalla, &one.names));
    region.or_else(district).or_else(mahalla).map(|(level, names)| (code, level, Some(names)))
}

/// What a place counted in a quarter
///
/// The figures of a place are the sums of those below it. Small counts are hidden as on the pages.
#[utoipa::path(get, path = "/api/v1/statistics", tag = "figures", params(asked::Statistics),
    responses((status = 200, description = "The figures", body = Statistics)))]
pub async fn statistics(State(api): State<Api>, asked: Asked<asked::Statistics>) -> Answer<Json<Statistics>> {
    let office = &api.front.office;
    let gazetteer = Places::gazetteer(office.as_ref());
    let none = || Problem::not_found("there is no such place");
    let (code, level, names) = place(&gazetteer, asked.0.area.as_deref()).ok_or_else(none)?;
    let figures = match &asked.0.period {
        Some(period) => office.area_quarter(code, period).await?,
        None => office.quarters_of(code, 1).await?.pop(),
    };
    let figures = figures.ok_or_else(|| Problem::not_found("nothing was counted in that quarter"))?;
    let (breakdowns, bodies) = match figures.is_locked && level != Level::Mahalla {
        true => (breakdowns(&api, &figures.quarter).await?, office.cooperation_of(code, &figures.quarter).await?),
        false => (Arc::default(), Vec::new()),
    };
    let counts = Counts { breakdowns: &breakdowns, bodies: &bodies };
    Ok(Json(Statistics::of(&figures, level, names, &counts)))
}

/// Counts by category and kind of a quarter, kept until something changes.
async fn breakdowns(api: &Api, quarter: &str) -> Read<Arc<Vec<BreakdownRow>>> {
    let key = (quarter.to_owned(), api.front.office.version());
    if let Some(known) = api.breakdowns.get(&key) {
        return Ok(known);
    }
    let counted = Arc::new(api.front.office.breakdowns_of(quarter).await?);
    api.breakdowns.insert(key, Arc::clone(&counted));
    Ok(counted)
}
