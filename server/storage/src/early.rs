//! Counts in which early signs are looked for: of a category, in a place, by spans. Those about officers are in none of
//! them, for anybody; merged ones count with their main one.
use crate::{ConcernRecord, Stored, concerns::CountOf, entity::concern, flows::counted};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{CaseStatement, Expr},
};

/// By which places is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Mahallas.
    Mahalla,
    /// Districts.
    District,
}

impl Level {
    const fn column(self) -> concern::Column {
        match self {
            Self::Mahalla => concern::Column::MahallaCode,
            Self::District => concern::Column::DistrictCode,
        }
    }
}

/// Category, place and its district where at least so many were received.
pub async fn list_busy(
    database: &impl ConnectionTrait,
    of: &CountOf,
    level: Level,
    fewest: u32,
) -> Stored<Vec<(String, String, String)>> {
    Ok(concern::Entity::find()
        .select_only()
        .column(concern::Column::Category)
        .column_as(level.column(), "place")
        .column_as(concern::Column::DistrictCode, "district")
        .filter(counted(of))
        .group_by(concern::Column::Category)
        .group_by(level.column())
        .group_by(concern::Column::DistrictCode)
        .having(at_least(fewest))
        .into_tuple()
        .all(database)
        .await?)
}

/// Category, place, span and how many were received in it, for these categories and places. `first_days` are those of
/// the spans, the oldest first; spans count from zero. A span without concerns is left out.
pub async fn count_spans(
    database: &impl ConnectionTrait,
    of: &CountOf,
    level: Level,
    (categories, places): (&[String], &[String]),
    first_days: &[String],
) -> Stored<Vec<(String, String, i64, i64)>> {
    let span = first_days.iter().enumerate().skip(1).rev().fold(CaseStatement::new(), |case, (span, first)| {
        case.case(concern::Column::ReceivedOn.gte(first.as_str()), i64::try_from(span).unwrap_or_default())
    });
    Ok(concern::Entity::find()
        .select_only()
        .column(concern::Column::Category)
        .column_as(level.column(), "place")
        .column_as(Expr::expr(span.finally(0_i64)), "span")
        .column_as(concern::Column::Id.count(), "count")
        .filter(counted(of))
        .filter(concern::Column::Category.is_in(categories))
        .filter(level.column().is_in(places))
        .group_by(concern::Column::Category)
        .group_by(level.column())
        .group_by(Expr::col("span"))
        .into_tuple()
        .all(database)
        .await?)
}

/// On which day the first concern of each of these districts was received.
pub async fn list_first_days(database: &impl ConnectionTrait, districts: &[String]) -> Stored<Vec<(String, String)>> {
    Ok(concern::Entity::find()
        .select_only()
        .column(concern::Column::DistrictCode)
        .column_as(concern::Column::ReceivedOn.min(), "first")
        .filter(concern::Column::DistrictCode.is_in(districts))
        .group_by(concern::Column::DistrictCode)
        .into_tuple()
        .all(database)
        .await?)
}

/// The concerns of a category that are counted, the newest first.
pub async fn list_counted(database: &impl ConnectionTrait, of: &CountOf, category: &str) -> Stored<Vec<ConcernRecord>> {
    Ok(concern::Entity::find()
        .filter(counted(of))
        .filter(concern::Column::Category.eq(category))
        .order_by_desc(concern::Column::ReceivedAt)
        .order_by_asc(concern::Column::Id)
        .all(database)
        .await?)
}

fn at_least(fewest: u32) -> Expr {
    use sea_orm::sea_query::ExprTrait;
    concern::Column::Id.count().gte(fewest)
}
