//! The reading room: what waits for a reader outside the line, the oldest first, and one thing with the two words he
//! chooses from. He learns of nobody: neither who wrote, nor to whom, nor where, nor what others said.
pub mod batches;
mod sheet;

use super::staff;
use crate::{
    components::{icon::icon, veil::veiled},
    found, layout,
    page::{self, Head},
    paths, text,
    visit::Visit,
};
use axum::{
    extract::{Form, Path, Query},
    response::Response,
};
use domain::{
    calendar::{day_month, local_date},
    deadline::TimeLeft,
    formalism::Reason,
    reading::{Page, Row, SayForm, Waiting},
};
use leptos::prelude::*;
use serde::Deserialize;

/// Days from which a line is pressing.
const SOON: u32 = 5;

/// Which page is asked for.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    page: String,
}

/// The queue.
pub async fn list(mut visit: Visit, Query(asked): Query<Asked>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    visit.is_personal = true;
    let number = asked.page.parse().unwrap_or(1).max(1);
    let queue = found!(visit, visit.portal.queue(&staff, number).await);
    let t = visit.texts;
    page::draw(&visit, Head::new(text!(t, "reading-title")).desk(), || {
        let rows = queue.rows.iter().map(|one| row(&visit, one)).collect_view();
        let main = view! {
            <h1>{text!(t, "reading-title")}</h1>
            <p class="lead mt4">{text!(t, "reading-lead")}</p>
            <p class="mt4"><a class="btn alt" href=visit.to(paths::DESK_BATCHES)>{text!(t, "batch-title")}</a></p>
            {tiles(&visit, queue.waiting)}
            <p class="sm muted mt4">{text!(t, "reading-order")}</p>
            {if queue.rows.is_empty() {
                view! { <div class="empty mt4">{icon(&visit, "check")}<p>{text!(t, "reading-empty")}</p></div> }.into_any()
            } else {
                view! { <ul class="inbox mt2">{rows}</ul> }.into_any()
            }}
            {pages(&visit, number, &queue)}
        };
        layout::desk(&visit, paths::DESK_INTEGRITY, main)
    })
}

/// One thing to read.
pub async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    sheet::show(visit, &id).await
}

/// The reader says what he found.
pub async fn say(visit: Visit, Path(id): Path<String>, Form(typed): Form<SayForm>) -> Response {
    sheet::say(visit, &id, typed).await
}

/// Why the rules point at an answer.
pub fn reasons(visit: &Visit, reasons: &[Reason]) -> AnyView {
    let t = visit.texts;
    let lines = reasons.iter().map(|reason| {
        // reading-reason-near-duplicate, -similar, -too-short, -short, -no-action, -no-date, -stock-phrase
        view! { <li>{t.get(&format!("reading-reason-{}", reason.code().replace('_', "-")))}</li> }
    });
    view! { <ul class="mt2">{lines.collect_view()}</ul> }.into_any()
}

fn tiles(visit: &Visit, waiting: Waiting) -> AnyView {
    let t = visit.texts;
    let tile = |label: String, count: u64, bad: bool| {
        let class = if bad { "v t-bad" } else { "v" };
        view! { <div class="tile"><span class="l">{label}</span><span class=class>{t.number(count)}</span></div> }
    };
    view! {
        <div class="tiles mt4">
            {tile(text!(t, "reading-waiting-answers"), waiting.answers, false)}
            {tile(text!(t, "reading-waiting-summaries"), waiting.summaries, false)}
            {tile(text!(t, "reading-waiting-lapsing"), waiting.lapsing, waiting.lapsing > 0)}
        </div>
    }
    .into_any()
}

fn row(visit: &Visit, row: &Row) -> AnyView {
    let t = visit.texts;
    let left = row.lapses_on.map(|day| TimeLeft::of(day, visit.today()));
    let few = |days| text!(t, "desk-days-left", count = days);
    let (class, big, small) = match left {
        None => ("due", String::new(), text!(t, "reading-no-term")),
        Some(TimeLeft::Days(days)) if days > SOON => ("due", few(days), text!(t, "desk-days-left.rest")),
        Some(TimeLeft::Days(days)) => ("due soon", few(days), text!(t, "desk-days-left.rest")),
        Some(_) => ("due soon", text!(t, "desk-today"), text!(t, "desk-today.rest")),
    };
    let kind = if row.is_summary { text!(t, "reading-of-summary") } else { text!(t, "reading-of-answer") };
    let day = day_month(local_date(row.since), visit.language);
    view! {
        <li>
            <a href=visit.to(&paths::desk_reading(&row.id))>
                <span class=class>
                    {(!big.is_empty()).then(|| view! { <span class="n">{big}</span> " " })}
                    <small>{small}</small>
                </span>
                <span>
                    <b>{kind}</b>
                    <span class="meta block">{veiled(visit, &row.excerpt)}</span>
                    <span class="meta block">{text!(t, "reading-since", day = day)}</span>
                </span>
            </a>
        </li>
    }
    .into_any()
}

fn pages(visit: &Visit, page: u64, queue: &Page) -> Option<AnyView> {
    if queue.pages < 2 {
        return None;
    }
    let links = (1..=queue.pages).map(|number| {
        if number == page {
            view! { <span aria-current="page">{number}</span> }.into_any()
        } else {
            let href = format!("{}?page={number}", visit.to(paths::DESK_INTEGRITY));
            view! { <a href=href>{number}</a> }.into_any()
        }
    });
    let name = text!(visit.texts, "desk-pages");
    Some(view! { <nav class="pag mt5" aria-label=name>{links.collect_view()}</nav> }.into_any())
}
