//! Steps of quarters, counts that were released, files, scores of areas, what was noticed about a whole quarter, verdicts on
//! reports.
use crate::{
    AreaScoreRecord, BallotRecord, ContactTallyRecord, NoticeRecord, PeriodFileRecord, PeriodStepRecord,
    ReportBallotRecord, ReportVoiceRecord, ResponseRecord, Stored, TallyRecord,
    entity::{
        area_score, ballot, notice, period_file, period_step, report_ballot, report_voice, response, tally,
        tally_contact,
    },
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Statement, TryInsertResult, sea_query::Expr,
};

/// Rows written in one statement.
const BATCH: usize = 200;

/// Notes a step: false when it was noted before.
pub async fn add_step(database: &impl ConnectionTrait, record: PeriodStepRecord) -> Stored<bool> {
    let added = period_step::Entity::insert(record.into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(database)
        .await?;
    Ok(matches!(added, TryInsertResult::Inserted(rows) if rows > 0))
}

/// All steps, the first first.
pub async fn list_steps(database: &impl ConnectionTrait) -> Stored<Vec<PeriodStepRecord>> {
    Ok(period_step::Entity::find().order_by_asc(period_step::Column::At).all(database).await?)
}

/// Counts of a stream that are not released yet, of quarters up to one.
pub async fn list_withheld(database: &impl ConnectionTrait, until: &str) -> Stored<Vec<TallyRecord>> {
    Ok(tally::Entity::find()
        .filter(tally::Column::ReleasedIn.is_null())
        .filter(tally::Column::Period.lte(until))
        .all(database)
        .await?)
}

/// Releases what was withheld of some assignments in a stream, with a quarter.
pub async fn set_released(
    database: &impl ConnectionTrait,
    quarter: &str,
    stream: i32,
    assignments: &[String],
) -> Stored {
    for some in assignments.chunks(500) {
        tally::Entity::update_many()
            .col_expr(tally::Column::ReleasedIn, Expr::value(quarter))
            .filter(tally::Column::ReleasedIn.is_null())
            .filter(tally::Column::Period.lte(quarter))
            .filter(tally::Column::Stream.eq(stream))
            .filter(tally::Column::AssignmentId.is_in(some))
            .exec(database)
            .await?;
    }
    Ok(())
}

/// Counts that were released with some quarters.
pub async fn list_released(database: &impl ConnectionTrait, quarters: &[String]) -> Stored<Vec<TallyRecord>> {
    Ok(tally::Entity::find().filter(tally::Column::ReleasedIn.is_in(quarters)).all(database).await?)
}

/// Adds counts by contact.
pub async fn add_contact_tallies(database: &impl ConnectionTrait, records: Vec<ContactTallyRecord>) -> Stored {
    for some in records.chunks(BATCH) {
        tally_contact::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// Counts by contact since a quarter.
pub async fn list_contact_tallies(database: &impl ConnectionTrait, since: &str) -> Stored<Vec<ContactTallyRecord>> {
    Ok(tally_contact::Entity::find().filter(tally_contact::Column::Period.gte(since)).all(database).await?)
}

/// Keeps the file of a quarter.
pub async fn add_file(database: &impl ConnectionTrait, record: PeriodFileRecord) -> Stored {
    period_file::Entity::insert(record.into_active_model()).exec_without_returning(database).await?;
    Ok(())
}

/// The file of a quarter.
pub async fn find_file(database: &impl ConnectionTrait, quarter: &str) -> Stored<Option<PeriodFileRecord>> {
    Ok(period_file::Entity::find_by_id(quarter).one(database).await?)
}

/// What is known of a file without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, sea_orm::FromQueryResult)]
pub struct FileLine {
    /// Quarter.
    pub period: String,
    /// SHA-256 of the file.
    pub hash: Vec<u8>,
    /// Root over the ballots.
    pub root: Vec<u8>,
    /// Ballots received.
    pub received: i64,
    /// Ballots counted.
    pub counted: i64,
    /// Ballots excluded.
    pub excluded: i64,
}

/// All files, newest first, without their bytes.
pub async fn list_files(database: &impl ConnectionTrait) -> Stored<Vec<FileLine>> {
    use period_file::Column;
    Ok(period_file::Entity::find()
        .select_only()
        .columns([Column::Period, Column::Hash, Column::Root, Column::Received, Column::Counted, Column::Excluded])
        .order_by_desc(Column::Period)
        .into_model::<FileLine>()
        .all(database)
        .await?)
}

/// Adds scores of areas.
pub async fn add_area_scores(database: &impl ConnectionTrait, records: Vec<AreaScoreRecord>) -> Stored {
    for some in records.chunks(BATCH) {
        area_score::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// The last score of an area.
pub async fn find_area_score(database: &impl ConnectionTrait, code: &str) -> Stored<Option<AreaScoreRecord>> {
    Ok(area_score::Entity::find()
        .filter(area_score::Column::Code.eq(code))
        .order_by_desc(area_score::Column::Period)
        .one(database)
        .await?)
}

/// The scores of all areas of a quarter.
pub async fn list_area_scores_in(database: &impl ConnectionTrait, quarter: &str) -> Stored<Vec<AreaScoreRecord>> {
    Ok(area_score::Entity::find().filter(area_score::Column::Period.eq(quarter)).all(database).await?)
}

/// All scores of an area, oldest first.
pub async fn list_area_scores_of(database: &impl ConnectionTrait, code: &str) -> Stored<Vec<AreaScoreRecord>> {
    Ok(area_score::Entity::find()
        .filter(area_score::Column::Code.eq(code))
        .order_by_asc(area_score::Column::Period)
        .all(database)
        .await?)
}

/// Ballots of a quarter after a key, in the order of keys, as many as that.
pub async fn list_ballots_after(
    database: &impl ConnectionTrait,
    quarter: &str,
    after: &[u8],
    limit: u64,
) -> Stored<Vec<BallotRecord>> {
    Ok(ballot::Entity::find()
        .filter(ballot::Column::Period.eq(quarter))
        .filter(ballot::Column::BallotKey.gt(after.to_vec()))
        .order_by_asc(ballot::Column::BallotKey)
        .limit(limit)
        .all(database)
        .await?)
}

/// Gives all ballots of a quarter new random keys, so that no code leads to answers any more, and parts them from their
/// batches, which know a day.
pub async fn forget_keys(database: &impl ConnectionTrait, quarter: &str) -> Stored {
    let backend = database.get_database_backend();
    let fresh = if backend == DbBackend::Postgres {
        "decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')"
    } else {
        "randomblob(32)"
    };
    for table in ["ballot", "report_ballot"] {
        let mark = if backend == DbBackend::Postgres { "$1" } else { "?" };
        let alone = if table == "ballot" { ", batch = NULL" } else { "" };
        let sql = format!("UPDATE {table} SET ballot_key = {fresh}{alone} WHERE period = {mark}");
        database.execute_raw(Statement::from_sql_and_values(backend, sql, [quarter.into()])).await?;
    }
    Ok(())
}

/// Adds notices and what they rest on.
pub async fn add_notices(
    database: &impl ConnectionTrait,
    notices: Vec<NoticeRecord>,
    responses: Vec<ResponseRecord>,
) -> Stored {
    for some in notices.chunks(BATCH) {
        notice::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    for some in responses.chunks(BATCH) {
        response::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// Notices of some rules, newest first, as many as that.
pub async fn list_notices(database: &impl ConnectionTrait, rules: &[&str], limit: u64) -> Stored<Vec<NoticeRecord>> {
    Ok(notice::Entity::find()
        .filter(notice::Column::Rule.is_in(rules.iter().copied()))
        .order_by_desc(notice::Column::Period)
        .order_by_asc(notice::Column::MahallaCode)
        .limit(limit)
        .all(database)
        .await?)
}

/// How letters were used in a quarter.
pub async fn list_responses(database: &impl ConnectionTrait, quarter: &str) -> Stored<Vec<ResponseRecord>> {
    Ok(response::Entity::find().filter(response::Column::Period.eq(quarter)).all(database).await?)
}

/// Adds verdicts on reports, in place of earlier ones with the same key.
pub async fn add_report_ballots(database: &impl ConnectionTrait, records: Vec<ReportBallotRecord>) -> Stored {
    for some in records.chunks(BATCH) {
        let keys: Vec<Vec<u8>> = some.iter().map(|one| one.ballot_key.clone()).collect();
        report_ballot::Entity::delete_many()
            .filter(report_ballot::Column::BallotKey.is_in(keys))
            .exec(database)
            .await?;
        report_ballot::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// Verdicts on reports of a quarter.
pub async fn list_report_ballots(database: &impl ConnectionTrait, quarter: &str) -> Stored<Vec<ReportBallotRecord>> {
    Ok(report_ballot::Entity::find().filter(report_ballot::Column::Period.eq(quarter)).all(database).await?)
}

/// Adds counts of verdicts on reports.
pub async fn add_report_voices(database: &impl ConnectionTrait, records: Vec<ReportVoiceRecord>) -> Stored {
    for some in records.chunks(BATCH) {
        report_voice::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// Counts of verdicts on one report.
pub async fn list_report_voices(database: &impl ConnectionTrait, report: &str) -> Stored<Vec<ReportVoiceRecord>> {
    Ok(report_voice::Entity::find()
        .filter(report_voice::Column::ReportId.eq(report))
        .order_by_asc(report_voice::Column::Period)
        .all(database)
        .await?)
}
