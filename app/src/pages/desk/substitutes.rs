//! Who stands in for whom in a district: named and ended by its head, shown to everybody on the public pages.
use super::staff;
use crate::{
    components::{
        form::{self, Choice, Field, Wrong, field, hidden, select},
        icon::icon,
    },
    found, layout,
    page::{self, Head},
    pages::{fault, regions::names},
    paths, text,
    visit::Visit,
};
use axum::{extract::Form, http::StatusCode, response::Response};
use domain::{
    calendar::long_date,
    failure::Failure,
    gazetteer::Gazetteer,
    substitution::{Absence, SubstitutionDesk, SubstitutionForm, SubstitutionLine, SubstitutionRefusal},
};
use leptos::prelude::*;

/// The page.
pub async fn show(visit: Visit) -> Response {
    draw(visit, &SubstitutionForm::default(), &Wrong::new()).await
}

/// The head names somebody, or ends it.
pub async fn name(visit: Visit, Form(typed): Form<SubstitutionForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    match visit.portal.substitute(&staff, &typed).await {
        Ok(Some(())) => page::see_other(&visit, paths::DESK_SUBSTITUTES),
        Ok(None) => fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(SubstitutionRefusal::Fields(wrong))) => draw(visit, &typed, &wrong).await,
    }
}

async fn draw(mut visit: Visit, typed: &SubstitutionForm, wrong: &Wrong) -> Response {
    visit.is_personal = true;
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let desk = found!(visit, visit.portal.substitutions(&staff).await);
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let title = text!(t, "substitute-title");
    let head = if wrong.is_empty() {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    };
    page::draw(&visit, head.desk(), || {
        let main = view! {
            {form::summary(&visit, "substitute", wrong)}
            <p><a class="back" href=visit.to(paths::DESK_MEETINGS)>{text!(t, "deskmeeting-back")}</a></p>
            <h1>{title}</h1>
            <p class="lead mt4">{text!(t, "substitute-lead")}</p>
            <div class="stack-l mt5">
                {list(&visit, &gazetteer, &desk)}
                {form_of(&visit, &gazetteer, &desk, typed, wrong)}
            </div>
        };
        layout::desk(&visit, paths::DESK_MEETINGS, main)
    })
}

fn place(visit: &Visit, gazetteer: &Gazetteer, mahalla_code: &str) -> String {
    gazetteer.mahalla(mahalla_code).map(|one| names::heading(&names::mahalla(visit, one))).unwrap_or_default()
}

fn absence(visit: &Visit, absence: Absence) -> String {
    // Keys: substitute-reason-leave, -vacancy.
    visit.texts.get(&format!("substitute-reason-{}", absence.code()))
}

fn list(visit: &Visit, gazetteer: &Gazetteer, desk: &SubstitutionDesk) -> AnyView {
    let t = visit.texts;
    let list = if desk.lines.is_empty() {
        view! { <p class="muted">{text!(t, "substitute-none")}</p> }.into_any()
    } else {
        let items = desk.lines.iter().map(|line| row(visit, gazetteer, line)).collect_view();
        view! { <ul class="f stack">{items}</ul> }.into_any()
    };
    view! { <section class="sec"><h2>{text!(t, "substitute-list")}</h2>{list}</section> }.into_any()
}

fn row(visit: &Visit, gazetteer: &Gazetteer, line: &SubstitutionLine) -> AnyView {
    let t = visit.texts;
    let name = line.stand_in.name.in_language(visit.language).to_owned();
    let from = long_date(line.from, visit.language);
    let to = long_date(line.stand_in.until, visit.language);
    view! {
        <li class="card">
            <p><b>{place(visit, gazetteer, &line.mahalla_code)}</b></p>
            <p><a href=visit.to(&paths::inspector(&line.stand_in.inspector_id))>{name}</a></p>
            <p class="sm">{text!(t, "substitute-span", from = from, to = to)}</p>
            <p class="sm muted">{absence(visit, line.stand_in.absence)}</p>
            <form class="mt4" method="post" action=visit.to(paths::DESK_SUBSTITUTES)>
                {hidden("end", &line.id)}
                {hidden("form", &visit.portal.form_token())}
                <p class="btns"><button class="btn alt sm">{text!(t, "substitute-end")}</button></p>
            </form>
        </li>
    }
    .into_any()
}

fn form_of(
    visit: &Visit,
    gazetteer: &Gazetteer,
    desk: &SubstitutionDesk,
    typed: &SubstitutionForm,
    wrong: &Wrong,
) -> AnyView {
    let t = visit.texts;
    let nothing = Choice { label: text!(t, "substitute-choose"), ..Choice::default() };
    let of = |value: &str, label: String| Choice { value: value.to_owned(), label, hint: String::new() };
    let posts = desk.posts.iter().map(|post| {
        let holder = match &post.holder {
            Some((_, name)) => name.in_language(visit.language).to_owned(),
            None => text!(t, "substitute-vacant"),
        };
        of(
            &post.id,
            text!(t, "substitute-post-line", place = place(visit, gazetteer, &post.mahalla_code), name = holder),
        )
    });
    let officers = desk.officers.iter().map(|(id, name)| of(id, name.in_language(visit.language).to_owned()));
    let reasons = Absence::ALL.into_iter().map(|one| of(one.code(), absence(visit, one)));
    let day = |name: &'static str, value: &str| {
        let value = value.to_owned();
        field(visit, "substitute", wrong, Field { name, value, kind: "date", required: true, ..Field::default() })
    };
    let with = |all: Vec<Choice>| std::iter::once(nothing.clone()).chain(all).collect::<Vec<_>>();
    view! {
        <section class="card">
            <h2>{text!(t, "substitute-new")}</h2>
            <div class="note mt4">{icon(visit, "info")}<p>{text!(t, "substitute-new.text")}</p></div>
            <form class="stack mt4" method="post" action=visit.to(paths::DESK_SUBSTITUTES) novalidate>
                {select(visit, "substitute", wrong, "post", &typed.post, with(posts.collect()))}
                {select(visit, "substitute", wrong, "officer", &typed.officer, with(officers.collect()))}
                {day("from", &typed.from)}
                {day("to", &typed.to)}
                {select(visit, "substitute", wrong, "reason", &typed.reason, with(reasons.collect()))}
                {hidden("form", &visit.portal.form_token())}
                <p class="btns"><button class="btn">{text!(t, "substitute-send")}</button></p>
            </form>
        </section>
    }
    .into_any()
}
