//! Meetings with their minutes and what was said of them since; how many questions and receptions there were.
use crate::{
    MeetingNoteRecord, MeetingRecord, Stored,
    entity::{mahalla, meeting, meeting_note},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::NotSet, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, sea_query::Expr,
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
    /// Neither held nor called off, soonest first.
    Open,
    /// Held or called off, newest first.
    Over,
    /// Not begun before this second, called off or not, soonest first.
    From(i64),
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
    limit: u64,
) -> Stored<Vec<MeetingRecord>> {
    let query = meeting::Entity::find().limit(limit);
    let query = match of {
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
    };
    let query = match when {
        When::Open => query.filter(meeting::Column::State.eq("announced")).order_by_asc(meeting::Column::StartsAt),
        When::Over => query.filter(meeting::Column::State.ne("announced")).order_by_desc(meeting::Column::StartsAt),
        When::From(second) => {
            query.filter(meeting::Column::StartsAt.gte(second)).order_by_asc(meeting::Column::StartsAt)
        }
    };
    Ok(query.order_by_asc(meeting::Column::Id).all(database).await?)
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
