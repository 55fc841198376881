//! The forms of an evaluation, and what comes next by when.
use super::one::Typed;
use crate::{
    components::{
        form::{Choice, Field, choices, field, hidden, reason},
        icon::icon,
        index,
    },
    paths, text,
    visit::Visit,
};
use domain::{
    calendar::long_date,
    evaluation::{DecisionKind, EvaluationView, Outcome, Stage, StepState},
    index::{ByComponent, Component},
};
use leptos::prelude::*;

/// What comes next and by when.
pub fn next(visit: &Visit, view: &EvaluationView) -> AnyView {
    let t = visit.texts;
    let (course, today) = (&view.course, visit.today());
    let stage = course.stage(today);
    let until = match stage {
        Stage::Hearing => Some(course.hear_until),
        Stage::Deciding => Some(course.decide_until),
        Stage::Decided => course.standing().map(|round| round.decided.object_until),
        Stage::Objected => course.waiting().map(|objected| objected.rule_until),
        Stage::Planned => course.look_on(),
        Stage::Settled => None,
    };
    let day = until.map(|day| long_date(day, visit.language)).unwrap_or_default();
    let stage = if stage == Stage::Deciding && course.is_undecided(today) { "undecided" } else { stage.code() };
    // Keys: evaluation-next-hearing, -deciding, -undecided, -decided, -objected, -planned, -settled; of his own
    // -own-hearing and so on.
    let key = format!("evaluation-next-{}{stage}", if view.is_own { "own-" } else { "" });
    let words = t.with(&key, [("day", day.into())].into());
    view! {
        <div class="note">
            {icon(visit, "info")}
            <div>
                <p><b>{words}</b></p>
                <p>{text!(t, "evaluation-people")}</p>
            </div>
        </div>
    }
    .into_any()
}

/// The form of the step the viewer may take today.
pub fn forms(visit: &Visit, view: &EvaluationView, typed: &Typed) -> AnyView {
    let turn = view.turn;
    view! {
        {turn.hear.then(|| hearing(visit, view, typed))}
        {turn.decide.then(|| decision(visit, view, typed))}
        {turn.object.then(|| objection(visit, view, typed))}
        {turn.rule.then(|| ruling(visit, view, typed))}
        {turn.look.then(|| look(visit, view, typed))}
    }
    .into_any()
}

fn action(visit: &Visit, view: &EvaluationView, act: &str) -> String {
    visit.to(&format!("{}/{act}", paths::desk_evaluation(&view.sheet.assignment, &view.sheet.quarter)))
}

fn area(visit: &Visit, typed: &Typed, name: &'static str, value: &str, max: usize, rows: u8) -> AnyView {
    let of = Field { name, value: value.to_owned(), max, required: true, rows, ..Field::default() };
    field(visit, "evaluation", &typed.wrong, of)
}

fn hearing(visit: &Visit, view: &EvaluationView, typed: &Typed) -> AnyView {
    let t = visit.texts;
    let is_nothing = typed.hearing.nothing == "yes";
    view! {
        <form class="stack" method="post" action=action(visit, view, "hearing") novalidate id="hearing">
            <h2 class="sec-h">{text!(t, "evaluation-hear")}</h2>
            <p>{text!(t, "evaluation-hear.text")}</p>
            {area(visit, typed, "heard", &typed.hearing.heard, 3000, 6)}
            <label class="opt">
                <input r#type="checkbox" name="nothing" value="yes" checked=is_nothing/>
                <span class="body">{text!(t, "evaluation-nothing")}</span>
            </label>
            {hidden("form", &visit.portal.form_token())}
            <p class="btns"><button class="btn">{text!(t, "evaluation-hear.send")}</button></p>
        </form>
    }
    .into_any()
}

fn decision(visit: &Visit, view: &EvaluationView, typed: &Typed) -> AnyView {
    let t = visit.texts;
    let of = view
        .proposals
        .iter()
        .map(|kind| {
            let key = format!("evaluation-decision-{}", kind.code());
            Choice { value: kind.code().into(), label: t.get(&key), hint: t.get(&format!("{key}.text")) }
        })
        .collect();
    let sent = &typed.decision;
    let may = |kind| view.proposals.contains(&kind);
    let topics = may(DecisionKind::Training).then(|| {
        let weak = view.weak.iter().map(|one| {
            // Keys: evaluation-training-satisfaction, -resolution, -timeliness, -reach, -report, -substance.
            let hint = t.get(&format!("evaluation-training-{}", one.code()));
            Choice { value: one.code().into(), label: index::name(t, *one), hint }
        });
        choices(visit, "evaluation", &typed.wrong, "topic", &sent.topic, weak.collect())
    });
    let plan = may(DecisionKind::SupportPlan).then(|| plan(visit, typed));
    view! {
        <form class="stack" method="post" action=action(visit, view, "decision") novalidate id="deciding">
            <h2 class="sec-h">{text!(t, "evaluation-decide")}</h2>
            <p>{text!(t, "evaluation-decide.text")}</p>
            {choices(visit, "evaluation", &typed.wrong, "decision", &sent.decision, of)}
            {topics}
            {plan}
            {area(visit, typed, "reasons", &sent.reasons, 3000, 6)}
            {hidden("form", &visit.portal.form_token())}
            <p class="btns"><button class="btn">{text!(t, "evaluation-decide.send")}</button></p>
        </form>
    }
    .into_any()
}

/// Steps of a support plan, and the day to look again.
fn plan(visit: &Visit, typed: &Typed) -> AnyView {
    let sent = &typed.decision;
    let line = |name: &'static str, value: &str, kind: &'static str| {
        let of = Field { name, value: value.to_owned(), kind, max: 300, ..Field::default() };
        field(visit, "evaluation", &typed.wrong, of)
    };
    view! {
        <fieldset class="field">
            <legend>{text!(visit.texts, "evaluation-plan")}</legend>
            <p class="hint">{text!(visit.texts, "evaluation-plan.text")}</p>
            <div class="stack">
                {line("step1", &sent.step1, "text")}
                {line("until1", &sent.until1, "date")}
                {line("step2", &sent.step2, "text")}
                {line("until2", &sent.until2, "date")}
                {line("step3", &sent.step3, "text")}
                {line("until3", &sent.until3, "date")}
                {line("again", &sent.again, "date")}
            </div>
        </fieldset>
    }
    .into_any()
}

/// Boxes for components, with what was sent.
fn boxes(visit: &Visit, of: &[Component], sent: &ByComponent<&str>) -> AnyView {
    let t = visit.texts;
    of.iter()
        .map(|component| {
            let is_marked = *sent.get(*component) == "yes";
            view! {
                <label class="opt">
                    <input r#type="checkbox" name=component.code() value="yes" checked=is_marked/>
                    <span class="body">{index::name(t, *component)}</span>
                </label>
            }
        })
        .collect_view()
        .into_any()
}

fn objection(visit: &Visit, view: &EvaluationView, typed: &Typed) -> AnyView {
    let t = visit.texts;
    let sent = &typed.objection;
    let is_whole = sent.whole == "yes";
    let refused = reason(&typed.wrong, "whole")
        .map(|reason| view! { <p class="err">{icon(visit, "circle-alert")}{t.get(&format!("evaluation-whole.{reason}"))}</p> });
    let class = if refused.is_some() { "field bad" } else { "field" };
    let whole = match view.course.standing() {
        Some(_) => text!(t, "evaluation-whole"),
        None => text!(t, "evaluation-whole-none"),
    };
    view! {
        <form class="stack" method="post" action=action(visit, view, "objection") novalidate id="objecting">
            <h2 class="sec-h">{text!(t, "evaluation-object")}</h2>
            <p>{text!(t, "evaluation-object.text")}</p>
            <fieldset class=class>
                <legend>{text!(t, "evaluation-object-to")}</legend>
                {refused}
                <div class="opts">
                    <label class="opt">
                        <input r#type="checkbox" id="whole" name="whole" value="yes" checked=is_whole/>
                        <span class="body">{whole}</span>
                    </label>
                    {boxes(visit, &Component::ALL, &sent.marks())}
                </div>
            </fieldset>
            {area(visit, typed, "objection", &sent.objection, 3000, 6)}
            {hidden("form", &visit.portal.form_token())}
            <p class="btns"><button class="btn">{text!(t, "evaluation-object.send")}</button></p>
        </form>
    }
    .into_any()
}

fn ruling(visit: &Visit, view: &EvaluationView, typed: &Typed) -> AnyView {
    let t = visit.texts;
    let sent = &typed.ruling;
    let items = view.course.waiting().map(|objected| objected.items.clone()).unwrap_or_default();
    let lead = match view.course.standing() {
        Some(_) => text!(t, "evaluation-rule.text"),
        None => text!(t, "evaluation-rule-undecided"),
    };
    let left_out = (!items.is_empty()).then(|| {
        view! {
            <fieldset class="field">
                <legend>{text!(t, "evaluation-leave-out")}</legend>
                <p class="hint">{text!(t, "evaluation-leave-out.text")}</p>
                <div class="opts">{boxes(visit, &items, &sent.marks())}</div>
            </fieldset>
        }
    });
    let outcomes = Outcome::ALL.map(|one| {
        // Keys: evaluation-ruling-upheld, -refused.
        let label = t.get(&format!("evaluation-ruling-{}", one.code()));
        Choice { value: one.code().into(), label, hint: String::new() }
    });
    view! {
        <form class="stack" method="post" action=action(visit, view, "ruling") novalidate id="judging">
            <h2 class="sec-h">{text!(t, "evaluation-rule")}</h2>
            <p>{lead}</p>
            {choices(visit, "evaluation", &typed.wrong, "ruling", &sent.ruling, outcomes.to_vec())}
            {left_out}
            {area(visit, typed, "grounds", &sent.grounds, 3000, 6)}
            {hidden("form", &visit.portal.form_token())}
            <p class="btns"><button class="btn">{text!(t, "evaluation-rule.send")}</button></p>
        </form>
    }
    .into_any()
}

fn look(visit: &Visit, view: &EvaluationView, typed: &Typed) -> AnyView {
    let t = visit.texts;
    let sent = &typed.look;
    let Some(round) = view.course.standing() else { return ().into_any() };
    let states = || {
        StepState::ALL
            .map(|one| Choice {
                value: one.code().into(),
                label: t.get(&format!("evaluation-step-{}", one.code())),
                hint: String::new(),
            })
            .to_vec()
    };
    let fields = [("done1", &sent.done1), ("done2", &sent.done2), ("done3", &sent.done3)];
    let steps = round
        .decided
        .plan
        .iter()
        .zip(fields)
        .map(|(step, (field, chosen))| {
            view! {
                <p><b>{step.what.clone()}</b></p>
                {choices(visit, "evaluation", &typed.wrong, field, chosen, states())}
            }
        })
        .collect_view();
    view! {
        <form class="stack" method="post" action=action(visit, view, "plan") novalidate id="looking">
            <h2 class="sec-h">{text!(t, "evaluation-look")}</h2>
            {steps}
            {area(visit, typed, "seen", &sent.seen, 2000, 4)}
            {hidden("form", &visit.portal.form_token())}
            <p class="btns"><button class="btn">{text!(t, "evaluation-look.send")}</button></p>
        </form>
    }
    .into_any()
}
