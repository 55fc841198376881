//! Taking one's own data back: what goes, what stays, and a ticked box, since it cannot be undone.
use crate::{
    components::{
        form::{Wrong, reason},
        icon::icon,
    },
    paths, text,
    visit::Visit,
};
use domain::concern::CaseView;
use leptos::prelude::*;

/// The form, where somebody is known.
pub fn show(visit: &Visit, case: &CaseView, wrong: &Wrong) -> Option<AnyView> {
    let t = visit.texts;
    let is_gone = case.events.iter().any(|event| event.kind == "data-removed");
    if is_gone {
        let note = view! { <div class="note good mt7" id="removal" role="status">{icon(visit, "check")}<p>{text!(t, "case-remove-done")}</p></div> };
        return Some(note.into_any());
    }
    if case.identity == "anonymous" {
        return None;
    }
    let refused = reason(wrong, "remove").map(|reason| t.get(&format!("case-remove.{reason}")));
    let is_open = refused.is_some();
    let class = if is_open { "field bad" } else { "field" };
    let form = view! {
        <details class="more mt7" id="removal" open=is_open>
            <summary>{text!(t, "case-remove.title")}</summary>
            <form class="stack mt4" method="post" action=visit.to(paths::CASE_REMOVAL) novalidate>
                <p>{text!(t, "case-remove.goes")}</p>
                <p>{text!(t, "case-remove.stays")}</p>
                {case.state.is_open().then(|| view! { <p>{text!(t, "case-remove.open")}</p> })}
                <div class=class>
                    {refused.map(|words| view! { <p class="err" id="remove-error">{icon(visit, "circle-alert")}{words}</p> })}
                    <label class="opt">
                        <input r#type="checkbox" id="remove" name="remove" value="yes"
                            aria-describedby=is_open.then_some("remove-error") aria-invalid=is_open.then_some("true")/>
                        <span class="body"><b>{text!(t, "case-remove")}</b></span>
                    </label>
                </div>
                <div class="btns"><button class="btn alt">{text!(t, "case-remove.send")}</button></div>
            </form>
        </details>
    };
    Some(form.into_any())
}
