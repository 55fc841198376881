//! Counts of tasks by district and giver, for offices above the districts: no names, no words.
use crate::{
    pages::regions::{
        names,
        outside::{self, giver, hours},
    },
    paths, text,
    visit::Visit,
};
use domain::{
    duty::{DutyPage, OutsideTasks},
    gazetteer::{Gazetteer, sort_by_name},
};
use leptos::prelude::*;

/// The sums of the territory, then its districts by name; nothing for those who see no counts.
pub fn section(visit: &Visit, duties: &DutyPage) -> Option<AnyView> {
    let t = visit.texts;
    let whole = duties.whole.as_ref()?;
    let gazetteer = visit.portal.gazetteer();
    let mut districts: Vec<(String, &str, &OutsideTasks)> =
        duties.districts.iter().map(|(code, tasks)| (name(visit, &gazetteer, code), code.as_str(), tasks)).collect();
    sort_by_name(&mut districts, visit.language, |(name, ..)| name.as_str());
    let heads = ["duty-column-count", "duty-column-hours", "duty-column-givers"].map(|key| t.get(key));
    let rows = districts.into_iter().map(|row| self::row(visit, &heads, row)).collect_view();
    let table = (whole.count > 0).then(|| {
        let [count, long, givers] = heads.clone();
        view! {
            <table class="tbl c mt5" aria-labelledby="counts">
                <thead>
                    <tr>
                        <th scope="col">{text!(t, "duty-column-district")}</th>
                        <th class="n" scope="col">{count}</th>
                        <th class="n" scope="col">{long}</th>
                        <th scope="col">{givers}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
    });
    let drawn = view! {
        <section class="sec">
            <h2 id="counts">{text!(t, "duty-counts")}</h2>
            <p class="sm muted mt2">{text!(t, "duty-counts.text")}</p>
            {outside::counts(visit, whole)}
            {table}
        </section>
    };
    Some(drawn.into_any())
}

fn name(visit: &Visit, gazetteer: &Gazetteer, code: &str) -> String {
    let district = gazetteer.district(code).map(|district| names::heading(&names::district(visit, district)));
    district.unwrap_or_default()
}

fn row(visit: &Visit, heads: &[String; 3], (name, code, tasks): (String, &str, &OutsideTasks)) -> AnyView {
    let t = visit.texts;
    let (shown, others) = tasks.shown_givers();
    let line = |words: String, count: u64| {
        view! { <li>{text!(t, "duty-giver-line", giver = words, count = t.number(count))}</li> }
    };
    let shown = shown.into_iter().map(|one| line(giver(visit, one.giver), one.count)).collect_view();
    let others = (others > 0).then(|| line(text!(t, "duty-giver-rest"), others));
    view! {
        <tr>
            <th scope="row"><a href=visit.to(&paths::flow(&paths::district(code)))>{name}</a></th>
            <td class="n" data-l=heads[0].clone()>{t.number(tasks.count)}</td>
            <td class="n" data-l=heads[1].clone()>{hours(visit, tasks.half_hours)}</td>
            <td class="wide" data-l=heads[2].clone()><ul class="f sm">{shown}{others}</ul></td>
        </tr>
    }
    .into_any()
}
