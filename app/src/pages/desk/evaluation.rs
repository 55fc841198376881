//! The inspectors of the head's territory with score, counts and evaluation, by the names of their mahallas: never by a
//! value, so that the page is no ranking. An inspector finds his own evaluation here.
mod acts;
mod course;
pub mod one;
mod sheet;

use crate::{
    components::{icon::icon, score::score_line},
    layout,
    page::{self, Head},
    pages::{
        desk, fault,
        regions::{figures::percent, names},
    },
    paths, read, text,
    visit::Visit,
};
use axum::{extract::Query, response::Response};
use domain::{
    evaluation::{EvaluationLine, IndexBand, Stage, has_page},
    gazetteer::{Gazetteer, sort_by_name},
    portal::EvaluationRow,
    score_card::Figure,
};
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A row with the name of its mahalla.
type Named<'a> = (String, &'a EvaluationRow);

/// The rows of a district with its name.
struct District<'a> {
    name: String,
    rows: Vec<Named<'a>>,
}

/// Which quarter, and which district for a region or the republic.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    quarter: String,
    district: String,
}

pub async fn show(mut visit: Visit, Query(asked): Query<Asked>) -> Response {
    visit.is_personal = true;
    let staff = match desk::staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    if !has_page(staff.role) {
        return fault::not_found(&visit);
    }
    let t = visit.texts;
    let quarters = read!(visit, visit.portal.evaluated_quarters().await);
    let quarter = quarters.iter().find(|one| **one == asked.quarter).or(quarters.first()).cloned().unwrap_or_default();
    let is_within = asked.district.starts_with(&staff.territory);
    let district = if staff.territory.len() == 7 {
        staff.territory.clone()
    } else if is_within && asked.district.len() == 7 {
        asked.district
    } else {
        String::new()
    };
    let lines = read!(visit, visit.portal.evaluations(&staff, &quarter, &district).await);
    let rows = read!(visit, visit.portal.evaluation(&staff, &district).await);
    let gazetteer = visit.portal.gazetteer();
    let title = text!(t, "evaluation-title");
    page::draw(&visit, Head::new(title.clone()).desk(), || {
        let inner = match () {
            () if !staff.role.is_head() => own(&visit, &gazetteer, &lines),
            () if district.is_empty() => places(&visit, &gazetteer, &quarter, &lines),
            () => tables(&visit, &by_district(&visit, &gazetteer, &rows), &lines),
        };
        let main = view! {
            <div class="stack-l">
                <h1>{title}</h1>
                {chooser(&visit, &quarters, &quarter, &district)}
                <div class="note">
                    {icon(&visit, "info")}
                    <div>
                        <b>{text!(t, "evaluation-no-ranking")}</b>
                        <p>{text!(t, "evaluation-no-ranking.text")}</p>
                        <p><a href=visit.to(paths::METHOD)>{text!(t, "evaluation-method")}</a></p>
                    </div>
                </div>
                {inner}
            </div>
        };
        layout::desk(&visit, paths::DESK_EVALUATION, main)
    })
}

/// A band as a pill.
pub fn band(visit: &Visit, band: IndexBand) -> AnyView {
    let (class, sign) = match band {
        IndexBand::Above => ("pill good", "circle-check"),
        IndexBand::Similar => ("pill", "circle-dot"),
        IndexBand::Below => ("pill warn", "triangle-alert"),
        IndexBand::TooFew => ("pill", "hourglass"),
    };
    // Keys: evaluation-band-above, -similar, -below, -too-few.
    let words = visit.texts.get(&format!("evaluation-band-{}", band.code()));
    view! { <span class=class data-band=band.code()>{icon(visit, sign)}{words}</span> }.into_any()
}

/// Where an evaluation stands, in a word.
fn stage(visit: &Visit, stage: Stage) -> String {
    // Keys: evaluation-stage-hearing, -deciding, -decided, -objected, -settled.
    visit.texts.get(&format!("evaluation-stage-{}", stage.code()))
}

fn chooser(visit: &Visit, quarters: &[String], chosen: &str, district: &str) -> AnyView {
    let links = quarters
        .iter()
        .take(8)
        .map(|quarter| {
            let current = (quarter == chosen).then_some("page");
            let href = visit.to(&paths::desk_evaluations(quarter, district));
            view! { <a class="chip" href=href aria-current=current>{names::quarter(visit, quarter)}</a> " " }
        })
        .collect_view();
    view! { <nav class="chips" aria-label=text!(visit.texts, "evaluation-quarters")>{links}</nav> }.into_any()
}

/// One's own evaluation, or those that wait for the public council.
fn own(visit: &Visit, gazetteer: &Gazetteer, lines: &[EvaluationLine]) -> AnyView {
    let t = visit.texts;
    if lines.is_empty() {
        return view! { <p>{text!(t, "evaluation-none-own")}</p> }.into_any();
    }
    lines
        .iter()
        .map(|line| {
            let place = names::with_district(visit, gazetteer, &line.mahalla_code);
            let place = place.map(|place| names::heading(&place)).unwrap_or_default();
            let name = line.inspector_name.in_language(visit.language).to_owned();
            view! {
                <section class="card">
                    <h2><a href=visit.to(&paths::desk_evaluation(&line.assignment, &line.quarter))>{name}</a></h2>
                    <p class="muted">{place}</p>
                    <p class="mt2">{band(visit, line.band)} " " {stage(visit, line.stage)}</p>
                </section>
            }
        })
        .collect_view()
        .into_any()
}

/// Districts with what is open in each, by name.
fn places(visit: &Visit, gazetteer: &Gazetteer, quarter: &str, lines: &[EvaluationLine]) -> AnyView {
    let t = visit.texts;
    let mut counts: BTreeMap<&str, [u64; 3]> = BTreeMap::new();
    for line in lines {
        let count = counts.entry(&line.district_code).or_default();
        count[0] += 1;
        count[1] += u64::from(line.stage == Stage::Deciding);
        count[2] += u64::from(line.stage == Stage::Objected);
    }
    let mut rows: Vec<(String, &str, [u64; 3])> = counts
        .into_iter()
        .filter_map(|(code, count)| {
            let district = gazetteer.district(code)?;
            Some((names::heading(&names::district(visit, district)), code, count))
        })
        .collect();
    sort_by_name(&mut rows, visit.language, |(name, ..)| name.as_str());
    let rows = rows
        .into_iter()
        .map(|(name, code, [all, waiting, objected])| {
            view! {
                <tr>
                    <th scope="row"><a href=visit.to(&paths::desk_evaluations(quarter, code))>{name}</a></th>
                    <td class="n" data-l=text!(t, "evaluation-places-all")>{t.number(all)}</td>
                    <td class="n" data-l=text!(t, "evaluation-stage-deciding")>{t.number(waiting)}</td>
                    <td class="n" data-l=text!(t, "evaluation-stage-objected")>{t.number(objected)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section>
            <h2 id="districts">{text!(t, "evaluation-places")}</h2>
            <table class="tbl c mt4" aria-labelledby="districts">
                <thead>
                    <tr>
                        <th scope="col">{text!(t, "evaluation-places-district")}</th>
                        <th class="n" scope="col">{text!(t, "evaluation-places-all")}</th>
                        <th class="n" scope="col">{text!(t, "evaluation-stage-deciding")}</th>
                        <th class="n" scope="col">{text!(t, "evaluation-stage-objected")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

/// Districts by name, and in each the rows by the names of the mahallas.
fn by_district<'a>(visit: &Visit, gazetteer: &Gazetteer, rows: &'a [EvaluationRow]) -> Vec<District<'a>> {
    let mut codes: Vec<&str> = rows.iter().map(|row| row.district_code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    let mut districts: Vec<District<'a>> = codes
        .into_iter()
        .map(|code| {
            let name = gazetteer.district(code).map(|district| names::heading(&names::district(visit, district)));
            let of_code = rows.iter().filter(|row| row.district_code == code);
            let mut rows: Vec<Named<'a>> = of_code.map(|row| (mahalla(visit, gazetteer, row), row)).collect();
            sort_by_name(&mut rows, visit.language, |(name, _)| name.as_str());
            District { name: name.unwrap_or_default(), rows }
        })
        .collect();
    sort_by_name(&mut districts, visit.language, |district| district.name.as_str());
    districts
}

fn mahalla(visit: &Visit, gazetteer: &Gazetteer, row: &EvaluationRow) -> String {
    let found = gazetteer.mahalla(&row.inspector.mahalla_code);
    found.map(|mahalla| names::heading(&names::mahalla(visit, mahalla))).unwrap_or_default()
}

fn tables(visit: &Visit, districts: &[District<'_>], lines: &[EvaluationLine]) -> AnyView {
    let t = visit.texts;
    if districts.is_empty() {
        return view! { <div class="note">{icon(visit, "info")}<p>{text!(t, "evaluation-none")}</p></div> }.into_any();
    }
    districts
        .iter()
        .enumerate()
        .map(|(index, district)| {
            let id = format!("district-{index}");
            view! {
                <section>
                    <h2 id=id.clone()>{district.name.clone()}</h2>
                    {table(visit, id, &district.rows, lines)}
                </section>
            }
        })
        .collect_view()
        .into_any()
}

fn table(visit: &Visit, label: String, rows: &[Named<'_>], lines: &[EvaluationLine]) -> AnyView {
    let t = visit.texts;
    let line = |row: &EvaluationRow| lines.iter().find(|line| line.inspector == row.inspector.id);
    let rows = rows.iter().map(|(name, row)| self::row(visit, name, row, line(row))).collect_view();
    view! {
        <table class="tbl c mt4" aria-labelledby=label>
            <thead>
                <tr>
                    <th scope="col">{text!(t, "evaluation-who")}</th>
                    <th class="ivc" scope="col">{text!(t, "evaluation-score")}</th>
                    <th class="n" scope="col">{text!(t, "evaluation-ratings")}</th>
                    <th class="n" scope="col">{text!(t, "evaluation-in-time")}</th>
                    <th class="n" scope="col">{text!(t, "evaluation-solved")}</th>
                    <th class="n" scope="col">{text!(t, "evaluation-overdue")}</th>
                    <th scope="col">{text!(t, "evaluation-report")}</th>
                    <th scope="col">{text!(t, "evaluation-column")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(visit: &Visit, mahalla: &str, row: &EvaluationRow, line: Option<&EvaluationLine>) -> AnyView {
    let t = visit.texts;
    let name = row.inspector.name.in_language(visit.language).to_owned();
    // How many rated is not told while too few did.
    let shown = row.score.as_ref().filter(|score| score.figure != Figure::Suppressed);
    let ratings = shown.map_or_else(|| "—".to_owned(), |score| t.number(score.ratings.into()));
    view! {
        <tr>
            <th scope="row">
                <a href=visit.to(&paths::mahalla(&row.inspector.mahalla_code))>{mahalla.to_owned()}</a>
                <div class="hint mt2"><a href=visit.to(&paths::inspector(&row.inspector.id))>{name}</a></div>
            </th>
            <td class="wide" data-l=text!(t, "evaluation-score")><div>{score_line(visit, row.score.as_ref())}</div></td>
            <td class="n" data-l=text!(t, "evaluation-ratings")>{ratings}</td>
            <td class="n" data-l=text!(t, "evaluation-in-time")>{percent(visit, row.figures.in_time_percent())}</td>
            <td class="n" data-l=text!(t, "evaluation-solved")>{percent(visit, row.figures.solved_percent())}</td>
            <td class="n" data-l=text!(t, "evaluation-overdue")>{t.number(row.figures.overdue)}</td>
            <td data-l=text!(t, "evaluation-report")>{report(visit, row)}</td>
            <td data-l=text!(t, "evaluation-column")>{evaluation(visit, line)}</td>
        </tr>
    }
    .into_any()
}

fn report(visit: &Visit, row: &EvaluationRow) -> AnyView {
    let Some((id, code)) = &row.last_report else {
        return view! { <span class="muted">{text!(visit.texts, "evaluation-report.none")}</span> }.into_any();
    };
    view! { <a href=visit.to(&paths::report(id))>{names::quarter(visit, code)}</a> }.into_any()
}

fn evaluation(visit: &Visit, line: Option<&EvaluationLine>) -> AnyView {
    let Some(line) = line else { return view! { <span class="muted">"—"</span> }.into_any() };
    let href = visit.to(&paths::desk_evaluation(&line.assignment, &line.quarter));
    view! { <span>{band(visit, line.band)} <br/> <a href=href>{stage(visit, line.stage)}</a></span> }.into_any()
}
