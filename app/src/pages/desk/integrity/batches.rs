//! Batches that were set aside, for reviewers outside the officers' line: signals and counts, never an answer; and what else
//! was noticed about whole mahallas.
mod sheet;

use super::super::staff;
use crate::{
    components::{icon::icon, signal},
    layout,
    page::{self, Head},
    pages::{fault, regions::names},
    paths, read, text,
    visit::Visit,
};
use axum::{
    extract::{Form, Path},
    response::Response,
};
use domain::{
    batch::{BatchLine, JudgeForm, Notice, Rule, may_judge},
    calendar::{day_month, decimal, long_date},
    deadline::TimeLeft,
    watch::Signal,
};
use leptos::prelude::*;

/// Days from which a line is pressing.
const SOON: u32 = 3;

/// The batches of quarters under review.
pub async fn list(mut visit: Visit) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    if !may_judge(staff.role) {
        return fault::not_found(&visit);
    }
    visit.is_personal = true;
    let batches = read!(visit, visit.portal.batches(&staff).await);
    let notices = read!(visit, visit.portal.notices(&staff).await);
    let t = visit.texts;
    page::draw(&visit, Head::new(text!(t, "batch-title")).desk(), || {
        let list = if batches.is_empty() {
            view! { <div class="empty mt4">{icon(&visit, "check")}<p>{text!(t, "batch-empty")}</p></div> }.into_any()
        } else {
            let rows = batches.iter().map(|one| row(&visit, one)).collect_view();
            view! { <ul class="inbox mt4">{rows}</ul> }.into_any()
        };
        let main = view! {
            <p><a class="back" href=visit.to(paths::DESK_INTEGRITY)>{text!(t, "reading-back")}</a></p>
            <h1>{text!(t, "batch-title")}</h1>
            <p class="lead mt4">{text!(t, "batch-lead")}</p>
            {list}
            {told(&visit, &notices)}
        };
        layout::desk(&visit, paths::DESK_INTEGRITY, main)
    })
}

/// One of them.
pub async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    sheet::show(visit, &id).await
}

/// A reviewer judges it.
pub async fn judge(visit: Visit, Path(id): Path<String>, Form(typed): Form<JudgeForm>) -> Response {
    sheet::judge(visit, &id, typed).await
}

/// Mahalla, stream and day of a batch.
fn title(visit: &Visit, line: &BatchLine) -> String {
    let t = visit.texts;
    let place = names::with_district(visit, &visit.portal.gazetteer(), &line.mahalla_code).unwrap_or_default();
    text!(t, "batch-line", place = names::heading(&place), day = day_month(line.day, visit.language))
}

fn stream(visit: &Visit, line: &BatchLine) -> String {
    let t = visit.texts;
    if line.is_invited { text!(t, "batch-stream-letter") } else { text!(t, "batch-stream-open") }
}

/// How it stands: ended, judged by the reader, or to be judged.
fn standing(visit: &Visit, line: &BatchLine) -> String {
    let t = visit.texts;
    match (line.outcome, line.is_judged_by_me, line.due) {
        // batch-outcome-accepted, -excluded, -disputed
        (Some(outcome), ..) => t.get(&format!("batch-outcome-{}", outcome.code())),
        (None, true, _) => text!(t, "batch-judged"),
        (None, false, None) => text!(t, "batch-waits-closing"),
        (None, false, Some(_)) => text!(t, "batch-waits"),
    }
}

fn row(visit: &Visit, line: &BatchLine) -> AnyView {
    let t = visit.texts;
    let due = line.due.filter(|_| line.outcome.is_none() && !line.is_judged_by_me);
    let few = |days| text!(t, "desk-days-left", count = days);
    let (class, big, small) = match due.map(|day| TimeLeft::of(day, visit.today())) {
        None => ("due", String::new(), standing(visit, line)),
        Some(TimeLeft::Days(days)) if days > SOON => ("due", few(days), text!(t, "desk-days-left.rest")),
        Some(TimeLeft::Days(days)) => ("due soon", few(days), text!(t, "desk-days-left.rest")),
        Some(_) => ("due soon", text!(t, "desk-today"), text!(t, "desk-today.rest")),
    };
    let what = text!(t, "batch-ballots", count = line.ballots, stream = stream(visit, line));
    view! {
        <li>
            <a href=visit.to(&paths::desk_batch(&line.id))>
                <span class=class>
                    {(!big.is_empty()).then(|| view! { <span class="n">{big}</span> " " })}
                    <small>{small}</small>
                </span>
                <span>
                    <b>{title(visit, line)}</b>
                    <span class="meta block">{what}</span>
                    <span class="meta block">{signal::reasons(visit, line.signals.iter().copied().map(Signal::code))}</span>
                </span>
            </a>
        </li>
    }
    .into_any()
}

/// Notices: they set nothing aside.
fn told(visit: &Visit, notices: &[Notice]) -> AnyView {
    let t = visit.texts;
    let body = if notices.is_empty() {
        view! { <p class="muted">{text!(t, "batch-notices.none")}</p> }.into_any()
    } else {
        view! { <ul class="acts mt4">{notices.iter().map(|one| notice(visit, one)).collect_view()}</ul> }.into_any()
    };
    view! {
        <section class="sec mt7" id="notices">
            <h2>{text!(t, "batch-notices")}</h2>
            <p class="sm">{text!(t, "batch-notices.text")}</p>
            {body}
        </section>
    }
    .into_any()
}

/// One notice; those of pressure are on a page of their own.
pub fn notice(visit: &Visit, notice: &Notice) -> AnyView {
    let t = visit.texts;
    let place = names::with_district(visit, &visit.portal.gazetteer(), &notice.mahalla_code).unwrap_or_default();
    // batch-notice-low-response, -streams, -over-response, -pressure
    let words = t.get(&format!("batch-notice-{}", notice.rule.code()));
    let value = if notice.rule == Rule::Pressure {
        text!(t, "batch-notice-count", number = decimal(notice.value, 0, visit.language))
    } else {
        text!(t, "batch-notice-value", number = decimal(notice.value, 1, visit.language))
    };
    view! {
        <li>
            <a href=visit.to(&paths::mahalla(&notice.mahalla_code))>
                {icon(visit, "circle-alert")}
                <span>
                    <b>{names::heading(&place)}</b>
                    <span class="hint block">{names::quarter(visit, &notice.quarter)}</span>
                    <span class="block">{words}</span>
                    <span class="hint block">{value}</span>
                </span>
            </a>
        </li>
    }
    .into_any()
}

/// The last day to judge, in words.
fn until(visit: &Visit, line: &BatchLine) -> Option<AnyView> {
    let day = long_date(line.due?, visit.language);
    Some(view! { <p class="sm muted mt2">{text!(visit.texts, "batch-until", day = day)}</p> }.into_any())
}
