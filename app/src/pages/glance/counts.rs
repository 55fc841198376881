//! The counts of the places below: received, overdue, meetings, reports, tasks outside the duties. They are as public as
//! on the page of each place; of a single category they are hidden as in the files.
use super::{
    Look,
    look::{Below, OfCategory},
    method_of,
};
use crate::{paths, text, visit::Visit};
use domain::{
    flow::FEWEST,
    open_data::area_code,
    statistics::{AreaFigures, Level, OTHERS},
};
use leptos::prelude::*;

/// A column: its head, the count of the place, the counts of those below as they may be shown.
pub struct Column {
    /// What is counted.
    pub head: String,
    /// Of the whole place; none where it is hidden.
    pub whole: Option<u64>,
    /// Of the places that are listed, in their order; none where one is hidden.
    pub cells: Vec<Option<u64>>,
}

/// The columns for a page or a file. Tasks outside the duties are never counted of a single mahalla, where they would
/// point at its inspector.
pub fn columns(visit: &Visit, look: &Look) -> Vec<Column> {
    let t = visit.texts;
    let nothing = AreaFigures::default();
    let whole = look.whole.as_ref().map_or(&nothing, |whole| &whole.figures);
    let column = |head: String, of: &dyn Fn(&AreaFigures) -> u64| Column {
        head,
        whole: Some(of(whole)),
        cells: look.listed().map(|place| Some(of(&place.figures))).collect(),
    };
    let received = match &look.of_category {
        None => column(text!(t, "glance-column-received"), &|one| one.received),
        Some(OfCategory { category, received }) => Column {
            head: text!(t, "glance-column-received-of", category = category_name(visit, category)),
            whole: received.get(area_code(&look.code)).copied(),
            cells: look.listed().map(|place| received.get(&place.code).copied()).collect(),
        },
    };
    let mut columns = vec![
        received,
        column(text!(t, "glance-column-answered"), &|one| one.answered_in_time + one.answered_late),
        column(text!(t, "glance-column-overdue"), &|one| one.overdue),
        column(text!(t, "glance-column-meetings"), &|one| one.meetings),
    ];
    if look.level != Level::Mahalla {
        columns.push(column(text!(t, "glance-column-reports"), &|one| one.reports.1 + one.reports.2));
        columns.push(column(text!(t, "glance-column-outside"), &|one| one.outside_tasks));
    }
    columns
}

/// A category that figures are told by; sensitive ones stand together.
fn category_name(visit: &Visit, code: &str) -> String {
    // Keys: category-<code>
    if code == OTHERS { text!(visit.texts, "filter-others") } else { visit.texts.get(&format!("category-{code}")) }
}

/// The section, with the way to the list of what is overdue.
pub fn section(visit: &Visit, look: &Look) -> AnyView {
    let t = visit.texts;
    let columns = columns(visit, look);
    let heads =
        columns.iter().map(|column| view! { <th class="n" scope="col">{column.head.clone()}</th> }).collect_view();
    let sums = columns
        .iter()
        .map(|column| view! { <td class="n" data-l=column.head.clone()><b>{number(visit, column.whole)}</b></td> })
        .collect_view();
    let rows = look.listed().enumerate().map(|(at, place)| row(visit, place, at, &columns)).collect_view();
    let overdue = (!look.path.is_empty()).then(|| {
        let href = format!("{}#overdue", visit.to(&paths::flow(&look.path)));
        view! { <p class="mt4"><a class="btn alt" href=href>{text!(t, "glance-overdue")}</a></p> }
    });
    let hidden = look.of_category.as_ref().map(|_| {
        view! { <p class="sm muted mt2">{text!(t, "glance-hidden-category", fewest = t.number(FEWEST))}</p> }
    });
    let outside = (look.level == Level::Mahalla).then(|| {
        let count = look.whole.as_ref().map_or(0, |whole| whole.figures.outside_tasks);
        view! { <p class="mt2">{text!(t, "glance-outside", shown = t.number(count))}</p> }
    });
    view! {
        <section class="sec" id="counts">
            <h2>{text!(t, "glance-counts")}</h2>
            {hidden}
            <table class="tbl c mt4" aria-labelledby="counts">
                <thead><tr><th scope="col">{text!(t, "glance-column-place")}</th>{heads}</tr></thead>
                <tbody><tr><th scope="row">{look.name.clone()}</th>{sums}</tr>{rows}</tbody>
            </table>
            {outside}
            {overdue}
            {overdue_now(visit, look)}
            {method_of(visit, "counts")}
        </section>
    }
    .into_any()
}

/// What is overdue in each region today, with the way to its list; on the page of the republic, which has no list itself.
fn overdue_now(visit: &Visit, look: &Look) -> Option<AnyView> {
    let t = visit.texts;
    let known = look.overdue_now.as_ref()?;
    let of = |code: &str| known.get(code).copied().unwrap_or_default();
    let all: u64 = known.values().sum();
    let rows = look.below.iter().map(|place| {
        let href = format!("{}#overdue", visit.to(&paths::flow(&place.path)));
        view! {
            <tr>
                <th scope="row"><a href=href>{place.name.clone()}</a></th>
                <td class="n">{t.number(of(&place.code))}</td>
            </tr>
        }
    });
    let drawn = view! {
        <h3 class="mt5" id="overdue-now">{text!(t, "glance-overdue-now", shown = t.number(all))}</h3>
        <table class="tbl mt4" aria-labelledby="overdue-now">
            <thead>
                <tr>
                    <th scope="col">{text!(t, "glance-column-place")}</th>
                    <th class="n" scope="col">{text!(t, "glance-column-overdue")}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    };
    Some(drawn.into_any())
}

fn row(visit: &Visit, place: &Below, at: usize, columns: &[Column]) -> AnyView {
    let cells = columns
        .iter()
        .map(|column| {
            let cell = column.cells.get(at).copied().flatten();
            view! { <td class="n" data-l=column.head.clone()>{number(visit, cell)}</td> }
        })
        .collect_view();
    view! { <tr><th scope="row"><a href=visit.to(&place.figures_path)>{place.name.clone()}</a></th>{cells}</tr> }
        .into_any()
}

/// A count, or the sign of a hidden one with its words for those who listen.
pub fn number(visit: &Visit, cell: Option<u64>) -> AnyView {
    let t = visit.texts;
    match cell {
        Some(count) => t.number(count).into_any(),
        None => view! { <span aria-hidden="true">"×"</span><span class="vh">{text!(t, "glance-hidden-cell")}</span> }
            .into_any(),
    }
}
