//! The reference vectors of the integrity design §B2, and the edges they leave out.
use super::*;
use serde_json::Value;

fn vectors(name: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("vectors.json")).unwrap();
    let found = all[name].as_array().unwrap().clone();
    assert!(!found.is_empty());
    found
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

fn tally(satisfied: &Value, answered: &Value) -> Tally {
    Tally::of(satisfied.as_u64().unwrap() as u32, answered.as_u64().unwrap() as u32).unwrap()
}

fn pair(value: &Value) -> Tally {
    tally(&value[0], &value[1])
}

fn tallies(value: &Value) -> Vec<Tally> {
    value.as_array().unwrap().iter().map(pair).collect()
}

fn evidence(vector: &Value) -> Evidence {
    let satisfied = number(&vector["k"]);
    Evidence { satisfied, others: number(&vector["n"]) - satisfied }
}

fn expected(vector: &Value) -> Expected {
    Expected::new(number(&vector["mu"]), number(&vector["kappa"]))
}

fn near(actual: f64, wanted: &Value) {
    assert!((actual - number(wanted)).abs() <= 1e-6, "{actual} is not {wanted}");
}

#[test]
fn a_plain_share_has_wilsons_interval() {
    for vector in vectors("wilson") {
        let interval = wilson(tally(&vector["k"], &vector["n"]));
        near(interval.low, &vector["lo"]);
        near(interval.high, &vector["hi"]);
    }
}

#[test]
fn without_answers_everything_is_possible() {
    assert_eq!(wilson(Tally::default()), Interval { low: 0.0, high: 1.0 });
    assert_eq!(window(&[]).share, None);
    assert_eq!(window(&[Tally::default(); 4]).evidence.answered(), 0.0);
    assert_eq!(eb_prior(&[Tally::default(); 9]), None);
    assert_eq!(casemix_mu(&ByContact::default(), &ByContact::default()), None);
}

#[test]
fn a_peer_group_gives_its_prior() {
    for vector in vectors("eb_prior") {
        let prior = eb_prior(&tallies(&vector["groups"])).unwrap();
        near(prior.mean, &vector["m"]);
        near(prior.spread, &vector["S"]);
        near(prior.rho, &vector["rho"]);
        near(prior.concentration, &vector["kappa"]);
        assert_eq!(prior.groups as u64, vector["J"].as_u64().unwrap());
        assert_eq!(u64::from(prior.answered), vector["N"].as_u64().unwrap());
    }
}

#[test]
fn a_group_that_cannot_be_told_apart_weighs_most() {
    let alone = eb_prior(&[Tally { satisfied: 3, others: 4 }]).unwrap();
    assert_eq!((alone.concentration, alone.groups), (200.0, 1));
    let single_answers = eb_prior(&[Tally { satisfied: 1, others: 0 }, Tally { satisfied: 0, others: 1 }]).unwrap();
    assert_eq!(single_answers.concentration, 200.0);
    let all_satisfied = eb_prior(&[Tally { satisfied: 20, others: 0 }; 9]).unwrap();
    assert_eq!(all_satisfied.concentration, 200.0);
    assert_eq!(all_satisfied.expected().mean(), 0.98);
}

#[test]
fn mahallas_without_answers_are_no_peers() {
    let rated = [Tally { satisfied: 6, others: 4 }; 7];
    let mut group = rated.to_vec();
    group.extend([Tally::default(); 5]);
    let prior = eb_prior(&group).unwrap();
    assert_eq!(Some(prior), eb_prior(&rated));
    assert!(!prior.has_enough_peers());
    group.push(Tally { satisfied: 1, others: 1 });
    assert!(eb_prior(&group).unwrap().has_enough_peers());
}

#[test]
fn older_quarters_weigh_less() {
    for vector in vectors("window") {
        let window = window(&tallies(&vector["quarters"]));
        near(window.share.unwrap(), &vector["p"]);
        near(window.evidence.answered(), &vector["n_eff"]);
        near(window.evidence.satisfied(), &vector["k_eff"]);
        assert_eq!(u64::from(window.counted.answered()), vector["n"].as_u64().unwrap());
    }
}

#[test]
fn a_fifth_quarter_has_no_weight() {
    let quarters = [Tally { satisfied: 5, others: 5 }; 5];
    assert_eq!(window(&quarters), window(&quarters[..4]));
}

#[test]
fn an_estimate_is_drawn_towards_the_peers() {
    for vector in vectors("posterior") {
        let estimate = posterior(evidence(&vector), expected(&vector));
        near(estimate.alpha, &vector["a"]);
        near(estimate.beta, &vector["b"]);
        near(estimate.mean, &vector["mean"]);
        near(estimate.low, &vector["lo90"]);
        near(estimate.high, &vector["hi90"]);
        near(estimate.quantile(0.025), &vector["lo95"]);
        near(estimate.quantile(0.975), &vector["hi95"]);
    }
}

#[test]
fn no_expectation_is_certain() {
    let sure = posterior(Tally { satisfied: 0, others: 40 }.into(), Expected::new(1.0, 20.0));
    assert!((sure.alpha - 0.98 * 20.0).abs() < 1e-9);
    let hopeless = posterior(Tally { satisfied: 40, others: 0 }.into(), Expected::new(0.0, 1e9));
    assert!((hopeless.alpha - (0.02 * 200.0 + 40.0)).abs() < 1e-9);
    assert!(hopeless.low < hopeless.mean && hopeless.mean < hopeless.high);
}

#[test]
fn the_mix_of_contacts_sets_the_expectation() {
    for vector in vectors("casemix_mu") {
        let counts = by_contact(&vector["counts"], |value| value.as_u64().unwrap() as u32);
        let reference = by_contact(&vector["ref"], number);
        near(casemix_mu(&counts, &reference).unwrap(), &vector["mu"]);
    }
}

fn by_contact<T>(values: &Value, read: impl Fn(&Value) -> T) -> ByContact<T> {
    ByContact {
        own: read(&values["self_initiated"]),
        duty: read(&values["officer_initiated"]),
        meeting: read(&values["meeting"]),
        not_met: read(&values["no_contact"]),
    }
}

#[test]
fn a_band_needs_thirty_ratings_and_five_points() {
    for vector in vectors("band") {
        let banding = band(evidence(&vector), expected(&vector));
        assert_eq!(serde_json::to_value(banding.band).unwrap(), vector["band"]);
        for (actual, wanted) in [(banding.p_above, &vector["p_above"]), (banding.p_below, &vector["p_below"])] {
            match actual {
                Some(probability) => near(probability, wanted),
                None => assert!(wanted.is_null()),
            }
        }
    }
}

#[test]
fn a_change_is_ten_points_and_almost_sure() {
    for vector in vectors("change") {
        let estimate = |counts: &Value| posterior(pair(counts).into(), expected(&vector));
        let comparison = change(&estimate(&vector["prev"]), &estimate(&vector["cur"]));
        near(comparison.difference, &vector["diff"]);
        near(comparison.z, &vector["z"]);
        near(comparison.p_up, &vector["p_up"]);
        assert_eq!(serde_json::to_value(comparison.change).unwrap(), vector["label"]);
    }
}

#[test]
fn small_groups_are_hidden_or_bounded() {
    for vector in vectors("publish") {
        let counted = tally(&vector["k"], &vector["n"]);
        let shown = publish(counted, posterior(counted.into(), expected(&vector)).mean);
        let (status, text) = match shown {
            Published::Suppressed => ("suppressed_n", "<10".to_owned()),
            Published::Under { percent } => ("bottom_coded", format!("under {percent}%")),
            Published::Over { percent } => ("top_coded", format!("over {percent}%")),
            Published::Share { percent } => ("ok", format!("{percent}%")),
        };
        assert_eq!(
            (status, text.as_str()),
            (vector["out"]["status"].as_str().unwrap(), vector["out"]["text"].as_str().unwrap())
        );
        assert_eq!(shown.has_estimate(), status == "ok");
    }
}

#[test]
fn coded_shares_agree_with_the_written_rule_for_every_size() {
    for answered in 10..3000_u32 {
        let under = publish(Tally { satisfied: 2, others: answered - 2 }, 0.1);
        let over = publish(Tally { satisfied: answered - 2, others: 2 }, 0.9);
        let size = f64::from(answered);
        let lower = f64::max(10.0, 5.0 * (100.0 * 3.0 / size / 5.0).ceil()) as u8;
        let upper = f64::min(90.0, 5.0 * (100.0 * (size - 3.0) / size / 5.0).floor()) as u8;
        assert_eq!(under, Published::Under { percent: lower });
        assert_eq!(over, Published::Over { percent: upper });
    }
}

#[test]
fn the_composite_is_drawn_towards_the_peers() {
    for vector in vectors("composite_normal_normal") {
        let composites: Vec<f64> = vector["x"].as_array().unwrap().iter().map(number).collect();
        let peers = CompositePeers {
            mean: number(&vector["mu"]),
            within: number(&vector["sigma2"]),
            between: number(&vector["tau2"]),
        };
        near(peers.within / peers.between, &vector["kappa"]);
        near(composite_normal_normal(&composites, peers), &vector["est"]);
        assert_eq!(composite_normal_normal(&[], peers), peers.mean);
    }
}

#[test]
fn answers_are_counted_one_by_one() {
    assert_eq!([true, false, true].into_iter().collect::<Tally>(), Tally { satisfied: 2, others: 1 });
    assert_eq!(Tally::of(3, 2), None);
}
