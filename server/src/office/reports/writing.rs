//! A report on its way: opened with locked figures, written, submitted, sent back, approved, published. Every step keeps
//! a version of the words.
use super::{
    super::Office,
    Refused, commitments, earlier_of, inconsistent,
    served::{Served, owing},
    state,
};
use crate::{office::random_id, secrets};
use domain::{
    calendar::start_of_day,
    check::hex,
    failure::Failure,
    person::Staff,
    report::{Commitment, Narrative, ReportForm, ReportRefusal, ReportSpan, ReportState, carried, decides, kept_on},
};
use serde::Serialize;
use std::collections::HashSet;
use storage::{ConnectionTrait, ReportRecord, Stored, VersionRecord, registry::written, reports as stored};

/// So long after the day of locking the portal opens reports by itself; later whoever owes one opens it.
pub(super) const LOCKING: time::Duration = time::Duration::days(14);

/// What the public log keeps of a published report, so that nobody changes it unseen.
#[derive(Serialize)]
struct Announced<'a> {
    kind: &'static str,
    report: &'a str,
    period: &'a str,
    /// SHA-256 of figures, words, promises and photos with their words as they are stored, in this order, hexadecimal.
    sha256: String,
}

impl<'a> Announced<'a> {
    fn of(record: &'a ReportRecord, pictures: &[(String, Vec<u8>)]) -> Self {
        let words = [&record.figures, &record.narrative, &record.commitments, &record.earlier];
        let mut parts: Vec<&[u8]> = words.map(|part| part.as_bytes()).to_vec();
        parts.extend(pictures.iter().flat_map(|(caption, jpeg)| [caption.as_bytes(), jpeg.as_slice()]));
        let hash = secrets::digest(&secrets::lp(&parts));
        let sha256 = hex(&hash);
        Self { kind: "report_published", report: &record.id, period: &record.quarter, sha256 }
    }
}

impl Office {
    pub(super) async fn find_on_desk(&self, staff: &Staff, id: &str) -> Refused<ReportRecord> {
        let record = stored::find_report(self.storage.connection(), id).await?;
        record.filter(|record| Self::is_on_desk(staff, record)).ok_or(Failure::Refused(ReportRefusal::NotYours))
    }

    /// A report that a member of staff decides about, which is never his own.
    pub(super) async fn find_to_decide(&self, staff: &Staff, id: &str) -> Refused<ReportRecord> {
        let record = self.find_on_desk(staff, id).await?;
        if Self::is_own(staff, &record) {
            return Err(Failure::Refused(ReportRefusal::Own));
        }
        let may = decides(staff, record.officer_id.as_deref(), &record.territory);
        if may { Ok(record) } else { Err(Failure::Refused(ReportRefusal::NotYours)) }
    }

    /// The spans an officer owes a report of.
    pub(super) async fn owed_by(&self, officer: &str) -> Stored<Vec<ReportSpan>> {
        let mut owed = Vec::new();
        for span in ReportSpan::to_report(self.today()) {
            if self.served(officer, span).await?.is_some() {
                owed.push(span);
            }
        }
        Ok(owed)
    }

    /// The service of an officer in a span in which he owes a report.
    async fn served(&self, officer: &str, span: ReportSpan) -> Stored<Option<Served>> {
        let (from, to) = (written(span.first_day()), written(span.last_day()));
        let rows = storage::inspectors::list_served(self.storage.connection(), "", Some(officer), &from, &to).await?;
        Ok(owing(rows, span)?.remove(officer))
    }

    pub(super) async fn opened_report(&self, officer: &str, span: ReportSpan) -> Refused<String> {
        if span.locks_on() > self.today() {
            return Err(Failure::Refused(ReportRefusal::NotLocked { from: span.locks_on() }));
        }
        if let Some(known) = stored::find_report_of(self.storage.connection(), officer, &span.to_string()).await? {
            return Ok(known.id);
        }
        let record = self.filled(officer, span).await?.ok_or(Failure::Refused(ReportRefusal::NotServed))?;
        let id = record.id.clone();
        if stored::add_report(self.storage.connection(), record).await? {
            return Ok(id);
        }
        let known = stored::find_report_of(self.storage.connection(), officer, &span.to_string()).await?;
        known.map(|report| report.id).ok_or(Failure::Refused(ReportRefusal::NotServed))
    }

    /// Opens, and so locks, the reports whose day of locking has come, of everybody who owes one and has none. Gives how many.
    pub async fn lock_reports(&self) -> Stored<u64> {
        let mut opened = 0;
        let today = self.today();
        for span in ReportSpan::to_report(today).into_iter().filter(|span| today - span.locks_on() < LOCKING) {
            let (from, to) = (written(span.first_day()), written(span.last_day()));
            let served = storage::inspectors::list_served(self.storage.connection(), "", None, &from, &to).await?;
            let known: HashSet<String> =
                stored::list_authors(self.storage.connection(), &span.to_string()).await?.into_iter().collect();
            for officer in owing(served, span)?.into_keys().filter(|officer| !known.contains(officer)) {
                match self.opened_report(&officer, span).await {
                    Ok(_) => opened += 1,
                    Err(Failure::Refused(_)) => {}
                    Err(Failure::Unavailable(incident)) => {
                        tracing::error!(?incident, "a report was not locked on its day");
                    }
                }
            }
        }
        Ok(opened)
    }

    /// What a report has to answer for: promises of the report before, of the same author and sort, and which report it is.
    pub(super) async fn promised_before(
        &self,
        officer: Option<&str>,
        territory: &str,
        span: ReportSpan,
    ) -> Stored<(Option<String>, Vec<Commitment>)> {
        let before = Some(span.to_string());
        let database = self.storage.connection();
        let Some(last) = stored::find_last_published(database, officer, territory, before.as_deref()).await? else {
            return Ok((None, Vec::new()));
        };
        let promised = carried(commitments(&last.commitments, &last.id)?, commitments(&last.earlier, &last.id)?);
        Ok((Some(last.id), promised))
    }

    /// A report that is still written answers for what is public when it is written, not for what was when it was opened.
    pub(super) async fn refreshed(&self, record: ReportRecord) -> Stored<ReportRecord> {
        if !state(&record)?.is_open() {
            return Ok(record);
        }
        let span = ReportSpan::parse(&record.quarter).ok_or_else(|| inconsistent("quarter", &record.id))?;
        let (of, promised) = self.promised_before(record.officer_id.as_deref(), &record.territory, span).await?;
        if of == record.earlier_of {
            return Ok(record);
        }
        let earlier = kept_on(promised, &earlier_of(&record)?);
        Ok(ReportRecord { earlier: serde_json::to_string(&earlier).unwrap_or_default(), earlier_of: of, ..record })
    }

    async fn filled(&self, officer: &str, span: ReportSpan) -> Stored<Option<ReportRecord>> {
        let Some(Served { assignment, mahallas, home, .. }) = self.served(officer, span).await? else {
            return Ok(None);
        };
        let gazetteer = self.gazetteer();
        let Some(mahalla) = gazetteer.mahalla(&home) else { return Ok(None) };
        let (earlier_of, earlier) = self.promised_before(Some(officer), "", span).await?;
        Ok(Some(ReportRecord {
            id: random_id(),
            officer_id: Some(officer.to_owned()),
            assignment_id: Some(assignment),
            territory: mahalla.district_code.clone(),
            mahalla_codes: mahallas.join(","),
            quarter: span.to_string(),
            state: ReportState::Draft.code().into(),
            figures: serde_json::to_string(&self.figures_of_span(officer, span).await?).unwrap_or_default(),
            locked_at: self.now().max(start_of_day(span.locks_on())).unix_timestamp(),
            narrative: serde_json::to_string(&Narrative::default()).unwrap_or_default(),
            commitments: "[]".into(),
            earlier: serde_json::to_string(&earlier).unwrap_or_default(),
            remark: String::new(),
            published_at: None,
            earlier_of,
        }))
    }

    /// Writes a report back and keeps the version; nothing where the words and the state are those that stand.
    async fn set_with_version(&self, staff: &Staff, record: ReportRecord, from: ReportState) -> Refused<()> {
        let transaction = self.storage.begin().await?;
        let refusal = || match ReportState::of_code(&record.state) {
            Some(ReportState::Draft | ReportState::Returned | ReportState::Submitted) if from.is_open() => {
                ReportRefusal::NotOpen
            }
            _ => ReportRefusal::NotSubmitted,
        };
        if !stored::set_report(&transaction, record.clone(), from.code()).await? {
            return Err(Failure::Refused(refusal()));
        }
        self.keep_version(&transaction, staff, &record).await?;
        if record.state == ReportState::Published.code() {
            let pictures = stored::list_whole_pictures(&transaction, &record.id).await?;
            self.announce(&transaction, &Announced::of(&record, &pictures)).await?;
        }
        storage::commit(transaction).await?;
        self.changed();
        Ok(())
    }

    async fn keep_version(&self, database: &impl ConnectionTrait, staff: &Staff, record: &ReportRecord) -> Stored {
        let version = VersionRecord {
            report_id: record.id.clone(),
            number: 0,
            state: record.state.clone(),
            at: self.now().unix_timestamp(),
            author: serde_json::to_string(&staff.name).ok(),
            narrative: record.narrative.clone(),
            commitments: record.commitments.clone(),
            earlier: record.earlier.clone(),
            remark: record.remark.clone(),
        };
        stored::add_version(database, version).await
    }

    pub(super) async fn written(&self, staff: &Staff, id: &str, form: &ReportForm) -> Refused<()> {
        let stored = self.find_on_desk(staff, id).await?;
        if !Self::is_own(staff, &stored) {
            return Err(Failure::Refused(ReportRefusal::NotYours));
        }
        let record = self.refreshed(stored.clone()).await?;
        let from = state(&record)?;
        if from == ReportState::Published {
            return Err(Failure::Refused(ReportRefusal::AlreadyPublished));
        }
        if !from.is_open() {
            return Err(Failure::Refused(ReportRefusal::NotOpen));
        }
        if !form.earlier_of.is_empty() && Some(&form.earlier_of) != record.earlier_of.as_ref() {
            return Err(Failure::Refused(ReportRefusal::Fields(vec![("kept1", "changed")])));
        }
        let mut earlier = earlier_of(&record)?;
        let draft = form.draft(&earlier, self.today()).map_err(Failure::Refused)?;
        for (promise, (kept, shown)) in earlier.iter_mut().zip(draft.kept) {
            (promise.kept, promise.shown) = (kept, shown);
        }
        let to = if draft.is_submitted { ReportState::Submitted } else { from };
        let next = ReportRecord {
            state: to.code().into(),
            narrative: serde_json::to_string(&draft.narrative).unwrap_or_default(),
            commitments: serde_json::to_string(&draft.commitments).unwrap_or_default(),
            earlier: serde_json::to_string(&earlier).unwrap_or_default(),
            ..record.clone()
        };
        if next == stored { Ok(()) } else { self.set_with_version(staff, next, from).await }
    }

    /// The head's decision on what was submitted: back with a remark, approved, or approved and public at once.
    pub(super) async fn decided(
        &self,
        staff: &Staff,
        id: &str,
        to: ReportState,
        remark: &str,
        read: Option<u32>,
    ) -> Refused<()> {
        let record = self.find_to_decide(staff, id).await?;
        self.must_be_read(id, read).await?;
        self.moved_on(staff, record, to, remark).await
    }

    /// Makes a report public: the head what he approves, the author what was approved.
    pub(super) async fn made_public(&self, staff: &Staff, id: &str, read: Option<u32>) -> Refused<()> {
        let record = self.find_on_desk(staff, id).await?;
        self.must_be_read(id, read).await?;
        let is_author = Self::is_own(staff, &record);
        if is_author && state(&record)? == ReportState::Submitted {
            return Err(Failure::Refused(ReportRefusal::Own));
        }
        if !is_author {
            self.find_to_decide(staff, id).await?;
        }
        self.moved_on(staff, record, ReportState::Published, "").await
    }

    /// Whoever decides has read the last version; where nothing is said of which he read, the state alone decides.
    async fn must_be_read(&self, id: &str, read: Option<u32>) -> Refused<()> {
        let last = stored::list_versions(self.storage.connection(), id).await?.last().map(|one| one.number);
        let is_last = read.is_none_or(|read| last.is_none_or(|last| i64::from(last) == i64::from(read)));
        if is_last { Ok(()) } else { Err(Failure::Refused(ReportRefusal::Changed)) }
    }

    async fn moved_on(&self, staff: &Staff, record: ReportRecord, to: ReportState, remark: &str) -> Refused<()> {
        let from = state(&record)?;
        let may = match to {
            ReportState::Published => from.may_be_published(),
            _ => from.waits_for_head(),
        };
        if from == ReportState::Published {
            return Err(Failure::Refused(ReportRefusal::AlreadyPublished));
        }
        if !may {
            return Err(Failure::Refused(ReportRefusal::NotSubmitted));
        }
        let published_at = (to == ReportState::Published).then(|| self.now().unix_timestamp());
        let record = ReportRecord { state: to.code().into(), remark: remark.to_owned(), published_at, ..record };
        self.set_with_version(staff, record, from).await
    }
}
