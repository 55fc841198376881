//! Who was sent what and answered in time: all bodies of the place, in one order everywhere, then by place below those that
//! are told of all of them.
use super::{Look, counts::number, method_of};
use crate::{text, visit::Visit};
use domain::{
    category::PartnerKind,
    open_data::{BodyRow, area_code},
};
use leptos::prelude::*;

/// What a body is called.
pub fn body_name(visit: &Visit, body: PartnerKind) -> String {
    // Keys: category-partner-<code>
    visit.texts.get(&format!("category-partner-{}", body.code()))
}

/// The rows of a place, in the order of the bodies.
pub fn of_place<'a>(rows: &'a [BodyRow], code: &str) -> impl Iterator<Item = &'a BodyRow> + use<'a> {
    let code = area_code(code).to_owned();
    rows.iter().filter(move |row| row.area == code)
}

/// The section.
pub fn section(visit: &Visit, look: &Look) -> AnyView {
    let t = visit.texts;
    view! {
        <section class="sec" id="together">
            <h2>{text!(t, "glance-together")}</h2>
            {whole(visit, &look.bodies, &look.code)}
            {below(visit, look)}
            {method_of(visit, "together")}
        </section>
    }
    .into_any()
}

/// All bodies of one place; words in place of it until figures are locked.
pub fn whole(visit: &Visit, rows: &[BodyRow], code: &str) -> AnyView {
    let t = visit.texts;
    let heads = [text!(t, "glance-bodies-sent"), text!(t, "glance-bodies-in-time")];
    let rows: Vec<_> = of_place(rows, code)
        .map(|row| {
            let share = row.percent().map(|percent| text!(t, "place-percent", number = percent));
            view! {
                <tr>
                    <th scope="row">{body_name(visit, row.body)}</th>
                    <td class="n" data-l=heads[0].clone()>{number(visit, row.forwarded)}</td>
                    <td class="n" data-l=heads[1].clone()>{share.unwrap_or_else(|| "—".to_owned())}</td>
                </tr>
            }
        })
        .collect();
    if rows.is_empty() {
        return view! { <p class="mt2">{text!(t, "glance-bodies-open")}</p> }.into_any();
    }
    view! {
        <p class="sm muted mt2">{text!(t, "glance-together.text")} " " {text!(t, "glance-hidden")}</p>
        <table class="tbl c mt4">
            <caption class="vh">{text!(t, "glance-together")}</caption>
            <thead>
                <tr>
                    <th scope="col">{text!(t, "glance-bodies-body")}</th>
                    <th class="n" scope="col">{heads[0].clone()}</th>
                    <th class="n" scope="col">{heads[1].clone()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// The places below with those bodies that are told of all of them; nothing where none is.
fn below(visit: &Visit, look: &Look) -> Option<AnyView> {
    let t = visit.texts;
    let of = |code: &str, body: PartnerKind| of_place(&look.bodies, code).find(|row| row.body == body);
    let told = |body: &PartnerKind| {
        look.below.iter().any(|place| of(&place.code, *body).is_some_and(|row| row.forwarded.is_some()))
    };
    let bodies: Vec<PartnerKind> = PartnerKind::ALL.into_iter().filter(told).collect();
    if bodies.is_empty() {
        return None;
    }
    let rows = look.listed().map(|place| {
        let cells = bodies.iter().map(|body| {
            let row = of(&place.code, *body);
            let share = row.and_then(BodyRow::percent).map(|percent| text!(t, "glance-bodies-share", number = percent));
            let share = share.map(|share| view! { <span class="hint">{share}</span> });
            let sent = number(visit, row.and_then(|row| row.forwarded));
            view! { <td class="n" data-l=body_name(visit, *body)>{sent}{share}</td> }
        });
        view! { <tr><th scope="row">{place.name.clone()}</th>{cells.collect_view()}</tr> }
    });
    let rows = rows.collect_view();
    let heads = bodies.iter().map(|body| view! { <th class="n" scope="col">{body_name(visit, *body)}</th> });
    let heads = heads.collect_view();
    let drawn = view! {
        <h3 class="mt5" id="together-below">{text!(t, "glance-bodies-below")}</h3>
        <table class="tbl c mt4" aria-labelledby="together-below">
            <thead><tr><th scope="col">{text!(t, "glance-column-place")}</th>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    };
    Some(drawn.into_any())
}
