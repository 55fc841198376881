use super::{breakdown::shown, cooperation::cooperation, rows::*, *};
use crate::{
    category::PartnerKind,
    release::{PeriodFile, ScoreRow, Shown, Totals},
    statistics::AreaFigures,
};
use microlp::{ComparisonOp, OptimizationDirection, Problem};
use proptest::{collection::vec, prelude::*};
use time::macros::date;

fn place(area: &str, counts: &[u64], below: Vec<PlaceFigures>) -> PlaceFigures {
    let by_category: std::collections::BTreeMap<String, u64> =
        counts.iter().enumerate().map(|(at, count)| (format!("c{at}"), *count)).collect();
    let figures = AreaFigures { mahallas: 1, received: counts.iter().sum(), by_category, ..AreaFigures::default() };
    let own = AreaQuarter { area: area.into(), quarter: "2026Q3".into(), is_locked: true, figures };
    PlaceFigures { own, below }
}

fn score_row(status: &str, percent: Option<u8>, answered: u32) -> ScoreRow {
    ScoreRow {
        assignment: "a1".into(),
        mahallas: vec!["17260001".into(), "17260002".into()],
        district: "1726264".into(),
        region: "1726".into(),
        stratum: "urban".into(),
        group: None,
        quarters: [[0, 0]; 4],
        mu: 0.6,
        kappa: 20.0,
        answered,
        share: None,
        k_eff: 0.0,
        n_eff: 0.0,
        mean: 0.7,
        low: 0.614,
        high: 0.786,
        band: "above".into(),
        published: Shown { status: status.into(), percent },
        previous: None,
        change: None,
        open: None,
    }
}

fn cell(rows: &Rows, table: Table, name: &str) -> Cell {
    let at = table.columns().iter().position(|column| column.name == name).unwrap();
    rows[0][at].clone()
}

fn released(row: ScoreRow) -> Rows {
    let mut file = PeriodFile::new("2026Q3".into(), "2026-10-24".into(), Totals::default(), String::new());
    file.scores = vec![row];
    scores(&file)
}

#[test]
fn a_suppressed_score_tells_not_even_how_many_rated() {
    let rows = released(score_row("suppressed", None, 9));
    for name in ["ratings", "percent", "low", "high", "expected_percent", "band", "change"] {
        assert_eq!(cell(&rows, Table::Scores, name), Cell::Empty, "{name}");
    }
    assert_eq!(cell(&rows, Table::Scores, "status"), "suppressed".into());
}

#[test]
fn where_nearly_all_said_the_same_there_is_a_bound_and_no_estimate() {
    let rows = released(score_row("over", Some(85), 40));
    assert_eq!(cell(&rows, Table::Scores, "percent"), Cell::Whole(85));
    assert_eq!(cell(&rows, Table::Scores, "ratings"), Cell::Whole(40));
    assert_eq!(cell(&rows, Table::Scores, "low"), Cell::Empty);
    assert_eq!(cell(&rows, Table::Scores, "band"), Cell::Empty);
}

#[test]
fn a_score_has_its_interval_in_whole_per_cent_and_a_band_from_thirty_ratings_on() {
    let rows = released(score_row("share", Some(70), 40));
    assert_eq!(cell(&rows, Table::Scores, "low"), Cell::Whole(61));
    assert_eq!(cell(&rows, Table::Scores, "high"), Cell::Whole(79));
    assert_eq!(cell(&rows, Table::Scores, "band"), "above".into());
    let few = released(score_row("share", Some(70), 29));
    assert_eq!(cell(&few, Table::Scores, "band"), "too_few".into());
}

#[test]
fn every_table_has_a_cell_for_each_of_its_columns() {
    let republic = place("", &[40, 20], vec![place("1726", &[40, 20], vec![place("1726264", &[40, 20], vec![])])]);
    let holder = Holder {
        mahalla: "17260001".into(),
        assignment: "a1".into(),
        inspector: "i1".into(),
        district: "1726264".into(),
        region: "1726".into(),
        since: date!(2026 - 01 - 05),
    };
    for (table, rows) in [
        (Table::Scores, released(score_row("share", Some(70), 40))),
        (Table::Areas, areas("2026Q3", &republic)),
        (Table::Inspectors, inspectors("2026Q3", vec![holder])),
        (Table::Concerns, concerns("2026Q3", &republic)),
        (Table::Cooperation, rows::cooperation("2026Q3", &republic)),
    ] {
        assert!(!rows.is_empty() && rows.iter().all(|row| row.len() == table.columns().len()), "{table:?}");
        for (column, cell) in table.columns().iter().zip(rows.iter().flatten()) {
            assert!(!column.is_always || *cell != Cell::Empty, "{}", column.name);
            let is_told = |code: &str| column.values.is_empty() || column.values.contains(&code);
            assert!(!matches!(cell, Cell::Text(code) if !is_told(code)), "{}: {cell:?}", column.name);
        }
        let names: Vec<&str> = table.columns().iter().map(|column| column.name).collect();
        assert!(table.key().iter().all(|name| names.contains(name)), "{table:?}");
    }
}

#[test]
fn places_stand_from_the_republic_down_each_with_the_one_above() {
    let republic = place(
        "",
        &[30],
        vec![place("1735", &[10], vec![]), place("1703", &[20], vec![place("1703202", &[20], vec![])])],
    );
    let rows = areas("2026Q3", &republic);
    let codes: Vec<Cell> = rows.iter().map(|row| row[1].clone()).collect();
    assert_eq!(codes, ["uz", "1703", "1735", "1703202"].map(Cell::from));
    assert_eq!(rows[0][3], Cell::Empty);
    assert_eq!(rows[3][3], "1703".into());
}

#[test]
fn a_text_that_a_program_would_run_is_made_harmless() {
    for text in ["=1+1", "+998", "-2", "@SUM(A1)", "＝1+1", "\t=x", "\r+x", "\n@x", "\u{200b}-x"] {
        assert_eq!(Cell::from(text).in_csv(), format!("'{}", text.trim_start_matches(['\t', '\r', '\n', '\u{200b}'])));
    }
    assert_eq!(Cell::from("1726-0001").in_csv(), "1726-0001");
    assert_eq!(Cell::Whole(7).in_csv(), "7");
    assert_eq!(Cell::Empty.in_csv(), "");
}

#[test]
fn a_category_of_few_concerns_is_hidden_of_all_neighbours_with_another_one() {
    let republic =
        place("", &[120, 90, 60], vec![place("1703", &[60, 81, 30], vec![]), place("1735", &[60, 9, 30], vec![])]);
    let rows = breakdowns(&republic);
    let of = |area: &str| -> Vec<Option<u64>> {
        rows.iter().filter(|row| row.area == area).map(|row| row.received).collect()
    };
    assert_eq!(of("uz"), [Some(120), Some(90), Some(60)]);
    assert_eq!(of("1703"), [Some(60), None, None], "the smallest other one goes too");
    assert_eq!(of("1735"), [Some(60), None, None]);
}

#[test]
fn nothing_is_broken_down_for_a_single_mahalla() {
    let district = place("1703202", &[50, 50], vec![place("03020001", &[50, 50], vec![])]);
    let rows = breakdowns(&place("", &[50, 50], vec![place("1703", &[50, 50], vec![district])]));
    assert!(rows.iter().all(|row| row.level < Level::Mahalla));
    assert_eq!(rows.iter().filter(|row| row.received == Some(50)).count(), 6);
}

fn sent_by(area: &str, sent: &[u64], below: Vec<PlaceFigures>) -> PlaceFigures {
    let bodies = PartnerKind::ALL.into_iter().zip(sent).map(|(body, sent)| (body.code().to_owned(), (*sent, sent / 2)));
    let mut place = place(area, &[], below);
    place.own.figures.bodies = bodies.collect();
    place
}

fn sent_to(rows: &[BodyRow], area: &str) -> Vec<Option<u64>> {
    rows.iter().filter(|row| row.area == area).map(|row| row.forwarded).take(3).collect()
}

#[test]
fn a_body_is_told_of_all_neighbours_or_of_none_and_never_below_where_it_is_hidden() {
    let districts = vec![sent_by("1703202", &[30, 40, 20], vec![]), sent_by("1703203", &[30, 41, 10], vec![])];
    let regions = vec![sent_by("1703", &[60, 81, 30], districts), sent_by("1735", &[60, 9, 30], vec![])];
    let rows = cooperation(&sent_by("", &[120, 90, 60], regions));
    assert_eq!(
        sent_to(&rows, "uz"),
        [Some(120), Some(90), None],
        "the other bodies were sent nothing: one goes with them"
    );
    assert_eq!(sent_to(&rows, "1703"), [Some(60), None, None]);
    assert_eq!(sent_to(&rows, "1703202"), [Some(30), None, None], "hidden above, hidden below");
    assert_eq!(rows.len(), 5 * PartnerKind::ALL.len(), "all bodies on all levels");
    assert!(rows.iter().all(|row| row.forwarded.is_some() == row.in_time.is_some()));
    assert_eq!(rows[0].percent(), Some(50));
}

/// The least and the most that a hidden count can be, for whoever knows all row and column sums and what is shown.
fn bounds(rows: &[Vec<u64>], is_above: &[bool], shown: &[bool], at: (usize, usize)) -> (f64, f64) {
    let end = |direction| {
        let mut problem = Problem::new(direction);
        let cells: Vec<Vec<_>> = rows
            .iter()
            .enumerate()
            .map(|(row, counts)| {
                counts
                    .iter()
                    .enumerate()
                    .map(|(column, count)| {
                        let known = *count as f64;
                        let range = if shown[column] { (known, known) } else { (0.0, f64::INFINITY) };
                        problem.add_var(if (row, column) == at { 1.0 } else { 0.0 }, range)
                    })
                    .collect()
            })
            .collect();
        for (row, counts) in cells.iter().zip(rows) {
            let sum = counts.iter().sum::<u64>() as f64;
            problem.add_constraint(row.iter().map(|cell| (*cell, 1.0)).collect::<Vec<_>>(), ComparisonOp::Eq, sum);
        }
        for column in (0..is_above.len()).filter(|column| is_above[*column]) {
            let sum = rows.iter().map(|row| row[column]).sum::<u64>() as f64;
            let cells: Vec<_> = cells.iter().map(|row| (row[column], 1.0)).collect();
            problem.add_constraint(&cells, ComparisonOp::Eq, sum);
        }
        problem.solve().unwrap().into_solution().unwrap().objective()
    };
    (end(OptimizationDirection::Minimize), end(OptimizationDirection::Maximize))
}

/// The same for who knows what bodies were told of the republic, the regions and the districts, and how much each place
/// forwarded in all.
fn tree_bounds(
    places: &[Vec<Vec<u64>>],
    of: &impl Fn(&str) -> Vec<Option<u64>>,
    asked: (usize, usize, usize),
) -> (f64, f64) {
    let end = |direction| {
        let mut problem = Problem::new(direction);
        let mut whole: Vec<Vec<(_, f64)>> = vec![Vec::new(); PartnerKind::ALL.len()];
        for (region, rows) in places.iter().enumerate() {
            let code = format!("17{region:02}");
            let mut sums: Vec<Vec<(_, f64)>> = vec![Vec::new(); PartnerKind::ALL.len()];
            for (at, row) in rows.iter().enumerate() {
                let told = of(&format!("{code}{at:03}"));
                let cells: Vec<_> = told
                    .iter()
                    .enumerate()
                    .map(|(body, told)| {
                        let range = told.map_or((0.0, f64::INFINITY), |known| (known as f64, known as f64));
                        problem.add_var(if (region, at, body) == asked { 1.0 } else { 0.0 }, range)
                    })
                    .collect();
                for (body, cell) in cells.iter().enumerate() {
                    sums[body].push((*cell, 1.0));
                    whole[body].push((*cell, 1.0));
                }
                let all = row.iter().sum::<u64>() as f64;
                problem.add_constraint(
                    cells.iter().map(|cell| (*cell, 1.0)).collect::<Vec<_>>(),
                    ComparisonOp::Eq,
                    all,
                );
            }
            for (told, sum) in of(&code).into_iter().zip(sums) {
                if let Some(known) = told {
                    problem.add_constraint(sum, ComparisonOp::Eq, known as f64);
                }
            }
        }
        for (told, sum) in of("uz").into_iter().zip(whole) {
            if let Some(known) = told {
                problem.add_constraint(sum, ComparisonOp::Eq, known as f64);
            }
        }
        problem.solve().unwrap().into_solution().unwrap().objective()
    };
    (end(OptimizationDirection::Minimize), end(OptimizationDirection::Maximize))
}

/// Places with one above them; in some of them nothing happened.
fn family() -> impl Strategy<Value = Vec<Vec<u64>>> {
    (2..5_usize, 2..6_usize).prop_flat_map(|(rows, columns)| {
        let some = vec(prop_oneof![0..4_u64, 0..25_u64, 8..12_u64, 0..400_u64], columns);
        vec(prop_oneof![4 => some, 1 => Just(vec![0; columns])], rows)
    })
}

#[test]
fn a_place_where_nothing_happened_hides_nothing_of_its_neighbours() {
    let rows = [vec![57, 300, 12], vec![0, 0, 0], vec![31, 90, 40]];
    assert_eq!(shown(&rows, &[true; 3]), [true, true, true]);
    assert_eq!(shown(&[vec![57, 300, 12], vec![0, 0, 4]], &[true; 3]), [false, false, false], "a few are hidden");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_hidden_count_of_neighbours_may_be_anything_in_a_range_of_ten(rows in family()) {
        let whole: Vec<u64> = (0..rows[0].len()).map(|column| rows.iter().map(|row| row[column]).sum()).collect();
        let above = shown(&[whole], &vec![true; rows[0].len()]);
        let told = shown(&rows, &above);
        let is_some = |row: &&Vec<u64>| row.iter().sum::<u64>() > 0;
        prop_assert!(rows.iter().filter(is_some).flat_map(|row| row.iter().zip(&told)).all(|(count, shown)| !shown || *count >= 10));
        prop_assert!(told.iter().zip(&above).all(|(below, above)| !below || *above));
        for (at, row) in rows.iter().enumerate() {
            // A place with fewer than ten concerns in all tells that, and no more.
            if row.iter().sum::<u64>() < 10 {
                continue;
            }
            for column in (0..row.len()).filter(|column| !told[*column]) {
                let others: u64 = rows.iter().enumerate().filter(|(of, _)| *of != at).flat_map(|(_, row)| row.iter().zip(&told)).filter(|(_, shown)| !**shown).map(|(count, _)| count).sum();
                if others < 10 {
                    continue;
                }
                let (low, high) = bounds(&rows, &above, &told, (at, column));
                prop_assert!(high - low >= 10.0 - 1e-6, "{rows:?} {told:?} {at} {column}: {low} to {high}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(25))]

    #[test]
    fn nobody_can_work_out_a_hidden_count_of_a_body_by_taking_levels_from_each_other(
        places in vec(vec(vec(prop_oneof![0..4_u64, 0..25_u64, 8..12_u64, 0..400_u64], 4), 2..4_usize), 2..4_usize)
    ) {
        let sum = |rows: &[Vec<u64>]| (0..4).map(|at| rows.iter().map(|row| row[at]).sum()).collect::<Vec<u64>>();
        let whole = sum(&places.iter().map(|rows| sum(rows)).collect::<Vec<_>>());
        let regions = places.iter().enumerate().map(|(region, rows)| {
            let code = format!("17{region:02}");
            let districts = rows.iter().enumerate().map(|(at, row)| sent_by(&format!("{code}{at:03}"), row, vec![]));
            sent_by(&code, &sum(rows), districts.collect())
        });
        let told = cooperation(&sent_by("", &whole, regions.collect()));
        let of = |area: &str| told.iter().filter(|row| row.area == area).map(|row| row.forwarded).collect::<Vec<_>>();
        for (region, rows) in places.iter().enumerate() {
            let code = format!("17{region:02}");
            let shown: Vec<bool> = of(&format!("{code}000")).iter().map(Option::is_some).collect();
            for (at, row) in rows.iter().enumerate().filter(|(_, row)| row.iter().sum::<u64>() >= 10) {
                for column in (0..row.len()).filter(|column| !shown[*column]) {
                    let hidden = |row: &Vec<u64>| row.iter().zip(&shown).filter(|(_, shown)| !**shown).map(|(count, _)| count).sum::<u64>();
                    if rows.iter().enumerate().filter(|(of, _)| *of != at).map(|(_, row)| hidden(row)).sum::<u64>() < 10 {
                        continue;
                    }
                    let (low, high) = tree_bounds(&places, &of, (region, at, column));
                    prop_assert!(high - low >= 10.0 - 1e-6, "{places:?} {region} {at} {column}: {low} to {high}");
                }
            }
        }
    }
}
