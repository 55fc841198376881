//! Households that may be invited, the draws among them, packs of letters, and what mahallas are compared by. Addresses are
//! under seal; which code went to which household is nowhere.
use crate::{
    DrawRecord, HouseholdRecord, IssuerRecord, PackRecord, Stored, TraitRecord,
    entity::{draw, household, issuer, mahalla_trait, pack},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, TryInsertResult,
    sea_query::{Expr, ExprTrait, OnConflict},
};

/// Adds households, or gives known ones a new address: when they were invited stays.
pub async fn set_households(database: &impl ConnectionTrait, records: Vec<HouseholdRecord>) -> Stored {
    for some in records.chunks(100) {
        let again = OnConflict::column(household::Column::Id)
            .update_columns([household::Column::MahallaCode, household::Column::Language, household::Column::Sealed])
            .to_owned();
        household::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .on_conflict(again)
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// Households of a mahalla.
pub async fn list_households(database: &impl ConnectionTrait, mahalla: &str) -> Stored<Vec<HouseholdRecord>> {
    Ok(household::Entity::find().filter(household::Column::MahallaCode.eq(mahalla)).all(database).await?)
}

/// How many households each mahalla has.
pub async fn count_households(database: &impl ConnectionTrait) -> Stored<Vec<(String, i64)>> {
    Ok(household::Entity::find()
        .select_only()
        .column(household::Column::MahallaCode)
        .column_as(household::Column::Id.count(), "count")
        .group_by(household::Column::MahallaCode)
        .order_by_asc(household::Column::MahallaCode)
        .into_tuple()
        .all(database)
        .await?)
}

/// Notes that households were invited in a quarter.
pub async fn set_invited(database: &impl ConnectionTrait, households: &[String], quarter: &str) -> Stored {
    for some in households.chunks(500) {
        household::Entity::update_many()
            .col_expr(household::Column::InvitedIn, Expr::value(quarter))
            .filter(household::Column::Id.is_in(some))
            .exec(database)
            .await?;
    }
    Ok(())
}

/// Draws of a quarter.
pub async fn list_draws(database: &impl ConnectionTrait, quarter: &str) -> Stored<Vec<DrawRecord>> {
    Ok(draw::Entity::find()
        .filter(draw::Column::Period.eq(quarter))
        .order_by_asc(draw::Column::MahallaCode)
        .all(database)
        .await?)
}

/// Adds draws whose chance is not known yet.
pub async fn add_draws(database: &impl ConnectionTrait, records: Vec<DrawRecord>) -> Stored {
    for some in records.chunks(100) {
        draw::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// Notes what decided a draw and how many letters it gave: false when that was noted before.
pub async fn set_drawn(database: &impl ConnectionTrait, record: &DrawRecord) -> Stored<bool> {
    let done = draw::Entity::update_many()
        .col_expr(draw::Column::Chance, Expr::value(record.chance.clone()))
        .col_expr(draw::Column::Seed, Expr::value(record.seed.clone()))
        .col_expr(draw::Column::Letters, Expr::value(record.letters))
        .filter(draw::Column::Period.eq(record.period.clone()))
        .filter(draw::Column::MahallaCode.eq(record.mahalla_code.clone()))
        .filter(draw::Column::Seed.is_null())
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Adds packs.
pub async fn add_packs(database: &impl ConnectionTrait, records: Vec<PackRecord>) -> Stored {
    for some in records.chunks(100) {
        pack::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// Packs of a quarter.
pub async fn list_packs(database: &impl ConnectionTrait, quarter: &str) -> Stored<Vec<PackRecord>> {
    Ok(pack::Entity::find().filter(pack::Column::Period.eq(quarter)).all(database).await?)
}

/// Packs of a mahalla in a quarter.
pub async fn list_packs_of(database: &impl ConnectionTrait, quarter: &str, mahalla: &str) -> Stored<Vec<PackRecord>> {
    Ok(pack::Entity::find()
        .filter(pack::Column::Period.eq(quarter))
        .filter(pack::Column::MahallaCode.eq(mahalla))
        .all(database)
        .await?)
}

/// Sets the day on which packs were handed on: of one mahalla, or all. Gives how many.
pub async fn set_handed(
    database: &impl ConnectionTrait,
    quarter: &str,
    mahalla: Option<&str>,
    day: &str,
) -> Stored<u64> {
    let mut update = pack::Entity::update_many()
        .col_expr(pack::Column::HandedOn, Expr::value(day))
        .filter(pack::Column::Period.eq(quarter));
    if let Some(mahalla) = mahalla {
        update = update.filter(pack::Column::MahallaCode.eq(mahalla));
    }
    Ok(update.exec(database).await?.rows_affected)
}

/// Sets what mahallas are compared by.
pub async fn set_traits(database: &impl ConnectionTrait, records: Vec<TraitRecord>) -> Stored {
    for some in records.chunks(100) {
        use mahalla_trait::Column;
        let again = OnConflict::column(Column::MahallaCode)
            .update_columns([Column::Setting, Column::Households, Column::Risk])
            .to_owned();
        mahalla_trait::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .on_conflict(again)
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// What mahallas are compared by.
pub async fn list_traits(database: &impl ConnectionTrait) -> Stored<Vec<TraitRecord>> {
    Ok(mahalla_trait::Entity::find().all(database).await?)
}

/// Adds the key of a mahalla's ballot papers: false where there is one.
pub async fn add_issuer(database: &impl ConnectionTrait, record: IssuerRecord) -> Stored<bool> {
    let added = issuer::Entity::insert(record.into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(database)
        .await?;
    Ok(matches!(added, TryInsertResult::Inserted(rows) if rows > 0))
}

/// The key of a mahalla's ballot papers.
pub async fn find_issuer(
    database: &impl ConnectionTrait,
    quarter: &str,
    mahalla: &str,
) -> Stored<Option<IssuerRecord>> {
    Ok(issuer::Entity::find_by_id((quarter.to_owned(), mahalla.to_owned())).one(database).await?)
}

/// Counts a paper that was given out.
pub async fn count_issue(database: &impl ConnectionTrait, quarter: &str, mahalla: &str) -> Stored {
    issuer::Entity::update_many()
        .col_expr(issuer::Column::Issued, Expr::col(issuer::Column::Issued).add(1))
        .filter(issuer::Column::Period.eq(quarter))
        .filter(issuer::Column::MahallaCode.eq(mahalla))
        .exec(database)
        .await?;
    Ok(())
}

/// Whether a quarter has keys that can still sign.
pub async fn has_issuers(database: &impl ConnectionTrait, quarter: &str) -> Stored<bool> {
    let query = issuer::Entity::find().filter(issuer::Column::Period.eq(quarter));
    Ok(query.filter(issuer::Column::Sealed.is_not_null()).one(database).await?.is_some())
}

/// Forgets the halves of a quarter's keys that sign.
pub async fn forget_issuers(database: &impl ConnectionTrait, quarter: &str) -> Stored {
    issuer::Entity::update_many()
        .col_expr(issuer::Column::Sealed, Expr::value(Option::<Vec<u8>>::None))
        .filter(issuer::Column::Period.eq(quarter))
        .exec(database)
        .await?;
    Ok(())
}
