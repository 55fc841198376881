//! The dictionary of columns, table by table, from the tables themselves.
use super::super::paragraphs;
use crate::{text, visit::Visit};
use domain::open_data::{Column, Kind, REPUBLIC, Table};
use leptos::prelude::*;
use std::collections::HashMap;

/// A quarter as it is written in files.
const EXAMPLE: &str = "2026Q3";

/// The part of the page.
pub fn dictionary(visit: &Visit) -> AnyView {
    view! {
        {paragraphs(visit.texts, &["dictionary-text"])}
        {Table::ALL.into_iter().map(|table| entry(visit, table)).collect_view()}
    }
    .into_any()
}

fn entry(visit: &Visit, table: Table) -> AnyView {
    let t = visit.texts;
    // Keys: dictionary-table-scores, -areas, -reports, -inspectors, -concerns, -cooperation.
    let key = format!("dictionary-table-{}", table.code());
    let title = t.get(&key);
    let rows = table.columns().iter().map(|column| row(visit, column));
    view! {
        <details class="more" id=format!("table-{}", table.code())>
            <summary>{title.clone()}" ("<code>{table.code()}</code>")"</summary>
            <p>{t.get(&format!("{key}.text"))}</p>
            <table class="tbl c">
                <caption class="vh">{title}</caption>
                <thead>
                    <tr>
                        <th scope="col">{text!(t, "dictionary-head-column")}</th>
                        <th scope="col">{text!(t, "dictionary-head-kind")}</th>
                        <th scope="col">{text!(t, "dictionary-head-meaning")}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </details>
    }
    .into_any()
}

fn row(visit: &Visit, column: &Column) -> AnyView {
    let t = visit.texts;
    let kind = match column.kind {
        Kind::Text => text!(t, "dictionary-kind-text"),
        Kind::Whole => text!(t, "dictionary-kind-whole"),
        Kind::Day => text!(t, "dictionary-kind-day"),
    };
    let kind = if column.is_always { kind } else { text!(t, "dictionary-maybe", kind = kind) };
    // Keys: dictionary-column- and the name of each column of domain::open_data, with dashes.
    let key = format!("dictionary-column-{}", column.name.replace('_', "-"));
    let meaning = t.with(&key, HashMap::from([("republic", REPUBLIC.into()), ("period", EXAMPLE.into())]));
    view! {
        <tr>
            <th scope="row"><code>{column.name}</code></th>
            <td data-l=text!(t, "dictionary-head-kind")>{kind}</td>
            <td class="wide" data-l=text!(t, "dictionary-head-meaning")>{meaning}{values(visit, column)}</td>
        </tr>
    }
    .into_any()
}

/// The codes of a column with what they mean.
fn values(visit: &Visit, column: &Column) -> Option<AnyView> {
    let items = column.values.iter().map(|code| {
        // Keys: dictionary-value- and each code that a column of domain::open_data lists, with dashes.
        let meaning = visit.texts.get(&format!("dictionary-value-{}", code.replace('_', "-")));
        view! { <li><code>{*code}</code>": "{meaning}</li> }
    });
    (!column.values.is_empty()).then(|| view! { <ul>{items.collect_view()}</ul> }.into_any())
}
