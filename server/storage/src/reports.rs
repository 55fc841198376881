//! Accountability reports.
use crate::{
    AddendumRecord, PictureRecord, ReportRecord, Stored, VersionRecord,
    entity::{report, report_addendum, report_picture, report_version},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Select, TryInsertResult,
    sea_query::{Expr, ExprTrait},
};

/// Adds a report: false when there is one of that officer, or of that territory's office, and that quarter.
pub async fn add_report(database: &impl ConnectionTrait, record: ReportRecord) -> Stored<bool> {
    let added = report::Entity::insert(record.into_active_model())
        .on_conflict_do_nothing()
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

/// The report of a territory's office and a quarter.
pub async fn find_report_of_office(
    database: &impl ConnectionTrait,
    territory: &str,
    quarter: &str,
) -> Stored<Option<ReportRecord>> {
    Ok(report::Entity::find()
        .filter(of(None, territory))
        .filter(report::Column::Quarter.eq(quarter))
        .one(database)
        .await?)
}

/// Reports of an officer, or of a territory's office.
fn of(officer_id: Option<&str>, territory: &str) -> Condition {
    match officer_id {
        Some(officer) => Condition::all().add(report::Column::OfficerId.eq(officer)),
        None => Condition::all().add(report::Column::OfficerId.is_null()).add(report::Column::Territory.eq(territory)),
    }
}

/// The last published report of an officer, or of a territory's office: of a quarter or year before the given one, of the
/// same sort; else of any.
pub async fn find_last_published(
    database: &impl ConnectionTrait,
    officer_id: Option<&str>,
    territory: &str,
    before: Option<&str>,
) -> Stored<Option<ReportRecord>> {
    let query = report::Entity::find().filter(of(officer_id, territory)).filter(report::Column::State.eq("published"));
    let query = match before {
        Some(before) => {
            let is_quarter = report::Column::Quarter.like("%Q%");
            query
                .filter(report::Column::Quarter.lt(before))
                .filter(if before.contains('Q') { is_quarter } else { is_quarter.not() })
                .order_by_desc(report::Column::Quarter)
        }
        None => query.order_by_desc(report::Column::PublishedAt).order_by_desc(report::Column::Id),
    };
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
        .filter(report::Column::Territory.starts_with(territory))
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
        query = query.filter(report::Column::Territory.starts_with(territory));
    }
    if let Some(quarter) = quarter {
        query = query.filter(report::Column::Quarter.eq(quarter));
    }
    Ok(query.all(database).await?)
}

/// Published reports of a quarter or a year whose figures were locked after an instant, a page by id.
pub async fn list_locked_after(
    database: &impl ConnectionTrait,
    locked_after: i64,
    last: &str,
    limit: u64,
) -> Stored<Vec<ReportRecord>> {
    Ok(report::Entity::find()
        .filter(report::Column::State.eq("published"))
        .filter(report::Column::LockedAt.gt(locked_after))
        .filter(report::Column::Id.gt(last))
        .order_by_asc(report::Column::Id)
        .limit(limit)
        .all(database)
        .await?)
}

/// All reports of a quarter or a year of the inspectors of a territory: empty for all, a region's or district's code.
pub async fn list_of_inspectors(
    database: &impl ConnectionTrait,
    territory: &str,
    quarter: &str,
) -> Stored<Vec<ReportRecord>> {
    Ok(report::Entity::find()
        .filter(report::Column::OfficerId.is_not_null())
        .filter(report::Column::Territory.starts_with(territory))
        .filter(report::Column::Quarter.eq(quarter))
        .all(database)
        .await?)
}

/// Reports of officers of a quarter or a year.
pub async fn list_of_officers(
    database: &impl ConnectionTrait,
    officers: &[String],
    quarter: &str,
) -> Stored<Vec<ReportRecord>> {
    Ok(report::Entity::find()
        .filter(report::Column::OfficerId.is_in(officers))
        .filter(report::Column::Quarter.eq(quarter))
        .all(database)
        .await?)
}

/// Reports of the offices whose territories these are, of a quarter or a year or of all, newest first.
pub async fn list_of_offices(
    database: &impl ConnectionTrait,
    territories: &[String],
    quarter: Option<&str>,
) -> Stored<Vec<ReportRecord>> {
    let all = report::Entity::find()
        .filter(report::Column::OfficerId.is_null())
        .filter(report::Column::Territory.is_in(territories))
        .order_by_desc(report::Column::Quarter)
        .order_by_asc(report::Column::Territory);
    let those = match quarter {
        Some(quarter) => all.filter(report::Column::Quarter.eq(quarter)),
        None => all,
    };
    Ok(those.all(database).await?)
}

/// Keeps a version of the words under the next number.
pub async fn add_version(database: &impl ConnectionTrait, record: VersionRecord) -> Stored {
    let last: Option<Option<i32>> = report_version::Entity::find()
        .select_only()
        .expr(Expr::col(report_version::Column::Number).max())
        .filter(report_version::Column::ReportId.eq(&record.report_id))
        .into_tuple()
        .one(database)
        .await?;
    let number = last.flatten().unwrap_or_default() + 1;
    let record = VersionRecord { number, ..record };
    report_version::Entity::insert(record.into_active_model()).exec_without_returning(database).await?;
    Ok(())
}

/// The versions of a report, oldest first.
pub async fn list_versions(database: &impl ConnectionTrait, report: &str) -> Stored<Vec<VersionRecord>> {
    Ok(report_version::Entity::find()
        .filter(report_version::Column::ReportId.eq(report))
        .order_by_asc(report_version::Column::Number)
        .all(database)
        .await?)
}

/// Adds an addendum under its number: false when the number is taken.
pub async fn add_addendum(database: &impl ConnectionTrait, record: AddendumRecord) -> Stored<bool> {
    let added = report_addendum::Entity::insert(record.into_active_model())
        .on_conflict_do_nothing_on([report_addendum::Column::ReportId, report_addendum::Column::Number])
        .exec_without_returning(database)
        .await?;
    Ok(matches!(added, TryInsertResult::Inserted(rows) if rows > 0))
}

/// The addenda of a report, oldest first.
pub async fn list_addenda(database: &impl ConnectionTrait, report: &str) -> Stored<Vec<AddendumRecord>> {
    Ok(report_addendum::Entity::find()
        .filter(report_addendum::Column::ReportId.eq(report))
        .order_by_asc(report_addendum::Column::Number)
        .all(database)
        .await?)
}

/// Decides on an addendum that waits: false when none waits under that number.
pub async fn set_addendum(database: &impl ConnectionTrait, record: AddendumRecord) -> Stored<bool> {
    let done = report_addendum::Entity::update_many()
        .col_expr(report_addendum::Column::State, Expr::value(record.state))
        .col_expr(report_addendum::Column::Remark, Expr::value(record.remark))
        .filter(report_addendum::Column::ReportId.eq(record.report_id))
        .filter(report_addendum::Column::Number.eq(record.number))
        .filter(report_addendum::Column::State.eq("submitted"))
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Writes back words and state: false when the state was not `from` any more, or it is public. Figures never change.
pub async fn set_report(database: &impl ConnectionTrait, record: ReportRecord, from: &str) -> Stored<bool> {
    let done = report::Entity::update_many()
        .col_expr(report::Column::State, Expr::value(record.state))
        .col_expr(report::Column::Narrative, Expr::value(record.narrative))
        .col_expr(report::Column::Commitments, Expr::value(record.commitments))
        .col_expr(report::Column::Earlier, Expr::value(record.earlier))
        .col_expr(report::Column::EarlierOf, Expr::value(record.earlier_of))
        .col_expr(report::Column::Remark, Expr::value(record.remark))
        .col_expr(report::Column::PublishedAt, Expr::value(record.published_at))
        .filter(report::Column::Id.eq(record.id))
        .filter(report::Column::State.eq(from))
        .filter(report::Column::State.ne("published"))
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Adds a photo to a report.
pub async fn add_picture(database: &impl ConnectionTrait, record: PictureRecord) -> Stored {
    report_picture::Entity::insert(record.into_active_model()).exec_without_returning(database).await?;
    Ok(())
}

/// The photos of a report in the order in which they were added, of no columns yet.
fn pictures_of(report: &str) -> Select<report_picture::Entity> {
    report_picture::Entity::find()
        .select_only()
        .filter(report_picture::Column::ReportId.eq(report))
        .order_by_asc(report_picture::Column::At)
        .order_by_asc(report_picture::Column::Id)
}

/// Name and words of the photos of a report, in the order in which they were added.
pub async fn list_pictures(database: &impl ConnectionTrait, report: &str) -> Stored<Vec<(String, String)>> {
    Ok(pictures_of(report)
        .columns([report_picture::Column::Id, report_picture::Column::Caption])
        .into_tuple()
        .all(database)
        .await?)
}

/// The photos of a report with their words, in the order in which they were added.
pub async fn list_whole_pictures(database: &impl ConnectionTrait, report: &str) -> Stored<Vec<(String, Vec<u8>)>> {
    Ok(pictures_of(report)
        .columns([report_picture::Column::Caption, report_picture::Column::Jpeg])
        .into_tuple()
        .all(database)
        .await?)
}

/// Holds a report as it is until the transaction ends: false when its author may not write it any more.
pub async fn hold_open(transaction: &impl ConnectionTrait, id: &str) -> Stored<bool> {
    let done = report::Entity::update_many()
        .col_expr(report::Column::Remark, Expr::col(report::Column::Remark))
        .filter(report::Column::Id.eq(id))
        .filter(report::Column::State.is_in(["draft", "returned"]))
        .exec(transaction)
        .await?;
    Ok(done.rows_affected == 1)
}

/// The officers whose reports of a quarter or a year are opened.
pub async fn list_authors(database: &impl ConnectionTrait, quarter: &str) -> Stored<Vec<String>> {
    Ok(report::Entity::find()
        .select_only()
        .column(report::Column::OfficerId)
        .filter(report::Column::OfficerId.is_not_null())
        .filter(report::Column::Quarter.eq(quarter))
        .into_tuple()
        .all(database)
        .await?)
}

/// A photo of a report.
pub async fn find_picture(
    database: &impl ConnectionTrait,
    report: &str,
    picture: &str,
) -> Stored<Option<PictureRecord>> {
    Ok(report_picture::Entity::find_by_id(picture)
        .filter(report_picture::Column::ReportId.eq(report))
        .one(database)
        .await?)
}

/// Takes a photo away.
pub async fn remove_picture(database: &impl ConnectionTrait, report: &str, picture: &str) -> Stored {
    report_picture::Entity::delete_by_id(picture)
        .filter(report_picture::Column::ReportId.eq(report))
        .exec(database)
        .await?;
    Ok(())
}
