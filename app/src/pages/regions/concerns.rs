//! How concerns go in a place: what became of them, how long it took, where they were sent, what is overdue now. Never a
//! word of a concern.
use super::{names, outside};
use crate::{
    components::{
        chart,
        crumbs::{crumbs, way},
    },
    page::{self, Head},
    pages::{
        fault,
        glance::{method_of, together},
    },
    paths, read, text,
    visit::Visit,
};
use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::{
    calendar::long_date,
    failure::Read,
    flow::{ConcernFlow, FEWEST, OverdueLine, SPANS},
    open_data::BodyRow,
    statistics::QUARTERS,
};
use leptos::prelude::*;
use serde::Deserialize;

/// Overdue concerns on a page.
const ROWS: u64 = 50;

/// Which page of the overdue ones.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Turn {
    page: u64,
}

/// The page of a region, a district or a mahalla.
pub async fn show(visit: Visit, Path(code): Path<String>, Query(turn): Query<Turn>) -> Response {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let mahalla = gazetteer.mahalla(&code);
    let district = gazetteer.district(mahalla.map_or(&code, |mahalla| &mahalla.district_code));
    let region = gazetteer.region(district.map_or(&code, |district| &district.region_code));
    let (name, back) = match (mahalla, district, region) {
        (Some(mahalla), ..) => {
            (names::with_district(&visit, &gazetteer, &mahalla.code).unwrap_or_default(), paths::mahalla(&code))
        }
        (None, Some(district), _) => (names::district(&visit, district), paths::district(&code)),
        (None, None, Some(region)) => (region.names.in_language(visit.language).to_owned(), paths::region(&code)),
        _ => return fault::not_found(&visit),
    };
    let flow = read!(visit, visit.portal.flow_of(&code).await);
    let tasks = match mahalla {
        Some(_) => None,
        None => Some(read!(visit, visit.portal.outside_tasks(&code).await)),
    };
    let (quarter, bodies) = match mahalla {
        Some(_) => (String::new(), Vec::new()),
        None => read!(visit, bodies(&visit, &code).await),
    };
    let page = turn.page.clamp(1, 10_000);
    let overdue = read!(visit, visit.portal.overdue_of(&code, (page - 1) * ROWS, ROWS + 1).await);
    let title = text!(t, "flow-title", name = names::heading(&name));
    page::draw(
        &visit,
        Head::new(title.clone()).about(text!(t, "flow-about", name = name.clone())).menu(paths::REGIONS),
        || {
            let above = way(&visit, region.filter(|_| district.is_some()), district.filter(|_| mahalla.is_some()));
            view! {
                <main id="main" class="wrap main stack-l">
                    {crumbs(&visit, above, name)}
                    <div>
                        <h1>{title}</h1>
                        <p class="mt2"><a class="back" href=visit.to(&back)>{text!(t, "flow-back")}</a></p>
                    </div>
                    {became(&visit, &flow)}
                    <div class="two">{took(&visit, &flow)}{mahalla.is_none().then(|| sent(&visit, &code, &quarter, &bodies))}</div>
                    {tasks.map(|tasks| outside::section(&visit, &tasks))}
                    {late(&visit, &flow, &overdue, page)}
                </main>
            }
        },
    )
}

/// What became of all that were received: the rows add up.
fn became(visit: &Visit, flow: &ConcernFlow) -> AnyView {
    let t = visit.texts;
    let one = &flow.figures;
    let rows = [
        (text!(t, "flow-in-time"), one.answered_in_time),
        (text!(t, "flow-late"), one.answered_late),
        (text!(t, "flow-open"), one.open),
        (text!(t, "flow-overdue"), one.overdue),
        (text!(t, "flow-withdrawn"), flow.withdrawn),
        (text!(t, "flow-left"), flow.left),
    ];
    let beside = [
        (text!(t, "flow-extended"), flow.extended),
        (text!(t, "flow-forwarded"), flow.forwarded),
        (text!(t, "flow-reopened"), flow.reopened),
        (text!(t, "flow-unjudged"), flow.unjudged),
        (text!(t, "flow-not-ours"), flow.not_ours),
    ];
    let row = |(name, count): (String, u64)| view! { <div><dt>{name}</dt><dd>{t.number(count)}</dd></div> };
    let said = one.verdicts() >= FEWEST;
    let verdicts = [
        (text!(t, "flow-solved"), one.solved, "b2"),
        (text!(t, "flow-partly"), one.partly, "b5"),
        (text!(t, "flow-not-solved"), one.not_solved, "b4"),
    ];
    view! {
        <section class="sec">
            <h2>{text!(t, "flow-became", shown = t.number(one.received))}</h2>
            <div class="two mt4">
                <dl class="sum">{rows.map(row).collect_view()}</dl>
                <dl class="sum">{beside.map(row).collect_view()}</dl>
            </div>
            <p class="sm muted mt2">{text!(t, "flow-became.text")}</p>
            <h3 class="mt5">{text!(t, "flow-verdicts")}</h3>
            {if said {
                view! { <div class="mt4">{chart::parts(visit, &text!(t, "flow-verdicts.chart"), &verdicts)}</div> }.into_any()
            } else {
                view! { <p class="mt2">{text!(t, "flow-few")}</p> }.into_any()
            }}
            {method_of(visit, "counts")}
        </section>
    }
    .into_any()
}

/// How long answers took.
fn took(visit: &Visit, flow: &ConcernFlow) -> AnyView {
    let t = visit.texts;
    let drawn = match (flow.spread(), flow.median_days()) {
        (Some(spread), Some(median)) => {
            let first = |place: usize| place.checked_sub(1).map_or(0, |before| SPANS[before] + 1);
            let name = |place: usize| match SPANS.get(place) {
                Some(last) => text!(t, "flow-span", first = i64::from(first(place)), last = i64::from(*last)),
                None => text!(t, "flow-span-longer", first = i64::from(first(place))),
            };
            let rows: Vec<_> = spread.iter().enumerate().map(|(place, count)| (name(place), *count, "b1")).collect();
            view! {
                <p class="mt2">{text!(t, "flow-median", count = i64::from(median))}</p>
                <div class="mt4">{chart::parts(visit, &text!(t, "flow-took.chart"), &rows)}</div>
            }
            .into_any()
        }
        _ => view! { <p class="mt2">{text!(t, "flow-few")}</p> }.into_any(),
    };
    view! { <section class="sec"><h2>{text!(t, "flow-took")}</h2>{drawn}</section> }.into_any()
}

/// What bodies were sent in the last quarter whose figures are locked, and which quarter that is.
async fn bodies(visit: &Visit, code: &str) -> Read<(String, Vec<BodyRow>)> {
    let quarters = visit.portal.quarters_of(code, QUARTERS).await?;
    let Some(last) = quarters.into_iter().rev().find(|one| one.is_locked) else { return Ok(Default::default()) };
    let rows = visit.portal.cooperation_of(code, &last.quarter).await?;
    Ok((last.quarter, rows))
}

/// Where concerns were sent, by the same figures as at a glance: counts of other spans would tell by their difference what is
/// hidden in these. Not for a single mahalla, where a row would tell of single people.
fn sent(visit: &Visit, code: &str, quarter: &str, rows: &[BodyRow]) -> AnyView {
    let t = visit.texts;
    let heading = match quarter {
        "" => text!(t, "flow-sent"),
        quarter => text!(t, "flow-sent.quarter", quarter = names::quarter(visit, quarter)),
    };
    view! {
        <section class="sec" id="sent">
            <h2>{heading}</h2>
            {together::whole(visit, rows, code)}
            {method_of(visit, "together")}
        </section>
    }
    .into_any()
}

/// What is overdue now: numbers and dates, no texts.
fn late(visit: &Visit, flow: &ConcernFlow, overdue: &[OverdueLine], page: u64) -> AnyView {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let count = flow.figures.overdue;
    let heads = ["flow-list-number", "flow-list-mahalla", "flow-list-received", "flow-list-due"].map(|key| t.get(key));
    let shown = usize::try_from(ROWS).unwrap_or_default();
    let rows = overdue
        .iter()
        .take(shown)
        .map(|line| {
            let cells = [
                names::with_district(visit, &gazetteer, &line.mahalla_code).unwrap_or_default(),
                long_date(line.received_on, visit.language),
                long_date(line.due, visit.language),
            ];
            let cells =
                cells.into_iter().zip(&heads[1..]).map(|(cell, head)| view! { <td data-l=head.clone()>{cell}</td> });
            view! { <tr><th scope="row">{line.number.clone()}</th>{cells.collect_view()}</tr> }
        })
        .collect_view();
    let table = (!overdue.is_empty()).then(|| {
        let heads = heads.clone().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
        view! { <table class="tbl c mt4"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table> }
    });
    let turn = |to: u64, key: &'static str| {
        view! { <a class="btn alt" href=format!("?page={to}#overdue")>{t.get(key)}</a> }
    };
    view! {
        <section class="sec" id="overdue">
            <h2>{text!(t, "flow-list", shown = t.number(count))}</h2>
            <p class="sm muted mt2">{text!(t, "flow-list.text")}</p>
            {table}
            <p class="btns mt4">
                {(page > 1).then(|| turn(page - 1, "flow-list-back"))}
                {(overdue.len() > shown).then(|| turn(page + 1, "flow-list-on"))}
            </p>
        </section>
    }
    .into_any()
}
