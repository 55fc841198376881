//! Keys of cases, wrapped, and who wrote, sealed. Apart from the texts: a copy of those without this is of no use.
use crate::{
    IdentityRecord, KeyRecord, ProposalRecord, Stored,
    entity::{case_key, concern, concern_identity, concern_proposal, photo},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

/// Keeps the keys of cases.
pub async fn add_keys(database: &impl ConnectionTrait, records: Vec<KeyRecord>) -> Stored {
    for some in records.chunks(100) {
        case_key::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// The keys of cases; those that were erased are missing.
pub async fn list_keys(database: &impl ConnectionTrait, concerns: &[String]) -> Stored<Vec<KeyRecord>> {
    Ok(case_key::Entity::find().filter(case_key::Column::ConcernId.is_in(concerns)).all(database).await?)
}

/// Keys that an older wrapping key than `version` wraps.
pub async fn list_keys_before(database: &impl ConnectionTrait, version: i32, limit: u64) -> Stored<Vec<KeyRecord>> {
    Ok(case_key::Entity::find()
        .filter(case_key::Column::Version.lt(version))
        .order_by_asc(case_key::Column::ConcernId)
        .limit(limit)
        .all(database)
        .await?)
}

/// Replaces the wrapping of a key.
pub async fn set_key(database: &impl ConnectionTrait, record: KeyRecord) -> Stored {
    case_key::Entity::update_many()
        .col_expr(case_key::Column::Version, Expr::value(record.version))
        .col_expr(case_key::Column::Wrapped, Expr::value(record.wrapped))
        .filter(case_key::Column::ConcernId.eq(record.concern_id))
        .exec(database)
        .await?;
    Ok(())
}

/// Erases the texts of cases by taking their keys away. Gives how many.
pub async fn remove_keys(database: &impl ConnectionTrait, concerns: &[String]) -> Stored<u64> {
    let done =
        case_key::Entity::delete_many().filter(case_key::Column::ConcernId.is_in(concerns)).exec(database).await?;
    Ok(done.rows_affected)
}

/// Whether a case still has its key.
pub async fn has_key(database: &impl ConnectionTrait, concern: &str) -> Stored<bool> {
    Ok(case_key::Entity::find_by_id(concern).count(database).await? > 0)
}

/// Keeps who wrote.
pub async fn add_identity(database: &impl ConnectionTrait, record: IdentityRecord) -> Stored {
    concern_identity::Entity::insert(record.into_active_model()).exec_without_returning(database).await?;
    Ok(())
}

/// Who wrote, sealed.
pub async fn find_identity(database: &impl ConnectionTrait, concern_id: &str) -> Stored<Option<IdentityRecord>> {
    Ok(concern_identity::Entity::find_by_id(concern_id).one(database).await?)
}

/// Erases who wrote. False where nobody was known.
pub async fn remove_identity(database: &impl ConnectionTrait, concern_id: &str) -> Stored<bool> {
    Ok(concern_identity::Entity::delete_by_id(concern_id).exec(database).await?.rows_affected > 0)
}

/// From now on nobody knows who wrote.
pub async fn set_anonymous(database: &impl ConnectionTrait, concern_id: &str) -> Stored {
    concern::Entity::update_many()
        .col_expr(concern::Column::Identity, Expr::value("anonymous"))
        .filter(concern::Column::Id.eq(concern_id))
        .exec(database)
        .await?;
    Ok(())
}

/// Seals the key of a photo anew, for the case to which it belongs now.
pub async fn set_photo_key(database: &impl ConnectionTrait, id: &str, wrapped: Vec<u8>) -> Stored {
    photo::Entity::update_many()
        .col_expr(photo::Column::Wrapped, Expr::value(Some(wrapped)))
        .filter(photo::Column::Id.eq(id))
        .exec(database)
        .await?;
    Ok(())
}

/// Keeps an answer that waits for a signature, in place of one that waited before.
pub async fn set_proposal(database: &impl ConnectionTrait, record: ProposalRecord) -> Stored {
    concern_proposal::Entity::delete_by_id(&record.concern_id).exec(database).await?;
    concern_proposal::Entity::insert(record.into_active_model()).exec_without_returning(database).await?;
    Ok(())
}

/// The answer that waits for a signature.
pub async fn find_proposal(database: &impl ConnectionTrait, concern_id: &str) -> Stored<Option<ProposalRecord>> {
    Ok(concern_proposal::Entity::find_by_id(concern_id).one(database).await?)
}

/// It waits no more.
pub async fn remove_proposal(database: &impl ConnectionTrait, concern_id: &str) -> Stored {
    concern_proposal::Entity::delete_by_id(concern_id).exec(database).await?;
    Ok(())
}

/// Concerns that ended on or before `day`, of one mode, whose texts are still kept; one that was taken up again waits
/// for the one that did.
pub async fn list_kept(database: &impl ConnectionTrait, modes: &[&str], day: &str, limit: u64) -> Stored<Vec<String>> {
    let again = sea_orm::sea_query::Query::select()
        .column(concern::Column::RepeatOf)
        .from(concern::Entity)
        .and_where(concern::Column::RepeatOf.is_not_null())
        .to_owned();
    let kept =
        sea_orm::sea_query::Query::select().column(case_key::Column::ConcernId).from(case_key::Entity).to_owned();
    Ok(concern::Entity::find()
        .select_only()
        .column(concern::Column::Id)
        .filter(concern::Column::EndedOn.lte(day))
        .filter(concern::Column::Identity.is_in(modes.iter().copied()))
        .filter(concern::Column::Id.not_in_subquery(again))
        .filter(concern::Column::Id.in_subquery(kept))
        .order_by_asc(concern::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(database)
        .await?)
}

/// Confidential concerns that ended on or before `day` and whose author is still known to somebody.
pub async fn list_known(database: &impl ConnectionTrait, day: &str, limit: u64) -> Stored<Vec<String>> {
    let again = sea_orm::sea_query::Query::select()
        .column(concern::Column::RepeatOf)
        .from(concern::Entity)
        .and_where(concern::Column::RepeatOf.is_not_null())
        .to_owned();
    let known = sea_orm::sea_query::Query::select()
        .column(concern_identity::Column::ConcernId)
        .from(concern_identity::Entity)
        .to_owned();
    Ok(concern::Entity::find()
        .select_only()
        .column(concern::Column::Id)
        .filter(concern::Column::EndedOn.lte(day))
        .filter(concern::Column::Identity.eq("confidential"))
        .filter(concern::Column::Id.not_in_subquery(again))
        .filter(concern::Column::Id.in_subquery(known))
        .order_by_asc(concern::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(database)
        .await?)
}
