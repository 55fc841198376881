//! Concerns and their history. Who may see one is decided by `domain::routing`; here it is only asked for by place.
use crate::{
    AnswerRecord, ConcernRecord, EventRecord, MessageRecord, Stored,
    entity::{
        concern, concern_answer, concern_contact, concern_event, concern_handler, concern_message, concern_subject,
    },
};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Statement, TryInsertResult,
};

/// Words of the states in which an answer is owed.
pub(crate) const OPEN_STATES: [&str; 6] = ["assigned", "needs_info", "forwarded", "extended", "escalated", "reopened"];

/// Whether an answer is owed in a state.
pub fn is_open(state: &str) -> bool {
    OPEN_STATES.contains(&state)
}

/// The district whose desk has what lies with an office: its own office or one of its bodies, by the address parts that
/// offices are named with; empty for offices above, internal security and the prosecutor.
pub fn desk_of(office: &str) -> &str {
    let name = office.strip_prefix("d-").or_else(|| office.strip_prefix("p-")).unwrap_or_default();
    let code = name.split('-').next().unwrap_or_default();
    if code.len() == 7 { code } else { "" }
}

/// Adds a concern: false when its receipt is known, because the same form was sent before.
pub async fn add_concern(database: &impl ConnectionTrait, record: ConcernRecord) -> Stored<bool> {
    let added = concern::Entity::insert(record.into_active_model())
        .on_conflict_do_nothing_on([concern::Column::Lookup])
        .exec_without_returning(database)
        .await?;
    Ok(matches!(added, TryInsertResult::Inserted(rows) if rows > 0))
}

/// Adds many at once: for a demonstration.
pub async fn add_concerns(database: &impl ConnectionTrait, records: Vec<ConcernRecord>) -> Stored {
    for some in records.chunks(100) {
        concern::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// The concern of a receipt's lookup.
pub async fn find_by_lookup(database: &impl ConnectionTrait, lookup: &[u8]) -> Stored<Option<ConcernRecord>> {
    Ok(concern::Entity::find().filter(concern::Column::Lookup.eq(lookup.to_vec())).one(database).await?)
}

/// The concern of a public number.
pub async fn find_by_number(database: &impl ConnectionTrait, number: &str) -> Stored<Option<ConcernRecord>> {
    Ok(concern::Entity::find().filter(concern::Column::Number.eq(number)).one(database).await?)
}

/// The concern that takes up another one again.
pub async fn find_repeat(database: &impl ConnectionTrait, of: &str) -> Stored<Option<ConcernRecord>> {
    Ok(concern::Entity::find().filter(concern::Column::RepeatOf.eq(of)).one(database).await?)
}

/// The term of an open concern, without its words.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct TermRecord {
    /// Its key.
    pub id: String,
    /// The first day.
    pub clock_started: String,
    /// The last day.
    pub due: String,
    /// When the concern came.
    pub received_at: i64,
    /// The last mark that was noted.
    pub reminded: i32,
    /// To which body it was sent.
    pub forwarded_to: Option<String>,
}

/// Terms of open concerns behind `last`, by key: so that all are looked at in steps, whatever changes meanwhile.
pub async fn list_terms_after(database: &impl ConnectionTrait, last: &str, limit: u64) -> Stored<Vec<TermRecord>> {
    Ok(concern::Entity::find()
        .select_only()
        .columns([
            concern::Column::Id,
            concern::Column::ClockStarted,
            concern::Column::Due,
            concern::Column::ReceivedAt,
            concern::Column::Reminded,
            concern::Column::ForwardedTo,
        ])
        .filter(concern::Column::IsOpen.eq(true))
        .filter(concern::Column::Id.gt(last))
        .order_by_asc(concern::Column::Id)
        .limit(limit)
        .into_model()
        .all(database)
        .await?)
}

/// Concerns answered before `day` about whose outcome the resident has not said anything.
pub async fn list_unjudged(database: &impl ConnectionTrait, day: &str, limit: u64) -> Stored<Vec<ConcernRecord>> {
    Ok(concern::Entity::find()
        .filter(concern::Column::State.eq("answered"))
        .filter(concern::Column::AnsweredOn.lt(day))
        .order_by_asc(concern::Column::AnsweredOn)
        .limit(limit)
        .all(database)
        .await?)
}

/// A concern.
pub async fn find_concern(database: &impl ConnectionTrait, id: &str) -> Stored<Option<ConcernRecord>> {
    Ok(concern::Entity::find_by_id(id).one(database).await?)
}

/// Writes back what changed: false when the state was not `from` any more.
pub async fn set_concern(database: &impl ConnectionTrait, record: ConcernRecord, from: &str) -> Stored<bool> {
    use sea_orm::sea_query::Expr;
    let is_open = is_open(&record.state);
    let done = concern::Entity::update_many()
        .col_expr(concern::Column::State, Expr::value(record.state))
        .col_expr(concern::Column::Holder, Expr::value(record.holder))
        .col_expr(concern::Column::Desk, Expr::value(desk_of(&record.office_id)))
        .col_expr(concern::Column::OfficeId, Expr::value(record.office_id))
        .col_expr(concern::Column::OfficerId, Expr::value(record.officer_id))
        .col_expr(concern::Column::Category, Expr::value(record.category))
        .col_expr(concern::Column::Kind, Expr::value(record.kind))
        .col_expr(concern::Column::ClockStarted, Expr::value(record.clock_started))
        .col_expr(concern::Column::Due, Expr::value(record.due))
        .col_expr(concern::Column::AnsweredAt, Expr::value(record.answered_at))
        .col_expr(concern::Column::AnsweredOn, Expr::value(record.answered_on))
        .col_expr(concern::Column::Verdict, Expr::value(record.verdict))
        .col_expr(concern::Column::VerdictOn, Expr::value(record.verdict_on))
        .col_expr(concern::Column::Summary, Expr::value(record.summary))
        .col_expr(concern::Column::MergedInto, Expr::value(record.merged_into))
        .col_expr(concern::Column::ForwardedTo, Expr::value(record.forwarded_to))
        .col_expr(concern::Column::EndedOn, Expr::value(record.ended_on))
        .col_expr(concern::Column::IsOpen, Expr::value(is_open))
        .col_expr(concern::Column::IsNew, Expr::value(record.is_new))
        .col_expr(concern::Column::MovedAt, Expr::value(record.moved_at))
        .filter(concern::Column::Id.eq(record.id))
        .filter(concern::Column::State.eq(from))
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Moves a term whose first day is another one by the calendar of today: false when another process was quicker.
pub async fn set_clock(
    database: &impl ConnectionTrait,
    id: &str,
    from: &str,
    started: &str,
    due: &str,
) -> Stored<bool> {
    use sea_orm::sea_query::Expr;
    let done = concern::Entity::update_many()
        .col_expr(concern::Column::ClockStarted, Expr::value(started))
        .col_expr(concern::Column::Due, Expr::value(due))
        .filter(concern::Column::Id.eq(id))
        .filter(concern::Column::ClockStarted.eq(from))
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Notes that a mark of the term was reached: false when another process was quicker.
pub async fn set_reminded(database: &impl ConnectionTrait, id: &str, from: i32, to: i32) -> Stored<bool> {
    use sea_orm::sea_query::Expr;
    let done = concern::Entity::update_many()
        .col_expr(concern::Column::Reminded, Expr::value(to))
        .filter(concern::Column::Id.eq(id))
        .filter(concern::Column::Reminded.eq(from))
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Whom concerns are about, as (concern, officer).
pub async fn list_subjects(database: &impl ConnectionTrait, concerns: &[String]) -> Stored<Vec<(String, String)>> {
    let rows = concern_subject::Entity::find()
        .filter(concern_subject::Column::ConcernId.is_in(concerns))
        .all(database)
        .await?;
    Ok(rows.into_iter().map(|row| (row.concern_id, row.officer_id)).collect())
}

/// Who handled concerns before they were reopened, as (concern, officer).
pub async fn list_handlers(database: &impl ConnectionTrait, concerns: &[String]) -> Stored<Vec<(String, String)>> {
    let rows = concern_handler::Entity::find()
        .filter(concern_handler::Column::ConcernId.is_in(concerns))
        .all(database)
        .await?;
    Ok(rows.into_iter().map(|row| (row.concern_id, row.officer_id)).collect())
}

/// Notes whom a concern is about.
pub async fn add_subject(database: &impl ConnectionTrait, concern_id: &str, officer_id: &str) -> Stored {
    let row = concern_subject::ActiveModel { concern_id: Set(concern_id.into()), officer_id: Set(officer_id.into()) };
    concern_subject::Entity::insert(row).on_conflict_do_nothing().exec_without_returning(database).await?;
    Ok(())
}

/// Notes who handled it.
pub async fn add_handler(database: &impl ConnectionTrait, concern_id: &str, officer_id: &str) -> Stored {
    let row = concern_handler::ActiveModel { concern_id: Set(concern_id.into()), officer_id: Set(officer_id.into()) };
    concern_handler::Entity::insert(row).on_conflict_do_nothing().exec_without_returning(database).await?;
    Ok(())
}

/// Adds to the history. The record's number is given by the database.
pub async fn add_events(database: &impl ConnectionTrait, records: Vec<EventRecord>) -> Stored {
    for some in records.chunks(100) {
        let rows =
            some.iter().cloned().map(|record| concern_event::ActiveModel { id: NotSet, ..record.into_active_model() });
        concern_event::Entity::insert_many(rows).exec_without_returning(database).await?;
    }
    Ok(())
}

/// The history, oldest first.
pub async fn list_events(database: &impl ConnectionTrait, concern_id: &str) -> Stored<Vec<EventRecord>> {
    Ok(concern_event::Entity::find()
        .filter(concern_event::Column::ConcernId.eq(concern_id))
        .order_by_asc(concern_event::Column::At)
        .order_by_asc(concern_event::Column::Id)
        .all(database)
        .await?)
}

/// How long the history is.
pub async fn count_events(database: &impl ConnectionTrait, concern_id: &str) -> Stored<u64> {
    use sea_orm::PaginatorTrait;
    Ok(concern_event::Entity::find().filter(concern_event::Column::ConcernId.eq(concern_id)).count(database).await?)
}

/// Adds messages.
pub async fn add_messages(database: &impl ConnectionTrait, records: Vec<MessageRecord>) -> Stored {
    for some in records.chunks(100) {
        let rows = some
            .iter()
            .cloned()
            .map(|record| concern_message::ActiveModel { id: NotSet, ..record.into_active_model() });
        concern_message::Entity::insert_many(rows).exec_without_returning(database).await?;
    }
    Ok(())
}

/// The exchange, oldest first.
pub async fn list_messages(database: &impl ConnectionTrait, concern_id: &str) -> Stored<Vec<MessageRecord>> {
    Ok(concern_message::Entity::find()
        .filter(concern_message::Column::ConcernId.eq(concern_id))
        .order_by_asc(concern_message::Column::Id)
        .all(database)
        .await?)
}

/// Adds answers.
pub async fn add_answers(database: &impl ConnectionTrait, records: Vec<AnswerRecord>) -> Stored {
    for some in records.chunks(100) {
        concern_answer::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// The last answers to other concerns of an officer, or of an office where nobody is named, newest first.
pub async fn list_answers_of(
    database: &impl ConnectionTrait,
    officer: Option<&str>,
    office: &str,
    without: &str,
    limit: u64,
) -> Stored<Vec<AnswerRecord>> {
    let whose = match officer {
        Some(officer) => Condition::all().add(concern::Column::OfficerId.eq(officer)),
        None => Condition::all().add(concern::Column::OfficerId.is_null()).add(concern::Column::OfficeId.eq(office)),
    };
    let ids = concern::Entity::find()
        .select_only()
        .column(concern::Column::Id)
        .filter(whose)
        .filter(concern::Column::AnsweredAt.is_not_null())
        .filter(concern::Column::Id.ne(without))
        .order_by_desc(concern::Column::AnsweredAt)
        .limit(limit)
        .into_tuple::<String>()
        .all(database)
        .await?;
    Ok(concern_answer::Entity::find().filter(concern_answer::Column::ConcernId.is_in(ids)).all(database).await?)
}

/// The answer.
pub async fn find_answer(database: &impl ConnectionTrait, concern_id: &str) -> Stored<Option<AnswerRecord>> {
    Ok(concern_answer::Entity::find_by_id(concern_id).one(database).await?)
}

/// Keeps what the author said about how he was treated, sealed; what he said before is replaced.
pub async fn set_contact(database: &impl ConnectionTrait, concern_id: &str, quarter: &str, sealed: Vec<u8>) -> Stored {
    let row = concern_contact::ActiveModel {
        concern_id: Set(concern_id.into()),
        quarter: Set(quarter.into()),
        sealed: Set(sealed),
    };
    let replace = sea_orm::sea_query::OnConflict::column(concern_contact::Column::ConcernId)
        .update_columns([concern_contact::Column::Quarter, concern_contact::Column::Sealed])
        .to_owned();
    concern_contact::Entity::insert(row).on_conflict(replace).exec_without_returning(database).await?;
    Ok(())
}

/// Last answers of solved concerns with a summary that a reader approved, newest first.
pub async fn list_public_answers(
    database: &impl ConnectionTrait,
    officer: Option<&str>,
    limit: u64,
) -> Stored<Vec<ConcernRecord>> {
    let mut query = concern::Entity::find()
        .filter(concern::Column::MayPublish.eq(true))
        .filter(concern::Column::IsAboutOfficer.eq(false))
        .filter(concern::Column::Summary.is_not_null())
        .filter(concern::Column::State.eq("confirmed"))
        .filter(concern::Column::Id.in_subquery(crate::readings::approved()))
        .order_by_desc(concern::Column::AnsweredAt)
        .limit(limit);
    if let Some(officer) = officer {
        query = query.filter(concern::Column::OfficerId.eq(officer));
    }
    Ok(query.all(database).await?)
}

/// How counts are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GroupBy {
    /// All in one.
    Nothing,
    /// By region.
    Region,
    /// By district.
    District,
    /// By officer.
    Officer,
    /// By mahalla.
    Mahalla,
}

/// Which concerns are counted: received in `[from, to]` (dates), below a place or of an officer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CountOf {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Today: what is open and due before it is overdue.
    pub today: String,
    /// Empty for all, four digits for a region, seven for a district, else a mahalla.
    pub territory: String,
    /// One officer only.
    pub officer: Option<String>,
}

/// What makes a concern one of a territory: empty for all, four digits for a region, seven for a district, else a mahalla.
pub(crate) fn territory_column(territory: &str) -> Condition {
    let all = Condition::all();
    match territory.len() {
        0 => all,
        4 => all.add(concern::Column::DistrictCode.starts_with(territory)),
        7 => all.add(concern::Column::DistrictCode.eq(territory)),
        _ => all.add(concern::Column::MahallaCode.eq(territory)),
    }
}

/// Counts of a group.
#[derive(Clone, Debug, Default, PartialEq, FromQueryResult)]
pub struct CountRecord {
    /// Region, district or officer; empty for one group.
    pub key: String,
    /// Received.
    pub received: i64,
    /// Answered in time.
    pub in_time: i64,
    /// Answered late.
    pub late: i64,
    /// Open and past the term.
    pub overdue: i64,
    /// Open within the term.
    pub open: i64,
    /// Solved.
    pub solved: i64,
    /// Partly.
    pub partly: i64,
    /// Not.
    pub not_solved: i64,
}

/// Counts concerns. Those about officers are in none of the counts, for anybody; merged ones count with their main one.
pub async fn count_concerns(database: &impl ConnectionTrait, of: &CountOf, by: GroupBy) -> Stored<Vec<CountRecord>> {
    let open = format!("state IN ('{}')", OPEN_STATES.join("','"));
    let key = match by {
        GroupBy::Nothing => "''",
        GroupBy::Region => "substr(district_code, 1, 4)",
        GroupBy::District => "district_code",
        GroupBy::Officer => "coalesce(officer_id, '')",
        GroupBy::Mahalla => "mahalla_code",
    };
    let place = match of.territory.len() {
        0 => "$4 = ''",
        4 => "substr(district_code, 1, 4) = $4",
        7 => "district_code = $4",
        _ => "mahalla_code = $4",
    };
    let mut values: Vec<sea_orm::Value> =
        vec![of.from.clone().into(), of.to.clone().into(), of.today.clone().into(), of.territory.clone().into()];
    let mut officer = "";
    if let Some(id) = &of.officer {
        officer = " AND officer_id = $5";
        values.push(id.clone().into());
    }
    let group = if by == GroupBy::Nothing { String::new() } else { format!(" GROUP BY {key}") };
    let sum = |condition: &str| format!("coalesce(sum(CASE WHEN {condition} THEN 1 ELSE 0 END), 0)");
    let sql = format!(
        "SELECT {key} AS key, count(*) AS received, {} AS in_time, {} AS late, {} AS overdue, {} AS open, {} AS solved, {} AS partly, \
         {} AS not_solved FROM concern WHERE is_about_officer = $6 AND state <> 'merged' AND received_on >= $1 AND received_on <= $2 AND {place}{officer}{group}",
        sum("answered_on IS NOT NULL AND answered_on <= due"),
        sum("answered_on IS NOT NULL AND answered_on > due"),
        sum(&format!("{open} AND due < $3")),
        sum(&format!("{open} AND due >= $3")),
        sum("verdict = 'yes'"),
        sum("verdict = 'partly'"),
        sum("verdict = 'no'"),
    );
    // Parameters are numbered, so that one may be used twice; the last stands for a word both databases write alike.
    let sql = sql.replace("$6", if of.officer.is_some() { "$6" } else { "$5" });
    values.push(false.into());
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
    Ok(CountRecord::find_by_statement(statement).all(database).await?)
}

/// A concern that is counted, without a word of it.
#[derive(Clone, Debug, PartialEq, FromQueryResult)]
pub struct ReceivedRecord {
    /// Category code.
    pub category: String,
    /// Kind code.
    pub kind: String,
    /// The day of receipt.
    pub received_on: String,
    /// The day of the answer.
    pub answered_on: Option<String>,
}

/// The concerns that are counted.
pub async fn list_received(database: &impl ConnectionTrait, of: &CountOf) -> Stored<Vec<ReceivedRecord>> {
    Ok(concern::Entity::find()
        .select_only()
        .columns([
            concern::Column::Category,
            concern::Column::Kind,
            concern::Column::ReceivedOn,
            concern::Column::AnsweredOn,
        ])
        .filter(crate::flows::counted(of))
        .into_model()
        .all(database)
        .await?)
}

/// The answers to the concerns that are counted, under seal.
pub async fn list_counted_answers(database: &impl ConnectionTrait, of: &CountOf) -> Stored<Vec<AnswerRecord>> {
    let ids = concern::Entity::find()
        .select_only()
        .column(concern::Column::Id)
        .filter(crate::flows::counted(of))
        .filter(concern::Column::AnsweredAt.is_not_null())
        .into_query();
    Ok(concern_answer::Entity::find().filter(concern_answer::Column::ConcernId.in_subquery(ids)).all(database).await?)
}

/// What authors said about how they were treated in a quarter: case, mahalla, sealed words.
pub async fn list_contacts(database: &impl ConnectionTrait, quarter: &str) -> Stored<Vec<(String, String, Vec<u8>)>> {
    Ok(concern_contact::Entity::find()
        .select_only()
        .column(concern_contact::Column::ConcernId)
        .column(concern::Column::MahallaCode)
        .column(concern_contact::Column::Sealed)
        .join(
            sea_orm::JoinType::InnerJoin,
            concern_contact::Entity::belongs_to(concern::Entity)
                .from(concern_contact::Column::ConcernId)
                .to(concern::Column::Id)
                .into(),
        )
        .filter(concern_contact::Column::Quarter.eq(quarter))
        .into_tuple()
        .all(database)
        .await?)
}
