//! What is hidden of a breakdown that stands alone, without places above and below it; of figures that add up
//! [`crate::open_data::breakdown`] says it.
//!
//! Counts of one and two tell of single people and are hidden. So that the sum does not give them away, the smallest of
//! the larger counts beside them is hidden too; where there is none, the whole breakdown is (integrity design §D6).

/// Counts below this, but not zero, are hidden.
pub const SMALLEST: u64 = 3;

const fn is_small(count: u64) -> bool {
    count > 0 && count < SMALLEST
}

/// Hides what the sum would give away.
fn protect(counts: &[u64], hidden: &mut [bool]) {
    let some: Vec<usize> = (0..counts.len()).filter(|at| hidden[*at]).collect();
    if some.is_empty() || some.len() > 1 && some.iter().any(|at| !is_small(counts[*at])) {
        return;
    }
    let is_free = |at: &usize| !hidden[*at] && counts[*at] >= SMALLEST;
    match (0..counts.len()).filter(is_free).min_by_key(|at| counts[*at]) {
        Some(at) => hidden[at] = true,
        // Nothing large is left: zeros among them would tell that these few are all.
        None => hidden.fill(true),
    }
}

/// The counts of a breakdown that may be shown, in the order given; none where one is hidden. The sum may stand beside it.
pub fn shown(counts: &[u64]) -> Vec<Option<u64>> {
    let mut hidden: Vec<bool> = counts.iter().map(|count| is_small(*count)).collect();
    protect(counts, &mut hidden);
    counts.iter().zip(hidden).map(|(count, is_hidden)| (!is_hidden).then_some(*count)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_large_or_nothing_is_shown() {
        assert_eq!(shown(&[3, 0, 40]), [Some(3), Some(0), Some(40)]);
        assert_eq!(shown(&[]), []);
    }

    #[test]
    fn one_and_two_are_hidden_and_the_next_smallest_with_them() {
        assert_eq!(shown(&[1, 0, 40, 5]), [None, Some(0), Some(40), None]);
        assert_eq!(shown(&[1, 1, 40, 5]), [None, None, Some(40), None], "two hidden ones are known by their sum");
    }

    #[test]
    fn where_only_few_are_counted_nothing_is_shown() {
        assert_eq!(shown(&[2, 0, 0]), [None, None, None]);
        assert_eq!(shown(&[1, 2]), [None, None]);
    }
}
