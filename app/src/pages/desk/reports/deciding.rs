//! The decision of the head on a submitted report: approve it, publish it at once, or send it back with a remark.
use crate::{
    components::form::{self, Field, Wrong},
    paths, text,
    visit::Visit,
};
use domain::report::Report;
use leptos::prelude::*;

/// The forms.
pub fn forms(visit: &Visit, report: &Report, remark: &str, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let field = Field { name: "remark", value: remark.to_owned(), required: true, rows: 4, ..Field::default() };
    view! {
        <section>
            <h2>{text!(t, "deskreport-decide")}</h2>
            <p class="mt2">{text!(t, "deskreport-decide.text")}</p>
            <form class="mt4" method="post" action=visit.to(&paths::desk_publication(&report.id))>
                {read(report)}
                <button class="btn">{text!(t, "deskreport-publish")}</button>
            </form>
            <form class="mt4" method="post" action=visit.to(&paths::desk_approval(&report.id))>
                {read(report)}
                <button class="btn alt">{text!(t, "deskreport-approve")}</button>
            </form>
            <form class="mt6" method="post" action=visit.to(&paths::desk_return(&report.id))>
                {form::field(visit, "deskreport", wrong, field)}
                <button class="btn alt mt4">{text!(t, "deskreport-return")}</button>
            </form>
        </section>
    }
    .into_any()
}

/// The number of the version that is on the page: nobody lets through what he has not read.
fn read(report: &Report) -> Option<AnyView> {
    report.versions.last().map(|last| form::hidden("read", &last.number.to_string()).into_any())
}

/// What was approved, to be published.
pub fn publication(visit: &Visit, report: &Report) -> AnyView {
    let t = visit.texts;
    view! {
        <form method="post" action=visit.to(&paths::desk_publication(&report.id))>
            {read(report)}
            <p>{text!(t, "deskreport-approved")}</p>
            <button class="btn mt4">{text!(t, "deskreport-approved.publish")}</button>
        </form>
    }
    .into_any()
}
