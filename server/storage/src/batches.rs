//! What was set aside and how it was judged; counts of days and flags that live no longer than they are needed.
use crate::{
    BatchRecord, JudgementRecord, Stored, WatchDayRecord, WatchFlagRecord,
    entity::{ballot, batch, batch_voice, watch_day, watch_flag},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, TryInsertResult,
    sea_query::{Expr, ExprTrait, OnConflict},
};

/// Adds batches.
pub async fn add_batches(database: &impl ConnectionTrait, records: Vec<BatchRecord>) -> Stored {
    for some in records.chunks(100) {
        batch::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// Batches of a quarter.
pub async fn list_batches(database: &impl ConnectionTrait, quarter: &str) -> Stored<Vec<BatchRecord>> {
    Ok(batch::Entity::find()
        .filter(batch::Column::Period.eq(quarter))
        .order_by_asc(batch::Column::Day)
        .order_by_asc(batch::Column::Id)
        .all(database)
        .await?)
}

/// A batch.
pub async fn find_batch(database: &impl ConnectionTrait, id: &str) -> Stored<Option<BatchRecord>> {
    Ok(batch::Entity::find_by_id(id).one(database).await?)
}

/// A batch that stays as it is until the transaction ends.
pub async fn hold_batch(database: &impl ConnectionTrait, id: &str) -> Stored<Option<BatchRecord>> {
    use sea_orm::QuerySelect;
    let query = batch::Entity::find_by_id(id);
    let is_postgres = database.get_database_backend() == sea_orm::DbBackend::Postgres;
    Ok(if is_postgres { query.lock_exclusive() } else { query }.one(database).await?)
}

/// Ends a batch: false when it had ended.
pub async fn set_outcome(
    database: &impl ConnectionTrait,
    id: &str,
    outcome: &str,
    reason: &str,
    at: i64,
) -> Stored<bool> {
    let done = batch::Entity::update_many()
        .col_expr(batch::Column::Outcome, Expr::value(outcome))
        .col_expr(batch::Column::Reason, Expr::value(reason))
        .col_expr(batch::Column::EndedAt, Expr::value(at))
        .filter(batch::Column::Id.eq(id))
        .filter(batch::Column::Outcome.is_null())
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Sets the status of all ballots of a batch.
pub async fn set_status_of(database: &impl ConnectionTrait, id: &str, status: i32) -> Stored {
    ballot::Entity::update_many()
        .col_expr(ballot::Column::Status, Expr::value(status))
        .filter(ballot::Column::Batch.eq(id))
        .exec(database)
        .await?;
    Ok(())
}

/// How many ballots of a batch there are now: one that was cast again is in another.
pub async fn count_of(database: &impl ConnectionTrait, id: &str) -> Stored<u64> {
    use sea_orm::QuerySelect;
    let count: Option<i64> = ballot::Entity::find()
        .select_only()
        .column_as(ballot::Column::BallotKey.count(), "count")
        .filter(ballot::Column::Batch.eq(id))
        .into_tuple()
        .one(database)
        .await?;
    Ok(count.map_or(0, i64::unsigned_abs))
}

/// Keeps a judgement: false when the reader had judged.
pub async fn add_judgement(database: &impl ConnectionTrait, record: JudgementRecord) -> Stored<bool> {
    let added = batch_voice::Entity::insert(record.into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(database)
        .await?;
    Ok(matches!(added, TryInsertResult::Inserted(rows) if rows > 0))
}

/// Judgements of some batches, the first first.
pub async fn list_judgements(database: &impl ConnectionTrait, batches: &[String]) -> Stored<Vec<JudgementRecord>> {
    let mut found = Vec::new();
    for some in batches.chunks(500) {
        let query = batch_voice::Entity::find().filter(batch_voice::Column::BatchId.is_in(some));
        found.extend(query.order_by_asc(batch_voice::Column::At).all(database).await?);
    }
    Ok(found)
}

/// Adds ballots to the counts of their days.
pub async fn add_days(database: &impl ConnectionTrait, records: Vec<WatchDayRecord>) -> Stored {
    for record in records {
        let more = Expr::col((watch_day::Entity, watch_day::Column::Ballots)).add(record.ballots);
        let key = [watch_day::Column::MahallaCode, watch_day::Column::Stream, watch_day::Column::Day];
        watch_day::Entity::insert(record.into_active_model())
            .on_conflict(OnConflict::columns(key).value(watch_day::Column::Ballots, more).to_owned())
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// Counts of the days of a mahalla, of both streams, in the order of days.
pub async fn list_days(database: &impl ConnectionTrait, mahalla: &str) -> Stored<Vec<WatchDayRecord>> {
    Ok(watch_day::Entity::find()
        .filter(watch_day::Column::MahallaCode.eq(mahalla))
        .order_by_asc(watch_day::Column::Day)
        .all(database)
        .await?)
}

/// All counts of days since one.
pub async fn list_all_days(database: &impl ConnectionTrait, since: &str) -> Stored<Vec<WatchDayRecord>> {
    Ok(watch_day::Entity::find().filter(watch_day::Column::Day.gte(since)).all(database).await?)
}

/// Forgets counts of days before one.
pub async fn remove_days(database: &impl ConnectionTrait, before: &str) -> Stored {
    watch_day::Entity::delete_many().filter(watch_day::Column::Day.lt(before)).exec(database).await?;
    Ok(())
}

/// Notes that a day, or a pack on a day, was noticed.
pub async fn add_flag(database: &impl ConnectionTrait, record: WatchFlagRecord) -> Stored {
    watch_flag::Entity::insert(record.into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(database)
        .await?;
    Ok(())
}

/// All that was noticed and is not forgotten.
pub async fn list_flags(database: &impl ConnectionTrait) -> Stored<Vec<WatchFlagRecord>> {
    Ok(watch_flag::Entity::find().all(database).await?)
}

/// Forgets what was noticed until a day.
pub async fn remove_flags(database: &impl ConnectionTrait, until: &str) -> Stored {
    watch_flag::Entity::delete_many().filter(watch_flag::Column::Day.lte(until)).exec(database).await?;
    Ok(())
}
