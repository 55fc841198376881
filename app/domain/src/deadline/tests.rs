use super::*;
use crate::days_off::parse;
use time::Month;
use time::macros::datetime;

fn day(year: i32, month: u8, day: u8) -> Date {
    let month = Month::try_from(month).expect("a month");
    Date::from_calendar_date(year, month, day).expect("a day")
}

fn weekends() -> DaysOff {
    DaysOff::default()
}

fn days_off(text: &str) -> DaysOff {
    parse(text).expect("days").into()
}

#[test]
fn an_application_is_answered_in_fifteen_days() {
    assert_eq!(due_date(day(2026, 11, 22), LegalTerm::FifteenDays), day(2026, 12, 7));
    assert_eq!(due_date(day(2026, 12, 20), LegalTerm::FifteenDays), day(2027, 1, 4));
    assert_eq!(due_date(day(2028, 2, 14), LegalTerm::FifteenDays), day(2028, 2, 29));
    assert_eq!(due_date(day(2027, 2, 14), LegalTerm::FifteenDays), day(2027, 3, 1));
}

#[test]
fn a_proposal_is_answered_in_a_month() {
    assert_eq!(due_date(day(2026, 11, 22), LegalTerm::OneMonth), day(2026, 12, 22));
    assert_eq!(due_date(day(2027, 1, 31), LegalTerm::OneMonth), day(2027, 2, 28));
    assert_eq!(due_date(day(2028, 1, 31), LegalTerm::OneMonth), day(2028, 2, 29));
    assert_eq!(due_date(day(2028, 2, 29), LegalTerm::OneMonth), day(2028, 3, 29));
    assert_eq!(tell_of_study_by(day(2026, 11, 22)), day(2026, 12, 2));
}

#[test]
fn a_day_off_does_not_move_the_term_but_the_reminder() {
    let due = due_date(day(2026, 11, 28), LegalTerm::FifteenDays);
    assert_eq!(due, day(2026, 12, 13));
    assert_eq!(last_working_day(due, &weekends()), day(2026, 12, 11));
    assert_eq!(last_working_day(day(2026, 12, 10), &weekends()), day(2026, 12, 10));
}

#[test]
fn forwarding_takes_five_days_at_most() {
    assert_eq!(forward_by(day(2026, 11, 27)), day(2026, 12, 2));
    assert_eq!(forward_by(day(2028, 2, 25)), day(2028, 3, 1));
}

#[test]
fn what_comes_in_working_hours_is_registered_the_same_day() {
    assert_eq!(registered_on(datetime!(2026-11-23 0:00 +5), &weekends()), day(2026, 11, 23));
    assert_eq!(registered_on(datetime!(2026-11-23 17:59:59 +5), &weekends()), day(2026, 11, 23));
    assert_eq!(registered_on(datetime!(2026-11-22 19:00 UTC), &weekends()), day(2026, 11, 23));
}

#[test]
fn what_comes_after_hours_is_registered_the_next_working_day() {
    assert_eq!(registered_on(datetime!(2026-11-23 18:00 +5), &weekends()), day(2026, 11, 24));
    assert_eq!(registered_on(datetime!(2026-11-23 23:59:59 +5), &weekends()), day(2026, 11, 24));
    assert_eq!(registered_on(datetime!(2026-11-27 18:30 +5), &weekends()), day(2026, 11, 30));
    assert_eq!(registered_on(datetime!(2026-11-28 10:00 +5), &weekends()), day(2026, 11, 30));
    assert_eq!(registered_on(datetime!(2026-11-29 23:00 +5), &weekends()), day(2026, 11, 30));
    assert_eq!(registered_on(datetime!(2028-02-29 20:00 +5), &weekends()), day(2028, 3, 1));
}

#[test]
fn the_last_minute_of_a_day_belongs_to_the_next_working_day() {
    let days = days_off("2026-09-01 off Mustaqillik kuni\n2026-12-08 off Konstitutsiya kuni");
    assert_eq!(registered_on(datetime!(2026-08-31 23:59 +5), &days), day(2026, 9, 2));
    assert_eq!(registered_on(datetime!(2026-09-01 23:59 +5), &days), day(2026, 9, 2));
    assert_eq!(registered_on(datetime!(2026-12-07 17:59:59 +5), &days), day(2026, 12, 7));
    assert_eq!(registered_on(datetime!(2026-12-07 23:59 +5), &days), day(2026, 12, 9));
    assert_eq!(registered_on(datetime!(2026-12-07 18:59 UTC), &days), day(2026, 12, 9));
}

#[test]
fn registration_passes_the_ends_of_months_and_years() {
    let days = days_off("2026-10-01 off Oʻqituvchi va murabbiylar kuni\n2027-01-01 off Yangi yil");
    assert_eq!(registered_on(datetime!(2026-09-30 18:00 +5), &days), day(2026, 10, 2));
    assert_eq!(registered_on(datetime!(2026-12-31 23:59 +5), &days), day(2027, 1, 4));
    assert_eq!(last_working_day(day(2027, 1, 3), &days), day(2026, 12, 31));
}

#[test]
fn a_leap_day_may_be_a_day_off() {
    let days = days_off("2028-02-29 off Kabisa kuni");
    assert_eq!(registered_on(datetime!(2028-02-28 23:59 +5), &days), day(2028, 3, 1));
    assert_eq!(registered_on(datetime!(2028-02-29 9:00 +5), &days), day(2028, 3, 1));
    assert_eq!(last_working_day(day(2028, 2, 29), &days), day(2028, 2, 28));
}

#[test]
fn a_holiday_in_a_row_of_days_is_passed_whole() {
    let days = days_off("2026-03-20 off Ramazon hayiti\n2026-03-23 off Koʻchirilgan dam olish kuni");
    assert_eq!(registered_on(datetime!(2026-03-19 18:00 +5), &days), day(2026, 3, 24));
    assert_eq!(registered_on(datetime!(2026-03-22 12:00 +5), &days), day(2026, 3, 24));
    assert_eq!(last_working_day(day(2026, 3, 23), &days), day(2026, 3, 19));
}

#[test]
fn on_a_working_saturday_the_office_is_open() {
    let days = days_off("2026-03-14 working Navroʻz oʻrniga");
    assert_eq!(registered_on(datetime!(2026-03-13 18:30 +5), &days), day(2026, 3, 14));
    assert_eq!(registered_on(datetime!(2026-03-14 17:59 +5), &days), day(2026, 3, 14));
    assert_eq!(registered_on(datetime!(2026-03-14 18:00 +5), &days), day(2026, 3, 16));
    assert_eq!(last_working_day(day(2026, 3, 15), &days), day(2026, 3, 14));
}

#[test]
fn the_end_of_time_is_still_registered() {
    assert_eq!(registered_on(Date::MAX.with_time(time!(23:59)).assume_utc(), &weekends()), Date::MAX);
}

#[test]
fn a_study_lasts_a_month_from_receipt() {
    let clock = Clock::start(day(2027, 1, 31), LegalTerm::FifteenDays);
    assert_eq!(clock.due, day(2027, 2, 15));
    assert_eq!(clock.for_study().due, day(2027, 2, 28));
    assert_eq!(clock.for_study().started, clock.started);
}

#[test]
fn the_head_extends_by_one_month_at_most_and_only_once() {
    let clock = Clock::start(day(2026, 11, 22), LegalTerm::FifteenDays);
    assert_eq!(clock.extended(day(2026, 12, 7)), Err(ExtensionRefusal::NotLater));
    let latest = day(2027, 1, 7);
    assert_eq!(clock.extended(day(2027, 1, 8)), Err(ExtensionRefusal::TooLong { latest }));
    assert_eq!(clock.extended(latest).map(|clock| clock.due), Ok(latest));
    let studied = clock.for_study();
    assert_eq!(studied.latest_extension(), day(2027, 1, 22));
    let last = studied.extended(day(2027, 1, 22)).expect("lawful");
    assert_eq!(last.latest_extension(), last.due);
    assert_eq!(last.extended(day(2027, 1, 23)), Err(ExtensionRefusal::TooLong { latest: day(2027, 1, 22) }));
}

#[test]
fn a_term_runs_to_the_end_of_its_last_day_in_tashkent() {
    let due = day(2026, 12, 7);
    let just_before = local_date(datetime!(2026-12-07 23:59:59 +5));
    let just_after = local_date(datetime!(2026-12-08 0:00 +5));
    assert_eq!(TimeLeft::of(due, just_before), TimeLeft::Today);
    assert_eq!(TimeLeft::of(due, just_after), TimeLeft::Overdue { days: 1 });
    assert!(TimeLeft::of(due, just_after).is_overdue());
    assert_eq!(TimeLeft::of(due, day(2026, 12, 6)), TimeLeft::Days(1));
    assert_eq!(TimeLeft::of(due, day(2026, 11, 22)), TimeLeft::Days(15));
}

#[test]
fn reminders_come_at_half_at_four_fifths_and_on_the_last_day() {
    let clock = Clock::start(day(2026, 11, 22), LegalTerm::FifteenDays);
    let reminders: Vec<_> = (0..=16).map(|day| clock.reminder(add_days(clock.started, day))).collect();
    assert_eq!(reminders[..8], [None; 8]);
    assert_eq!(reminders[8..12], [Some(50); 4]);
    assert_eq!(reminders[12..15], [Some(80); 3]);
    assert_eq!(reminders[15..], [Some(100); 2]);
    for share in REMINDER_SHARES {
        let day = clock.day_of_share(share);
        assert!(clock.reminder(day) == Some(share) && clock.reminder(day.saturating_sub(Duration::DAY)) != Some(share));
    }
}

#[test]
fn an_overdue_concern_rises_once_and_after_five_more_days_once_more() {
    let clock = Clock::start(day(2026, 11, 22), LegalTerm::FifteenDays);
    let marks: Vec<_> = (0..7).map(|days| clock.mark(add_days(clock.due, days), &DaysOff::default())).collect();
    assert_eq!(marks[0], Some(Mark::Reminder(100)));
    assert_eq!(marks[1..6], [Some(Mark::Rises); 5]);
    assert_eq!(marks[6], Some(Mark::RisesAgain));
    assert!(Mark::Reminder(100).level() < Mark::Rises.level() && Mark::Rises.level() < Mark::RisesAgain.level());
}

#[test]
fn the_passed_share_stays_between_nothing_and_all() {
    let clock = Clock::start(day(2026, 11, 22), LegalTerm::FifteenDays);
    assert_eq!(clock.share_passed(day(2026, 11, 1)), 0);
    assert_eq!(clock.share_passed(day(2026, 11, 22)), 0);
    assert_eq!(clock.share_passed(day(2027, 6, 1)), 100);
    let date = day(2026, 11, 22);
    assert_eq!(Clock { started: date, due: date }.share_passed(date), 100);
}

#[test]
fn a_forwarded_appeal_has_fifteen_days_again_at_the_receiving_body() {
    let citizen = Clock::start(day(2026, 11, 22), LegalTerm::FifteenDays);
    let body = Clock::start(forward_by(citizen.started), LegalTerm::FifteenDays);
    assert_eq!(body.due, day(2026, 12, 12));
    assert!(body.due > citizen.due);
}

#[test]
fn the_last_reminder_comes_on_the_working_day_before_a_day_off() {
    // The 13th of December 2026 is a Sunday.
    let clock = Clock::start(day(2026, 11, 28), LegalTerm::FifteenDays);
    let mark = |on| clock.mark(on, &DaysOff::default());
    assert_eq!(mark(day(2026, 12, 10)), Some(Mark::Reminder(80)));
    assert_eq!(mark(day(2026, 12, 11)), Some(Mark::Reminder(100)));
}

#[test]
fn a_holiday_added_later_moves_the_term_unless_the_head_extended_it() {
    let clock = Clock::start(day(2026, 12, 7), LegalTerm::FifteenDays);
    let moved = clock.registered_anew(day(2026, 12, 9), LegalTerm::FifteenDays);
    assert_eq!((moved.started, moved.due), (day(2026, 12, 9), day(2026, 12, 24)));
    let extended = clock.extended(day(2027, 1, 10)).expect("lawful");
    assert_eq!(extended.registered_anew(day(2026, 12, 9), LegalTerm::FifteenDays).due, day(2027, 1, 10));
}

/// A row of the table: what came when, and every day that follows from it.
fn row(came: OffsetDateTime, term: LegalTerm, days_off: &DaysOff) -> String {
    let registered = registered_on(came, days_off);
    let clock = Clock::start(registered, term);
    let days = (0..90).map(|later| registered + Duration::days(later));
    let mut marks: Vec<(u8, Date)> = Vec::new();
    for day in days {
        match clock.mark(day, days_off) {
            Some(mark) if marks.last().is_none_or(|(level, _)| mark.level() > *level) => {
                marks.push((mark.level(), day));
            }
            _ => {}
        }
    }
    let on = |level: u8| {
        marks
            .iter()
            .find(|(of, _)| *of == level)
            .map_or_else(|| "-".to_owned(), |(_, day)| day.to_string()[5..].to_owned())
    };
    let short = |day: Date| day.to_string()[5..].to_owned();
    let columns = [
        registered.to_string(),
        short(forward_by(registered)),
        on(50),
        on(80),
        on(100),
        short(clock.due),
        on(101),
        on(102),
        short(clock.for_study().due),
        short(clock.latest_extension()),
    ];
    columns.join(" ")
}

#[test]
fn the_table_of_terms_is_this_one() {
    use LegalTerm::{FifteenDays, OneMonth};
    let holidays = days_off("2026-12-31 off Koʻchirilgan kun\n2027-01-01 off Yangi yil\n2026-12-26 working Oʻrniga");
    let rows = [
        ("a Monday morning", datetime!(2026-11-23 09:00 +5), FifteenDays, weekends()),
        ("the last minute of work", datetime!(2026-11-23 17:59 +5), FifteenDays, weekends()),
        ("a minute before midnight", datetime!(2026-11-23 23:59 +5), FifteenDays, weekends()),
        ("a Saturday", datetime!(2026-11-28 12:00 +5), FifteenDays, weekends()),
        ("before a long holiday", datetime!(2026-12-30 19:00 +5), FifteenDays, holidays.clone()),
        ("a Saturday that is worked", datetime!(2026-12-26 12:00 +5), FifteenDays, holidays),
        ("a leap day", datetime!(2028-02-29 10:00 +5), FifteenDays, weekends()),
        ("a proposal on the 31st", datetime!(2028-01-31 10:00 +5), OneMonth, weekends()),
        ("a proposal, no leap year", datetime!(2027-01-29 10:00 +5), OneMonth, weekends()),
    ];
    println!("{:<26} registered forward half 80% last due rises again study extended", "came");
    let table = rows.map(|(name, came, term, days_off)| {
        let row = row(came, term, &days_off);
        println!("{name:<26} {row}");
        row
    });
    let expected = [
        "2026-11-23 11-28 12-01 12-05 12-08 12-08 12-09 12-14 12-23 01-08",
        "2026-11-23 11-28 12-01 12-05 12-08 12-08 12-09 12-14 12-23 01-08",
        "2026-11-24 11-29 12-02 12-06 12-09 12-09 12-10 12-15 12-24 01-09",
        "2026-11-30 12-05 12-08 12-12 12-15 12-15 12-16 12-21 12-30 01-15",
        "2027-01-04 01-09 01-12 01-16 01-19 01-19 01-20 01-25 02-04 02-19",
        "2026-12-26 12-31 01-03 01-07 01-08 01-10 01-11 01-16 01-26 02-10",
        "2028-02-29 03-05 03-08 03-12 03-15 03-15 03-16 03-21 03-29 04-15",
        "2028-01-31 02-05 02-15 02-24 02-29 02-29 03-01 03-06 02-29 03-29",
        "2027-01-29 02-03 02-13 02-22 02-26 02-28 03-01 03-06 02-28 03-28",
    ];
    assert_eq!(table, expected);
}
