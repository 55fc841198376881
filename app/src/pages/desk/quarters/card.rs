//! One quarter: its days and counts, the steps taken, and the button for the next one where its day has come.
use super::Refused;
use crate::{
    components::{
        form::{hidden, reason},
        icon::icon,
    },
    pages::regions::names,
    paths, text,
    visit::Visit,
};
use domain::{
    calendar::{long_date, long_moment},
    period::PeriodState,
    quarter_step::{QuarterLine, Step, Taken},
};
use leptos::prelude::*;
use time::Date;

/// A quarter that is in the book.
pub fn show(visit: &Visit, line: &QuarterLine, refused: &Refused) -> AnyView {
    let t = visit.texts;
    let day = |day| long_date(day, visit.language);
    let days = text!(t, "period-days", from = day(line.opens_on), to = day(line.closes_on));
    let taken = (!line.taken.is_empty()).then(|| {
        let steps = line.taken.iter().map(|taken| past(visit, taken)).collect_view();
        view! { <ol class="tl mt4">{steps}</ol> }
    });
    view! {
        <section class="card" id=line.quarter.clone() data-quarter=line.quarter.clone()>
            <h2>{names::quarter(visit, &line.quarter)}</h2>
            <p class="mt2">{state(visit, line.state)}</p>
            <p class="sm muted mt2">{days}</p>
            {counts(visit, line)}
            {taken}
            {match line.next {
                Some((step, from)) => next(visit, &line.quarter, step, Some(from), refused),
                None if line.state == PeriodState::Released => ().into_any(),
                None => view! { <p class="sm mt4">{text!(t, "period-next-none")}</p> }.into_any(),
            }}
        </section>
    }
    .into_any()
}

/// The quarter that can be planned.
pub fn plan(visit: &Visit, quarter: &str, refused: &Refused) -> AnyView {
    view! {
        <section class="card" id=quarter.to_owned() data-quarter=quarter.to_owned()>
            <h2>{names::quarter(visit, quarter)}</h2>
            {next(visit, quarter, Step::Plan, None, refused)}
        </section>
    }
    .into_any()
}

fn state(visit: &Visit, state: PeriodState) -> AnyView {
    let (class, sign) = match state {
        PeriodState::Planned => ("pill", "calendar-days"),
        PeriodState::Open => ("pill good", "circle-dot"),
        PeriodState::Closed => ("pill", "lock"),
        PeriodState::UnderReview => ("pill warn", "eye"),
        PeriodState::Released => ("pill good", "circle-check"),
    };
    // period-state-planned, -open, -closed, -under-review, -released
    view! { <span class=class data-state=state.code()>{icon(visit, sign)}{visit.texts.get(&format!("period-state-{}", state.code()))}</span> }
        .into_any()
}

fn counts(visit: &Visit, line: &QuarterLine) -> AnyView {
    let t = visit.texts;
    let row = |name: String, words: String| view! { <div><dt>{name}</dt><dd>{words}</dd></div> };
    let (drawn, printed) = line.letters;
    let letters = text!(t, "period-letters.of", mahallas = t.number(drawn), letters = t.number(printed));
    let batches = if line.state < PeriodState::Closed {
        text!(t, "period-batches.open")
    } else {
        let (all, waiting) = line.batches;
        text!(t, "period-batches.of", all = t.number(all), waiting = t.number(waiting))
    };
    let counted = line.counts.map(|(received, counted, excluded)| {
        let words = text!(
            t,
            "period-counts.of",
            received = t.number(received),
            counted = t.number(counted),
            excluded = t.number(excluded),
        );
        row(text!(t, "period-counts"), words)
    });
    view! {
        <dl class="sum mt4">
            {row(text!(t, "period-letters"), letters)}
            {row(text!(t, "period-batches"), batches)}
            {counted}
        </dl>
    }
    .into_any()
}

fn past(visit: &Visit, taken: &Taken) -> AnyView {
    let t = visit.texts;
    // period-by-republic, -admin, -command, -clock
    let key = format!("period-by-{}", taken.by);
    let by = if t.has(&key) { t.get(&key) } else { text!(t, "period-by-other") };
    let moment = long_moment(taken.at, visit.language);
    view! { <li>{icon(visit, "check")}<h3>{name(visit, taken.step)}</h3><p class="when">{text!(t, "period-taken", moment = moment, by = by)}</p></li> }
        .into_any()
}

/// period-step-plan, -open, -close, -review, -release
fn name(visit: &Visit, step: Step) -> String {
    visit.texts.get(&format!("period-step-{}", step.code()))
}

fn next(visit: &Visit, quarter: &str, step: Step, from: Option<Date>, refused: &Refused) -> AnyView {
    let t = visit.texts;
    let what = t.get(&format!("period-step-{}.text", step.code()));
    let waits = from.filter(|from| *from > visit.today()).map(|from| {
        view! { <p class="mt2"><b>{text!(t, "period-next-from", day = long_date(from, visit.language))}</b></p> }
    });
    let form = waits.is_none().then(|| form(visit, quarter, step, refused));
    view! {
        <div class="mt4">
            <h3>{text!(t, "period-next", step = name(visit, step))}</h3>
            <p class="mt2">{what}</p>
            {waits}
            {form}
        </div>
    }
    .into_any()
}

fn form(visit: &Visit, quarter: &str, step: Step, refused: &Refused) -> AnyView {
    let t = visit.texts;
    let missing = (refused.quarter == quarter && reason(&refused.wrong, "sure").is_some())
        .then(|| text!(t, "period-sure.missing"));
    let id = if missing.is_some() { "sure".to_owned() } else { format!("sure-{quarter}") };
    let invalid = missing.is_some().then_some("true");
    view! {
        <form class="stack mt4" method="post" action=visit.to(&paths::desk_quarter(quarter)) novalidate>
            {missing.map(|words| view! { <p class="err" id="sure-error">{icon(visit, "circle-alert")}{words}</p> })}
            <label class="opt">
                <input
                    r#type="checkbox"
                    id=id
                    name="sure"
                    value="yes"
                    aria-invalid=invalid
                    aria-describedby=invalid.map(|_| "sure-error")
                />
                <span class="body"><b>{text!(t, "period-sure")}</b></span>
            </label>
            {hidden("step", step.code())}
            {hidden("form", &visit.portal.form_token())}
            <p class="btns"><button class="btn">{name(visit, step)}</button></p>
        </form>
    }
    .into_any()
}
