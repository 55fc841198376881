//! Inspectors as the public sees them.
use super::{Office, instant};
use async_trait::async_trait;
use domain::{
    failure::Read,
    inspector::{
        ConcernFigures, InspectorLine, InspectorProfile, Inspectors, Meeting, PostKind, PublicAnswer, Reception,
    },
    meeting::MeetingLine,
    place::Names,
    score_card::ScoreCard,
};
use std::collections::HashMap;
use storage::{
    ConcernRecord, MeetingRecord, OfficerRecord, StorageError, Stored,
    concerns::{CountOf, CountRecord, GroupBy},
    inspectors::{self as stored, HolderRecord, HoldersOf, MeetingsOf},
    meetings::{HeldBy, When},
    registry::{date, written},
};
use time::{Duration, Time, Weekday};

/// How far ahead meetings are shown.
const AHEAD: i64 = 120 * 24 * 3600;

pub(super) fn line(holder: HolderRecord) -> InspectorLine {
    InspectorLine {
        id: holder.id,
        name: Names { uz: holder.name_uz, uz_cyrl: holder.name_uz_cyrl, ru: holder.name_ru, en: holder.name_en },
        rank: holder.rank,
        is_senior: holder.is_senior,
        mahalla_code: holder.mahalla_code,
    }
}

pub(super) fn names(officer: OfficerRecord) -> Names {
    Names { uz: officer.name_uz, uz_cyrl: officer.name_uz_cyrl, ru: officer.name_ru, en: officer.name_en }
}

pub(super) fn figures(count: &CountRecord) -> ConcernFigures {
    let whole = |count: i64| u64::try_from(count).unwrap_or_default();
    ConcernFigures {
        received: whole(count.received),
        answered_in_time: whole(count.in_time),
        answered_late: whole(count.late),
        overdue: whole(count.overdue),
        open: whole(count.open),
        solved: whole(count.solved),
        partly: whole(count.partly),
        not_solved: whole(count.not_solved),
    }
}

pub(super) fn meeting(record: MeetingRecord) -> Meeting {
    Meeting {
        id: record.id,
        inspector_id: record.officer_id,
        mahalla_code: record.mahalla_code,
        starts_at: instant(record.starts_at),
        topic: record.topic,
    }
}

fn public_answer(record: ConcernRecord) -> Option<PublicAnswer> {
    let answered_on = date(record.answered_on.as_deref()?, "concern", "answered_on", &record.id).ok()?;
    let received_on = date(&record.received_on, "concern", "received_on", &record.id).ok()?;
    Some(PublicAnswer {
        days: u32::try_from((answered_on - received_on).whole_days()).unwrap_or_default(),
        category: record.category,
        mahalla_code: record.mahalla_code,
        answered_on,
        measure: record.summary?,
        verdict: record.verdict.unwrap_or_default(),
    })
}

impl Office {
    pub(super) fn last_year(&self, territory: &str) -> CountOf {
        let today = self.today();
        CountOf {
            from: written(today - Duration::days(365)),
            to: written(today),
            today: written(today),
            territory: territory.to_owned(),
            officer: None,
        }
    }

    async fn count(&self, of: &CountOf, by: GroupBy) -> Stored<Vec<(String, ConcernFigures)>> {
        let ask = async {
            let counts = storage::concerns::count_concerns(self.storage.connection(), of, by).await?;
            Ok(counts.into_iter().map(|count| (count.key.clone(), figures(&count))).collect())
        };
        self.counts.or_ask(self, (of.clone(), by), ask).await
    }

    pub(super) async fn figures_by_officer(&self, territory: &str) -> Stored<HashMap<String, ConcernFigures>> {
        Ok(self.count(&self.last_year(territory), GroupBy::Officer).await?.into_iter().collect())
    }

    pub(super) async fn score_card(&self, assignment_id: &str) -> Stored<Option<ScoreCard>> {
        let Some(score) = storage::ratings::find_score(self.storage.connection(), assignment_id).await? else {
            return Ok(None);
        };
        let inconsistent =
            |_| StorageError::Inconsistent { table: "score", column: "card", row: assignment_id.to_owned() };
        serde_json::from_str(&score.card).map(Some).map_err(inconsistent)
    }

    async fn meetings_ahead(&self, territory: &str, offset: u64, limit: u64) -> Stored<Vec<MeetingLine>> {
        let of = if territory.is_empty() { HeldBy::Everybody } else { HeldBy::Territory(territory) };
        let when = When::Coming(self.now().unix_timestamp());
        let records = storage::meetings::list_held(self.storage.connection(), of, when, offset, limit).await?;
        self.lines_of_meetings(records).await
    }

    async fn profile(&self, id: &str) -> Stored<Option<InspectorProfile>> {
        let database = self.storage.connection();
        let Some(officer) = stored::find_officer(database, id).await? else { return Ok(None) };
        let Some(assignment) = stored::find_last_assignment(database, id).await? else { return Ok(None) };
        let Some(post) = stored::find_post(database, &assignment.post_id).await? else { return Ok(None) };
        let mahallas = stored::list_post_mahallas(database, &post.id).await?;
        let mahalla_codes: Vec<_> =
            mahallas.into_iter().filter(|one| one.valid_to.is_none()).map(|one| one.mahalla_code).collect();
        let gazetteer = self.gazetteer();
        let Some(district_code) =
            mahalla_codes.first().and_then(|code| gazetteer.mahalla(code)).map(|mahalla| mahalla.district_code.clone())
        else {
            return Ok(None);
        };
        let receptions = stored::list_receptions(database, &post.id).await?;
        let report = storage::reports::find_last_published(database, id, None).await?;
        let commitments = match &report {
            Some(report) => super::reports::commitments(&report.commitments, &report.id)?,
            None => Vec::new(),
        };
        let now = self.now().unix_timestamp();
        let next = stored::list_meetings(database, MeetingsOf::Officer(id), now, now + AHEAD, 1).await?;
        let figures =
            self.count(&CountOf { officer: Some(id.to_owned()), ..self.last_year("") }, GroupBy::Nothing).await?;
        let figures = figures.first().map(|(_, figures)| *figures).unwrap_or_default();
        let confirmed = storage::readings::count_confirmed(database, id, &self.last_year("")).await?;
        let answers = storage::concerns::list_public_answers(database, Some(id), 5).await?;
        Ok(Some(InspectorProfile {
            id: officer.id.clone(),
            rank: officer.rank.clone(),
            name: names(officer),
            is_senior: post.is_senior,
            since: date(&assignment.valid_from, "assignment", "valid_from", &assignment.id)?,
            until: assignment
                .valid_to
                .as_deref()
                .map(|day| date(day, "assignment", "valid_to", &assignment.id))
                .transpose()?,
            post_kind: PostKind::of_code(&post.kind).unwrap_or(PostKind::Mhtm),
            address: post.address,
            mahalla_codes,
            district_code,
            receptions: receptions
                .iter()
                .filter_map(|one| reception(one.weekday, one.from_minute, one.to_minute))
                .collect(),
            score: self.score_card(&assignment.id).await?,
            figures,
            acts: domain::reading::acts(confirmed, figures.answered_in_time + figures.answered_late),
            answers: answers.into_iter().filter_map(public_answer).collect(),
            last_report: report.map(|report| (report.id, report.quarter)),
            commitments,
            next_meeting: next.into_iter().next().map(meeting),
            unwritten_meetings: self.count_unwritten(HeldBy::Officer(id)).await?,
        }))
    }
}

pub(super) fn reception(weekday: i32, from: i32, to: i32) -> Option<Reception> {
    let time = |minute: i32| Time::from_hms((minute / 60).try_into().ok()?, (minute % 60).try_into().ok()?, 0).ok();
    let weekday = Weekday::Monday.nth_next(u8::try_from(weekday - 1).ok()?);
    Some(Reception { weekday, from: time(from)?, to: time(to)? })
}

#[async_trait]
impl Inspectors for Office {
    async fn inspectors_of_district(&self, district_code: &str) -> Read<Vec<InspectorLine>> {
        let ask = async {
            let (database, day) = (self.storage.connection(), written(self.today()));
            let holders = stored::list_holders(database, HoldersOf::District(district_code), &day).await?;
            Ok(holders.into_iter().map(line).collect())
        };
        Ok(self.inspectors.or_ask(self, district_code.to_owned(), ask).await?)
    }

    async fn inspectors_of_mahalla(&self, mahalla_code: &str) -> Read<Vec<InspectorLine>> {
        let day = written(self.today());
        let holders = stored::list_holders(self.storage.connection(), HoldersOf::Mahalla(mahalla_code), &day).await?;
        Ok(holders.into_iter().map(line).collect())
    }

    async fn inspector(&self, id: &str) -> Read<Option<InspectorProfile>> {
        Ok(self.profile(id).await?)
    }

    async fn coming_meetings(&self, territory: &str, offset: u64, limit: u64) -> Read<Vec<MeetingLine>> {
        let ask = self.meetings_ahead(territory, offset, limit);
        Ok(self.meetings.or_ask(self, (territory.to_owned(), offset, limit), ask).await?)
    }

    async fn figures_below(&self, territory: &str) -> Read<Vec<(String, ConcernFigures)>> {
        let by = if territory.is_empty() { GroupBy::Region } else { GroupBy::District };
        Ok(self.count(&self.last_year(territory), by).await?)
    }

    async fn figures_of(&self, territory: &str) -> Read<ConcernFigures> {
        let counts = self.count(&self.last_year(territory), GroupBy::Nothing).await?;
        Ok(counts.first().map(|(_, figures)| *figures).unwrap_or_default())
    }

    async fn last_public_answers(&self, limit: u64) -> Read<Vec<PublicAnswer>> {
        let answers = storage::concerns::list_public_answers(self.storage.connection(), None, limit).await?;
        Ok(answers.into_iter().filter_map(public_answer).collect())
    }
}
