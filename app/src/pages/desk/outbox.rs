//! The operator's desk: letters that wait, and those that were given up, to be sent again.
use super::staff;
use crate::{
    found, layout,
    page::{self, Head},
    paths, read, text,
    visit::Visit,
};
use axum::{extract::Form, response::Response};
use domain::{calendar::long_moment, outbox::Outbox};
use leptos::prelude::*;
use serde::Deserialize;

/// How letters stand.
pub async fn show(visit: &Visit, staff: &domain::person::Staff) -> Response {
    let outbox = read!(visit, visit.portal.outbox(staff).await).unwrap_or_default();
    let t = visit.texts;
    page::draw(visit, Head::new(text!(t, "desk-other-title")).desk(), || {
        let main = view! {
            <h1>{text!(t, "desk-other-title")}</h1>
            <p class="lead mt4">{text!(t, "desk-other-admin")}</p>
            <p class="mt4"><a href=visit.to(paths::DESK_STAFF)>{text!(t, "staff-menu")}</a></p>
            <section class="sec mt7">
                <h2>{text!(t, "desk-letters")}</h2>
                <p class="mt2">{text!(t, "desk-letters-waiting", shown = t.number(outbox.waiting))}</p>
                {given_up(visit, &outbox)}
            </section>
        };
        layout::desk(visit, paths::DESK, main)
    })
}

fn given_up(visit: &Visit, outbox: &Outbox) -> AnyView {
    let t = visit.texts;
    if outbox.given_up.is_empty() {
        return view! { <p class="mt2">{text!(t, "desk-letters-none")}</p> }.into_any();
    }
    let heads = ["desk-letters-number", "desk-letters-tries", "desk-letters-since"].map(|key| t.get(key));
    let rows = outbox
        .given_up
        .iter()
        .map(|letter| {
            let number = letter.number.to_string();
            view! {
                <tr>
                    <th scope="row">{number.clone()}</th>
                    <td class="n" data-l=heads[1].clone()>{t.number(u64::from(letter.tries))}</td>
                    <td data-l=heads[2].clone()>{long_moment(letter.since, visit.language)}</td>
                    <td>
                        <form method="post" action=visit.to(paths::DESK_LETTERS)>
                            <input r#type="hidden" name="number" value=number.clone()/>
                            <button class="btn alt sm" aria-label=text!(t, "desk-letters-again-one", number = number)>{text!(t, "desk-letters-again")}</button>
                        </form>
                    </td>
                </tr>
            }
        })
        .collect_view();
    let heads = heads.clone().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    view! {
        <p class="mt2">{text!(t, "desk-letters-given-up")}</p>
        <table class="tbl c mt4">
            <thead><tr>{heads}<th scope="col">{text!(t, "desk-letters-act")}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// Which letter.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Again {
    number: String,
}

/// Sends a letter again.
pub async fn again(visit: Visit, Form(sent): Form<Again>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let () = found!(visit, visit.portal.send_again(&staff, sent.number.parse().unwrap_or_default()).await);
    page::see_other(&visit, paths::DESK)
}
