//! One question: its words with what may tell of a person marked, the decision of the desk, the answer of the inspector.
use super::about;
use crate::{
    components::{
        form::{self, Choice, Field, Wrong, field, hidden, reason, select},
        icon::icon,
        veil::marked,
    },
    found, layout,
    page::{self, Head},
    pages::{
        case::story::paragraphs,
        desk::staff,
        fault,
        questions::{doubted, path},
    },
    paths, text,
    visit::Visit,
};
use axum::{
    extract::{Form, Path},
    http::StatusCode,
    response::Response,
};
use domain::{
    calendar::long_date,
    concern::plain::{Known, parts},
    failure::Failure,
    question::{ANSWER, DeskQuestion, Ground, ModerationForm, QuestionRefusal, QuestionState, ReplyForm},
};
use leptos::prelude::*;

/// What was typed.
#[derive(Default)]
struct Typed {
    moderation: ModerationForm,
    reply: ReplyForm,
}

/// The question.
pub async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    draw(visit, &id, Typed::default(), Wrong::new(), StatusCode::OK).await
}

/// The desk shows it or refuses it.
pub async fn moderate(visit: Visit, Path(id): Path<String>, Form(sent): Form<ModerationForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.moderate_question(&staff, &id, &sent).await;
    after(visit, &id, done, Typed { moderation: sent, ..Typed::default() }).await
}

/// The inspector answers it.
pub async fn answer(visit: Visit, Path(id): Path<String>, Form(sent): Form<ReplyForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.answer_question(&staff, &id, &sent).await;
    after(visit, &id, done, Typed { reply: sent, ..Typed::default() }).await
}

async fn after(visit: Visit, id: &str, done: Result<Option<()>, Failure<QuestionRefusal>>, typed: Typed) -> Response {
    match done {
        Ok(Some(())) => page::see_other(&visit, &paths::desk_resident_question(id)),
        Ok(None) => fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(QuestionRefusal::TooMany { retry_after })) => fault::too_many(&visit, retry_after),
        Err(Failure::Refused(QuestionRefusal::NotNow)) => {
            draw(visit, id, typed, Wrong::new(), StatusCode::CONFLICT).await
        }
        Err(Failure::Refused(QuestionRefusal::Fields(wrong))) => {
            draw(visit, id, typed, wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn draw(mut visit: Visit, id: &str, typed: Typed, wrong: Wrong, status: StatusCode) -> Response {
    visit.is_personal = true;
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let question = found!(visit, visit.portal.desk_question(&staff, id).await);
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let title = text!(t, "question-one");
    let head = if status == StatusCode::OK {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(status)
    };
    page::draw(&visit, head.desk(), || {
        let late = (status == StatusCode::CONFLICT).then(|| late(&visit, &typed));
        let main = view! {
            {form::summary(&visit, "question", &wrong)}
            <p><a class="back" href=visit.to(paths::DESK_QUESTIONS)>{text!(t, "question-desk-back")}</a></p>
            <h1>{title}</h1>
            <p class="mt2">{state(&visit, question.state)}</p>
            <div class="stack-l mt5">
                {late}
                {told(&visit, &question, about(&visit, &gazetteer, &question.line))}
                {question.may_moderate.then(|| decision(&visit, &question, &typed.moderation, &wrong))}
                {question.may_answer.then(|| reply(&visit, id, &typed.reply, &wrong))}
            </div>
        };
        layout::desk(&visit, paths::DESK_MEETINGS, main)
    })
}

/// It was done meanwhile: nothing of what was typed is lost.
fn late(visit: &Visit, typed: &Typed) -> AnyView {
    let t = visit.texts;
    let words = typed.reply.answer.trim().to_owned();
    view! {
        <div class="note warn" role="alert">{icon(visit, "circle-alert")}<p>{text!(t, "question-not-now")}</p></div>
        {(!words.is_empty()).then(|| view! {
            <section class="card">
                <h2>{text!(t, "desk-typed")}</h2>
                <div class="answer mt4 stack-s">{paragraphs(&words)}</div>
            </section>
        })}
    }
    .into_any()
}

fn state(visit: &Visit, state: QuestionState) -> AnyView {
    let (class, sign) = match state {
        QuestionState::Waiting => ("pill", "hourglass"),
        QuestionState::Shown => ("pill good", "eye"),
        QuestionState::Refused => ("pill", "eye-off"),
    };
    // Keys: question-state-waiting, -shown, -refused.
    let words = visit.texts.get(&format!("question-state-{}", state.code()));
    view! { <span class=class>{icon(visit, sign)}{words}</span> }.into_any()
}

fn told(visit: &Visit, question: &DeskQuestion, about: String) -> AnyView {
    let t = visit.texts;
    let words = match &question.words {
        Some(words) if question.may_moderate => marked(visit, &parts(words, &Known::default())),
        Some(words) => paragraphs(words),
        None => view! { <p class="muted">{text!(t, "question-words-gone")}</p> }.into_any(),
    };
    let ground = question.ground.map(|one| {
        view! { <div><dt>{text!(t, "question-ground")}</dt><dd>{ground(visit, one)}</dd></div> }
    });
    let answer = question.answer.as_ref().map(|(day, words)| {
        let day = long_date(*day, visit.language);
        view! {
            <p class="mt5"><span class="pill good">{icon(visit, "circle-check")}{text!(t, "question-answered", day = day)}</span></p>
            <div class="answer stack-s mt2">{paragraphs(words)}</div>
        }
    });
    view! {
        <section class="card">
            <div class="stack-s">{words}</div>
            <dl class="sum mt4">
                <div><dt>{text!(t, "question-subject")}</dt><dd><a href=visit.to(&path(&question.line.subject))>{about}</a></dd></div>
                {ground}
            </dl>
            {answer}
        </section>
    }
    .into_any()
}

/// Why a question is not shown.
fn ground(visit: &Visit, ground: Ground) -> String {
    // Keys: question-ground-personal, -insult, -off-topic, -repeated.
    visit.texts.get(&format!("question-ground-{}", ground.code()))
}

fn decision(visit: &Visit, question: &DeskQuestion, typed: &ModerationForm, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let nothing = Choice { label: text!(t, "question-choose"), ..Choice::default() };
    let of = |value: &str, label: String| Choice { value: value.to_owned(), label, hint: String::new() };
    let is_possible = |one: &Ground| *one != Ground::Repeated || !question.alike.is_empty();
    let grounds = Ground::ALL.into_iter().filter(is_possible).map(|one| of(one.code(), ground(visit, one)));
    let grounds = std::iter::once(nothing.clone()).chain(grounds).collect();
    let others = question.alike.iter().map(|(id, words)| of(id, words.chars().take(100).collect()));
    let others: Vec<Choice> = std::iter::once(nothing).chain(others).collect();
    let other = (!question.alike.is_empty()).then(|| select(visit, "question", wrong, "other", &typed.other, others));
    view! {
        <form class="stack" method="post" action=visit.to(&paths::desk_resident_question(&question.line.id)) novalidate>
            <h2 class="sec-h">{text!(t, "question-decision")}</h2>
            <p>{text!(t, "question-decision.text")}</p>
            {hidden("form", &visit.portal.form_token())}
            <p class="btns"><button class="btn" id="decision" name="decision" value="show">{icon(visit, "eye")}{text!(t, "question-decision-show")}</button></p>
            {select(visit, "question", wrong, "ground", &typed.ground, grounds)}
            {other}
            <p class="btns"><button class="btn alt" name="decision" value="refuse">{icon(visit, "eye-off")}{text!(t, "question-decision-refuse")}</button></p>
        </form>
    }
    .into_any()
}

fn reply(visit: &Visit, id: &str, typed: &ReplyForm, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let answer = Field {
        name: "answer",
        value: typed.answer.clone(),
        max: ANSWER.1,
        required: true,
        rows: 6,
        ..Field::default()
    };
    let is_doubted = reason(wrong, "answer") == Some("personal");
    view! {
        <form class="stack" method="post" action=visit.to(&paths::desk_reply(id)) novalidate>
            {field(visit, "question", wrong, answer)}
            {doubted(visit, is_doubted, &typed.sure, &typed.doubts())}
            {hidden("form", &visit.portal.form_token())}
            <p class="btns"><button class="btn">{icon(visit, "send")}{text!(t, "question-answer-send")}</button></p>
        </form>
    }
    .into_any()
}
