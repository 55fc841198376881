//! The demonstration's keys: accounts, unused letter codes, receipts. Only a demonstration has this page.
use crate::{
    found,
    page::{self, Head},
    pages::regions::names,
    paths, text,
    visit::Visit,
};
use axum::response::Response;
use domain::{concern::ConcernState, portal::DemoKeys};
use leptos::prelude::*;

/// Everything to try.
pub async fn show(visit: Visit) -> Response {
    let keys = found!(visit, visit.portal.demo_keys().await);
    let t = visit.texts;
    page::draw(&visit, Head::new(text!(t, "demo-title")).about(text!(t, "demo-lead")), || {
        view! {
            <main id="main" class="wrap main stack-xl">
                <div>
                    <h1>{text!(t, "demo-title")}</h1>
                    <p class="lead mt4">{text!(t, "demo-lead")}</p>
                </div>
                {accounts(&visit, &keys)}
                {receipts(&visit, &keys)}
                {codes(&visit, &keys)}
            </main>
        }
    })
}

fn accounts(visit: &Visit, keys: &DemoKeys) -> AnyView {
    let t = visit.texts;
    let rows = keys.accounts.iter().map(|(email, role)| {
        // demo-role-<code> for every role of the portal.
        view! { <tr><th scope="row"><code>{email.clone()}</code></th><td data-l=text!(t, "demo-role")>{t.get(&format!("demo-role-{role}"))}</td></tr> }
    });
    view! {
        <section class="sec">
            <h2>{text!(t, "demo-accounts")}</h2>
            <p>{text!(t, "demo-password", password = keys.password.clone())}</p>
            <table class="tbl c mt4">
                <caption class="vh">{text!(t, "demo-accounts")}</caption>
                <thead><tr><th scope="col">{text!(t, "demo-account")}</th><th scope="col">{text!(t, "demo-role")}</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            <p class="mt4"><a class="btn" href=visit.to(paths::SIGN_IN)>{text!(t, "common-foot-sign-in")}</a></p>
        </section>
    }
    .into_any()
}

fn receipts(visit: &Visit, keys: &DemoKeys) -> AnyView {
    let t = visit.texts;
    let rows = keys.receipts.iter().map(|(receipt, state)| {
        let word = ConcernState::of_code(state).map(|state| t.get(&format!("state-{}", state.code().replace('_', "-"))));
        view! { <tr><th scope="row"><code data-state=state.clone()>{receipt.clone()}</code></th><td data-l=text!(t, "demo-state")>{word}</td></tr> }
    });
    view! {
        <section class="sec">
            <h2>{text!(t, "demo-receipts")}</h2>
            <table class="tbl c">
                <caption class="vh">{text!(t, "demo-receipts")}</caption>
                <thead><tr><th scope="col">{text!(t, "demo-receipt")}</th><th scope="col">{text!(t, "demo-state")}</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            <p class="mt4"><a class="btn alt" href=visit.to(paths::CONCERN_FOLLOW)>{text!(t, "demo-follow")}</a></p>
        </section>
    }
    .into_any()
}

fn codes(visit: &Visit, keys: &DemoKeys) -> AnyView {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let mut inspectors: Vec<(&String, &String)> =
        keys.codes.iter().map(|(_, mahalla, inspector)| (inspector, mahalla)).collect();
    inspectors.dedup();
    let groups = inspectors.into_iter().map(|(inspector, mahalla)| {
        let mine = keys.codes.iter().filter(|(.., of)| of == inspector);
        let codes = mine.map(|(code, ..)| view! { <li><code data-inspector=inspector.clone()>{code.clone()}</code></li> }).collect_view();
        view! {
            <div class="stack">
                <h3>{names::with_district(visit, &gazetteer, mahalla)}</h3>
                <p><a href=visit.to(&paths::rate(inspector))>{text!(t, "demo-inspector")}</a></p>
                <details class="more"><summary>{text!(t, "demo-code")}</summary><ul class="grid f mt2">{codes}</ul></details>
            </div>
        }
    });
    view! {
        <section class="sec">
            <h2>{text!(t, "demo-codes")}</h2>
            <div class="stack-l">{groups.collect_view()}</div>
        </section>
    }
    .into_any()
}
