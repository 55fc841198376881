//! The inspectors of the head's territory with score and counts, by the names of their mahallas: never by a value,
//! so that the page is no ranking.
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
use axum::response::Response;
use domain::{
    calendar,
    gazetteer::{Gazetteer, sort_by_name},
    period::Quarter,
    portal::EvaluationRow,
    score_card::Figure,
};
use leptos::prelude::*;

/// A row with the name of its mahalla.
type Named<'a> = (String, &'a EvaluationRow);

/// The rows of a district with its name.
struct District<'a> {
    name: String,
    rows: Vec<Named<'a>>,
}

pub async fn show(mut visit: Visit) -> Response {
    visit.is_personal = true;
    let staff = match desk::staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    if !staff.role.is_head() {
        return fault::not_found(&visit);
    }
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let rows = read!(visit, visit.portal.evaluation(&staff).await);
    let title = text!(t, "evaluation-title");
    page::draw(&visit, Head::new(title.clone()).desk(), || {
        let main = view! {
            <div class="stack-l">
                <h1>{title}</h1>
                <div class="note">
                    {icon(&visit, "info")}
                    <div>
                        <b>{text!(t, "evaluation-no-ranking")}</b>
                        <p>{text!(t, "evaluation-no-ranking.text")}</p>
                        <p><a href=visit.to(paths::METHOD)>{text!(t, "evaluation-method")}</a></p>
                    </div>
                </div>
                {tables(&visit, &by_district(&visit, &gazetteer, &rows))}
            </div>
        };
        layout::desk(&visit, paths::DESK_EVALUATION, main)
    })
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

fn table(visit: &Visit, label: String, rows: &[Named<'_>]) -> AnyView {
    let t = visit.texts;
    let rows = rows.iter().map(|(name, row)| self::row(visit, name, row)).collect_view();
    view! {
        <table class="tbl c mt4" aria-labelledby=label>
            <thead>
                <tr>
                    <th scope="col">{text!(t, "evaluation-mahalla")}</th>
                    <th scope="col">{text!(t, "evaluation-inspector")}</th>
                    <th class="ivc" scope="col">{text!(t, "evaluation-score")}</th>
                    <th class="n" scope="col">{text!(t, "evaluation-ratings")}</th>
                    <th class="n" scope="col">{text!(t, "evaluation-in-time")}</th>
                    <th class="n" scope="col">{text!(t, "evaluation-solved")}</th>
                    <th class="n" scope="col">{text!(t, "evaluation-overdue")}</th>
                    <th scope="col">{text!(t, "evaluation-report")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(visit: &Visit, mahalla: &str, row: &EvaluationRow) -> AnyView {
    let t = visit.texts;
    let name = row.inspector.name.in_language(visit.language).to_owned();
    // How many rated is not told while too few did.
    let shown = row.score.as_ref().filter(|score| score.figure != Figure::Suppressed);
    let ratings = shown.map_or_else(|| "—".to_owned(), |score| t.number(score.ratings.into()));
    view! {
        <tr>
            <th scope="row">
                <a href=visit.to(&paths::mahalla(&row.inspector.mahalla_code))>{mahalla.to_owned()}</a>
            </th>
            <td data-l=text!(t, "evaluation-inspector")>
                <a href=visit.to(&paths::inspector(&row.inspector.id))>{name}</a>
            </td>
            <td class="wide" data-l=text!(t, "evaluation-score")><div>{score_line(visit, row.score.as_ref())}</div></td>
            <td class="n" data-l=text!(t, "evaluation-ratings")>{ratings}</td>
            <td class="n" data-l=text!(t, "evaluation-in-time")>{percent(visit, row.figures.in_time_percent())}</td>
            <td class="n" data-l=text!(t, "evaluation-solved")>{percent(visit, row.figures.solved_percent())}</td>
            <td class="n" data-l=text!(t, "evaluation-overdue")>{t.number(row.figures.overdue)}</td>
            <td data-l=text!(t, "evaluation-report")>{report(visit, row)}</td>
        </tr>
    }
    .into_any()
}

fn report(visit: &Visit, row: &EvaluationRow) -> AnyView {
    let Some((id, code)) = &row.last_report else {
        return view! { <span class="muted">{text!(visit.texts, "evaluation-report.none")}</span> }.into_any();
    };
    let name = Quarter::parse(code).map_or_else(
        || code.clone(),
        |quarter| calendar::quarter_name(quarter.year().into(), quarter.quarter(), visit.language),
    );
    view! { <a href=visit.to(&paths::report(id))>{name}</a> }.into_any()
}
