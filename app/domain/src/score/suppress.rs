//! Which counts of a group must be hidden so that nobody can work out a small one from the published total
//! (integrity design §D6). For breakdowns of a district or more; single scores are hidden by [`super::publish`].
//!
//! The total and the visible counts tell the sum of the hidden ones: each lies between 0 and that sum. So at least two
//! are hidden, ten residents together. One hidden count never stays alone, as it is the total less the others; it is
//! below 10, so the exception of the design for a hidden sum of 20 cannot arise.
//!
//! Not covered: that the hidden ones are the smallest is known too. Beside a visible 10, two hidden ones of 19 together
//! are 9 and 10, in an order that stays unknown.
use super::published::PUBLISH_MINIMUM;

/// What is hidden of one group of counts that add up to a total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suppression {
    /// For each count, in the order given, whether it is hidden.
    pub hidden: Vec<bool>,
    /// Whether the total must be hidden too, here and wherever else it would be published.
    pub is_total_hidden: bool,
}

/// What to hide of `cells`, counts of residents that add up to a published total, such as those of each way of contact.
///
/// Every count below 10, then the next smallest (of equal ones the first) until each hidden one may be anything in a
/// range of 10 or more. Where none is left and the total is below 10, the total goes too.
pub fn suppressed(cells: &[u32]) -> Suppression {
    let mut hidden: Vec<bool> = cells.iter().map(|cell| *cell < PUBLISH_MINIMUM).collect();
    while is_narrow(cells, &hidden) {
        let visible = cells.iter().enumerate().filter(|(at, _)| !hidden[*at]);
        let Some((next, _)) = visible.min_by_key(|(_, cell)| **cell) else { break };
        hidden[next] = true;
    }
    let is_all_hidden = hidden.iter().all(|is_hidden| *is_hidden);
    Suppression { is_total_hidden: is_all_hidden && sum(cells.iter()) < PUBLISH_MINIMUM.into(), hidden }
}

/// Whether the total and the visible counts say too much about a hidden one.
fn is_narrow(cells: &[u32], hidden: &[bool]) -> bool {
    let of_hidden = || cells.iter().zip(hidden).filter(|(_, is_hidden)| **is_hidden).map(|(cell, _)| cell);
    match of_hidden().count() {
        0 => false,
        1 => true,
        _ => sum(of_hidden()) < PUBLISH_MINIMUM.into(),
    }
}

fn sum<'a>(cells: impl Iterator<Item = &'a u32>) -> u64 {
    cells.map(|cell| u64::from(*cell)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use microlp::{ComparisonOp, OptimizationDirection, Problem};
    use proptest::{collection::vec, prelude::*};

    const NARROWEST: f64 = 10.0;

    /// The least and the most that the hidden count `at` can be, for whoever knows the total and the visible counts.
    fn bounds(cells: &[u32], hidden: &[bool], at: usize) -> (f64, f64) {
        let end = |direction| {
            let mut problem = Problem::new(direction);
            let mut total = Vec::new();
            for (place, cell) in cells.iter().enumerate() {
                let known = f64::from(*cell);
                let range = if hidden[place] { (0.0, f64::INFINITY) } else { (known, known) };
                total.push((problem.add_var(if place == at { 1.0 } else { 0.0 }, range), 1.0));
            }
            problem.add_constraint(&total, ComparisonOp::Eq, cells.iter().copied().map(f64::from).sum());
            problem.solve().unwrap().into_solution().unwrap().objective()
        };
        (end(OptimizationDirection::Minimize), end(OptimizationDirection::Maximize))
    }

    /// The narrowest range of a hidden count, if there is one.
    fn narrowest(cells: &[u32], hidden: &[bool]) -> Option<f64> {
        let of_hidden = (0..cells.len()).filter(|at| hidden[*at]);
        let widths = of_hidden.map(|at| bounds(cells, hidden, at)).map(|(low, high)| high - low);
        widths.min_by(f64::total_cmp)
    }

    /// Counts as they occur: many small ones, some around the limit, some large.
    fn table() -> impl Strategy<Value = Vec<u32>> {
        vec(prop_oneof![0..4_u32, 0..25_u32, 8..12_u32, 0..400_u32], 1..9)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn every_hidden_count_may_be_anything_in_a_range_of_ten(cells in table()) {
            let told = suppressed(&cells);
            if !told.is_total_hidden {
                let narrowest = narrowest(&cells, &told.hidden);
                prop_assert!(narrowest.is_none_or(|width| width >= NARROWEST - 1e-6), "{told:?} {narrowest:?}");
            }
        }

        #[test]
        fn no_more_is_hidden_than_must_be(cells in table()) {
            let mut hidden = suppressed(&cells).hidden;
            let last = (0..cells.len()).filter(|at| hidden[*at]).max_by_key(|at| (cells[*at], *at));
            if let Some(last) = last.filter(|at| cells[*at] >= PUBLISH_MINIMUM) {
                hidden[last] = false;
                prop_assert!(narrowest(&cells, &hidden).is_some_and(|width| width < NARROWEST - 1e-6));
            }
        }

        #[test]
        fn no_small_count_and_no_small_total_is_shown(cells in table()) {
            let told = suppressed(&cells);
            prop_assert!(cells.iter().zip(&told.hidden).all(|(cell, hidden)| *hidden || *cell >= PUBLISH_MINIMUM));
            prop_assert_eq!(told.is_total_hidden, cells.iter().sum::<u32>() < PUBLISH_MINIMUM);
        }
    }

    #[test]
    fn a_single_small_count_takes_the_next_smallest_with_it() {
        assert_eq!(suppressed(&[40, 9, 25, 60]).hidden, [false, true, true, false]);
        assert_eq!(suppressed(&[25, 0, 25]).hidden, [true, true, false], "of equal ones the first");
    }

    #[test]
    fn two_small_counts_with_fewer_than_ten_residents_take_a_third_with_them() {
        assert_eq!(suppressed(&[4, 5, 30, 50]).hidden, [true, true, true, false]);
        assert_eq!(suppressed(&[5, 5, 30, 50]).hidden, [true, true, false, false]);
    }

    #[test]
    fn the_total_goes_where_nothing_else_is_left_to_hide() {
        assert!(suppressed(&[3, 6]).is_total_hidden && suppressed(&[9]).is_total_hidden);
        assert!(!suppressed(&[5, 6]).is_total_hidden);
        assert!(suppressed(&[]).is_total_hidden, "nobody is fewer than ten");
    }

    #[test]
    fn large_counts_stay_as_they_are() {
        assert_eq!(suppressed(&[10, 200, u32::MAX, u32::MAX]).hidden, [false; 4]);
    }
}
