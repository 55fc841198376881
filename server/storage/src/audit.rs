//! Who did what when. Lines are added, never changed and never taken away.
use crate::{AuditRecord, Stored, entity::audit};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::HashMap;

/// Adds a line; its number is given by the database.
pub async fn add_line(database: &impl ConnectionTrait, record: AuditRecord) -> Stored {
    let row = audit::ActiveModel {
        id: NotSet,
        at: Set(record.at),
        account_id: Set(record.account_id),
        act: Set(record.act),
        kind: Set(record.kind),
        object: Set(record.object),
    };
    audit::Entity::insert(row).exec_without_returning(database).await?;
    Ok(())
}

/// Lines of some acts, or of all for none, the newest first, older than a line.
pub async fn list_lines(
    database: &impl ConnectionTrait,
    acts: &[&str],
    before: Option<i64>,
    limit: u64,
) -> Stored<Vec<AuditRecord>> {
    let filter = Condition::all()
        .add_option((!acts.is_empty()).then(|| audit::Column::Act.is_in(acts.iter().copied())))
        .add_option(before.map(|before| audit::Column::Id.lt(before)));
    Ok(audit::Entity::find().filter(filter).order_by_desc(audit::Column::Id).limit(limit).all(database).await?)
}

/// When each account did something last.
pub async fn last_of(database: &impl ConnectionTrait, act: &str) -> Stored<HashMap<i64, i64>> {
    let rows: Vec<(Option<i64>, i64)> = audit::Entity::find()
        .select_only()
        .column(audit::Column::AccountId)
        .column_as(audit::Column::At.max(), "at")
        .filter(audit::Column::Act.eq(act))
        .group_by(audit::Column::AccountId)
        .into_tuple()
        .all(database)
        .await?;
    Ok(rows.into_iter().filter_map(|(account, at)| Some((account?, at))).collect())
}
