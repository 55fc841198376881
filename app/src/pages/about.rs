//! The pages that explain the portal: what it is, how scores are made, what it keeps, how it may look, what an
//! inspector is for. They ask the portal nothing but which files are released; figures on them come from the rules in `domain`
//! themselves.
//!
//! One more such page: a file here, its parts as [`Part`]s, a line in `routes.rs`, texts in `locales/*`.
mod accessibility;
mod duties;
mod method;
mod open_data;
mod portal;
mod privacy;

pub use accessibility::{accessibility, set_look};
pub use duties::duties;
pub use method::{method, trial::answer as trial};
pub use open_data::open_data;
pub use portal::about;
pub use privacy::privacy;

use crate::{text, text::Texts, visit::Visit};
use leptos::prelude::*;

/// A part of an explaining page.
struct Part {
    /// Where links lead to.
    id: &'static str,
    /// The key of its heading.
    title: &'static str,
    /// What stands under the heading.
    body: AnyView,
}

/// Heading, first sentence, contents at the side of wide screens, and the parts one under another.
fn frame(visit: &Visit, title: String, lead: String, parts: Vec<Part>) -> AnyView {
    let t = visit.texts;
    let contents = parts
        .iter()
        .map(|part| view! { <li><a href=format!("#{}", part.id)>{text!(t, part.title)}</a></li> })
        .collect_view();
    let parts = parts
        .into_iter()
        .map(|part| {
            view! {
                <section class="sec prose" id=part.id>
                    <h2>{text!(t, part.title)}</h2>
                    {part.body}
                </section>
            }
        })
        .collect_view();
    view! {
        <main id="main" class="wrap main">
            <h1>{title}</h1>
            <p class="lead mt4">{lead}</p>
            <div class="side side-l mt6">
                <nav class="toc sticky only-wide" aria-label=text!(t, "about-contents")>
                    <ul class="f">{contents}</ul>
                </nav>
                <div class="stack-xl">{parts}</div>
            </div>
        </main>
    }
    .into_any()
}

/// One paragraph per key.
fn paragraphs(t: Texts, keys: &[&str]) -> AnyView {
    keys.iter().map(|key| view! { <p>{text!(t, key)}</p> }).collect_view().into_any()
}

/// A list with one point per key.
fn points(t: Texts, keys: &[&str]) -> AnyView {
    listed(keys.iter().map(|key| text!(t, key)).collect())
}

/// A list of sentences.
fn listed(sentences: Vec<String>) -> AnyView {
    view! { <ul>{sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view()}</ul> }.into_any()
}

/// Terms with what they mean.
fn meanings(entries: Vec<(String, String)>) -> AnyView {
    let entries = entries
        .into_iter()
        .map(|(term, meaning)| view! { <div><dt>{term}</dt><dd>{meaning}</dd></div> })
        .collect_view();
    view! { <dl class="sum">{entries}</dl> }.into_any()
}

/// More signs than this in a cell, and on a phone it stands under its column's name instead of beside it.
const LONG_CELL: usize = 16;

/// A table that becomes cards on a phone; the first cell of a row names it.
fn table(caption: String, heads: &[String], rows: Vec<Vec<String>>) -> AnyView {
    let header = heads.iter().map(|head| view! { <th scope="col">{head.clone()}</th> }).collect_view();
    let rows = rows
        .into_iter()
        .map(|row| {
            let mut cells = row.into_iter().zip(heads);
            let name = cells.next().map(|(cell, _)| view! { <th scope="row">{cell}</th> });
            let cells = cells
                .map(|(cell, head)| {
                    let class = (cell.chars().count() > LONG_CELL).then_some("wide");
                    view! { <td class=class data-l=head.clone()>{cell}</td> }
                })
                .collect_view();
            view! { <tr>{name}{cells}</tr> }
        })
        .collect_view();
    view! {
        <table class="tbl c">
            <caption>{caption}</caption>
            <thead><tr>{header}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// A link inside the portal as a paragraph of its own.
fn way(visit: &Visit, path: &str, key: &str) -> AnyView {
    view! { <p><a href=visit.to(path)>{text!(visit.texts, key)}</a></p> }.into_any()
}
