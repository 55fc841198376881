//! Accounts, kept by the operator; the people of a district, as its head sees them.
use super::staff as asked_by;
use crate::{
    components::form::{self, Choice, Field, Wrong, field, hidden, select},
    found, layout,
    page::{self, Head},
    pages::{fault, regions::names},
    paths, text,
    visit::Visit,
};
use axum::{extract::Form, http::StatusCode, response::Response};
use domain::{
    account::{AccountDone, AccountForm, AccountLine, AccountRefusal, OfficeLine, PersonLine, StaffPage},
    calendar::long_date,
    failure::Failure,
    person::Role,
};
use leptos::prelude::*;

/// The page.
pub async fn show(visit: Visit) -> Response {
    draw(visit, &AccountForm::default(), &Wrong::new()).await
}

/// The operator adds, resets, closes or opens an account.
pub async fn change(mut visit: Visit, Form(typed): Form<AccountForm>) -> Response {
    let staff = match asked_by(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    visit.is_personal = true;
    match visit.portal.change_account(&staff, &typed).await {
        Ok(Some(AccountDone::Done)) => page::see_other(&visit, paths::DESK_STAFF),
        Ok(Some(AccountDone::Password { email, password })) => once(&visit, email, password),
        Ok(None) => fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(AccountRefusal::Fields(wrong))) => draw(visit, &typed, &wrong).await,
    }
}

/// The new password, shown once.
fn once(visit: &Visit, email: String, password: String) -> Response {
    let t = visit.texts;
    page::draw(visit, Head::new(text!(t, "staff-password")).desk(), || {
        let main = view! {
            <h1>{text!(t, "staff-password")}</h1>
            <p class="mt4">{text!(t, "staff-password.for", email = email)}</p>
            <p class="card mt4"><code id="password">{password}</code></p>
            <p class="sm muted mt4">{text!(t, "staff-password.once")}</p>
            <p class="mt4"><a class="btn" href=visit.to(paths::DESK_STAFF)>{text!(t, "staff-password.back")}</a></p>
        };
        layout::desk(visit, paths::DESK_STAFF, main)
    })
}

async fn draw(mut visit: Visit, typed: &AccountForm, wrong: &Wrong) -> Response {
    visit.is_personal = true;
    let staff = match asked_by(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let shown = found!(visit, visit.portal.staff_page(&staff).await);
    let t = visit.texts;
    let title = match shown {
        StaffPage::Accounts(..) => text!(t, "staff-accounts"),
        StaffPage::People(_) => text!(t, "staff-people"),
    };
    let head = if wrong.is_empty() {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    };
    page::draw(&visit, head.desk(), || {
        let body = match &shown {
            StaffPage::Accounts(accounts, offices) => {
                let list = accounts_of(&visit, staff.account, accounts);
                view! { {list} {new_account(&visit, offices, typed, wrong)} }.into_any()
            }
            StaffPage::People(people) => people_of(&visit, people),
        };
        let main = view! {
            {form::summary(&visit, "staff", wrong)}
            <h1 id="account">{title}</h1>
            <div class="stack-l mt5">{body}</div>
        };
        layout::desk(&visit, paths::DESK_STAFF, main)
    })
}

fn role_name(visit: &Visit, role: Role) -> String {
    // demo-role-<code> for every role of the portal.
    visit.texts.get(&format!("demo-role-{}", role.code()))
}

fn accounts_of(visit: &Visit, own: i64, accounts: &[AccountLine]) -> AnyView {
    let t = visit.texts;
    let heads = ["staff-email", "staff-role", "staff-office", "staff-last", "staff-state"].map(|key| t.get(key));
    let rows = accounts
        .iter()
        .map(|line| {
            let last = match line.last_sign_in {
                Some(day) => long_date(day, visit.language),
                None => text!(t, "staff-never"),
            };
            let state = if line.is_enabled { text!(t, "staff-enabled") } else { text!(t, "staff-disabled") };
            view! {
                <tr>
                    <th scope="row">{line.email.clone()}<span class="hint">{line.name.in_language(visit.language).to_owned()}</span></th>
                    <td data-l=heads[1].clone()>{role_name(visit, line.role)}</td>
                    <td data-l=heads[2].clone()>{line.office.in_language(visit.language).to_owned()}</td>
                    <td data-l=heads[3].clone()>{last}</td>
                    <td data-l=heads[4].clone()>{state}</td>
                    <td>{acts(visit, own, line)}</td>
                </tr>
            }
        })
        .collect_view();
    let heads = heads.clone().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    view! {
        <table class="tbl c">
            <caption class="vh">{text!(t, "staff-accounts")}</caption>
            <thead><tr>{heads}<th scope="col">{text!(t, "staff-acts")}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn acts(visit: &Visit, own: i64, line: &AccountLine) -> AnyView {
    let t = visit.texts;
    let second = match (line.is_enabled, line.number == own) {
        (true, false) => {
            Some(("disable", text!(t, "staff-disable"), text!(t, "staff-disable-one", email = line.email.clone())))
        }
        (false, _) => {
            Some(("enable", text!(t, "staff-enable"), text!(t, "staff-enable-one", email = line.email.clone())))
        }
        (true, true) => None,
    };
    let reset = ("reset", text!(t, "staff-reset"), text!(t, "staff-reset-one", email = line.email.clone()));
    let forms = std::iter::once(reset).chain(second).map(|(act, words, whole)| {
        view! {
            <form method="post" action=visit.to(paths::DESK_STAFF)>
                {hidden("act", act)}
                {hidden("account", &line.number.to_string())}
                {hidden("form", &visit.portal.form_token())}
                <button class="btn alt sm" aria-label=whole>{words}</button>
            </form>
        }
    });
    view! { <div class="stack">{forms.collect_view()}</div> }.into_any()
}

fn new_account(visit: &Visit, offices: &[OfficeLine], typed: &AccountForm, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let nothing = Choice { label: text!(t, "staff-choose"), ..Choice::default() };
    let of = |value: &str, label: String| Choice { value: value.to_owned(), label, hint: String::new() };
    let roles = Role::ALL.into_iter().map(|role| of(role.code(), role_name(visit, role)));
    let roles = std::iter::once(nothing.clone()).chain(roles).collect();
    let offices = offices.iter().map(|office| {
        // staff-kind-<kind> for every kind of office.
        let kind = t.get(&format!("staff-kind-{}", office.kind));
        of(&office.id, format!("{} — {kind}", office.name.in_language(visit.language)))
    });
    let offices = std::iter::once(nothing).chain(offices).collect();
    let line = |name: &'static str, value: &str, kind: &'static str, required: bool| {
        let value = value.to_owned();
        field(visit, "staff", wrong, Field { name, value, kind, required, ..Field::default() })
    };
    view! {
        <section class="card">
            <h2>{text!(t, "staff-new")}</h2>
            <form class="stack mt4" method="post" action=visit.to(paths::DESK_STAFF) novalidate>
                {line("email", &typed.email, "email", true)}
                {line("name", &typed.name, "text", true)}
                {select(visit, "staff", wrong, "role", &typed.role, roles)}
                {select(visit, "staff", wrong, "office", &typed.office, offices)}
                {line("inspector", &typed.inspector, "text", false)}
                {hidden("act", "add")}
                {hidden("form", &visit.portal.form_token())}
                <p class="btns"><button class="btn">{text!(t, "staff-send")}</button></p>
            </form>
        </section>
    }
    .into_any()
}

fn people_of(visit: &Visit, people: &[PersonLine]) -> AnyView {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let heads = ["staff-person", "staff-serves", "staff-stands-in"].map(|key| t.get(key));
    let person = |id: &str, name: String| view! { <a href=visit.to(&paths::inspector(id))>{name}</a> };
    let rows = people
        .iter()
        .map(|line| {
            let holder = match &line.inspector {
                Some((id, name)) => person(id, name.in_language(visit.language).to_owned()).into_any(),
                None => text!(t, "staff-vacant").into_any(),
            };
            let senior = line.is_senior.then(|| view! { <span class="hint">{text!(t, "staff-senior")}</span> });
            let places = line.mahallas.iter().filter_map(|code| gazetteer.mahalla(code));
            let places = places.map(|one| names::mahalla(visit, one)).collect::<Vec<_>>().join(", ");
            let stands_in = line.stand_in.as_ref().map(|one| {
                let until = text!(t, "staff-until", day = long_date(one.until, visit.language));
                let name = person(&one.inspector_id, one.name.in_language(visit.language).to_owned());
                view! { {name}<span class="hint">{until}</span> }
            });
            view! {
                <tr>
                    <th scope="row">{holder}{senior}</th>
                    <td data-l=heads[1].clone()>{places}</td>
                    <td data-l=heads[2].clone()>{stands_in}</td>
                </tr>
            }
        })
        .collect_view();
    let heads = heads.clone().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    view! {
        <p><a href=visit.to(paths::DESK_SUBSTITUTES)>{text!(t, "substitute-title")}</a></p>
        <table class="tbl c">
            <caption class="vh">{text!(t, "staff-people")}</caption>
            <thead><tr>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
