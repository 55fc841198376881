//! What waits for a member of staff, nearest term first, and what the desk is for roles without concerns.
use super::{early, staff};
use crate::{
    components::{icon::icon, state::state_pill},
    layout,
    page::{self, Head},
    pages::{fault, regions::names},
    paths, read, text,
    visit::Visit,
};
use axum::{extract::Query, response::Response};
use domain::{
    calendar::{day_month, local_date},
    concern::{Inbox, InboxFilter, InboxRow},
    deadline::TimeLeft,
    person::Role,
};
use leptos::prelude::*;
use serde::Deserialize;

/// Which part is asked for.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    filter: String,
    page: String,
}

/// To what the role does first.
pub async fn home(mut visit: Visit) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    if staff.role.may_handle_concerns() {
        return page::see_other(&visit, paths::DESK_CONCERNS);
    }
    if domain::reading::is_reader(staff.role) {
        return page::see_other(&visit, paths::DESK_INTEGRITY);
    }
    visit.is_personal = true;
    let t = visit.texts;
    let words = match staff.role {
        Role::Admin => return super::outbox::show(&visit, &staff).await,
        _ => text!(t, "desk-other"),
    };
    page::draw(&visit, Head::new(text!(t, "desk-other-title")).desk(), || {
        let main = view! { <h1>{text!(t, "desk-other-title")}</h1><p class="lead mt4">{words}</p> };
        layout::desk(&visit, paths::DESK, main)
    })
}

/// The inbox.
pub async fn show(mut visit: Visit, Query(asked): Query<Asked>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    if !staff.role.may_handle_concerns() {
        return fault::not_found(&visit);
    }
    visit.is_personal = true;
    let filter = InboxFilter::of_code(&asked.filter).unwrap_or_default();
    let page = asked.page.parse().unwrap_or(1).max(1);
    let inbox = read!(visit, visit.portal.inbox(&staff, filter, page).await);
    let is_first = filter == InboxFilter::default() && page == 1;
    let signs = if is_first { read!(visit, visit.portal.early_signs(&staff).await) } else { Vec::new() };
    let t = visit.texts;
    page::draw(&visit, Head::new(text!(t, "desk-title")).desk(), || {
        let rows = inbox.rows.iter().map(|one| row(&visit, one)).collect_view();
        let main = view! {
            <h1>{text!(t, "desk-title")}</h1>
            {tiles(&visit, &inbox)}
            {early::section(&visit, &signs)}
            {chips(&visit, &inbox, filter)}
            <p class="sm muted mt4">{text!(t, "desk-order")}</p>
            {if inbox.rows.is_empty() {
                view! { <div class="empty mt4">{icon(&visit, "inbox")}<p>{text!(t, "desk-empty")}</p></div> }.into_any()
            } else {
                view! { <ul class="inbox mt2">{rows}</ul> }.into_any()
            }}
            {pages(&visit, filter, page, inbox.pages)}
        };
        layout::desk(&visit, paths::DESK_CONCERNS, main)
    })
}

fn count(inbox: &Inbox, filter: InboxFilter) -> u64 {
    inbox.counts.iter().find(|(one, _)| *one == filter).map_or(0, |(_, count)| *count)
}

fn tiles(visit: &Visit, inbox: &Inbox) -> AnyView {
    let t = visit.texts;
    let percent = inbox.in_time_percent.map_or("—".to_owned(), |percent| format!("{percent}%"));
    let overdue = count(inbox, InboxFilter::Overdue);
    let tile = |label: String, value: String, bad: bool| {
        view! { <div class="tile"><span class="l">{label}</span><span class=if bad { "v t-bad" } else { "v" }>{value}</span></div> }
    };
    view! {
        <div class="tiles mt4">
            {tile(text!(t, "desk-filter-overdue"), t.number(overdue), overdue > 0)}
            {tile(text!(t, "desk-filter-today"), t.number(count(inbox, InboxFilter::Today)), false)}
            {tile(text!(t, "desk-filter-new"), t.number(count(inbox, InboxFilter::New)), false)}
            {tile(text!(t, "desk-in-time"), percent, false)}
        </div>
    }
    .into_any()
}

fn chips(visit: &Visit, inbox: &Inbox, chosen: InboxFilter) -> AnyView {
    let t = visit.texts;
    // Who decides nothing of others' steps is not told of it.
    let shown =
        |filter: &InboxFilter| *filter != InboxFilter::Awaited || chosen == *filter || count(inbox, *filter) > 0;
    let chips = InboxFilter::ALL.into_iter().filter(shown).map(|filter| {
        // desk-filter-<code> for every filter.
        let name = t.get(&format!("desk-filter-{}", filter.code()));
        let href = format!("{}?filter={}", visit.to(paths::DESK_CONCERNS), filter.code());
        let current = (filter == chosen).then_some("true");
        view! { <a class="chip" href=href aria-current=current>{name} " " <span class="c">{t.number(count(inbox, filter))}</span></a> }
    });
    view! { <nav class="chips mt5" aria-label=text!(t, "desk-filters")>{chips.collect_view()}</nav> }.into_any()
}

/// A concern as a line of a list.
pub(super) fn row(visit: &Visit, row: &InboxRow) -> AnyView {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let left = TimeLeft::of(row.due, visit.today());
    let few = |days| text!(t, "desk-days-left", count = days);
    let (class, big, small) = match left {
        _ if !row.state.is_open() => ("due", String::new(), text!(t, "desk-done")),
        TimeLeft::Overdue { days } => {
            ("due late", text!(t, "desk-days-late", count = days), text!(t, "desk-days-late.rest"))
        }
        TimeLeft::Today => ("due soon", text!(t, "desk-today"), text!(t, "desk-today.rest")),
        TimeLeft::Days(days) if days <= 3 => ("due soon", few(days), text!(t, "desk-days-left.rest")),
        TimeLeft::Days(days) => ("due", few(days), text!(t, "desk-days-left.rest")),
    };
    let mahalla =
        gazetteer.mahalla(&row.mahalla_code).map(|mahalla| names::mahalla(visit, mahalla)).unwrap_or_default();
    let day = day_month(local_date(row.received_at), visit.language);
    // desk-identity-anonymous, -confidential, -named
    let identity = t.get(&format!("desk-identity-{}", row.identity));
    let number = row.number.clone();
    view! {
        <li>
            <a href=visit.to(&paths::desk_concern(&row.id))>
                <span class=class>
                    {(!big.is_empty()).then(|| view! { <span class="n">{big}</span> " " })}
                    <small>{small}</small>
                </span>
                <span>
                    <b>{t.get(&format!("category-{}", row.category))}</b>
                    <span class="meta block">{row.excerpt.clone()}</span>
                    <span class="meta block">{text!(t, "desk-meta", mahalla = mahalla, day = day, identity = identity, number = number)}</span>
                </span>
                <span>{state_pill(visit, row.state, left.is_overdue())}</span>
            </a>
        </li>
    }
    .into_any()
}

fn pages(visit: &Visit, filter: InboxFilter, page: u64, pages: u64) -> Option<AnyView> {
    if pages < 2 {
        return None;
    }
    // The first, the last, and those around.
    let shown = (1..=pages).filter(|number| *number == 1 || *number == pages || number.abs_diff(page) <= 2);
    let links = shown.map(|number| {
        if number == page {
            view! { <span aria-current="page">{number}</span> }.into_any()
        } else {
            view! { <a href=format!("{}?filter={}&page={number}", visit.to(paths::DESK_CONCERNS), filter.code())>{number}</a> }.into_any()
        }
    });
    Some(
        view! { <nav class="pag mt5" aria-label=text!(visit.texts, "desk-pages")>{links.collect_view()}</nav> }
            .into_any(),
    )
}
