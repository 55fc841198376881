//! One batch: what was noticed, how many on which day, what was going on there; the decision, with a word for its reason.
use super::{standing, stream, title, until};
use crate::{
    components::{
        chart,
        form::{self, Choice, Field, Wrong, choices, field, hidden},
        icon::icon,
        signal,
    },
    found, layout,
    page::{self, Head},
    pages::{desk::staff, fault, regions::names},
    paths, text,
    visit::Visit,
};
use axum::{http::StatusCode, response::Response};
use domain::{
    batch::{BatchSheet, Decision, JudgeForm, JudgeRefusal, Reason},
    calendar::{day_month, decimal, long_moment},
    failure::Failure,
};
use leptos::prelude::*;

/// The page.
pub(super) async fn show(visit: Visit, id: &str) -> Response {
    draw(visit, id, JudgeForm::default(), Wrong::new(), None).await
}

/// Takes what the reviewer found.
pub(super) async fn judge(visit: Visit, id: &str, typed: JudgeForm) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let t = visit.texts;
    let notice = match visit.portal.judge_batch(&staff, id, &typed).await {
        Ok(Some(())) | Err(Failure::Refused(JudgeRefusal::SentBefore)) => {
            return page::see_other(&visit, paths::DESK_BATCHES);
        }
        Ok(None) => return fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => return fault::unavailable(&visit, &incident),
        Err(Failure::Refused(JudgeRefusal::Fields(wrong))) => return draw(visit, id, typed, wrong, None).await,
        Err(Failure::Refused(JudgeRefusal::JudgedBefore)) => text!(t, "batch-refused-before"),
        Err(Failure::Refused(JudgeRefusal::Ended)) => text!(t, "batch-refused-ended"),
        Err(Failure::Refused(JudgeRefusal::NotYet)) => text!(t, "batch-refused-early"),
    };
    draw(visit, id, typed, Wrong::new(), Some(notice)).await
}

async fn draw(mut visit: Visit, id: &str, typed: JudgeForm, wrong: Wrong, notice: Option<String>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let sheet = found!(visit, visit.portal.batch(&staff, id).await);
    visit.is_personal = true;
    let t = visit.texts;
    let title = title(&visit, &sheet.line);
    let head = if wrong.is_empty() && notice.is_none() {
        Head::new(title.clone())
    } else {
        let status = if notice.is_some() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(status)
    };
    page::draw(&visit, head.desk(), || {
        let line = &sheet.line;
        let is_open = line.outcome.is_none() && line.due.is_some() && !line.is_judged_by_me && notice.is_none();
        let notice = notice.clone().map(|words| {
            view! { <div class="note warn mt4" role="alert">{icon(&visit, "circle-alert")}<p>{words}</p></div> }
        });
        let main = view! {
            {form::summary(&visit, "batch", &wrong)}
            <p><a class="back" href=visit.to(paths::DESK_BATCHES)>{text!(t, "batch-back")}</a></p>
            <h1>{title}</h1>
            <p class="mt2"><b>{standing(&visit, line)}</b></p>
            {until(&visit, line)}
            {notice}
            <div class="note mt4">{icon(&visit, "eye-off")}<p>{text!(t, "batch-blind")}</p></div>
            <div class="stack-l mt5">
                {noticed(&visit, &sheet)}
                {around(&visit, &sheet)}
                {decided(&visit, &sheet)}
                {is_open.then(|| decision(&visit, id, &typed, &wrong))}
            </div>
        };
        layout::desk(&visit, paths::DESK_INTEGRITY, main)
    })
}

fn noticed(visit: &Visit, sheet: &BatchSheet) -> AnyView {
    let t = visit.texts;
    let row = |name: String, words: String| view! { <div><dt>{name}</dt><dd>{words}</dd></div> };
    let signals = sheet.counts.iter().map(|(signal, count)| {
        row(signal::reason(visit, signal.code()), text!(t, "batch-signal", count = *count, all = sheet.line.ballots))
    });
    view! {
        <section class="card">
            <h2>{text!(t, "batch-noticed")}</h2>
            <dl class="sum mt4">
                {row(text!(t, "batch-quarter"), names::quarter(visit, &sheet.line.quarter))}
                {row(text!(t, "batch-stream"), stream(visit, &sheet.line))}
                {row(text!(t, "batch-count"), t.number(sheet.line.ballots.into()))}
                {signals.collect_view()}
            </dl>
        </section>
    }
    .into_any()
}

/// What may explain it: the days around, meetings, letters.
fn around(visit: &Visit, sheet: &BatchSheet) -> AnyView {
    let t = visit.texts;
    let days: Vec<_> = sheet
        .days
        .iter()
        .map(|(day, count)| {
            let class = if *day == sheet.line.day { "b2" } else { "b1" };
            (day_month(*day, visit.language), u64::from(*count), class)
        })
        .collect();
    let meetings = if sheet.meetings.is_empty() {
        view! { <p>{text!(t, "batch-meetings.none")}</p> }.into_any()
    } else {
        let moments = sheet.meetings.iter().map(|at| view! { <li>{long_moment(*at, visit.language)}</li> });
        view! { <p>{text!(t, "batch-meetings")}</p> <ul>{moments.collect_view()}</ul> }.into_any()
    };
    let letters = match sheet.letters {
        0 => text!(t, "batch-letters.none"),
        count => text!(t, "batch-letters", count = count),
    };
    view! {
        <section class="card stack">
            <h2>{text!(t, "batch-around")}</h2>
            {chart::bars(visit, &text!(t, "batch-days"), &days)}
            <p class="sm muted">{text!(t, "batch-usual", number = decimal(sheet.usual, 1, visit.language))}</p>
            {meetings}
            <p>{letters}</p>
        </section>
    }
    .into_any()
}

/// What both decided, once both did.
fn decided(visit: &Visit, sheet: &BatchSheet) -> Option<AnyView> {
    let t = visit.texts;
    if sheet.decisions.is_empty() {
        return None;
    }
    let lines = sheet.decisions.iter().map(|(decision, reason)| {
        // batch-decision-accept, -exclude; batch-reason-event, -chance, -stuffing, -diverted, -unexplained
        let decision = t.get(&format!("batch-decision-{}", decision.code()));
        let reason = t.get(&format!("batch-reason-{}", reason.code()));
        view! { <li><b>{decision}</b>": "{reason}</li> }
    });
    Some(
        view! { <section class="card"><h2>{text!(t, "batch-decided")}</h2><ul class="mt2">{lines.collect_view()}</ul></section> }
            .into_any(),
    )
}

fn decision(visit: &Visit, id: &str, typed: &JudgeForm, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let of = |value: &str, key: String| Choice { value: value.to_owned(), label: t.get(&key), hint: String::new() };
    let decisions = Decision::ALL.map(|one| Choice {
        hint: t.get(&format!("batch-decision-{}.hint", one.code())),
        ..of(one.code(), format!("batch-decision-{}", one.code()))
    });
    let reasons = Reason::ALL.map(|one| of(one.code(), format!("batch-reason-{}", one.code())));
    let remark = Field { name: "remark", value: typed.remark.clone(), max: 500, rows: 3, ..Field::default() };
    view! {
        <form class="stack-l" method="post" action=visit.to(&paths::desk_batch(id)) novalidate>
            <h2>{text!(t, "batch-judge")}</h2>
            {choices(visit, "batch", wrong, "decision", &typed.decision, decisions.to_vec())}
            {choices(visit, "batch", wrong, "reason", &typed.reason, reasons.to_vec())}
            {field(visit, "batch", wrong, remark)}
            {hidden("form", &visit.portal.form_token())}
            <p class="btns"><button class="btn">{text!(t, "batch-send")}</button></p>
        </form>
    }
    .into_any()
}
