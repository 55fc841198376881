//! The page: who, where and by when; the words, the exchange and the answer; the way so far beside them.
use super::{Refused, bodies, forms, history, reading, steps};
use crate::{
    components::{icon::icon, photos, state::state_pill},
    found, layout,
    page::{self, Head},
    pages::{case, desk::staff, regions::names},
    paths, text,
    visit::Visit,
};
use axum::{http::StatusCode, response::Response};
use domain::{
    calendar::{day_month_weekday, local_date, long_date, long_moment},
    concern::{Answer, Author, ConcernState, DeskCase},
    deadline::TimeLeft,
    language::Language,
};
use leptos::prelude::*;

/// Draws it, with what came back refused.
pub(super) async fn draw(mut visit: Visit, id: &str, refused: Refused) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let case = found!(visit, visit.portal.desk_case(&staff, id).await);
    visit.is_personal = true;
    let t = visit.texts;
    // category-<code>
    let title = format!("{} {}", t.get(&format!("category-{}", case.case.category)), case.case.number);
    let is_refused = !refused.wrong.is_empty() || refused.notice.is_some() || !refused.doubts.is_empty();
    let head = if is_refused {
        let status = if refused.notice.is_some() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(status)
    } else {
        Head::new(title.clone())
    };
    page::draw(&visit, head.desk(), || {
        let main = view! {
            {crate::components::form::summary(&visit, refused.area(), &refused.wrong)}
            {refused.notice.clone().map(|words| view! { <div class="note warn" role="alert">{icon(&visit, "circle-alert")}<p>{words}</p></div> })}
            <p><a class="back" href=visit.to(paths::DESK_CONCERNS)>{text!(t, "desk-back")}</a></p>
            <h1>{title}</h1>
            {facts(&visit, &case)}
            <div class="side mt5">
                <div class="stack-l">
                    {steps::steps(&visit, &case, &refused)}
                    {words(&visit, &case)}
                    {earlier(&visit, &case)}
                    {thread(&visit, &case)}
                    {proposed(&visit, &case)}
                    {sent(&visit, &case)}
                    {verdict(&visit, &case)}
                    {reading::flag(&visit, &case, &refused)}
                    {reading::summary(&visit, &case, &refused)}
                    {forms::forms(&visit, &case, &refused)}
                </div>
                <aside class="stack-l">
                    {author(&visit, &case)}
                    {bodies::show(&visit, &case)}
                    {history::show(&visit, &case)}
                </aside>
            </div>
        };
        layout::desk(&visit, paths::DESK_CONCERNS, main)
    })
}

/// After a step: the concern, or the inbox where it is the reader's no more.
pub(super) async fn after_step(visit: &Visit, staff: &domain::person::Staff, id: &str) -> Response {
    match visit.portal.desk_case(staff, id).await {
        Ok(None) => page::see_other(visit, paths::DESK_CONCERNS),
        _ => page::see_other(visit, &paths::desk_concern(id)),
    }
}

/// What was answered before, where the concern was taken up again.
fn earlier(visit: &Visit, case: &DeskCase) -> Option<AnyView> {
    let earlier = case.case.earlier.as_ref()?;
    Some(case::earlier::show(visit, earlier, "desk-earlier"))
}

fn facts(visit: &Visit, case: &DeskCase) -> AnyView {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let left = TimeLeft::of(case.case.due, visit.today());
    // category-kind-<code>, category-about-<code>
    let about = t.get(&format!("category-about-{}", case.case.about));
    view! {
        <p class="mt2">{state_pill(visit, case.case.state, left.is_overdue())}</p>
        <ul class="facts row f mt2">
            <li>{names::with_district(visit, &gazetteer, &case.case.mahalla_code)}</li>
            <li>{t.get(&format!("category-kind-{}", case.case.kind))}</li>
            <li>{text!(t, "desk-about", about = about)}</li>
            <li>{text!(t, "desk-holder", holder = case::story::holder_name(visit, &case.case.holder))}</li>
            <li>{text!(t, "desk-received", day = long_date(local_date(case.case.received_at), visit.language))}</li>
        </ul>
        {clock(visit, case)}
    }
    .into_any()
}

/// The term as a strip of days, while an answer is owed.
fn clock(visit: &Visit, case: &DeskCase) -> Option<AnyView> {
    if !case.case.state.is_open() {
        return None;
    }
    let t = visit.texts;
    let today = visit.today();
    let left = TimeLeft::of(case.case.due, today);
    let words = match left {
        TimeLeft::Overdue { days } => text!(t, "desk-late", count = days),
        TimeLeft::Today => text!(t, "desk-today"),
        TimeLeft::Days(days) => text!(t, "desk-left", count = days),
    };
    let of = (case.case.due - case.case.clock_started).whole_days().max(1);
    let day = (today - case.case.clock_started).whole_days().clamp(0, of);
    let strip = (1..=of).map(|one| view! { <i class=if one <= day { "u" } else { "" }></i> }).collect_view();
    let since = (today - local_date(case.case.received_at)).whole_days().max(0);
    let card = view! {
        <div class="card mt4">
            <div class="row between">
                <b class=if left.is_overdue() { "t-bad" } else { "" }>{words}</b>
                <span class="sm">{text!(t, "desk-due", day = day_month_weekday(case.case.due, visit.language))}</span>
            </div>
            <span class="days mt2" aria-hidden="true">{strip}</span>
            <p class="sm muted mt2">
                {(!left.is_overdue()).then(|| view! { {text!(t, "desk-clock", day = day, of = of)} " · " })}
                {text!(t, "desk-clock-own", count = since)}
            </p>
        </div>
    }
    .into_any();
    Some(card)
}

/// A language by its own name.
pub(super) const fn language_name(language: Language) -> &'static str {
    match language {
        Language::Uz => "Oʻzbekcha",
        Language::UzCyrl => "Ўзбекча",
        Language::Ru => "Русский",
        Language::En => "English",
    }
}

fn words(visit: &Visit, case: &DeskCase) -> AnyView {
    let t = visit.texts;
    let language = language_name(case.case.language);
    let place = &case.case.place;
    // category-<code>.law
    let law = format!("category-{}.law", case.case.category);
    view! {
        <section class="card">
            <h2>{text!(t, "desk-words")}</h2>
            {case.case.is_erased.then(|| view! { <p class="mt2">{text!(t, "case-erased")}</p> })}
            <div class="stack-s mt2" lang=case.case.language.tag()>{case::story::paragraphs(&case.case.text)}</div>
            {(!place.is_empty()).then(|| view! { <p class="mt4">{text!(t, "desk-place", place = place.clone())}</p> })}
            <div class="mt4">{photos::show(visit, &case.case.photos.iter().map(|id| paths::desk_photo(&case.id, id)).collect::<Vec<_>>())}</div>
            <p class="hint mt4">{text!(t, "desk-language", language = language)}</p>
            <details class="more mt4"><summary>{text!(t, "desk-law")}</summary><p class="sm mt2">{t.get(&law)}</p></details>
        </section>
    }
    .into_any()
}

fn author(visit: &Visit, case: &DeskCase) -> AnyView {
    let t = visit.texts;
    let words = match &case.author {
        Author::Anonymous => text!(t, "desk-author-anonymous"),
        Author::Sealed => text!(t, "desk-author-hidden"),
        Author::Elsewhere => text!(t, "desk-author-elsewhere"),
        Author::Known(identity) => {
            let rows = [
                (text!(t, "desk-author-name"), &identity.name),
                (text!(t, "desk-author-address"), &identity.address),
                (text!(t, "desk-author-phone"), &identity.phone),
                (text!(t, "desk-author-email"), &identity.email),
            ];
            let rows = rows.into_iter().filter(|(_, value)| !value.is_empty());
            return view! {
                <section class="card">
                    <h2>{text!(t, "desk-author")}</h2>
                    <dl class="sum">{rows.map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value.clone()}</dd></div> }).collect_view()}</dl>
                </section>
            }
            .into_any();
        }
    };
    view! { <section class="card"><h2>{text!(t, "desk-author")}</h2><p class="muted mt2">{words}</p></section> }
        .into_any()
}

fn thread(visit: &Visit, case: &DeskCase) -> Option<AnyView> {
    if case.case.messages.is_empty() {
        return None;
    }
    let t = visit.texts;
    let messages = case.case.messages.iter().map(|message| {
        let (class, from) = if message.from_resident {
            ("theirs", text!(t, "desk-from-resident"))
        } else {
            ("own", text!(t, "desk-from-office"))
        };
        view! {
            <li class=class>
                <p class="sm muted"><b>{from}</b> " " {long_moment(message.at, visit.language)}</p>
                {case::story::paragraphs(&message.text)}
            </li>
        }
    });
    Some(view! { <section><h2>{text!(t, "desk-thread")}</h2><ol class="thread mt4">{messages.collect_view()}</ol></section> }.into_any())
}

fn sent(visit: &Visit, case: &DeskCase) -> Option<AnyView> {
    let t = visit.texts;
    let final_words = text!(t, "desk-answer-final");
    let more = || case::answer::supplements(visit, &case.case);
    case.case.answer.as_ref().map(|answer| letter(visit, answer, text!(t, "desk-answer-title"), final_words, more()))
}

/// The answer that waits for the signature of the head.
fn proposed(visit: &Visit, case: &DeskCase) -> Option<AnyView> {
    let t = visit.texts;
    let waits = text!(t, "desk-proposed.text");
    case.proposed.as_ref().map(|answer| letter(visit, answer, text!(t, "desk-proposed"), waits, ().into_any()))
}

fn letter(visit: &Visit, answer: &Answer, title: String, note: String, more: AnyView) -> AnyView {
    let t = visit.texts;
    // desk-outcome-<code> and desk-prevention-<kind>.
    let rows = [
        (text!(t, "desk-outcome"), t.get(&format!("desk-outcome-{}", answer.outcome.code()))),
        (text!(t, "desk-measure"), answer.measure.clone()),
        (text!(t, "desk-done_on"), long_date(answer.done_on, visit.language)),
        (text!(t, "desk-ground"), answer.ground.clone()),
        (text!(t, "desk-prevention"), t.get(&format!("desk-prevention-{}", answer.prevention))),
    ];
    view! {
        <section class="card">
            <h2>{title}</h2>
            <p class="sm muted">{long_moment(answer.at, visit.language)} " " {note}</p>
            <div class="answer mt4 stack-s">{case::story::paragraphs(&answer.text)}</div>
            <dl class="sum mt4">{rows.into_iter().map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> }).collect_view()}</dl>
            {more}
        </section>
    }
    .into_any()
}

/// What the resident says, or until when he may.
fn verdict(visit: &Visit, case: &DeskCase) -> Option<AnyView> {
    let t = visit.texts;
    let words = match (case.case.verdict, case.case.state, case.case.verdict_until) {
        // desk-verdict-yes, -partly, -no, -early
        (Some(verdict), _, _) => t.get(&format!("desk-verdict-{}", verdict.code())),
        (None, ConcernState::Answered, Some(until)) if until >= visit.today() => {
            text!(t, "desk-verdict-until", day = day_month_weekday(until, visit.language))
        }
        (None, ConcernState::Answered | ConcernState::Closed, _) => text!(t, "desk-verdict-none"),
        _ => return None,
    };
    Some(
        view! { <section class="card"><h2>{text!(t, "desk-verdict")}</h2><p class="mt2">{words}</p></section> }
            .into_any(),
    )
}
