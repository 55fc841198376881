use super::*;
use crate::concern::{Doubt, plain::Trace};
use time::macros::datetime;

const NOW: OffsetDateTime = datetime!(2026-11-22 12:00:00 +5);
const ALI: i64 = 1;
const VALI: i64 = 2;
const OLIM: i64 = 3;

fn flagged(is_double: bool) -> Reading {
    Reading::begin(Kind::Formal, is_double, NOW)
}

fn states(reading: Reading, voices: &[(i64, Says)]) -> Vec<State> {
    let mut reading = reading;
    voices
        .iter()
        .map(|(reader, says)| {
            reading = reading.clone().say(*reader, *says).unwrap();
            reading.state
        })
        .collect()
}

#[test]
fn one_reader_decides_on_a_flag() {
    assert_eq!(states(flagged(false), &[(ALI, Says::Formal)]), [State::Confirmed]);
    assert_eq!(states(flagged(false), &[(ALI, Says::Concrete)]), [State::Cleared]);
}

#[test]
fn where_two_read_both_must_agree_and_a_third_decides_between_them() {
    use Says::{Concrete, Formal};
    use State::{Cleared, Confirmed, Waiting};
    for reading in [flagged(true), Reading::begin(Kind::Sample, false, NOW)] {
        assert_eq!(states(reading.clone(), &[(ALI, Formal), (VALI, Formal)]), [Waiting, Confirmed]);
        assert_eq!(states(reading.clone(), &[(ALI, Concrete), (VALI, Concrete)]), [Waiting, Cleared]);
        let third = [(ALI, Formal), (VALI, Concrete), (OLIM, Formal)];
        assert_eq!(states(reading.clone(), &third), [Waiting, Waiting, Confirmed]);
        assert_eq!(states(reading, &[(ALI, Formal), (VALI, Concrete), (OLIM, Concrete)]), [Waiting, Waiting, Cleared]);
    }
}

#[test]
fn nobody_reads_the_same_thing_twice() {
    let once = flagged(true).say(ALI, Says::Formal).unwrap();
    assert!(once.is_read_by(ALI) && !once.is_read_by(VALI));
    assert_eq!(once.say(ALI, Says::Formal), Err(Illegal::ReadBefore));
}

#[test]
fn what_ended_is_not_read() {
    let ended = flagged(false).say(ALI, Says::Concrete).unwrap();
    assert_eq!(ended.say(VALI, Says::Formal), Err(Illegal::Ended));
}

#[test]
fn a_summary_is_approved_or_returned_by_one_and_never_lapses() {
    let summary = Reading::begin(Kind::Summary, true, NOW);
    assert_eq!(states(summary.clone(), &[(ALI, Says::Approve)]), [State::Approved]);
    assert_eq!(states(summary.clone(), &[(ALI, Says::Return)]), [State::Returned]);
    assert_eq!(summary.clone().say(ALI, Says::Concrete), Err(Illegal::WrongWord));
    assert_eq!(summary.clone().lapse(NOW + Duration::days(900)), Err(Illegal::NotYet), "what nobody read stays closed");
    assert_eq!(summary.contest(NOW), Err(Illegal::NotContestable));
}

#[test]
fn after_twenty_days_without_a_decision_it_is_for_the_officer() {
    let half = flagged(true).say(ALI, Says::Formal).unwrap();
    for reading in [flagged(false), half] {
        assert_eq!(reading.clone().lapse(NOW + Duration::days(20) - Duration::SECOND), Err(Illegal::NotYet));
        assert_eq!(reading.lapse(NOW + Duration::days(20)).unwrap().state, State::Lapsed);
    }
    let confirmed = flagged(false).say(ALI, Says::Formal).unwrap();
    assert_eq!(confirmed.lapse(NOW + Duration::days(90)), Err(Illegal::NotYet), "what was decided stays");
}

#[test]
fn a_contested_finding_goes_once_to_somebody_who_has_not_read_it() {
    let later = NOW + Duration::days(3);
    let contested = flagged(false).say(ALI, Says::Formal).unwrap().contest(later).unwrap();
    assert_eq!((contested.state, contested.lapses_at()), (State::Contested, Some(later + Duration::days(20))));
    assert_eq!(contested.clone().say(ALI, Says::Formal), Err(Illegal::ReadBefore));
    assert_eq!(contested.clone().say(VALI, Says::Concrete).unwrap().state, State::Cleared);
    let again = contested.say(VALI, Says::Formal).unwrap();
    assert_eq!((again.state, again.contest(later)), (State::Confirmed, Err(Illegal::NotContestable)));
}

#[test]
fn a_flag_may_be_contested_before_it_is_read_and_its_time_does_not_grow() {
    let contested = flagged(false).contest(NOW + Duration::days(3)).unwrap();
    assert_eq!((contested.state, contested.since), (State::Waiting, NOW));
    let read = contested.say(ALI, Says::Formal).unwrap();
    assert_eq!(read.contest(NOW), Err(Illegal::NotContestable), "once");
}

#[test]
fn the_resident_overrules_every_reader() {
    let confirmed = flagged(false).say(ALI, Says::Formal).unwrap();
    for reading in [flagged(false), confirmed.clone(), confirmed.contest(NOW).unwrap()] {
        assert_eq!(reading.overrule().unwrap().state, State::Overruled);
    }
    assert!(Reading::begin(Kind::Summary, false, NOW).overrule().is_err());
}

#[test]
fn a_drawn_answer_is_told_only_when_people_found_it_formal() {
    let drawn = Reading::begin(Kind::Sample, true, NOW);
    assert!(flagged(false).is_told() && !drawn.is_told());
    assert_eq!(drawn.clone().contest(NOW), Err(Illegal::NotContestable));
    let found = drawn.say(ALI, Says::Formal).unwrap().say(VALI, Says::Formal).unwrap();
    assert!(found.is_told() && found.may_be_contested());
    assert!(found.contest(NOW).unwrap().is_told());
}

#[test]
fn readers_stand_outside_the_line() {
    assert!(may_read(Role::Integrity, false, false));
    assert!(!may_read(Role::Integrity, true, false) && !may_read(Role::Integrity, false, true));
    let others = Role::ALL.into_iter().filter(|role| *role != Role::Integrity);
    assert!(others.into_iter().all(|role| !may_read(role, false, false)));
}

#[test]
fn flags_are_shown_to_the_writer_and_to_the_head_of_his_district() {
    assert!(may_see_flag(Role::Inspector, true, false) && may_see_flag(Role::DistrictHead, false, true));
    assert!(!may_see_flag(Role::DistrictHead, false, false));
    for role in [Role::Desk, Role::Region, Role::Republic, Role::Security, Role::Inspector] {
        assert!(!may_see_flag(role, false, true), "{role:?}");
    }
}

#[test]
fn four_points_bring_a_flag_and_the_lot_a_second_reader_or_a_sample() {
    assert_eq!(drawn(false, 4, 9, 0), Some((Kind::Formal, true)));
    assert_eq!(drawn(false, 4, 10, 0), Some((Kind::Formal, false)));
    assert_eq!(drawn(false, 3, 0, 2), Some((Kind::Sample, true)));
    assert_eq!(drawn(false, 3, 0, 3), None);
    assert_eq!(drawn(true, 9, 0, 0), None, "complaints about officers are sealed");
}

#[test]
fn a_summary_is_public_with_consent_confirmation_and_approval_only() {
    assert!(is_public(true, true, Some(State::Approved)));
    assert!(!is_public(false, true, Some(State::Approved)));
    assert!(!is_public(true, false, Some(State::Approved)));
    for state in [None, Some(State::Waiting), Some(State::Returned), Some(State::Lapsed)] {
        assert!(!is_public(true, true, state));
    }
}

#[test]
fn a_summary_is_written_anew_only_after_it_came_back() {
    assert!(may_write_summary(true, true, None) && may_write_summary(true, true, Some(State::Returned)));
    assert!(!may_write_summary(true, true, Some(State::Waiting)));
    assert!(!may_write_summary(true, true, Some(State::Approved)));
    assert!(!may_write_summary(false, true, None) && !may_write_summary(true, false, None));
}

#[test]
fn who_finds_against_the_writer_says_why() {
    let form = |says: &str, reason: &str| SayForm { says: says.into(), reason: reason.into(), form: String::new() };
    assert_eq!(form("formal", "").draft(Kind::Formal), Err(vec![("reason", "missing")]));
    assert_eq!(form("return", "short").draft(Kind::Summary), Err(vec![("reason", "too-short")]));
    assert_eq!(form("concrete", "").draft(Kind::Sample).unwrap().says, Says::Concrete);
    assert_eq!(form("approve", "").draft(Kind::Formal), Err(vec![("says", "unknown")]));
    assert_eq!(form("", "").draft(Kind::Formal), Err(vec![("says", "missing")]));
}

#[test]
fn a_summary_that_names_somebody_is_worth_another_look() {
    let doubts = doubts_of_summary("14-uydagi Karim aka ogohlantirildi, 12-uydagi qoʻshni rozi");
    assert_eq!(doubts, [Doubt::Personal(Trace::Name), Doubt::Personal(Trace::House)]);
    assert_eq!(doubts_of_summary("Chiroqlar almashtirildi, hovli yoritildi"), []);
}

#[test]
fn substance_is_what_people_did_not_find_formal() {
    assert_eq!(substance(3, 30), Some(0.9));
    assert_eq!(substance(0, 0), None);
}

#[test]
fn the_public_reads_of_acts_from_ten_answers_on_and_never_of_the_few() {
    assert_eq!(acts(3, 30), Some(Acts::Of { concrete: 27, answers: 30 }));
    assert_eq!(acts(0, 9), None);
    assert_eq!(acts(1, 30), Some(Acts::Over { percent: 90 }));
    assert_eq!(acts(0, 10), Some(Acts::Over { percent: 70 }));
    assert_eq!(acts(28, 30), Some(Acts::Under { percent: 10 }));
}
