//! What inspectors lack, by keys that no name is in, and what heads answer.
use crate::{
    ConditionAnswerRecord, ConditionRecord, Stored,
    entity::{condition, condition_answer},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, TryInsertResult,
    sea_query::OnConflict,
};

/// Keeps a statement in place of the one under the same key.
pub async fn set_condition(database: &impl ConnectionTrait, record: ConditionRecord) -> Stored {
    condition::Entity::insert(record.into_active_model())
        .on_conflict(
            OnConflict::column(condition::Column::Key)
                .update_columns([
                    condition::Column::DistrictCode,
                    condition::Column::Sealed,
                    condition::Column::HasNote,
                ])
                .to_owned(),
        )
        .exec_without_returning(database)
        .await?;
    Ok(())
}

/// The statement under a key.
pub async fn find_condition(database: &impl ConnectionTrait, key: &[u8]) -> Stored<Option<ConditionRecord>> {
    Ok(condition::Entity::find_by_id(key.to_vec()).one(database).await?)
}

/// Statements of a quarter and a territory (empty for all), in the order of their keys, which is one of chance.
pub async fn list_conditions(
    database: &impl ConnectionTrait,
    quarter: &str,
    territory: &str,
) -> Stored<Vec<ConditionRecord>> {
    Ok(condition::Entity::find()
        .filter(condition::Column::Quarter.eq(quarter))
        .filter(condition::Column::DistrictCode.starts_with(territory))
        .order_by_asc(condition::Column::Key)
        .all(database)
        .await?)
}

/// Statements of quarters before one that still have their text.
pub async fn list_noted_before(
    database: &impl ConnectionTrait,
    quarter: &str,
    limit: u64,
) -> Stored<Vec<ConditionRecord>> {
    Ok(condition::Entity::find()
        .filter(condition::Column::HasNote.eq(true))
        .filter(condition::Column::Quarter.lt(quarter))
        .order_by_asc(condition::Column::Key)
        .limit(limit)
        .all(database)
        .await?)
}

/// Keeps an answer: false where that need was answered before.
pub async fn add_answer(database: &impl ConnectionTrait, record: ConditionAnswerRecord) -> Stored<bool> {
    let added = condition_answer::Entity::insert(record.into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(database)
        .await?;
    Ok(matches!(added, TryInsertResult::Inserted(rows) if rows > 0))
}

/// Answers for some areas, newest quarter first; of one quarter, or of all.
pub async fn list_answers(
    database: &impl ConnectionTrait,
    areas: &[&str],
    quarter: Option<&str>,
) -> Stored<Vec<ConditionAnswerRecord>> {
    let mut query =
        condition_answer::Entity::find().filter(condition_answer::Column::Area.is_in(areas.iter().copied()));
    if let Some(quarter) = quarter {
        query = query.filter(condition_answer::Column::Quarter.eq(quarter));
    }
    Ok(query
        .order_by_desc(condition_answer::Column::Quarter)
        .order_by_asc(condition_answer::Column::AnsweredOn)
        .order_by_asc(condition_answer::Column::Need)
        .all(database)
        .await?)
}
