//! The paper as text: shown by the page's script, because the portal never sees it.
use super::{Key, Papers};
use crate::{text, visit::Visit};
use leptos::prelude::*;

/// The signature that makes a hidden paper whole.
pub struct Signed<'a> {
    /// The key it was hidden for.
    pub key: &'a Key<'a>,
    /// Base64, as the portal gave it.
    pub signature: String,
}

/// The paper that this browser keeps; unseen while it keeps none. With a signature it is made whole first.
pub fn show(visit: &Visit, papers: &Papers, signed: Option<Signed<'_>>) -> AnyView {
    let t = visit.texts;
    let is_new = signed.is_some();
    let (key, hash, signature) = match signed {
        Some(Signed { key, signature }) => (Some(key.text.to_owned()), Some(key.hash.to_owned()), Some(signature)),
        None => (None, None, None),
    };
    let forget = (!is_new).then(
        || view! { <button r#type="button" class="btn quiet" id="paper-forget">{text!(t, "paper-forget")}</button> },
    );
    view! {
        <p class="err" role="alert" id="paper-error" data-words=text!(t, "paper-error")></p>
        <section
            class="sec mt5"
            id="paper"
            data-name=papers.drawer()
            data-key=key
            data-hash=hash
            data-signature=signature
            hidden=true
        >
            <div class="field">
                <label for="paper-text">{text!(t, "paper-text")}</label>
                <p class="hint" id="kept-hint">{text!(t, "paper-text.hint")}</p>
                <textarea id="paper-text" class="hash" readonly=true rows="6" aria-describedby="kept-hint"></textarea>
            </div>
            <div class="btns noprint">
                <button r#type="button" class="btn alt" id="paper-copy" data-done=text!(t, "paper-copy.done")>
                    {text!(t, "paper-copy")}
                </button>
                {forget}
                <span role="status" id="copied"></span>
            </div>
        </section>
    }
    .into_any()
}
