//! Meetings with their minutes and what was said of them since; how many questions and receptions there were.
use crate::{
    MeetingNoteRecord, MeetingRecord, Stored,
    entity::{mahalla, meeting, meeting_note},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::NotSet,
    ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, LockType},
};

pub use crate::{bookings::receptions_of, questions::count_questions};

/// Which meetings are asked for.
#[derive(Clone, Copy, Debug)]
pub enum HeldBy<'a> {
    /// All of them.
    Everybody,
    /// One officer.
    Officer(&'a str),
    /// Those in a mahalla.
    Mahalla(&'a str),
    /// Those of a region or a district.
    Territory(&'a str),
}

/// Which of them, and in which order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Announced for this second or later, soonest first.
    Coming(i64),
    /// Called off that were announced for this second or later, soonest first.
    CalledOff(i64),
    /// Announced for before this second and without minutes, newest first.
    Awaited(i64),
    /// Announced for before this second, however they went, newest first.
    Past(i64),
    /// The same, and all that were called off.
    Over(i64),
    /// Held, called off or not held, newest first.
    Settled,
}

/// Adds a meeting: false where one of that id is known.
pub async fn add_meeting(database: &impl ConnectionTrait, record: MeetingRecord) -> Stored<bool> {
    let added = meeting::Entity::insert(record.into_active_model())
        .on_conflict_do_nothing_on([meeting::Column::Id])
        .exec_without_returning(database)
        .await?;
    Ok(matches!(added, sea_orm::TryInsertResult::Inserted(rows) if rows > 0))
}

/// A meeting.
pub async fn find_meeting(database: &impl ConnectionTrait, id: &str) -> Stored<Option<MeetingRecord>> {
    Ok(meeting::Entity::find_by_id(id).one(database).await?)
}

/// Meetings.
pub async fn list_held(
    database: &impl ConnectionTrait,
    of: HeldBy<'_>,
    when: When,
    offset: u64,
    limit: u64,
) -> Stored<Vec<MeetingRecord>> {
    use meeting::Column as C;
    let query = whose(of).offset(offset).limit(limit);
    let (announced, called_off) = (C::State.eq("announced"), C::State.eq("cancelled"));
    let query = match when {
        When::Coming(second) => query.filter(announced).filter(C::StartsAt.gte(second)).order_by_asc(C::StartsAt),
        When::CalledOff(second) => query.filter(called_off).filter(C::StartsAt.gte(second)).order_by_asc(C::StartsAt),
        When::Awaited(second) => query.filter(announced).filter(C::StartsAt.lt(second)).order_by_desc(C::StartsAt),
        When::Past(second) => query.filter(C::StartsAt.lt(second)).order_by_desc(C::StartsAt),
        When::Over(second) => {
            let over = Condition::any().add(C::StartsAt.lt(second)).add(called_off);
            query.filter(over).order_by_desc(C::StartsAt)
        }
        When::Settled => query.filter(C::State.ne("announced")).order_by_desc(C::StartsAt),
    };
    Ok(query.order_by_asc(C::Id).all(database).await?)
}

fn whose(of: HeldBy<'_>) -> Select<meeting::Entity> {
    let query = meeting::Entity::find();
    match of {
        HeldBy::Everybody => query,
        HeldBy::Officer(id) => query.filter(meeting::Column::OfficerId.eq(id)),
        HeldBy::Mahalla(code) => query.filter(meeting::Column::MahallaCode.eq(code)),
        HeldBy::Territory(code) => {
            let mahallas = mahalla::Entity::find()
                .select_only()
                .column(mahalla::Column::Code)
                .filter(mahalla::Column::DistrictCode.starts_with(code))
                .into_query();
            query.filter(meeting::Column::MahallaCode.in_subquery(mahallas))
        }
    }
}

/// How many meetings from one second to another, which is not included, still stand as announced.
pub async fn count_announced(database: &impl ConnectionTrait, of: HeldBy<'_>, from: i64, until: i64) -> Stored<u64> {
    Ok(whose(of)
        .filter(meeting::Column::State.eq("announced"))
        .filter(meeting::Column::StartsAt.gte(from))
        .filter(meeting::Column::StartsAt.lt(until))
        .count(database)
        .await?)
}

/// Whether another meeting of a mahalla is announced for a time from one second to another, both included. Who asks in a
/// transaction keeps others from announcing one in this mahalla until it ends.
pub async fn is_announced(
    database: &impl ConnectionTrait,
    mahalla_code: &str,
    (from, to): (i64, i64),
    but: &str,
) -> Stored<bool> {
    if database.get_database_backend() == DbBackend::Postgres {
        mahalla::Entity::find_by_id(mahalla_code).lock(LockType::NoKeyUpdate).one(database).await?;
    }
    let others = meeting::Entity::find()
        .filter(meeting::Column::MahallaCode.eq(mahalla_code))
        .filter(meeting::Column::State.eq("announced"))
        .filter(meeting::Column::StartsAt.gte(from))
        .filter(meeting::Column::StartsAt.lte(to))
        .filter(meeting::Column::Id.ne(but));
    Ok(others.count(database).await? > 0)
}

/// Writes back when, where, how it stands and its minutes: false when it was neither announced nor held then, as `from` says.
pub async fn set_meeting(database: &impl ConnectionTrait, record: MeetingRecord, from: &str) -> Stored<bool> {
    let done = meeting::Entity::update_many()
        .col_expr(meeting::Column::StartsAt, Expr::value(record.starts_at))
        .col_expr(meeting::Column::Place, Expr::value(record.place))
        .col_expr(meeting::Column::State, Expr::value(record.state))
        .col_expr(meeting::Column::Present, Expr::value(record.present))
        .col_expr(meeting::Column::Said, Expr::value(record.said))
        .col_expr(meeting::Column::Agreed, Expr::value(record.agreed))
        .col_expr(meeting::Column::HeldAt, Expr::value(record.held_at))
        .filter(meeting::Column::Id.eq(record.id))
        .filter(meeting::Column::State.eq(from))
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Adds what was said of a meeting; its number is given by the database.
pub async fn add_note(database: &impl ConnectionTrait, record: MeetingNoteRecord) -> Stored {
    let mut row = record.into_active_model();
    row.id = NotSet;
    row.insert(database).await?;
    Ok(())
}

/// What was said of some meetings, oldest first.
pub async fn list_notes(database: &impl ConnectionTrait, meetings: &[String]) -> Stored<Vec<MeetingNoteRecord>> {
    Ok(meeting_note::Entity::find()
        .filter(meeting_note::Column::MeetingId.is_in(meetings))
        .order_by_asc(meeting_note::Column::At)
        .order_by_asc(meeting_note::Column::Id)
        .all(database)
        .await?)
}
