//! The page of papers: what each way protects against, then a mail address while papers are given out, or how to use one.
use super::{Key, Papers, kept};
use crate::{
    components::{
        form::{Field, Wrong, field, hidden, summary},
        icon::icon,
    },
    page,
    pages::rate::form::{way, who},
    paths, text,
    visit::Visit,
};
use axum::response::Response;
use domain::{
    calendar::{add_days, long_date},
    token::{FEWEST_ISSUED, TokenPhase},
};
use leptos::prelude::*;

/// Draws it.
pub fn show(visit: &Visit, papers: &Papers, email: &str, wrong: &Wrong) -> Response {
    let t = visit.texts;
    let head = super::super::head(visit, text!(t, "paper-title"), wrong).about(text!(t, "paper-about")).paper();
    let inspector = &papers.inspector;
    page::draw(visit, head, || {
        let now = match (&papers.phase, papers.key()) {
            (_, Some(key)) => issue(visit, papers, &key, email, wrong),
            (TokenPhase::Use { is_enough: true, until }, _) => usage(visit, papers, long_date(*until, visit.language)),
            _ => too_few(visit, papers),
        };
        view! {
            <main id="main" class="wrap narrow main">
                {summary(visit, "paper", wrong)}
                {way(visit, inspector, text!(t, "paper-here"))}
                <h1>{text!(t, "paper-title")}</h1>
                {who(visit, inspector)}
                <p class="lead mt4">{text!(t, "paper-about")}</p>
                {now}
                {protection(visit)}
            </main>
        }
        .into_any()
    })
}

fn issue(visit: &Visit, papers: &Papers, key: &Key<'_>, email: &str, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let dates = [key.until, add_days(key.until, 1), papers.period.closes_on];
    let [until, from, closes] = dates.map(|date| long_date(date, visit.language));
    let email = Field {
        name: "email",
        value: email.to_owned(),
        kind: "email",
        autocomplete: "email",
        inputmode: "email",
        required: true,
        ..Field::default()
    };
    view! {
        {kept::show(visit, papers, None)}
        <section class="sec mt6">
            <h2>{text!(t, "paper-issue")}</h2>
            <p>{text!(t, "paper-issue.when", until = until, from = from, closes = closes)}</p>
            <p class="sm muted">{text!(t, "paper-issue.why")}</p>
            <noscript><p class="mt4"><b>{text!(t, "paper-script")}</b></p></noscript>
            <form id="form" class="stack-l mt5" method="post" action=visit.to(&paths::paper(&papers.inspector.id)) novalidate>
                {field(visit, "paper", wrong, email)}
                {hidden("form", &visit.portal.form_token())}
                <div class="btns">
                    <button class="btn">{icon(visit, "send")}{text!(t, "paper-ask")}</button>
                    <a class="btn quiet" href=visit.to(&paths::rate(&papers.inspector.id))>{text!(t, "paper-back")}</a>
                </div>
            </form>
        </section>
    }
    .into_any()
}

fn usage(visit: &Visit, papers: &Papers, until: String) -> AnyView {
    let t = visit.texts;
    view! {
        {kept::show(visit, papers, None)}
        <section class="sec mt6">
            <h2>{text!(t, "paper-use")}</h2>
            <p>{text!(t, "paper-use.how", until = until)}</p>
            <p class="sm muted">{text!(t, "paper-use.elsewhere")}</p>
            <p class="mt5"><a class="btn" href=visit.to(&paths::rate(&papers.inspector.id))>{text!(t, "paper-use.link")}</a></p>
        </section>
    }
    .into_any()
}

fn too_few(visit: &Visit, papers: &Papers) -> AnyView {
    let t = visit.texts;
    view! {
        <section class="note warn mt6">
            {icon(visit, "circle-alert")}
            <div>
                <b>{text!(t, "paper-few")}</b>
                <p class="sm">{text!(t, "paper-few.why", number = FEWEST_ISSUED)}</p>
                <p class="sm"><a href=visit.to(&paths::rate(&papers.inspector.id))>{text!(t, "paper-back")}</a></p>
            </div>
        </section>
    }
    .into_any()
}

/// The three ways, the strongest first.
fn protection(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <section class="sec mt7">
            <h2>{text!(t, "paper-protect")}</h2>
            <dl class="stack">
                <div><dt><b>{text!(t, "paper-letter")}</b></dt><dd>{text!(t, "paper-letter.text")}</dd></div>
                <div><dt><b>{text!(t, "paper-paper")}</b></dt><dd>{text!(t, "paper-paper.text")}</dd></div>
                <div><dt><b>{text!(t, "paper-mail")}</b></dt><dd>{text!(t, "paper-mail.text")}</dd></div>
            </dl>
            <p><a href=visit.to(paths::METHOD)>{text!(t, "paper-method")}</a></p>
        </section>
    }
    .into_any()
}
