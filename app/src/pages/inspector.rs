//! The public page of an inspector: who he is and where he receives, what residents say, how concerns stand, what he
//! promised.
mod aside;
mod post;
mod work;

use crate::{
    components::{
        crumbs::{crumbs, way},
        icon::icon,
        score::score_card,
    },
    found,
    page::{self, Head},
    pages::regions::{
        conditions::{interaction, not_served},
        names,
    },
    paths, read, text,
    visit::Visit,
};
use axum::{extract::Path, response::Response};
use domain::{
    booking::is_reception_day, calendar, gazetteer::Gazetteer, inspector::InspectorProfile, substitution::StandIn,
};
use leptos::prelude::*;

pub async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    let t = visit.texts;
    let inspector = found!(visit, visit.portal.inspector(&id).await);
    let stand_in = read!(visit, visit.portal.stand_in_for(&id).await);
    let touch = read!(visit, visit.portal.interaction_of_inspector(&id).await);
    let band = read!(visit, visit.portal.public_band(&id).await);
    let gazetteer = visit.portal.gazetteer();
    let name = inspector.name.in_language(visit.language).to_owned();
    let heading = heading(&visit, &gazetteer, &inspector);
    let place = gazetteer.district(&inspector.district_code).map(|district| names::district(&visit, district));
    let district = place.unwrap_or_default();
    let title = text!(t, "inspector-title", heading = heading.clone(), name = name.clone(), district = district);
    let about = text!(t, "inspector-about", name = name.clone());
    page::draw(&visit, Head::new(title).about(about).menu(paths::REGIONS), || {
        let serves = !has_left(&visit, &inspector);
        let receives_today = stand_in.is_none() && is_reception_day(visit.today(), &visit.portal.days_off());
        view! {
            <main id="main" class="wrap main">
                {trail(&visit, &gazetteer, &inspector, name)}
                <h1>{heading}</h1>
                {(!serves).then(|| gone(&visit, &inspector))}
                {stand_in.as_ref().map(|stand_in| stands_in(&visit, stand_in))}
                <div class="side mt5">
                    <div class="stack-xl">
                        {post::card(&visit, &gazetteer, &inspector, serves, receives_today)}
                        {score_card(&visit, inspector.score.as_ref(), Some(inspector.since))}
                        {band.map(|band| work::band(&visit, &band))}
                        {work::concerns(&visit, &inspector.figures, inspector.acts)}
                        {touch.as_ref().and_then(|(quarter, told)| match told {
                            Some(told) => interaction(&visit, quarter, told),
                            None => Some(not_served(&visit, quarter)),
                        })}
                        {work::answers(&visit, &gazetteer, &inspector.answers)}
                    </div>
                    {aside::aside(&visit, &gazetteer, &inspector)}
                </div>
            </main>
            {serves.then(|| view! { <div class="dock only-narrow">{acts(&visit, &inspector)}</div> })}
        }
    })
}

fn has_left(visit: &Visit, inspector: &InspectorProfile) -> bool {
    inspector.until.is_some_and(|last| last < visit.today())
}

/// “Inspector: Doʻstlik mahalla”; without a mahalla only the post.
fn heading(visit: &Visit, gazetteer: &Gazetteer, inspector: &InspectorProfile) -> String {
    let t = visit.texts;
    let first = inspector.mahalla_codes.iter().find_map(|code| gazetteer.mahalla(code));
    first.map_or_else(
        || text!(t, "inspector-heading-only"),
        |mahalla| text!(t, "inspector-heading", mahalla = names::mahalla(visit, mahalla)),
    )
}

fn trail(visit: &Visit, gazetteer: &Gazetteer, inspector: &InspectorProfile, name: String) -> AnyView {
    let district = gazetteer.district(&inspector.district_code);
    let region = district.and_then(|district| gazetteer.region(&district.region_code));
    let mut links = way(visit, region, district);
    if let Some(mahalla) = inspector.mahalla_codes.iter().find_map(|code| gazetteer.mahalla(code)) {
        links.push((paths::mahalla(&mahalla.code), names::heading(&names::mahalla(visit, mahalla))));
    }
    crumbs(visit, links, name).into_any()
}

fn gone(visit: &Visit, inspector: &InspectorProfile) -> AnyView {
    let t = visit.texts;
    let day = inspector.until.map(|day| calendar::long_date(day, visit.language)).unwrap_or_default();
    view! {
        <div class="note warn mt4">
            {icon(visit, "info")}
            <div>
                <b>{text!(t, "inspector-gone", day = day)}</b>
                <p>{text!(t, "inspector-gone.text")}</p>
                <p><a href=visit.to(&paths::district(&inspector.district_code))>{text!(t, "inspector-to-district")}</a></p>
            </div>
        </div>
    }
    .into_any()
}

/// Who stands in, and until when.
pub(super) fn stands_in(visit: &Visit, stand_in: &StandIn) -> AnyView {
    let t = visit.texts;
    let day = calendar::long_date(stand_in.until, visit.language);
    let name = stand_in.name.in_language(visit.language).to_owned();
    // Keys: substitute-shown-leave, substitute-shown-vacancy.
    let why = t.get(&format!("substitute-shown-{}", stand_in.absence.code()));
    view! {
        <div class="note mt4" id="stands-in">
            {icon(visit, "user-round-check")}
            <div>
                <b>{why}</b>
                <p>{text!(t, "substitute-until", day = day)}" "<a href=visit.to(&paths::inspector(&stand_in.inspector_id))>{name}</a></p>
            </div>
        </div>
    }
    .into_any()
}

/// What a resident can do here.
fn acts(visit: &Visit, inspector: &InspectorProfile) -> AnyView {
    let t = visit.texts;
    let raise =
        inspector.mahalla_codes.first().map_or_else(|| paths::CONCERN_NEW.to_owned(), |code| paths::concern_new(code));
    view! {
        <a class="btn" href=visit.to(&paths::rate(&inspector.id))>{icon(visit, "star")}{text!(t, "inspector-rate")}</a>
        " "
        <a class="btn alt" href=visit.to(&raise)>{icon(visit, "message-square-warning")}{text!(t, "inspector-raise")}</a>
    }
    .into_any()
}
