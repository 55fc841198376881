//! What the one who answers may do: ask, and answer with a measure, a date and a ground.
use super::{Refused, templates};
use crate::{
    components::{
        form::{Choice, Field, choices, field, hidden},
        icon::icon,
    },
    pages::case::story::paragraphs,
    paths, text,
    visit::Visit,
};
use domain::concern::{AnswerForm, DeskCase, Doubt, Outcome, PREVENTION_KINDS};
use leptos::prelude::*;

/// Both forms for the one who answers; to others, and when it ended meanwhile, only what they had typed.
pub(super) fn forms(visit: &Visit, case: &DeskCase, refused: &Refused) -> Option<AnyView> {
    if refused.step.act().is_some_and(|act| case.acts.contains(&act)) && refused.answer == AnswerForm::default() {
        return None;
    }
    if !case.is_mine || !case.case.state.is_open() {
        return typed(visit, refused);
    }
    let t = visit.texts;
    let question = Field {
        name: "question",
        value: refused.question.question.clone(),
        max: 2000,
        required: true,
        ..Field::default()
    };
    let forms = view! {
        <form class="stack" method="post" action=visit.to(&paths::desk_question(&case.id)) novalidate>
            {field(visit, "desk", &refused.wrong, question)}
            {hidden("form", &visit.portal.form_token())}
            <p><button class="btn alt">{text!(t, "desk-ask")}</button></p>
        </form>
        {if case.proposed.is_some() { instead(visit, case, refused) } else { answer(visit, case, refused) }}
    };
    Some(forms.into_any())
}

/// Words that found no way: to copy, not to lose.
fn typed(visit: &Visit, refused: &Refused) -> Option<AnyView> {
    let words = [&refused.question.question, &refused.answer.measure, &refused.answer.text, &refused.answer.summary];
    let words: Vec<_> = words.into_iter().filter(|words| !words.trim().is_empty()).collect();
    (!words.is_empty()).then(|| {
        view! {
            <section class="card">
                <h2>{text!(visit.texts, "desk-typed")}</h2>
                {words.into_iter().map(|words| view! { <div class="answer mt4 stack-s">{paragraphs(words)}</div> }).collect_view()}
            </section>
        }
        .into_any()
    })
}

/// Another answer in the place of the one that waits for a signature.
fn instead(visit: &Visit, case: &DeskCase, refused: &Refused) -> AnyView {
    let is_open = refused.answer != AnswerForm::default();
    view! {
        <details class="more" open=is_open>
            <summary>{text!(visit.texts, "desk-replace")}</summary>
            <div class="mt4">{answer(visit, case, refused)}</div>
        </details>
    }
    .into_any()
}

fn answer(visit: &Visit, case: &DeskCase, refused: &Refused) -> AnyView {
    let t = visit.texts;
    let wrong = &refused.wrong;
    let typed = &refused.answer;
    let choice = |prefix: &str, code: &str| Choice {
        value: code.to_owned(),
        label: t.get(&format!("{prefix}-{code}")),
        hint: String::new(),
    };
    let outcomes = Outcome::ALL.iter().map(|outcome| choice("desk-outcome", outcome.code())).collect();
    let kinds = PREVENTION_KINDS.iter().map(|kind| choice("desk-prevention", kind)).collect();
    let area = |name, value: &str, max, rows| Field {
        name,
        value: value.to_owned(),
        max,
        rows,
        required: true,
        ..Field::default()
    };
    let done_on =
        Field { name: "done_on", value: typed.done_on.clone(), kind: "date", required: true, ..Field::default() };
    let ground = Field {
        name: "ground",
        value: typed.ground.clone(),
        kind: "text",
        max: 500,
        required: true,
        ..Field::default()
    };
    let beginning = || templates::letter(case.case.language, &refused.template).unwrap_or_default();
    let letter = if typed.text.is_empty() { beginning() } else { typed.text.clone() };
    let summary = Field { name: "summary", value: typed.summary.clone(), max: 300, rows: 3, ..Field::default() };
    view! {
        <form id="form" class="stack-l" method="post" action=visit.to(&paths::desk_answer(&case.id)) novalidate>
            <h2 class="sec-h">{text!(t, "desk-answer-title")}</h2>
            {choices(visit, "desk", wrong, "outcome", &typed.outcome, outcomes)}
            {field(visit, "desk", wrong, area("measure", &typed.measure, 2000, 4))}
            {field(visit, "desk", wrong, done_on)}
            {field(visit, "desk", wrong, ground)}
            {choices(visit, "desk", wrong, "prevention", &typed.prevention, kinds)}
            {beginnings(visit, case)}
            {field(visit, "desk", wrong, area("text", &letter, 8000, 12))}
            {case.may_publish.then(|| field(visit, "desk", wrong, summary))}
            {hidden("form", &visit.portal.form_token())}
            {doubts(visit, case, refused)}
            <p><button class="btn">{text!(t, "desk-send")}</button></p>
        </form>
    }
    .into_any()
}

/// Letters to begin with: links, so that they work without script. What was typed is not lost by them: they stand
/// beside an empty form only.
fn beginnings(visit: &Visit, case: &DeskCase) -> AnyView {
    let t = visit.texts;
    let here = visit.to(&paths::desk_concern(&case.id));
    let links = templates::names(visit)
        .into_iter()
        .map(|(code, name)| view! { <a class="chip" href=format!("{here}?template={code}#form")>{name}</a> })
        .collect_view();
    view! {
        <details class="more">
            <summary>{text!(t, "desk-template")}</summary>
            <p class="hint mt2">{text!(t, "desk-template.hint")}</p>
            <nav class="chips mt2" aria-label=text!(t, "desk-template")>{links}</nav>
        </details>
    }
    .into_any()
}

/// What is worth another look, and the way to send it all the same.
pub(super) fn doubts(visit: &Visit, case: &DeskCase, refused: &Refused) -> Option<AnyView> {
    if refused.doubts.is_empty() {
        return None;
    }
    let t = visit.texts;
    let words = |doubt: &Doubt| match *doubt {
        Doubt::Alike { percent, count } => {
            text!(t, "desk-doubt-alike", percent = i64::from(percent), count = count as u64)
        }
        Doubt::Short => text!(t, "desk-doubt-short"),
        Doubt::StockPhrase => text!(t, "desk-doubt-stock-phrase"),
        Doubt::OtherLanguage => {
            text!(t, "desk-doubt-language", language = super::view::language_name(case.case.language))
        }
        // reading-trace-phone, -house, -email, -name, -document, -pinfl, -plate
        Doubt::Personal(trace) => {
            text!(t, "desk-doubt-personal", what = t.get(&format!("reading-trace-{}", trace.code())))
        }
    };
    let lines = refused.doubts.iter().map(|doubt| view! { <li>{words(doubt)}</li> }).collect_view();
    let note = view! {
        <div class="note warn" role="alert" id="doubts">
            {icon(visit, "circle-alert")}
            <div class="stack-s">
                <p><b>{text!(t, "desk-doubt")}</b></p>
                <ul class="stack-s">{lines}</ul>
                <label class="opt"><input r#type="checkbox" name="sure" value="yes"/><span class="body"><b>{text!(t, "desk-doubt-sure")}</b></span></label>
            </div>
        </div>
    };
    Some(note.into_any())
}
