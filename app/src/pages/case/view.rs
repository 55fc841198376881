//! The page of a followed case: the answer first, then whether it is solved, the exchange, and the way so far beside it.
use super::{acts, again, answer, clocks, earlier, proof, removal, story};
use crate::{
    components::{
        form::{Wrong, summary},
        icon::icon,
        photos,
        state::state_pill,
    },
    page, paths, text,
    visit::Visit,
};
use axum::{http::StatusCode, response::Response};
use domain::{
    category::{Category, Emergency},
    concern::{CaseView, VerdictForm},
    deadline::TimeLeft,
};
use leptos::prelude::*;

/// What was typed on the page, and why it was not taken.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The message.
    pub text: String,
    /// How it ended.
    pub verdict: VerdictForm,
    /// Why he protests.
    pub protest: String,
    /// It ended meanwhile.
    pub is_too_late: bool,
    /// The words tell of a danger.
    pub danger: Option<Emergency>,
}

/// The page.
pub fn show(visit: &Visit, case: &CaseView, typed: &Typed, wrong: &Wrong) -> Response {
    let t = visit.texts;
    let refused = match typed {
        Typed { is_too_late: true, .. } => Some(StatusCode::CONFLICT),
        _ if !wrong.is_empty() || typed.danger.is_some() => Some(StatusCode::UNPROCESSABLE_ENTITY),
        _ => None,
    };
    // On a phone the aside comes last: while an answer is owed, the clocks come first.
    let is_open = case.state.is_open();
    let is_overdue = TimeLeft::of(case.due, visit.today()).is_overdue();
    page::draw(visit, super::head(visit, text!(t, "case-title"), refused), || {
        view! {
            <main id="main" class="wrap main">
                {summary(visit, "case", wrong)}
                {notices(visit, case, typed)}
                <div class="side">
                    <div>
                        <p>{state_pill(visit, case.state, is_overdue)}</p>
                        <h1 class="mt2">{text!(t, "case-title")}</h1>
                        <p class="muted mt2">{text!(t, "case-number", number = case.number.clone())}</p>
                        {holder(visit, case)}
                        {is_open.then(|| clocks::show(visit, case))}
                        {case.answer.as_ref().map(|answer| answer::show(visit, case, answer))}
                        {case.main.as_ref().map(|main| again::merged(visit, main))}
                        {acts::verdict(visit, case, typed, wrong)}
                        {again::next(visit, case)}
                        {story::messages(visit, case)}
                        {acts::message(visit, case, typed, wrong)}
                        {own_words(visit, case)}
                        {case.earlier.as_ref().map(|before| earlier::show(visit, before, "case-earlier"))}
                        {again::protest(visit, case, typed, wrong)}
                        {acts::withdrawal(visit, case, wrong)}
                        {removal::show(visit, case, wrong)}
                        {acts::leave(visit)}
                    </div>
                    <aside>
                        {(!is_open).then(|| clocks::show(visit, case))}
                        {story::timeline(visit, case, is_overdue)}
                    </aside>
                </div>
            </main>
        }
        .into_any()
    })
}

fn notices(visit: &Visit, case: &CaseView, typed: &Typed) -> AnyView {
    let t = visit.texts;
    let is_sensitive = Category::of_code(&case.category).is_some_and(Category::is_sensitive);
    view! {
        {is_sensitive.then(|| view! {
            <p class="mt2"><a class="btn alt sm" href=visit.to(paths::HOME)>{text!(t, "case-exit")}</a></p>
        })}
        {typed.is_too_late.then(|| view! {
            <div class="note warn mt4" role="alert">{icon(visit, "info")}<p>{text!(t, "case-not-now")}</p></div>
        })}
        {typed.danger.map(|service| view! {
            <section class="emergency mt4" role="alert" aria-labelledby="danger">
                <h2 id="danger">{text!(t, "emergency-detected-title")}</h2>
                <p>{text!(t, "emergency-detected", number = service.number())}</p>
                <p class="btns"><a class="btn" href=format!("tel:{}", service.number())>{icon(visit, "phone")}{service.number()}</a></p>
            </section>
        })}
    }
    .into_any()
}

/// Who has it now, while somebody owes an answer.
fn holder(visit: &Visit, case: &CaseView) -> Option<AnyView> {
    case.state.is_open().then(|| {
        let t = visit.texts;
        view! { <p class="mt4"><b>{text!(t, "case-holder")}</b> " " {story::holder_name(visit, &case.holder)}</p> }
            .into_any()
    })
}

/// What the resident wrote, and where and how.
fn own_words(visit: &Visit, case: &CaseView) -> AnyView {
    let t = visit.texts;
    // Keys: category-<code>, category-kind-<code>, category-about-<code>, category-identity-<code>.
    let word = |of: &str, code: &str| t.get(&format!("category-{of}{code}"));
    let places = visit.portal.gazetteer();
    let mahalla = places.mahalla(&case.mahalla_code);
    let district = mahalla.and_then(|mahalla| places.district(&mahalla.district_code));
    let name = mahalla.zip(district).map(|(mahalla, district)| {
        text!(
            t,
            "case-place-name",
            mahalla = mahalla.names.in_language(visit.language),
            district = district.names.in_language(visit.language)
        )
    });
    let row = |name: String, value: String| {
        (!value.trim().is_empty()).then(|| view! { <div><dt>{name}</dt><dd>{value}</dd></div> })
    };
    view! {
        <section class="sec mt7">
            <h2>{text!(t, "case-words")}</h2>
            <dl class="summary">
                {row(text!(t, "case-words-category"), word("", &case.category))}
                {row(text!(t, "case-words-kind"), word("kind-", &case.kind))}
                {row(text!(t, "case-words-about"), word("about-", &case.about))}
                {row(text!(t, "case-words-identity"), word("identity-", &case.identity))}
                {row(text!(t, "case-words-mahalla"), name.unwrap_or_default())}
                {row(text!(t, "case-words-place"), case.place.clone())}
            </dl>
            {case.is_erased.then(|| view! { <p class="mt4">{text!(t, "case-erased")}</p> })}
            <div class="answer mt4 stack-s" lang=case.language.tag()>{story::paragraphs(&case.text)}</div>
            <div class="mt4">{photos::show(visit, &case.photos.iter().map(|id| paths::case_photo(id)).collect::<Vec<_>>())}</div>
            {proof::links(visit)}
        </section>
    }
    .into_any()
}
