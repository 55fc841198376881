//! Answers on their way: sent at once, or kept until the head has signed.
use super::{
    Office,
    concerns::SealedAnswer,
    desk::Known,
    flags::Writer,
    steps::{By, course_of, decided_by},
    views::as_read,
};
use crate::secrets::CaseKey;
use domain::{
    concern::{
        Answer, AnswerDraft, DeskRefusal, Outcome,
        course::{Illegal, Taken},
        further::{needs_signature, propose},
    },
    failure::Failure,
    person::Staff,
};
use serde::{Deserialize, Serialize};
use storage::{
    AnswerRecord, ConcernRecord, ConnectionTrait, ProposalRecord, StorageError, Stored, concerns as stored, keys,
    registry::written,
};

/// An answer that waits, under the seal of its case.
#[derive(Serialize, Deserialize)]
struct Proposed {
    answer: SealedAnswer,
    summary: String,
}

fn place(concern: &str) -> String {
    format!("concern_proposal/{concern}")
}

fn not_now(_: Illegal) -> Failure<DeskRefusal> {
    Failure::Refused(DeskRefusal::NotNow)
}

fn inconsistent(concern: &str) -> StorageError {
    StorageError::Inconsistent { table: "concern_proposal", column: "sealed", row: concern.to_owned() }
}

impl Office {
    /// Sends an answer, or keeps it for the signature where the law wants one.
    pub(super) async fn answered(
        &self,
        database: &impl ConnectionTrait,
        staff: &Staff,
        known: Known,
        draft: AnswerDraft,
    ) -> Result<(), Failure<DeskRefusal>> {
        let id = known.record.id.clone();
        let key = self.key_of(database, &id).await?;
        let outcome = draft.outcome;
        let proposed = Proposed {
            answer: SealedAnswer {
                outcome: outcome.code().into(),
                measure: draft.measure,
                done_on: written(draft.done_on),
                ground: draft.ground,
                prevention: draft.prevention,
                text: draft.text,
            },
            summary: draft.summary,
        };
        let (record, taken) = if needs_signature(staff.role, outcome) {
            let sealed = key.seal(&place(&id), &serde_json::to_vec(&proposed).unwrap_or_default());
            let at = self.now().unix_timestamp();
            let kept = ProposalRecord { concern_id: id, account_id: staff.account, at, sealed };
            keys::set_proposal(database, kept).await?;
            let taken = propose(course_of(&known.record)?).map_err(not_now)?;
            (known.record, taken)
        } else {
            let record = decided_by(staff, known.record);
            self.sent_out(database, &key, staff.into(), record, proposed).await?.map_err(not_now)?
        };
        if !self.write_step(database, record, taken, By::Staff(staff)).await? {
            return Err(Failure::Refused(DeskRefusal::NotNow));
        }
        Ok(())
    }

    /// The answer that waits, signed: `None` where none waits.
    pub(super) async fn signed(
        &self,
        database: &impl ConnectionTrait,
        record: ConcernRecord,
    ) -> Stored<Option<(ConcernRecord, Taken)>> {
        let id = record.id.clone();
        let Some(kept) = keys::find_proposal(database, &id).await? else { return Ok(None) };
        let key = self.key_of(database, &id).await?;
        let opened = key.open(&place(&id), &kept.sealed).and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let proposed: Proposed = opened.ok_or_else(|| inconsistent(&id))?;
        let writer = Writer { account: Some(kept.account_id), ..Writer::from(&record) };
        Ok(self.sent_out(database, &key, writer, record, proposed).await?.ok())
    }

    async fn sent_out(
        &self,
        database: &impl ConnectionTrait,
        key: &CaseKey,
        writer: Writer,
        record: ConcernRecord,
        proposed: Proposed,
    ) -> Stored<Result<(ConcernRecord, Taken), Illegal>> {
        let outcome = Outcome::of_code(&proposed.answer.outcome).ok_or_else(|| inconsistent(&record.id))?;
        let taken = match course_of(&record)?.open().and_then(|open| open.answer(outcome, self.today())) {
            Ok(taken) => taken,
            Err(illegal) => return Ok(Err(illegal)),
        };
        let at = self.now().unix_timestamp();
        let words = (proposed.answer.text.as_str(), proposed.answer.measure.as_str());
        let looked = self.look_at(database, &record, words).await?;
        self.draw_for_reading(database, writer, &record, &looked).await?;
        let sealed = proposed.answer.sealed(&record.id, key);
        keys::remove_proposal(database, &record.id).await?;
        stored::add_answers(database, vec![AnswerRecord { concern_id: record.id.clone(), at, sealed }]).await?;
        let summary = (record.may_publish && !proposed.summary.is_empty()).then_some(proposed.summary);
        Ok(Ok((ConcernRecord { answered_at: Some(at), summary, ..record }, taken)))
    }

    /// The answer that waits for a signature, as it is read.
    pub(super) async fn proposed_of(&self, record: &ConcernRecord) -> Stored<Option<Answer>> {
        let database = self.storage.connection();
        let Some(kept) = keys::find_proposal(database, &record.id).await? else { return Ok(None) };
        let Some(key) = self.find_key(database, &record.id).await? else { return Ok(None) };
        let opened = key.open(&place(&record.id), &kept.sealed);
        let proposed: Option<Proposed> = opened.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Ok(proposed.and_then(|proposed| as_read(&record.id, kept.at, proposed.answer)))
    }
}
