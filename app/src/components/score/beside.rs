//! What stands beside a share in words: how it moved, how many had met him, what became of the ballots, why there is none.
use crate::{components::signal, paths, text, visit::Visit};
use domain::{
    calendar::{add_months, long_date},
    score::Change,
    score_card::{Excluded, ScoreCard, Turnout},
};
use leptos::prelude::*;
use time::Date;

/// Months in a post after which a missing score is no longer explained by its being new.
const NEW_MONTHS: u8 = 6;

/// Everything that is known beside the share.
pub fn beside(visit: &Visit, score: &ScoreCard) -> AnyView {
    let t = visit.texts;
    let met = score.met_percent.map(|percent| view! { <p class="sm">{text!(t, "score-met", percent = percent)}</p> });
    view! {
        {score.change.map(|change| moved(visit, change))}
        {met}
        {score.turnout.as_ref().map(|turnout| ballots(visit, turnout))}
    }
    .into_any()
}

fn moved(visit: &Visit, change: Change) -> AnyView {
    let t = visit.texts;
    let words = match change {
        Change::Up => text!(t, "score-change-up"),
        Change::Down => text!(t, "score-change-down"),
        Change::NoClearChange => text!(t, "score-change-none"),
    };
    view! { <p class="sm"><b>{text!(t, "score-change")}</b> " " {words}</p> }.into_any()
}

/// Received, counted, excluded: one or two are not told apart.
fn ballots(visit: &Visit, turnout: &Turnout) -> AnyView {
    let t = visit.texts;
    let counted = t.number(turnout.counted.into());
    let reason = signal::reasons(visit, turnout.reasons.iter().map(String::as_str));
    let words = match (turnout.excluded, turnout.received()) {
        (Excluded::None, _) => text!(t, "score-turnout.all", counted = counted),
        (Excluded::Many(excluded), Some(received)) => text!(
            t,
            "score-turnout.some",
            received = t.number(received.into()),
            counted = counted,
            excluded = t.number(excluded.into()),
            reason = reason,
        ),
        _ => text!(t, "score-turnout.few", counted = counted, reason = reason),
    };
    view! { <p class="sm"><b>{text!(t, "score-turnout")}</b> " " {words}</p> }.into_any()
}

/// Instead of a share: too few rated, or he is new in the post.
pub fn unknown(visit: &Visit, since: Option<Date>) -> AnyView {
    let t = visit.texts;
    let new = since.filter(|since| add_months(*since, NEW_MONTHS) > visit.today());
    let words = match new {
        Some(since) => {
            let day = long_date(since, visit.language);
            view! { <b>{text!(t, "score-new")}</b> <p>{text!(t, "score-new.text", day = day)}</p> }.into_any()
        }
        None => view! { <b>{text!(t, "score-none")}</b> <p>{text!(t, "score-none.text")}</p> }.into_any(),
    };
    view! { <div class="note"><div>{words}<p><a href=visit.to(paths::METHOD)>{text!(t, "score-method")}</a></p></div></div> }
        .into_any()
}
