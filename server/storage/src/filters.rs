//! Filters that staff keep.
use crate::{SavedFilterRecord, Stored, entity::saved_filter};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

/// The filters of an account, the oldest first.
pub async fn list_filters(database: &impl ConnectionTrait, account: i64) -> Stored<Vec<SavedFilterRecord>> {
    Ok(saved_filter::Entity::find()
        .filter(saved_filter::Column::AccountId.eq(account))
        .order_by_asc(saved_filter::Column::MadeAt)
        .order_by_asc(saved_filter::Column::Id)
        .limit(1_000)
        .all(database)
        .await?)
}

/// How many filters an account has.
pub async fn count_filters(database: &impl ConnectionTrait, account: i64) -> Stored<u64> {
    Ok(saved_filter::Entity::find().filter(saved_filter::Column::AccountId.eq(account)).count(database).await?)
}

/// Adds a filter.
pub async fn add_filter(database: &impl ConnectionTrait, record: SavedFilterRecord) -> Stored {
    saved_filter::Entity::insert(record.into_active_model()).exec_without_returning(database).await?;
    Ok(())
}

/// Removes a filter of an account: false when it has none of that address part.
pub async fn remove_filter(database: &impl ConnectionTrait, account: i64, id: &str) -> Stored<bool> {
    let done = saved_filter::Entity::delete_many()
        .filter(saved_filter::Column::Id.eq(id))
        .filter(saved_filter::Column::AccountId.eq(account))
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}
