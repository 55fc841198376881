//! Lists of the desk, a page at a time. A [`Reach`] says in the words of the database what the one predicate of visibility
//! says of a single concern; whoever draws a page asks the predicate again for each line of it.
use crate::{
    ConcernRecord, Stored,
    entity::{concern, concern_event, concern_handler, concern_part, concern_proposal, concern_subject, office},
};
use domain::concern::further::{NAME_ASKED, NAME_OPENED, NAME_REFUSED};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
    sea_query::{Expr, ExprTrait, Query, SelectStatement},
};
use std::collections::HashMap;

/// Whose list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Of an inspector: what he answers, without complaints about anybody and without what he handled before.
    Officer(String),
    /// Of a district's office: what lies with it or with the bodies of the district, by its code.
    District(String),
    /// Of a superior office: what lies with the offices and the bodies of all districts below, and with itself.
    Above {
        /// The office.
        office: String,
        /// Code of the region; empty for the republic.
        territory: String,
    },
    /// Of one office and what it takes part in.
    Office(String),
    /// One concern and no other, by its key.
    Only(String),
}

/// Which part of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// An answer is owed, nearest term first.
    Open,
    /// A decision of the reader is awaited.
    Awaited(Awaits),
    /// Those past their term.
    Overdue,
    /// Those due today.
    Today,
    /// Those of which staff has done nothing yet.
    New,
    /// Reopened ones.
    Reopened,
    /// Answered or ended, last moved first.
    Ended,
}

/// What of a reader is awaited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaits {
    /// Nothing.
    Nothing,
    /// His signature, or his word on a name that another account asked for.
    SignatureOrName {
        /// His own account.
        not_of: i64,
    },
    /// His word on a name that another account asked for.
    Name {
        /// His own account.
        not_of: i64,
    },
    /// That he goes on with what bodies said.
    WordOfBodies,
}

impl Awaits {
    fn condition(self) -> Condition {
        let signature = || concern_proposal::Entity::find().select_only().column(concern_proposal::Column::ConcernId);
        let of = |keys: SelectStatement| concern::Column::Id.in_subquery(keys);
        match self {
            Self::Nothing => Condition::all().add(Expr::value(false)),
            Self::SignatureOrName { not_of } => {
                Condition::any().add(of(signature().into_query())).add(of(names_asked(not_of)))
            }
            Self::Name { not_of } => Condition::any().add(of(names_asked(not_of))),
            Self::WordOfBodies => {
                // Asked of each open concern: parts of ended ones stay, and there are many.
                let said = Query::select()
                    .column(concern_part::Column::Id)
                    .from(concern_part::Entity)
                    .and_where(concern_part::Column::SaidAt.is_not_null())
                    .and_where(
                        Expr::col((concern_part::Entity, concern_part::Column::ConcernId))
                            .equals((concern::Entity, concern::Column::Id)),
                    )
                    .to_owned();
                Condition::all().add(Expr::exists(said))
            }
        }
    }
}

/// Concerns whose name another account asked for last, so that nobody has decided on it yet.
fn names_asked(not_of: i64) -> SelectStatement {
    let last = concern_event::Entity::find()
        .select_only()
        .column_as(concern_event::Column::Id.max(), "last")
        .filter(concern_event::Column::Kind.is_in([NAME_ASKED, NAME_OPENED, NAME_REFUSED]))
        .group_by(concern_event::Column::ConcernId)
        .into_query();
    concern_event::Entity::find()
        .select_only()
        .column(concern_event::Column::ConcernId)
        .filter(concern_event::Column::Id.in_subquery(last))
        .filter(concern_event::Column::Kind.eq(NAME_ASKED))
        .filter(concern_event::Column::AccountId.ne(not_of))
        .into_query()
}

/// How many each part has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromQueryResult)]
pub struct Counts {
    /// Open.
    pub open: i64,
    /// Past the term.
    pub overdue: i64,
    /// Due today.
    pub today: i64,
    /// Nothing done yet.
    pub new: i64,
    /// Reopened.
    pub reopened: i64,
}

fn is_open(open: bool) -> Expr {
    concern::Column::IsOpen.eq(open)
}

fn of_officer<E: EntityTrait>(key: E::Column, officer: E::Column, id: &str) -> SelectStatement {
    E::find().select_only().column(key).filter(officer.eq(id)).into_query()
}

impl Reach {
    fn condition(&self) -> Condition {
        let all = Condition::all();
        match self {
            Self::Officer(id) => all
                .add(concern::Column::OfficerId.eq(id))
                .add(concern::Column::IsAboutOfficer.eq(false))
                .add(concern::Column::Id.not_in_subquery(of_officer::<concern_subject::Entity>(
                    concern_subject::Column::ConcernId,
                    concern_subject::Column::OfficerId,
                    id,
                )))
                .add(concern::Column::Id.not_in_subquery(of_officer::<concern_handler::Entity>(
                    concern_handler::Column::ConcernId,
                    concern_handler::Column::OfficerId,
                    id,
                ))),
            Self::District(code) => all.add(concern::Column::Desk.eq(code)),
            Self::Above { office, territory } => {
                let own = if territory.is_empty() {
                    all
                } else {
                    all.add(concern::Column::DistrictCode.starts_with(territory))
                };
                own.add(concern::Column::OfficeId.in_subquery(offices(office, territory)))
            }
            Self::Office(id) => {
                let parts = concern_part::Entity::find()
                    .select_only()
                    .column(concern_part::Column::ConcernId)
                    .filter(concern_part::Column::OfficeId.eq(id))
                    .into_query();
                all.add(
                    Condition::any().add(concern::Column::OfficeId.eq(id)).add(concern::Column::Id.in_subquery(parts)),
                )
            }
            Self::Only(id) => all.add(concern::Column::Id.eq(id)),
        }
    }
}

/// The office itself, the offices of its territory and the bodies of the districts there.
fn offices(own: &str, territory: &str) -> SelectStatement {
    let some = Condition::any()
        .add(office::Column::Id.eq(own))
        .add(
            Condition::all()
                .add(office::Column::Kind.eq("partner"))
                .add(Expr::expr(sea_orm::sea_query::Func::char_length(Expr::col(office::Column::Territory))).eq(7))
                .add(office::Column::Territory.starts_with(territory)),
        )
        .add(
            Condition::all()
                .add(office::Column::Kind.is_in(["region", "district"]))
                .add(office::Column::Territory.starts_with(territory)),
        );
    office::Entity::find().select_only().column(office::Column::Id).filter(some).into_query()
}

fn part_of(part: Part, today: &str) -> Condition {
    let open = Condition::all().add(is_open(true));
    match part {
        Part::Open => open,
        Part::Awaited(awaits) => open.add(awaits.condition()),
        Part::Overdue => open.add(concern::Column::Due.lt(today)),
        Part::Today => open.add(concern::Column::Due.eq(today)),
        Part::New => open.add(concern::Column::IsNew.eq(true)),
        Part::Reopened => open.add(concern::Column::State.eq("reopened")),
        Part::Ended => Condition::all().add(is_open(false)),
    }
}

/// A page of a list.
pub async fn list_page(
    database: &impl ConnectionTrait,
    reach: &Reach,
    (part, today): (Part, &str),
    offset: u64,
    limit: u64,
) -> Stored<Vec<ConcernRecord>> {
    let keys = concern::Entity::find()
        .select_only()
        .column(concern::Column::Id)
        .filter(reach.condition())
        .filter(part_of(part, today));
    let ordered = match part {
        Part::Ended => keys.order_by_desc(concern::Column::MovedAt).order_by_desc(concern::Column::Id),
        _ => keys.order_by_asc(concern::Column::Due).order_by_asc(concern::Column::Id),
    };
    let ids: Vec<String> = ordered.offset(offset).limit(limit).into_tuple().all(database).await?;
    let found = concern::Entity::find().filter(concern::Column::Id.is_in(&ids)).all(database).await?;
    let mut by_id: HashMap<String, ConcernRecord> =
        found.into_iter().map(|record| (record.id.clone(), record)).collect();
    Ok(ids.iter().filter_map(|id| by_id.remove(id)).collect())
}

/// How many concerns the open parts have.
pub async fn count_open(database: &impl ConnectionTrait, reach: &Reach, today: &str) -> Stored<Counts> {
    let sum = |part: Part| Expr::expr(Expr::case(part_of(part, today), 1).finally(0)).sum();
    let sum = |part: Part| Expr::expr(sea_orm::sea_query::Func::coalesce([sum(part), Expr::val(0_i64)]));
    let counted = concern::Entity::find()
        .select_only()
        .column_as(concern::Column::Id.count(), "open")
        .column_as(sum(Part::Overdue), "overdue")
        .column_as(sum(Part::Today), "today")
        .column_as(sum(Part::New), "new")
        .column_as(sum(Part::Reopened), "reopened")
        .filter(reach.condition())
        .filter(is_open(true))
        .into_model::<Counts>()
        .one(database)
        .await?;
    Ok(counted.unwrap_or_default())
}

/// Of how many a decision of the reader is awaited.
pub async fn count_awaited(database: &impl ConnectionTrait, reach: &Reach, awaits: Awaits) -> Stored<u64> {
    if awaits == Awaits::Nothing {
        return Ok(0);
    }
    count(database, reach, part_of(Part::Awaited(awaits), "")).await
}

/// How many are answered or ended.
pub async fn count_ended(database: &impl ConnectionTrait, reach: &Reach) -> Stored<u64> {
    count(database, reach, part_of(Part::Ended, "")).await
}

/// Counts by key alone, so that an index answers it.
async fn count(database: &impl ConnectionTrait, reach: &Reach, part: Condition) -> Stored<u64> {
    let counted: Option<i64> = concern::Entity::find()
        .select_only()
        .column_as(concern::Column::Id.count(), "count")
        .filter(reach.condition())
        .filter(part)
        .into_tuple()
        .one(database)
        .await?;
    Ok(u64::try_from(counted.unwrap_or_default()).unwrap_or_default())
}

/// How many were answered since an instant and day, and how many of them in time.
pub async fn count_answered(
    database: &impl ConnectionTrait,
    reach: &Reach,
    (since, day): (i64, &str),
) -> Stored<(u64, u64)> {
    let in_time = Expr::col(concern::Column::AnsweredOn).lte(Expr::col(concern::Column::Due));
    let in_time = Expr::expr(Expr::case(in_time, 1).finally(0)).sum();
    let counted: Option<(i64, i64)> = concern::Entity::find()
        .select_only()
        .column_as(concern::Column::Id.count(), "answered")
        .column_as(Expr::expr(sea_orm::sea_query::Func::coalesce([in_time, Expr::val(0_i64)])), "in_time")
        .filter(reach.condition())
        .filter(is_open(false))
        // What was answered since then has moved since then.
        .filter(concern::Column::MovedAt.gte(since))
        .filter(concern::Column::AnsweredOn.gte(day))
        .into_tuple()
        .one(database)
        .await?;
    let count = |count: i64| u64::try_from(count).unwrap_or_default();
    Ok(counted.map(|(answered, in_time)| (count(answered), count(in_time))).unwrap_or_default())
}
