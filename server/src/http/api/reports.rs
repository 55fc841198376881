//! Published reports.
use super::{
    Api,
    asked::{self, Asked, Named, is_name, rows},
    paging::{Page, key, next},
    problem::{Answer, Problem},
    shapes::{Report, ReportLine},
    statistics::place,
};
use axum::{Json, extract::State, http::Uri};
use domain::{
    open_data::Level,
    portal::Places,
    report::{self, Reports},
};
use storage::open_data::ReportsOf;

const LIST: &str = "reports";

/// Published reports
///
/// The newest first.
#[utoipa::path(get, path = "/api/v1/reports", tag = "reports", params(asked::Reports),
    responses((status = 200, description = "Reports", body = Page<ReportLine>)))]
pub async fn reports(State(api): State<Api>, uri: Uri, asked: Asked<asked::Reports>) -> Answer<Page<ReportLine>> {
    let asked::Reports { area, period, cursor, limit } = asked.0;
    let office = &api.front.office;
    let gazetteer = Places::gazetteer(office.as_ref());
    let none = || Problem::not_found("there is no such place");
    let of = match place(&gazetteer, area.as_deref()).ok_or_else(none)? {
        (_, Level::Republic, _) => ReportsOf::Everywhere,
        (code, Level::Mahalla, _) => ReportsOf::Mahalla(code),
        (code, ..) => ReportsOf::Territory(code),
    };
    let key = key(LIST, cursor.as_deref())?;
    let wrong = || Problem::parameter("cursor must be a word that an earlier page of this list gave");
    let after = key.as_deref().map(|key| split(key).ok_or_else(wrong)).transpose()?;
    let most = rows(limit);
    let mut lines = office.reports_after(of, period.as_deref(), after, most as u64 + 1).await?;
    let is_last = lines.len() <= most;
    lines.truncate(most);
    let next = lines.last().filter(|_| !is_last).map(|last| next(LIST, &uri, &key_of(last)));
    Ok(Page { items: lines.iter().map(Into::into).collect(), next })
}

/// A published report
#[utoipa::path(get, path = "/api/v1/reports/{id}", tag = "reports",
    params(("id" = String, Path, description = "Its name in addresses")),
    responses((status = 200, description = "The report", body = Report)))]
pub async fn report(State(api): State<Api>, Named(id): Named, _: Asked<asked::Nothing>) -> Answer<Json<Report>> {
    let report = api.front.office.published_report(&id).await?;
    let report = report.ok_or_else(|| Problem::not_found("there is no such published report"))?;
    Ok(Json(report.into()))
}

fn key_of(line: &report::ReportLine) -> String {
    let at = line.published_at.map_or(0, |at| at.unix_timestamp());
    format!("{at}:{}", line.id)
}

fn split(key: &str) -> Option<(i64, &str)> {
    let (at, id) = key.split_once(':')?;
    Some((at.parse().ok()?, Some(id).filter(|id| is_name(id))?))
}
