//! One report at the desk: the locked figures, then the form, the decision or the words, as its state allows.
use super::{addenda, deciding, list, picture, reading, writing};
use crate::{
    components::{
        crumbs::crumbs,
        form::{self, Wrong},
        icon::icon,
    },
    found, layout,
    page::{self, Head},
    pages::{
        case::story::paragraphs,
        regions::names::{self, quarter},
        reports::{self, standing},
    },
    paths, text,
    visit::Visit,
};
use axum::{http::StatusCode, response::Response};
use domain::{
    calendar,
    gazetteer::Gazetteer,
    person::Staff,
    report::{Author, Report, ReportForm, ReportSpan, ReportState, Standing, decides, is_author},
};
use leptos::prelude::*;

/// What was typed, and why the step was refused.
#[derive(Default)]
pub struct Typed {
    /// The words of the author.
    pub form: Option<ReportForm>,
    /// The words of a photo.
    pub caption: String,
    /// A correction of what is public.
    pub addendum: String,
    /// The remark of the head.
    pub remark: String,
    /// The addendum that the remark is about; none where it is about the report.
    pub passing: Option<u32>,
    /// Wrong fields.
    pub wrong: Wrong,
    /// A refusal that is about no field.
    pub notice: Option<&'static str>,
}

/// Draws the report as it stands now.
pub async fn show(visit: &Visit, staff: &Staff, id: &str, typed: Typed) -> Response {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let report = found!(visit, visit.portal.desk_report(staff, id).await);
    let title = text!(t, "deskreport-title", quarter = quarter(visit, &report.quarter));
    let head = if typed.wrong.is_empty() && typed.notice.is_none() {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    };
    page::draw(visit, head.desk(), || {
        let main = view! {
            <div class="stack-l">
                {form::summary(visit, "deskreport", &typed.wrong)}
                {typed.notice.map(|notice| list::notice(visit, notice))}
                {heading(visit, &gazetteer, &report, title)}
                {remark(visit, &report)}
                {figures(visit, &report)}
                <div class="two">{reports::work::section(visit, &report.figures)}</div>
                {body(visit, staff, &report, &typed)}
                {addenda::section(visit, staff, &report, &typed)}
                {addenda::versions(visit, &report)}
            </div>
        };
        layout::desk(visit, paths::DESK_REPORTS, main)
    })
}

/// The state of a report as a pill.
pub fn state_pill(visit: &Visit, state: ReportState) -> AnyView {
    let (class, sign) = match state {
        ReportState::Draft => ("pill", "file-text"),
        ReportState::Submitted => ("pill", "hourglass"),
        ReportState::Returned => ("pill warn", "rotate-ccw"),
        ReportState::Approved => ("pill", "check"),
        ReportState::Published => ("pill good", "circle-check"),
    };
    // Keys: deskreport-state-draft, -submitted, -returned, -approved, -published.
    let word = visit.texts.get(&format!("deskreport-state-{}", state.code()));
    view! { <span class=class>{icon(visit, sign)}{word}</span> }.into_any()
}

fn heading(visit: &Visit, gazetteer: &Gazetteer, report: &Report, title: String) -> AnyView {
    let t = visit.texts;
    let way = vec![(paths::DESK_REPORTS.to_owned(), text!(t, "deskreport-list"))];
    let by = match &report.author {
        Author::Inspector { .. } => text!(t, "report-inspector", name = reports::whose(visit, &report.author)),
        Author::Office => names::heading(&names::territory(visit, gazetteer, &report.territory)),
    };
    let mahallas = report
        .author
        .mahalla_codes()
        .iter()
        .filter_map(|code| names::with_district(visit, gazetteer, code))
        .map(|place| view! { <li>{names::heading(&place)}</li> })
        .collect_view();
    let is_ahead = report.standing == Standing::Ahead;
    let due = ReportSpan::parse(&report.quarter).filter(|_| is_ahead);
    let due = due.map(|span| calendar::long_date(report.author.due_on(span), visit.language));
    let public = (report.state == ReportState::Published).then(|| {
        view! { <p class="mt2"><a href=visit.to(&paths::report(&report.id))>{text!(t, "deskreport-public")}</a></p> }
    });
    view! {
        <div>
            {crumbs(visit, way, title.clone())}
            <h1>{title}</h1>
            <p class="mt2">{by}</p>
            <ul class="f muted">{mahallas}</ul>
            <p class="mt2">{state_pill(visit, report.state)}" "{standing(visit, report.standing)}</p>
            {due.map(|day| view! { <p class="sm muted mt2">{text!(t, "report-due", day = day)}</p> })}
            {public}
        </div>
    }
    .into_any()
}

/// Why the head sent it back.
fn remark(visit: &Visit, report: &Report) -> Option<AnyView> {
    let is_shown = report.state == ReportState::Returned && !report.remark.is_empty();
    is_shown.then(|| {
        view! {
            <div class="note warn">
                {icon(visit, "rotate-ccw")}
                <div><b>{text!(visit.texts, "deskreport-head-remark")}</b><p>{report.remark.clone()}</p></div>
            </div>
        }
        .into_any()
    })
}

fn figures(visit: &Visit, report: &Report) -> AnyView {
    let t = visit.texts;
    let figures = &report.figures;
    let locked = calendar::long_date(calendar::local_date(report.locked_at), visit.language);
    let outside = [
        (text!(t, "report-outside-tasks"), figures.outside_tasks),
        (text!(t, "report-outside-concerns"), figures.outside_concerns),
    ];
    let rows = [
        (text!(t, "report-received"), figures.received),
        (text!(t, "report-in-time"), figures.answered_in_time),
        (text!(t, "report-late"), figures.answered_late),
        (text!(t, "report-overdue"), figures.overdue),
        (text!(t, "deskreport-solved"), figures.solved),
        (text!(t, "deskreport-partly"), figures.partly),
        (text!(t, "deskreport-not-solved"), figures.not_solved),
        (text!(t, "report-meetings"), figures.meetings),
    ]
    .into_iter()
    .chain(outside.into_iter().filter(|(_, count)| *count > 0))
    .map(|(label, count)| view! { <tr><th scope="row">{label}</th><td class="n">{t.number(count)}</td></tr> });
    view! {
        <section>
            <h2 id="figures">{text!(t, "report-figures")}</h2>
            <p class="sm muted mt2">{text!(t, "deskreport-locked", day = locked)}</p>
            <table class="tbl mt4" aria-labelledby="figures">
                <thead>
                    <tr>
                        <th scope="col">{text!(t, "deskreport-column-figure")}</th>
                        <th class="n" scope="col">{text!(t, "deskreport-column-count")}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn body(visit: &Visit, staff: &Staff, report: &Report, typed: &Typed) -> AnyView {
    let is_author = is_author(staff, report.author.inspector_id(), &report.territory);
    if is_author && report.state.is_open() {
        return view! { {writing::form(visit, report, typed)}{picture::forms(visit, report, typed)} }.into_any();
    }
    let unsaved = typed.form.as_ref().map(|form| unsaved(visit, form));
    let is_submitted = report.state == ReportState::Submitted;
    let waiting = (is_author && is_submitted).then(|| {
        view! { <div class="note">{icon(visit, "hourglass")}<p>{text!(visit.texts, "deskreport-waiting")}</p></div> }
    });
    let may_decide = decides(staff, report.author.inspector_id(), &report.territory);
    let decision = (may_decide && is_submitted).then(|| deciding::forms(visit, report, &typed.remark, &typed.wrong));
    let approved = (report.state == ReportState::Approved && (is_author || may_decide))
        .then(|| deciding::publication(visit, report));
    let pictures = reports::pictures(visit, report, |picture| paths::desk_picture(&report.id, &picture.id));
    view! { {unsaved}{waiting}{reading::words(visit, report)}{pictures}{decision}{approved} }.into_any()
}

/// Words that came too late to be saved: to copy, not to lose.
fn unsaved(visit: &Visit, form: &ReportForm) -> AnyView {
    let words =
        [&form.brought, &form.done, &form.minors, &form.failed, &form.next, &form.what1, &form.what2, &form.what3]
            .into_iter()
            .filter(|words| !words.trim().is_empty())
            .map(|words| view! { <div class="answer mt4 stack-s">{paragraphs(words)}</div> })
            .collect_view();
    view! { <section class="card"><h2>{text!(visit.texts, "desk-typed")}</h2>{words}</section> }.into_any()
}
