//! Recomputing a released quarter from its file alone.
use super::{Figures, PeriodFile, Shown, file::rounded};
use crate::score::{Expected, Tally, eb_prior, wilson};
use std::collections::{BTreeMap, HashMap};

/// How far two figures may lie apart: half of the last of six decimals, and what six decimals of the inputs add to it.
const TOLERANCE: f64 = 1.5e-6;

/// A figure that does not follow from the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement {
    /// Of what: an assignment, a group, an area, `totals`.
    pub of: String,
    /// Which figure.
    pub figure: &'static str,
    /// As the file has it.
    pub told: String,
    /// As it follows.
    pub follows: String,
}

#[derive(Default)]
struct Check {
    figures: usize,
    wrong: Vec<Disagreement>,
}

impl Check {
    fn close(&mut self, of: &str, figure: &'static str, told: f64, follows: f64) {
        self.figures += 1;
        let is_same = (told - follows).abs() <= TOLERANCE * follows.abs().max(1.0);
        if !is_same {
            self.note(of, figure, told.to_string(), rounded(follows).to_string());
        }
    }

    fn same<T: PartialEq + std::fmt::Debug>(&mut self, of: &str, figure: &'static str, told: &T, follows: &T) {
        self.figures += 1;
        if told != follows {
            self.note(of, figure, format!("{told:?}"), format!("{follows:?}"));
        }
    }

    fn note(&mut self, of: &str, figure: &'static str, told: String, follows: String) {
        self.wrong.push(Disagreement { of: of.to_owned(), figure, told, follows });
    }
}

/// Recomputes every figure: how many there were, and those that do not follow.
pub fn verified(file: &PeriodFile) -> (usize, Vec<Disagreement>) {
    let mut check = Check::default();
    check.same("file", "format", &file.is_known(), &true);
    check.same("totals", "received", &file.totals.received, &(file.totals.counted + file.totals.excluded));
    groups(file, &mut check);
    scores(file, &mut check);
    areas(file, &mut check);
    for row in &file.turnout {
        let received = row.excluded.map(|excluded| row.counted + excluded);
        check.same(&row.mahalla, "received", &row.received, &received);
        check.same(&row.mahalla, "enough", &(row.counted >= super::INCREMENT_MINIMUM), &true);
        check.same(&row.mahalla, "excluded", &row.excluded.is_some_and(|count| (1..3).contains(&count)), &false);
    }
    let told: u64 = file.turnout.iter().map(|row| u64::from(row.counted)).sum();
    check.same("totals", "turnout", &(told <= file.totals.counted), &true);
    (check.figures, check.wrong)
}

fn tallies(quarters: &[[u32; 2]; 4]) -> Option<[Tally; 4]> {
    let mut tallies = [Tally::default(); 4];
    for (tally, [satisfied, answered]) in tallies.iter_mut().zip(quarters) {
        *tally = Tally::of(*satisfied, *answered)?;
    }
    Some(tallies)
}

fn groups(file: &PeriodFile, check: &mut Check) {
    for group in &file.groups {
        let members: Vec<Tally> = file
            .scores
            .iter()
            .filter(|row| group.region.as_ref().is_none_or(|region| *region == row.region))
            .filter(|row| group.stratum.as_ref().is_none_or(|stratum| *stratum == row.stratum))
            .filter_map(|row| Some(tallies(&row.quarters)?.into_iter().sum()))
            .collect();
        let Some(prior) = eb_prior(&members) else {
            check.note(&group.id, "members", group.groups.to_string(), "0".to_owned());
            continue;
        };
        check.same(&group.id, "groups", &group.groups, &prior.groups);
        check.same(&group.id, "answered", &group.answered, &prior.answered);
        check.close(&group.id, "mean", group.mean, prior.mean);
        check.close(&group.id, "rho", group.rho, prior.rho);
        check.close(&group.id, "spread", group.spread, prior.spread);
        check.close(&group.id, "concentration", group.concentration, prior.concentration);
    }
}

fn scores(file: &PeriodFile, check: &mut Check) {
    let groups: HashMap<&str, _> = file.groups.iter().map(|group| (group.id.as_str(), group)).collect();
    for row in &file.scores {
        let of = row.assignment.as_str();
        let Some(quarters) = tallies(&row.quarters) else {
            check.note(of, "quarters", format!("{:?}", row.quarters), "no more satisfied than answered".to_owned());
            continue;
        };
        let are_enough = quarters.iter().all(|one| one.answered() == 0 || super::is_enough(*one));
        check.same(of, "increments", &are_enough, &true);
        let are_coded = quarters.iter().all(|one| super::coded(*one) == *one);
        check.same(of, "coding", &are_coded, &true);
        match row.group.as_deref().map(|id| groups.get(id)) {
            Some(Some(group)) => {
                check.close(of, "kappa", row.kappa, group.concentration);
                let around = group.reference.known().chain([group.mean]);
                let (least, most) =
                    around.fold((1.0_f64, 0.0_f64), |(least, most), one| (least.min(one), most.max(one)));
                let is_between = row.mu >= least.min(0.98) - 0.005_001 && row.mu <= most.max(0.02) + 0.005_001;
                check.same(of, "mu", &is_between, &true);
            }
            Some(None) => check.note(of, "group", format!("{:?}", row.group), "a group of the file".to_owned()),
            None => check.close(of, "mu", row.mu, super::NOTHING_KNOWN.0),
        }
        let follows = Figures::of(&quarters, Expected::new(row.mu, row.kappa), row.previous.as_ref());
        check.same(of, "answered", &row.answered, &follows.answered);
        check.same(of, "share", &row.share.is_some(), &follows.share.is_some());
        check.close(of, "share", row.share.unwrap_or_default(), follows.share.unwrap_or_default());
        check.close(of, "k_eff", row.k_eff, follows.k_eff);
        check.close(of, "n_eff", row.n_eff, follows.n_eff);
        check.close(of, "mean", row.mean, follows.posterior.mean);
        check.close(of, "low", row.low, follows.posterior.low);
        check.close(of, "high", row.high, follows.posterior.high);
        check.same(of, "band", &row.band, &follows.band);
        check.same::<Shown>(of, "published", &row.published, &follows.published);
        check.same(of, "change", &row.change, &follows.change);
    }
}

fn areas(file: &PeriodFile, check: &mut Check) {
    let mut districts: BTreeMap<&str, [u32; 2]> = BTreeMap::new();
    for row in &file.scores {
        for code in [row.district.as_str(), row.region.as_str()] {
            let sum = districts.entry(code).or_default();
            sum[0] += row.quarters[0][0];
            sum[1] += row.quarters[0][1];
        }
    }
    for area in &file.areas {
        let Some(tally) = Tally::of(area.satisfied, area.answered) else {
            check.note(&area.code, "satisfied", area.satisfied.to_string(), area.answered.to_string());
            continue;
        };
        let interval = wilson(tally);
        check.close(&area.code, "low", area.low, interval.low);
        check.close(&area.code, "high", area.high, interval.high);
        let sum = districts.get(area.code.as_str()).copied().unwrap_or_default();
        check.same(&area.code, "sum", &[area.satisfied, area.answered], &sum);
    }
}
