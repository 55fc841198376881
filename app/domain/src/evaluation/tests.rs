use super::*;
use crate::{
    days_off::DaysOff, index::RULES_2026_1, period::Quarter, person::Role, place::Names, report_verdict::ReportVoices,
    score::Tally,
};
use proptest::prelude::*;
use time::macros::{date, datetime};

fn points(reached: f64, possible: f64) -> Points {
    Points { reached, possible }
}

fn all(reached: f64, possible: f64) -> ByComponent<Points> {
    ByComponent::of(|_| points(reached, possible))
}

const PEERS: ByComponent<f64> =
    ByComponent { satisfaction: 0.6, resolution: 0.55, timeliness: 0.85, reach: 0.5, report: 0.8, substance: 0.75 };

fn standing_of(points: &ByComponent<Points>) -> Standing {
    standing(&RULES_2026_1, points, &PEERS, &RULES_2026_1.evaluate(points, &PEERS))
}

#[test]
fn who_is_like_his_peers_is_similar() {
    let like = ByComponent::of(|one| points(80.0 * PEERS.get(one), 80.0));
    let standing = standing_of(&like);
    assert_eq!(standing.band, IndexBand::Similar);
    assert!((standing.expected - 65.25).abs() < 0.5, "{}", standing.expected);
    assert!(standing.index.low < 65.25 && standing.index.high > 65.25);
}

#[test]
fn who_is_like_weak_peers_under_the_cap_is_similar_and_so_is_who_is_just_over_it() {
    let weak = ByComponent { satisfaction: 0.39, ..ByComponent::of(|_| 0.9) };
    let of = |satisfied: f64| {
        let points = ByComponent { satisfaction: points(satisfied, 300.0), ..all(270.0, 300.0) };
        let evaluation = RULES_2026_1.evaluate(&points, &weak);
        (standing(&RULES_2026_1, &points, &weak, &evaluation), evaluation)
    };
    let (like, evaluation) = of(117.0);
    assert!(evaluation.is_capped && evaluation.raw > 70.0);
    assert_eq!((like.band, like.expected), (IndexBand::Similar, 60.0), "his peers are capped like him");
    assert!(like.index.low <= 60.0 && like.index.high == 60.0);
    let (over, evaluation) = of(123.0);
    assert!(!evaluation.is_capped);
    assert_eq!(over.band, IndexBand::Similar, "the step of the cap lifts nobody above his peers");
}

#[test]
fn the_interval_of_a_capped_index_is_that_of_the_index_before_the_cap_cut_there() {
    let points = ByComponent { satisfaction: points(20.0, 80.0), ..all(80.0, 80.0) };
    let evaluation = RULES_2026_1.evaluate(&points, &PEERS);
    let standing = standing_of(&points);
    assert!(evaluation.is_capped && evaluation.raw > 70.0, "{}", evaluation.raw);
    assert_eq!(standing.index, Interval { low: 60.0, high: 60.0 }, "even its lower end lies over the cap");
}

#[test]
fn a_band_needs_both_a_distance_and_certainty() {
    assert_eq!(standing_of(&all(150.0, 160.0)).band, IndexBand::Above);
    assert_eq!(standing_of(&all(40.0, 160.0)).band, IndexBand::Below);
    let a_little_above = ByComponent::of(|one| points(80.0 * (PEERS.get(one) + 0.03).min(1.0), 80.0));
    assert_eq!(standing_of(&a_little_above).band, IndexBand::Similar);
}

#[test]
fn with_few_answers_there_is_no_band() {
    let few = ByComponent { satisfaction: points(9.0, 12.0), ..all(75.0, 80.0) };
    assert_eq!(standing_of(&few).band, IndexBand::TooFew);
}

#[test]
fn a_component_is_weak_only_when_it_speaks_for_itself() {
    let weak = |reached, possible| is_weak(&RULES_2026_1, Component::Resolution, points(reached, possible), 0.55);
    assert!(weak(8.0, 40.0));
    assert!(!weak(0.0, 9.0), "too few cases: the peers stand in");
    assert!(!weak(20.0, 40.0), "that is like the peers");
}

#[test]
fn one_bad_quarter_is_not_enough() {
    use IndexBand::{Below, Similar};
    let quarter = |name: &str| Quarter::parse(name).unwrap();
    let counts = |before: &[(&str, IndexBand)]| {
        let before: Vec<_> = before.iter().map(|(name, band)| (quarter(name), *band)).collect();
        counted_below(quarter("2026Q3"), Below, &before)
    };
    assert!(!counts(&[]));
    assert!(!counts(&[("2026Q2", Below)]), "the quarter before holds mostly the same ratings");
    assert!(counts(&[("2026Q2", Similar), ("2026Q1", Below)]));
    assert!(!counts(&[("2025Q1", Below)]), "longer ago than the windows reach");
    assert!(!counted_below(quarter("2026Q3"), Similar, &[(quarter("2026Q1"), Below)]));
}

#[test]
fn the_portal_proposes_what_the_figures_bear() {
    use DecisionKind::{Bonus, None, SupportPlan, Talk, Thanks, Training};
    assert_eq!(proposals(IndexBand::Above, false, false), [Bonus, Thanks, None]);
    assert_eq!(proposals(IndexBand::Above, false, true), [Thanks, Training, None]);
    assert_eq!(proposals(IndexBand::Similar, false, false), [None]);
    assert_eq!(proposals(IndexBand::Below, true, true), [SupportPlan, Training, Talk, None]);
}

#[test]
fn one_window_below_leads_to_no_talk() {
    assert_eq!(proposals(IndexBand::Below, false, false), [DecisionKind::None]);
    assert_eq!(proposals(IndexBand::Below, false, true), [DecisionKind::Training, DecisionKind::None]);
}

#[test]
fn of_too_little_nothing_follows() {
    for is_confirmed in [false, true] {
        assert_eq!(proposals(IndexBand::TooFew, is_confirmed, true), [DecisionKind::None]);
    }
}

fn candidate(region: &str, stratum: &str, reached: f64, possible: f64) -> Candidate {
    Candidate {
        region: region.into(),
        stratum: stratum.into(),
        points: all(reached, possible),
        expected_satisfaction: None,
    }
}

#[test]
fn peers_are_the_nearest_group_of_eight() {
    let mut all: Vec<Candidate> = (0..8).map(|_| candidate("1726", "urban-1-red", 4.0, 10.0)).collect();
    all.extend((0..3).map(|_| candidate("1726", "rural-1-red", 9.0, 10.0)));
    all.push(candidate("1703", "urban-1-red", 10.0, 10.0));
    let peers = peers_of(&all);
    assert_eq!((peers[0].reach.group.as_str(), peers[0].reach.inspectors), ("1726/urban-1-red", 8));
    assert!((peers[0].reach.value - 0.4).abs() < 1e-12, "red ones are compared with red ones");
    assert_eq!(peers[8].reach.group, "1726/all", "three are too few to compare with");
    assert_eq!(peers[11].reach.group, "uz/urban-1-red", "his region is too small: the like of him in the country");
}

#[test]
fn where_nothing_is_known_of_anybody_half_stands_in() {
    let peers = peers_of(&[candidate("1726", "x-x-x", 0.0, 0.0)]);
    assert_eq!(peers[0].substance, Peer { value: 0.5, group: String::new(), inspectors: 0 });
}

#[test]
fn what_a_release_expects_of_his_satisfaction_is_expected_here() {
    let expected = Peer { value: 0.41, group: "1726/all".into(), inspectors: 12 };
    let one = Candidate { expected_satisfaction: Some(expected.clone()), ..candidate("1726", "x", 5.0, 10.0) };
    let peers = peers_of(&[one]);
    assert_eq!(peers[0].satisfaction, expected);
    assert_eq!(peers[0].reach.group, "uz/all");
}

const NORMS: Norms = Norms { satisfactory: 0.7, plan_closed: 0.5 };

#[test]
fn a_report_that_never_came_has_no_marks() {
    assert_eq!(marks_of(&ReportFacts::default(), NORMS).points(), points(0.0, 4.0));
}

#[test]
fn what_he_says_he_kept_counts_as_far_as_residents_see_it() {
    let voices = ReportVoices {
        answered: 20,
        satisfied: [16, 4],
        questions: [0; 4],
        matches: [10, 0, 10],
        ..ReportVoices::default()
    };
    let report = ReportFacts { is_published: true, is_on_time: true, voices, questions: (3, 3), kept: Some(1.0) };
    let marks = marks_of(&report, NORMS);
    assert!((marks.satisfactory - 0.8).abs() < 1e-12);
    assert!((marks.plan_closed - 0.5).abs() < 1e-12, "half of the residents see it");
    let unjudged = ReportFacts { voices: ReportVoices::default(), ..report };
    assert!((marks_of(&unjudged, NORMS).plan_closed - 0.5).abs() < 1e-12, "unjudged: as all reports together");
}

#[test]
fn answers_of_a_quarter_with_few_wait_for_the_next() {
    let tally = |satisfied, others| Tally { satisfied, others };
    assert_eq!(increments(&[tally(3, 2), tally(4, 3)]), tally(7, 5));
    assert_eq!(increments(&[tally(8, 4), tally(3, 2)]), tally(8, 4), "what waits at the end is not told");
    assert_eq!(increments(&[tally(12, 0)]), tally(11, 1), "nobody learns that all said the same");
}

#[test]
fn nobody_learns_from_two_quarters_what_the_eleventh_said_of_a_report() {
    let quarter = |good, bad, matches| ReportVoices { satisfied: [good, bad], matches, ..ReportVoices::default() };
    let ten = quarter(6, 4, [5, 2, 3]);
    let told = voices_told(std::slice::from_ref(&ten));
    assert_eq!((told.satisfied, told.matches), ([6, 4], [6, 0, 4]), "two of “partly” are one on each side");
    let eleventh = quarter(0, 1, [0, 0, 1]);
    assert_eq!(voices_told(&[ten, eleventh]), told, "one more waits for nine others");
    let one_sided = voices_told(&[quarter(12, 0, [12, 0, 0])]);
    assert_eq!((one_sided.satisfied, one_sided.matches), ([11, 1], [11, 0, 1]), "nobody learns that all said the same");
}

#[test]
fn points_are_made_of_what_others_said_and_the_clock() {
    let counted = Counted {
        satisfied: (20.5, 41.0),
        judged: (6, 4, 2),
        due: (9, 10),
        reach: [Tally { satisfied: 20, others: 10 }; 4],
        answers: (12, 3),
        reports: vec![ReportFacts::default()],
    };
    let points_of = points_of(&counted, NORMS);
    assert_eq!(points_of.satisfaction, points(20.5, 41.0));
    assert_eq!(points_of.resolution, points(8.0, 12.0), "a part counts half");
    assert_eq!(points_of.timeliness, points(9.0, 10.0));
    assert_eq!(points_of.reach, points(80.0, 120.0));
    assert_eq!(points_of.report, points(0.0, 4.0));
    assert_eq!(points_of.substance, points(9.0, 12.0));
}

const TODAY: time::Date = date!(2026 - 11 - 23);

fn signed() -> Signed {
    Signed { at: datetime!(2026-11-23 10:00 +5), by: Names::default() }
}

fn open() -> Course {
    Course {
        hear_until: date!(2026 - 12 - 04),
        heard: None,
        decide_until: date!(2027 - 01 - 05),
        undecided: None,
        rounds: Vec::new(),
    }
}

fn heard() -> Course {
    Course { heard: Some(Heard { signed: signed(), words: "The bridge was closed.".into() }), ..open() }
}

fn decided_by(account: i64, role: Role) -> Course {
    let decided = Decided {
        signed: signed(),
        account,
        officer: None,
        rank: rank(role),
        kind: DecisionKind::Talk,
        reasons: String::new(),
        topic: None,
        plan: Vec::new(),
        look_on: None,
        looked: None,
        object_until: date!(2026 - 12 - 07),
    };
    Course { rounds: vec![Round { decided, objected: None }], ..heard() }
}

fn objected(mut course: Course, ruled: Option<(Outcome, Vec<Component>)>) -> Course {
    let ruled = ruled.map(|(outcome, left_out)| Ruled { signed: signed(), outcome, left_out, reasons: String::new() });
    let words = "Two of the cases were not mine.".to_owned();
    if let Some(round) = course.rounds.last_mut() {
        round.objected = Some(objection(words, ruled));
    }
    course
}

fn objection(words: String, ruled: Option<Ruled>) -> Objected {
    let rule_until = date!(2026 - 12 - 21);
    Objected { signed: signed(), items: vec![Component::Timeliness], words, rule_until, ruled }
}

fn evaluator(account: i64, role: Role, territory: &str) -> Evaluator {
    Evaluator { account, inspector: None, role, territory: territory.into() }
}

fn subject(role: Role) -> Subject {
    Subject { inspector: "i-1".into(), district: "1726294".into(), role }
}

#[test]
fn an_evaluation_is_seen_by_the_inspector_and_the_heads_above_him() {
    let sees = |evaluator: &Evaluator| evaluator.sees(&subject(Role::Inspector), &open());
    assert_eq!(sees(&evaluator(1, Role::DistrictHead, "1726294")), Ok(Viewed::Head));
    assert_eq!(sees(&evaluator(1, Role::Region, "1726")), Ok(Viewed::Head));
    assert_eq!(sees(&evaluator(1, Role::Republic, "")), Ok(Viewed::Head));
    let own = Evaluator { inspector: Some("i-1".into()), ..evaluator(1, Role::Inspector, "1726294") };
    assert_eq!(sees(&own), Ok(Viewed::Own));
    let others = [
        evaluator(1, Role::DistrictHead, "1726262"),
        evaluator(1, Role::Region, "1703"),
        evaluator(1, Role::Desk, "1726294"),
        evaluator(1, Role::Partner, "1726294"),
        evaluator(1, Role::Security, ""),
        evaluator(1, Role::Admin, ""),
        evaluator(1, Role::Integrity, ""),
        Evaluator { inspector: Some("i-2".into()), ..evaluator(1, Role::Inspector, "1726294") },
    ];
    for other in others {
        assert_eq!(sees(&other), Err(EvaluationRefusal::NotYours), "{:?}", other.role);
    }
}

#[test]
fn nobody_evaluates_himself_or_his_superior() {
    let head = evaluator(1, Role::DistrictHead, "1726294");
    assert_eq!(head.sees(&subject(Role::Region), &open()), Err(EvaluationRefusal::Superior));
    assert_eq!(head.sees(&subject(Role::DistrictHead), &open()), Err(EvaluationRefusal::Superior));
    let himself = Evaluator { inspector: Some("i-1".into()), ..head };
    let viewed = himself.sees(&subject(Role::DistrictHead), &open()).unwrap();
    assert_eq!(heard().may_decide(viewed, &himself, TODAY), Err(EvaluationRefusal::Oneself));
}

#[test]
fn the_inspector_is_heard_before_anything_is_decided() {
    let until = date!(2026 - 12 - 04);
    assert_eq!(open().stage(TODAY), Stage::Hearing);
    let head = evaluator(1, Role::DistrictHead, "1726294");
    assert_eq!(open().may_decide(Viewed::Head, &head, TODAY), Err(EvaluationRefusal::NotHeard { until }));
    assert_eq!(open().may_hear(Viewed::Own, TODAY), Ok(()));
    assert_eq!(heard().may_hear(Viewed::Own, TODAY), Err(EvaluationRefusal::HeardBefore));
    assert_eq!(heard().may_decide(Viewed::Head, &head, TODAY), Ok(()));
    let later = date!(2026 - 12 - 05);
    assert_eq!(open().may_hear(Viewed::Own, later), Err(EvaluationRefusal::TooLate { until }));
    assert_eq!(open().may_decide(Viewed::Head, &head, later), Ok(()), "his silence does not stop it");
}

#[test]
fn what_is_decided_is_not_decided_again() {
    let course = decided_by(7, Role::DistrictHead);
    let head = evaluator(7, Role::DistrictHead, "1726294");
    assert_eq!(course.may_decide(Viewed::Head, &head, TODAY), Err(EvaluationRefusal::Decided));
    assert_eq!(course.stage(TODAY), Stage::Decided);
    assert_eq!(course.stage(date!(2026 - 12 - 08)), Stage::Settled);
}

#[test]
fn the_inspector_objects_once_and_in_time() {
    let course = decided_by(7, Role::DistrictHead);
    assert_eq!(course.may_object(Viewed::Own, TODAY), Ok(()));
    assert_eq!(course.may_object(Viewed::Head, TODAY), Err(EvaluationRefusal::NotYours));
    let until = date!(2026 - 12 - 07);
    let late = course.may_object(Viewed::Own, date!(2026 - 12 - 08));
    assert_eq!(late, Err(EvaluationRefusal::TooLate { until }));
    assert_eq!(heard().may_object(Viewed::Own, TODAY), Err(EvaluationRefusal::NothingToObject));
    let twice = objected(course, None).may_object(Viewed::Own, TODAY);
    assert_eq!(twice, Err(EvaluationRefusal::NothingToObject));
}

#[test]
fn a_third_person_above_rules_on_the_objection() {
    let course = objected(decided_by(7, Role::DistrictHead), None);
    let rules = |one: &Evaluator| course.may_rule(Viewed::Head, one);
    assert_eq!(rules(&evaluator(8, Role::Region, "1726")), Ok(()));
    assert_eq!(rules(&evaluator(7, Role::DistrictHead, "1726294")), Err(EvaluationRefusal::NotThird));
    assert_eq!(rules(&evaluator(9, Role::DistrictHead, "1726294")), Err(EvaluationRefusal::NotThird));
    let own = course.may_rule(Viewed::Own, &evaluator(8, Role::Region, "1726"));
    assert_eq!(own, Err(EvaluationRefusal::Oneself));
    let nothing = decided_by(7, Role::DistrictHead).may_rule(Viewed::Head, &evaluator(8, Role::Region, "1726"));
    assert_eq!(nothing, Err(EvaluationRefusal::NothingToRule));
}

#[test]
fn nobody_rules_on_his_own_decision_by_another_account() {
    let mut course = objected(decided_by(7, Role::DistrictHead), None);
    course.rounds[0].decided.officer = Some("i-9".into());
    let promoted = Evaluator { inspector: Some("i-9".into()), ..evaluator(8, Role::Region, "1726") };
    assert_eq!(course.may_rule(Viewed::Head, &promoted), Err(EvaluationRefusal::NotThird));
    let another = Evaluator { inspector: Some("i-8".into()), ..promoted };
    assert_eq!(course.may_rule(Viewed::Head, &another), Ok(()));
}

#[test]
fn once_the_head_lets_his_term_pass_the_inspector_objects_and_the_office_above_decides() {
    let (in_time, late) = (date!(2027 - 01 - 05), date!(2027 - 01 - 06));
    assert_eq!(heard().may_object(Viewed::Own, in_time), Err(EvaluationRefusal::NothingToObject));
    assert_eq!(heard().may_object(Viewed::Own, late), Ok(()));
    assert_eq!(open().stage(late), Stage::Deciding);
    let mut course = heard();
    course.undecided = Some(objection("Two of the cases were not mine.".into(), None));
    assert_eq!(course.stage(late), Stage::Objected);
    assert_eq!(course.may_object(Viewed::Own, late), Err(EvaluationRefusal::NothingToObject), "once");
    let (head, region) = (evaluator(7, Role::DistrictHead, "1726294"), evaluator(8, Role::Region, "1726"));
    assert_eq!(course.may_rule(Viewed::Head, &head), Err(EvaluationRefusal::NotThird));
    assert_eq!(course.may_decide(Viewed::Head, &region, late), Err(EvaluationRefusal::NotRuled));
    assert_eq!(course.may_rule(Viewed::Head, &region), Ok(()));
    let left_out = vec![Component::Timeliness];
    let ruled = Ruled { signed: signed(), outcome: Outcome::Upheld, left_out, reasons: String::new() };
    course.undecided = Some(objection(String::new(), Some(ruled)));
    assert_eq!(course.left_out(), [Component::Timeliness]);
    assert_eq!(course.may_decide(Viewed::Head, &head, late), Err(EvaluationRefusal::Above));
    assert_eq!(course.may_decide(Viewed::Head, &region, late), Ok(()));
}

#[test]
fn what_went_to_the_council_stays_before_it_after_it_ruled() {
    let council = evaluator(9, Role::Integrity, "");
    let ruled = objected(decided_by(7, Role::Republic), Some((Outcome::Refused, Vec::new())));
    assert_eq!(council.sees(&subject(Role::Inspector), &ruled), Ok(Viewed::Council));
    assert_eq!(ruled.may_rule(Viewed::Council, &council), Err(EvaluationRefusal::NothingToRule));
    let without = decided_by(7, Role::Republic);
    assert_eq!(council.sees(&subject(Role::Inspector), &without), Err(EvaluationRefusal::NotYours));
}

#[test]
fn what_several_may_do_waits_for_the_nearest_of_them() {
    let subject = subject(Role::Inspector);
    let waits = |course: &Course, viewed, one: &Evaluator, day| course.waits_for(viewed, one, &subject, day);
    let (head, region) = (evaluator(1, Role::DistrictHead, "1726294"), evaluator(2, Role::Region, "1726"));
    let own = Evaluator { inspector: Some("i-1".into()), ..evaluator(3, Role::Inspector, "1726294") };
    assert!(waits(&open(), Viewed::Own, &own, TODAY) && !waits(&open(), Viewed::Head, &head, TODAY));
    assert!(waits(&heard(), Viewed::Head, &head, TODAY), "the head decides");
    assert!(!waits(&heard(), Viewed::Head, &region, TODAY), "who stands above may, but it does not wait for him");
    let late = date!(2027 - 01 - 06);
    assert!(!waits(&heard(), Viewed::Own, &own, late), "to object where nothing was decided has no term");
    let course = objected(decided_by(1, Role::DistrictHead), None);
    assert!(waits(&course, Viewed::Head, &region, TODAY));
    assert!(!waits(&course, Viewed::Head, &evaluator(4, Role::Republic, ""), TODAY));
    let mut planned = decided_by(1, Role::DistrictHead);
    planned.rounds[0].decided.look_on = Some(date!(2027 - 02 - 01));
    assert!(!waits(&planned, Viewed::Head, &head, date!(2027 - 01 - 31)));
    assert!(waits(&planned, Viewed::Head, &head, date!(2027 - 02 - 01)));
}

#[test]
fn above_the_highest_office_the_public_council_rules() {
    let council = evaluator(9, Role::Integrity, "");
    let course = objected(decided_by(7, Role::Republic), None);
    assert_eq!(course.may_rule(Viewed::Head, &evaluator(8, Role::Republic, "")), Err(EvaluationRefusal::NotThird));
    assert_eq!(council.sees(&subject(Role::Inspector), &course), Ok(Viewed::Council));
    assert_eq!(course.may_rule(Viewed::Council, &council), Ok(()));
    let below = objected(decided_by(7, Role::Region), None);
    assert_eq!(council.sees(&subject(Role::Inspector), &below), Err(EvaluationRefusal::NotYours));
}

#[test]
fn an_upheld_objection_lifts_the_decision_and_leaves_out_what_was_wrong() {
    let course = objected(decided_by(7, Role::DistrictHead), Some((Outcome::Upheld, vec![Component::Timeliness])));
    assert_eq!(course.stage(TODAY), Stage::Deciding, "the head decides anew");
    assert_eq!(course.left_out(), [Component::Timeliness]);
    assert_eq!(course.rounds.len(), 1, "both texts stay");
    let kept = objected(decided_by(7, Role::DistrictHead), Some((Outcome::Refused, Vec::new())));
    assert_eq!((kept.stage(TODAY), kept.left_out()), (Stage::Settled, Vec::new()));
}

#[test]
fn a_support_plan_is_looked_at_on_its_day_and_once() {
    let mut course = decided_by(7, Role::DistrictHead);
    course.rounds[0].decided.look_on = Some(date!(2027 - 02 - 01));
    assert_eq!(course.may_look(Viewed::Head, TODAY), Err(EvaluationRefusal::NothingToLook));
    let after_the_objection = date!(2026 - 12 - 08);
    assert_eq!(course.stage(after_the_objection), Stage::Planned, "it is not settled while its plan runs");
    assert_eq!(course.look_on(), Some(date!(2027 - 02 - 01)));
    let on_the_day = date!(2027 - 02 - 01);
    assert_eq!(course.may_look(Viewed::Head, on_the_day), Ok(()));
    assert_eq!(course.may_look(Viewed::Own, on_the_day), Err(EvaluationRefusal::Oneself));
    course.rounds[0].decided.looked = Some((signed(), vec![StepState::Done], String::new()));
    assert_eq!(course.may_look(Viewed::Head, on_the_day), Err(EvaluationRefusal::NothingToLook));
    assert_eq!(course.stage(on_the_day), Stage::Settled);
}

#[test]
fn ten_working_days_are_two_weeks_without_days_off() {
    assert_eq!(DaysOff::default().working_days_after(date!(2026 - 11 - 23), TERM), date!(2026 - 12 - 07));
}

fn decision() -> DecisionForm {
    DecisionForm {
        decision: "support-plan".into(),
        reasons: "Two windows lie below; the talks show that the bridge is the reason.".into(),
        step1: "A second phone for the night".into(),
        until1: "2026-12-15".into(),
        again: "2027-02-01".into(),
        ..DecisionForm::default()
    }
}

fn drafted(form: &DecisionForm) -> Result<DecisionDraft, EvaluationRefusal> {
    form.draft(&[DecisionKind::SupportPlan, DecisionKind::Training, DecisionKind::None], &[Component::Reach], TODAY)
}

#[test]
fn a_support_plan_has_steps_and_a_day_to_look_again() {
    let draft = drafted(&decision()).unwrap();
    assert_eq!((draft.plan.len(), draft.look_on), (1, Some(date!(2027 - 02 - 01))));
    let without = DecisionForm { step1: String::new(), until1: String::new(), again: String::new(), ..decision() };
    let wrong = vec![("step1", "missing"), ("again", "missing")];
    assert_eq!(drafted(&without), Err(EvaluationRefusal::Fields(wrong)));
    let past = DecisionForm { until1: "2026-11-01".into(), again: "2026-11-30".into(), ..decision() };
    assert_eq!(drafted(&past), Err(EvaluationRefusal::Fields(vec![("until1", "past"), ("again", "soon")])));
}

#[test]
fn what_the_figures_do_not_bear_cannot_be_decided() {
    let bonus = DecisionForm { decision: "bonus".into(), ..decision() };
    assert_eq!(drafted(&bonus), Err(EvaluationRefusal::NotProposed));
    let training = DecisionForm { decision: "training".into(), topic: "reach".into(), ..decision() };
    assert_eq!(drafted(&training).unwrap().topic, Some(Component::Reach));
    let elsewhere = DecisionForm { topic: "substance".into(), ..training };
    assert_eq!(drafted(&elsewhere), Err(EvaluationRefusal::Fields(vec![("topic", "missing")])), "only what is weak");
    let unexplained = DecisionForm { decision: "none".into(), reasons: "No.".into(), ..decision() };
    assert_eq!(drafted(&unexplained), Err(EvaluationRefusal::Fields(vec![("reasons", "too-short")])));
}

#[test]
fn an_objection_names_what_it_is_about() {
    let form = ObjectionForm { objection: "Two of the cases were not mine.".into(), ..ObjectionForm::default() };
    assert_eq!(form.draft(), Err(EvaluationRefusal::Fields(vec![("whole", "missing")])));
    let items = ObjectionForm { timeliness: "yes".into(), ..form.clone() }.draft().unwrap().items;
    assert_eq!(items, [Component::Timeliness]);
    assert_eq!(ObjectionForm { whole: "yes".into(), ..form }.draft().unwrap().items, []);
}

#[test]
fn a_ruling_leaves_out_nothing_that_was_not_objected_to() {
    let form = RulingForm {
        ruling: "upheld".into(),
        timeliness: "yes".into(),
        reach: "yes".into(),
        grounds: "The log shows that both cases lay with the desk for nine days.".into(),
        ..RulingForm::default()
    };
    assert_eq!(form.draft(&[Component::Timeliness]).unwrap().left_out, [Component::Timeliness]);
    let refused = RulingForm { ruling: "refused".into(), ..form };
    assert_eq!(refused.draft(&[Component::Timeliness]).unwrap().left_out, []);
}

#[test]
fn who_has_nothing_to_add_says_so() {
    let form = HearingForm { nothing: "yes".into(), ..HearingForm::default() };
    assert_eq!(form.draft(), Ok(String::new()));
    let silent = HearingForm::default();
    assert_eq!(silent.draft(), Err(EvaluationRefusal::Fields(vec![("heard", "missing")])));
}

fn sheet() -> EvaluationSheet {
    EvaluationSheet {
        quarter: "2026Q3".into(),
        assignment: "a".into(),
        inspector: "i".into(),
        mahallas: vec!["1".into(), "2".into(), "3".into()],
        district: "1726294".into(),
        region: "1726".into(),
        stratum: "urban-1-red".into(),
        days: 90,
        version: "2026.1".into(),
        points: all(40.0, 160.0),
        peers: ByComponent::of(|one| Peer { value: *PEERS.get(one), ..Peer::default() }),
        reports: vec![MarkedReport {
            span: "2026Q3".into(),
            is_published: true,
            marks: marks_of(&ReportFacts { is_published: true, ..ReportFacts::default() }, NORMS),
        }],
    }
}

#[test]
fn who_is_new_at_the_post_has_no_band() {
    assert_eq!(sheet().band(&RULES_2026_1, &[]), IndexBand::Below);
    assert_eq!(EvaluationSheet { days: 44, ..sheet() }.band(&RULES_2026_1, &[]), IndexBand::TooFew);
}

#[test]
fn what_was_left_out_counts_as_the_peers_do() {
    let (evaluation, _) = sheet().computed(&RULES_2026_1, &[Component::Timeliness]);
    assert_eq!(evaluation.imputed, [Component::Timeliness]);
    assert!((evaluation.components.timeliness - 0.85).abs() < 1e-12);
}

#[test]
fn a_kept_sheet_reads_as_it_was() {
    let written = serde_json::to_string(&sheet()).unwrap();
    assert_eq!(serde_json::from_str::<EvaluationSheet>(&written).unwrap(), sheet());
}

#[test]
fn a_sheet_is_proved_to_stand_under_the_root_of_its_quarter_and_a_changed_one_is_not() {
    let entry = |sheet: &EvaluationSheet| sheet_entry(b"salt", &serde_json::to_vec(sheet).unwrap());
    let entries: Vec<_> = (0..7).map(|days| entry(&EvaluationSheet { days, ..sheet() })).collect();
    let (root, path) = placed(&entries, 5).unwrap();
    let proves = |entry: &crate::log::Hash| crate::log::is_included(&crate::log::leaf(entry), (5, 7), &path, &root);
    assert!(proves(&entries[5]));
    assert!(!proves(&entry(&EvaluationSheet { days: 90, ..sheet() })));
    assert_eq!(placed(&entries, 7), None);
}

proptest! {
    #[test]
    fn who_is_like_his_peers_is_never_above_or_below(
        peers in prop::array::uniform6(0.02_f64..0.98), cases in prop::array::uniform6(0_u32..400),
    ) {
        let at = |one: Component| Component::ALL.iter().position(|known| *known == one).unwrap();
        let of = ByComponent::of(|one| peers[at(one)]);
        let like = ByComponent::of(|one| {
            let possible = f64::from(cases[at(one)]);
            points(of.get(one) * possible, possible)
        });
        let evaluation = RULES_2026_1.evaluate(&like, &of);
        let band = standing(&RULES_2026_1, &like, &of, &evaluation).band;
        prop_assert!(matches!(band, IndexBand::Similar | IndexBand::TooFew));
    }

    #[test]
    fn more_satisfied_residents_never_lower_the_index(k in 0_u32..79, peer in 0.1_f64..0.9) {
        let peers = ByComponent { satisfaction: peer, ..PEERS };
        let index = |k: u32| {
            let points = ByComponent { satisfaction: points(k.into(), 80.0), ..all(40.0, 80.0) };
            RULES_2026_1.evaluate(&points, &peers).index
        };
        prop_assert!(index(k + 1) >= index(k));
    }

    #[test]
    fn an_interval_holds_its_index(k in 0_u32..=80, peer in 0.05_f64..0.95) {
        let peers = ByComponent::of(|_| peer);
        let points = all(k.into(), 80.0);
        let evaluation = RULES_2026_1.evaluate(&points, &peers);
        let standing = standing(&RULES_2026_1, &points, &peers, &evaluation);
        prop_assert!(standing.index.low <= evaluation.index && evaluation.index <= standing.index.high);
        for one in Component::ALL {
            let Interval { low, high } = *standing.components.get(one);
            prop_assert!(0.0 <= low && low <= high && high <= 1.0);
        }
    }
}
