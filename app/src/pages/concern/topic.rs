//! The first page: call instead of writing where there is danger, then where and what about.
use super::{place_name, sheet::Sheet};
use crate::{
    components::{
        form::{Wrong, reason, summary},
        icon::icon,
    },
    page, paths, text,
    visit::Visit,
};
use axum::response::Response;
use domain::{
    category::{Category, CategoryGroup},
    gazetteer::PlaceRef,
};
use leptos::prelude::*;

/// Mahallas offered for a search.
const OFFERED: usize = 12;
/// Places looked at for them: districts and regions are found too.
const LOOKED_AT: usize = 40;

/// The page.
pub fn show(visit: &Visit, sheet: &Sheet, wrong: &Wrong) -> Response {
    let t = visit.texts;
    let head = super::head(visit, text!(t, "concern-topic"), wrong).about(text!(t, "concern-about-page"));
    page::draw(visit, head, || {
        view! {
            <main id="main" class="wrap narrow main">
                {summary(visit, "concern", wrong)}
                {super::steps(visit, 0)}
                <h1 class="mt5">{text!(t, "concern-topic")}</h1>
                {emergency(visit)}
                <form id="form" class="stack-l mt5" method="post" action=visit.to(paths::CONCERN_NEW) enctype="multipart/form-data" novalidate>
                    {mahalla(visit, sheet, wrong)}
                    {categories(visit, sheet, wrong)}
                    {sheet.carry(&["mahalla", "category"])}
                    <div class="btns"><button class="btn" name="step" value="details">{text!(t, "concern-next")}</button></div>
                </form>
            </main>
        }
        .into_any()
    })
}

fn emergency(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <section class="emergency mt5" aria-labelledby="emergency">
            <h2 id="emergency">{icon(visit, "phone")}{text!(t, "emergency-title")}</h2>
            <p>{text!(t, "emergency-text")}</p>
            <p class="btns">
                <a class="btn" href="tel:112">{text!(t, "emergency-call-112")}</a>
                <a class="btn alt" href="tel:102">{text!(t, "emergency-call-102")}</a>
            </p>
            <p class="sm">{text!(t, "emergency-quiet")}</p>
        </section>
    }
    .into_any()
}

fn mahalla(visit: &Visit, sheet: &Sheet, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    match place_name(visit, &sheet.form.mahalla) {
        Some(name) => view! {
            // The enter key goes on: without this it would press the button that forgets the mahalla.
            <button class="vh" name="step" value="details" tabindex="-1" aria-hidden="true">{text!(t, "concern-next")}</button>
            <div class="field" id="mahalla">
                <p class="lab">{text!(t, "concern-mahalla")}</p>
                <p>{icon(visit, "map-pin")} " " <b>{name}</b></p>
                <input r#type="hidden" name="mahalla" value=sheet.form.mahalla.clone()/>
                <p><button class="btn alt sm" name="step" value="place">{text!(t, "concern-mahalla-change")}</button></p>
            </div>
        }
        .into_any(),
        None => search(visit, sheet, wrong),
    }
}

fn search(visit: &Visit, sheet: &Sheet, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let refused = reason(wrong, "mahalla").map(|reason| t.get(&format!("concern-mahalla.{reason}")));
    let class = if refused.is_some() { "field bad" } else { "field" };
    let invalid = refused.is_some().then_some("true");
    view! {
        <div class="stack">
            <div class=class>
                <label for="mahalla">{text!(t, "concern-mahalla")}</label>
                <p class="hint" id="mahalla-hint">{text!(t, "concern-mahalla.hint")}</p>
                {refused.map(|words| view! { <p class="err" id="mahalla-error">{icon(visit, "circle-alert")}{words}</p> })}
                <input id="mahalla" name="q" r#type="search" value=sheet.q.clone() maxlength="100" autocomplete="off"
                    aria-describedby="mahalla-hint" aria-invalid=invalid/>
                <p><button class="btn alt" name="step" value="topic">{icon(visit, "search")}{text!(t, "concern-mahalla-find")}</button></p>
            </div>
            {(!sheet.q.trim().is_empty()).then(|| found(visit, &sheet.q))}
            <p class="sm"><a href=visit.to(paths::REGIONS)>{text!(t, "concern-mahalla-list")}</a></p>
        </div>
    }
    .into_any()
}

fn found(visit: &Visit, query: &str) -> AnyView {
    let t = visit.texts;
    let places = visit.portal.gazetteer();
    let today = visit.today();
    let codes = places
        .search(query, LOOKED_AT)
        .into_iter()
        .filter_map(|hit| match hit.place {
            PlaceRef::Mahalla(mahalla) if mahalla.valid_to.is_none_or(|last| last >= today) => Some(&mahalla.code),
            _ => None,
        })
        .take(OFFERED)
        .collect::<Vec<_>>();
    if codes.is_empty() {
        return view! { <p class="note" role="status">{text!(t, "concern-mahalla-none")}</p> }.into_any();
    }
    let is_only = codes.len() == 1;
    let tiles = codes
        .into_iter()
        .filter_map(|code| Some((code.clone(), place_name(visit, code)?)))
        .map(|(code, name)| {
            view! {
                <label class="opt">
                    <input r#type="radio" name="mahalla" value=code checked=is_only/>
                    <span class="body"><b>{name}</b></span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="field">
            <legend>{text!(t, "concern-mahalla-choose")}</legend>
            <div class="opts">{tiles}</div>
        </fieldset>
    }
    .into_any()
}

fn categories(visit: &Visit, sheet: &Sheet, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let refused = reason(wrong, "category").map(|reason| t.get(&format!("concern-category.{reason}")));
    let class = if refused.is_some() { "field bad" } else { "field" };
    // Keys: category-group-order, -people, -crime, -place, -services, -officer.
    let name = |group: CategoryGroup| t.get(&format!("category-group-{}", group.code()));
    let jumps = CategoryGroup::ALL
        .map(|group| view! { <li><a class="chip" href=format!("#group-{}", group.code())>{name(group)}</a></li> })
        .collect_view();
    let groups = CategoryGroup::ALL
        .map(|group| {
            let tiles = group.categories().map(|category| tile(visit, category, &sheet.form.category)).collect_view();
            view! {
                <h3 class="mt5" id=format!("group-{}", group.code())>{name(group)}</h3>
                <div class="opts c2">{tiles}</div>
            }
        })
        .collect_view();
    view! {
        <fieldset class=class>
            <legend><h2>{text!(t, "concern-category")}</h2></legend>
            <p class="hint">{text!(t, "concern-category.hint")}</p>
            {refused.map(|words| view! { <p class="err">{icon(visit, "circle-alert")}{words}</p> })}
            <ul class="chips f mt4">{jumps}</ul>
            {groups}
        </fieldset>
    }
    .into_any()
}

fn tile(visit: &Visit, category: Category, chosen: &str) -> impl IntoView + use<> {
    let t = visit.texts;
    let code = category.code();
    // Keys: category-<code> and category-<code>.hint of every category.
    let id = if category == Category::ALL[0] { "category".to_owned() } else { format!("category-{code}") };
    let checked = code == chosen;
    view! {
        <label class="opt">
            <input r#type="radio" id=id name="category" value=code checked=checked/>
            <span class="body">
                <b>{t.get(&format!("category-{code}"))}</b>
                <span class="hint">{t.get(&format!("category-{code}.hint"))}</span>
            </span>
        </label>
    }
}
