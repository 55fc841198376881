//! Who holds a post today, and his released scores. Who has left is not found: his page tells where to go instead.
use super::{
    Api,
    asked::{self, Asked, Named},
    problem::{Answer, Problem},
    shapes::{Inspector, Score},
};
use axum::{Json, extract::State};
use domain::{calendar::local_date, inspector::Inspectors, portal::Watch};

fn nobody() -> Problem {
    Problem::not_found("nobody holds a post under this name today")
}

/// Who holds a post today
#[utoipa::path(get, path = "/api/v1/inspectors/{id}", tag = "inspectors",
    params(("id" = String, Path, description = "The last part of the address of his page")),
    responses((status = 200, description = "The inspector", body = Inspector)))]
pub async fn inspector(State(api): State<Api>, Named(id): Named, _: Asked<asked::Nothing>) -> Answer<Json<Inspector>> {
    let office = &api.front.office;
    let today = local_date(office.now());
    let profile = office.inspector(&id).await?.ok_or_else(nobody)?;
    if profile.until.is_some_and(|last| last < today) {
        return Err(nobody());
    }
    Ok(Json(profile.into()))
}

/// His released score
///
/// Of a quarter, or the last one. What is too small to be shown is null, with the reason in `status`.
#[utoipa::path(get, path = "/api/v1/inspectors/{id}/score", tag = "inspectors",
    params(("id" = String, Path, description = "The last part of the address of his page"), asked::Score),
    responses((status = 200, description = "The score", body = Score)))]
pub async fn score(State(api): State<Api>, Named(id): Named, asked: Asked<asked::Score>) -> Answer<Json<Score>> {
    let card = api.front.office.score_in(&id, asked.0.period.as_deref()).await?;
    let card = card.ok_or_else(|| Problem::not_found("no score of this inspector was released with that quarter"))?;
    Ok(Json(Score::of(&id, &card)))
}
