//! Questions of residents at the desk: the district reads each before it is shown, the inspector answers what is shown.
mod one;

pub use one::{answer, moderate, show};

use super::staff;
use crate::{
    components::icon::icon,
    found, layout,
    page::{self, Head},
    pages::regions::names,
    paths, text,
    visit::Visit,
};
use axum::response::Response;
use domain::{
    gazetteer::Gazetteer,
    question::{QuestionLine, Subject, days_open},
};
use leptos::prelude::*;

/// The questions of a member of staff.
pub async fn list(mut visit: Visit) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    visit.is_personal = true;
    let desk = found!(visit, visit.portal.desk_questions(&staff).await);
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let title = text!(t, "question-title");
    page::draw(&visit, Head::new(title.clone()).desk(), || {
        let lead = if desk.is_moderator { text!(t, "question-lead-desk") } else { text!(t, "question-lead-author") };
        let waiting = if desk.is_moderator { text!(t, "question-waiting") } else { text!(t, "question-unanswered") };
        let open = desk
            .is_moderator
            .then(|| section(&visit, &gazetteer, text!(t, "question-unanswered"), &desk.unanswered, true));
        let main = view! {
            <p><a class="back" href=visit.to(paths::DESK_MEETINGS)>{text!(t, "deskmeeting-back")}</a></p>
            <h1>{title}</h1>
            <p class="lead mt4">{lead}</p>
            <div class="stack-l mt5">
                {section(&visit, &gazetteer, waiting, &desk.waiting, !desk.is_moderator)}
                {open}
            </div>
        };
        layout::desk(&visit, paths::DESK_MEETINGS, main)
    })
}

fn section(visit: &Visit, gazetteer: &Gazetteer, title: String, lines: &[QuestionLine], is_shown: bool) -> AnyView {
    let list = if lines.is_empty() {
        let words = text!(visit.texts, "question-desk-none");
        view! { <div class="empty mt4">{icon(visit, "inbox")}<p>{words}</p></div> }.into_any()
    } else {
        let items = lines.iter().map(|line| row(visit, gazetteer, line, is_shown)).collect_view();
        view! { <ul class="acts mt4">{items}</ul> }.into_any()
    };
    view! { <section class="sec"><h2>{title}</h2>{list}</section> }.into_any()
}

fn row(visit: &Visit, gazetteer: &Gazetteer, line: &QuestionLine, is_shown: bool) -> AnyView {
    let t = visit.texts;
    let days = days_open(line.since, visit.today());
    let since =
        if is_shown { text!(t, "question-open", count = days) } else { text!(t, "question-waits", count = days) };
    view! {
        <li>
            <a href=visit.to(&paths::desk_resident_question(&line.id))>
                {icon(visit, "message-square")}
                <span>
                    <b>{line.words.clone()}</b>
                    <span class="hint">{about(visit, gazetteer, line)}</span>
                    <span class="pill">{icon(visit, "hourglass")}{since}</span>
                </span>
            </a>
        </li>
    }
    .into_any()
}

/// What it is about, whose work, and where.
fn about(visit: &Visit, gazetteer: &Gazetteer, line: &QuestionLine) -> String {
    let t = visit.texts;
    let place = names::with_district(visit, gazetteer, &line.mahalla_code).unwrap_or_default();
    let name = line.inspector.in_language(visit.language).to_owned();
    match line.subject {
        Subject::Meeting(_) => text!(t, "question-on-meeting", name = name, place = place),
        Subject::Report(_) => text!(t, "question-on-report", name = name, place = place),
    }
}
