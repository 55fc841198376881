//! Booked times of receptions, found by what their receipt stretches to; old ones only as counts by post, officer and week.
use crate::{
    BookingRecord, Stored,
    entity::{booking, reception_count},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, TryInsertResult,
    sea_query::{Expr, ExprTrait, OnConflict},
};

/// States of a booking for which a reception was due: the resident neither gave it back nor stayed away.
const DUE: [&str; 4] = ["booked", "held", "unkept", "called-off"];

/// Whose bookings are asked for.
#[derive(Clone, Copy, Debug)]
pub enum BookedAt<'a> {
    /// At a post.
    Post(&'a str),
    /// With an officer.
    Officer(&'a str),
    /// In a district.
    District(&'a str),
}

/// When they are, and in which order.
#[derive(Clone, Copy, Debug)]
pub enum BookedFor<'a> {
    /// From a day on, soonest first.
    Since(&'a str),
    /// From a second on, soonest first.
    Coming(i64),
    /// From a day on and before a second, newest first.
    Past(&'a str, i64),
}

/// Takes a time: false where somebody has it, or the receipt is known.
pub async fn add_booking(database: &impl ConnectionTrait, record: BookingRecord) -> Stored<bool> {
    let added = booking::Entity::insert(record.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .try_insert()
        .exec_without_returning(database)
        .await?;
    Ok(matches!(added, TryInsertResult::Inserted(rows) if rows > 0))
}

/// A booking.
pub async fn find_booking(database: &impl ConnectionTrait, id: &str) -> Stored<Option<BookingRecord>> {
    Ok(booking::Entity::find_by_id(id).one(database).await?)
}

/// The booking of a receipt.
pub async fn find_by_lookup(database: &impl ConnectionTrait, lookup: &[u8]) -> Stored<Option<BookingRecord>> {
    Ok(booking::Entity::find().filter(booking::Column::Lookup.eq(lookup.to_vec())).one(database).await?)
}

/// Bookings that were not given back.
pub async fn list_bookings(
    database: &impl ConnectionTrait,
    of: BookedAt<'_>,
    when: BookedFor<'_>,
    limit: u64,
) -> Stored<Vec<BookingRecord>> {
    let whose = match of {
        BookedAt::Post(id) => booking::Column::PostId.eq(id),
        BookedAt::Officer(id) => booking::Column::OfficerId.eq(id),
        BookedAt::District(code) => booking::Column::DistrictCode.eq(code),
    };
    use booking::Column as C;
    let query = booking::Entity::find().filter(Condition::all().add(whose)).filter(C::State.ne("cancelled"));
    let query = match when {
        BookedFor::Since(day) => query.filter(C::Day.gte(day)).order_by_asc(C::StartsAt),
        BookedFor::Coming(second) => query.filter(C::StartsAt.gte(second)).order_by_asc(C::StartsAt),
        BookedFor::Past(day, second) => {
            query.filter(C::Day.gte(day)).filter(C::StartsAt.lt(second)).order_by_desc(C::StartsAt)
        }
    };
    Ok(query.order_by_asc(C::Id).limit(limit).all(database).await?)
}

/// The posts at which times that come are taken.
pub async fn list_booked_posts(database: &impl ConnectionTrait, from: i64) -> Stored<Vec<String>> {
    Ok(booking::Entity::find()
        .select_only()
        .column(booking::Column::PostId)
        .filter(booking::Column::State.eq("booked"))
        .filter(booking::Column::StartsAt.gte(from))
        .group_by(booking::Column::PostId)
        .into_tuple()
        .all(database)
        .await?)
}

/// Writes who receives.
pub async fn set_receiver(database: &impl ConnectionTrait, id: &str, officer_id: &str) -> Stored {
    booking::Entity::update_many()
        .col_expr(booking::Column::OfficerId, Expr::value(officer_id))
        .filter(booking::Column::Id.eq(id))
        .exec(database)
        .await?;
    Ok(())
}

/// Writes how it stands: false when it stood otherwise than `from`.
pub async fn set_booking(database: &impl ConnectionTrait, record: BookingRecord, from: &str) -> Stored<bool> {
    let done = booking::Entity::update_many()
        .col_expr(booking::Column::State, Expr::value(record.state))
        .col_expr(booking::Column::IsTold, Expr::value(record.is_told))
        .col_expr(booking::Column::Reason, Expr::value(record.reason))
        .filter(booking::Column::Id.eq(record.id))
        .filter(booking::Column::State.eq(from))
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Bookings of days before one.
pub async fn list_before(database: &impl ConnectionTrait, day: &str, limit: u64) -> Stored<Vec<BookingRecord>> {
    Ok(booking::Entity::find()
        .filter(booking::Column::Day.lt(day))
        .order_by_asc(booking::Column::Id)
        .limit(limit)
        .all(database)
        .await?)
}

/// Removes bookings.
pub async fn remove_bookings(database: &impl ConnectionTrait, ids: &[String]) -> Stored {
    booking::Entity::delete_many().filter(booking::Column::Id.is_in(ids)).exec(database).await?;
    Ok(())
}

/// Adds to the counts of a post, an officer and a week, which begins on a Monday.
pub async fn add_count(
    database: &impl ConnectionTrait,
    post_id: &str,
    officer_id: &str,
    week: &str,
    (due, held): (i32, i32),
) -> Stored {
    use reception_count::Column as C;
    let row = reception_count::Model {
        post_id: post_id.to_owned(),
        officer_id: officer_id.to_owned(),
        week: week.to_owned(),
        due,
        held,
    };
    let sum = |column: C, more: i32| Expr::col((reception_count::Entity, column)).add(more);
    let more = OnConflict::columns([C::PostId, C::OfficerId, C::Week])
        .values([(C::Due, sum(C::Due, due)), (C::Held, sum(C::Held, held))])
        .to_owned();
    reception_count::Entity::insert(row.into_active_model()).on_conflict(more).exec_without_returning(database).await?;
    Ok(())
}

/// How many booked receptions an officer owed from one day to another, both included, and how many were held. Of what lies
/// longer back than bookings are kept, whole weeks count, by their Monday.
pub async fn receptions_of(
    database: &impl ConnectionTrait,
    officer_id: &str,
    from: &str,
    to: &str,
) -> Stored<(u64, u64)> {
    let kept = booking::Entity::find()
        .filter(booking::Column::OfficerId.eq(officer_id))
        .filter(booking::Column::Day.gte(from))
        .filter(booking::Column::Day.lte(to))
        .filter(booking::Column::State.is_in(DUE));
    let held = kept.clone().filter(booking::Column::State.eq("held"));
    let counted: Vec<(i32, i32)> = reception_count::Entity::find()
        .select_only()
        .column(reception_count::Column::Due)
        .column(reception_count::Column::Held)
        .filter(reception_count::Column::OfficerId.eq(officer_id))
        .filter(reception_count::Column::Week.gte(from))
        .filter(reception_count::Column::Week.lte(to))
        .into_tuple()
        .all(database)
        .await?;
    let sum = |part: fn(&(i32, i32)) -> i32| counted.iter().map(part).map(i64::from).sum::<i64>();
    let whole = |count: i64| u64::try_from(count).unwrap_or_default();
    let (due, held) = (kept.count(database).await?, held.count(database).await?);
    Ok((due + whole(sum(|(due, _)| *due)), held + whole(sum(|(_, held)| *held))))
}
