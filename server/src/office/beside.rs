//! Steps beside the course: opening a sealed name, signing an answer or giving it back, supplementing one. What is
//! allowed is the domain's to say (`domain::concern::further`).
use super::{
    Office,
    desk::Known,
    identity::naming_of,
    steps::{course_of, decided_by},
};
use domain::{
    concern::{
        course::{Illegal, Taken, Why},
        further::{self, Naming},
        step::{Standing, StepDraft, StepRefusal},
    },
    failure::Failure,
    person::Staff,
};
use storage::{ConcernRecord, ConnectionTrait, EventRecord, Stored, concerns as stored, keys};

/// Whether a step was one of these.
pub(super) enum Beside {
    /// It was, and this is what it led to.
    Taken(Box<(ConcernRecord, Taken)>),
    /// It was another one.
    Not(StepDraft),
}

fn illegal(illegal: Illegal) -> Failure<StepRefusal> {
    Failure::Refused(StepRefusal::Illegal(illegal))
}

impl Office {
    /// How a concern stands for a reader.
    pub(super) async fn standing(
        &self,
        database: &impl ConnectionTrait,
        staff: &Staff,
        known: &Known,
    ) -> Stored<Standing> {
        let is_sealed = self.is_sealed(database, &known.record).await?;
        let naming = match is_sealed {
            true => naming_of(&stored::list_events(database, &known.record.id).await?),
            false => Naming::Closed,
        };
        let key = self.find_key(database, &known.record.id).await?;
        let parts = self.parts_of(database, &known.record.id, key.as_ref(), Some(staff)).await?;
        Ok(Standing {
            state: known.state,
            is_sealed,
            naming,
            is_proposed: keys::find_proposal(database, &known.record.id).await?.is_some(),
            is_asked: parts.iter().any(|part| part.is_mine && !part.is_copy && part.said.is_none()),
            reader: staff.account,
        })
    }

    /// Takes a step beside the course.
    pub(super) async fn stepped_beside(
        &self,
        database: &impl ConnectionTrait,
        staff: &Staff,
        known: &Known,
        draft: StepDraft,
    ) -> Result<Beside, Failure<StepRefusal>> {
        let record = known.record.clone();
        let course = course_of(&record)?;
        let events = stored::list_events(database, &record.id).await?;
        let naming = naming_of(&events);
        let taken = match draft {
            StepDraft::AskName { reason } => {
                let is_sealed = self.is_sealed(database, &record).await?;
                further::ask_name(course, naming, is_sealed, reason)
            }
            StepDraft::OpenName => {
                let reason = self.asked_reason(database, &record.id, &events).await?;
                further::open_name(course, naming, staff.account, reason)
            }
            StepDraft::RefuseName { reason } => further::refuse_name(course, naming, staff.account, reason),
            StepDraft::Involve(sending) => Ok(self.involved(database, &record, sending).await?),
            StepDraft::Contribute { text } => Ok(self.contributed(database, staff, &record, text).await?),
            StepDraft::Supplement { text } => further::supplement(course, text),
            StepDraft::SendBack { reason } => {
                let is_proposed = keys::find_proposal(database, &record.id).await?.is_some();
                keys::remove_proposal(database, &record.id).await?;
                further::send_back(course, is_proposed, reason)
            }
            StepDraft::Sign => {
                let record = decided_by(staff, record);
                let signed = self.signed(database, record).await?.ok_or_else(|| illegal(Illegal::NotProposed))?;
                return Ok(Beside::Taken(Box::new(signed)));
            }
            draft => return Ok(Beside::Not(draft)),
        };
        Ok(Beside::Taken(Box::new((record, taken.map_err(illegal)?))))
    }

    /// Why the name was asked for, for the author to read when it is opened.
    async fn asked_reason(
        &self,
        database: &impl ConnectionTrait,
        concern: &str,
        events: &[EventRecord],
    ) -> Stored<String> {
        let key = self.key_of(database, concern).await?;
        let asked = events.iter().rev().find(|event| event.kind == further::NAME_ASKED);
        Ok(match asked.map(|event| super::views::why_of(concern, &key, event)) {
            Some(Why::NameAsked { reason }) => reason,
            _ => String::new(),
        })
    }
}
