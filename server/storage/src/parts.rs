//! Bodies beside the one that answers a concern, and one-time links.
use crate::{
    LinkRecord, PartRecord, Stored,
    entity::{concern_link, concern_part},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, sea_query::Expr};

/// Adds a body.
pub async fn add_part(database: &impl ConnectionTrait, record: PartRecord) -> Stored {
    concern_part::Entity::insert(record.into_active_model()).exec_without_returning(database).await?;
    Ok(())
}

/// The bodies of concerns, in the order in which they were asked.
pub async fn list_parts(database: &impl ConnectionTrait, concerns: &[String]) -> Stored<Vec<PartRecord>> {
    Ok(concern_part::Entity::find()
        .filter(concern_part::Column::ConcernId.is_in(concerns))
        .order_by_asc(concern_part::Column::At)
        .order_by_asc(concern_part::Column::Id)
        .all(database)
        .await?)
}

/// Keeps what a body said. False when it had said something already.
pub async fn set_said(database: &impl ConnectionTrait, id: &str, at: i64, said: Vec<u8>) -> Stored<bool> {
    let done = concern_part::Entity::update_many()
        .col_expr(concern_part::Column::SaidAt, Expr::value(Some(at)))
        .col_expr(concern_part::Column::Said, Expr::value(Some(said)))
        .filter(concern_part::Column::Id.eq(id))
        .filter(concern_part::Column::SaidAt.is_null())
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Keeps a link, in place of earlier ones to the same office.
pub async fn set_link(database: &impl ConnectionTrait, record: LinkRecord) -> Stored {
    concern_link::Entity::delete_many()
        .filter(concern_link::Column::ConcernId.eq(&record.concern_id))
        .filter(concern_link::Column::OfficeId.eq(&record.office_id))
        .exec(database)
        .await?;
    concern_link::Entity::insert(record.into_active_model()).exec_without_returning(database).await?;
    Ok(())
}

/// Uses a link up: `None` where there is none, or somebody was quicker.
pub async fn take_link(database: &impl ConnectionTrait, token_hash: &[u8]) -> Stored<Option<LinkRecord>> {
    let Some(link) = concern_link::Entity::find_by_id(token_hash.to_vec()).one(database).await? else {
        return Ok(None);
    };
    let done = concern_link::Entity::delete_by_id(token_hash.to_vec()).exec(database).await?;
    Ok((done.rows_affected == 1).then_some(link))
}

/// Forgets links that expired.
pub async fn remove_expired_links(database: &impl ConnectionTrait, now: i64) -> Stored {
    concern_link::Entity::delete_many().filter(concern_link::Column::ExpiresAt.lt(now)).exec(database).await?;
    Ok(())
}
