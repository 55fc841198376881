//! Tasks outside the duties of inspectors. The rules are the domain's; words and reasons arrive sealed.
use crate::{
    OutsideTaskRecord, Stored,
    concerns::CountOf,
    entity::{account, concern, concern_event, outside_task},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, JoinType, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, sea_query::Expr,
};

/// Which tasks are listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TasksOf {
    /// Those an officer marked.
    Officer(String),
    /// Those of a territory (a region's or a district's code) from some givers.
    Territory {
        /// Region or district.
        code: String,
        /// Words of the givers.
        givers: Vec<&'static str>,
    },
}

fn listed(of: &TasksOf) -> Condition {
    let all = Condition::all();
    match of {
        TasksOf::Officer(officer) => all.add(outside_task::Column::OfficerId.eq(officer.as_str())),
        TasksOf::Territory { code, givers } => all
            .add(outside_task::Column::DistrictCode.starts_with(code.as_str()))
            .add(outside_task::Column::Giver.is_in(givers.iter().copied())),
    }
}

/// Adds a task.
pub async fn add_task(database: &impl ConnectionTrait, record: OutsideTaskRecord) -> Stored {
    outside_task::Entity::insert(record.into_active_model()).exec_without_returning(database).await?;
    Ok(())
}

/// A task.
pub async fn find_task(database: &impl ConnectionTrait, id: &str) -> Stored<Option<OutsideTaskRecord>> {
    Ok(outside_task::Entity::find_by_id(id).one(database).await?)
}

/// Tasks, the newest first.
pub async fn list_tasks(
    database: &impl ConnectionTrait,
    of: &TasksOf,
    offset: u64,
    limit: u64,
) -> Stored<Vec<OutsideTaskRecord>> {
    Ok(outside_task::Entity::find()
        .filter(listed(of))
        .order_by_desc(outside_task::Column::SentAt)
        .order_by_asc(outside_task::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(database)
        .await?)
}

/// How many tasks there are.
pub async fn count_tasks(database: &impl ConnectionTrait, of: &TasksOf) -> Stored<u64> {
    Ok(outside_task::Entity::find().filter(listed(of)).count(database).await?)
}

/// Writes how it was decided: false when its state was not `from` any more.
pub async fn set_decision(database: &impl ConnectionTrait, record: OutsideTaskRecord, from: &str) -> Stored<bool> {
    let done = outside_task::Entity::update_many()
        .col_expr(outside_task::Column::State, Expr::value(record.state))
        .col_expr(outside_task::Column::DecidedAt, Expr::value(record.decided_at))
        .col_expr(outside_task::Column::DecidedBy, Expr::value(record.decided_by))
        .col_expr(outside_task::Column::Reason, Expr::value(record.reason))
        .filter(outside_task::Column::Id.eq(record.id))
        .filter(outside_task::Column::State.eq(from))
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Erases words and reasons of tasks from before a day. Gives how many tasks had some.
pub async fn remove_words(database: &impl ConnectionTrait, before: &str) -> Stored<u64> {
    let nothing = || Expr::value(None::<Vec<u8>>);
    let has_words =
        Condition::any().add(outside_task::Column::Words.is_not_null()).add(outside_task::Column::Reason.is_not_null());
    let done = outside_task::Entity::update_many()
        .col_expr(outside_task::Column::Words, nothing())
        .col_expr(outside_task::Column::Reason, nothing())
        .filter(outside_task::Column::DoneOn.lt(before))
        .filter(has_words)
        .exec(database)
        .await?;
    Ok(done.rows_affected)
}

/// Quarter, district and giver with how many tasks in these states there were and how many half hours they took.
pub async fn count_groups(
    database: &impl ConnectionTrait,
    of: &CountOf,
    states: &[&str],
) -> Stored<Vec<(String, String, String, i64, i64)>> {
    Ok(outside_task::Entity::find()
        .select_only()
        .column(outside_task::Column::Quarter)
        .column(outside_task::Column::DistrictCode)
        .column(outside_task::Column::Giver)
        .column_as(outside_task::Column::Id.count(), "count")
        .column_as(half_hours(), "half_hours")
        .filter(outside_task::Column::DoneOn.gte(of.from.as_str()))
        .filter(outside_task::Column::DoneOn.lte(of.to.as_str()))
        .filter(outside_task::Column::DistrictCode.starts_with(of.territory.as_str()))
        .filter(outside_task::Column::State.is_in(states.iter().copied()))
        .group_by(outside_task::Column::Quarter)
        .group_by(outside_task::Column::DistrictCode)
        .group_by(outside_task::Column::Giver)
        .into_tuple()
        .all(database)
        .await?)
}

fn half_hours() -> Expr {
    use sea_orm::sea_query::ExprTrait;
    Expr::col(outside_task::Column::HalfHours).sum()
}

/// How many tasks of an officer in these states lie in a quarter.
pub async fn count_of_officer(
    database: &impl ConnectionTrait,
    officer: &str,
    quarter: &str,
    states: &[&str],
) -> Stored<u64> {
    Ok(outside_task::Entity::find()
        .filter(outside_task::Column::OfficerId.eq(officer))
        .filter(outside_task::Column::Quarter.eq(quarter))
        .filter(outside_task::Column::State.is_in(states.iter().copied()))
        .count(database)
        .await?)
}

/// How many concerns an officer marked as not his from one instant to another, both included. Those about officers are never counted.
pub async fn count_concerns(database: &impl ConnectionTrait, officer: &str, from: i64, to: i64) -> Stored<u64> {
    let join = concern::Entity::belongs_to(concern_event::Entity)
        .from(concern::Column::Id)
        .to(concern_event::Column::ConcernId)
        .into();
    let accounts = account::Entity::find()
        .select_only()
        .column(account::Column::Id)
        .filter(account::Column::OfficerId.eq(officer))
        .into_query();
    Ok(concern::Entity::find()
        .select_only()
        .column(concern::Column::Id)
        .distinct()
        .join(JoinType::InnerJoin, join)
        .filter(concern::Column::IsAboutOfficer.eq(false))
        .filter(concern::Column::State.ne("merged"))
        .filter(concern_event::Column::Kind.eq("not-ours"))
        .filter(concern_event::Column::AccountId.in_subquery(accounts))
        .filter(concern_event::Column::At.gte(from))
        .filter(concern_event::Column::At.lte(to))
        .count(database)
        .await?)
}
