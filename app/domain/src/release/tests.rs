//! A country of inspectors, released and recomputed.
use super::*;

fn tally(satisfied: u32, answered: u32) -> Tally {
    Tally::of(satisfied, answered).unwrap()
}

/// Two regions: one with three strata of many, one of three inspectors alone.
fn country() -> Vec<Member> {
    let mut members = Vec::new();
    for (number, stratum) in (0..30).zip(["urban-1-green", "urban-2-green", "rural-1-red"].into_iter().cycle()) {
        let region = if number < 27 { "1726" } else { "1703" };
        let answered = 12 + (number * 7) % 17;
        let satisfied = answered * (4 + number % 5) / 9;
        let newest = coded(tally(satisfied, answered));
        let older = coded(tally(satisfied / 2, answered / 2 + 5));
        let by_contact = ByContact {
            own: tally(satisfied / 2, answered / 2),
            duty: tally(satisfied / 4, answered / 4),
            ..ByContact::default()
        };
        members.push(Member {
            assignment: format!("a{number}"),
            mahallas: vec![format!("m{number}")],
            district: format!("{region}{}", 100 + number % 3),
            region: region.into(),
            stratum: stratum.into(),
            quarters: [
                newest,
                Tally::default(),
                if is_enough(older) { older } else { Tally::default() },
                Tally::default(),
            ],
            by_contact,
            ..Member::default()
        });
    }
    members.push(Member { assignment: "new".into(), region: "1703".into(), ..Member::default() });
    members
}

fn released() -> PeriodFile {
    let (groups, scores) = computed(&country());
    let totals = Totals { received: 600, counted: 590, excluded: 10 };
    PeriodFile { groups, scores, ..PeriodFile::new("2026Q3".into(), "2026-10-22".into(), totals, "00".into()) }
}

#[test]
fn everyone_recomputes_the_file_to_the_last_figure() {
    let file = released();
    assert_eq!(file.scores.len(), 30, "who was not rated has no row");
    let (figures, wrong) = verified(&file);
    assert!(figures > 400, "{figures}");
    assert_eq!(wrong, []);
}

#[test]
fn every_change_of_a_figure_is_found() {
    let whole = released();
    let changes: [fn(&mut PeriodFile); 12] = [
        |file| file.totals.excluded += 1,
        |file| file.groups[0].mean += 0.000_01,
        |file| file.groups[0].concentration -= 0.001,
        |file| file.groups[0].groups += 1,
        |file| file.scores[3].quarters[0][0] += 1,
        |file| file.scores[3].mu = 0.99,
        |file| file.scores[3].mean += 0.000_01,
        |file| file.scores[3].low += 0.000_01,
        |file| file.scores[3].band = "above".into(),
        |file| file.scores[3].published.percent = Some(7),
        |file| file.scores[3].group = Some("1799/all".into()),
        |file| file.weights[1] = 0.8,
    ];
    for (number, change) in changes.into_iter().enumerate() {
        let mut file = whole.clone();
        change(&mut file);
        assert_ne!(verified(&file).1, [], "change {number}");
    }
}

#[test]
fn too_small_a_group_is_widened_to_the_region_and_then_to_the_stratum_of_the_country() {
    let file = released();
    let group = |assignment: &str| {
        file.scores.iter().find(|row| row.assignment == assignment).and_then(|row| row.group.clone()).unwrap()
    };
    assert_eq!(group("a0"), "1726/urban-1-green");
    assert_eq!(group("a27"), "uz/urban-1-green", "three in a region are too few");
}

#[test]
fn a_quarter_of_fewer_than_ten_is_not_enough_and_unanimity_is_hidden() {
    assert!(!is_enough(tally(9, 9)) && is_enough(tally(0, 10)));
    for satisfied in [0, 1, 2] {
        assert_eq!(coded(tally(satisfied, 12)), tally(1, 12));
        assert_eq!(coded(tally(12 - satisfied, 12)), tally(11, 12));
    }
    for satisfied in 3..=9 {
        assert_eq!(coded(tally(satisfied, 12)), tally(satisfied, 12));
    }
}

#[test]
fn where_nearly_all_agree_there_is_no_band_and_no_estimate_on_the_page() {
    let mut members = country();
    members[0].quarters = [coded(tally(40, 40)), Tally::default(), Tally::default(), Tally::default()];
    let (_, rows) = computed(&members);
    assert_eq!(rows[0].published, Shown { status: "over".into(), percent: Some(90) });
    assert_eq!(rows[0].band, "too_few");
}

#[test]
fn four_quarters_in_which_nobody_was_satisfied_are_no_estimate() {
    let mut members = country();
    members[0].quarters = [coded(tally(0, 12)); 4];
    members[1].quarters = [coded(tally(12, 12)); 4];
    let (_, rows) = computed(&members);
    assert_eq!(rows[0].published, Shown { status: "under".into(), percent: Some(10) });
    assert_eq!(rows[1].published, Shown { status: "over".into(), percent: Some(90) });
    assert_eq!((rows[0].band.as_str(), rows[1].band.as_str()), ("too_few", "too_few"));
}

#[test]
fn who_makes_many_checks_is_expected_to_be_rated_lower() {
    let mut members = country();
    for member in &mut members {
        let whole: Tally = member.quarters.iter().copied().sum();
        let duty = whole.answered() / 2;
        member.by_contact.duty = tally(duty / 4, duty);
        member.by_contact.own =
            tally(whole.satisfied.saturating_sub(duty / 4).min(whole.answered() - duty), whole.answered() - duty);
        member.by_contact.meeting = Tally::default();
        member.by_contact.not_met = Tally::default();
    }
    let turned = members[0].by_contact;
    members[0].by_contact.own = Tally::default();
    members[0].by_contact.duty = tally(turned.duty.satisfied, turned.duty.answered() + turned.own.answered());
    let (_, rows) = computed(&members);
    assert!(rows[0].mu < rows[3].mu - 0.05, "{} against {}", rows[0].mu, rows[3].mu);
}

#[test]
fn a_window_is_compared_with_the_one_of_a_year_before() {
    let mut members = country();
    let quarters = [tally(25, 30), Tally::default(), Tally::default(), Tally::default()];
    members[0].quarters = quarters;
    members[0].previous = Some(Previous { period: "2025Q3".into(), k_eff: 20.0, n_eff: 60.0, mu: 0.55, kappa: 20.0 });
    let (_, rows) = computed(&members);
    assert_eq!(rows[0].change, Some(Change::Up));
    assert_eq!(rows[1].change, None, "no window a year before, nothing said");
}
