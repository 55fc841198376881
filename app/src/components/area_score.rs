//! What residents of a district or region said of all its inspectors together: the share with its interval, the five
//! aspects, how they had met him. What is hidden is said to be hidden; behind the drawings stands a table.
use crate::{pages::regions::names, paths, text, visit::Visit};
use domain::{
    rating::Contact,
    score_card::{AreaScore, Figure},
};
use leptos::prelude::*;

/// The section.
pub fn section(visit: &Visit, score: &AreaScore) -> AnyView {
    let t = visit.texts;
    view! {
        <section class="sec" id="area-score">
            <h2>{text!(t, "area-title")}</h2>
            <p class="muted">{text!(t, "area-lead", quarter = names::quarter(visit, &score.quarter), count = score.answered)}</p>
            {share(visit, score)}
            <div class="two mt5">{profile(visit, score)}{contacts(visit, score)}</div>
            {table(visit, score)}
            <p class="sm mt2"><a href=visit.to(paths::METHOD)>{text!(t, "score-method")}</a></p>
        </section>
    }
    .into_any()
}

fn share(visit: &Visit, score: &AreaScore) -> AnyView {
    let t = visit.texts;
    let at = |share: u8| format!("{share}%");
    match score.figure {
        Figure::Suppressed => view! { <p>{text!(t, "area-hidden")}</p> }.into_any(),
        Figure::Under(number) => {
            view! { <p class="lead"><b>{text!(t, "score-under", number = number)}</b> " " {text!(t, "score-well")}</p> }
                .into_any()
        }
        Figure::Over(number) => {
            view! { <p class="lead"><b>{text!(t, "score-over", number = number)}</b> " " {text!(t, "score-well")}</p> }
                .into_any()
        }
        Figure::Share { percent, low, high } => {
            let words = text!(t, "area-sentence", percent = percent, low = low, high = high, count = score.answered);
            view! {
                <p class="mt4"><b>{words.clone()}</b></p>
                <figure class="ch">
                    <svg height="28" role="img" aria-label=words>
                        <line class="g" x1="0" x2="100%" y1="14" y2="14"></line>
                        <line class="iv" x1=at(low) x2=at(high) y1="14" y2="14"></line>
                        <circle class="pt" cx=at(percent) cy="14" r="6.5"></circle>
                    </svg>
                </figure>
            }
            .into_any()
        }
    }
}

fn aspects(visit: &Visit) -> [String; 5] {
    let t = visit.texts;
    [
        text!(t, "area-aspect-voice"),
        text!(t, "area-aspect-neutrality"),
        text!(t, "area-aspect-respect"),
        text!(t, "area-aspect-motives"),
        text!(t, "area-aspect-overall"),
    ]
}

fn ways(visit: &Visit) -> [String; 4] {
    // Keys: rating-p0-self, rating-p0-duty, rating-p0-meeting, rating-p0-none.
    Contact::ALL.map(|contact| visit.texts.get(&format!("rating-p0-{}", contact.code())))
}

fn profile(visit: &Visit, score: &AreaScore) -> AnyView {
    let t = visit.texts;
    let rows = aspects(visit).into_iter().zip(score.profile).map(|(name, cell)| match cell {
        Some((_, percent)) => bar(name, percent.into(), text!(t, "score-line", percent = percent)),
        None => hidden(visit, name),
    });
    view! {
        <figure class="ch">
            <figcaption>{text!(t, "area-profile")}</figcaption>
            <p class="sub">{text!(t, "area-profile.sub")}</p>
            <div class="bars stackd mt2">{rows.collect_view()}</div>
        </figure>
    }
    .into_any()
}

fn contacts(visit: &Visit, score: &AreaScore) -> AnyView {
    let t = visit.texts;
    let most = score.contacts.iter().flatten().copied().max().unwrap_or_default().max(1);
    let rows = ways(visit).into_iter().zip(score.contacts).map(|(name, cell)| match cell {
        Some(count) => bar(name, u64::from(count) * 100 / u64::from(most), t.number(count.into())),
        None => hidden(visit, name),
    });
    view! {
        <figure class="ch">
            <figcaption>{text!(t, "area-contacts")}</figcaption>
            <p class="sub">{text!(t, "area-contacts.sub")}</p>
            <div class="bars stackd mt2">{rows.collect_view()}</div>
        </figure>
    }
    .into_any()
}

fn bar(name: String, percent: u64, words: String) -> AnyView {
    view! {
        <span>{name}</span>
        <svg height="20" aria-hidden="true">
            <rect class="tr" width="100%" height="20" rx="3"></rect>
            <rect class="b1" width=format!("{percent}%") height="20" rx="3"></rect>
        </svg>
        <b class="num">{words}</b>
    }
    .into_any()
}

fn hidden(visit: &Visit, name: String) -> AnyView {
    view! {
        <span>{name}</span>
        <span class="muted">{text!(visit.texts, "area-cell-hidden")}</span>
        <b class="num" aria-hidden="true">"—"</b>
    }
    .into_any()
}

fn table(visit: &Visit, score: &AreaScore) -> AnyView {
    let t = visit.texts;
    let none = || text!(t, "area-cell-hidden");
    let row = |name: String, answered: String, well: String| {
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="n" data-l=text!(t, "area-answered")>{answered}</td>
                <td class="n" data-l=text!(t, "area-well")>{well}</td>
            </tr>
        }
    };
    let profile = aspects(visit).into_iter().zip(score.profile).map(|(name, cell)| match cell {
        Some((answered, percent)) => row(name, t.number(answered.into()), percent.to_string()),
        None => row(name, none(), none()),
    });
    let contacts = ways(visit)
        .into_iter()
        .zip(score.contacts)
        .map(|(name, cell)| row(name, cell.map_or_else(none, |count| t.number(count.into())), "—".to_owned()));
    let is_open = !visit.look.contrast.is_empty();
    view! {
        <details class="more mt4" open=is_open>
            <summary>{text!(t, "score-chart-table")}</summary>
            <table class="tbl c mt2">
                <caption>{text!(t, "area-title")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{text!(t, "area-what")}</th>
                        <th scope="col" class="n">{text!(t, "area-answered")}</th>
                        <th scope="col" class="n">{text!(t, "area-well")}</th>
                    </tr>
                </thead>
                <tbody>{profile.collect_view()}{contacts.collect_view()}</tbody>
            </table>
            <p class="sm mt2">{text!(t, "area-rules")}</p>
        </details>
    }
    .into_any()
}
