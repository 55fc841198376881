//! The reports of the inspector or of the head's territory, and the quarters that still wait for a report.
use super::sheet::state_pill;
use crate::{
    components::icon::icon,
    layout,
    page::{self, Head},
    pages::{
        fault,
        regions::names::{self, quarter},
        reports::{place, standing, whose},
    },
    paths, read, text,
    visit::Visit,
};
use axum::{http::StatusCode, response::Response};
use domain::{
    calendar,
    failure::Read,
    gazetteer::Gazetteer,
    person::{Role, Staff},
    report::{self, OwedLine, ReportLine, ReportSpan},
};
use leptos::prelude::*;

/// Draws the list; `notice` is why a report was not opened.
pub async fn show(visit: &Visit, staff: &Staff, notice: Option<&'static str>) -> Response {
    if !report::has_page(staff.role) {
        return fault::not_found(visit);
    }
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let reports = read!(visit, visit.portal.desk_reports(staff).await);
    let due = read!(visit, visit.portal.reports_due(staff).await);
    let awaited = read!(visit, awaited(visit, staff, &reports).await);
    let title = text!(t, "deskreport-list");
    let head = match notice {
        None => Head::new(title.clone()),
        Some(_) => {
            Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
        }
    };
    page::draw(visit, head.desk(), || {
        let main = view! {
            <div class="stack-l">
                {notice.map(|notice| self::notice(visit, notice))}
                <div>
                    <h1>{title}</h1>
                    <p class="muted mt2">{text!(t, "deskreport-list.lead")}</p>
                </div>
                {openings(visit, &due, staff.role.is_head())}
                {missing(visit, &gazetteer, &awaited)}
                {table(visit, &gazetteer, &reports)}
            </div>
        };
        layout::desk(visit, paths::DESK_REPORTS, main)
    })
}

/// Why a step was not taken.
pub fn notice(visit: &Visit, notice: &str) -> AnyView {
    // Keys: deskreport-notice-not-locked, -not-served, -not-yours, -not-open, -not-submitted, -own, -published, -changed.
    let words = visit.texts.get(&format!("deskreport-notice-{notice}"));
    view! { <div class="note warn" role="alert">{icon(visit, "triangle-alert")}<p>{words}</p></div> }.into_any()
}

/// Reports to be opened; `is_office`: of the office one heads.
fn openings(visit: &Visit, due: &[String], is_office: bool) -> Option<AnyView> {
    let t = visit.texts;
    if due.is_empty() {
        return None;
    }
    let forms = due
        .iter()
        .map(|code| {
            let day = |span: ReportSpan| if is_office { span.office_due_on() } else { span.due_on() };
            let due = ReportSpan::parse(code).map(|span| calendar::long_date(day(span), visit.language));
            view! {
                <li>
                    {due.map(|day| view! { <p class="sm muted">{text!(t, "deskreport-due-by", day = day)}</p> })}
                    <form method="post" action=visit.to(paths::DESK_REPORTS)>
                        <input r#type="hidden" name="quarter" value=code.clone()/>
                        <button class="btn alt">{text!(t, "deskreport-open", quarter = quarter(visit, code))}</button>
                    </form>
                </li>
            }
        })
        .collect_view();
    let section = view! {
        <section>
            <h2>{text!(t, "deskreport-due")}</h2>
            <p class="mt2">{text!(t, "deskreport-due.text")}</p>
            <ul class="f stack mt4">{forms}</ul>
        </section>
    };
    Some(section.into_any())
}

/// Reports that inspectors of the district owe the head and have not sent him, with their spans.
async fn awaited(visit: &Visit, staff: &Staff, reports: &[ReportLine]) -> Read<Vec<(ReportSpan, OwedLine)>> {
    let mut awaited = Vec::new();
    if staff.role != Role::DistrictHead {
        return Ok(awaited);
    }
    for span in ReportSpan::to_report(visit.today()) {
        let quarter = span.to_string();
        let has_come = |line: &OwedLine| {
            let of = |one: &ReportLine| one.author.inspector_id() == Some(&line.inspector_id) && one.quarter == quarter;
            line.report_id.is_some() || reports.iter().any(of)
        };
        let owed = visit.portal.owed_reports(&staff.territory, span).await?;
        awaited.extend(owed.into_iter().filter(|line| !has_come(line)).map(|line| (span, line)));
    }
    Ok(awaited)
}

fn missing(visit: &Visit, gazetteer: &Gazetteer, awaited: &[(ReportSpan, OwedLine)]) -> Option<AnyView> {
    let t = visit.texts;
    let rows = awaited
        .iter()
        .map(|(span, line)| {
            let place = names::with_district(visit, gazetteer, &line.mahalla_code);
            let name = line.inspector_name.in_language(visit.language).to_owned();
            view! {
                <tr>
                    <th scope="row">{quarter(visit, &span.to_string())}</th>
                    <td data-l=text!(t, "deskreport-column-inspector")>{name}</td>
                    <td data-l=text!(t, "deskreport-column-mahalla")>{place.map(|place| names::heading(&place))}</td>
                    <td data-l=text!(t, "deskreport-column-state")>{standing(visit, line.standing)}</td>
                </tr>
            }
        })
        .collect_view();
    (!awaited.is_empty()).then(|| {
        view! {
            <details class="card">
                <summary>{text!(t, "deskreport-awaited", count = awaited.len())}</summary>
                <div class="mt4">{frame(visit, text!(t, "deskreport-awaited.caption"), rows.into_any())}</div>
            </details>
        }
        .into_any()
    })
}

fn table(visit: &Visit, gazetteer: &Gazetteer, reports: &[ReportLine]) -> AnyView {
    let t = visit.texts;
    if reports.is_empty() {
        return view! { <div class="note">{icon(visit, "info")}<p>{text!(t, "deskreport-list.none")}</p></div> }
            .into_any();
    }
    let rows = reports.iter().map(|line| row(visit, gazetteer, line)).collect_view();
    frame(visit, text!(t, "deskreport-list.caption"), rows.into_any())
}

/// A table of reports: of when, whose, where, and how it stands.
fn frame(visit: &Visit, caption: String, rows: AnyView) -> AnyView {
    let t = visit.texts;
    view! {
        <table class="tbl c">
            <caption>{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{text!(t, "deskreport-column-quarter")}</th>
                    <th scope="col">{text!(t, "deskreport-column-inspector")}</th>
                    <th scope="col">{text!(t, "deskreport-column-mahalla")}</th>
                    <th scope="col">{text!(t, "deskreport-column-state")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(visit: &Visit, gazetteer: &Gazetteer, line: &ReportLine) -> AnyView {
    let t = visit.texts;
    let place = place(visit, gazetteer, &line.author, &line.territory);
    let name = whose(visit, &line.author);
    view! {
        <tr>
            <th scope="row"><a href=visit.to(&paths::desk_report(&line.id))>{quarter(visit, &line.quarter)}</a></th>
            <td data-l=text!(t, "deskreport-column-inspector")>{name}</td>
            <td data-l=text!(t, "deskreport-column-mahalla")>{place}</td>
            <td data-l=text!(t, "deskreport-column-state")>
                <div class="stack-s">{state_pill(visit, line.state)}{standing(visit, line.standing)}</div>
            </td>
        </tr>
    }
    .into_any()
}
