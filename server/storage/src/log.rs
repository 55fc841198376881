//! The public log: entries wait until the night, then stand for good. No function here changes or takes away an entry.
use crate::{
    CheckpointRecord, LogRecord, Stored, WaitingRecord,
    entity::{case_blind, concern_event, log_checkpoint, log_entry, log_node, log_waiting},
};
use domain::log::{Hash, Node, leaf};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};
use std::collections::{HashMap, HashSet};

/// Nodes asked for, or rows written, in one statement.
const BATCH: usize = 200;

/// Lets an entry wait; one that waits already, or stands in the log, waits no more than once.
pub async fn add_waiting(database: &impl ConnectionTrait, record: WaitingRecord) -> Stored {
    log_waiting::Entity::insert(record.into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(database)
        .await?;
    Ok(())
}

/// What waits since before a day.
pub async fn list_waiting(database: &impl ConnectionTrait, before: &str) -> Stored<Vec<WaitingRecord>> {
    Ok(log_waiting::Entity::find().filter(log_waiting::Column::Day.lt(before)).all(database).await?)
}

/// Forgets what waited: it stands in the log now.
pub async fn remove_waiting(database: &impl ConnectionTrait, entries: Vec<Vec<u8>>) -> Stored {
    for some in entries.chunks(500) {
        log_waiting::Entity::delete_many()
            .filter(log_waiting::Column::Entry.is_in(some.to_vec()))
            .exec(database)
            .await?;
    }
    Ok(())
}

/// How many entries stand in the log.
pub async fn count(database: &impl ConnectionTrait) -> Stored<u64> {
    let last: Option<i64> = log_entry::Entity::find()
        .select_only()
        .column_as(log_entry::Column::Number.max(), "last")
        .into_tuple()
        .one(database)
        .await?
        .flatten();
    Ok(last.map_or(0, |last| u64::try_from(last + 1).unwrap_or_default()))
}

/// Adds entries in their places. That a place is taken is an error: two processes must not both add.
pub async fn add_entries(database: &impl ConnectionTrait, records: Vec<LogRecord>) -> Stored {
    for some in records.chunks(BATCH) {
        log_entry::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// Adds complete subtrees of more than one entry.
pub async fn add_nodes(database: &impl ConnectionTrait, nodes: &[(Node, Hash)]) -> Stored {
    let nodes: Vec<_> = nodes.iter().filter(|(node, _)| node.level > 0).collect();
    for some in nodes.chunks(BATCH) {
        let rows = some.iter().map(|(node, hash)| log_node::ActiveModel {
            level: Set(node.level.into()),
            number: Set(i64::try_from(node.index).unwrap_or(i64::MAX)),
            hash: Set(hash.to_vec()),
        });
        log_node::Entity::insert_many(rows).exec_without_returning(database).await?;
    }
    Ok(())
}

/// Some complete subtrees; single leaves are hashed from their entries.
pub async fn find_nodes(database: &impl ConnectionTrait, nodes: &[Node]) -> Stored<HashMap<Node, Hash>> {
    let mut found = HashMap::new();
    let (leaves, nodes): (Vec<Node>, Vec<Node>) = nodes.iter().partition(|node| node.level == 0);
    for some in leaves.chunks(BATCH) {
        let numbers = some.iter().map(|node| i64::try_from(node.index).unwrap_or(i64::MAX));
        for row in log_entry::Entity::find().filter(log_entry::Column::Number.is_in(numbers)).all(database).await? {
            let index = u64::try_from(row.number).unwrap_or_default();
            found.insert(Node { level: 0, index }, leaf(&row.entry));
        }
    }
    for some in nodes.chunks(BATCH) {
        let any = some.iter().fold(Condition::any(), |any, node| {
            any.add(
                Condition::all()
                    .add(log_node::Column::Level.eq(i32::from(node.level)))
                    .add(log_node::Column::Number.eq(i64::try_from(node.index).unwrap_or(i64::MAX))),
            )
        });
        for row in log_node::Entity::find().filter(any).all(database).await? {
            let level = u8::try_from(row.level).unwrap_or_default();
            let node = Node { level, index: u64::try_from(row.number).unwrap_or_default() };
            if let Ok(hash) = Hash::try_from(row.hash.as_slice()) {
                found.insert(node, hash);
            }
        }
    }
    Ok(found)
}

/// An entry by its hash.
pub async fn find_entry(database: &impl ConnectionTrait, entry: &[u8]) -> Stored<Option<LogRecord>> {
    Ok(log_entry::Entity::find().filter(log_entry::Column::Entry.eq(entry.to_vec())).one(database).await?)
}

/// Those of some entries that stand in the log already.
pub async fn list_standing<'a>(
    database: &impl ConnectionTrait,
    entries: impl Iterator<Item = &'a [u8]>,
) -> Stored<HashSet<Vec<u8>>> {
    let entries: Vec<Vec<u8>> = entries.map(<[u8]>::to_vec).collect();
    let mut found = HashSet::new();
    for some in entries.chunks(500) {
        let query = log_entry::Entity::find().select_only().column(log_entry::Column::Entry);
        let rows: Vec<Vec<u8>> =
            query.filter(log_entry::Column::Entry.is_in(some.to_vec())).into_tuple().all(database).await?;
        found.extend(rows);
    }
    Ok(found)
}

/// Entries from a place on.
pub async fn list_entries(database: &impl ConnectionTrait, from: u64, limit: u64) -> Stored<Vec<LogRecord>> {
    Ok(log_entry::Entity::find()
        .filter(log_entry::Column::Number.gte(i64::try_from(from).unwrap_or(i64::MAX)))
        .order_by_asc(log_entry::Column::Number)
        .limit(limit)
        .all(database)
        .await?)
}

/// Keeps a signed word.
pub async fn add_checkpoint(database: &impl ConnectionTrait, record: CheckpointRecord) -> Stored {
    log_checkpoint::Entity::insert(record.into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(database)
        .await?;
    Ok(())
}

/// The last signed word.
pub async fn find_checkpoint(database: &impl ConnectionTrait) -> Stored<Option<CheckpointRecord>> {
    Ok(log_checkpoint::Entity::find().order_by_desc(log_checkpoint::Column::Size).one(database).await?)
}

/// All signed words, the first first.
pub async fn list_checkpoints(database: &impl ConnectionTrait) -> Stored<Vec<CheckpointRecord>> {
    Ok(log_checkpoint::Entity::find().order_by_asc(log_checkpoint::Column::Size).all(database).await?)
}

/// What comes after all that begins so: an index finds the range.
fn after(beginning: &str) -> String {
    format!("{beginning}\u{10FFFF}")
}

/// Entries of one kind of source, by the beginning of its name.
pub async fn list_entries_of(database: &impl ConnectionTrait, source: &str) -> Stored<Vec<LogRecord>> {
    let query = log_entry::Entity::find()
        .filter(log_entry::Column::Source.gte(source))
        .filter(log_entry::Column::Source.lt(after(source)));
    Ok(query.order_by_asc(log_entry::Column::Number).all(database).await?)
}

/// What waits of one kind of source.
pub async fn list_waiting_of(database: &impl ConnectionTrait, source: &str) -> Stored<Vec<WaitingRecord>> {
    let query = log_waiting::Entity::find().filter(log_waiting::Column::Source.gte(source));
    Ok(query.filter(log_waiting::Column::Source.lt(after(source))).all(database).await?)
}

/// Seals what makes a case's entries known to the holder of its receipt.
pub async fn add_blind(database: &impl ConnectionTrait, concern: &str, sealed: Vec<u8>) -> Stored {
    case_blind::Entity::insert(case_blind::ActiveModel { concern_id: Set(concern.into()), sealed: Set(sealed) })
        .on_conflict_do_nothing()
        .exec_without_returning(database)
        .await?;
    Ok(())
}

/// Finds it.
pub async fn find_blind(database: &impl ConnectionTrait, concern: &str) -> Stored<Option<Vec<u8>>> {
    Ok(case_blind::Entity::find_by_id(concern).one(database).await?.map(|record| record.sealed))
}

/// Events of cases from an instant, and of that instant after a number, until before another, the first first.
pub async fn list_events_from(
    database: &impl ConnectionTrait,
    (from, after): (i64, i64),
    before: i64,
    limit: u64,
) -> Stored<Vec<crate::EventRecord>> {
    use concern_event::Column;
    let later = Condition::any()
        .add(Column::At.gt(from))
        .add(Condition::all().add(Column::At.eq(from)).add(Column::Id.gt(after)));
    Ok(concern_event::Entity::find()
        .filter(Column::At.gte(from))
        .filter(later)
        .filter(Column::At.lt(before))
        .order_by_asc(Column::At)
        .order_by_asc(Column::Id)
        .limit(limit)
        .all(database)
        .await?)
}
