use super::*;
use time::macros::date;

const DAY: Date = date!(2026 - 11 - 02);

fn at(holder: &str, office: &str) -> Holding {
    Holding { holder: holder.into(), office: office.into(), officer: (holder == "inspector").then(|| "o1".into()) }
}

fn open(phase: Phase) -> Open {
    let clock = Clock::start(DAY, LegalTerm::FifteenDays);
    let due = if phase == Phase::Extended { date!(2026 - 11 - 25) } else { clock.due };
    Open { holding: at("inspector", "d-1"), clock: Clock { due, ..clock }, phase }
}

fn sending() -> Sending {
    Sending { body: PartnerKind::Utilities, reason: "lamps".into(), outgoing: "12/7".into() }
}

fn every_course() -> Vec<Course> {
    use Phase::*;
    let phases = [Assigned, NeedsInfo, Forwarded, Extended, Escalated, Reopened];
    let mut all: Vec<Course> = phases.into_iter().map(|phase| Course::Open(open(phase))).collect();
    let judged = |verdict| Course::Judged { verdict, on: DAY };
    all.extend([Course::Answered { on: DAY }, Course::Left, judged(Verdict::Solved), judged(Verdict::NotSolved)]);
    all.extend([Course::Withdrawn, Course::Merged, Course::Closed]);
    all
}

/// A step, and the state it leads to or the refusal.
type Tried = (&'static str, Result<ConcernState, Illegal>);

/// Every step from every state.
fn table() -> Vec<(ConcernState, Vec<Tried>)> {
    type Try = fn(Course) -> Step;
    let steps: [(&str, Try); 11] = [
        ("ask", |course| course.open()?.ask()),
        ("reply", |course| course.open()?.reply()),
        ("assign", |course| course.open()?.assign(at("desk", "d-1"), "why".into())),
        ("forward", |course| {
            let partner = at("partner", "p-1");
            course.open()?.forward(partner, sending(), LegalTerm::FifteenDays, DAY)
        }),
        ("extend", |course| course.open()?.extend(date!(2026 - 12 - 01), "why".into(), LegalTerm::FifteenDays)),
        ("escalate", |course| course.open()?.escalate(at("district", "d-1"), Trigger::Overdue)),
        ("answer", |course| course.open()?.answer(Outcome::Satisfied, DAY)),
        ("leave", |course| course.open()?.leave(LeftGround::Repeat, "why".into())),
        ("withdraw", |course| course.open()?.withdraw()),
        ("judge", |course| course.judge(Verdict::Partly, DAY)),
        ("close", |course| course.close(date!(2026 - 11 - 13))),
    ];
    every_course()
        .into_iter()
        .map(|course| {
            let row = steps.map(|(name, step)| (name, step(course.clone()).map(|taken| taken.course.state())));
            (course.state(), row.to_vec())
        })
        .collect()
}

#[test]
fn the_table_of_states_is_this_one() {
    let table = table();
    for (state, row) in &table {
        let words: Vec<String> = row
            .iter()
            .map(|(name, to)| match to {
                Ok(to) => format!("{name} → {}", to.code()),
                Err(illegal) => format!("{name} ✗ {}", illegal.code()),
            })
            .collect();
        println!("{:<12} {}", state.code(), words.join(" | "));
    }
    let allowed = |state: ConcernState| -> Vec<&str> {
        let row = table.iter().find(|(of, _)| *of == state).map(|(_, row)| row.clone()).unwrap_or_default();
        row.into_iter().filter(|(_, to)| to.is_ok()).map(|(name, _)| name).collect()
    };
    let while_open = ["ask", "reply", "assign", "forward", "extend", "escalate", "answer", "leave", "withdraw"];
    for state in ConcernState::ALL {
        let expected: Vec<&str> = match state {
            ConcernState::Answered => vec!["judge", "close"],
            ConcernState::Extended => while_open.into_iter().filter(|step| *step != "extend").collect(),
            ConcernState::Forwarded => while_open.into_iter().filter(|step| *step != "forward").collect(),
            state if state.is_open() => while_open.to_vec(),
            _ => Vec::new(),
        };
        assert_eq!(allowed(state), expected, "{}", state.code());
    }
}

#[test]
fn forwarding_is_lawful_until_the_fifth_day_and_starts_the_body_s_clock() {
    let forward = |day| {
        let body = at("partner", "p-1");
        open(Phase::Assigned).forward(body, sending(), LegalTerm::FifteenDays, day)
    };
    let last = date!(2026 - 11 - 07);
    let Ok(Taken { course: Course::Open(open), why, .. }) = forward(last) else { panic!("the fifth day is lawful") };
    assert_eq!((open.clock.started, open.clock.due), (last, date!(2026 - 11 - 22)));
    assert_eq!(why, Why::Forwarded { body: "utilities".into(), reason: "lamps".into(), outgoing: "12/7".into() });
    assert_eq!(forward(date!(2026 - 11 - 08)), Err(Illegal::TooLateToForward { until: last }));
}

#[test]
fn who_let_the_term_pass_cannot_say_that_it_is_not_his() {
    let not_ours = |day| open(Phase::Assigned).not_ours(at("desk", "d-1"), "roads".into(), day);
    let due = open(Phase::Assigned).clock.due;
    let Ok(Taken { course: Course::Open(after), .. }) = not_ours(due) else { panic!("in time it is lawful") };
    assert_eq!(after.holding.officer, None);
    let late = due.next_day().unwrap();
    assert_eq!(not_ours(late), Err(Illegal::TermPassed { due }));
    assert_eq!(open(Phase::Assigned).let_pass(late), Some((Some("o1"), due)), "and it counts for him");
    assert_eq!(open(Phase::Assigned).let_pass(due), None);
    assert_eq!(after.let_pass(late), Some((None, due)), "what he gave back in time does not");
}

#[test]
fn the_head_extends_once_and_to_a_lawful_day() {
    let extend = |open: Open, until| open.extend(until, "study".into(), LegalTerm::FifteenDays);
    assert!(extend(open(Phase::Assigned), date!(2026 - 12 - 17)).is_ok());
    let too_long = extend(open(Phase::Assigned), date!(2026 - 12 - 18));
    assert!(matches!(too_long, Err(Illegal::Extension(ExtensionRefusal::TooLong { .. }))));
    // Whatever happened in between, it is known by its clock.
    let once = extend(open(Phase::Assigned), date!(2026 - 11 - 20)).and_then(|taken| taken.course.open());
    let asked = once.and_then(|open| open.ask()?.course.open()).and_then(|open| open.reply()?.course.open());
    assert_eq!(asked.and_then(|open| extend(open, date!(2026 - 12 - 01))), Err(Illegal::ExtendedBefore));
}

#[test]
fn nobody_is_given_what_he_has() {
    let same = open(Phase::Assigned).assign(at("inspector", "d-1"), String::new());
    assert_eq!(same, Err(Illegal::SameHolder));
}

#[test]
fn the_resident_speaks_for_ten_days_and_then_it_is_closed_without_a_word() {
    let answered = || Course::Answered { on: DAY };
    let last = date!(2026 - 11 - 12);
    assert_eq!(answered().judge(Verdict::Solved, last).map(|taken| taken.course.state()), Ok(ConcernState::Confirmed));
    assert_eq!(answered().close(last), Err(Illegal::NotAnswered));
    let late = date!(2026 - 11 - 13);
    assert_eq!(answered().judge(Verdict::Solved, late), Err(Illegal::TooLateToJudge));
    assert_eq!(answered().close(late).map(|taken| taken.course.state()), Ok(ConcernState::Closed));
    assert_ne!(ConcernState::Closed, ConcernState::Confirmed);
}

#[test]
fn too_early_changes_nothing() {
    let taken = Course::Answered { on: DAY }.judge(Verdict::TooEarly, DAY);
    assert_eq!(taken.map(|taken| taken.course), Ok(Course::Answered { on: DAY }));
}

#[test]
fn only_what_is_not_solved_is_taken_up_again() {
    let judged = |verdict| Course::Judged { verdict, on: DAY };
    assert!(judged(Verdict::NotSolved).is_taken_up_again() && judged(Verdict::Partly).is_taken_up_again());
    assert!(!judged(Verdict::Solved).is_taken_up_again());
}

#[test]
fn a_protest_makes_an_open_one_rise_and_an_ended_one_start_again() {
    assert_eq!(Course::Open(open(Phase::Assigned)).protest(), Some(Protest::Rises));
    assert_eq!(Course::Left.protest(), Some(Protest::Repeats));
    assert_eq!(Course::Closed.protest(), Some(Protest::Repeats));
    assert_eq!(Course::Answered { on: DAY }.protest(), None);
    assert_eq!(Course::Withdrawn.protest(), None);
}

#[test]
fn what_rises_stays_the_inspector_s_in_the_figures() {
    let risen = open(Phase::Assigned).escalate(at("district", "d-1"), Trigger::Overdue);
    let Ok(Course::Open(risen)) = risen.map(|taken| taken.course) else { panic!("it rises") };
    assert_eq!((risen.holding.holder.as_str(), risen.holding.officer.as_deref()), ("district", Some("o1")));
}

#[test]
fn the_author_reads_the_reasons_that_are_his() {
    let reason = || "why".to_owned();
    assert_eq!(Why::Assigned { reason: reason() }.for_author(), Why::Nothing);
    let extended = Why::Extended { reason: reason(), until: DAY };
    assert_eq!(extended.clone().for_author(), extended);
}

#[test]
fn a_concern_is_merged_only_with_one_that_is_open() {
    let main = Course::Open(open(Phase::Assigned));
    assert!(open(Phase::Assigned).merge(&main, "N-1".into()).is_ok());
    assert_eq!(open(Phase::Assigned).merge(&Course::Closed, "N-1".into()), Err(Illegal::NoMain));
}
