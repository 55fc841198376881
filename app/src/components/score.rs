//! A released score: so many of a hundred residents, how sure that is, how it compares, how it went.
//! Where too few have rated, or nearly all said the same, no estimate is shown.
mod beside;

use crate::{pages::regions::names::quarter, paths, text, visit::Visit};
use domain::score_card::{BandName, Figure, QuarterScore, ScoreCard};
use leptos::prelude::*;
use time::Date;

/// Below this many ratings no comparison is put into words.
const FEW: u32 = 30;

/// The section of a score on a profile or in a report; `since` is the day he took the post, where it is his own page.
pub fn score_card(visit: &Visit, score: Option<&ScoreCard>, since: Option<Date>) -> AnyView {
    let body = match score {
        Some(score) if score.figure != Figure::Suppressed => known(visit, score),
        _ => beside::unknown(visit, since),
    };
    let open = score.and_then(|score| score.open_feedback).map(|feedback| open_feedback(visit, feedback));
    view! {
        <section class="sec">
            <h2>{text!(visit.texts, "score-title")}</h2>
            {body}
            {open}
        </section>
    }
    .into_any()
}

/// The score in one cell of a table.
pub fn score_line(visit: &Visit, score: Option<&ScoreCard>) -> AnyView {
    let t = visit.texts;
    let Some(score) = score else {
        return view! { <span class="muted">{text!(t, "score-line-none")}</span> }.into_any();
    };
    match score.figure {
        Figure::Suppressed => view! { <span class="muted">{text!(t, "score-line-none")}</span> }.into_any(),
        Figure::Under(_) | Figure::Over(_) => view! { <span>{coded(visit, score.figure)}</span> }.into_any(),
        Figure::Share { percent, .. } => view! {
            <span class="block">{text!(t, "score-line", percent = percent)}</span>
            <div class="ch">{picture(visit, score.figure, score.peers_percent, is_few(score), None)}</div>
            {band(visit, score)}
        }
        .into_any(),
    }
}

fn is_few(score: &ScoreCard) -> bool {
    score.ratings < FEW || score.band == BandName::TooFew
}

fn known(visit: &Visit, score: &ScoreCard) -> AnyView {
    let t = visit.texts;
    let figure = match score.figure {
        Figure::Share { percent, low, high } => estimate(visit, score, (percent, low, high)),
        _ => view! {
            <p class="lead"><b>{coded(visit, score.figure)}</b></p>
            <p>{text!(t, "score-well")}</p>
            <p class="sm"><b>{text!(t, "score-ratings", count = score.ratings)}</b></p>
            <p class="sm">{text!(t, "score-coded-why")}</p>
        }
        .into_any(),
    };
    view! {
        <div class="two">
            <div class="score">
                {figure}
                {beside::beside(visit, score)}
                <p class="sm muted">{text!(t, "score-as-of", quarter = quarter(visit, &score.quarter))}</p>
                <p class="sm"><a href=visit.to(paths::METHOD)>{text!(t, "score-method")}</a></p>
            </div>
            <div>{history(visit, &score.history)}</div>
        </div>
    }
    .into_any()
}

fn estimate(visit: &Visit, score: &ScoreCard, (percent, low, high): (u8, u8, u8)) -> AnyView {
    let t = visit.texts;
    view! {
        <div class="row">
            <span class="big">{percent}</span>
            <span><b class="block">{text!(t, "score-of")}</b><span class="of">{text!(t, "score-well")}</span></span>
        </div>
        <figure class="ch">
            {picture(visit, score.figure, score.peers_percent, is_few(score), None)}
            <svg height="18" aria-hidden="true">
                <text x="0" y="14">"0"</text>
                <text class="m" x="25%" y="14">"25"</text>
                <text class="m" x="50%" y="14">"50"</text>
                <text class="m" x="75%" y="14">"75"</text>
                <text class="e" x="100%" y="14">"100"</text>
            </svg>
        </figure>
        <p><b>{text!(t, "score-sentence", percent = percent, low = low, high = high, count = score.ratings)}</b></p>
        <p class="sm">{text!(t, "score-peers", peers = score.peers_percent)}</p>
        <p>{band(visit, score)}</p>
        {is_few(score).then(|| view! { <p class="sm">{text!(t, "score-few")}</p> })}
    }
    .into_any()
}

fn band(visit: &Visit, score: &ScoreCard) -> AnyView {
    let name = if is_few(score) { BandName::TooFew } else { score.band };
    let class = if name == BandName::TooFew { "few" } else { name.code() };
    // Keys: score-band-too-few, score-band-above, score-band-similar, score-band-below.
    let words = visit.texts.get(&format!("score-band-{}", name.code()));
    view! { <span class=format!("band {class}")>{words}</span> }.into_any()
}

/// “Fewer than 10 of 100” where the exact share would betray single answers.
fn coded(visit: &Visit, figure: Figure) -> String {
    let t = visit.texts;
    match figure {
        Figure::Under(number) => text!(t, "score-under", number = number),
        Figure::Over(number) => text!(t, "score-over", number = number),
        Figure::Share { percent, .. } => text!(t, "score-line", percent = percent),
        Figure::Suppressed => text!(t, "score-line-none"),
    }
}

/// The estimate as a point on its interval, with comparable mahallas as a dashed line.
fn picture(visit: &Visit, figure: Figure, peers: u8, is_few: bool, label: Option<String>) -> AnyView {
    let Figure::Share { percent, low, high } = figure else { return ().into_any() };
    let at = |share: u8| format!("{share}%");
    let label = label.unwrap_or_else(|| {
        text!(visit.texts, "score-picture", percent = percent, low = low, high = high, peers = peers)
    });
    view! {
        <svg height="28" role="img" aria-label=label>
            <line class="g" x1="0" x2="100%" y1="14" y2="14"></line>
            <line class="ref" x1=at(peers) x2=at(peers) y1="1" y2="27"></line>
            <line class=if is_few { "iv few" } else { "iv" } x1=at(low) x2=at(high) y1="14" y2="14"></line>
            <circle class=if is_few { "pt few" } else { "pt" } cx=at(percent) cy="14" r="6.5"></circle>
        </svg>
    }
    .into_any()
}

fn history(visit: &Visit, quarters: &[QuarterScore]) -> AnyView {
    let t = visit.texts;
    if quarters.is_empty() {
        return ().into_any();
    }
    view! {
        <figure class="ch">
            <figcaption>{text!(t, "score-history")}</figcaption>
            <div class="bars wide stackd">{quarters.iter().map(|one| past(visit, one)).collect_view()}</div>
        </figure>
        <details class="more mt2">
            <summary>{text!(t, "score-how")}</summary>
            {table(visit, quarters)}
            <p class="sm mt2">{text!(t, "score-how.text")}</p>
        </details>
    }
    .into_any()
}

fn past(visit: &Visit, one: &QuarterScore) -> AnyView {
    let t = visit.texts;
    let name = quarter(visit, &one.quarter);
    let Figure::Share { percent, low, high } = one.figure else {
        return view! {
            <span>{name}</span>
            <span class="muted">{coded(visit, one.figure)}</span>
            <b class="num" aria-hidden="true">"—"</b>
        }
        .into_any();
    };
    let label = text!(
        t,
        "score-picture-quarter",
        quarter = name.clone(),
        percent = percent,
        low = low,
        high = high,
        peers = one.peers_percent
    );
    view! {
        <span>{name}</span>
        {picture(visit, one.figure, one.peers_percent, one.ratings < FEW, Some(label))}
        <b class="num">{percent}</b>
    }
    .into_any()
}

fn table(visit: &Visit, quarters: &[QuarterScore]) -> AnyView {
    let t = visit.texts;
    let rows = quarters
        .iter()
        .map(|one| {
            let likely = match one.figure {
                Figure::Share { low, high, .. } => format!("{low}–{high}"),
                _ => "—".to_owned(),
            };
            view! {
                <tr>
                    <th scope="row">{quarter(visit, &one.quarter)}</th>
                    <td data-l=text!(t, "score-column-share")>{coded(visit, one.figure)}</td>
                    <td class="num" data-l=text!(t, "score-column-likely")>{likely}</td>
                    <td class="num" data-l=text!(t, "score-column-ratings")>{t.number(one.ratings.into())}</td>
                    <td class="num" data-l=text!(t, "score-column-peers")>{one.peers_percent}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="tbl c">
                <caption class="vh">{text!(t, "score-table")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{text!(t, "score-column-quarter")}</th>
                        <th scope="col">{text!(t, "score-column-share")}</th>
                        <th scope="col" class="num">{text!(t, "score-column-likely")}</th>
                        <th scope="col" class="num">{text!(t, "score-column-ratings")}</th>
                        <th scope="col" class="num">{text!(t, "score-column-peers")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn open_feedback(visit: &Visit, (count, well): (u32, u32)) -> AnyView {
    let t = visit.texts;
    view! {
        <div class="note mt5">
            <div>
                <b>{text!(t, "score-open", count = count)}</b>
                <p class="sm">{text!(t, "score-open.text", count = count, well = well)}</p>
            </div>
        </div>
    }
    .into_any()
}
