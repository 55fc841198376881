//! Published files of released quarters, and the reports that stand in them.
use crate::{
    DataFileRecord, HolderListRecord, ReportRecord, Stored,
    entity::{data_file, holder_list, report},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};

/// Adds the files of a quarter: false, and nothing is added, when it has files already.
pub async fn add_files(database: &impl ConnectionTrait, records: Vec<DataFileRecord>) -> Stored<bool> {
    for record in records {
        let added = data_file::Entity::insert(record.into_active_model())
            .on_conflict_do_nothing()
            .exec_without_returning(database)
            .await?;
        if !matches!(added, sea_orm::TryInsertResult::Inserted(rows) if rows > 0) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether a quarter has files.
pub async fn has_files(database: &impl ConnectionTrait, period: &str) -> Stored<bool> {
    use sea_orm::PaginatorTrait;
    Ok(data_file::Entity::find().filter(data_file::Column::Period.eq(period)).count(database).await? > 0)
}

/// What is known of a file without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct DataFileLine {
    /// Quarter.
    pub period: String,
    /// Name.
    pub name: String,
    /// Bytes.
    pub size: i64,
    /// SHA-256.
    pub hash: Vec<u8>,
}

/// All files without their bytes: the newest quarter first, in a quarter by name.
pub async fn list_files(database: &impl ConnectionTrait) -> Stored<Vec<DataFileLine>> {
    use data_file::Column;
    Ok(data_file::Entity::find()
        .select_only()
        .columns([Column::Period, Column::Name, Column::Size, Column::Hash])
        .order_by_desc(Column::Period)
        .order_by_asc(Column::Name)
        .into_model::<DataFileLine>()
        .all(database)
        .await?)
}

/// The files of a quarter by name.
pub async fn list_files_of(database: &impl ConnectionTrait, period: &str) -> Stored<Vec<DataFileRecord>> {
    Ok(data_file::Entity::find()
        .filter(data_file::Column::Period.eq(period))
        .order_by_asc(data_file::Column::Name)
        .all(database)
        .await?)
}

/// A file.
pub async fn find_file(database: &impl ConnectionTrait, period: &str, name: &str) -> Stored<Option<DataFileRecord>> {
    Ok(data_file::Entity::find_by_id((period.to_owned(), name.to_owned())).one(database).await?)
}

/// Keeps who held which post when the files of a quarter were made; a list that is kept stays.
pub async fn add_holders(database: &impl ConnectionTrait, record: HolderListRecord) -> Stored {
    holder_list::Entity::insert(record.into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(database)
        .await?;
    Ok(())
}

/// Who held which post when the files of a quarter were made.
pub async fn find_holders(database: &impl ConnectionTrait, period: &str) -> Stored<Option<HolderListRecord>> {
    Ok(holder_list::Entity::find_by_id(period).one(database).await?)
}

/// Reports of inspectors of a quarter that were published until an instant.
pub async fn list_reports(database: &impl ConnectionTrait, quarter: &str, until: i64) -> Stored<Vec<ReportRecord>> {
    Ok(report::Entity::find()
        .filter(report::Column::State.eq("published"))
        .filter(report::Column::OfficerId.is_not_null())
        .filter(report::Column::Quarter.eq(quarter))
        .filter(report::Column::PublishedAt.lte(until))
        .order_by_asc(report::Column::Id)
        .all(database)
        .await?)
}

/// Whose reports are asked for.
#[derive(Clone, Copy, Debug)]
pub enum ReportsOf<'a> {
    /// Everybody's.
    Everywhere,
    /// Of a region or a district.
    Territory(&'a str),
    /// Of those who served a mahalla.
    Mahalla(&'a str),
}

/// Published reports, newest first, after the one of that instant and id.
pub async fn list_reports_after(
    database: &impl ConnectionTrait,
    of: ReportsOf<'_>,
    quarter: Option<&str>,
    after: Option<(i64, &str)>,
    limit: u64,
) -> Stored<Vec<ReportRecord>> {
    use report::Column;
    let mut query = report::Entity::find()
        .filter(Column::State.eq("published"))
        .order_by_desc(Column::PublishedAt)
        .order_by_desc(Column::Id)
        .limit(limit);
    query = match of {
        ReportsOf::Everywhere => query,
        ReportsOf::Territory(code) => query.filter(Column::Territory.starts_with(code)),
        ReportsOf::Mahalla(code) => query.filter(Column::MahallaCodes.contains(code)),
    };
    if let Some(quarter) = quarter {
        query = query.filter(Column::Quarter.eq(quarter));
    }
    if let Some((at, id)) = after {
        let same = Condition::all().add(Column::PublishedAt.eq(at)).add(Column::Id.lt(id));
        query = query.filter(Condition::any().add(Column::PublishedAt.lt(at)).add(same));
    }
    Ok(query.all(database).await?)
}
