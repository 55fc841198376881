//! What people wrote on an evaluation, in the order in which they did: every text stays.
use crate::{
    components::{icon::icon, index},
    pages::case::story::paragraphs,
    text,
    visit::Visit,
};
use domain::{
    calendar::{long_date, long_moment},
    evaluation::{Decided, EvaluationView, Heard, Objected, Round, Ruled, Signed},
};
use leptos::prelude::*;

/// All of it; nothing where nobody wrote yet.
pub fn told(visit: &Visit, view: &EvaluationView) -> Option<AnyView> {
    let course = &view.course;
    let heard = course.heard.as_ref().map(|heard| heard_item(visit, heard));
    let is_before = |round: &&Round| {
        course.undecided.as_ref().is_none_or(|undecided| round.decided.signed.at < undecided.signed.at)
    };
    let before = course.rounds.iter().filter(is_before).count();
    let (before, after) = course.rounds.split_at(before);
    let rounds = |rounds: &[Round]| rounds.iter().map(|round| round_items(visit, round)).collect_view();
    let undecided = course.undecided.as_ref().map(|undecided| objection_items(visit, undecided));
    let is_any = course.heard.is_some() || course.undecided.is_some() || !course.rounds.is_empty();
    is_any.then(|| {
        view! {
            <section class="card" id="course">
                <h2>{text!(visit.texts, "evaluation-course")}</h2>
                <ol class="tl mt4">{heard}{rounds(before)}{undecided}{rounds(after)}</ol>
            </section>
        }
        .into_any()
    })
}

fn item(visit: &Visit, sign: &'static str, title: String, signed: &Signed, inner: AnyView) -> AnyView {
    view! {
        <li>
            {icon(visit, sign)}
            <h3>{title}</h3>
            <div class="stack-s">{inner}</div>
            <p class="sm muted">{signed.by.in_language(visit.language).to_owned()}</p>
            <p class="when">{long_moment(signed.at, visit.language)}</p>
        </li>
    }
    .into_any()
}

fn heard_item(visit: &Visit, heard: &Heard) -> AnyView {
    let t = visit.texts;
    let words = if heard.words.is_empty() {
        view! { <p>{text!(t, "evaluation-heard-nothing")}</p> }.into_any()
    } else {
        view! { {paragraphs(&heard.words)} }.into_any()
    };
    item(visit, "message-square", text!(t, "evaluation-heard-title"), &heard.signed, words)
}

fn round_items(visit: &Visit, round: &Round) -> AnyView {
    view! {
        {decided_item(visit, &round.decided, round.is_lifted())}
        {round.objected.as_ref().map(|objected| objection_items(visit, objected))}
        {round.decided.looked.as_ref().map(|looked| looked_item(visit, &round.decided, looked))}
    }
    .into_any()
}

/// An objection with its ruling.
fn objection_items(visit: &Visit, objected: &Objected) -> AnyView {
    view! {
        {objected_item(visit, objected)}
        {objected.ruled.as_ref().map(|ruled| ruled_item(visit, ruled))}
    }
    .into_any()
}

fn decided_item(visit: &Visit, decided: &Decided, is_lifted: bool) -> AnyView {
    let t = visit.texts;
    // Keys: evaluation-decision-bonus, -thanks, -support-plan, -training, -talk, -none.
    let kind = t.get(&format!("evaluation-decision-{}", decided.kind.code()));
    let lifted = is_lifted.then(|| view! { <p><span class="pill warn">{text!(t, "evaluation-lifted")}</span></p> });
    let topic = decided.topic.map(|topic| {
        view! { <p>{text!(t, "evaluation-topic")} ": " <b>{index::name(t, topic)}</b></p> }
    });
    let steps = decided
        .plan
        .iter()
        .map(|step| {
            let day = long_date(step.by, visit.language);
            view! { <li>{step.what.clone()} " " <span class="sm muted">{text!(t, "evaluation-by", day = day)}</span></li> }
        })
        .collect_view();
    let steps = (!decided.plan.is_empty()).then(|| view! { <ol>{steps}</ol> });
    let again = decided.look_on.map(|day| {
        view! { <p>{text!(t, "evaluation-look-on", day = long_date(day, visit.language))}</p> }
    });
    let until = text!(t, "evaluation-object-until", day = long_date(decided.object_until, visit.language));
    let inner = view! {
        {lifted}
        {paragraphs(&decided.reasons)}
        {topic}
        {steps}
        {again}
        <p class="sm muted">{until}</p>
    };
    item(visit, "file-text", kind, &decided.signed, inner.into_any())
}

fn objected_item(visit: &Visit, objected: &Objected) -> AnyView {
    let t = visit.texts;
    let items: Vec<String> = objected.items.iter().map(|one| index::name(t, *one)).collect();
    let items =
        (!items.is_empty()).then(|| view! { <p>{text!(t, "evaluation-objected-items", items = items.join(", "))}</p> });
    let until = text!(t, "evaluation-rule-until", day = long_date(objected.rule_until, visit.language));
    let inner = view! { {items} {paragraphs(&objected.words)} <p class="sm muted">{until}</p> };
    item(visit, "circle-alert", text!(t, "evaluation-objected"), &objected.signed, inner.into_any())
}

fn ruled_item(visit: &Visit, ruled: &Ruled) -> AnyView {
    let t = visit.texts;
    // Keys: evaluation-ruled-upheld, -refused.
    let title = t.get(&format!("evaluation-ruled-{}", ruled.outcome.code()));
    let left: Vec<String> = ruled.left_out.iter().map(|one| index::name(t, *one)).collect();
    let left =
        (!left.is_empty()).then(|| view! { <p>{text!(t, "evaluation-ruled-items", items = left.join(", "))}</p> });
    let inner = view! { {left} {paragraphs(&ruled.reasons)} };
    item(visit, "user-round-check", title, &ruled.signed, inner.into_any())
}

fn looked_item(
    visit: &Visit,
    decided: &Decided,
    (signed, states, seen): &(Signed, Vec<domain::evaluation::StepState>, String),
) -> AnyView {
    let t = visit.texts;
    let steps = decided
        .plan
        .iter()
        .zip(states)
        .map(|(step, state)| {
            // Keys: evaluation-step-done, -partly, -not.
            let state = t.get(&format!("evaluation-step-{}", state.code()));
            view! { <li>{step.what.clone()} ": " <b>{state}</b></li> }
        })
        .collect_view();
    let inner = view! { <ol>{steps}</ol> {paragraphs(seen)} };
    item(visit, "eye", text!(t, "evaluation-looked"), signed, inner.into_any())
}
