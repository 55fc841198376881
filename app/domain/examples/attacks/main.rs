//! What attacks on the ratings would change, and which rules notice them: the table of the integrity design §B6, computed
//! again with the functions that score and watch. `cargo run -p domain --example attacks -- --runs 20000`
//!
//! Beside each figure stands that of the design; `!` marks one that lies further away than [`table::POINTS`] (changes of
//! a share) or [`table::CHANCES`] plus three standard errors (chances). With a mark the exit status is 1.
//!
//! An inspector with a true share of 40 %, peers at 60 % (κ = 20), 30 honest ratings. The design leaves open what else it
//! took; these assumptions give its figures again:
//!
//! * Honest ratings fall on any of the 91 days; a dripping attacker takes the 56 days before the last week.
//! * The burst rule takes away the false ratings of the evening alone: no honest one falls on it. If they do, see below.
//! * R5 looks at all ballots of the quarter together, and 15 in 100 of the region's forms are straight lines; varied false
//!   answers are one in 30 of 100, twice as often.
//! * R8 compares 24 invited ballots of the quarter with 26 open ones, 20 of them false; the score rests on 30 by code.
//! * S3 starts from 24 honest letters of 60. The bought ones are any of the other 36, all used within one hour.
//! * B1, B2: each of the unhappy is pressed with a chance of one half. R7 counts the 60 letters of one quarter at a rate
//!   of 40 %. 15 in 100 of those pressed tell it, on the form or, kept from it, in another way; 24 would have answered.
//!
//! The lower table is what the rules do where they are not as kind as that: honest ratings of the evening set aside with
//! the false ones (29 ratings have no band), R5 by the day, R7 two quarters in a row.
mod attacks;
mod design;
mod mahalla;
mod table;

use std::process::ExitCode;

const RUNS: u32 = 20_000;

fn main() -> ExitCode {
    let Some(runs) = runs(std::env::args().skip(1)) else {
        eprintln!("attacks [--runs N], N from 1");
        return ExitCode::from(2);
    };
    let rows = table::played(&design::rows(), runs);
    println!(
        "{runs} runs; ours, then (the design's): points of 100 and chances in per cent\n\n{}",
        table::drawn(&rows, runs)
    );
    println!("Beyond the design\n\n{}", table::drawn(&table::played(&design::beyond(), runs), runs));
    let far: usize = rows.iter().map(|row| row.far(runs).len()).sum();
    println!("{}", if far == 0 { "All agree.".to_owned() } else { format!("{far} figures differ.") });
    ExitCode::from(u8::from(far > 0))
}

/// How many runs are asked for; none if the arguments are others.
fn runs(mut arguments: impl Iterator<Item = String>) -> Option<u32> {
    match (arguments.next().as_deref(), arguments.next(), arguments.next()) {
        (None, ..) => Some(RUNS),
        (Some("--runs"), Some(number), None) => number.parse().ok().filter(|number| *number > 0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FEW: u32 = 1_500;

    #[test]
    fn the_figures_of_the_design_come_out_again() {
        let rows = table::played(&design::rows(), FEW);
        let far: Vec<_> = rows.iter().filter(|row| !row.far(FEW).is_empty()).map(|row| row.row.attack).collect();
        assert!(far.is_empty(), "{far:?}\n{}", table::drawn(&rows, FEW));
    }

    #[test]
    fn a_figure_that_is_wrong_in_the_design_would_be_marked() {
        let mut rows = design::rows();
        for row in &mut rows {
            row.design = design::Figures { published: row.design.published.map(|points| points - 1.5), ..row.design };
            row.design.caught = row.design.caught.map(|chance| if chance > 50.0 { chance - 8.0 } else { chance + 8.0 });
        }
        for row in table::played(&rows, FEW) {
            let design = row.row.design;
            let wrong = u32::from(design.published.is_some()) + u32::from(design.caught.is_some());
            assert_eq!(row.far(FEW).len(), wrong as usize, "{}, {}", row.row.attack, row.row.defence);
        }
    }

    #[test]
    fn the_same_runs_give_the_same_figures() {
        let drawn = || table::drawn(&table::played(&design::rows(), 50), 50);
        assert_eq!(drawn(), drawn());
    }

    #[test]
    fn only_a_number_of_runs_is_taken() {
        let asked = |words: &[&str]| runs(words.iter().map(|word| (*word).to_owned()));
        assert_eq!((asked(&[]), asked(&["--runs", "5"])), (Some(RUNS), Some(5)));
        assert_eq!([asked(&["--runs"]), asked(&["--runs", "0"]), asked(&["5"])], [None; 3]);
    }
}
