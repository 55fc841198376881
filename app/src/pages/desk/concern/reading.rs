//! What people outside the line say of the answer, and its public summary: for the writer, and for the head of his
//! district.
use super::{Refused, forms};
use crate::{
    components::{
        form::{Field, field, hidden},
        icon::icon,
    },
    pages::case::story::paragraphs,
    paths, text,
    visit::Visit,
};
use domain::{
    calendar::{day_month_weekday, local_date, long_date},
    concern::DeskCase,
    reading::{Flag, State, Summary},
};
use leptos::prelude::*;

/// The flag on the answer with its reasons, and the words against it.
pub(super) fn flag(visit: &Visit, case: &DeskCase, refused: &Refused) -> Option<AnyView> {
    let flag = case.flag.as_ref()?;
    let t = visit.texts;
    // reading-flag-waiting, -contested, -confirmed, -cleared, -lapsed, -overruled
    let state = t.get(&format!("reading-flag-{}", flag.state.code()));
    let until = flag.lapses_on.map(|day| {
        view! { <p class="sm muted">{text!(t, "reading-flag-until", day = day_month_weekday(day, visit.language))}</p> }
    });
    let (class, sign) = match flag.state {
        State::Confirmed => ("note warn", "circle-alert"),
        State::Waiting | State::Contested => ("note", "hourglass"),
        _ => ("note good", "circle-check"),
    };
    let card = view! {
        <section class="card stack" id="flag">
            <h2>{text!(t, "reading-flag")}</h2>
            <div class=class>{icon(visit, sign)}<div><p>{state}</p>{until}</div></div>
            {reasons(visit, flag)}
            {words(text!(t, "reading-flag-readers"), &flag.readers)}
            {flag.contest.as_ref().map(|contest| {
                let day = long_date(local_date(contest.at), visit.language);
                words(text!(t, "reading-flag-contest", day = day), std::slice::from_ref(&contest.words))
            })}
            {flag.may_contest.then(|| contest(visit, case, refused))}
        </section>
    };
    Some(card.into_any())
}

fn reasons(visit: &Visit, flag: &Flag) -> Option<AnyView> {
    let t = visit.texts;
    (!flag.reasons.is_empty()).then(|| {
        view! {
            <div>
                <h3>{text!(t, "reading-reasons")}</h3>
                {crate::pages::desk::integrity::reasons(visit, &flag.reasons)}
            </div>
        }
        .into_any()
    })
}

fn words(title: String, of: &[String]) -> Option<AnyView> {
    (!of.is_empty()).then(|| {
        let all = of.iter().map(|words| view! { <div class="answer mt2 stack-s">{paragraphs(words)}</div> });
        view! { <div><h3>{title}</h3>{all.collect_view()}</div> }.into_any()
    })
}

fn contest(visit: &Visit, case: &DeskCase, refused: &Refused) -> AnyView {
    let t = visit.texts;
    let value = refused.contest.contest.clone();
    let contest = Field { name: "contest", value, max: 1000, rows: 4, required: true, ..Field::default() };
    view! {
        <form class="stack" method="post" action=visit.to(&paths::desk_contest(&case.id)) novalidate>
            {field(visit, "reading", &refused.wrong, contest)}
            {hidden("form", &visit.portal.form_token())}
            <p><button class="btn alt">{text!(t, "reading-contest-send")}</button></p>
        </form>
    }
    .into_any()
}

/// Where the public summary stands, and the form to write it.
pub(super) fn summary(visit: &Visit, case: &DeskCase, refused: &Refused) -> Option<AnyView> {
    let summary = case.summary.as_ref()?;
    let t = visit.texts;
    let state = match summary.state {
        _ if summary.text.is_empty() => text!(t, "reading-summary-none"),
        None => text!(t, "reading-summary-early"),
        Some(State::Approved) => text!(t, "reading-summary-approved"),
        Some(State::Returned) => text!(t, "reading-summary-returned"),
        Some(_) => text!(t, "reading-summary-waiting"),
    };
    let card = view! {
        <section class="card stack" id="public-summary">
            <h2>{text!(t, "desk-summary")}</h2>
            <p>{state}</p>
            {words(text!(t, "reading-summary-why"), &some(&summary.reason))}
            {(!summary.text.is_empty()).then(|| view! { <div class="answer"><p>{summary.text.clone()}</p></div> })}
            {summary.may_write.then(|| write(visit, case, summary, refused))}
        </section>
    };
    Some(card.into_any())
}

fn some(words: &str) -> Vec<String> {
    if words.is_empty() { Vec::new() } else { vec![words.to_owned()] }
}

fn write(visit: &Visit, case: &DeskCase, summary: &Summary, refused: &Refused) -> AnyView {
    let t = visit.texts;
    let typed = &refused.summary;
    let value = if typed.form.is_empty() { summary.text.clone() } else { typed.summary.clone() };
    let field_of = Field { name: "summary", value, max: 300, rows: 3, required: true, ..Field::default() };
    view! {
        <form class="stack" method="post" action=visit.to(&paths::desk_summary(&case.id)) novalidate>
            {field(visit, "reading", &refused.wrong, field_of)}
            {hidden("form", &visit.portal.form_token())}
            {forms::doubts(visit, case, refused)}
            <p><button class="btn alt">{text!(t, "reading-summary-send")}</button></p>
        </form>
    }
    .into_any()
}
