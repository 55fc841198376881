//! How the concerns of the demonstration go: when they came, when they were answered, what residents said.
use super::people::Person;
use domain::concern::ConcernState;
use rand::Rng;
use rand_chacha::ChaCha8Rng;

/// Concerns of an inspector of whom much is known, and how many days back they go.
const MANY: i64 = 36;
const BACK: i64 = 430;

/// How one concern goes.
#[derive(Clone, Copy)]
pub struct Fate {
    /// How it stands.
    pub state: ConcernState,
    /// Days ago it was received.
    pub age: i64,
    /// Days until it was answered.
    pub answered_after: Option<i64>,
    /// What the resident said of it.
    pub verdict: Option<&'static str>,
}

/// The fates of the concerns of the inspector one signs in as: each state at least once.
pub fn of_hero() -> Vec<Fate> {
    let open = |state, age| Fate { state, age, answered_after: None, verdict: None };
    let ended = |state, age, after, verdict| Fate { state, age, answered_after: Some(after), verdict };
    vec![
        open(ConcernState::Assigned, 0),
        open(ConcernState::Assigned, 2),
        open(ConcernState::Assigned, 5),
        open(ConcernState::Assigned, 9),
        open(ConcernState::NeedsInfo, 7),
        open(ConcernState::Assigned, 15),
        open(ConcernState::Assigned, 18),
        open(ConcernState::Assigned, 22),
        open(ConcernState::Reopened, 12),
        open(ConcernState::Withdrawn, 20),
        ended(ConcernState::Answered, 8, 4, None),
        ended(ConcernState::Answered, 11, 6, None),
        ended(ConcernState::Answered, 13, 9, None),
        ended(ConcernState::Confirmed, 25, 7, Some("yes")),
        ended(ConcernState::NotResolved, 30, 12, Some("no")),
        ended(ConcernState::NotResolved, 40, 14, Some("partly")),
        ended(ConcernState::Closed, 45, 10, None),
        ended(ConcernState::Confirmed, 60, 19, Some("yes")),
    ]
}

/// That of a concern of any inspector.
pub fn of_any(chance: &mut ChaCha8Rng) -> Fate {
    let age = chance.random_range(1..360);
    if age < 12 && chance.random_range(0..3) > 0 {
        return Fate { state: ConcernState::Assigned, age, answered_after: None, verdict: None };
    }
    if age < 60 && chance.random_range(0..14) == 0 {
        return Fate { state: ConcernState::Assigned, age, answered_after: None, verdict: None };
    }
    let late = chance.random_range(0..9) == 0;
    let after = if late { chance.random_range(16..27) } else { chance.random_range(1..15) };
    let after = after.min(age);
    let (state, verdict) = match chance.random_range(0..10) {
        _ if age - after < 10 => (ConcernState::Answered, None),
        0..=4 => (ConcernState::Confirmed, Some("yes")),
        5 => (ConcernState::NotResolved, Some("partly")),
        6 => (ConcernState::NotResolved, Some("no")),
        _ => (ConcernState::Closed, None),
    };
    Fate { state, age, answered_after: Some(after), verdict }
}

/// Those of an inspector of whom much is known, all ended: the better he is thought of, the more of them were solved, and in
/// time.
pub fn of_busy(person: &Person, chance: &mut ChaCha8Rng) -> Vec<Fate> {
    let goes_well = (person.quality + 0.1).min(0.97);
    (0..MANY)
        .map(|number| {
            let age = 40 + number * (BACK - 40) / MANY + chance.random_range(0..5);
            let is_late = !chance.random_bool(goes_well);
            let after = if is_late { chance.random_range(16..27) } else { chance.random_range(1..15) };
            let (state, verdict) = match chance.random_bool(goes_well) {
                true => (ConcernState::Confirmed, Some("yes")),
                false if chance.random_bool(0.3) => (ConcernState::NotResolved, Some("partly")),
                false => (ConcernState::NotResolved, Some("no")),
            };
            Fate { state, age, answered_after: Some(after), verdict }
        })
        .collect()
}
