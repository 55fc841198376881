//! Regions, districts, mahallas, and the portal's small settings.
use crate::{
    StorageError, Stored,
    entity::{district, mahalla, region, setting},
};
use domain::place::{District, Mahalla, Names, PlaceKind, Region};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, Statement, sea_query::OnConflict,
};
use time::{Date, macros::format_description};

const DATE: &[time::format_description::BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]");

/// A date as it is stored.
pub fn written(date: Date) -> String {
    date.format(DATE).unwrap_or_default()
}

/// A stored date.
pub fn date(text: &str, table: &'static str, column: &'static str, row: &str) -> Stored<Date> {
    Date::parse(text, DATE).map_err(|_| StorageError::Inconsistent { table, column, row: row.to_owned() })
}

fn kind(text: &str, table: &'static str, row: &str) -> Stored<PlaceKind> {
    PlaceKind::of_code(text).ok_or(StorageError::Inconsistent { table, column: "kind", row: row.to_owned() })
}

/// All places.
pub async fn list_places(database: &impl ConnectionTrait) -> Stored<(Vec<Region>, Vec<District>, Vec<Mahalla>)> {
    let regions = region::Entity::find().all(database).await?.into_iter().map(|row| {
        Ok(Region {
            kind: kind(&row.kind, "region", &row.code)?,
            names: Names { uz: row.name_uz, uz_cyrl: row.name_uz_cyrl, ru: row.name_ru, en: row.name_en },
            short_uz: row.short_uz,
            area_km2: row.area_km2,
            population: row.population.and_then(|count| count.try_into().ok()),
            code: row.code,
        })
    });
    let districts = district::Entity::find().all(database).await?.into_iter().map(|row| {
        Ok(District {
            kind: kind(&row.kind, "district", &row.code)?,
            names: Names { uz: row.name_uz, uz_cyrl: row.name_uz_cyrl, ru: row.name_ru, en: row.name_en },
            short: Names { uz: row.short_uz, uz_cyrl: row.short_uz_cyrl, ru: String::new(), en: row.short_en },
            alternatives: row.alternatives.split('|').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
            area_km2: row.area_km2,
            population: row.population.and_then(|count| count.try_into().ok()),
            region_code: row.region_code,
            code: row.code,
        })
    });
    let mahallas = mahalla::Entity::find().all(database).await?.into_iter().map(|row| {
        Ok(Mahalla {
            kind: kind(&row.kind, "mahalla", &row.code)?,
            valid_from: date(&row.valid_from, "mahalla", "valid_from", &row.code)?,
            valid_to: row.valid_to.as_deref().map(|day| date(day, "mahalla", "valid_to", &row.code)).transpose()?,
            names: Names { uz: row.name_uz, uz_cyrl: row.name_uz_cyrl, ru: row.name_ru, en: row.name_en },
            district_code: row.district_code,
            code: row.code,
        })
    });
    Ok((regions.collect::<Stored<_>>()?, districts.collect::<Stored<_>>()?, mahallas.collect::<Stored<_>>()?))
}

/// Adds regions or brings them up to date.
pub async fn set_regions(database: &impl ConnectionTrait, regions: &[Region]) -> Stored {
    use region::Column as C;
    let rows = regions.iter().map(|one| region::Model {
        code: one.code.clone(),
        kind: one.kind.code().into(),
        name_uz: one.names.uz.clone(),
        name_uz_cyrl: one.names.uz_cyrl.clone(),
        name_ru: one.names.ru.clone(),
        name_en: one.names.en.clone(),
        short_uz: one.short_uz.clone(),
        area_km2: one.area_km2,
        population: one.population.map(i64::from),
    });
    let update = OnConflict::column(C::Code)
        .update_columns([
            C::Kind,
            C::NameUz,
            C::NameUzCyrl,
            C::NameRu,
            C::NameEn,
            C::ShortUz,
            C::AreaKm2,
            C::Population,
        ])
        .to_owned();
    region::Entity::insert_many(rows.map(IntoActiveModel::into_active_model))
        .on_conflict(update)
        .exec_without_returning(database)
        .await?;
    Ok(())
}

/// Adds districts or brings them up to date.
pub async fn set_districts(database: &impl ConnectionTrait, districts: &[District]) -> Stored {
    use district::Column as C;
    let rows = districts.iter().map(|one| district::Model {
        code: one.code.clone(),
        region_code: one.region_code.clone(),
        kind: one.kind.code().into(),
        name_uz: one.names.uz.clone(),
        name_uz_cyrl: one.names.uz_cyrl.clone(),
        name_ru: one.names.ru.clone(),
        name_en: one.names.en.clone(),
        short_uz: one.short.uz.clone(),
        short_uz_cyrl: one.short.uz_cyrl.clone(),
        short_en: one.short.en.clone(),
        alternatives: one.alternatives.join("|"),
        area_km2: one.area_km2,
        population: one.population.map(i64::from),
    });
    let update = OnConflict::column(C::Code)
        .update_columns([
            C::RegionCode,
            C::Kind,
            C::NameUz,
            C::NameUzCyrl,
            C::NameRu,
            C::NameEn,
            C::ShortUz,
            C::ShortUzCyrl,
            C::ShortEn,
            C::Alternatives,
            C::AreaKm2,
            C::Population,
        ])
        .to_owned();
    district::Entity::insert_many(rows.map(IntoActiveModel::into_active_model))
        .on_conflict(update)
        .exec_without_returning(database)
        .await?;
    Ok(())
}

/// Adds mahallas or brings them up to date; validity of known ones begins where it began.
pub async fn set_mahallas(database: &impl ConnectionTrait, mahallas: &[Mahalla]) -> Stored {
    use mahalla::Column as C;
    // Ten values a row: below the least number of parameters any supported database takes.
    for some in mahallas.chunks(500) {
        let rows = some.iter().map(|one| mahalla::Model {
            code: one.code.clone(),
            district_code: one.district_code.clone(),
            kind: one.kind.code().into(),
            name_uz: one.names.uz.clone(),
            name_uz_cyrl: one.names.uz_cyrl.clone(),
            name_ru: one.names.ru.clone(),
            name_en: one.names.en.clone(),
            valid_from: written(one.valid_from),
            valid_to: one.valid_to.map(written),
            merged_into: None,
        });
        let update = OnConflict::column(C::Code)
            .update_columns([C::DistrictCode, C::Kind, C::NameUz, C::NameUzCyrl, C::NameRu, C::NameEn, C::ValidTo])
            .to_owned();
        mahalla::Entity::insert_many(rows.map(IntoActiveModel::into_active_model))
            .on_conflict(update)
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// Whether any mahalla is known.
pub async fn has_places(database: &impl ConnectionTrait) -> Stored<bool> {
    Ok(mahalla::Entity::find().one(database).await?.is_some())
}

/// Ends mahallas that are in the registry no more. Nothing with a history is ever deleted.
pub async fn close_mahallas(database: &impl ConnectionTrait, codes: &[String], last_day: Date) -> Stored {
    for some in codes.chunks(500) {
        mahalla::Entity::update_many()
            .col_expr(mahalla::Column::ValidTo, sea_orm::sea_query::Expr::value(written(last_day)))
            .filter(mahalla::Column::Code.is_in(some))
            .exec(database)
            .await?;
    }
    Ok(())
}

/// Notes what mahallas became that were merged: pairs of the one that ended and the one that goes on.
pub async fn set_merged(database: &impl ConnectionTrait, merged: &[(String, String)]) -> Stored {
    for (ended, into) in merged {
        mahalla::Entity::update_many()
            .col_expr(mahalla::Column::MergedInto, sea_orm::sea_query::Expr::value(into.as_str()))
            .filter(mahalla::Column::Code.eq(ended.as_str()))
            .exec(database)
            .await?;
    }
    Ok(())
}

/// Mahallas that ended: code, last day, and what they were merged into; the last ones first.
pub async fn list_ended(database: &impl ConnectionTrait) -> Stored<Vec<(String, String, Option<String>)>> {
    Ok(mahalla::Entity::find()
        .select_only()
        .columns([mahalla::Column::Code, mahalla::Column::ValidTo, mahalla::Column::MergedInto])
        .filter(mahalla::Column::ValidTo.is_not_null())
        .order_by_desc(mahalla::Column::ValidTo)
        .order_by_asc(mahalla::Column::Code)
        .into_tuple()
        .all(database)
        .await?)
}

/// A setting of the portal.
pub async fn find_setting(database: &impl ConnectionTrait, name: &str) -> Stored<Option<String>> {
    Ok(setting::Entity::find_by_id(name).one(database).await?.map(|row| row.value))
}

/// Sets it.
pub async fn set_setting(database: &impl ConnectionTrait, name: &str, value: &str) -> Stored {
    let row = setting::ActiveModel { name: Set(name.into()), value: Set(value.into()) };
    if find_setting(database, name).await?.is_some() {
        row.update(database).await?;
    } else {
        row.insert(database).await?;
    }
    Ok(())
}

/// Adds one to a setting that is a number, at once for all who do. Gives what it is then.
pub async fn count_up(database: &impl ConnectionTrait, name: &str) -> Stored<i64> {
    let statement = Statement::from_sql_and_values(
        database.get_database_backend(),
        "INSERT INTO setting(name, value) VALUES ($1, '1') ON CONFLICT(name)
         DO UPDATE SET value = CAST(CAST(setting.value AS BIGINT) + 1 AS TEXT) RETURNING value",
        [name.into()],
    );
    let row = database.query_one_raw(statement).await?;
    let value: Option<String> = row.map(|row| row.try_get("", "value")).transpose()?;
    let number = value.and_then(|value| value.parse().ok());
    number.ok_or(StorageError::Inconsistent { table: "setting", column: "value", row: name.to_owned() })
}
