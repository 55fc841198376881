//! Counts of the way of concerns. Those about officers are in none of them, for anybody.
use crate::{
    ConcernRecord, Stored,
    concerns::{CountOf, OPEN_STATES, territory_column},
    entity::{concern, concern_event},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

pub(crate) fn counted(of: &CountOf) -> Condition {
    Condition::all()
        .add(concern::Column::IsAboutOfficer.eq(false))
        .add(concern::Column::State.ne("merged"))
        .add(concern::Column::ReceivedOn.gte(of.from.clone()))
        .add(concern::Column::ReceivedOn.lte(of.to.clone()))
        .add(territory_column(&of.territory))
        .add_option(of.officer.as_ref().map(|officer| concern::Column::OfficerId.eq(officer)))
}

/// How many stand in each state.
pub async fn count_states(database: &impl ConnectionTrait, of: &CountOf) -> Stored<Vec<(String, i64)>> {
    Ok(concern::Entity::find()
        .select_only()
        .column(concern::Column::State)
        .column_as(concern::Column::Id.count(), "count")
        .filter(counted(of))
        .group_by(concern::Column::State)
        .into_tuple()
        .all(database)
        .await?)
}

/// How many took a step at least once, by the word of the step.
pub async fn count_steps(database: &impl ConnectionTrait, of: &CountOf, kinds: &[&str]) -> Stored<Vec<(String, i64)>> {
    let join = concern_event::Entity::belongs_to(concern::Entity)
        .from(concern_event::Column::ConcernId)
        .to(concern::Column::Id)
        .into();
    Ok(concern_event::Entity::find()
        .select_only()
        .column(concern_event::Column::Kind)
        .column_as(different_concerns(), "count")
        .join(JoinType::InnerJoin, join)
        .filter(concern_event::Column::Kind.is_in(kinds.iter().copied()))
        .filter(counted(of))
        .group_by(concern_event::Column::Kind)
        .into_tuple()
        .all(database)
        .await?)
}

/// How many take an earlier one up again.
pub async fn count_repeats(database: &impl ConnectionTrait, of: &CountOf) -> Stored<u64> {
    use sea_orm::PaginatorTrait;
    Ok(concern::Entity::find()
        .filter(counted(of))
        .filter(concern::Column::RepeatOf.is_not_null())
        .count(database)
        .await?)
}

/// Days of receipt and of the answer, with how many share both.
pub async fn count_days(database: &impl ConnectionTrait, of: &CountOf) -> Stored<Vec<(String, String, i64)>> {
    Ok(concern::Entity::find()
        .select_only()
        .column(concern::Column::ReceivedOn)
        .column(concern::Column::AnsweredOn)
        .column_as(concern::Column::Id.count(), "count")
        .filter(counted(of))
        .filter(concern::Column::AnsweredOn.is_not_null())
        .group_by(concern::Column::ReceivedOn)
        .group_by(concern::Column::AnsweredOn)
        .into_tuple()
        .all(database)
        .await?)
}

fn different_concerns() -> Expr {
    use sea_orm::sea_query::ExprTrait;
    Expr::col((concern_event::Entity, concern_event::Column::ConcernId)).count_distinct()
}

/// Open concerns past their term, the longest first.
pub async fn list_overdue(
    database: &impl ConnectionTrait,
    of: &CountOf,
    offset: u64,
    limit: u64,
) -> Stored<Vec<ConcernRecord>> {
    Ok(concern::Entity::find()
        .filter(counted(of))
        .filter(concern::Column::State.is_in(OPEN_STATES))
        .filter(concern::Column::Due.lt(of.today.clone()))
        .order_by_asc(concern::Column::Due)
        .order_by_asc(concern::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(database)
        .await?)
}
