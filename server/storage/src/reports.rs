//! Accountability reports.
use crate::{ReportRecord, Stored, entity::report};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, TryInsertResult,
    sea_query::Expr,
};

/// Adds a report: false when there is one of that officer and quarter.
pub async fn add_report(database: &impl ConnectionTrait, record: ReportRecord) -> Stored<bool> {
    let added = report::Entity::insert(record.into_active_model())
        .on_conflict_do_nothing_on([report::Column::OfficerId, report::Column::Quarter])
        .exec_without_returning(database)
        .await?;
    Ok(matches!(added, TryInsertResult::Inserted(rows) if rows > 0))
}

/// A report.
pub async fn find_report(database: &impl ConnectionTrait, id: &str) -> Stored<Option<ReportRecord>> {
    Ok(report::Entity::find_by_id(id).one(database).await?)
}

/// The report of an officer and a quarter.
pub async fn find_report_of(
    database: &impl ConnectionTrait,
    officer_id: &str,
    quarter: &str,
) -> Stored<Option<ReportRecord>> {
    Ok(report::Entity::find()
        .filter(report::Column::OfficerId.eq(officer_id))
        .filter(report::Column::Quarter.eq(quarter))
        .one(database)
        .await?)
}

/// The last published report of an officer, before a quarter where one is given.
pub async fn find_last_published(
    database: &impl ConnectionTrait,
    officer_id: &str,
    before: Option<&str>,
) -> Stored<Option<ReportRecord>> {
    let mut query = report::Entity::find()
        .filter(report::Column::OfficerId.eq(officer_id))
        .filter(report::Column::State.eq("published"))
        .order_by_desc(report::Column::Quarter);
    if let Some(before) = before {
        query = query.filter(report::Column::Quarter.lt(before));
    }
    Ok(query.one(database).await?)
}

/// All reports of an officer, newest first.
pub async fn list_of_officer(database: &impl ConnectionTrait, officer_id: &str) -> Stored<Vec<ReportRecord>> {
    Ok(report::Entity::find()
        .filter(report::Column::OfficerId.eq(officer_id))
        .order_by_desc(report::Column::Quarter)
        .all(database)
        .await?)
}

/// All reports of a territory (empty for all, a region's or district's code), newest first.
pub async fn list_of_territory(database: &impl ConnectionTrait, territory: &str) -> Stored<Vec<ReportRecord>> {
    Ok(report::Entity::find()
        .filter(report::Column::DistrictCode.starts_with(territory))
        .order_by_desc(report::Column::Quarter)
        .order_by_asc(report::Column::Id)
        .all(database)
        .await?)
}

/// Published reports of a territory, newest first.
pub async fn list_published(
    database: &impl ConnectionTrait,
    territory: &str,
    quarter: Option<&str>,
    offset: u64,
    limit: u64,
) -> Stored<Vec<ReportRecord>> {
    let mut query = report::Entity::find()
        .filter(report::Column::State.eq("published"))
        .order_by_desc(report::Column::PublishedAt)
        .order_by_desc(report::Column::Id)
        .offset(offset)
        .limit(limit);
    if !territory.is_empty() {
        query = query.filter(report::Column::DistrictCode.starts_with(territory));
    }
    if let Some(quarter) = quarter {
        query = query.filter(report::Column::Quarter.eq(quarter));
    }
    Ok(query.all(database).await?)
}

/// Writes back words and state: false when the state was not `from` any more. Figures never change.
pub async fn set_report(database: &impl ConnectionTrait, record: ReportRecord, from: &str) -> Stored<bool> {
    let done = report::Entity::update_many()
        .col_expr(report::Column::State, Expr::value(record.state))
        .col_expr(report::Column::Narrative, Expr::value(record.narrative))
        .col_expr(report::Column::Commitments, Expr::value(record.commitments))
        .col_expr(report::Column::Earlier, Expr::value(record.earlier))
        .col_expr(report::Column::Remark, Expr::value(record.remark))
        .col_expr(report::Column::PublishedAt, Expr::value(record.published_at))
        .filter(report::Column::Id.eq(record.id))
        .filter(report::Column::State.eq(from))
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}
