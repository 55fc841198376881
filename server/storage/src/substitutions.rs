//! Who stands in at a post from one day to another, and the posts of an office.
use crate::{
    AssignmentRecord, PostMahallaRecord, PostRecord, Stored, SubstitutionRecord,
    entity::{assignment, post, post_mahalla, substitution},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, LockType},
};

/// Adds a substitution.
pub async fn add_substitution(database: &impl ConnectionTrait, record: SubstitutionRecord) -> Stored {
    substitution::Entity::insert(record.into_active_model()).exec_without_returning(database).await?;
    Ok(())
}

/// Substitutions at some posts that do not end before a day, by their first day.
pub async fn list_substitutions(
    database: &impl ConnectionTrait,
    posts: &[String],
    day: &str,
) -> Stored<Vec<SubstitutionRecord>> {
    Ok(substitution::Entity::find()
        .filter(substitution::Column::PostId.is_in(posts))
        .filter(substitution::Column::ToDay.gte(day))
        .order_by_asc(substitution::Column::FromDay)
        .order_by_asc(substitution::Column::Id)
        .all(database)
        .await?)
}

/// Ends a substitution on a day.
pub async fn set_end(database: &impl ConnectionTrait, id: &str, day: &str) -> Stored {
    substitution::Entity::update_many()
        .col_expr(substitution::Column::ToDay, Expr::value(day))
        .filter(substitution::Column::Id.eq(id))
        .exec(database)
        .await?;
    Ok(())
}

/// Keeps others from naming somebody at a post until the transaction ends.
pub async fn hold_post(database: &impl ConnectionTrait, post: &str) -> Stored {
    if database.get_database_backend() == DbBackend::Postgres {
        post::Entity::find_by_id(post).lock(LockType::NoKeyUpdate).one(database).await?;
    }
    Ok(())
}

/// Who ever held some posts, in the order of first days.
pub async fn list_ever_assigned(database: &impl ConnectionTrait, posts: &[String]) -> Stored<Vec<AssignmentRecord>> {
    Ok(assignment::Entity::find()
        .filter(assignment::Column::PostId.is_in(posts))
        .order_by_asc(assignment::Column::ValidFrom)
        .order_by_asc(assignment::Column::Id)
        .all(database)
        .await?)
}

/// The posts of an office.
pub async fn list_posts(database: &impl ConnectionTrait, office_id: &str) -> Stored<Vec<PostRecord>> {
    Ok(post::Entity::find()
        .filter(post::Column::OfficeId.eq(office_id))
        .order_by_asc(post::Column::Id)
        .all(database)
        .await?)
}

/// Which posts serve a mahalla, or which mahallas some posts serve: what is in force, by mahalla.
pub async fn list_served(
    database: &impl ConnectionTrait,
    posts: &[String],
    mahalla_code: Option<&str>,
) -> Stored<Vec<PostMahallaRecord>> {
    let query = post_mahalla::Entity::find().filter(post_mahalla::Column::ValidTo.is_null());
    let query = match mahalla_code {
        Some(code) => query.filter(post_mahalla::Column::MahallaCode.eq(code)),
        None => query.filter(post_mahalla::Column::PostId.is_in(posts)),
    };
    Ok(query.order_by_asc(post_mahalla::Column::MahallaCode).all(database).await?)
}

/// Who holds some posts on a day.
pub async fn list_assigned(
    database: &impl ConnectionTrait,
    posts: &[String],
    day: &str,
) -> Stored<Vec<AssignmentRecord>> {
    let last = Condition::any().add(assignment::Column::ValidTo.is_null()).add(assignment::Column::ValidTo.gte(day));
    Ok(assignment::Entity::find()
        .filter(assignment::Column::PostId.is_in(posts))
        .filter(assignment::Column::ValidFrom.lte(day))
        .filter(last)
        .order_by_asc(assignment::Column::ValidFrom)
        .all(database)
        .await?)
}
