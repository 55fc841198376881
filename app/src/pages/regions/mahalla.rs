//! A mahalla: who its inspector is, what a resident can do here, how concerns stand, its other names.
use super::{figures, names};
use crate::{
    components::{
        crumbs::{crumbs, way},
        icon::icon,
    },
    found,
    page::{self, Head},
    pages::{inspector::stands_in, meetings},
    paths, read, text,
    visit::Visit,
};
use axum::{extract::Path, response::Response};
use domain::{calendar, inspector::InspectorLine, language::Language, place::Mahalla};
use leptos::prelude::*;

/// Meetings that come, and that were, at most.
const MEETINGS: u64 = 3;

pub async fn show(visit: Visit, Path(code): Path<String>) -> Response {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let mahalla = found!(visit, Ok(gazetteer.mahalla(&code)));
    let inspectors = read!(visit, visit.portal.inspectors_of_mahalla(&code).await);
    let figures = read!(visit, visit.portal.figures_of(&code).await);
    let coming = read!(visit, visit.portal.announced_meetings(&code, MEETINGS).await);
    let past = read!(visit, visit.portal.past_meetings(&code, MEETINGS).await);
    let stand_ins = read!(visit, visit.portal.stand_ins_of(&code).await);
    let name = names::heading(&names::mahalla(&visit, mahalla));
    let lies_in = names::lies_in(&visit, &gazetteer, mahalla);
    // Without its district the title would be one of 126.
    let title = text!(t, "place-mahalla-title", mahalla = name.clone(), place = lies_in.clone());
    let about = text!(t, "place-mahalla-about", name = name.clone());
    page::draw(&visit, Head::new(title).about(about).menu(paths::REGIONS), || {
        let district = gazetteer.district(&mahalla.district_code);
        let region = district.and_then(|district| gazetteer.region(&district.region_code));
        let closed = names::closed_on(mahalla, visit.today()).map(|day| calendar::long_date(day, visit.language));
        let acts = match closed {
            Some(day) => gone(&visit, mahalla, day),
            None => inspectors_of(&visit, mahalla, &inspectors),
        };
        view! {
            <main id="main" class="wrap main stack-l">
                {crumbs(&visit, way(&visit, region, district), name.clone())}
                <div>
                    <h1>{name}</h1>
                    <p class="lead mt2">{lies_in}</p>
                    <p class="sm muted">{names::kind(&visit, mahalla)}</p>
                </div>
                {acts}
                {stand_ins.iter().map(|stand_in| stands_in(&visit, stand_in)).collect_view()}
                {meetings::of_mahalla(&visit, &gazetteer, &code, &coming, &past)}
                <div class="two">
                    {figures::of_place(&visit, &figures, &paths::mahalla(&code))}
                    {other_names(&visit, mahalla)}
                </div>
            </main>
        }
    })
}

/// A mahalla that is no more: nothing can be done here, the district is the way on.
fn gone(visit: &Visit, mahalla: &Mahalla, day: String) -> AnyView {
    let t = visit.texts;
    view! {
        <div class="note warn">
            {icon(visit, "info")}
            <div>
                <b>{text!(t, "place-closed-note", day = day)}</b>
                <p>{text!(t, "place-closed-note.text")}</p>
                <p><a href=visit.to(&paths::district(&mahalla.district_code))>{text!(t, "place-to-district")}</a></p>
            </div>
        </div>
    }
    .into_any()
}

fn inspectors_of(visit: &Visit, mahalla: &Mahalla, inspectors: &[InspectorLine]) -> AnyView {
    let t = visit.texts;
    let cards = if inspectors.is_empty() {
        vacant(visit, mahalla)
    } else {
        inspectors.iter().map(|inspector| card(visit, inspector)).collect_view().into_any()
    };
    view! {
        <section class="sec">
            <h2>{text!(t, "place-inspector", count = inspectors.len())}</h2>
            <div class="stack">{cards}</div>
            <div class="btns mt5">
                <a class="btn" href=visit.to(&paths::concern_new(&mahalla.code))>{icon(visit, "message-square-warning")}{text!(t, "place-raise")}</a>
            </div>
            <p class="hint mt2">{text!(t, "place-raise.hint")}</p>
        </section>
    }
    .into_any()
}

fn vacant(visit: &Visit, mahalla: &Mahalla) -> AnyView {
    let t = visit.texts;
    view! {
        <div class="note">
            {icon(visit, "info")}
            <div>
                <b>{text!(t, "place-vacant-note")}</b>
                <p>{text!(t, "place-vacant-note.text")}</p>
                <p><a href=visit.to(&paths::district(&mahalla.district_code))>{text!(t, "place-to-district")}</a></p>
            </div>
        </div>
    }
    .into_any()
}

fn card(visit: &Visit, inspector: &InspectorLine) -> AnyView {
    let t = visit.texts;
    let name = inspector.name.in_language(visit.language).to_owned();
    let post = if inspector.is_senior { text!(t, "place-post-senior") } else { text!(t, "place-post") };
    view! {
        <div class="card stack">
            <div class="who">
                <span class="face" aria-hidden="true">{initials(&name)}</span>
                <div>
                    <h3><a href=visit.to(&paths::inspector(&inspector.id))>{name}</a></h3>
                    <p class="muted">{post}</p>
                </div>
            </div>
            <div class="btns">
                <a class="btn alt" href=visit.to(&paths::rate(&inspector.id))>{icon(visit, "star")}{text!(t, "place-rate")}</a>
                <a class="btn quiet" href=visit.to(&paths::inspector(&inspector.id))>{text!(t, "place-profile")}</a>
            </div>
        </div>
    }
    .into_any()
}

/// The first letters of surname and given name.
fn initials(name: &str) -> String {
    name.split_whitespace().filter_map(|word| word.chars().next()).take(2).collect()
}

/// The names in the other languages, where people may look for them.
fn other_names(visit: &Visit, mahalla: &Mahalla) -> AnyView {
    let t = visit.texts;
    let rows = Language::ALL
        .into_iter()
        .filter(|language| *language != visit.language)
        .map(|language| {
            let name = mahalla.names.in_language(language).to_owned();
            let words = match language {
                Language::Uz => text!(t, "place-name-uz"),
                Language::UzCyrl => text!(t, "place-name-uz-cyrl"),
                Language::Ru => text!(t, "place-name-ru"),
                Language::En => text!(t, "place-name-en"),
            };
            view! { <div><dt>{words}</dt><dd lang=language.tag()>{name}</dd></div> }
        })
        .collect_view();
    view! {
        <section class="sec">
            <h2>{text!(t, "place-names")}</h2>
            <dl class="sum">
                {rows}
                <div><dt>{text!(t, "place-code")}</dt><dd>{mahalla.code.clone()}</dd></div>
            </dl>
        </section>
    }
    .into_any()
}
