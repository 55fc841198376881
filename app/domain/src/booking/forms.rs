//! What residents and staff send about receptions, and what is wrong with it.
use super::{BookingState, topics};
use crate::{
    category::Category,
    concern::{plain::traces, text},
    duty::{choice, noted},
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// Characters of the reason for which a time is called off at least and at most.
pub const REASON: (usize, usize) = (10, 500);

type Wrong = Vec<(&'static str, &'static str)>;

/// A time to take, as chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BookForm {
    /// Seconds since 1970 of the beginning.
    pub slot: String,
    /// Code of a category; may be empty.
    pub topic: String,
    /// One-use token.
    pub form: String,
}

impl BookForm {
    /// The time and the topic; `free` are the times that can be taken.
    ///
    /// # Errors
    /// All wrong fields with their reasons; `taken` for a time that is not free, or not any more.
    pub fn draft(&self, free: &[OffsetDateTime]) -> Result<(OffsetDateTime, Option<Category>), Wrong> {
        let mut wrong = Wrong::new();
        let of_free = |written: &str| {
            let seconds: i64 = written.parse().ok()?;
            free.iter().find(|start| start.unix_timestamp() == seconds).copied()
        };
        let slot = choice(&self.slot, of_free).map_err(|reason| if reason == "unknown" { "taken" } else { reason });
        let slot = noted(&mut wrong, "slot", slot);
        let of_topics = |code: &str| topics().find(|topic| topic.code() == code).map(Some);
        let topic = if self.topic.is_empty() { Ok(None) } else { choice(&self.topic, of_topics) };
        let topic = noted(&mut wrong, "topic", topic);
        match (slot, topic) {
            (Some(slot), Some(topic)) => Ok((slot, topic)),
            _ => Err(wrong),
        }
    }
}

/// What the holder of a booking does with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BookingActForm {
    /// `cancel`, or `unkept` where nobody was there.
    pub act: String,
    /// One-use token.
    pub form: String,
}

impl BookingActForm {
    /// The state it leads to.
    ///
    /// # Errors
    /// The act is missing or unknown.
    pub fn draft(&self) -> Result<BookingState, Wrong> {
        let of_act = |act: &str| match act {
            "cancel" => Some(BookingState::Cancelled),
            "unkept" => Some(BookingState::Unkept),
            _ => None,
        };
        choice(&self.act, of_act).map_err(|reason| vec![("act", reason)])
    }
}

/// What staff say of a reception: how it went, or that it is called off.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MarkForm {
    /// `held|absent|unkept|called-off`.
    pub mark: String,
    /// Why it is called off.
    pub reason: String,
    /// One-use token.
    pub form: String,
}

impl MarkForm {
    /// The state it leads to, and the reason for calling it off, which the resident reads.
    ///
    /// # Errors
    /// The mark is missing or unknown, or the reason is no reason.
    pub fn draft(&self) -> Result<(BookingState, String), Wrong> {
        let marks = [BookingState::Held, BookingState::Absent, BookingState::Unkept, BookingState::CalledOff];
        let of_mark = |word: &str| marks.into_iter().find(|state| state.code() == word);
        let state = choice(&self.mark, of_mark).map_err(|reason| vec![("mark", reason)])?;
        if state != BookingState::CalledOff {
            return Ok((state, String::new()));
        }
        let mut wrong = Wrong::new();
        let reason = text(&mut wrong, "reason", &self.reason, REASON.0, REASON.1);
        if wrong.is_empty() && !traces(&reason).is_empty() {
            wrong.push(("reason", "personal"));
        }
        if wrong.is_empty() { Ok((state, reason)) } else { Err(wrong) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const FREE: [OffsetDateTime; 1] = [datetime!(2026-11-26 14:00 +5)];

    fn form(slot: &str, topic: &str) -> BookForm {
        BookForm { slot: slot.into(), topic: topic.into(), form: String::new() }
    }

    #[test]
    fn only_a_free_time_is_taken_and_a_topic_needs_not_be_told() {
        let slot = FREE[0].unix_timestamp().to_string();
        assert_eq!(form(&slot, "").draft(&FREE), Ok((FREE[0], None)));
        assert_eq!(form(&slot, "lighting").draft(&FREE), Ok((FREE[0], Category::of_code("lighting"))));
        assert_eq!(form("0", "").draft(&FREE), Err(vec![("slot", "taken")]));
        assert_eq!(form("", "family").draft(&FREE), Err(vec![("slot", "missing"), ("topic", "unknown")]));
    }

    #[test]
    fn the_holder_gives_back_or_tells_and_staff_mark() {
        let act = |act: &str| BookingActForm { act: act.into(), form: String::new() }.draft();
        assert_eq!((act("cancel"), act("unkept")), (Ok(BookingState::Cancelled), Ok(BookingState::Unkept)));
        assert_eq!(act("held"), Err(vec![("act", "unknown")]));
        let mark = |mark: &str| MarkForm { mark: mark.into(), ..MarkForm::default() }.draft().map(|(state, _)| state);
        assert_eq!((mark("absent"), mark("held")), (Ok(BookingState::Absent), Ok(BookingState::Held)));
        assert_eq!(mark("called-off"), Err(vec![("reason", "missing")]), "not without a reason");
        assert_eq!((mark("booked"), mark("")), (Err(vec![("mark", "unknown")]), Err(vec![("mark", "missing")])));
    }
}
