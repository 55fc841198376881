//! The desk's steps: who may take which is the domain's to say, the rest is done in one transaction each, and what a
//! step obliges to is written down sealed in the history.
use super::{
    Office,
    beside::Beside,
    concerns::{event, sealed_why},
    desk::Known,
    once::Sent,
    tree::Tree,
};
use crate::mail::Letter;
use domain::{
    audit,
    category::{Category, Kind},
    concern::{
        ConcernState, Verdict,
        course::{Course, Holding, Illegal, Open, Phase, Taken, Why, is_news},
        step::{Act, StepDraft, StepForm, StepRefusal},
    },
    deadline::Clock,
    failure::Failure,
    language::Language,
    person::{Role, Staff},
};
use storage::{
    ConcernRecord, ConnectionTrait, EventRecord, LateRecord, Stored, concerns as stored,
    registry::{date, written},
};

/// Who took a step.
#[derive(Clone, Copy)]
pub(super) enum By<'a> {
    /// A member of staff.
    Staff(&'a Staff),
    /// The one who wrote the concern.
    Author,
    /// The portal itself.
    Portal,
}

type Refused<T> = Result<T, Failure<StepRefusal>>;

fn refused<T>(refusal: StepRefusal) -> Refused<T> {
    Err(Failure::Refused(refusal))
}

/// The course of a stored concern.
pub(super) fn course_of(record: &ConcernRecord) -> Stored<Course> {
    let day = |text: &str, column| date(text, "concern", column, &record.id);
    let state = super::state_of(record)?;
    let answered = || record.answered_on.as_deref().unwrap_or(record.received_on.as_str()).to_owned();
    let judged = || record.verdict_on.clone().unwrap_or_else(answered);
    let phase = match state {
        ConcernState::Assigned => Phase::Assigned,
        ConcernState::NeedsInfo => Phase::NeedsInfo,
        ConcernState::Forwarded => Phase::Forwarded,
        ConcernState::Extended => Phase::Extended,
        ConcernState::Escalated => Phase::Escalated,
        ConcernState::Reopened => Phase::Reopened,
        ConcernState::Answered => return Ok(Course::Answered { on: day(&answered(), "answered_on")? }),
        ConcernState::Left => return Ok(Course::Left),
        ConcernState::Confirmed | ConcernState::NotResolved => {
            let verdict = record.verdict.as_deref().and_then(Verdict::of_code);
            let otherwise = if state == ConcernState::Confirmed { Verdict::Solved } else { Verdict::NotSolved };
            let on = day(&judged(), "verdict_on")?;
            return Ok(Course::Judged { verdict: verdict.unwrap_or(otherwise), on });
        }
        ConcernState::Withdrawn => return Ok(Course::Withdrawn),
        ConcernState::Merged => return Ok(Course::Merged),
        ConcernState::Closed => return Ok(Course::Closed),
    };
    let clock = Clock { started: day(&record.clock_started, "clock_started")?, due: day(&record.due, "due")? };
    let holding =
        Holding { holder: record.holder.clone(), office: record.office_id.clone(), officer: record.officer_id.clone() };
    Ok(Course::Open(Open { holding, clock, phase }))
}

/// The record after a step.
pub(super) fn after(record: ConcernRecord, course: &Course) -> ConcernRecord {
    let state = course.state().code().to_owned();
    match course {
        Course::Open(open) => ConcernRecord {
            state,
            holder: open.holding.holder.clone(),
            office_id: open.holding.office.clone(),
            officer_id: open.holding.officer.clone(),
            clock_started: written(open.clock.started),
            due: written(open.clock.due),
            ..record
        },
        Course::Answered { on } => ConcernRecord { state, answered_on: Some(written(*on)), ..record },
        Course::Judged { verdict, on } => {
            ConcernRecord { state, verdict: Some(verdict.code().into()), verdict_on: Some(written(*on)), ..record }
        }
        Course::Left | Course::Withdrawn | Course::Merged | Course::Closed => ConcernRecord { state, ..record },
    }
}

/// The line of the audit for a step about a sealed name.
const fn naming(act: Act) -> Option<audit::Act> {
    match act {
        Act::AskName => Some(audit::Act::AskName),
        Act::OpenName => Some(audit::Act::OpenName),
        Act::RefuseName => Some(audit::Act::RefuseName),
        _ => None,
    }
}

/// Who stands above a holder, where a concern rises when its term passes or the resident protests.
pub(super) fn superior(tree: &Tree, holding: &Holding, district_code: &str) -> Option<Holding> {
    let at = |holder: &str, office: String| Holding { holder: holder.into(), office, officer: None };
    let region = || format!("r-{}", district_code.get(..4).unwrap_or_default());
    let up = match holding.holder.as_str() {
        "inspector" | "desk" | "partner" => at("district", tree.district_office(district_code)),
        "district" => at("region", region()),
        "region" => at("republic", "republic".into()),
        "security" if holding.office != "sec" => at("security", "sec".into()),
        _ => return None,
    };
    tree.office(&up.office).is_some().then_some(up)
}

/// The concern with whoever decides it: what a head decides is his own, and a protest against it goes to the one above
/// him, never back to him (domain.md §1.3).
pub(super) fn decided_by(staff: &Staff, record: ConcernRecord) -> ConcernRecord {
    let holder = if staff.role.is_head() { staff.role.code().to_owned() } else { record.holder.clone() };
    ConcernRecord { holder, ..record }
}

/// The term the law gives a concern of that category and kind.
pub(super) fn term_of(category: &str, kind: &str) -> Option<domain::category::LegalTerm> {
    Some(Kind::of_code(kind)?.legal_term(Category::of_code(category)?))
}

impl Office {
    /// Takes a step of the desk. `None`: there is no such concern for him.
    pub(super) async fn stepped_by(&self, staff: &Staff, id: &str, form: &StepForm) -> Refused<Option<()>> {
        let transaction = self.storage.begin().await?;
        let Some(known) = self.find_visible(&transaction, staff, id).await? else { return Ok(None) };
        match self.sent(&transaction, &form.form).await? {
            Sent::First => {}
            Sent::Before => return Ok(Some(())),
            Sent::Unknown => return refused(StepRefusal::Fields(vec![("form", "missing")])),
        }
        let act = form.act().ok_or_else(|| Failure::Refused(StepRefusal::Fields(vec![("act", "unknown")])))?;
        if !may_take(staff, &known.record, act) {
            return refused(StepRefusal::NotYours);
        }
        let draft = form.draft().map_err(|wrong| Failure::Refused(StepRefusal::Fields(wrong)))?;
        if form.seen != stored::count_events(&transaction, id).await?.to_string() {
            return refused(StepRefusal::Changed);
        }
        let (record, taken) = self.stepped(&transaction, staff, known, draft).await?;
        if let Some(naming) = naming(act) {
            self.note_act(&transaction, Some(staff.account), naming, "").await?;
        }
        if !self.write_step(&transaction, record, taken, By::Staff(staff)).await? {
            return refused(StepRefusal::Changed);
        }
        storage::commit(transaction).await?;
        self.changed();
        Ok(Some(()))
    }

    /// Writes a step: the concern as it stands now, and an entry of the history with what the step obliged to under
    /// seal. False when somebody else was quicker: then nothing was written.
    pub(super) async fn write_step(
        &self,
        database: &impl ConnectionTrait,
        record: ConcernRecord,
        taken: Taken,
        by: By<'_>,
    ) -> Stored<bool> {
        let from = record.state.clone();
        let at = self.now().unix_timestamp();
        let before = course_of(&record)?.open().ok();
        let record = ConcernRecord {
            ended_on: self.ended_on(&record, &taken.course),
            is_new: record.is_new && !matches!(by, By::Staff(_)),
            moved_at: at,
            ..after(record, &taken.course)
        };
        let why = match taken.why {
            Why::Nothing => None,
            why => Some(sealed_why(&record.id, &self.key_of(database, &record.id).await?, &why)),
        };
        let (actor, account_id) = match by {
            By::Staff(staff) => ("staff", Some(staff.account)),
            By::Author => ("resident", None),
            By::Portal => ("portal", None),
        };
        let entry = event(&record.id, at, taken.event, &record.holder, actor, (&from, &record.state));
        if !stored::set_concern(database, record.clone(), &from).await? {
            return Ok(false);
        }
        stored::add_events(database, vec![EventRecord { account_id, why, ..entry }]).await?;
        if taken.event == "recomputed" {
            storage::evaluations::remove_late(database, &record.id).await?;
        } else if let Some((officer, due)) = before.as_ref().and_then(|open| open.let_pass(self.today())) {
            let (concern_id, officer_id) = (record.id.clone(), officer.map(str::to_owned));
            storage::evaluations::add_late(database, LateRecord { concern_id, officer_id, due: written(due) }).await?;
        }
        if !matches!(by, By::Author) && is_news(taken.event) {
            self.tell_author(database, &record).await?;
        }
        Ok(true)
    }

    /// A letter to the author, in the transaction of the step, where he left a mail address.
    async fn tell_author(&self, database: &impl ConnectionTrait, record: &ConcernRecord) -> Stored {
        let Some(email) = self.mail_of(database, record).await? else { return Ok(()) };
        let language = Language::of_code(&record.language).unwrap_or_default();
        let letter = Letter::case_news(&email, language, &record.number);
        storage::letters::add_letter(database, letter.sealed(&self.secrets), self.now().unix_timestamp()).await
    }

    /// The day on which a concern ended, from which its texts are kept; none while it may go on.
    fn ended_on(&self, record: &ConcernRecord, course: &Course) -> Option<String> {
        match course {
            Course::Open(_) | Course::Answered { .. } => None,
            _ => record.ended_on.clone().or_else(|| Some(written(self.today()))),
        }
    }

    async fn stepped(
        &self,
        database: &impl ConnectionTrait,
        staff: &Staff,
        known: Known,
        draft: StepDraft,
    ) -> Refused<(ConcernRecord, Taken)> {
        let draft = match self.stepped_beside(database, staff, &known, draft).await? {
            Beside::Taken(done) => return Ok(*done),
            Beside::Not(draft) => draft,
        };
        let mut record = known.record;
        let illegal = |illegal| Failure::Refused(StepRefusal::Illegal(illegal));
        let open = course_of(&record)?.open().map_err(illegal)?;
        let tree = self.tree();
        let term = term_of(&record.category, &record.kind).ok_or_else(|| illegal(Illegal::NotExtendable))?;
        let desk =
            Holding { holder: "desk".into(), office: tree.district_office(&record.district_code), officer: None };
        let taken = match draft {
            StepDraft::Assign { officer: None, reason } => open.assign(desk, reason),
            StepDraft::Assign { officer: Some(officer), reason } => {
                if !tree.serves_in(&officer, &desk.office) {
                    return refused(StepRefusal::Fields(vec![("to", "unknown")]));
                }
                let prior = stored::list_handlers(database, &[record.id.clone()]).await?;
                // A complaint about an officer never goes down to an inspector, a reopened one never back.
                if record.is_about_officer || prior.iter().any(|(_, handler)| *handler == officer) {
                    return refused(StepRefusal::Conflict);
                }
                let to = Holding { holder: "inspector".into(), office: desk.office, officer: Some(officer) };
                open.assign(to, reason)
            }
            StepDraft::Forward(sending) => {
                if record.is_about_officer {
                    return refused(StepRefusal::Conflict);
                }
                record.forwarded_to = Some(sending.body.code().to_owned());
                let office = tree.partner_office(&record.district_code, sending.body.code());
                let to = Holding { holder: "partner".into(), office, officer: None };
                open.forward(to, sending, term, self.today())
            }
            StepDraft::Extend { until, reason } => open.extend(until, reason, term),
            StepDraft::Leave { ground, conclusion } => {
                record = decided_by(staff, record);
                open.leave(ground, conclusion)
            }
            StepDraft::NotOurs { reason } => open.not_ours(desk, reason, self.today()),
            StepDraft::Merge { main } => {
                let main = stored::find_by_number(database, &main).await?.filter(|main| main.id != record.id);
                let main = match main {
                    Some(main) => self.find_visible(database, staff, &main.id).await?.map(|known| known.record),
                    None => None,
                };
                let Some(main) = main.filter(|main| main.is_about_officer == record.is_about_officer) else {
                    return Err(illegal(Illegal::NoMain));
                };
                record.merged_into = Some(main.id.clone());
                open.merge(&course_of(&main)?, main.number)
            }
            StepDraft::Correct { category, kind, reason } => {
                if record.is_about_officer || category.is_about_officer() {
                    return refused(StepRefusal::Fields(vec![("category", "officer")]));
                }
                let from = (record.category.clone(), record.kind.clone());
                let to = (category.code().to_owned(), kind.code().to_owned());
                (record.category, record.kind) = to.clone();
                let clock = match open.phase {
                    Phase::Extended => open.clock,
                    _ => Clock::start(open.clock.started, kind.legal_term(category)),
                };
                let course = Course::Open(Open { clock, ..open });
                Ok(Taken { course, event: "corrected", why: Why::Corrected { from, to, reason } })
            }
            _ => return refused(StepRefusal::NotYours),
        };
        Ok((record, taken.map_err(illegal)?))
    }
}

/// Whether the step is his to take on this concern, which he may see. What lies with the head is not the desk's.
pub(super) fn may_take(staff: &Staff, record: &ConcernRecord, act: Act) -> bool {
    act.is_open_to(staff.role)
        && match staff.role {
            Role::Inspector => Office::is_mine(staff, record),
            _ if act == Act::Supplement => Office::is_mine(staff, record),
            Role::Desk => matches!(record.holder.as_str(), "inspector" | "desk"),
            // What lies with another body is that body's to move.
            Role::DistrictHead | Role::Region | Role::Republic => {
                record.holder != Role::Partner.code() || act.is_about_name()
            }
            Role::Partner if act == Act::NotOurs => Office::is_mine(staff, record),
            _ => true,
        }
}
