//! Photos, sealed. One belongs to a form until the form is sent, then to a concern.
use crate::{PhotoRecord, Stored, entity::photo};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};

/// Adds a photo.
pub async fn add_photo(database: &impl ConnectionTrait, record: PhotoRecord) -> Stored {
    photo::Entity::insert(record.into_active_model()).exec_without_returning(database).await?;
    Ok(())
}

/// A photo.
pub async fn find_photo(database: &impl ConnectionTrait, id: &str) -> Stored<Option<PhotoRecord>> {
    Ok(photo::Entity::find_by_id(id).one(database).await?)
}

/// Names of a form's photos, in the order they were sent.
pub async fn list_of_form(database: &impl ConnectionTrait, form_hash: &[u8]) -> Stored<Vec<String>> {
    names(database, photo::Column::FormHash.eq(form_hash.to_vec())).await
}

/// Names of a concern's photos, in the order they were sent.
pub async fn list_of_concern(database: &impl ConnectionTrait, concern_id: &str) -> Stored<Vec<String>> {
    names(database, photo::Column::ConcernId.eq(concern_id)).await
}

async fn names(database: &impl ConnectionTrait, of: sea_orm::sea_query::SimpleExpr) -> Stored<Vec<String>> {
    Ok(photo::Entity::find()
        .select_only()
        .column(photo::Column::Id)
        .filter(of)
        .order_by_asc(photo::Column::At)
        .order_by_asc(photo::Column::Id)
        .into_tuple()
        .all(database)
        .await?)
}

/// Takes photos of a form away.
pub async fn remove_of_form(database: &impl ConnectionTrait, form_hash: &[u8], ids: &[String]) -> Stored {
    photo::Entity::delete_many()
        .filter(photo::Column::FormHash.eq(form_hash.to_vec()))
        .filter(photo::Column::Id.is_in(ids))
        .exec(database)
        .await?;
    Ok(())
}

/// Hands a form's photos over to its concern.
pub async fn set_concern_of_form(database: &impl ConnectionTrait, form_hash: &[u8], concern_id: &str) -> Stored {
    photo::Entity::update_many()
        .col_expr(photo::Column::ConcernId, Expr::value(concern_id))
        .col_expr(photo::Column::FormHash, Expr::value(Option::<Vec<u8>>::None))
        .filter(photo::Column::FormHash.eq(form_hash.to_vec()))
        .exec(database)
        .await?;
    Ok(())
}

/// Forgets photos of forms that were not sent.
pub async fn remove_unsent(database: &impl ConnectionTrait, before: i64) -> Stored {
    photo::Entity::delete_many()
        .filter(photo::Column::ConcernId.is_null())
        .filter(photo::Column::At.lt(before))
        .exec(database)
        .await?;
    Ok(())
}
