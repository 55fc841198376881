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

/// A row by the name of its mahalla: what was evaluated, and what is counted today of who holds a post. Who left since has
/// no figures of today, who came since no evaluation.
struct Row<'a> {
    mahalla: String,
    line: Option<&'a EvaluationLine>,
    today: Option<&'a EvaluationRow>,
}

/// The rows of a district with its name.
struct District<'a> {
    name: String,
    rows: Vec<Row<'a>>,
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
    let waiting = read!(visit, visit.portal.evaluations_waiting(&staff).await);
    let gazetteer = visit.portal.gazetteer();
    let title = text!(t, "evaluation-title");
    page::draw(&visit, Head::new(title.clone()).desk(), || {
        let inner = match () {
            () if !staff.role.is_head() => own(&visit, &gazetteer, &lines),
            () if district.is_empty() => places(&visit, &gazetteer, &quarter, &lines),
            () => tables(&visit, &by_district(&visit, &gazetteer, &rows, &lines)),
        };
        let main = view! {
            <div class="stack-l">
                <h1>{title}</h1>
                {waits(&visit, &gazetteer, &waiting)}
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

/// More that waits than this is told by quarters, whose tables have it.
const SHOWN: usize = 12;

/// What waits for a step of the viewer, in whatever quarter.
fn waits(visit: &Visit, gazetteer: &Gazetteer, lines: &[EvaluationLine]) -> Option<AnyView> {
    let t = visit.texts;
    let of_quarter = |quarters: &[EvaluationLine]| {
        let quarter = &quarters[0].quarter;
        let href = visit.to(&paths::desk_evaluations(quarter, ""));
        let count = t.number(quarters.len() as u64);
        view! { <li><a href=href>{names::quarter(visit, quarter)}</a> ": " {count}</li> }
    };
    let by_quarter = lines.chunk_by(|one, other| one.quarter == other.quarter).map(of_quarter).collect_view();
    let items = lines
        .iter()
        .take(SHOWN)
        .map(|line| {
            let found = gazetteer.mahalla(&line.mahalla_code);
            let place = found.map(|mahalla| names::heading(&names::mahalla(visit, mahalla))).unwrap_or_default();
            let name = line.inspector_name.in_language(visit.language).to_owned();
            view! {
                <li>
                    <a href=visit.to(&paths::desk_evaluation(&line.assignment, &line.quarter))>{name}</a>
                    " " <span class="muted">{place} " · " {names::quarter(visit, &line.quarter)} " · " {stage(visit, line.stage)}</span>
                </li>
            }
        })
        .collect_view();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="card" id="waiting">
                <h2>{text!(t, "evaluation-waiting", count = lines.len())}</h2>
                <ul class="f stack-s mt2">{if lines.len() > SHOWN { by_quarter.into_any() } else { items.into_any() }}</ul>
            </section>
        }
        .into_any()
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
    // Keys: evaluation-stage-hearing, -deciding, -decided, -objected, -planned, -settled.
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
fn by_district<'a>(
    visit: &Visit,
    gazetteer: &Gazetteer,
    rows: &'a [EvaluationRow],
    lines: &'a [EvaluationLine],
) -> Vec<District<'a>> {
    let mahalla = |code: &str| {
        let found = gazetteer.mahalla(code);
        found.map(|mahalla| names::heading(&names::mahalla(visit, mahalla))).unwrap_or_default()
    };
    let is_one = |line: &EvaluationLine, row: &EvaluationRow| {
        line.inspector == row.inspector.id && line.district_code == row.district_code
    };
    let mut codes: Vec<&str> = rows.iter().map(|row| row.district_code.as_str()).collect();
    codes.extend(lines.iter().map(|line| line.district_code.as_str()));
    codes.sort_unstable();
    codes.dedup();
    let mut districts: Vec<District<'a>> = codes
        .into_iter()
        .map(|code| {
            let name = gazetteer.district(code).map(|district| names::heading(&names::district(visit, district)));
            let evaluated = lines.iter().filter(|line| line.district_code == code).map(|line| Row {
                mahalla: mahalla(&line.mahalla_code),
                today: rows.iter().find(|row| is_one(line, row)),
                line: Some(line),
            });
            let new = rows.iter().filter(|row| row.district_code == code);
            let new = new.filter(|row| !lines.iter().any(|line| is_one(line, row)));
            let new =
                new.map(|row| Row { mahalla: mahalla(&row.inspector.mahalla_code), today: Some(row), line: None });
            let mut of_code: Vec<Row<'a>> = evaluated.chain(new).collect();
            sort_by_name(&mut of_code, visit.language, |row| row.mahalla.as_str());
            District { name: name.unwrap_or_default(), rows: of_code }
        })
        .collect();
    sort_by_name(&mut districts, visit.language, |district| district.name.as_str());
    districts
}

fn tables(visit: &Visit, districts: &[District<'_>]) -> AnyView {
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
                    {table(visit, id, &district.rows)}
                </section>
            }
        })
        .collect_view()
        .into_any()
}

fn table(visit: &Visit, label: String, rows: &[Row<'_>]) -> AnyView {
    let t = visit.texts;
    let rows = rows.iter().map(|row| self::row(visit, row)).collect_view();
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

fn row(visit: &Visit, row: &Row<'_>) -> AnyView {
    let t = visit.texts;
    let none = || "—".to_owned();
    let (id, code, name) = match (row.line, row.today) {
        (Some(line), _) => (&line.inspector, &line.mahalla_code, &line.inspector_name),
        (None, Some(today)) => (&today.inspector.id, &today.inspector.mahalla_code, &today.inspector.name),
        (None, None) => return ().into_any(),
    };
    let name = name.in_language(visit.language).to_owned();
    let score = row.today.and_then(|today| today.score.as_ref());
    // How many rated is not told while too few did.
    let shown = score.filter(|score| score.figure != Figure::Suppressed);
    let ratings = shown.map_or_else(none, |score| t.number(score.ratings.into()));
    let figures = row.today.map(|today| &today.figures);
    let in_time = figures.map_or_else(none, |figures| percent(visit, figures.in_time_percent()));
    let solved = figures.map_or_else(none, |figures| percent(visit, figures.solved_percent()));
    let overdue = figures.map_or_else(none, |figures| t.number(figures.overdue));
    view! {
        <tr>
            <th scope="row">
                <a href=visit.to(&paths::mahalla(code))>{row.mahalla.clone()}</a>
                <div class="hint mt2"><a href=visit.to(&paths::inspector(id))>{name}</a></div>
            </th>
            <td class="wide" data-l=text!(t, "evaluation-score")><div>{score_line(visit, score)}</div></td>
            <td class="n" data-l=text!(t, "evaluation-ratings")>{ratings}</td>
            <td class="n" data-l=text!(t, "evaluation-in-time")>{in_time}</td>
            <td class="n" data-l=text!(t, "evaluation-solved")>{solved}</td>
            <td class="n" data-l=text!(t, "evaluation-overdue")>{overdue}</td>
            <td data-l=text!(t, "evaluation-report")>{report(visit, row.today)}</td>
            <td data-l=text!(t, "evaluation-column")>{evaluation(visit, row.line)}</td>
        </tr>
    }
    .into_any()
}

fn report(visit: &Visit, row: Option<&EvaluationRow>) -> AnyView {
    let Some((id, code)) = row.and_then(|row| row.last_report.as_ref()) else {
        return view! { <span class="muted">{text!(visit.texts, "evaluation-report.none")}</span> }.into_any();
    };
    view! { <a href=visit.to(&paths::report(id))>{names::quarter(visit, code)}</a> }.into_any()
}

fn evaluation(visit: &Visit, line: Option<&EvaluationLine>) -> AnyView {
    let Some(line) = line else { return view! { <span class="muted">"—"</span> }.into_any() };
    let href = visit.to(&paths::desk_evaluation(&line.assignment, &line.quarter));
    view! { <span>{band(visit, line.band)} <br/> <a href=href>{stage(visit, line.stage)}</a></span> }.into_any()
}
