//! Simple charts, drawn on the server: bars beside their words, columns with a table behind them.
use crate::{text, visit::Visit};
use leptos::prelude::*;

/// Height of a drawn column chart, of its columns, and the line its columns stand on.
const HEIGHT: u64 = 168;
const COLUMN: u64 = 116;
const FLOOR: u64 = 140;

/// A bar: its words, its count, the class of its fill.
pub type Bar = (String, u64, &'static str);

/// Horizontal bars beside each other: label, count, class of the fill. The longest fills its row. Labels and counts are
/// text, so the bars themselves say nothing.
pub fn bars(visit: &Visit, title: &str, rows: &[Bar]) -> AnyView {
    let longest = most(rows.iter().map(|(_, count, _)| *count));
    drawn(title, rows, longest, |count| visit.texts.number(count))
}

/// Horizontal bars as parts of their sum, with their share in whole per cent.
pub fn parts(visit: &Visit, title: &str, rows: &[Bar]) -> AnyView {
    let sum: u64 = rows.iter().map(|(_, count, _)| *count).sum::<u64>().max(1);
    drawn(title, rows, sum, |count| format!("{} · {}%", visit.texts.number(count), (count * 100 + sum / 2) / sum))
}

fn drawn(title: &str, rows: &[Bar], whole: u64, words: impl Fn(u64) -> String) -> AnyView {
    let rows = rows
        .iter()
        .map(|(label, count, class)| {
            view! {
                <span>{label.clone()}</span>
                <svg height="20" aria-hidden="true">
                    <rect class="tr" width="100%" height="20" rx="3"></rect>
                    <rect class=*class width=format!("{}%", count * 100 / whole) height="20" rx="3"></rect>
                </svg>
                <b class="num">{words(*count)}</b>
            }
        })
        .collect_view();
    view! {
        <figure class="ch">
            <figcaption>{title.to_owned()}</figcaption>
            <div class="bars mt2">{rows}</div>
        </figure>
    }
    .into_any()
}

/// A figure as a dot in its interval on a line from 0 to 100, what was expected as a dotted tick. `words` say all of it.
pub fn interval(words: String, figure: f64, (low, high): (f64, f64), expected: f64) -> AnyView {
    let at = |figure: f64| format!("{figure:.1}%");
    let tick = at(expected);
    view! {
        <svg height="32" role="img" aria-label=words>
            <line class="g" x1="0" x2="100%" y1="16" y2="16"/>
            <line class="iv" x1=at(low) x2=at(high) y1="16" y2="16"/>
            <line class="ref" x1=tick.clone() x2=tick y1="3" y2="29"/>
            <circle class="pt" cx=at(figure) cy="16" r="6.5"/>
        </svg>
    }
    .into_any()
}

/// Columns in the order given, with a table of the same numbers behind them.
pub fn columns(visit: &Visit, title: &str, rows: &[(String, u64)]) -> AnyView {
    let t = visit.texts;
    let Some((name, highest)) = rows.iter().rev().max_by_key(|(_, count)| *count) else {
        return ().into_any();
    };
    let label =
        text!(t, "score-chart-label", title = title.to_owned(), name = name.clone(), number = t.number(*highest));
    let drawn = rows.iter().enumerate().map(|(at, row)| column(visit, rows.len(), most([*highest]), at, row));
    view! {
        <figure class="ch">
            <figcaption>{title.to_owned()}</figcaption>
            <svg class="mt2" height=HEIGHT.to_string() role="img" aria-label=label>
                <line class="ax" x1="0" x2="100%" y1=FLOOR.to_string() y2=FLOOR.to_string()></line>
                {drawn.collect_view()}
            </svg>
            {table(visit, title, rows)}
        </figure>
    }
    .into_any()
}

fn column(visit: &Visit, of: usize, most: u64, at: usize, (label, count): &(String, u64)) -> AnyView {
    let place = |share: usize| format!("{}%", (at * 100 + share) / of);
    let height = count * COLUMN / most;
    let top = FLOOR - height;
    // Every second name is left out where they would run into each other; the table has them all.
    let name = (of <= 6 || at.is_multiple_of(2)).then(|| {
        view! { <text class="m" x=place(50) y=(FLOOR + 20).to_string()>{label.clone()}</text> }
    });
    view! {
        <rect class="b1" x=place(18) y=top.to_string() width=format!("{}%", 64 / of) height=height.to_string() rx="2"></rect>
        <text class="v m" x=place(50) y=(top - 6).to_string()>{visit.texts.number(*count)}</text>
        {name}
    }
    .into_any()
}

fn table(visit: &Visit, title: &str, rows: &[(String, u64)]) -> AnyView {
    let t = visit.texts;
    let rows = rows
        .iter()
        .map(|(label, count)| {
            view! { <tr><th scope="row">{label.clone()}</th><td class="num">{t.number(*count)}</td></tr> }
        })
        .collect_view();
    view! {
        <details class="more">
            <summary>{text!(t, "score-chart-table")}</summary>
            <table class="tbl">
                <caption class="vh">{title.to_owned()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{text!(t, "score-chart-name")}</th>
                        <th scope="col" class="num">{text!(t, "score-chart-count")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
    .into_any()
}

/// The largest of them, at least one: it is divided by.
fn most(counts: impl IntoIterator<Item = u64>) -> u64 {
    counts.into_iter().max().unwrap_or_default().max(1)
}
