//! The files: the canonical one of each released quarter with its fingerprint, the tables, and how anybody checks them.
use super::{
    super::{paragraphs, way},
    Published,
};
use crate::{pages::regions::names, paths, text, visit::Visit};
use domain::open_data::PublishedFile;
use leptos::prelude::*;

/// The part of the page.
pub fn files(visit: &Visit, published: &Published) -> AnyView {
    let t = visit.texts;
    view! {
        {released(visit, &published.released)}
        {tables(visit, &published.files)}
        {paragraphs(t, &["opendata-data-text", "opendata-data-names", "opendata-files-encoding"])}
    }
    .into_any()
}

/// The canonical file of each released quarter, and how anybody recomputes it.
fn released(visit: &Visit, files: &[(String, String)]) -> AnyView {
    let t = visit.texts;
    if files.is_empty() {
        return view! { <div class="note"><p>{text!(t, "opendata-files-text")}</p></div> }.into_any();
    }
    let rows = files.iter().map(|(quarter, hash)| {
        let name = names::quarter(visit, quarter);
        let label = text!(t, "opendata-released-file", quarter = name.clone());
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td data-l=text!(t, "opendata-files-table")>
                    <a href=paths::data_file(quarter, "period.json") aria-label=label>"period.json"</a>
                </td>
                <td class="wide" data-l=text!(t, "opendata-released-hash")><code class="hash">{hash.clone()}</code></td>
            </tr>
        }
    });
    view! {
        <table class="tbl c">
            <caption>{text!(t, "opendata-released")}</caption>
            <thead>
                <tr>
                    <th scope="col">{text!(t, "opendata-released-quarter")}</th>
                    <th scope="col">{text!(t, "opendata-files-table")}</th>
                    <th scope="col">{text!(t, "opendata-released-hash")}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
        {paragraphs(t, &["opendata-verify", "opendata-verify.steps", "opendata-verify.log"])}
        <pre class="proof">"sha256sum period.json\nhisobdor period verify period.json"</pre>
        {way(visit, paths::CHECK, "method-log-link")}
    }
    .into_any()
}

/// The files of each quarter: the newest ones at once, older ones behind their quarter.
fn tables(visit: &Visit, files: &[PublishedFile]) -> Option<AnyView> {
    let t = visit.texts;
    let mut quarters: Vec<&[PublishedFile]> = files.chunk_by(|one, other| one.period == other.period).collect();
    if quarters.is_empty() {
        return None;
    }
    let older = quarters.split_off(1);
    let newest = quarters.first().copied().unwrap_or_default();
    let rebuild = newest.first().map(|file| format!("hisobdor period rebuild {}", file.period));
    let older = older.into_iter().map(|files| {
        let quarter = files.first().map(|file| names::quarter(visit, &file.period)).unwrap_or_default();
        view! {
            <details class="more">
                <summary>{text!(t, "opendata-data-older", quarter = quarter)}</summary>
                {table(visit, files)}
            </details>
        }
    });
    Some(
        view! {
            {table(visit, newest)}
            {older.collect_view()}
            {paragraphs(t, &["opendata-rebuild"])}
            <pre class="proof">{rebuild}</pre>
        }
        .into_any(),
    )
}

fn table(visit: &Visit, files: &[PublishedFile]) -> AnyView {
    let t = visit.texts;
    let quarter = files.first().map(|file| names::quarter(visit, &file.period)).unwrap_or_default();
    let rows = files.iter().map(|file| {
        let size = text!(t, "opendata-data-kilobytes", shown = t.number(file.size.div_ceil(1000)));
        view! {
            <tr>
                <th scope="row"><a href=paths::data_file(&file.period, &file.name)>{file.name.clone()}</a></th>
                <td class="num" data-l=text!(t, "opendata-data-size")>{size}</td>
                <td class="wide" data-l=text!(t, "opendata-released-hash")>
                    <code class="hash">{file.hash.clone()}</code>
                </td>
            </tr>
        }
    });
    view! {
        <table class="tbl c">
            <caption>{text!(t, "opendata-data", quarter = quarter)}</caption>
            <thead>
                <tr>
                    <th scope="col">{text!(t, "opendata-files-table")}</th>
                    <th scope="col" class="num">{text!(t, "opendata-data-size")}</th>
                    <th scope="col">{text!(t, "opendata-released-hash")}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// How the figures are cited, with the newest quarter as the example.
pub fn citation(visit: &Visit, published: &Published) -> AnyView {
    let newest = published.released.first();
    let example = newest.map(|(quarter, hash)| {
        let address = format!("{}{}", visit.site.public_url, paths::data_file(quarter, "period.json"));
        format!("Hisobdor, {quarter}. {address} CC BY 4.0. SHA-256 {hash}")
    });
    view! {
        {paragraphs(visit.texts, &["opendata-cite-text"])}
        {example.map(|example| view! { <pre class="proof">{example}</pre> })}
    }
    .into_any()
}
