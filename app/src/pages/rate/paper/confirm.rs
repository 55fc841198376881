//! The six digits from the mail, for which the portal signs a paper that the browser has hidden.
use super::{Key, Papers};
use crate::{
    components::form::{Field, Wrong, field, hidden, reason, summary},
    page,
    pages::rate::form::{way, who},
    paths, text,
    visit::Visit,
};
use axum::response::Response;
use leptos::prelude::*;

/// Asks for the code.
pub fn show(visit: &Visit, papers: &Papers, key: &Key<'_>, otp: &str, wrong: &Wrong) -> Response {
    let t = visit.texts;
    let inspector = &papers.inspector;
    let head = super::super::head(visit, text!(t, "paper-confirm"), wrong).paper();
    page::draw(visit, head, || {
        let otp = Field {
            name: "otp",
            value: otp.to_owned(),
            kind: "text",
            max: 6,
            autocomplete: "one-time-code",
            inputmode: "numeric",
            required: true,
            ..Field::default()
        };
        // A field that nobody sees is told of in words at its place.
        let unseen = reason(wrong, "blinded").map(|reason| {
            let words = t.get(&format!("paper-blinded.{reason}"));
            view! { <p class="err" id="blinded" tabindex="-1">{words}</p> }
        });
        view! {
            <main id="main" class="wrap narrow main">
                {summary(visit, "paper", wrong)}
                {way(visit, inspector, text!(t, "paper-here"))}
                <h1>{text!(t, "paper-confirm")}</h1>
                {who(visit, inspector)}
                <p class="mt4">{text!(t, "paper-confirm.text")}</p>
                <noscript><p class="mt4"><b>{text!(t, "paper-script")}</b></p></noscript>
                <form
                    id="paper-form"
                    class="stack-l mt5"
                    method="post"
                    action=visit.to(&paths::paper_confirm(&inspector.id))
                    data-key=key.text.to_owned()
                    data-hash=key.hash.to_owned()
                    novalidate
                >
                    {unseen}
                    {field(visit, "paper", wrong, otp)}
                    {hidden("blinded", "")}
                    <p class="err" role="alert" id="paper-error" data-words=text!(t, "paper-error")></p>
                    <div class="btns">
                        <button class="btn">{text!(t, "paper-confirm-send")}</button>
                        <a class="btn quiet" href=visit.to(&paths::paper(&inspector.id))>{text!(t, "paper-confirm-again")}</a>
                    </div>
                </form>
            </main>
        }
        .into_any()
    })
}
