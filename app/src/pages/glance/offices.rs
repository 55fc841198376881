//! Whether the offices reported: the one of the place that is looked at, and those just below it.
use super::Look;
use crate::{
    pages::{regions::names, reports::standing},
    paths, text,
    visit::Visit,
};
use domain::{
    failure::Read,
    gazetteer::sort_by_name,
    report::{OfficeLine, ReportSpan},
};
use leptos::prelude::*;

/// The spans whose reports belong to a quarter: itself and, after the last quarter, the year.
pub fn spans(quarter: &str) -> Vec<ReportSpan> {
    let span = ReportSpan::parse(quarter);
    let year = quarter.strip_suffix("Q4").and_then(ReportSpan::parse);
    span.into_iter().chain(year).collect()
}

/// The reports of the offices of a place and below it, by span.
pub async fn read(visit: &Visit, code: &str, quarter: &str) -> Read<Vec<(ReportSpan, Vec<OfficeLine>)>> {
    let mut all = Vec::new();
    for span in spans(quarter) {
        let lines = visit.portal.office_reports(code, span).await?;
        if !lines.is_empty() {
            all.push((span, lines));
        }
    }
    Ok(all)
}

/// The section; none while the figures that offices report of are not locked.
pub fn section(visit: &Visit, look: &Look, all: &[(ReportSpan, Vec<OfficeLine>)]) -> Option<AnyView> {
    let t = visit.texts;
    let tables = all.iter().map(|(span, lines)| table(visit, look, *span, lines)).collect_view();
    (!all.is_empty()).then(|| {
        view! {
            <section class="sec" id="offices">
                <h2>{text!(t, "glance-offices")}</h2>
                <p class="mt2">{text!(t, "glance-offices.text")}</p>
                {tables}
            </section>
        }
        .into_any()
    })
}

fn table(visit: &Visit, look: &Look, span: ReportSpan, lines: &[OfficeLine]) -> AnyView {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let name = |line: &OfficeLine| names::heading(&names::territory(visit, &gazetteer, &line.territory));
    let (own, mut below): (Vec<_>, Vec<_>) =
        lines.iter().map(|line| (name(line), line)).partition(|(_, line)| line.territory == look.code);
    sort_by_name(&mut below, visit.language, |(name, _)| name.as_str());
    let rows = own.into_iter().chain(below).map(|(name, line)| row(visit, name, line)).collect_view();
    let caption = names::quarter(visit, &span.to_string());
    view! {
        <table class="tbl c mt4">
            <caption>{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{text!(t, "glance-column-place")}</th>
                    <th scope="col">{text!(t, "glance-reports-standing")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(visit: &Visit, name: String, line: &OfficeLine) -> AnyView {
    let t = visit.texts;
    let report = line.report_id.as_ref().map(|id| {
        view! { <a href=visit.to(&paths::report(id))>{text!(t, "glance-reports-read")}</a> }
    });
    let pill = standing(visit, line.standing);
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td data-l=text!(t, "glance-reports-standing")>{pill}" "{report}</td>
        </tr>
    }
    .into_any()
}
