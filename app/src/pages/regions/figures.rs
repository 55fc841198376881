//! The figures of a place: four tiles, and a table for those who want all of them. Every figure says of how many,
//! and leads to how it is made.
use crate::{components::map::MapItem, pages::glance::method_of, paths, text, visit::Visit};
use domain::inspector::ConcernFigures;
use leptos::prelude::*;

/// One figure.
pub struct Tile {
    /// What it counts.
    pub label: String,
    /// The figure.
    pub value: String,
    /// Of how many, or why there is none.
    pub note: String,
}

/// Received concerns as a figure.
pub fn received(visit: &Visit, figures: &ConcernFigures) -> Tile {
    let t = visit.texts;
    Tile {
        label: text!(t, "place-figure-received"),
        value: t.number(figures.received),
        note: text!(t, "place-figure-received.note", count = figures.open, shown = t.number(figures.open)),
    }
}

/// The figures of a place, with the way to how its concerns go.
pub fn of_place(visit: &Visit, figures: &ConcernFigures, place: &str) -> AnyView {
    let t = visit.texts;
    // A mahalla has its own page and no figures below it.
    let has_figures = !place.starts_with("/mahallas");
    view! {
        <div>
            {section(visit, figures, received(visit, figures))}
            <p class="btns mt4">
                <a class="btn alt" href=visit.to(&paths::flow(place))>{text!(t, "flow-link")}</a>
                {has_figures.then(|| view! { <a class="btn alt" href=visit.to(&paths::figures(place))>{text!(t, "glance-link")}</a> })}
            </p>
        </div>
    }
    .into_any()
}

/// The figures of the last twelve months under their heading; `last` is the fourth.
pub fn section(visit: &Visit, figures: &ConcernFigures, last: Tile) -> AnyView {
    let t = visit.texts;
    let tiles = [in_time(visit, figures), solved(visit, figures), overdue(visit, figures), last].map(|tile| {
        view! {
            <div class="tile"><span class="l">{tile.label}</span><span class="v">{tile.value}</span><span class="d">{tile.note}</span></div>
        }
    });
    view! {
        <section class="sec">
            <h2>{text!(t, "place-figures")}</h2>
            <div class="tiles half mt4">{tiles.collect_view()}</div>
            {method_of(visit, "")}
        </section>
    }
    .into_any()
}

fn in_time(visit: &Visit, figures: &ConcernFigures) -> Tile {
    let t = visit.texts;
    let due = figures.answered_in_time + figures.answered_late + figures.overdue;
    Tile {
        label: text!(t, "place-figure-in-time"),
        value: percent(visit, figures.in_time_percent()),
        note: if due == 0 {
            text!(t, "place-figure-in-time.none")
        } else {
            text!(t, "place-figure-in-time.note", count = due, shown = t.number(due))
        },
    }
}

fn solved(visit: &Visit, figures: &ConcernFigures) -> Tile {
    let t = visit.texts;
    let said = figures.verdicts();
    let percents = figures.solved_percent();
    Tile {
        label: text!(t, "place-figure-solved"),
        value: percent(visit, percents),
        note: if percents.is_none() {
            text!(t, "place-figure-solved.few")
        } else {
            text!(t, "place-figure-solved.note", count = said, shown = t.number(said))
        },
    }
}

fn overdue(visit: &Visit, figures: &ConcernFigures) -> Tile {
    let t = visit.texts;
    Tile {
        label: text!(t, "place-figure-overdue"),
        value: t.number(figures.overdue),
        note: text!(t, "place-figure-overdue.note", shown = t.number(figures.received)),
    }
}

/// Whole per cent, or a dash.
pub fn percent(visit: &Visit, percent: Option<u64>) -> String {
    percent.map_or_else(|| "—".to_owned(), |percent| text!(visit.texts, "place-percent", number = percent))
}

/// The counts of `code` in what was read for all places of a level.
pub fn of(all: &[(String, ConcernFigures)], code: &str) -> ConcernFigures {
    all.iter().find(|(of, _)| of == code).map(|(_, figures)| *figures).unwrap_or_default()
}

/// All counts of the places of a map, folded away; open where shades say little.
pub fn table(visit: &Visit, items: &[MapItem], all: &[(String, ConcernFigures)]) -> AnyView {
    let t = visit.texts;
    let heads = [
        text!(t, "place-table-received"),
        text!(t, "place-table-in-time"),
        text!(t, "place-table-late"),
        text!(t, "place-table-overdue"),
        text!(t, "place-table-verdicts"),
        text!(t, "place-table-solved"),
    ];
    let rows = items.iter().map(|item| row(visit, item, &of(all, &item.code), &heads)).collect_view();
    let heads = heads.map(|head| view! { <th class="n" scope="col">{head}</th> }).collect_view();
    let is_open = !visit.look.contrast.is_empty();
    view! {
        <details class="more" open=is_open>
            <summary>{text!(t, "place-table-open")}</summary>
            <table class="tbl c mt4">
                <caption>{text!(t, "place-table")}</caption>
                <thead><tr><th scope="col">{text!(t, "place-table-name")}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
    .into_any()
}

fn row(visit: &Visit, item: &MapItem, figures: &ConcernFigures, heads: &[String; 6]) -> AnyView {
    let t = visit.texts;
    let values = [
        t.number(figures.received),
        percent(visit, figures.in_time_percent()),
        t.number(figures.answered_late),
        t.number(figures.overdue),
        t.number(figures.verdicts()),
        item.value.clone(),
    ];
    let cells = values
        .into_iter()
        .zip(heads)
        .map(|(value, head)| view! { <td class="n" data-l=head.clone()>{value}</td> })
        .collect_view();
    view! { <tr><th scope="row"><a href=item.href.clone()>{item.name.clone()}</a></th>{cells}</tr> }.into_any()
}
