//! How the registry stands: for the operator and the republic.
use super::staff;
use crate::{
    found, layout,
    page::{self, Head},
    pages::regions::names,
    paths, text,
    visit::Visit,
};
use axum::response::Response;
use domain::{
    account::{EndedMahalla, RegistryPage},
    calendar::long_date,
    gazetteer::Gazetteer,
};
use leptos::prelude::*;

/// Lines of each list shown at once.
const SHOWN: usize = 100;

/// The page.
pub async fn show(mut visit: Visit) -> Response {
    visit.is_personal = true;
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let registry = found!(visit, visit.portal.registry_page(&staff).await);
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    page::draw(&visit, Head::new(text!(t, "registry-title")).desk(), || {
        let main = view! {
            <h1>{text!(t, "registry-title")}</h1>
            <p class="lead mt4">{text!(t, "registry-lead")}</p>
            <div class="stack-l mt5">
                {numbers(&visit, &gazetteer, &registry)}
                {vacant(&visit, &gazetteer, &registry)}
                {ended(&visit, &gazetteer, &registry)}
            </div>
        };
        layout::desk(&visit, paths::DESK_REGISTRY, main)
    })
}

fn numbers(visit: &Visit, gazetteer: &Gazetteer, registry: &RegistryPage) -> AnyView {
    let t = visit.texts;
    let counts = gazetteer.counts();
    let number = |count: usize| t.number(count as u64);
    let posts: u64 = registry.posts.iter().map(|line| line.posts).sum();
    let empty: u64 = registry.posts.iter().map(|line| line.vacant).sum();
    let imported = match registry.imported_on {
        Some(day) => long_date(day, visit.language),
        None => text!(t, "registry-never"),
    };
    let rows = [
        (text!(t, "registry-regions"), number(counts.regions)),
        (text!(t, "registry-districts"), number(counts.districts)),
        (text!(t, "registry-mahallas"), number(counts.mahallas)),
        (text!(t, "registry-posts"), t.number(posts)),
        (text!(t, "registry-vacant"), t.number(empty)),
        (text!(t, "registry-imported"), imported),
    ];
    let rows = rows.map(|(name, value)| view! { <tr><th scope="row">{name}</th><td class="n">{value}</td></tr> });
    view! {
        <section class="sec">
            <h2>{text!(t, "registry-numbers")}</h2>
            <table class="tbl mt4"><caption class="vh">{text!(t, "registry-numbers")}</caption><tbody>{rows.collect_view()}</tbody></table>
        </section>
    }
    .into_any()
}

fn vacant(visit: &Visit, gazetteer: &Gazetteer, registry: &RegistryPage) -> AnyView {
    let t = visit.texts;
    let heads = ["registry-district", "registry-posts", "registry-vacant"].map(|key| t.get(key));
    let rows = registry
        .posts
        .iter()
        .filter(|line| line.vacant > 0)
        .take(SHOWN)
        .map(|line| {
            let name = gazetteer.district(&line.district).map(|one| names::district(visit, one)).unwrap_or_default();
            view! {
                <tr>
                    <th scope="row"><a href=visit.to(&paths::district(&line.district))>{name}</a></th>
                    <td class="n" data-l=heads[1].clone()>{t.number(line.posts)}</td>
                    <td class="n" data-l=heads[2].clone()>{t.number(line.vacant)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    table(text!(t, "registry-vacant-title"), text!(t, "registry-vacant-none"), &heads, rows)
}

fn ended(visit: &Visit, gazetteer: &Gazetteer, registry: &RegistryPage) -> AnyView {
    let t = visit.texts;
    let heads = ["registry-mahalla", "registry-last-day", "registry-merged"].map(|key| t.get(key));
    let place = |code: &str| gazetteer.mahalla(code).map(|one| names::mahalla(visit, one)).unwrap_or_default();
    let row = |one: &EndedMahalla| {
        let into = match &one.merged_into {
            Some(code) => view! { <a href=visit.to(&paths::mahalla(code))>{place(code)}</a> }.into_any(),
            None => text!(t, "registry-closed").into_any(),
        };
        view! {
            <tr>
                <th scope="row"><a href=visit.to(&paths::mahalla(&one.code))>{place(&one.code)}</a></th>
                <td data-l=heads[1].clone()>{long_date(one.last_day, visit.language)}</td>
                <td data-l=heads[2].clone()>{into}</td>
            </tr>
        }
        .into_any()
    };
    let rows = registry.ended.iter().take(SHOWN).map(row).collect();
    table(text!(t, "registry-ended"), text!(t, "registry-ended-none"), &heads, rows)
}

fn table(title: String, none: String, heads: &[String], rows: Vec<AnyView>) -> AnyView {
    let body = if rows.is_empty() {
        view! { <p class="muted">{none}</p> }.into_any()
    } else {
        let heads = heads.iter().map(|head| view! { <th scope="col">{head.clone()}</th> }).collect_view();
        view! {
            <table class="tbl c mt4">
                <caption class="vh">{title.clone()}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    };
    view! { <section class="sec"><h2>{title}</h2>{body}</section> }.into_any()
}
