//! Who did what when, without any content: for the operator, the republic, and reviewers of the public council.
use super::staff;
use crate::{
    found, layout,
    page::{self, Head},
    pages::regions::names,
    paths, text,
    visit::Visit,
};
use axum::{extract::Query, response::Response};
use domain::{
    audit::{Act, AuditLine, AuditPage},
    calendar::long_moment,
};
use leptos::prelude::*;
use serde::Deserialize;

/// Where the lines begin.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    before: String,
}

/// The page.
pub async fn show(mut visit: Visit, Query(asked): Query<Asked>) -> Response {
    visit.is_personal = true;
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let audit = found!(visit, visit.portal.audit(&staff, asked.before.parse().ok()).await);
    let t = visit.texts;
    page::draw(&visit, Head::new(text!(t, "audit-title")).desk(), || {
        let older = audit.older.map(|number| {
            view! { <p class="mt4"><a class="btn alt" href=visit.to(&paths::desk_audit_before(number))>{text!(t, "audit-older")}</a></p> }
        });
        let main = view! {
            <h1>{text!(t, "audit-title")}</h1>
            <p class="lead mt4">{text!(t, "audit-lead")}</p>
            {lines(&visit, &audit)}
            {older}
        };
        layout::desk(&visit, paths::DESK_AUDIT, main)
    })
}

fn lines(visit: &Visit, audit: &AuditPage) -> AnyView {
    let t = visit.texts;
    if audit.lines.is_empty() {
        return view! { <p class="mt4">{text!(t, "audit-none")}</p> }.into_any();
    }
    let heads = ["audit-at", "audit-who", "audit-act", "audit-object"].map(|key| t.get(key));
    let rows = audit.lines.iter().map(|line| row(visit, line, &heads)).collect_view();
    let heads = heads.clone().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    view! {
        <table class="tbl c mt4">
            <caption class="vh">{text!(t, "audit-title")}</caption>
            <thead><tr>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(visit: &Visit, line: &AuditLine, heads: &[String; 4]) -> AnyView {
    let t = visit.texts;
    let who = match &line.who {
        Some((names, role)) => {
            let role = t.get(&format!("demo-role-{}", role.code()));
            text!(t, "audit-person", name = names.in_language(visit.language).to_owned(), role = role)
        }
        None => text!(t, "audit-command"),
    };
    let object = match line.act {
        Act::Quarter | Act::Evaluation => names::quarter(visit, &line.object),
        Act::AddAccount | Act::ResetAccount | Act::DisableAccount | Act::EnableAccount => {
            text!(t, "audit-account", number = line.object.clone())
        }
        _ => line.object.clone(),
    };
    // audit-act-<code> for every act.
    let act = t.get(&format!("audit-act-{}", line.act.code()));
    view! {
        <tr>
            <th scope="row">{long_moment(line.at, visit.language)}</th>
            <td data-l=heads[1].clone()>{who}</td>
            <td data-l=heads[2].clone()>{act}</td>
            <td data-l=heads[3].clone()>{object}</td>
        </tr>
    }
    .into_any()
}
