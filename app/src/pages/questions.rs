//! Questions of residents before a meeting and on a report: those that are shown with their answers, and the form to ask
//! one. Who asks is asked nothing about himself.
use crate::{
    components::{
        form::{Field, Wrong, field, hidden, reason, summary},
        icon::icon,
    },
    found,
    page::{self, Head},
    pages::{
        case::story::paragraphs,
        fault, meetings,
        regions::names::{self, quarter},
    },
    paths, read, text,
    visit::Visit,
};
use axum::{
    extract::{Form, Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    calendar,
    concern::plain::Trace,
    failure::Failure,
    language::Language,
    question::{Answerer, AskForm, MODERATION_DAYS, Question, QuestionRefusal, Subject, Unshown, WORDS, days_open},
};
use leptos::prelude::*;
use serde::Deserialize;

/// Whether a question was just sent.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    sent: String,
}

/// What is asked about, in words.
struct Topic {
    subject: Subject,
    /// The heading of its own page.
    title: String,
    is_open: bool,
}

/// Questions before a meeting.
pub async fn of_meeting(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Response {
    draw(visit, Subject::Meeting(id), AskForm::default(), Wrong::new(), !asked.sent.is_empty()).await
}

/// Questions on a report.
pub async fn of_report(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Response {
    draw(visit, Subject::Report(id), AskForm::default(), Wrong::new(), !asked.sent.is_empty()).await
}

/// A resident asks before a meeting.
pub async fn ask_before_meeting(visit: Visit, Path(id): Path<String>, Form(sent): Form<AskForm>) -> Response {
    ask(visit, Subject::Meeting(id), sent).await
}

/// A resident asks on a report.
pub async fn ask_on_report(visit: Visit, Path(id): Path<String>, Form(sent): Form<AskForm>) -> Response {
    ask(visit, Subject::Report(id), sent).await
}

/// The page of what is asked about.
pub(super) fn path(subject: &Subject) -> String {
    match subject {
        Subject::Meeting(id) => paths::meeting(id),
        Subject::Report(id) => paths::report(id),
    }
}

fn own_path(subject: &Subject) -> String {
    match subject {
        Subject::Meeting(id) => paths::meeting_questions(id),
        Subject::Report(id) => paths::report_questions(id),
    }
}

async fn ask(visit: Visit, subject: Subject, sent: AskForm) -> Response {
    let wrong = match visit.portal.ask_about(&subject, &sent, &visit.client).await {
        Ok(Some(())) => return page::see_other(&visit, &format!("{}?sent=yes", own_path(&subject))),
        Ok(None) => return fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => return fault::unavailable(&visit, &incident),
        Err(Failure::Refused(QuestionRefusal::TooMany { retry_after })) => return fault::too_many(&visit, retry_after),
        Err(Failure::Refused(QuestionRefusal::NotNow)) => vec![("question", "closed")],
        Err(Failure::Refused(QuestionRefusal::Fields(wrong))) => wrong,
    };
    draw(visit, subject, sent, wrong, false).await
}

async fn draw(visit: Visit, subject: Subject, typed: AskForm, wrong: Wrong, has_sent: bool) -> Response {
    let t = visit.texts;
    let topic = match &subject {
        Subject::Meeting(id) => {
            let meeting = found!(visit, visit.portal.meeting(id).await);
            let day = calendar::long_date(meeting.day(), visit.language);
            let about = meetings::topic(&visit, &meeting.meeting.topic);
            let title = text!(t, "question-meeting", topic = about, day = day);
            Topic { title, is_open: meeting.stage.takes_questions(), subject }
        }
        Subject::Report(id) => {
            let report = found!(visit, visit.portal.published_report(id).await);
            // Questions go to inspectors; of an office's report residents say what they think.
            if report.author.inspector_id().is_none() {
                return fault::not_found(&visit);
            }
            let name = crate::pages::reports::whose(&visit, &report.author);
            let title = text!(t, "question-report", quarter = quarter(&visit, &report.quarter), name = name);
            Topic { title, is_open: true, subject }
        }
    };
    let questions = read!(visit, visit.portal.questions_about(&topic.subject).await);
    let head = if wrong.is_empty() {
        Head::new(topic.title.clone())
    } else {
        Head::new(format!("{} {}", text!(t, "common-error-title"), topic.title))
            .status(StatusCode::UNPROCESSABLE_ENTITY)
    };
    page::draw(&visit, head.about(text!(t, "question-about")), || {
        view! {
            <main id="main" class="wrap narrow main">
                {summary(&visit, "question", &wrong)}
                <p><a class="back" href=visit.to(&path(&topic.subject))>{text!(t, "question-back")}</a></p>
                <h1>{topic.title.clone()}</h1>
                {has_sent.then(|| sent(&visit))}
                {form(&visit, &topic, &typed, &wrong)}
                <section class="sec mt6">
                    <h2>{text!(t, "question-title")}</h2>
                    {list(&visit, &questions)}
                </section>
            </main>
        }
    })
}

fn sent(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <div class="note good mt4" role="status">
            {icon(visit, "circle-check")}
            <div><b>{text!(t, "question-sent")}</b><p class="sm">{text!(t, "question-sent.text")}</p></div>
        </div>
    }
    .into_any()
}

fn form(visit: &Visit, topic: &Topic, typed: &AskForm, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    if !topic.is_open {
        let words = text!(t, "question-closed");
        return view! { <div class="note mt4">{icon(visit, "info")}<p>{words}</p></div> }.into_any();
    }
    let question = Field {
        name: "question",
        value: typed.question.clone(),
        max: WORDS.1,
        required: true,
        rows: 5,
        ..Field::default()
    };
    let is_doubted = reason(wrong, "question") == Some("personal");
    view! {
        <p class="lead mt4">{text!(t, "question-how")}</p>
        <form id="form" class="stack-l mt5" method="post" action=visit.to(&own_path(&topic.subject)) novalidate>
            {field(visit, "question", wrong, question)}
            {doubted(visit, is_doubted, &typed.sure, &typed.doubts())}
            {hidden("form", &visit.portal.form_token())}
            <div class="btns"><button class="btn">{icon(visit, "send")}{text!(t, "question-send")}</button></div>
        </form>
    }
    .into_any()
}

/// Before words become public that may tell of a person: what was found, and the way to send them all the same.
pub(super) fn doubted(visit: &Visit, is_doubted: bool, sure: &str, kinds: &[Trace]) -> Option<AnyView> {
    let t = visit.texts;
    let is_sure = sure == "yes";
    if !is_doubted && !is_sure {
        return None;
    }
    // reading-trace-phone, -house, -email, -name, -document, -pinfl, -plate
    let kinds: Vec<String> = kinds.iter().map(|kind| t.get(&format!("reading-trace-{}", kind.code()))).collect();
    let kinds = kinds.join(", ");
    Some(
        view! {
            <div class="note warn" id="doubts">
                {icon(visit, "circle-alert")}
                <div class="stack-s">
                    {(!kinds.is_empty()).then(|| view! { <p><b>{text!(t, "question-doubts", what = kinds)}</b></p> })}
                    <p class="sm">{text!(t, "question-doubts.plain")}</p>
                    <label class="opt">
                        <input r#type="checkbox" name="sure" value="yes" checked=is_sure/>
                        <span class="body"><b>{text!(t, "question-doubts.sure")}</b></span>
                    </label>
                </div>
            </div>
        }
        .into_any(),
    )
}

/// The questions of a meeting or a report on its own page, with the way to ask one.
pub(super) fn section(visit: &Visit, subject: &Subject, questions: &[Question], is_open: bool) -> AnyView {
    let t = visit.texts;
    let ask = is_open.then(|| {
        view! {
            <p class="mt4 noprint">
                <a class="btn alt" href=visit.to(&own_path(subject))>{icon(visit, "message-square")}{text!(t, "question-ask")}</a>
            </p>
            <p class="hint mt2 noprint">{text!(t, "question-ask.hint")}</p>
        }
    });
    view! {
        <section class="sec" id="questions">
            <h2>{text!(t, "question-title")}</h2>
            {list(visit, questions)}
            {ask}
        </section>
    }
    .into_any()
}

/// How many questions are not shown and why, in counts alone: what the desk does leaves a trace.
pub(super) fn unshown(visit: &Visit, unshown: Unshown) -> Option<AnyView> {
    let t = visit.texts;
    if unshown == Unshown::default() {
        return None;
    }
    let days = t.number(MODERATION_DAYS.into());
    let waiting = (unshown.waiting > 0)
        .then(|| text!(t, "question-unshown-waiting", count = t.number(unshown.waiting), days = days));
    let late = (unshown.late > 0).then(|| text!(t, "question-unshown-late", count = t.number(unshown.late)));
    let refused =
        (unshown.refused > 0).then(|| text!(t, "question-unshown-refused", count = t.number(unshown.refused)));
    let lines = [waiting, late, refused].into_iter().flatten().map(|words| view! { <p>{words}</p> }).collect_view();
    Some(
        view! { <div class="note" id="unshown">{icon(visit, "info")}<div class="stack-s sm">{lines}</div></div> }
            .into_any(),
    )
}

fn list(visit: &Visit, questions: &[Question]) -> AnyView {
    let t = visit.texts;
    if questions.is_empty() {
        return view! { <p class="muted">{text!(t, "question-none")}</p> }.into_any();
    }
    let answered = questions.iter().filter(|question| question.answer.is_some()).count() as u64;
    let counts = text!(t, "question-counts", shown = t.number(questions.len() as u64), answered = t.number(answered));
    let items = questions.iter().map(|question| one(visit, question)).collect_view();
    view! { <p class="sm muted">{counts}</p><ul class="f stack mt4">{items}</ul> }.into_any()
}

/// Who answered, where the inspector who was asked is gone.
fn answered_by(visit: &Visit, by: &Answerer) -> AnyView {
    let t = visit.texts;
    match by {
        Answerer::Head => view! { <p class="sm muted mt2">{text!(t, "question-answered-head")}</p> }.into_any(),
        Answerer::Successor { id, name } => {
            let name = name.in_language(visit.language).to_owned();
            let words = text!(t, "question-answered-successor", name = name);
            view! { <p class="sm mt2"><a href=visit.to(&paths::inspector(id))>{words}</a></p> }.into_any()
        }
    }
}

fn one(visit: &Visit, question: &Question) -> AnyView {
    let t = visit.texts;
    let language = |words: &str| Language::of_text(words, visit.language).tag();
    let answer = match &question.answer {
        Some((day, words)) => {
            let day = calendar::long_date(*day, visit.language);
            view! {
                <p class="mt4"><span class="pill good">{icon(visit, "circle-check")}{text!(t, "question-answered", day = day)}</span></p>
                <div class="answer stack-s mt2" lang=language(words)>{paragraphs(words)}</div>
                {question.answered_by.as_ref().map(|by| answered_by(visit, by))}
            }
            .into_any()
        }
        None => {
            let days = days_open(question.shown_on, visit.today());
            let words = text!(t, "question-open", count = days);
            view! { <p class="mt4"><span class="pill warn">{icon(visit, "hourglass")}{words}</span></p> }.into_any()
        }
    };
    let joined = (question.joined > 0).then(|| {
        view! { <p class="sm muted mt2">{text!(t, "question-joined", count = question.joined)}</p> }
    });
    let day = names::heading(&calendar::long_date(question.shown_on, visit.language));
    view! {
        <li class="card">
            <div class="b stack-s" lang=language(&question.words)>{paragraphs(&question.words)}</div>
            <p class="sm muted mt2">{day}</p>
            {joined}
            {answer}
        </li>
    }
    .into_any()
}
