//! What rises in the territory of a member of staff: a few on the first page of the inbox, all on a page of their own,
//! and the concerns behind each, as far as he may see them.
use super::{inbox, staff};
use crate::{
    components::{chart, icon::icon},
    found, layout,
    page::{self, Head},
    pages::{fault, regions::names},
    paths, read, text,
    visit::Visit,
};
use axum::{extract::Path, response::Response};
use domain::{
    calendar::day_month,
    concern::InboxRow,
    early::sign::{EarlySign, first_days, minds_place},
};
use leptos::prelude::*;

/// Signs above the inbox, and on their own page.
const ABOVE: usize = 3;
const SHOWN: usize = 60;

/// The rarest signs, above the inbox; nothing where nothing rises.
pub(super) fn section(visit: &Visit, signs: &[EarlySign]) -> Option<AnyView> {
    let t = visit.texts;
    (!signs.is_empty()).then(|| {
        view! {
            <section class="mt5" aria-labelledby="early">
                <h2 id="early">{text!(t, "early-title")}</h2>
                {cards(visit, signs, ABOVE)}
                <p class="mt2"><a href=visit.to(paths::DESK_EARLY)>{text!(t, "early-all")}</a></p>
            </section>
        }
        .into_any()
    })
}

/// All signs, the rarest first.
pub async fn list(mut visit: Visit) -> Response {
    visit.is_personal = true;
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    if !minds_place(staff.role) {
        return fault::not_found(&visit);
    }
    let signs = read!(visit, visit.portal.early_signs(&staff).await);
    let t = visit.texts;
    page::draw(&visit, Head::new(text!(t, "early-title")).desk(), || {
        let main = view! {
            <h1>{text!(t, "early-title")}</h1>
            <p class="lead mt4">{text!(t, "early-text")}</p>
            {if signs.is_empty() {
                view! { <div class="empty mt5">{icon(&visit, "inbox")}<p>{text!(t, "early-none")}</p></div> }.into_any()
            } else {
                cards(&visit, &signs, SHOWN)
            }}
            {back(&visit, paths::DESK_CONCERNS)}
        };
        layout::desk(&visit, paths::DESK_CONCERNS, main)
    })
}

/// One sign: its past, and the concerns behind it.
pub async fn show(mut visit: Visit, Path((category, place)): Path<(String, String)>) -> Response {
    visit.is_personal = true;
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let (sign, rows) = found!(visit, visit.portal.behind_sign(&staff, &category, &place).await);
    let t = visit.texts;
    let title = text!(t, "early-sign", topic = topic(&visit, &sign), place = self::place(&visit, &sign));
    page::draw(&visit, Head::new(title.clone()).desk(), || {
        let now = text!(t, "early-now", count = i64::from(sign.now));
        let main = view! {
            <h1>{title}</h1>
            <p class="lead mt4">{now} " " {text!(t, "early-now.rest")} ". " {usual(&visit, &sign)}</p>
            <p class="mt2">{text!(t, "early-text")}</p>
            <div class="mt5">{past(&visit, &sign)}</div>
            {behind(&visit, &sign, &rows)}
            {back(&visit, paths::DESK_EARLY)}
        };
        layout::desk(&visit, paths::DESK_CONCERNS, main)
    })
}

fn back(visit: &Visit, path: &str) -> AnyView {
    view! { <p class="mt5"><a class="back" href=visit.to(path)>{text!(visit.texts, "early-back")}</a></p> }.into_any()
}

/// category-<code>
fn topic(visit: &Visit, sign: &EarlySign) -> String {
    visit.texts.get(&format!("category-{}", sign.series.category))
}

fn place(visit: &Visit, sign: &EarlySign) -> String {
    let gazetteer = visit.portal.gazetteer();
    let district = || gazetteer.district(&sign.series.place).map(|district| names::district(visit, district));
    names::with_district(visit, &gazetteer, &sign.series.place).or_else(district).unwrap_or_default()
}

fn usual(visit: &Visit, sign: &EarlySign) -> String {
    let t = visit.texts;
    let (first, last) = sign.usual;
    let shown = if first == last {
        t.number(first.into())
    } else {
        text!(t, "early-range", first = t.number(first.into()), last = t.number(last.into()))
    };
    text!(t, "early-usual", shown = shown)
}

fn cards(visit: &Visit, signs: &[EarlySign], most: usize) -> AnyView {
    let t = visit.texts;
    let cards = signs
        .iter()
        .take(most)
        .map(|sign| {
            view! {
                <li>
                    <a href=visit.to(&paths::desk_early(&sign.series.category, &sign.series.place))>
                        <span class="due soon">
                            <span class="n">{text!(t, "early-now", count = i64::from(sign.now))}</span> " "
                            <small>{text!(t, "early-now.rest")}</small>
                        </span>
                        <span>
                            <b>{topic(visit, sign)}</b>
                            <span class="meta block">{place(visit, sign)}</span>
                            <span class="meta block">{usual(visit, sign)}</span>
                        </span>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="inbox mt2">{cards}</ul> }.into_any()
}

fn past(visit: &Visit, sign: &EarlySign) -> AnyView {
    let counts = &sign.series.counts;
    let days = first_days(visit.today());
    let days = days.iter().skip(days.len().saturating_sub(counts.len()));
    let rows: Vec<_> =
        days.zip(counts).map(|(day, count)| (day_month(*day, visit.language), u64::from(*count))).collect();
    chart::columns(visit, &text!(visit.texts, "early-by-span"), &rows)
}

fn behind(visit: &Visit, sign: &EarlySign, rows: &[InboxRow]) -> AnyView {
    let t = visit.texts;
    let some = (rows.len() as u64) < u64::from(sign.now);
    let some = some.then(|| {
        view! { <p class="sm muted mt2">{text!(t, "early-cases-some", shown = t.number(rows.len() as u64))}</p> }
    });
    let rows = rows.iter().map(|one| inbox::row(visit, one)).collect_view();
    view! {
        <section class="sec mt6">
            <h2>{text!(t, "early-cases")}</h2>
            <ul class="inbox mt2">{rows}</ul>
            {some}
        </section>
    }
    .into_any()
}
