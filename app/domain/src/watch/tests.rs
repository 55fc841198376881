use super::*;

fn near(got: f64, expected: f64) {
    assert!(
        (got - expected).abs() <= 1e-6 * expected.abs().max(1e-30) || (got - expected).abs() < 1e-12,
        "{got} {expected}"
    );
}

#[test]
fn tails_are_those_of_the_reference() {
    for (x, expected, tail) in [
        (5, 0.5, 0.0001721156),
        (8, 0.5, 6.219691e-08),
        (8, 1.5, 0.0001695657),
        (20, 0.33, 7.04224e-29),
        (14, 4.0, 7.632842e-05),
    ] {
        near(poisson_tail(x, expected), tail);
    }
    for (x, n, q, tail) in [(6, 20, 0.05, 0.0003292943), (12, 30, 0.1, 1.528449e-05), (26, 50, 0.2, 4.9241e-07)] {
        near(binomial_tail(x, n, q), tail);
    }
    near(share_z(26, 50, 0.2), 5.656854);
    near(share_z(9, 30, 0.2), 1.369306);
    near(two_shares_z((22, 26), (10, 24)), 3.16094);
    near(two_shares_z((15, 26), (11, 24)), 0.838556);
}

#[test]
fn twenty_on_one_evening_are_a_burst_and_ten_after_an_announced_meeting_are_none() {
    assert!(RULES.is_burst(20, 0.5, 0));
    assert!(!RULES.is_burst(10, 0.5, 14));
    assert!(!RULES.is_burst(7, 0.0, 0), "few are none, whatever was usual");
}

#[test]
fn one_network_is_noticed_where_it_is_rare_in_the_region() {
    assert!(RULES.is_one_network(12, 30, 0.1));
    assert!(!RULES.is_one_network(12, 30, 0.4), "a large operator is everywhere");
    assert!(!RULES.is_one_network(5, 5, 0.0));
}

#[test]
fn straight_lines_are_noticed_among_fifteen_and_more() {
    assert!(RULES.is_straight(26, 50, 0.2));
    assert!(!RULES.is_straight(9, 30, 0.2));
    assert!(!RULES.is_straight(14, 14, 0.2));
}

#[test]
fn both_streams_are_noticed_whichever_is_the_better() {
    assert!(RULES.do_streams_differ((22, 26), (10, 24)) && RULES.do_streams_differ((10, 24), (22, 26)));
    assert!(!RULES.do_streams_differ((15, 26), (11, 24)));
    assert!(!RULES.do_streams_differ((14, 14), (0, 14)), "few are not compared");
}

#[test]
fn letters_used_by_nearly_all_are_noticed_and_by_nearly_none_too() {
    assert!(RULES.response_z(55, LETTERS, 0.4) > RULES.over_response_z);
    assert!(RULES.response_z(3, LETTERS, 0.4) < RULES.low_response_z);
    assert!(RULES.response_z(24, LETTERS, 0.4).abs() < 1e-12);
}

fn batch(ballots: &[u8]) -> Batch {
    Batch { ballots: ballots.to_vec() }
}

#[test]
fn quick_and_straight_answers_alone_set_nothing_aside() {
    let (fast, straight) = (Signal::TooFast.bit(), Signal::StraightLine.bit());
    assert!(!RULES.is_set_aside(&batch(&[fast; 20])));
    assert!(!RULES.is_set_aside(&batch(&[straight; 20])));
    assert!(RULES.is_set_aside(&batch(&[fast | straight; 20])), "two signals on half of the ballots do");
    let few: Vec<u8> = (0..20).map(|at| if at < 9 { fast | straight } else { 0 }).collect();
    assert!(!RULES.is_set_aside(&batch(&few)));
    assert!(!RULES.is_set_aside(&batch(&[])));
}

#[test]
fn a_burst_one_network_or_one_pack_is_enough() {
    for signal in [Signal::Burst, Signal::Network, Signal::Pack] {
        assert!(RULES.is_set_aside(&batch(&[0, 0, signal.bit()])));
    }
    assert_eq!(Signal::of_bits(0b10_0001), [Signal::Burst, Signal::Pack]);
}
