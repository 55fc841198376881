//! When figures are locked, and what came after it: the figures stay, the changes stand beside them.
use super::{Look, method_of};
use crate::{pages::regions::names, text, visit::Visit};
use domain::{
    calendar::long_date,
    period::Quarter,
    statistics::{AreaFigures, AreaQuarter, lock_day},
};
use leptos::prelude::*;

/// The section.
pub fn section(visit: &Visit, look: &Look) -> AnyView {
    let t = visit.texts;
    let is_locked = look.whole.as_ref().is_some_and(|whole| whole.is_locked);
    let day = Quarter::parse(&look.quarter).map(lock_day).map(|day| long_date(day, visit.language)).unwrap_or_default();
    let words = if is_locked { text!(t, "glance-locked", day = day) } else { text!(t, "glance-open", day = day) };
    let rows: Vec<AnyView> = look.addenda.iter().filter_map(|late| row(visit, look, late)).collect();
    let table = (!rows.is_empty()).then(|| {
        view! {
            <h3 class="mt5" id="late">{text!(t, "glance-late")}</h3>
            <p class="sm muted mt2">{text!(t, "glance-late.text")}</p>
            <table class="tbl c mt4" aria-labelledby="late">
                <thead>
                    <tr>
                        <th scope="col">{text!(t, "glance-column-quarter")}</th>
                        <th scope="col">{text!(t, "glance-column-locked")}</th>
                        <th scope="col">{text!(t, "glance-column-now")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
    });
    view! {
        <section class="sec">
            <h2>{text!(t, "glance-lock")}</h2>
            <p class="mt2">{words}</p>
            {table}
            {method_of(visit, "locking")}
        </section>
    }
    .into_any()
}

fn row(visit: &Visit, look: &Look, late: &AreaQuarter) -> Option<AnyView> {
    let t = visit.texts;
    let locked = look.quarters.iter().find(|one| one.quarter == late.quarter)?;
    let line = |one: &AreaFigures| {
        let counts = text!(
            t,
            "glance-late-line",
            received = t.number(one.received),
            answered = t.number(one.answered_in_time + one.answered_late),
            overdue = t.number(one.overdue)
        );
        // A count of verdicts beside its change would tell a single one: whole per cent of ten or more.
        match one.concerns().solved_percent() {
            Some(percent) => format!("{counts}, {}", text!(t, "glance-late-solved", percent = percent)),
            None => counts,
        }
    };
    let (before, now) = (line(&locked.figures), line(&late.figures));
    (before != now).then(|| {
        view! {
            <tr>
                <th scope="row">{names::quarter(visit, &late.quarter)}</th>
                <td data-l=text!(t, "glance-column-locked")>{before}</td>
                <td data-l=text!(t, "glance-column-now")>{now}</td>
            </tr>
        }
        .into_any()
    })
}
