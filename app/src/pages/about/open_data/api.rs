//! The API for people who write programs: where its description lies, examples, what a refusal means.
use super::{super::paragraphs, Published};
use crate::{paths, text, visit::Visit};
use leptos::prelude::*;

/// What an address of a problem ends with, its status, and the key of its explanation.
const PROBLEMS: [(&str, u16, &str); 6] = [
    ("problem-parameter", 400, "opendata-problem-parameter"),
    ("problem-not-found", 404, "opendata-problem-not-found"),
    ("problem-method", 405, "opendata-problem-method"),
    ("problem-not-acceptable", 406, "opendata-problem-not-acceptable"),
    ("problem-too-many", 429, "opendata-problem-too-many"),
    ("problem-fault", 500, "opendata-problem-fault"),
];

/// The part of the page.
pub fn api(visit: &Visit, published: &Published) -> AnyView {
    let t = visit.texts;
    let problems = PROBLEMS.into_iter().map(|(id, status, key)| {
        view! { <div id=id><dt>{status}</dt><dd>{t.get(key)}</dd></div> }
    });
    view! {
        {paragraphs(t, &["opendata-api-text"])}
        <p><a href=paths::API_DESCRIPTION>{text!(t, "opendata-api-description")}</a></p>
        {paragraphs(t, &["opendata-api-examples"])}
        <pre class="proof">{examples(visit, published)}</pre>
        {paragraphs(t, &["opendata-api-paging", "opendata-api-etag", "opendata-problems"])}
        <dl class="sum">{problems.collect_view()}</dl>
    }
    .into_any()
}

fn examples(visit: &Visit, published: &Published) -> String {
    let quarter = published.released.first().map_or("2026Q3", |(quarter, _)| quarter.as_str());
    let home = &visit.site.public_url;
    let mut examples = vec![
        format!("curl '{home}/api/v1/districts?region=1726'"),
        format!("curl '{home}/api/v1/mahallas?q=Chilonzor&limit=5'"),
        format!("curl '{home}/api/v1/statistics?area=1726&period={quarter}'"),
        format!("curl '{home}/api/v1/reports?period={quarter}'"),
    ];
    if published.files.iter().any(|file| file.period == quarter) {
        examples.push(format!("curl -O '{home}{}'", paths::data_file(quarter, "areas.csv")));
    }
    examples.join("\n")
}
