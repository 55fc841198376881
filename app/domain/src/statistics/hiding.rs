//! What is hidden of a breakdown, wherever it is published: on pages, in files, over the interface.
//!
//! Counts of one and two tell of single people and are hidden. So that the sum does not give them away, the smallest of
//! the larger counts beside them is hidden too; where there is none, the whole breakdown is (integrity design §D6).
use std::collections::BTreeMap;

/// Counts below this, but not zero, are hidden.
pub const SMALLEST: u64 = 3;

const fn is_small(count: u64) -> bool {
    count > 0 && count < SMALLEST
}

/// Hides in one line what its sum would give away. Says whether anything was hidden.
fn protect(counts: &[u64], hidden: &mut [bool]) -> bool {
    let some: Vec<usize> = (0..counts.len()).filter(|at| hidden[*at]).collect();
    if some.is_empty() || some.len() > 1 && some.iter().any(|at| !is_small(counts[*at])) {
        return false;
    }
    let is_free = |at: &usize| !hidden[*at] && counts[*at] >= SMALLEST;
    match (0..counts.len()).filter(is_free).min_by_key(|at| counts[*at]) {
        Some(at) => hidden[at] = true,
        // Nothing large is left: zeros among them would tell that these few are all.
        None if hidden.iter().all(|is_hidden| *is_hidden) => return false,
        None => hidden.fill(true),
    }
    true
}

/// The counts of a breakdown that may be shown, in the order given; none where one is hidden. The sum may stand beside it.
pub fn shown(counts: &[u64]) -> Vec<Option<u64>> {
    let mut hidden: Vec<bool> = counts.iter().map(|count| is_small(*count)).collect();
    protect(counts, &mut hidden);
    counts.iter().zip(hidden).map(|(count, is_hidden)| (!is_hidden).then_some(*count)).collect()
}

/// The same for a breakdown by words.
pub fn shown_by_word(counts: &BTreeMap<String, u64>) -> BTreeMap<String, Option<u64>> {
    let shown = shown(&counts.values().copied().collect::<Vec<_>>());
    counts.keys().cloned().zip(shown).collect()
}

/// The same for a table whose sums of rows and of columns are known. All rows are of one length.
pub fn shown_table(rows: &[Vec<u64>]) -> Vec<Vec<Option<u64>>> {
    let mut hidden: Vec<Vec<bool>> =
        rows.iter().map(|row| row.iter().map(|count| is_small(*count)).collect()).collect();
    let width = rows.first().map_or(0, Vec::len);
    loop {
        let mut has_changed = false;
        for (row, hidden) in rows.iter().zip(&mut hidden) {
            has_changed |= protect(row, hidden);
        }
        for at in 0..width {
            let column: Vec<u64> = rows.iter().map(|row| row[at]).collect();
            let mut of_column: Vec<bool> = hidden.iter().map(|row| row[at]).collect();
            has_changed |= protect(&column, &mut of_column);
            for (row, is_hidden) in hidden.iter_mut().zip(of_column) {
                row[at] = is_hidden;
            }
        }
        if !has_changed {
            break;
        }
    }
    let cell = |(count, is_hidden): (&u64, &bool)| (!is_hidden).then_some(*count);
    rows.iter().zip(&hidden).map(|(row, hidden)| row.iter().zip(hidden).map(cell).collect()).collect()
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

    #[test]
    fn words_keep_their_counts() {
        let counts = BTreeMap::from([("noise".to_owned(), 30), ("other".to_owned(), 1), ("roads".to_owned(), 9)]);
        let shown = shown_by_word(&counts);
        assert_eq!((shown["noise"], shown["other"], shown["roads"]), (Some(30), None, None));
    }

    /// Whether a line with its sum leaves more than one possibility for each hidden cell.
    fn is_safe(counts: &[u64], shown: &[Option<u64>]) -> bool {
        let hidden: Vec<u64> = counts.iter().zip(shown).filter(|(_, cell)| cell.is_none()).map(|(n, _)| *n).collect();
        hidden.is_empty()
            || hidden.len() > 1 && hidden.iter().any(|count| !is_small(*count))
            || shown.iter().all(Option::is_none)
    }

    #[test]
    fn no_sum_of_a_row_or_a_column_gives_a_hidden_cell_away() {
        let mut seed = 7_u64;
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            [0, 0, 1, 2, 3, 5, 8, 13, 40][(seed >> 33) as usize % 9]
        };
        for _ in 0..500 {
            let rows: Vec<Vec<u64>> = (0..6).map(|_| (0..5).map(|_| next()).collect()).collect();
            let shown = shown_table(&rows);
            for (row, cells) in rows.iter().zip(&shown) {
                assert!(row.iter().zip(cells).all(|(count, cell)| cell.is_none() || !is_small(*count)));
                assert!(is_safe(row, cells), "{row:?} {cells:?}");
            }
            for at in 0..5 {
                let column: Vec<u64> = rows.iter().map(|row| row[at]).collect();
                let cells: Vec<Option<u64>> = shown.iter().map(|row| row[at]).collect();
                assert!(is_safe(&column, &cells), "{column:?} {cells:?}");
            }
        }
    }
}
