//! The questions about the inspector: what is kept secret stands first, how to confirm last.
use crate::{
    components::{
        crumbs::crumbs,
        form::{Choice, Field, Wrong, choices, field, hidden, reason, scale, summary},
        icon::icon,
    },
    page::{self, Head},
    paths, text,
    visit::Visit,
};
use axum::{http::StatusCode, response::Response};
use domain::{
    calendar::{add_days, long_date},
    inspector::InspectorProfile,
    period::Quarter,
    portal::OpenPeriod,
    rating::{COMMENT_MOST, Contact, Pressure, RatingForm, Reach},
};
use leptos::prelude::*;

/// The form with what was filled in.
pub fn show(
    visit: &Visit,
    inspector: &InspectorProfile,
    period: &OpenPeriod,
    filled: &RatingForm,
    wrong: &Wrong,
) -> Response {
    let t = visit.texts;
    let head = super::head(visit, text!(t, "rating-title"), wrong).about(text!(t, "rating-about"));
    let closes = long_date(period.closes_on, visit.language);
    page::draw(visit, head, || {
        view! {
            <main id="main" class="wrap narrow main">
                {summary(visit, "rating", wrong)}
                {way(visit, inspector, text!(t, "rating-here"))}
                <h1>{text!(t, "rating-title")}</h1>
                {who(visit, inspector)}
                {promise(visit)}
                <p class="mt5">{text!(t, "rating-how", date = closes)}</p>
                <form id="form" class="stack-l mt5" method="post" action=visit.to(&paths::rate(&inspector.id)) novalidate>
                    {questions(visit, filled, wrong)}
                    {claims(visit, &inspector.id, filled, wrong)}
                    {hidden("form", &visit.portal.form_token())}
                    <p class="sm">{text!(t, "rating-pressed")}</p>
                    <div class="btns">
                        <button class="btn">{icon(visit, "send")}{text!(t, "rating-send")}</button>
                        <a class="btn quiet" href=visit.to(&paths::inspector(&inspector.id))>{text!(t, "rating-cancel")}</a>
                    </div>
                </form>
            </main>
        }
        .into_any()
    })
}

/// The page while no quarter is open.
pub fn closed(visit: &Visit, inspector: Option<&InspectorProfile>, status: StatusCode) -> Response {
    let t = visit.texts;
    let opens = Quarter::of_date(visit.today()).next().first_day();
    page::draw(visit, Head::new(text!(t, "rating-closed")).status(status), || {
        let back = inspector.map(|inspector| {
            let href = visit.to(&paths::inspector(&inspector.id));
            view! { <p class="mt5"><a href=href>{text!(t, "rating-back")}</a></p> }
        });
        view! {
            <main id="main" class="wrap narrow main">
                {inspector.map(|inspector| way(visit, inspector, text!(t, "rating-here")))}
                <h1>{text!(t, "rating-closed")}</h1>
                {inspector.map(|inspector| who(visit, inspector))}
                <p class="lead mt4">{text!(t, "rating-closed.text", date = long_date(opens, visit.language))}</p>
                <p class="mt4">{text!(t, "rating-closed.letter")}</p>
                {back}
            </main>
        }
        .into_any()
    })
}

/// The trail to a page about this inspector.
pub fn way(visit: &Visit, inspector: &InspectorProfile, here: String) -> AnyView {
    let name = inspector.name.in_language(visit.language).to_owned();
    crumbs(visit, vec![(paths::inspector(&inspector.id), name)], here).into_any()
}

/// Who is rated.
pub fn who(visit: &Visit, inspector: &InspectorProfile) -> AnyView {
    let name = inspector.name.in_language(visit.language).to_owned();
    let initials = name.split_whitespace().take(2).filter_map(|word| word.chars().next()).collect::<String>();
    let places = visit.portal.gazetteer();
    let mahallas = inspector
        .mahalla_codes
        .iter()
        .filter_map(|code| places.mahalla(code))
        .map(|mahalla| mahalla.names.in_language(visit.language))
        .collect::<Vec<_>>()
        .join(", ");
    view! {
        <div class="who mt4">
            <span class="face s" aria-hidden="true">{initials}</span>
            <p><b>{name}</b><br/><span class="muted sm">{text!(visit.texts, "rating-mahallas", names = mahallas)}</span></p>
        </div>
    }
    .into_any()
}

fn promise(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <div class="note good mt5">
            {icon(visit, "lock")}
            <div>
                <b>{text!(t, "rating-promise")}</b>
                <p class="sm">{text!(t, "rating-promise.text")}</p>
                <p class="sm"><a href=visit.to(paths::PRIVACY)>{text!(t, "rating-promise.link")}</a></p>
            </div>
        </div>
    }
    .into_any()
}

fn questions(visit: &Visit, filled: &RatingForm, wrong: &Wrong) -> AnyView {
    // Keys: rating-p0-self, rating-p0-duty, rating-p0-meeting, rating-p0-none, rating-p1-yes, rating-p1-no,
    // rating-p7-no, rating-p7-yes, rating-p7-skip.
    let tiles = |name: &str, codes: Vec<&'static str>| {
        codes
            .into_iter()
            .map(|code| Choice {
                value: code.to_owned(),
                label: visit.texts.get(&format!("rating-{name}-{code}")),
                hint: String::new(),
            })
            .collect::<Vec<_>>()
    };
    let contacts = tiles("p0", Contact::ALL.map(Contact::code).to_vec());
    let reaches = tiles("p1", Reach::ALL.map(Reach::code).to_vec());
    let pressures = tiles("p7", Pressure::ALL.map(Pressure::code).to_vec());
    let comment =
        Field { name: "comment", value: filled.comment.clone(), max: COMMENT_MOST, rows: 4, ..Field::default() };
    view! {
        {choices(visit, "rating", wrong, "p0", &filled.p0, contacts)}
        {choices(visit, "rating", wrong, "p1", &filled.p1, reaches)}
        {scale(visit, "rating", wrong, "p2", &filled.p2)}
        {scale(visit, "rating", wrong, "p3", &filled.p3)}
        {scale(visit, "rating", wrong, "p4", &filled.p4)}
        {scale(visit, "rating", wrong, "p5", &filled.p5)}
        {scale(visit, "rating", wrong, "p6", &filled.p6)}
        {choices(visit, "rating", wrong, "p7", &filled.p7, pressures)}
        {field(visit, "rating", wrong, comment)}
        {doubted(visit, filled, wrong)}
    }
    .into_any()
}

/// Before a comment goes that may tell of a person: what was found, and the way to send it all the same.
fn doubted(visit: &Visit, filled: &RatingForm, wrong: &Wrong) -> Option<AnyView> {
    let t = visit.texts;
    let is_sure = filled.comment_ok == "yes";
    if !is_sure && reason(wrong, "comment") != Some("personal") {
        return None;
    }
    // reading-trace-phone, -house, -email, -name, -document, -pinfl, -plate
    let kinds = filled.doubts().into_iter().map(|kind| t.get(&format!("reading-trace-{}", kind.code())));
    let kinds = kinds.collect::<Vec<_>>().join(", ");
    Some(
        view! {
            <div class="note warn" id="doubts">
                {icon(visit, "circle-alert")}
                <div class="stack-s">
                    {(!kinds.is_empty()).then(|| view! { <p><b>{text!(t, "rating-doubts", what = kinds)}</b></p> })}
                    <p class="sm">{text!(t, "rating-doubts.plain")}</p>
                    <label class="opt">
                        <input r#type="checkbox" name="comment_ok" value="yes" checked=is_sure/>
                        <span class="body"><b>{text!(t, "rating-doubts.sure")}</b></span>
                    </label>
                </div>
            </div>
        }
        .into_any(),
    )
}

fn claims(visit: &Visit, id: &str, filled: &RatingForm, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let code = Field { name: "code", value: filled.code.clone(), kind: "text", required: true, ..Field::default() };
    let email = Field {
        name: "email",
        value: filled.email.clone(),
        kind: "email",
        autocomplete: "email",
        inputmode: "email",
        required: true,
        ..Field::default()
    };
    view! {
        <section class="stack">
            <h2>{text!(t, "rating-claim")}</h2>
            <p>{text!(t, "rating-claim.text")}</p>
            {field(visit, "rating", wrong, code)}
            <h3>{text!(t, "rating-open")}</h3>
            <p>{text!(t, "rating-open.text")}</p>
            <p class="sm muted">{text!(t, "rating-open.honest")}</p>
            <p class="sm">{text!(t, "rating-open.paper")} " " <a href=visit.to(&paths::paper(id))>{text!(t, "rating-open.paper-link")}</a></p>
            {field(visit, "rating", wrong, email)}
        </section>
    }
    .into_any()
}

/// The day the figures come out at the earliest: after the objections are decided.
pub fn released_on(period: &OpenPeriod, visit: &Visit) -> String {
    long_date(add_days(period.closes_on, domain::period::REVIEW_DAYS + 1), visit.language)
}
