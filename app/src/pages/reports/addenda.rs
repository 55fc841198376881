//! What was added to a published report: corrections, and figures that came to differ after they were locked.
use crate::{pages::case::story::paragraphs, text, visit::Visit};
use domain::{
    calendar,
    report::{Addendum, FigureChange, Report, Says},
};
use leptos::prelude::*;

/// All of them, oldest first.
pub fn section(visit: &Visit, report: &Report) -> Option<AnyView> {
    let t = visit.texts;
    let items = report.addenda.iter().map(|one| view! { <li class="card">{said(visit, one)}</li> }).collect_view();
    (!report.addenda.is_empty()).then(|| {
        view! {
            <section class="sec" id="addenda">
                <h2>{text!(t, "report-addenda")}</h2>
                <p>{text!(t, "report-addenda.text")}</p>
                <ul class="f stack mt4">{items}</ul>
            </section>
        }
        .into_any()
    })
}

/// What one says, with its day.
pub fn said(visit: &Visit, addendum: &Addendum) -> AnyView {
    let t = visit.texts;
    let day = calendar::long_date(calendar::local_date(addendum.at), visit.language);
    match &addendum.says {
        Says::Words(words) => {
            let heading = text!(t, "report-addendum", day = day);
            view! { <h3>{heading}</h3><div class="stack mt2">{paragraphs(words)}</div> }.into_any()
        }
        Says::Figures(changes) => {
            let id = format!("addendum-{}", addendum.number);
            let rows = changes.iter().map(|change| row(visit, change)).collect_view();
            view! {
                <h3 id=id.clone()>{text!(t, "report-addendum-figures", day = day)}</h3>
                <table class="tbl mt2" aria-labelledby=id>
                    <thead>
                        <tr>
                            <th scope="col">{text!(t, "report-work-what")}</th>
                            <th class="n" scope="col">{text!(t, "report-addendum-was")}</th>
                            <th class="n" scope="col">{text!(t, "report-addendum-is")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            }
            .into_any()
        }
    }
}

/// The name of a figure that changed.
pub fn label(visit: &Visit, change: &FigureChange) -> String {
    let t = visit.texts;
    match change.figure.as_str() {
        "answered-in-time" => text!(t, "report-in-time"),
        "answered-late" => text!(t, "report-late"),
        "forwarded" => text!(t, "report-forwarded"),
        "extended" => text!(t, "report-extended"),
        "left" => text!(t, "report-left"),
        "withdrawn" => text!(t, "report-withdrawn"),
        "meetings" => text!(t, "report-meetings"),
        "outside-tasks" => text!(t, "report-outside-tasks"),
        _ => text!(t, "report-received"),
    }
}

fn row(visit: &Visit, change: &FigureChange) -> AnyView {
    let t = visit.texts;
    let label = label(visit, change);
    view! {
        <tr>
            <th scope="row">{label}</th>
            <td class="n">{t.number(change.was)}</td>
            <td class="n">{t.number(change.is)}</td>
        </tr>
    }
    .into_any()
}
