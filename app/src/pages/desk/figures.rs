//! Figures of one's territory at the desk: the same as everybody reads, from the territory down to its districts, with
//! filters that can be kept and files for spreadsheets.
mod files;
mod kept;

use super::staff;
use crate::{
    components::form::{self, Choice, Wrong},
    layout,
    page::{self, Head},
    pages::{
        fault,
        glance::{self, Look, measure_name},
        regions::names,
    },
    paths, read, text,
    visit::Visit,
};
use axum::{
    extract::{Form, Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    category::Category,
    failure::Failure,
    person::Staff,
    statistics::{
        Level, OTHERS,
        filter::{FigureFilter, SaveForm, SaveRefusal, has_page, is_in_reach, is_told},
        table::TableKind,
    },
};
use leptos::prelude::*;

/// The page.
pub async fn show(visit: Visit, Query(filter): Query<FigureFilter>) -> Response {
    draw(visit, filter.cleaned(), "", Wrong::new()).await
}

/// A filter is kept.
pub async fn save(visit: Visit, Form(typed): Form<SaveForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let filter = typed.filter.cleaned();
    match visit.portal.save_filter(&staff, &typed).await {
        Ok(Some(())) => page::see_other(&visit, &address(paths::DESK_FIGURES, &filter)),
        Ok(None) => fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(SaveRefusal::Fields(wrong))) => draw(visit, filter, &typed.name, wrong).await,
    }
}

/// A kept filter is forgotten.
pub async fn remove(visit: Visit, Path(id): Path<String>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    if read!(visit, visit.portal.remove_filter(&staff, &id).await) {
        page::see_other(&visit, paths::DESK_FIGURES)
    } else {
        fault::not_found(&visit)
    }
}

/// The figures as a file of text.
pub async fn csv(visit: Visit, Query(filter): Query<FigureFilter>) -> Response {
    files::give(visit, &filter.cleaned(), TableKind::Csv).await
}

/// The figures as a spreadsheet.
pub async fn xlsx(visit: Visit, Query(filter): Query<FigureFilter>) -> Response {
    files::give(visit, &filter.cleaned(), TableKind::Xlsx).await
}

/// An address with the words of a filter.
fn address(path: &str, filter: &FigureFilter) -> String {
    let query = filter.to_query();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// What a member of staff may look at with a filter; none outside his territory.
async fn look(visit: &Visit, staff: &Staff, filter: &FigureFilter) -> domain::failure::Read<Option<Look>> {
    let gazetteer = visit.portal.gazetteer();
    let area = if filter.area.is_empty() { staff.territory.as_str() } else { filter.area.as_str() };
    let is_place = area.is_empty() || gazetteer.region(area).is_some() || gazetteer.district(area).is_some();
    if !is_place || !is_in_reach(staff, area) {
        return Ok(None);
    }
    let mut look = Look::read(visit, area, &filter.quarter, filter.measure()).await?;
    look.only_overdue = !filter.overdue.is_empty();
    if !filter.category.is_empty() {
        look.count_category(visit, &filter.category).await?;
    }
    if look.level != Level::Mahalla {
        for place in &mut look.below {
            let below = FigureFilter { area: place.code.clone(), ..filter.clone() };
            place.figures_path = address(paths::DESK_FIGURES, &below);
        }
    }
    Ok(Some(look))
}

async fn draw(mut visit: Visit, filter: FigureFilter, name: &str, wrong: Wrong) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    if !has_page(staff.role) {
        return fault::not_found(&visit);
    }
    let Some(look) = read!(visit, look(&visit, &staff, &filter).await) else { return fault::not_found(&visit) };
    let saved = read!(visit, visit.portal.saved_filters(&staff).await);
    visit.is_personal = true;
    let t = visit.texts;
    let title = text!(t, "statistic-title", name = look.name.clone());
    let head = if wrong.is_empty() {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    };
    page::draw(&visit, head.desk(), || {
        let file = |path: &str, words: String| {
            view! { <a class="btn alt" href=visit.to(&address(path, &filter)) download="">{words}</a> }
        };
        let up = up(&visit, &staff, &look, &filter);
        let main = view! {
            {form::summary(&visit, "filter", &wrong)}
            <h1>{title}</h1>
            <p class="lead mt4">{text!(t, "statistic-lead")}</p>
            {up}
            <div class="stack-l mt5">
                {choices(&visit, &look, &filter)}
                {kept::section(&visit, &filter, &saved, name, &wrong)}
                <p class="btns">
                    {file(paths::DESK_FIGURES_CSV, text!(t, "statistic-csv"))}
                    {file(paths::DESK_FIGURES_XLSX, text!(t, "statistic-xlsx"))}
                </p>
                {glance::sections(&visit, &look)}
            </div>
        };
        layout::desk(&visit, paths::DESK_FIGURES, main)
    })
}

/// The way one level up, within the territory.
fn up(visit: &Visit, staff: &Staff, look: &Look, filter: &FigureFilter) -> Option<AnyView> {
    if look.code == staff.territory {
        return None;
    }
    let gazetteer = visit.portal.gazetteer();
    let above = gazetteer.district(&look.code).map(|district| district.region_code.clone()).unwrap_or_default();
    let above = if above.starts_with(&staff.territory) { above } else { staff.territory.clone() };
    let href = visit.to(&address(paths::DESK_FIGURES, &FigureFilter { area: above, ..filter.clone() }));
    let words = text!(visit.texts, "statistic-up");
    Some(view! { <p class="mt2"><a class="back" href=href>{words}</a></p> }.into_any())
}

/// The filter as a form that is sent by GET.
fn choices(visit: &Visit, look: &Look, filter: &FigureFilter) -> AnyView {
    let t = visit.texts;
    let none = Wrong::new();
    let choice = |value: &str, label: String| Choice { value: value.to_owned(), label, hint: String::new() };
    let quarters =
        look.quarters.iter().rev().map(|one| choice(&one.quarter, names::quarter(visit, &one.quarter))).collect();
    let measures = look.measures().map(|one| choice(one.code(), measure_name(visit, one))).collect();
    // Keys: category-<code>
    let told = Category::ALL.into_iter().filter(|one| is_told(one.code()));
    let categories = std::iter::once(choice("", text!(t, "filter-all")))
        .chain(told.map(|one| choice(one.code(), t.get(&format!("category-{}", one.code())))))
        .chain(std::iter::once(choice(OTHERS, text!(t, "filter-others"))))
        .collect();
    let area = (!filter.area.is_empty()).then(|| form::hidden("area", &filter.area));
    view! {
        <form class="card" method="get" action=visit.to(paths::DESK_FIGURES)>
            <h2>{text!(t, "filter-title")}</h2>
            <div class="filters mt4">
                {form::select(visit, "filter", &none, "quarter", &look.quarter, quarters)}
                {form::select(visit, "filter", &none, "by", look.measure.code(), measures)}
                {form::select(visit, "filter", &none, "category", &filter.category, categories)}
            </div>
            <label class="opt mt4">
                <input r#type="checkbox" name="overdue" value="yes" checked=!filter.overdue.is_empty()/>
                <span class="body"><b>{text!(t, "filter-overdue")}</b></span>
            </label>
            {area}
            <p class="btns mt4"><button class="btn">{text!(t, "filter-show")}</button></p>
        </form>
    }
    .into_any()
}
