//! Home: find your mahalla, do what you came for, see how the whole stands, the good figure and the bad one alike.
use crate::{
    components::{icon::icon, map},
    page::{self, Head},
    pages::{
        regions::{
            country,
            figures::{self, Tile},
            names, news,
        },
        search::search_form,
    },
    paths, read, text,
    visit::Visit,
};
use axum::response::Response;
use domain::{
    calendar,
    gazetteer::Gazetteer,
    inspector::{ConcernFigures, PublicAnswer},
};
use leptos::prelude::*;

/// Public answers and new reports shown.
const NEWS: u64 = 3;

pub async fn show(visit: Visit) -> Response {
    let t = visit.texts;
    let whole = read!(visit, visit.portal.figures_of("").await);
    let below = read!(visit, visit.portal.figures_below("").await);
    let answers = read!(visit, visit.portal.last_public_answers(NEWS).await);
    let reports = read!(visit, visit.portal.published_reports("", None, 0, NEWS).await);
    let gazetteer = visit.portal.gazetteer();
    page::draw(&visit, Head::new(text!(t, "home-title")).about(text!(t, "home-about")).islands(), || {
        view! {
            <main id="main">
                {hero(&visit)}
                <div class="ribbon"></div>
                <div class="wrap main stack-xl">
                    <div class="two">
                        {jobs(&visit)}
                        <div class="stack">{numbers(&visit, &gazetteer, &whole)}{promise(&visit)}</div>
                    </div>
                    {country_map(&visit, &gazetteer, &whole, &below)}
                    <div class="two">
                        {changes(&visit, &gazetteer, &answers)}
                        {news::reports(&visit, &gazetteer, text!(t, "home-reports"), &reports)}
                    </div>
                </div>
            </main>
        }
    })
}

fn hero(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <section class="hero">
            <div class="wrap">
                <h1>{text!(t, "home-title")}</h1>
                <p>{text!(t, "home-lead")}</p>
                {search_form(visit, "")}
            </div>
        </section>
    }
    .into_any()
}

/// What people come for, in the order in which most of them do.
fn jobs(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let jobs = [
        (paths::SEARCH, "star", text!(t, "home-rate"), text!(t, "home-rate.hint")),
        (paths::CONCERN_NEW, "message-square-warning", text!(t, "home-raise"), text!(t, "home-raise.hint")),
        (paths::CONCERN_FOLLOW, "search", text!(t, "home-follow"), text!(t, "home-follow.hint")),
        (paths::REPORTS, "file-text", text!(t, "home-read"), text!(t, "home-read.hint")),
    ]
    .map(|(path, sign, name, hint)| {
        view! {
            <li><a href=visit.to(path)>{icon(visit, sign)}<span><b>{name}</b><span class="hint">{hint}</span></span></a></li>
        }
    });
    view! {
        <section class="sec">
            <h2>{text!(t, "home-jobs")}</h2>
            <ul class="acts">{jobs.collect_view()}</ul>
            <p class="mt2"><a href=visit.to(paths::RATE)>{text!(t, "home-letter")}</a></p>
        </section>
    }
    .into_any()
}

fn numbers(visit: &Visit, gazetteer: &Gazetteer, whole: &ConcernFigures) -> AnyView {
    let t = visit.texts;
    let counts = gazetteer.counts();
    let mahallas = Tile {
        label: text!(t, "home-mahallas", count = counts.mahallas),
        value: t.number(counts.mahallas as u64),
        note: text!(t, "home-mahallas.note", count = counts.districts),
    };
    figures::section(visit, whole, mahallas)
}

fn promise(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <div class="note">
            {icon(visit, "shield-check")}
            <div>
                <b>{text!(t, "home-promise")}</b>
                <p class="sm">{text!(t, "home-promise.text")} " " <a href=visit.to(paths::PRIVACY)>{text!(t, "home-promise.more")}</a></p>
            </div>
        </div>
    }
    .into_any()
}

fn country_map(
    visit: &Visit,
    gazetteer: &Gazetteer,
    whole: &ConcernFigures,
    below: &[(String, ConcernFigures)],
) -> AnyView {
    let t = visit.texts;
    let items = country::items(visit, gazetteer, below);
    let drawing = visit.portal.country_map();
    let heading = whole
        .solved_percent()
        .map_or_else(|| text!(t, "home-map"), |percent| text!(t, "home-map.finding", percent = percent));
    view! {
        <section class="sec">
            <h2>{heading}</h2>
            {map::figure(visit, Some(&drawing), text!(t, "place-map-measure"), &items)}
        </section>
    }
    .into_any()
}

/// Last public answers: what was done, and what the resident says about it.
fn changes(visit: &Visit, gazetteer: &Gazetteer, answers: &[PublicAnswer]) -> AnyView {
    let t = visit.texts;
    let stories = if answers.is_empty() {
        view! { <p class="muted">{text!(t, "home-changes.none")}</p> }.into_any()
    } else {
        answers.iter().map(|answer| story(visit, gazetteer, answer)).collect_view().into_any()
    };
    view! { <section class="sec"><h2>{text!(t, "home-changes")}</h2>{stories}</section> }.into_any()
}

fn story(visit: &Visit, gazetteer: &Gazetteer, answer: &PublicAnswer) -> AnyView {
    let t = visit.texts;
    let day = calendar::day_month(answer.answered_on, visit.language);
    let place = names::with_district(visit, gazetteer, &answer.mahalla_code).map(|place| names::heading(&place));
    let above = match place {
        Some(place) => text!(t, "home-story", place = place, day = day),
        None => day,
    };
    let (class, sign, words) = match answer.verdict.as_str() {
        "yes" => ("pill good", "circle-check", text!(t, "home-said-yes")),
        "partly" => ("pill warn", "circle-dot", text!(t, "home-said-partly")),
        "no" => ("pill bad", "circle-alert", text!(t, "home-said-no")),
        _ => ("pill", "hourglass", text!(t, "home-said-nothing")),
    };
    view! {
        <article class="story">
            <p class="sm muted">{above}</p>
            // Keys: category-<code> of every code in domain::category::Category.
            <h3 class="mt2">{t.get(&format!("category-{}", answer.category))}</h3>
            <div class="answer mt2">
                <p>{answer.measure.clone()}</p>
                <p class="sm muted">{text!(t, "home-days", count = answer.days)}</p>
            </div>
            <p class="mt2"><span class=class>{icon(visit, sign)}{words}</span></p>
        </article>
    }
    .into_any()
}
