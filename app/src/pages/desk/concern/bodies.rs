//! The bodies beside the one that answers: what each was asked, by when, what it said; a link for one without account.
use crate::{
    components::{form::hidden, icon::icon},
    layout,
    page::{self, Head},
    paths, text,
    visit::Visit,
};
use axum::response::Response;
use domain::{
    calendar::{day_month_weekday, local_date, long_date},
    concern::{
        DeskCase,
        parts::{LINK_DAYS, Part},
    },
};
use leptos::prelude::*;

/// The list; none where one body has it alone.
pub(super) fn show(visit: &Visit, case: &DeskCase) -> Option<AnyView> {
    let t = visit.texts;
    if case.parts.is_empty() && case.forwarded_to.is_none() {
        return None;
    }
    // category-partner-<code>
    let name = |body: &str| t.get(&format!("category-partner-{body}"));
    let holder = case.forwarded_to.as_ref().map(|body| {
        view! {
            <li>
                <h3>{name(body)}</h3>
                <p class="sm">{text!(t, "desk-bodies-whole")}</p>
                {link_form(visit, case, body)}
            </li>
        }
    });
    let parts = case.parts.iter().map(|part| {
        view! {
            <li>
                <h3>{name(&part.body)}</h3>
                {state(visit, part)}
                {(!part.is_copy && part.said.is_none()).then(|| link_form(visit, case, &part.body))}
            </li>
        }
    });
    let card = view! {
        <section class="card">
            <h2>{text!(t, "desk-bodies")}</h2>
            <ul class="stack mt4">{holder}{parts.collect_view()}</ul>
        </section>
    };
    Some(card.into_any())
}

fn state(visit: &Visit, part: &Part) -> AnyView {
    let t = visit.texts;
    match &part.said {
        _ if part.is_copy => view! { <p class="sm">{text!(t, "desk-bodies-copy")}</p> }.into_any(),
        Some((at, text)) => view! {
            <p class="sm muted">{text!(t, "desk-bodies-said", day = long_date(local_date(*at), visit.language))}</p>
            {crate::pages::case::story::paragraphs(text)}
        }
        .into_any(),
        None => {
            let words = text!(t, "desk-bodies-due", day = day_month_weekday(part.due, visit.language));
            let class = if part.due < visit.today() { "sm t-bad" } else { "sm" };
            view! { <p class=class>{words}</p> }.into_any()
        }
    }
}

fn link_form(visit: &Visit, case: &DeskCase, body: &str) -> Option<AnyView> {
    let t = visit.texts;
    case.may_link.then(|| {
        view! {
            <form class="mt2" method="post" action=visit.to(&paths::desk_link(&case.id))>
                {hidden("body", body)}
                <button class="btn alt sm">{icon(visit, "lock")}{text!(t, "desk-link-make")}</button>
            </form>
        }
        .into_any()
    })
}

/// The link, shown once.
pub(super) fn link(visit: &Visit, id: &str, token: &str) -> Response {
    let t = visit.texts;
    let title = text!(t, "desk-link");
    page::draw(visit, Head::new(title.clone()).desk(), || {
        let address = format!("{}{}", visit.site.public_url, visit.to(&paths::invitation(token)));
        let main = view! {
            <p><a class="back" href=visit.to(&paths::desk_concern(id))>{text!(t, "desk-link.back")}</a></p>
            <h1>{title}</h1>
            <p class="mt4">{text!(t, "desk-link.text", days = LINK_DAYS)}</p>
            <p class="card mt4"><code id="link">{address}</code></p>
            <p class="sm muted mt4">{text!(t, "desk-link.once")}</p>
        };
        layout::desk(visit, paths::DESK_CONCERNS, main)
    })
}
