//! Small charts side by side: each figure of the place over the last quarters, with its interval, and a table behind it.
use super::{Look, measure_name, method_of};
use crate::{
    components::measure::{behind, said, sureness, written},
    pages::regions::names,
    text,
    visit::Visit,
};
use domain::statistics::{AreaQuarter, Measure, QUARTERS, Told, Value};
use leptos::prelude::*;

/// Height of a chart, of its field, and the first line of the field.
const HEIGHT: f64 = 120.0;
const FIELD: f64 = 72.0;
const TOP: f64 = 24.0;

/// The section.
pub fn section(visit: &Visit, look: &Look) -> AnyView {
    let t = visit.texts;
    let population = look.population(visit);
    let told = |measure: Measure, one: &AreaQuarter| match measure {
        Measure::Score => {
            let score = look.scores.iter().find(|score| score.quarter == one.quarter);
            Told::of_score(score, score.is_some())
        }
        _ => Told::of(measure, &one.figures, population),
    };
    // Of a district itself residents say how its inspectors work, though not of each of its mahallas.
    let charts = look
        .measures()
        .chain((!Measure::Score.is_for(look.level)).then_some(Measure::Score))
        .map(|measure| {
            let quarters = look.quarters.iter();
            let values: Vec<(String, Told)> =
                quarters.map(|one| (names::quarter(visit, &one.quarter), told(measure, one))).collect();
            chart(visit, measure, &values)
        })
        .collect_view();
    view! {
        <section class="sec" id="quarters">
            <h2>{text!(t, "glance-small", count = i64::from(QUARTERS))}</h2>
            <p class="sm muted mt2">{text!(t, "glance-small.text")}</p>
            <div class="smalls mt4">{charts}</div>
            {method_of(visit, "shades")}
        </section>
    }
    .into_any()
}

/// Runs of quarters that follow each other: a line never goes over one that is missing.
fn runs(known: &[Option<(f64, f64)>]) -> Vec<String> {
    let written = |run: &[Option<(f64, f64)>]| {
        run.iter().flatten().map(|(x, y)| format!("{x:.2},{y:.2}")).collect::<Vec<_>>().join(" ")
    };
    known.split(Option::is_none).filter(|run| run.len() > 1).map(written).collect()
}

/// The highest value that fits into the field.
fn ceiling(measure: Measure, values: &[(String, Told)]) -> f64 {
    if measure.is_share() {
        return 100.0;
    }
    values.iter().filter_map(|(_, told)| told.value()).map(|value| value.high).fold(1.0, f64::max)
}

fn place(at: usize, of: usize) -> f64 {
    // A handful of quarters.
    #[allow(clippy::cast_precision_loss)]
    let share = (at as f64 + 0.5) / of.max(1) as f64;
    share * 100.0
}

fn chart(visit: &Visit, measure: Measure, values: &[(String, Told)]) -> AnyView {
    let t = visit.texts;
    let name = measure_name(visit, measure);
    let last = values.iter().rev().find_map(|(name, told)| Some((name, told.value()?)));
    let Some((last_name, last)) = last else { return silent(visit, measure, name, values) };
    let ceiling = ceiling(measure, values);
    let height = |value: f64| TOP + FIELD * (1.0 - (value / ceiling).clamp(0.0, 1.0));
    let known: Vec<Option<(f64, &Value)>> = values
        .iter()
        .enumerate()
        .map(|(at, (_, told))| told.value().map(|value| (place(at, values.len()), value)))
        .collect();
    let points: Vec<_> = known.iter().map(|one| one.map(|(x, value)| (x, height(value.value)))).collect();
    let lines = runs(&points).into_iter().map(|points| view! { <polyline class="run" points=points></polyline> });
    let lines = lines.collect_view();
    let marks = known
        .iter()
        .flatten()
        .map(|(x, value)| {
            let x = format!("{x:.2}%");
            let [low, high, middle] = [value.low, value.high, value.value].map(|end| format!("{:.1}", height(end)));
            view! {
                <line class="iv" x1=x.clone() x2=x.clone() y1=low y2=high></line>
                <circle class="pt" cx=x cy=middle r="4"></circle>
            }
        })
        .collect_view();
    let figure = written(visit, measure, last.value);
    let label =
        text!(t, "glance-small-label", name = name.clone(), figure = figure.clone(), quarter = last_name.clone());
    let floor = (TOP + FIELD).to_string();
    let ends = [values.first(), values.last()].map(|end| end.map(|(name, _)| name.clone()).unwrap_or_default());
    let [first, newest] = ends;
    view! {
        <figure class="ch">
            <figcaption>{text!(t, "glance-small-title", name = name.clone(), figure = figure)}</figcaption>
            <p class="sub">{sureness(visit, measure, last)}</p>
            <svg height=HEIGHT.to_string() role="img" aria-label=label>
                <line class="g" x1="0" x2="100%" y1=TOP.to_string() y2=TOP.to_string()></line>
                <line class="ax" x1="0" x2="100%" y1=floor.clone() y2=floor></line>
                <svg width="100%" height=HEIGHT.to_string() viewBox=format!("0 0 100 {HEIGHT}") preserveAspectRatio="none">
                    {lines}
                </svg>
                {marks}
                <text class="e" x="100%" y=(TOP - 6.0).to_string()>{written(visit, measure, ceiling)}</text>
                <text class="e" x="100%" y=(TOP + FIELD - 4.0).to_string()>{written(visit, measure, 0.0)}</text>
                <text x="0" y=(HEIGHT - 6.0).to_string()>{first}</text>
                <text class="e" x="100%" y=(HEIGHT - 6.0).to_string()>{newest}</text>
            </svg>
            {table(visit, measure, &name, values)}
        </figure>
    }
    .into_any()
}

/// A figure with no quarter that could be drawn: words, and the table of what is said of each.
fn silent(visit: &Visit, measure: Measure, name: String, values: &[(String, Told)]) -> AnyView {
    let t = visit.texts;
    let is_told = values.iter().any(|(_, told)| told.of_how_many().is_some());
    let words = match values.last() {
        Some((_, Told::NoPopulation)) => text!(t, "glance-no-population"),
        Some((_, told)) if is_told => said(visit, measure, told),
        _ => text!(t, "glance-none"),
    };
    let table = is_told.then(|| table(visit, measure, &name, values));
    view! { <figure class="ch"><figcaption>{name}</figcaption><p class="sub">{words}</p>{table}</figure> }.into_any()
}

fn table(visit: &Visit, measure: Measure, name: &str, values: &[(String, Told)]) -> AnyView {
    let t = visit.texts;
    let rows = values
        .iter()
        .map(|(quarter, told)| {
            let (figure, sure) = match told.of_how_many() {
                Some(_) => (said(visit, measure, told), behind(visit, measure, told)),
                None => ("—".to_owned(), said(visit, measure, told)),
            };
            view! {
                <tr>
                    <th scope="row">{quarter.clone()}</th>
                    <td class="num">{figure}</td>
                    <td>{sure}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <details class="more">
            <summary>{text!(t, "score-chart-table")}</summary>
            <table class="tbl">
                <caption class="vh">{name.to_owned()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{text!(t, "glance-column-quarter")}</th>
                        <th scope="col" class="num">{text!(t, "glance-column-figure")}</th>
                        <th scope="col">{text!(t, "glance-column-sure")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::runs;

    #[test]
    fn no_line_is_drawn_over_a_quarter_that_is_missing() {
        let known =
            [Some((1.0, 5.0)), Some((2.0, 6.0)), None, Some((4.0, 7.0)), None, Some((6.0, 8.0)), Some((7.0, 9.0))];
        assert_eq!(runs(&known), ["1.00,5.00 2.00,6.00", "6.00,8.00 7.00,9.00"], "a single one is a dot");
        assert_eq!(runs(&[None, None]), [""; 0]);
    }
}
