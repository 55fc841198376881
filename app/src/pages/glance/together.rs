//! Who was sent what and answered in time: bodies across, places down. Small counts are hidden, and others with them, so
//! that neither the sum of a row nor that of a column gives one away.
use super::{Look, counts::number, method};
use crate::{text, visit::Visit};
use domain::{
    category::PartnerKind,
    flow::FEWEST,
    statistics::{AreaFigures, hiding::shown_table},
};
use leptos::prelude::*;

/// Bodies that have a column of their own; the others share one.
const COLUMNS: usize = 5;

/// The table before it is drawn.
pub struct Together {
    /// Heads of the columns: bodies, in the order of the catalogue, and the others.
    pub heads: Vec<String>,
    /// Sent by the whole place, and of these answered in time, by column.
    pub whole: Vec<(u64, u64)>,
    /// By place in the order of [`Look::below`]: sent, none where it is hidden, and per cent answered in time of ten or more.
    pub rows: Vec<Vec<(Option<u64>, Option<u64>)>>,
}

fn of_column(figures: &AreaFigures, bodies: &[PartnerKind]) -> (u64, u64) {
    bodies.iter().map(|body| figures.of_body(*body)).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
}

/// Whole per cent of [`FEWEST`] or more.
pub fn percent((sent, in_time): (u64, u64)) -> Option<u64> {
    (sent >= FEWEST).then(|| (in_time * 100 + sent / 2) / sent)
}

/// The table of a place.
pub fn together(visit: &Visit, look: &Look) -> Together {
    let nothing = AreaFigures::default();
    let whole = look.whole.as_ref().map_or(&nothing, |whole| &whole.figures);
    let mut known: Vec<PartnerKind> =
        PartnerKind::ALL.into_iter().filter(|body| whole.of_body(*body).0 >= FEWEST).collect();
    known.sort_by_key(|body| std::cmp::Reverse(whole.of_body(*body).0));
    known.truncate(COLUMNS);
    let (own, others): (Vec<PartnerKind>, Vec<PartnerKind>) =
        PartnerKind::ALL.into_iter().partition(|body| known.contains(body));
    // Keys: category-partner-<code>
    let mut heads: Vec<String> =
        own.iter().map(|body| visit.texts.get(&format!("category-partner-{}", body.code()))).collect();
    let mut columns: Vec<Vec<PartnerKind>> = own.into_iter().map(|body| vec![body]).collect();
    if of_column(whole, &others).0 > 0 {
        heads.push(text!(visit.texts, "glance-bodies-others"));
        columns.push(others);
    }
    let counted: Vec<Vec<(u64, u64)>> = look
        .below
        .iter()
        .map(|place| columns.iter().map(|bodies| of_column(&place.figures, bodies)).collect())
        .collect();
    let sent: Vec<Vec<u64>> = counted.iter().map(|row| row.iter().map(|cell| cell.0).collect()).collect();
    let rows = shown_table(&sent)
        .into_iter()
        .zip(counted)
        .map(|(shown, row)| {
            shown.into_iter().zip(row).map(|(sent, cell)| (sent, sent.and_then(|_| percent(cell)))).collect()
        })
        .collect();
    Together { heads, whole: columns.iter().map(|bodies| of_column(whole, bodies)).collect(), rows }
}

/// The section; nothing where nothing was sent.
pub fn section(visit: &Visit, look: &Look) -> Option<AnyView> {
    let t = visit.texts;
    let table = together(visit, look);
    if table.heads.is_empty() {
        return None;
    }
    let share = |percent: Option<u64>| {
        percent.map(|percent| view! { <span class="hint">{text!(t, "glance-bodies-in-time", number = percent)}</span> })
    };
    let sums = table
        .heads
        .iter()
        .zip(&table.whole)
        .map(|(head, cell)| {
            view! { <td class="n" data-l=head.clone()><b>{t.number(cell.0)}</b>{share(percent(*cell))}</td> }
        })
        .collect_view();
    let rows = look
        .below
        .iter()
        .zip(&table.rows)
        .filter(|(place, _)| look.is_listed(place))
        .map(|(place, cells)| {
            let cells = table
                .heads
                .iter()
                .zip(cells)
                .map(|(head, (sent, in_time))| {
                    view! { <td class="n" data-l=head.clone()>{number(visit, *sent)}{share(*in_time)}</td> }
                })
                .collect_view();
            view! { <tr><th scope="row">{place.name.clone()}</th>{cells}</tr> }
        })
        .collect_view();
    let heads = table.heads.iter().map(|head| view! { <th class="n" scope="col">{head.clone()}</th> }).collect_view();
    let drawn = view! {
        <section class="sec" id="together">
            <h2>{text!(t, "glance-together")}</h2>
            <p class="sm muted mt2">{text!(t, "glance-together.text")} " " {text!(t, "glance-hidden")}</p>
            <table class="tbl c mt4" aria-labelledby="together">
                <thead><tr><th scope="col">{text!(t, "glance-column-place")}</th>{heads}</tr></thead>
                <tbody><tr><th scope="row">{look.name.clone()}</th>{sums}</tr>{rows}</tbody>
            </table>
            {method(visit)}
        </section>
    };
    Some(drawn.into_any())
}
