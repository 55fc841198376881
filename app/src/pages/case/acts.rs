//! What the resident may do with his case: say how it ended, write, take it back, close it on this device.
use super::view::Typed;
use crate::{
    components::{
        form::{Choice, Field, Wrong, choices, field, hidden, reason, scale},
        icon::icon,
    },
    paths, text,
    visit::Visit,
};
use domain::{
    calendar::day_month_weekday,
    concern::{CaseView, Verdict, VerdictForm},
    rating::Pressure,
};
use leptos::prelude::*;

/// Characters a message or a comment may have.
const TEXT_MOST: usize = 2000;

/// Whether it is solved: only the resident says so. Afterwards thanks, and what follows.
pub fn verdict(visit: &Visit, case: &CaseView, typed: &Typed, wrong: &Wrong) -> Option<AnyView> {
    let t = visit.texts;
    // Keys: case-thanks-yes, case-thanks-partly, case-thanks-no, case-thanks-early.
    let thanks = case.verdict.map(|verdict| t.get(&format!("case-thanks-{}", verdict.code())));
    let form = case.state.may_be_judged().then(|| judge(visit, case, typed, wrong));
    (thanks.is_some() || form.is_some()).then(|| {
        view! {
            <section class="mt6" id="verdict">
                {thanks.map(|words| view! { <div class="note good" role="status">{icon(visit, "thumbs-up")}<p>{words}</p></div> })}
                {form}
            </section>
        }
        .into_any()
    })
}

fn judge(visit: &Visit, case: &CaseView, typed: &Typed, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let answers = [Verdict::Solved, Verdict::Partly, Verdict::NotSolved, Verdict::TooEarly]
        .map(|verdict| {
            // Keys: case-t1-yes, case-t1-partly, case-t1-no, case-t1-early, each with .hint.
            let key = format!("case-t1-{}", verdict.code());
            Choice { value: verdict.code().to_owned(), label: t.get(&key), hint: t.get(&format!("{key}.hint")) }
        })
        .to_vec();
    let form = &typed.verdict;
    let comment = Field { name: "comment", value: form.comment.clone(), max: TEXT_MOST, rows: 3, ..Field::default() };
    // Keys: case-t7-no, case-t7-yes, case-t7-skip.
    let pressures = Pressure::ALL
        .map(|pressure| Choice {
            value: pressure.code().to_owned(),
            label: t.get(&format!("case-t7-{}", pressure.code())),
            hint: String::new(),
        })
        .to_vec();
    let is_asked = VerdictForm { t1: String::new(), comment: String::new(), ..form.clone() } != VerdictForm::default();
    let until = case.verdict_until.map(|date| {
        view! { <p>{text!(t, "case-judge-until", date = day_month_weekday(date, visit.language))}</p> }
    });
    view! {
        <form class="stack-l mt4" method="post" action=visit.to(paths::CASE_VERDICT) novalidate>
            <h2>{text!(t, "case-judge")}</h2>
            <p>{text!(t, "case-judge.text")}</p>
            {until}
            {choices(visit, "case", wrong, "t1", &form.t1, answers)}
            {field(visit, "case", wrong, comment)}
            <details class="more" open=is_asked>
                <summary>{text!(t, "case-treated")}</summary>
                <div class="stack-l mt4">
                    <p>{text!(t, "case-treated.text")}</p>
                    {scale(visit, "case", wrong, "t2", &form.t2)}
                    {scale(visit, "case", wrong, "t3", &form.t3)}
                    {scale(visit, "case", wrong, "t4", &form.t4)}
                    {scale(visit, "case", wrong, "t5", &form.t5)}
                    {scale(visit, "case", wrong, "t6", &form.t6)}
                    {choices(visit, "case", wrong, "t7", &form.t7, pressures)}
                </div>
            </details>
            <div class="btns"><button class="btn">{text!(t, "case-judge-send")}</button></div>
        </form>
    }
    .into_any()
}

/// Writing to whoever has the case.
pub fn message(visit: &Visit, case: &CaseView, typed: &Typed, wrong: &Wrong) -> Option<AnyView> {
    case.state.may_be_discussed().then(|| {
        let t = visit.texts;
        let words = Field {
            name: "text",
            value: typed.text.clone(),
            max: TEXT_MOST,
            required: true,
            rows: 4,
            ..Field::default()
        };
        view! {
            <form id="form" class="stack mt5" method="post" action=visit.to(paths::CASE_MESSAGE) novalidate>
                {field(visit, "case", wrong, words)}
                {hidden("form", &visit.portal.form_token())}
                <div class="btns"><button class="btn alt">{icon(visit, "send")}{text!(t, "case-message-send")}</button></div>
            </form>
        }
        .into_any()
    })
}

/// Taking it back, which cannot be undone: only with a ticked box.
pub fn withdrawal(visit: &Visit, case: &CaseView, wrong: &Wrong) -> Option<AnyView> {
    let t = visit.texts;
    case.state.may_be_withdrawn().then(|| {
        let refused = reason(wrong, "confirm").map(|reason| t.get(&format!("case-confirm.{reason}")));
        let is_open = refused.is_some();
        let class = if is_open { "field bad" } else { "field" };
        view! {
            <details class="more mt7" id="withdrawal" open=is_open>
                <summary>{text!(t, "case-withdraw")}</summary>
                <form class="stack mt4" method="post" action=visit.to(paths::CASE_WITHDRAWAL) novalidate>
                    <p>{text!(t, "case-withdraw.text")}</p>
                    <div class=class>
                        {refused.map(|words| view! { <p class="err" id="confirm-error">{icon(visit, "circle-alert")}{words}</p> })}
                        <label class="opt">
                            <input r#type="checkbox" id="confirm" name="confirm" value="yes"
                                aria-describedby=is_open.then_some("confirm-error") aria-invalid=is_open.then_some("true")/>
                            <span class="body"><b>{text!(t, "case-confirm")}</b></span>
                        </label>
                    </div>
                    <div class="btns"><button class="btn alt">{text!(t, "case-withdraw-send")}</button></div>
                </form>
            </details>
        }
        .into_any()
    })
}

/// Closing the case on this device, for those who share it.
pub fn leave(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <form class="mt7" method="get" action=visit.to(paths::CONCERN_FOLLOW)>
            <p class="sm">{text!(t, "case-leave.text")}</p>
            {hidden("leave", "1")}
            <div class="btns mt2"><button class="btn alt">{icon(visit, "lock")}{text!(t, "case-leave")}</button></div>
        </form>
    }
    .into_any()
}
