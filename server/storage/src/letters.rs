//! Letters that wait to be sent. What they say is sealed; a sent letter keeps nothing but its number.
use crate::{LetterRecord, Stored, entity::letter};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

/// Adds a letter.
pub async fn add_letter(database: &impl ConnectionTrait, sealed: Vec<u8>, now: i64) -> Stored {
    letter::ActiveModel { id: NotSet, sealed: Set(sealed), attempts: Set(0), next_at: Set(now), sent_at: Set(None) }
        .insert(database)
        .await?;
    Ok(())
}

/// Letters whose turn it is and that were tried less than so many times.
pub async fn list_due_letters(
    database: &impl ConnectionTrait,
    now: i64,
    tries: i32,
    limit: u64,
) -> Stored<Vec<LetterRecord>> {
    Ok(letter::Entity::find()
        .filter(letter::Column::SentAt.is_null())
        .filter(letter::Column::Attempts.lt(tries))
        .filter(letter::Column::NextAt.lte(now))
        .order_by_asc(letter::Column::NextAt)
        .limit(limit)
        .all(database)
        .await?)
}

/// Takes a letter for this process for a while: false when another took it first.
pub async fn take_letter(database: &impl ConnectionTrait, record: &LetterRecord, until: i64) -> Stored<bool> {
    let done = letter::Entity::update_many()
        .col_expr(letter::Column::NextAt, Expr::value(until))
        .col_expr(letter::Column::Attempts, Expr::value(record.attempts + 1))
        .filter(letter::Column::Id.eq(record.id))
        .filter(letter::Column::NextAt.eq(record.next_at))
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Notes that a letter was sent and forgets what it said.
pub async fn set_letter_sent(database: &impl ConnectionTrait, id: i64, at: i64) -> Stored {
    letter::Entity::update_many()
        .col_expr(letter::Column::SentAt, Expr::value(at))
        .col_expr(letter::Column::Sealed, Expr::value(Vec::<u8>::new()))
        .filter(letter::Column::Id.eq(id))
        .exec(database)
        .await?;
    Ok(())
}

/// Letters that were tried so many times, the oldest first.
pub async fn list_given_up(database: &impl ConnectionTrait, tries: i32, limit: u64) -> Stored<Vec<LetterRecord>> {
    Ok(letter::Entity::find()
        .filter(letter::Column::SentAt.is_null())
        .filter(letter::Column::Attempts.gte(tries))
        .order_by_asc(letter::Column::Id)
        .limit(limit)
        .all(database)
        .await?)
}

/// How many wait for their turn.
pub async fn count_waiting(database: &impl ConnectionTrait, tries: i32) -> Stored<u64> {
    Ok(letter::Entity::find()
        .filter(letter::Column::SentAt.is_null())
        .filter(letter::Column::Attempts.lt(tries))
        .count(database)
        .await?)
}

/// How many were tried so many times.
pub async fn count_given_up(database: &impl ConnectionTrait, tries: i32) -> Stored<u64> {
    Ok(letter::Entity::find()
        .filter(letter::Column::SentAt.is_null())
        .filter(letter::Column::Attempts.gte(tries))
        .count(database)
        .await?)
}

/// Lets a letter that was given up wait again: false where it is none.
pub async fn set_waiting_again(database: &impl ConnectionTrait, id: i64, tries: i32, now: i64) -> Stored<bool> {
    let done = letter::Entity::update_many()
        .col_expr(letter::Column::Attempts, Expr::value(0))
        .col_expr(letter::Column::NextAt, Expr::value(now))
        .filter(letter::Column::Id.eq(id))
        .filter(letter::Column::SentAt.is_null())
        .filter(letter::Column::Attempts.gte(tries))
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Letters that waited since before `since`: a stuck outbox.
pub async fn count_stuck_letters(database: &impl ConnectionTrait, since: i64) -> Stored<u64> {
    Ok(letter::Entity::find()
        .filter(letter::Column::SentAt.is_null())
        .filter(letter::Column::NextAt.lt(since))
        .count(database)
        .await?)
}
