//! What waits to be read, and who said what of it. The rules are the domain's; here it is kept and counted.
use crate::{
    ReadingRecord, Stored, VoiceRecord,
    concerns::{CountOf, territory_column},
    entity::{concern, reading, reading_voice},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, JoinType, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, TryInsertResult,
    sea_query::{Expr, SelectStatement},
};

/// Words of the states in which readers are awaited.
const OPEN: [&str; 2] = ["waiting", "contested"];

/// Concerns whose summary was approved.
pub(crate) fn approved() -> SelectStatement {
    reading::Entity::find()
        .select_only()
        .column(reading::Column::ConcernId)
        .filter(reading::Column::Kind.eq("summary"))
        .filter(reading::Column::State.eq("approved"))
        .into_query()
}

/// Adds one: false when the concern has one of that kind and turn already.
pub async fn add_reading(database: &impl ConnectionTrait, record: ReadingRecord) -> Stored<bool> {
    let added = reading::Entity::insert(record.into_active_model())
        .on_conflict_do_nothing_on([reading::Column::ConcernId, reading::Column::Kind, reading::Column::Turn])
        .exec_without_returning(database)
        .await?;
    Ok(matches!(added, TryInsertResult::Inserted(rows) if rows > 0))
}

/// Adds many at once: for a demonstration.
pub async fn add_readings(database: &impl ConnectionTrait, records: Vec<ReadingRecord>) -> Stored {
    for some in records.chunks(100) {
        reading::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// One.
pub async fn find_reading(database: &impl ConnectionTrait, id: &str) -> Stored<Option<ReadingRecord>> {
    Ok(reading::Entity::find_by_id(id).one(database).await?)
}

/// The last one of some kinds about a concern.
pub async fn find_of_concern(
    database: &impl ConnectionTrait,
    concern: &str,
    kinds: &[&str],
) -> Stored<Option<ReadingRecord>> {
    Ok(reading::Entity::find()
        .filter(reading::Column::ConcernId.eq(concern))
        .filter(reading::Column::Kind.is_in(kinds.iter().copied()))
        .order_by_desc(reading::Column::Turn)
        .limit(1)
        .one(database)
        .await?)
}

/// Writes back what changed: false when somebody was quicker.
pub async fn set_reading(database: &impl ConnectionTrait, record: ReadingRecord, from: &ReadingRecord) -> Stored<bool> {
    let done = reading::Entity::update_many()
        .col_expr(reading::Column::State, Expr::value(record.state))
        .col_expr(reading::Column::Voices, Expr::value(record.voices))
        .col_expr(reading::Column::Since, Expr::value(record.since))
        .col_expr(reading::Column::ContestedAt, Expr::value(record.contested_at))
        .col_expr(reading::Column::Contest, Expr::value(record.contest))
        .col_expr(reading::Column::EndedAt, Expr::value(record.ended_at))
        .filter(reading::Column::Id.eq(&from.id))
        .filter(reading::Column::State.eq(&from.state))
        .filter(reading::Column::Voices.eq(from.voices))
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Adds what a reader said.
pub async fn add_voice(database: &impl ConnectionTrait, record: VoiceRecord) -> Stored {
    reading_voice::Entity::insert(record.into_active_model()).exec_without_returning(database).await?;
    Ok(())
}

/// What readers said, the first first.
pub async fn list_voices(database: &impl ConnectionTrait, reading: &str) -> Stored<Vec<VoiceRecord>> {
    Ok(reading_voice::Entity::find()
        .filter(reading_voice::Column::ReadingId.eq(reading))
        .order_by_asc(reading_voice::Column::Turn)
        .all(database)
        .await?)
}

/// For whom the queue is: what he said something of already, and what was written in offices of his line, is not in it.
#[derive(Clone, Debug, Default)]
pub struct QueueOf {
    /// His account.
    pub reader: i64,
    /// Offices of his line.
    pub line: Vec<String>,
}

fn queue(of: &QueueOf) -> sea_orm::Select<reading::Entity> {
    let read = reading_voice::Entity::find()
        .select_only()
        .column(reading_voice::Column::ReadingId)
        .filter(reading_voice::Column::Reader.eq(of.reader))
        .into_query();
    reading::Entity::find()
        .filter(reading::Column::State.is_in(OPEN))
        .filter(reading::Column::OfficeId.is_not_in(&of.line))
        .filter(reading::Column::Id.not_in_subquery(read))
}

/// What waits for a reader, the oldest first.
pub async fn list_waiting(
    database: &impl ConnectionTrait,
    of: &QueueOf,
    offset: u64,
    limit: u64,
) -> Stored<Vec<ReadingRecord>> {
    Ok(queue(of)
        .order_by_asc(reading::Column::Since)
        .order_by_asc(reading::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(database)
        .await?)
}

/// How many of some kinds wait for a reader since before an instant.
pub async fn count_waiting(database: &impl ConnectionTrait, of: &QueueOf, kinds: &[&str], before: i64) -> Stored<u64> {
    Ok(queue(of)
        .filter(reading::Column::Kind.is_in(kinds.iter().copied()))
        .filter(reading::Column::Since.lte(before))
        .count(database)
        .await?)
}

/// Answers that wait since before an instant, the oldest first.
pub async fn list_unread(database: &impl ConnectionTrait, before: i64, limit: u64) -> Stored<Vec<ReadingRecord>> {
    Ok(reading::Entity::find()
        .filter(reading::Column::State.is_in(OPEN))
        .filter(reading::Column::Kind.ne("summary"))
        .filter(reading::Column::Since.lte(before))
        .order_by_asc(reading::Column::Since)
        .limit(limit)
        .all(database)
        .await?)
}

/// How many answers of an officer to the concerns that are counted were found formal by people.
pub async fn count_confirmed(database: &impl ConnectionTrait, officer: &str, of: &CountOf) -> Stored<u64> {
    let join =
        reading::Entity::belongs_to(concern::Entity).from(reading::Column::ConcernId).to(concern::Column::Id).into();
    let counted = Condition::all()
        .add(concern::Column::OfficerId.eq(officer))
        .add(concern::Column::IsAboutOfficer.eq(false))
        .add(concern::Column::State.ne("merged"))
        .add(concern::Column::ReceivedOn.gte(of.from.clone()))
        .add(concern::Column::ReceivedOn.lte(of.to.clone()))
        .add(territory_column(&of.territory));
    Ok(reading::Entity::find()
        .join(JoinType::InnerJoin, join)
        .filter(reading::Column::OfficerId.eq(officer))
        .filter(reading::Column::State.eq("confirmed"))
        .filter(counted)
        .count(database)
        .await?)
}
