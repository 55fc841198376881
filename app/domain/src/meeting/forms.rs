//! What inspectors send about meetings, and what is wrong with it: every field is looked at at once.
use super::{DAYS_AHEAD_LEAST, DAYS_AHEAD_MOST, MeetingAct, Topic};
use crate::{
    calendar::TASHKENT,
    concern::{day, plain::traces, text},
    days_off::{DayKind, DaysOff},
    duty::{choice, noted},
};
use serde::{Deserialize, Serialize};
use time::{
    Date, Duration, OffsetDateTime, Time,
    macros::{format_description, time},
};

/// Between these hours residents are asked to come.
const HOURS: std::ops::RangeInclusive<Time> = time!(08:00)..=time!(21:00);
/// Days ahead to which a meeting is put off at least. Brought forward it needs as much notice as a new one.
const MOVED_AHEAD: i64 = 1;
/// Characters of a place at least and at most.
const PLACE: (usize, usize) = (3, 200);
/// Characters of a reason at least and at most.
const REASON: (usize, usize) = (10, 500);
/// Characters of minutes and of what is added to them at least and at most.
const WORDS: (usize, usize) = (20, 4000);
/// More residents than a mahalla has: a mistyped count.
const PRESENT_MOST: u32 = 5000;

type Wrong = Vec<(&'static str, &'static str)>;

/// A meeting as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlanForm {
    /// Code of the mahalla.
    pub mahalla: String,
    /// `yyyy-mm-dd`.
    pub day: String,
    /// `hh:mm`, Asia/Tashkent.
    pub time: String,
    /// Where exactly.
    pub place: String,
    /// Code of a [`Topic`].
    pub topic: String,
    /// One-use token.
    pub form: String,
}

/// A meeting that may be announced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingDraft {
    /// Code of the mahalla.
    pub mahalla_code: String,
    /// When.
    pub starts_at: OffsetDateTime,
    /// Where exactly.
    pub place: String,
    /// What about.
    pub topic: Topic,
}

impl PlanForm {
    /// Makes a meeting of what was typed, in one of the inspector's own mahallas.
    ///
    /// # Errors
    /// All wrong fields with their reasons.
    pub fn draft(&self, own: &[String], today: Date, days_off: &DaysOff) -> Result<MeetingDraft, Wrong> {
        let mut wrong = Wrong::new();
        let of_own = |code: &str| own.iter().find(|known| *known == code).cloned();
        let mahalla_code = noted(&mut wrong, "mahalla", choice(&self.mahalla, of_own));
        let day = noted(&mut wrong, "day", day_ahead(&self.day, DAYS_AHEAD_LEAST, today, days_off));
        let time = noted(&mut wrong, "time", hour(&self.time));
        let place = text(&mut wrong, "place", &self.place, PLACE.0, PLACE.1);
        let topic = noted(&mut wrong, "topic", choice(&self.topic, Topic::of_code));
        match (mahalla_code, day, time, topic) {
            (Some(mahalla_code), Some(day), Some(time), Some(topic)) if wrong.is_empty() => {
                Ok(MeetingDraft { mahalla_code, starts_at: day.with_time(time).assume_offset(TASHKENT), place, topic })
            }
            _ => Err(wrong),
        }
    }
}

/// What is done with a meeting, as typed. Which fields count depends on the act.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MeetingStepForm {
    /// Code of a [`MeetingAct`].
    pub act: String,
    /// The new day.
    pub day: String,
    /// The new time.
    pub time: String,
    /// The new place.
    pub place: String,
    /// Why it is moved.
    pub reason: String,
    /// Why it is called off or did not take place: a name of its own, since both forms stand on one page.
    pub why: String,
    /// How many came.
    pub present: String,
    /// What was spoken about.
    pub said: String,
    /// What was agreed.
    pub agreed: String,
    /// What is put right.
    pub words: String,
    /// `yes` where words that may tell of a person are meant so.
    pub sure: String,
    /// One-use token.
    pub form: String,
}

/// A step that may be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeetingStep {
    /// To another day or place.
    Move {
        /// When now.
        starts_at: OffsetDateTime,
        /// Where now.
        place: String,
        /// Why.
        reason: String,
    },
    /// Called off.
    Cancel {
        /// Why.
        reason: String,
    },
    /// It did not take place.
    Unheld {
        /// Why.
        reason: String,
    },
    /// The minutes.
    Minutes {
        /// How many came.
        present: u32,
        /// What was spoken about.
        said: String,
        /// What was agreed; may be empty.
        agreed: String,
    },
    /// Something put right.
    Addendum {
        /// What.
        words: String,
    },
}

impl MeetingStepForm {
    /// Makes a step of what was typed about a meeting that is to begin at `was`. Words that may tell of a person need a second
    /// look: they become public.
    ///
    /// # Errors
    /// All wrong fields with their reasons.
    pub fn step(&self, was: OffsetDateTime, today: Date, days_off: &DaysOff) -> Result<MeetingStep, Wrong> {
        let mut wrong = Wrong::new();
        let Some(act) = noted(&mut wrong, "act", choice(&self.act, MeetingAct::of_code)) else { return Err(wrong) };
        let step = match act {
            MeetingAct::Move => {
                let time = hour(&self.time);
                let is_earlier = |day: Date| time.is_ok_and(|time| day.with_time(time).assume_offset(TASHKENT) < was);
                let least = if day(&self.day).is_some_and(is_earlier) { DAYS_AHEAD_LEAST } else { MOVED_AHEAD };
                let day = noted(&mut wrong, "day", day_ahead(&self.day, least, today, days_off));
                let time = noted(&mut wrong, "time", time);
                let place = text(&mut wrong, "place", &self.place, PLACE.0, PLACE.1);
                let reason = self.public(&mut wrong, "reason", &self.reason, REASON);
                day.zip(time).map(|(day, time)| MeetingStep::Move {
                    starts_at: day.with_time(time).assume_offset(TASHKENT),
                    place,
                    reason,
                })
            }
            MeetingAct::Cancel => {
                Some(MeetingStep::Cancel { reason: self.public(&mut wrong, "why", &self.why, REASON) })
            }
            MeetingAct::Unheld => {
                Some(MeetingStep::Unheld { reason: self.public(&mut wrong, "why", &self.why, REASON) })
            }
            MeetingAct::Minutes => {
                let present = noted(&mut wrong, "present", count(&self.present));
                let said = self.public(&mut wrong, "said", &self.said, WORDS);
                let agreed = self.public(&mut wrong, "agreed", &self.agreed, (0, WORDS.1));
                present.map(|present| MeetingStep::Minutes { present, said, agreed })
            }
            MeetingAct::Addendum => {
                Some(MeetingStep::Addendum { words: self.public(&mut wrong, "words", &self.words, WORDS) })
            }
        };
        step.filter(|_| wrong.is_empty()).ok_or(wrong)
    }

    fn public(&self, wrong: &mut Wrong, field: &'static str, written: &str, (least, most): (usize, usize)) -> String {
        let words = text(wrong, field, written, least, most);
        let is_known = wrong.iter().any(|(name, _)| *name == field);
        if !is_known && self.sure != "yes" && !traces(&words).is_empty() {
            wrong.push((field, "personal"));
        }
        words
    }
}

/// A day so many days ahead at least, and no public holiday.
fn day_ahead(written: &str, least: i64, today: Date, days_off: &DaysOff) -> Result<Date, &'static str> {
    match day(written) {
        None if written.trim().is_empty() => Err("missing"),
        None => Err("wrong"),
        Some(day) if day < today.saturating_add(Duration::days(least)) => Err("soon"),
        Some(day) if day > today.saturating_add(Duration::days(DAYS_AHEAD_MOST)) => Err("far"),
        Some(day) if days_off.get(day).is_some_and(|one| one.kind == DayKind::Off) => Err("day-off"),
        Some(day) => Ok(day),
    }
}

fn hour(written: &str) -> Result<Time, &'static str> {
    let written = written.trim();
    if written.is_empty() {
        return Err("missing");
    }
    match Time::parse(written, format_description!("[hour]:[minute]")) {
        Ok(time) if HOURS.contains(&time) => Ok(time),
        Ok(_) => Err("range"),
        Err(_) => Err("wrong"),
    }
}

fn count(written: &str) -> Result<u32, &'static str> {
    let written = written.trim();
    if written.is_empty() {
        return Err("missing");
    }
    written.parse().ok().filter(|count| *count <= PRESENT_MOST).ok_or("wrong")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::days_off::DayOff;
    use time::macros::{date, datetime};

    const TODAY: Date = date!(2026 - 11 - 22);
    const WAS: OffsetDateTime = datetime!(2026-12-10 17:00 +5);

    fn plan() -> PlanForm {
        PlanForm {
            mahalla: "1726294-001".into(),
            day: "2026-11-26".into(),
            time: "17:00".into(),
            place: "Mahalla idorasi, katta zal".into(),
            topic: "report".into(),
            form: String::new(),
        }
    }

    fn reason(form: &PlanForm, field: &str) -> Option<&'static str> {
        let off = vec![DayOff { date: date!(2026 - 12 - 08), kind: DayKind::Off, name: "Konstitutsiya kuni".into() }];
        let wrong = form.draft(&["1726294-001".to_owned()], TODAY, &off.into()).err()?;
        wrong.into_iter().find(|(name, _)| *name == field).map(|(_, reason)| reason)
    }

    fn minutes() -> MeetingStepForm {
        MeetingStepForm {
            act: "minutes".into(),
            present: "34".into(),
            said: "Koʻcha yoritilishi va tungi shovqin haqida gaplashildi.".into(),
            ..MeetingStepForm::default()
        }
    }

    #[test]
    fn a_meeting_is_planned_in_one_of_the_own_mahallas() {
        let draft = plan().draft(&["1726294-001".to_owned()], TODAY, &DaysOff::default()).unwrap();
        assert_eq!(draft.starts_at, datetime!(2026-11-26 17:00 +5));
        assert_eq!(reason(&PlanForm { mahalla: "1726294-002".into(), ..plan() }, "mahalla"), Some("unknown"));
    }

    #[test]
    fn a_meeting_lies_three_to_sixty_days_ahead_and_on_no_holiday() {
        let on = |day: &str| reason(&PlanForm { day: day.into(), ..plan() }, "day");
        assert_eq!((on("2026-11-24"), on("2026-11-25")), (Some("soon"), None));
        assert_eq!((on("2027-01-21"), on("2027-01-22")), (None, Some("far")));
        assert_eq!((on("2026-12-08"), on("26.11.2026"), on("")), (Some("day-off"), Some("wrong"), Some("missing")));
    }

    #[test]
    fn nobody_is_asked_to_come_at_night() {
        let at = |time: &str| reason(&PlanForm { time: time.into(), ..plan() }, "time");
        assert_eq!(
            (at("21:00"), at("21:30"), at("7:00"), at("5pm")),
            (None, Some("range"), Some("wrong"), Some("wrong"))
        );
    }

    #[test]
    fn all_faults_of_a_plan_are_told_at_once() {
        let wrong = PlanForm::default().draft(&[], TODAY, &DaysOff::default()).unwrap_err();
        assert_eq!(wrong, ["mahalla", "day", "time", "place", "topic"].map(|field| (field, "missing")));
    }

    #[test]
    fn minutes_say_how_many_came_and_what_was_said() {
        let step = minutes().step(WAS, TODAY, &DaysOff::default()).unwrap();
        assert!(matches!(step, MeetingStep::Minutes { present: 34, agreed, .. } if agreed.is_empty()));
        let none = MeetingStepForm { act: "minutes".into(), ..MeetingStepForm::default() };
        assert_eq!(
            none.step(WAS, TODAY, &DaysOff::default()).unwrap_err(),
            [("present", "missing"), ("said", "missing")]
        );
    }

    #[test]
    fn minutes_that_may_tell_of_a_person_are_looked_at_again() {
        let telling = MeetingStepForm { agreed: "Qoʻngʻiroq qiling: +998 90 123 45 67".into(), ..minutes() };
        assert_eq!(telling.step(WAS, TODAY, &DaysOff::default()).unwrap_err(), [("agreed", "personal")]);
        assert!(MeetingStepForm { sure: "yes".into(), ..telling }.step(WAS, TODAY, &DaysOff::default()).is_ok());
    }

    #[test]
    fn a_meeting_that_is_brought_forward_needs_as_much_notice_as_a_new_one() {
        let day = |day: &str, time: &str| {
            let [act, day, time] = ["move", day, time].map(str::to_owned);
            let wrong = MeetingStepForm { act, day, time, ..MeetingStepForm::default() };
            let wrong = wrong.step(WAS, TODAY, &DaysOff::default()).unwrap_err();
            wrong.into_iter().find(|(field, _)| *field == "day").map(|(_, reason)| reason)
        };
        assert_eq!((day("2026-11-24", "17:00"), day("2026-11-25", "17:00")), (Some("soon"), None));
        let tomorrow = datetime!(2026-11-23 17:00 +5);
        let put_off =
            MeetingStepForm { act: "move".into(), day: "2026-11-23".into(), time: "18:00".into(), ..minutes() };
        let wrong = put_off.step(tomorrow, TODAY, &DaysOff::default()).unwrap_err();
        assert!(!wrong.iter().any(|(field, _)| *field == "day"), "later on the same day");
        let wrong = MeetingStepForm { time: "08:00".into(), ..put_off }.step(tomorrow, TODAY, &DaysOff::default());
        assert!(wrong.unwrap_err().contains(&("day", "soon")), "earlier on the same day");
    }

    #[test]
    fn a_meeting_is_moved_or_called_off_only_with_a_reason() {
        let of = |act: &str| MeetingStepForm { act: act.into(), ..MeetingStepForm::default() };
        for act in ["cancel", "unheld"] {
            assert_eq!(of(act).step(WAS, TODAY, &DaysOff::default()).unwrap_err(), [("why", "missing")]);
        }
        assert!(of("move").step(WAS, TODAY, &DaysOff::default()).unwrap_err().contains(&("reason", "missing")));
        assert_eq!(of("close").step(WAS, TODAY, &DaysOff::default()).unwrap_err(), [("act", "unknown")]);
    }
}
