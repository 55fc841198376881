//! What time does to concerns: reminders at shares of a term, the rise to the superior when it passes, the end when a
//! resident says nothing. Each may run twice and in many processes: a step that was taken finds nothing to take.
use super::{
    Office,
    concerns::{event, sealed_why},
    steps::{By, course_of, superior, term_of},
};
use domain::{
    concern::course::{Course, Open, Taken, Trigger, Why},
    days_off::DaysOff,
    deadline::{Clock, DAYS_TO_REOPEN, Mark, registered_on},
};
use std::sync::Arc;
use storage::{
    ConcernRecord, ConnectionTrait, EventRecord, Stored,
    concerns::{self as stored, TermRecord},
    registry::{date, written},
};
use time::Duration;

/// Terms looked at in one go, so that nobody waits long for the database.
const BATCH: u64 = 2_000;

/// Steps taken in one transaction, and the pause in which others write.
const STEPS: usize = 25;
const BREATH: std::time::Duration = std::time::Duration::from_millis(4);

/// What a run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Minded {
    /// Reminders written.
    pub reminded: u64,
    /// Terms moved because days off changed.
    pub recomputed: u64,
    /// Concerns that rose.
    pub escalated: u64,
    /// Concerns closed without a word of the resident.
    pub closed: u64,
}

impl Office {
    /// Reminds, lets rise and closes what is due by the portal's clock.
    pub async fn mind_terms(&self) -> Stored<Minded> {
        let mut minded = Minded::default();
        self.learn_days_off().await?;
        let mut last = String::new();
        loop {
            let batch = stored::list_terms_after(self.storage.connection(), &last, BATCH).await?;
            let Some(end) = batch.last() else { break };
            last = end.id.clone();
            let mut come = Vec::new();
            for term in batch {
                if self.has_come(&term)? {
                    come.push(term.id);
                }
            }
            for some in come.chunks(STEPS) {
                let transaction = self.storage.begin().await?;
                for id in some {
                    let mut next = stored::find_concern(&transaction, id).await?;
                    while let Some(record) = next {
                        next = self.mind_open(&transaction, record, &mut minded).await?;
                    }
                }
                storage::commit(transaction).await?;
                tokio::time::sleep(BREATH).await;
            }
        }
        // Ten days must have passed after the day of the answer.
        let before = written(self.today() - Duration::days(DAYS_TO_REOPEN.into()));
        loop {
            let batch = stored::list_unjudged(self.storage.connection(), &before, BATCH).await?;
            let found = batch.len() as u64;
            let mut closed = 0;
            for record in batch {
                closed += u64::from(self.close_unjudged(record).await?);
            }
            minded.closed += closed;
            if closed == 0 || found < BATCH {
                break;
            }
        }
        if minded != Minded::default() {
            self.changed();
        }
        Ok(minded)
    }

    /// Whether a term asks for a step: a mark was reached, or its first day is another one by the days off known now.
    fn has_come(&self, term: &TermRecord) -> Stored<bool> {
        let day = |text: &str, column| date(text, "concern", column, &term.id);
        let clock = Clock { started: day(&term.clock_started, "clock_started")?, due: day(&term.due, "due")? };
        let days_off = self.days_off();
        let is_reached =
            clock.mark(self.today(), &days_off).is_some_and(|mark| i32::from(mark.level()) > term.reminded);
        let is_moved =
            term.forwarded_to.is_none() && registered_on(super::instant(term.received_at), &days_off) != clock.started;
        Ok(is_reached || is_moved)
    }

    /// Takes one step that time brings. Gives the concern to look at again, where it has to rise once more.
    async fn mind_open(
        &self,
        database: &impl ConnectionTrait,
        record: ConcernRecord,
        minded: &mut Minded,
    ) -> Stored<Option<ConcernRecord>> {
        let Ok(open) = course_of(&record)?.open() else { return Ok(None) };
        let record = match self.register_anew(database, &record, &open).await? {
            Some(moved) => {
                minded.recomputed += 1;
                return Ok(Some(moved));
            }
            None => record,
        };
        let Some(reached) =
            open.clock.mark(self.today(), &self.days_off()).filter(|mark| i32::from(mark.level()) > record.reminded)
        else {
            return Ok(None);
        };
        // One step up at a time: what rises for the first time rises to the direct superior.
        let level = match reached {
            Mark::RisesAgain if record.reminded < Mark::Rises.level().into() => Mark::Rises.level(),
            reached => reached.level(),
        };
        let (id, before) = (record.id.clone(), record.reminded);
        if !stored::set_reminded(database, &id, before, level.into()).await? {
            return Ok(None);
        }
        let taken = match reached {
            Mark::Reminder(share) => {
                self.remind(database, &record, share).await?;
                minded.reminded += 1;
                return Ok(None);
            }
            // Without anybody above, and where the head has it already, it stays where it is.
            Mark::Rises | Mark::RisesAgain => superior(&self.tree(), &open.holding, &record.district_code)
                .and_then(|up| open.escalate(up, Trigger::Overdue).ok()),
        };
        if let Some(taken) = taken {
            if !self.write_step(database, record, taken, By::Portal).await? {
                // Somebody was quicker: the mark is looked at again.
                stored::set_reminded(database, &id, level.into(), before).await?;
                return Ok(None);
            }
            minded.escalated += 1;
        }
        if level == reached.level() {
            return Ok(None);
        }
        stored::find_concern(database, &id).await
    }

    /// Writes a reminder into the history: the concern stands where it stood.
    async fn remind(&self, database: &impl ConnectionTrait, record: &ConcernRecord, share: u8) -> Stored {
        let why = sealed_why(&record.id, &self.key_of(database, &record.id).await?, &Why::Reminded { share });
        let (at, state) = (self.now().unix_timestamp(), record.state.as_str());
        let entry = event(&record.id, at, "reminded", &record.holder, "portal", (state, state));
        stored::add_events(database, vec![EventRecord { why: Some(why), ..entry }]).await
    }

    /// Days off may have been imported by another process.
    async fn learn_days_off(&self) -> Stored {
        let days_off: DaysOff = storage::days_off::list_days_off(self.storage.connection()).await?.into();
        if days_off != *self.days_off() {
            self.memory.write().unwrap_or_else(std::sync::PoisonError::into_inner).days_off = Arc::new(days_off);
            self.changed();
        }
        Ok(())
    }

    /// Moves the term of a concern that is registered on another day by the days off as they are known now, and writes
    /// it down. The clock of a body to which it was sent began on the day of sending.
    async fn register_anew(
        &self,
        database: &impl ConnectionTrait,
        record: &ConcernRecord,
        open: &Open,
    ) -> Stored<Option<ConcernRecord>> {
        let registered = registered_on(super::instant(record.received_at), &self.days_off());
        let Some(term) = term_of(&record.category, &record.kind) else { return Ok(None) };
        if registered == open.clock.started || record.forwarded_to.is_some() {
            return Ok(None);
        }
        let clock = open.clock.registered_anew(registered, term);
        let (started, due) = (written(clock.started), written(clock.due));
        if !stored::set_clock(database, &record.id, &record.clock_started, &started, &due).await? {
            return Ok(None);
        }
        let why = Why::Recomputed { from: open.clock.due, to: clock.due };
        let moved = ConcernRecord { clock_started: started, due, ..record.clone() };
        let taken = Taken { course: Course::Open(Open { clock, ..open.clone() }), event: "recomputed", why };
        if !self.write_step(database, moved.clone(), taken, By::Portal).await? {
            // Somebody was quicker: the term is looked at again.
            stored::set_clock(database, &record.id, &moved.clock_started, &record.clock_started, &record.due).await?;
            return Ok(None);
        }
        Ok(Some(moved))
    }

    async fn close_unjudged(&self, record: ConcernRecord) -> Stored<bool> {
        let Ok(taken) = course_of(&record)?.close(self.today()) else { return Ok(false) };
        let transaction = self.storage.begin().await?;
        let is_written = self.write_step(&transaction, record, taken, By::Portal).await?;
        if is_written {
            storage::commit(transaction).await?;
        }
        Ok(is_written)
    }
}
