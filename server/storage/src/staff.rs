//! Offices, accounts and their sessions.
use crate::{
    AccountRecord, OfficeRecord, SessionRecord, Stored,
    entity::{account, office, session},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::NotSet,
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    sea_query::{Expr, OnConflict, Value},
};

/// All offices.
pub async fn list_offices(database: &impl ConnectionTrait) -> Stored<Vec<OfficeRecord>> {
    Ok(office::Entity::find().order_by_asc(office::Column::Id).all(database).await?)
}

/// Adds offices, parents before children, or brings their names up to date.
pub async fn set_offices(database: &impl ConnectionTrait, offices: Vec<OfficeRecord>) -> Stored {
    use office::Column as C;
    let update = OnConflict::column(C::Id).update_columns([C::NameUz, C::NameUzCyrl, C::NameRu, C::NameEn]).to_owned();
    for some in offices.chunks(200) {
        office::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .on_conflict(update.clone())
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// The account of an address.
pub async fn find_account(database: &impl ConnectionTrait, email: &str) -> Stored<Option<AccountRecord>> {
    Ok(account::Entity::find().filter(account::Column::Email.eq(email)).one(database).await?)
}

/// The account of a number.
pub async fn find_account_by_id(database: &impl ConnectionTrait, id: i64) -> Stored<Option<AccountRecord>> {
    Ok(account::Entity::find_by_id(id).one(database).await?)
}

/// All accounts.
pub async fn list_accounts(database: &impl ConnectionTrait) -> Stored<Vec<AccountRecord>> {
    Ok(account::Entity::find().order_by_asc(account::Column::Id).all(database).await?)
}

/// Open accounts of officers: of some, or of all where none is named.
pub async fn list_officer_accounts(database: &impl ConnectionTrait, officers: &[String]) -> Stored<Vec<AccountRecord>> {
    let query = account::Entity::find()
        .filter(account::Column::DisabledAt.is_null())
        .filter(account::Column::OfficerId.is_not_null());
    let query = if officers.is_empty() { query } else { query.filter(account::Column::OfficerId.is_in(officers)) };
    Ok(query.all(database).await?)
}

/// Open accounts of a role at offices whose territory holds a district.
pub async fn list_accounts_above(
    database: &impl ConnectionTrait,
    role: &str,
    district: &str,
) -> Stored<Vec<AccountRecord>> {
    let offices = list_offices(database).await?.into_iter();
    let above: Vec<String> = offices.filter(|one| district.starts_with(&one.territory)).map(|one| one.id).collect();
    Ok(account::Entity::find()
        .filter(account::Column::DisabledAt.is_null())
        .filter(account::Column::Role.eq(role))
        .filter(account::Column::OfficeId.is_in(above))
        .all(database)
        .await?)
}

/// Accounts of heads who are officers, too: of one, or of all.
pub async fn list_head_officers(database: &impl ConnectionTrait, officer: Option<&str>) -> Stored<Vec<AccountRecord>> {
    let mut query = account::Entity::find()
        .filter(account::Column::DisabledAt.is_null())
        .filter(account::Column::Role.is_in(["district", "region", "republic"]));
    query = match officer {
        Some(officer) => query.filter(account::Column::OfficerId.eq(officer)),
        None => query.filter(account::Column::OfficerId.is_not_null()),
    };
    Ok(query.all(database).await?)
}

/// Adds an account; its number is given by the database.
pub async fn add_account(database: &impl ConnectionTrait, record: AccountRecord) -> Stored<i64> {
    let mut row = record.into_active_model();
    row.id = NotSet;
    Ok(row.insert(database).await?.id)
}

async fn set(database: &impl ConnectionTrait, id: i64, column: account::Column, value: impl Into<Value>) -> Stored {
    account::Entity::update_many()
        .col_expr(column, Expr::value(value))
        .filter(account::Column::Id.eq(id))
        .exec(database)
        .await?;
    Ok(())
}

/// Changes an account's password.
pub async fn set_password(database: &impl ConnectionTrait, id: i64, hash: &str) -> Stored {
    set(database, id, account::Column::PasswordHash, hash).await
}

/// Sets the language of letters to an account.
pub async fn set_language(database: &impl ConnectionTrait, id: i64, language: &str) -> Stored {
    set(database, id, account::Column::Language, language).await
}

/// Disables an account, or enables it again with `None`.
pub async fn set_disabled(database: &impl ConnectionTrait, id: i64, at: Option<i64>) -> Stored {
    set(database, id, account::Column::DisabledAt, at).await
}

/// Adds a session.
pub async fn add_session(database: &impl ConnectionTrait, record: SessionRecord) -> Stored {
    session::Entity::insert(record.into_active_model()).exec_without_returning(database).await?;
    Ok(())
}

/// The session of a token's hash.
pub async fn find_session(database: &impl ConnectionTrait, token_hash: &[u8]) -> Stored<Option<SessionRecord>> {
    Ok(session::Entity::find_by_id(token_hash.to_vec()).one(database).await?)
}

/// Notes that it was used.
pub async fn set_session_seen(database: &impl ConnectionTrait, token_hash: &[u8], at: i64) -> Stored {
    session::Entity::update_many()
        .col_expr(session::Column::SeenAt, Expr::value(at))
        .filter(session::Column::TokenHash.eq(token_hash.to_vec()))
        .exec(database)
        .await?;
    Ok(())
}

/// Ends a session.
pub async fn remove_session(database: &impl ConnectionTrait, token_hash: &[u8]) -> Stored {
    session::Entity::delete_by_id(token_hash.to_vec()).exec(database).await?;
    Ok(())
}

/// Ends all sessions of an account.
pub async fn remove_sessions_of(database: &impl ConnectionTrait, account_id: i64) -> Stored {
    session::Entity::delete_many().filter(session::Column::AccountId.eq(account_id)).exec(database).await?;
    Ok(())
}

/// Forgets sessions that ended by themselves.
pub async fn remove_expired_sessions(database: &impl ConnectionTrait, now: i64) -> Stored {
    session::Entity::delete_many().filter(session::Column::ExpiresAt.lt(now)).exec(database).await?;
    Ok(())
}
