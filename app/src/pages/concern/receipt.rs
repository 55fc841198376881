//! The receipt: twenty digits that open the concern again, shown once and kept nowhere.
use crate::{
    components::icon::icon,
    islands::CopyCode,
    page::{self, Head},
    pages::case::proof,
    paths, text,
    visit::Visit,
};
use axum::response::Response;
use domain::{
    calendar::{day_month_weekday, long_moment},
    category::LegalTerm,
    deadline::{DAYS_TO_REOPEN, due_date, forward_by, registered_on},
    receipt::Receipt,
};
use leptos::prelude::*;

/// The page with the receipt; with a way to the proof of filing, where there is one.
pub fn show(visit: &Visit, code: &str, has_proof: bool) -> Response {
    let t = visit.texts;
    let code = Receipt::parse(code).map_or_else(|_| code.to_owned(), |receipt| receipt.to_string());
    page::draw(visit, Head::new(text!(t, "concern-sent")).islands(), || {
        view! {
            <main id="main" class="wrap narrow main">
                <div class="receipt">
                    <h1>{text!(t, "concern-sent")}</h1>
                    <p class="mt4" id="receipt-name">{text!(t, "concern-receipt")}</p>
                    <strong class="code-xl" id="receipt-code" aria-describedby="receipt-name">{code.clone()}</strong>
                    <CopyCode code=code.clone() label=text!(t, "concern-copy") done=text!(t, "concern-copy.done")/>
                    <p class="sm">{long_moment(visit.now, visit.language)}</p>
                </div>
                <div class="note warn mt5">
                    {icon(visit, "key-round")}
                    <div>
                        <b>{text!(t, "concern-receipt-keep")}</b>
                        <p class="sm">{text!(t, "concern-receipt-keep.text")}</p>
                        <p class="sm noprint">{text!(t, "concern-receipt-keep.print")}</p>
                    </div>
                </div>
                {has_proof.then(|| proof::link(visit))}
                {next(visit)}
                <p class="mt6">{text!(t, "concern-late")}</p>
                <p class="mt5"><a href=visit.to(paths::CONCERN_FOLLOW)>{text!(t, "concern-follow")}</a></p>
            </main>
        }
        .into_any()
    })
}

/// The page once the receipt was shown.
pub fn gone(visit: &Visit) -> Response {
    let t = visit.texts;
    page::draw(visit, Head::new(text!(t, "concern-gone")), || {
        view! {
            <main id="main" class="wrap narrow main">
                <h1>{text!(t, "concern-gone")}</h1>
                <p class="lead mt4">{text!(t, "concern-gone.text")}</p>
                <p class="mt4">{text!(t, "concern-gone.lost")}</p>
                <p class="mt5"><a class="btn" href=visit.to(paths::CONCERN_FOLLOW)>{text!(t, "concern-follow")}</a></p>
            </main>
        }
        .into_any()
    })
}

/// What happens and by when. This page knows nothing but the receipt, so it names the day of each kind.
fn next(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let registered = registered_on(visit.now, &visit.portal.days_off());
    let day = |date| day_month_weekday(date, visit.language);
    let step = |class: &'static str, sign: &'static str, title: String, when: String| {
        view! { <li class=class>{icon(visit, sign)}<h3>{title}</h3><p class="when">{when}</p></li> }
    };
    let answer = day(due_date(registered, LegalTerm::FifteenDays));
    let proposal = day(due_date(registered, LegalTerm::OneMonth));
    view! {
        <section class="sec mt7">
            <h2>{text!(t, "concern-next-title")}</h2>
            <ol class="tl">
                {step("", "check", text!(t, "concern-next-sent"), long_moment(visit.now, visit.language))}
                {step("now", "clock", text!(t, "concern-next-read"), text!(t, "concern-next-read.when", date = day(forward_by(registered))))}
                {step("next", "message-square", text!(t, "concern-next-answer"), text!(t, "concern-next-answer.when", date = answer, proposal = proposal))}
                {step("next", "thumbs-up", text!(t, "concern-next-verdict"), text!(t, "concern-next-verdict.when", days = DAYS_TO_REOPEN))}
            </ol>
        </section>
    }
    .into_any()
}
