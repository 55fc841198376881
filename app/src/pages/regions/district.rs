//! A district: its mahallas in alphabetical order with the inspector of each, its figures, meetings and reports, and
//! where it lies in the region.
use super::{
    conditions, figures, names, news,
    region::{facts, items, open_mahallas},
};
use crate::{
    components::{
        area_score,
        crumbs::{crumbs, way},
        map,
    },
    found,
    page::{self, Head},
    paths, read, text,
    visit::Visit,
};
use axum::{extract::Path, response::Response};
use domain::{
    calendar,
    gazetteer::{Gazetteer, sort_by_name},
    inspector::{ConcernFigures, InspectorLine},
    language::Language,
    place::{District, Mahalla, PlaceKind},
};
use leptos::prelude::*;

/// Coming meetings and last reports shown.
const NEWS: u64 = 5;

pub async fn show(visit: Visit, Path(code): Path<String>) -> Response {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let district = found!(visit, Ok(gazetteer.district(&code)));
    let inspectors = read!(visit, visit.portal.inspectors_of_district(&code).await);
    let figures = read!(visit, visit.portal.figures_of(&code).await);
    let beside = read!(visit, visit.portal.figures_below(&district.region_code).await);
    let score = read!(visit, visit.portal.area_score(&code).await);
    let meetings = read!(visit, visit.portal.coming_meetings(&code, 0, NEWS).await);
    let reports = read!(visit, visit.portal.published_reports(&code, None, 0, NEWS).await);
    let lacking = read!(visit, visit.portal.public_conditions(&code).await);
    let touch = read!(visit, visit.portal.interaction_of_district(&code).await);
    let name = names::heading(&names::district(&visit, district));
    let about = text!(t, "place-district-about", name = name.clone());
    page::draw(&visit, Head::new(name.clone()).about(about).menu(paths::REGIONS), || {
        let mahallas = open_mahallas(&visit, &gazetteer, &code);
        let counts = vec![text!(t, "place-count-mahallas", count = mahallas, shown = t.number(mahallas as u64))];
        view! {
            <main id="main" class="wrap main stack-l">
                {crumbs(&visit, way(&visit, gazetteer.region(&district.region_code), None), name.clone())}
                <div>
                    <h1>{name}</h1>
                    {facts(&visit, counts, district.area_km2, district.population)}
                </div>
                {list(&visit, gazetteer.mahallas_of(&code), &inspectors)}
                {score.as_ref().map(|score| area_score::section(&visit, score))}
                <div class="two">
                    {figures::of_place(&visit, &figures, &paths::district(&code))}
                    {news::meetings(&visit, &gazetteer, &meetings)}
                </div>
                {touch.as_ref().and_then(|(quarter, told)| conditions::interaction(&visit, quarter, told))}
                {lacking.as_ref().map(|lacking| conditions::section(&visit, lacking))}
                {news::reports(&visit, &gazetteer, text!(t, "place-reports"), &reports)}
                {surroundings(&visit, &gazetteer, district, &beside)}
            </main>
        }
    })
}

/// The mahallas under their initial letters.
fn list(visit: &Visit, mahallas: &[Mahalla], inspectors: &[InspectorLine]) -> AnyView {
    let t = visit.texts;
    let mut mahallas: Vec<&Mahalla> = mahallas.iter().collect();
    sort_by_name(&mut mahallas, visit.language, |mahalla| mahalla.names.in_language(visit.language));
    let initial_of = |mahalla: &Mahalla| initial(mahalla.names.in_language(visit.language), visit.language);
    let groups = mahallas
        .chunk_by(|one, next| initial_of(one) == initial_of(next))
        .map(|group| {
            let letter = group.first().map(|mahalla| initial_of(mahalla)).unwrap_or_default();
            let rows = group.iter().map(|mahalla| row(visit, mahalla, inspectors)).collect_view();
            view! { <div class="letter"><h3>{letter}</h3><ul class="places">{rows}</ul></div> }
        })
        .collect_view();
    let hint = if inspectors.is_empty() { text!(t, "place-mahallas.unknown") } else { text!(t, "place-mahallas.hint") };
    view! {
        <section class="sec">
            <h2>{text!(t, "place-mahallas")}</h2>
            <p class="muted">{hint}</p>
            <div class="letters mt4">{groups}</div>
        </section>
    }
    .into_any()
}

fn row(visit: &Visit, mahalla: &Mahalla, inspectors: &[InspectorLine]) -> AnyView {
    let t = visit.texts;
    // Under the heading “mahallas” only the other kinds need their word.
    let name = if mahalla.kind == PlaceKind::Mfy {
        mahalla.names.in_language(visit.language).to_owned()
    } else {
        names::mahalla(visit, mahalla)
    };
    let holders: Vec<_> = inspectors.iter().filter(|inspector| inspector.mahalla_code == mahalla.code).collect();
    let beside = if let Some(day) = names::closed_on(mahalla, visit.today()) {
        let day = calendar::long_date(day, visit.language);
        view! { <span class="hint">{text!(t, "place-closed-on", day = day)}</span> }.into_any()
    } else if holders.is_empty() {
        // Where nobody is known in the whole district it is said once above, not of every mahalla.
        (!inspectors.is_empty()).then(|| view! { <span class="hint">{text!(t, "place-vacant")}</span> }).into_any()
    } else {
        holders
            .into_iter()
            .map(|inspector| {
                let name = inspector.name.in_language(visit.language).to_owned();
                view! { <a class="hint" href=visit.to(&paths::inspector(&inspector.id))>{name}</a> }
            })
            .collect_view()
            .into_any()
    };
    let href = visit.to(&paths::mahalla(&mahalla.code));
    view! { <li><span class="name"><a href=href>{names::heading(&name)}</a>{beside}</span></li> }.into_any()
}

/// The letter of the alphabet that a name stands under. In Uzbek Latin oʻ, gʻ, sh and ch are letters of their own.
fn initial(name: &str, language: Language) -> String {
    let mut letters = name.chars();
    let Some(first) = letters.next() else { return String::new() };
    if first.is_ascii_digit() {
        return "0–9".to_owned();
    }
    let upper: String = first.to_uppercase().collect();
    match (language, upper.as_str(), letters.next()) {
        (Language::Uz, "O" | "G", Some('ʻ')) => format!("{upper}ʻ"),
        (Language::Uz, "S" | "C", Some('h' | 'H')) => format!("{upper}h"),
        _ => upper,
    }
}

/// The map of the region with this district marked, and the districts beside it.
fn surroundings(
    visit: &Visit,
    gazetteer: &Gazetteer,
    district: &District,
    beside: &[(String, ConcernFigures)],
) -> AnyView {
    let t = visit.texts;
    let items = items(visit, gazetteer, &district.region_code, beside, Some(&district.code));
    let drawing = visit.portal.region_map(&district.region_code);
    view! {
        <section class="sec">
            <h2>{text!(t, "place-surroundings")}</h2>
            {map::figure(visit, drawing.as_deref(), text!(t, "place-map-measure"), &items)}
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::{Language, initial};

    #[test]
    fn a_mahalla_stands_under_its_letter_of_the_uzbek_alphabet() {
        assert_eq!(initial("Oʻrikzor", Language::Uz), "Oʻ");
        assert_eq!(initial("Olmazor", Language::Uz), "O");
        assert_eq!(initial("Chinor", Language::Uz), "Ch");
        assert_eq!(initial("Chinor", Language::En), "C");
        assert_eq!(initial("Ўрикзор", Language::UzCyrl), "Ў");
        assert_eq!(initial("8-mart", Language::Uz), "0–9");
    }
}
