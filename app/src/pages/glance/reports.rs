//! Who owes a report of the quarter and whether it came: in a district by mahalla, above it by count. Nobody is named here:
//! the report names its author.
use super::{Look, method_of};
use crate::{
    pages::{
        regions::names,
        reports::{standing, standing_word},
    },
    paths, text,
    visit::Visit,
};
use domain::{
    gazetteer::sort_by_name,
    report::{OwedLine, ReportSpan, Standing},
};
use leptos::prelude::*;

/// The section; `owed` are the lines of a district. None where nobody owes one.
pub fn section(visit: &Visit, look: &Look, owed: &[OwedLine]) -> Option<AnyView> {
    let t = visit.texts;
    let (due, in_time, late) = look.whole.as_ref()?.figures.reports;
    if due == 0 {
        return None;
    }
    let missing = due.saturating_sub(in_time + late);
    let rows = [
        (text!(t, "report-standing-in-time"), in_time),
        (text!(t, "report-standing-late"), late),
        (not_public(visit, &look.quarter), missing),
    ]
    .map(|(label, count)| {
        view! { <tr><th scope="row">{label}</th><td class="n">{t.number(count)}</td></tr> }
    });
    let section = view! {
        <section class="sec" id="reports">
            <h2 id="owed">{text!(t, "glance-reports")}</h2>
            <p class="mt2">{text!(t, "glance-reports.text", count = t.number(due))}</p>
            <table class="tbl mt4" aria-labelledby="owed">
                <thead>
                    <tr>
                        <th scope="col">{text!(t, "glance-reports-standing")}</th>
                        <th class="n" scope="col">{text!(t, "report-work-count")}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            {(!owed.is_empty()).then(|| lines(visit, owed))}
            {method_of(visit, "reports")}
        </section>
    };
    Some(section.into_any())
}

/// What those reports are called that are not public: missing only once they are due.
pub fn not_public(visit: &Visit, quarter: &str) -> String {
    let standing = ReportSpan::parse(quarter).map(|span| Standing::of(span.due_on(), None, visit.today()));
    standing_word(visit, standing.unwrap_or(Standing::Missing))
}

/// What the inspectors of a district owe in the quarter that is looked at.
pub async fn owed(visit: &Visit, code: &str, quarter: &str) -> domain::failure::Read<Vec<OwedLine>> {
    let Some(span) = ReportSpan::parse(quarter).filter(|_| visit.portal.gazetteer().district(code).is_some()) else {
        return Ok(Vec::new());
    };
    visit.portal.owed_reports(code, span).await
}

fn lines(visit: &Visit, owed: &[OwedLine]) -> AnyView {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let mahalla = |line: &OwedLine| {
        let found = gazetteer.mahalla(&line.mahalla_code);
        found.map(|mahalla| names::heading(&names::mahalla(visit, mahalla))).unwrap_or_default()
    };
    let mut named: Vec<(String, &OwedLine)> = owed.iter().map(|line| (mahalla(line), line)).collect();
    sort_by_name(&mut named, visit.language, |(name, _)| name.as_str());
    let rows = named
        .into_iter()
        .map(|(mahalla, line)| {
            let pill = standing(visit, line.standing);
            let report = line.report_id.as_ref().map(|id| {
                view! { <a href=visit.to(&paths::report(id))>{text!(t, "glance-reports-read")}</a> }
            });
            view! {
                <tr>
                    <th scope="row"><a href=visit.to(&paths::mahalla(&line.mahalla_code))>{mahalla}</a></th>
                    <td data-l=text!(t, "glance-reports-standing")>{pill}" "{report}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <details class="mt4">
            <summary>{text!(t, "glance-reports-all")}</summary>
            <table class="tbl c mt4">
                <caption>{text!(t, "glance-reports-all")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{text!(t, "glance-reports-mahalla")}</th>
                        <th scope="col">{text!(t, "glance-reports-standing")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
    .into_any()
}
