//! How concerns stand, and what was answered in public.
use crate::{
    components::{chart, icon::icon},
    pages::regions::names,
    paths, text,
    visit::Visit,
};
use domain::{
    calendar,
    evaluation::IndexBand,
    gazetteer::Gazetteer,
    inspector::{ConcernFigures, PublicAnswer},
    language::Language,
    reading::Acts,
};
use leptos::prelude::*;

/// How his evaluation of the last released quarter compares: the band alone, never what was decided.
pub fn band(visit: &Visit, (quarter, band): &(String, IndexBand)) -> AnyView {
    let t = visit.texts;
    let quarter = names::quarter(visit, quarter);
    view! {
        <section class="sec" id="evaluation">
            <h2>{text!(t, "inspector-evaluation", quarter = quarter)}</h2>
            <p class="mt4">{crate::pages::desk::evaluation::band(visit, *band)}</p>
            <p class="sm mt2">
                {text!(t, "inspector-evaluation.text")} " "
                <a href=visit.to(&format!("{}#index", paths::METHOD))>{text!(t, "evaluation-how")}</a>
            </p>
        </section>
    }
    .into_any()
}

pub fn concerns(visit: &Visit, figures: &ConcernFigures, acts: Option<Acts>) -> AnyView {
    let t = visit.texts;
    let share = figures.in_time_percent().map(|percent| {
        view! { <span class="d">{text!(t, "inspector-in-time-share", percent = percent)}</span> }
    });
    let tile = |label: String, count: u64, class: &'static str| {
        view! { <span class="l">{label}</span><span class=class>{t.number(count)}</span> }
    };
    let overdue = if figures.overdue > 0 { "v t-bad" } else { "v" };
    view! {
        <section class="sec">
            <h2>{text!(t, "inspector-concerns")}</h2>
            <div class="tiles">
                <div class="tile">{tile(text!(t, "inspector-received"), figures.received, "v")}</div>
                <div class="tile">{tile(text!(t, "inspector-in-time"), figures.answered_in_time, "v")}{share}</div>
                <div class="tile">{tile(text!(t, "inspector-late"), figures.answered_late, "v")}</div>
                <div class="tile">{tile(text!(t, "inspector-overdue"), figures.overdue, overdue)}</div>
            </div>
            {acts.map(|acts| view! { <p class="mt4">{acts_line(visit, acts)}</p> })}
            {verdicts(visit, figures)}
        </section>
    }
    .into_any()
}

/// How many answers name a concrete act: counted after people have read those that seem not to.
fn acts_line(visit: &Visit, acts: Acts) -> String {
    let t = visit.texts;
    match acts {
        Acts::Of { concrete, answers } => {
            text!(t, "inspector-acts", concrete = t.number(concrete), answers = t.number(answers))
        }
        Acts::Over { percent } => text!(t, "inspector-acts-over", percent = percent),
        Acts::Under { percent } => text!(t, "inspector-acts-under", percent = percent),
    }
}

fn verdicts(visit: &Visit, figures: &ConcernFigures) -> AnyView {
    let t = visit.texts;
    if figures.verdicts() == 0 {
        return view! { <p class="muted mt4">{text!(t, "inspector-verdicts-none")}</p> }.into_any();
    }
    let rows = [
        (text!(t, "inspector-verdict-yes"), figures.solved, "b2"),
        (text!(t, "inspector-verdict-partly"), figures.partly, "b5"),
        (text!(t, "inspector-verdict-no"), figures.not_solved, "b4"),
    ];
    let title = text!(t, "inspector-verdicts", count = figures.verdicts());
    view! { <div class="mt5">{chart::parts(visit, &title, &rows)}</div> }.into_any()
}

pub fn answers(visit: &Visit, gazetteer: &Gazetteer, answers: &[PublicAnswer]) -> AnyView {
    let t = visit.texts;
    let stories = if answers.is_empty() {
        view! { <p class="muted">{text!(t, "inspector-answers.none")}</p> }.into_any()
    } else {
        answers.iter().map(|answer| story(visit, gazetteer, answer)).collect_view().into_any()
    };
    view! {
        <section class="sec">
            <h2>{text!(t, "inspector-answers")}</h2>
            <p class="sm muted">{text!(t, "inspector-answers.hint")}</p>
            {stories}
        </section>
    }
    .into_any()
}

fn story(visit: &Visit, gazetteer: &Gazetteer, answer: &PublicAnswer) -> AnyView {
    let t = visit.texts;
    let place = names::with_district(visit, gazetteer, &answer.mahalla_code)
        .map(|place| view! { <p class="sm muted">{names::heading(&place)}</p> });
    let language = Language::of_text(&answer.measure, visit.language).tag();
    let day = calendar::long_date(answer.answered_on, visit.language);
    view! {
        <article class="story">
            // Keys: category-<code of a category>.
            <h3>{t.get(&format!("category-{}", answer.category))}</h3>
            {place}
            <p class="sm muted">{text!(t, "inspector-answer-when", day = day, count = answer.days)}</p>
            <div class="answer mt2" lang=language><p>{answer.measure.clone()}</p></div>
            {pill(visit, &answer.verdict)}
        </article>
    }
    .into_any()
}

fn pill(visit: &Visit, verdict: &str) -> Option<AnyView> {
    let t = visit.texts;
    let (class, sign, words) = match verdict {
        "yes" => ("pill good", "circle-check", text!(t, "inspector-verdict-yes")),
        "partly" => ("pill warn", "circle-dot", text!(t, "inspector-verdict-partly")),
        "no" => ("pill bad", "circle-alert", text!(t, "inspector-verdict-no")),
        _ => return None,
    };
    Some(view! { <p class="mt2"><span class=class>{icon(visit, sign)}{words}</span></p> }.into_any())
}
