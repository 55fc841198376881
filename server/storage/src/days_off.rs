//! Public holidays and transferred days off.
use crate::{
    StorageError, Stored,
    entity::day_off,
    registry::{date, written},
};
use domain::days_off::{DayKind, DayOff};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder};

/// All days, earliest first.
pub async fn list_days_off(database: &impl ConnectionTrait) -> Stored<Vec<DayOff>> {
    let rows = day_off::Entity::find().order_by_asc(day_off::Column::Date).all(database).await?;
    let day = |row: day_off::Model| {
        let kind = match row.kind.as_str() {
            "off" => DayKind::Off,
            "working" => DayKind::Working,
            _ => return Err(StorageError::Inconsistent { table: "day_off", column: "kind", row: row.date }),
        };
        Ok(DayOff { date: date(&row.date, "day_off", "date", &row.date)?, kind, name: row.name })
    };
    rows.into_iter().map(day).collect()
}

/// Puts these days in place of all others.
pub async fn set_days_off(database: &impl ConnectionTrait, days: &[DayOff]) -> Stored {
    day_off::Entity::delete_many().exec(database).await?;
    let row = |day: &DayOff| day_off::ActiveModel {
        date: Set(written(day.date)),
        kind: Set(if day.kind == DayKind::Off { "off" } else { "working" }.into()),
        name: Set(day.name.clone()),
    };
    for some in days.chunks(100) {
        day_off::Entity::insert_many(some.iter().map(row)).exec_without_returning(database).await?;
    }
    Ok(())
}
