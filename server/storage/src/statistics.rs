//! Figures of places by quarter: counted by mahalla with one query per question, kept as they were locked.
use crate::{
    AreaAddendumRecord, AreaQuarterRecord, Stored,
    entity::{area_addendum, area_quarter},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, Statement,
};

/// Rows written in one statement.
const BATCH: usize = 100;

/// What is counted: the concerns received in a quarter in one region. Those about officers are in none of the counts;
/// merged ones count with their main one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MahallaCountsOf {
    /// The region's code.
    pub region: String,
    /// `2026Q3`.
    pub quarter: String,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// First second.
    pub from_second: i64,
    /// Last second.
    pub to_second: i64,
}

/// How many of a mahalla share a word, and how many of these share a second property.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct MahallaCount {
    /// The mahalla.
    pub mahalla: String,
    /// What they share: a category, a number of days, a body.
    pub word: String,
    /// How many.
    pub count: i64,
    /// Of these.
    pub of_these: i64,
}

/// Which question is asked of the concerns of a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// By category.
    Categories,
    /// By kind.
    Kinds,
    /// By month of receipt (`2026-07`).
    Months,
    /// By state.
    States,
    /// By days from the concern to the answer.
    Days,
    /// By days from the concern to the first step of an office.
    FirstDays,
    /// By word of the steps that they took at least once: extended, forwarded, not-ours.
    Steps,
    /// Those that take an earlier one up again.
    Repeats,
    /// By body, and how many of these were answered in time.
    Bodies,
}

const COUNTED: &str = "c.is_about_officer = $1 AND c.state <> 'merged' AND c.received_on >= $2 AND c.received_on <= $3 \
                       AND substr(c.district_code, 1, 4) = $4";

fn question(question: Question, backend: DbBackend) -> String {
    let days = if backend == DbBackend::Postgres {
        "CAST(CAST(c.answered_on AS DATE) - CAST(c.received_on AS DATE) AS TEXT)"
    } else {
        "CAST(CAST(julianday(c.answered_on) - julianday(c.received_on) AS INTEGER) AS TEXT)"
    };
    let plain = |word: &str, and: &str| {
        format!(
            "SELECT c.mahalla_code AS mahalla, {word} AS word, count(*) AS count, CAST(0 AS BIGINT) AS of_these \
             FROM concern c WHERE {COUNTED}{and} GROUP BY c.mahalla_code, {word}"
        )
    };
    match question {
        Question::Categories => plain("c.category", ""),
        Question::Kinds => plain("c.kind", ""),
        Question::Months => plain("substr(c.received_on, 1, 7)", ""),
        Question::States => plain("c.state", ""),
        Question::Days => plain(days, " AND c.answered_on IS NOT NULL"),
        Question::Repeats => format!(
            "SELECT c.mahalla_code AS mahalla, '' AS word, count(*) AS count, CAST(0 AS BIGINT) AS of_these \
             FROM concern c WHERE {COUNTED} AND c.repeat_of IS NOT NULL GROUP BY c.mahalla_code"
        ),
        Question::FirstDays => format!(
            "SELECT mahalla, CAST(days AS TEXT) AS word, count(*) AS count, CAST(0 AS BIGINT) AS of_these FROM \
             (SELECT c.mahalla_code AS mahalla, (min(e.at) - c.received_at) / 86400 AS days FROM concern c \
             JOIN concern_event e ON e.concern_id = c.id WHERE {COUNTED} AND e.actor NOT IN ('resident', 'portal') \
             GROUP BY c.id, c.mahalla_code, c.received_at) AS firsts GROUP BY mahalla, days"
        ),
        Question::Steps => format!(
            "SELECT c.mahalla_code AS mahalla, e.kind AS word, count(DISTINCT c.id) AS count, \
             CAST(0 AS BIGINT) AS of_these FROM concern c JOIN concern_event e ON e.concern_id = c.id WHERE {COUNTED} \
             AND e.kind IN ('extended', 'forwarded', 'not-ours') GROUP BY c.mahalla_code, e.kind"
        ),
        Question::Bodies => format!(
            "SELECT c.mahalla_code AS mahalla, c.forwarded_to AS word, count(*) AS count, CAST(sum(CASE WHEN \
             c.answered_on IS NOT NULL AND c.answered_on <= c.due THEN 1 ELSE 0 END) AS BIGINT) AS of_these \
             FROM concern c WHERE {COUNTED} AND c.forwarded_to IS NOT NULL GROUP BY c.mahalla_code, c.forwarded_to"
        ),
    }
}

async fn ask(
    database: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = sea_orm::Value>,
) -> Stored<Vec<MahallaCount>> {
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
    Ok(MahallaCount::find_by_statement(statement).all(database).await?)
}

/// Counts the concerns of a region by mahalla.
pub async fn count_by_mahalla(
    database: &impl ConnectionTrait,
    of: &MahallaCountsOf,
    asked: Question,
) -> Stored<Vec<MahallaCount>> {
    let sql = question(asked, database.get_database_backend());
    let values = [false.into(), of.from.as_str().into(), of.to.as_str().into(), of.region.as_str().into()];
    ask(database, &sql, values).await
}

/// Meetings held in a region, by mahalla.
pub async fn count_meetings(database: &impl ConnectionTrait, of: &MahallaCountsOf) -> Stored<Vec<MahallaCount>> {
    let sql = "SELECT e.mahalla_code AS mahalla, '' AS word, count(*) AS count, CAST(0 AS BIGINT) AS of_these \
               FROM meeting e JOIN mahalla m ON m.code = e.mahalla_code WHERE e.state = 'held' AND e.starts_at >= $1 AND e.starts_at <= $2 \
               AND substr(m.district_code, 1, 4) = $3 GROUP BY e.mahalla_code";
    ask(database, sql, [of.from_second.into(), of.to_second.into(), of.region.as_str().into()]).await
}

/// Booked receptions that were due in a region, and those of them that were held, by the first mahalla of the post. Of what
/// lies longer back than bookings are kept, whole weeks count, by their Monday.
pub async fn count_receptions(database: &impl ConnectionTrait, of: &MahallaCountsOf) -> Stored<Vec<MahallaCount>> {
    let sql = "SELECT p.mahalla AS mahalla, '' AS word, CAST(sum(b.due) AS BIGINT) AS count, CAST(sum(b.held) AS BIGINT) AS of_these \
               FROM (SELECT post_id, 1 AS due, CASE WHEN state = 'held' THEN 1 ELSE 0 END AS held FROM booking \
               WHERE state IN ('booked', 'held', 'unkept', 'called-off') AND day >= $1 AND day <= $2 UNION ALL \
               SELECT post_id, due, held FROM reception_count WHERE week >= $1 AND week <= $2) AS b \
               JOIN (SELECT post_id, min(mahalla_code) AS mahalla FROM post_mahalla GROUP BY post_id) AS p ON p.post_id = b.post_id \
               JOIN mahalla m ON m.code = p.mahalla WHERE substr(m.district_code, 1, 4) = $3 GROUP BY p.mahalla";
    ask(database, sql, [of.from.as_str().into(), of.to.as_str().into(), of.region.as_str().into()]).await
}

/// Tasks outside the duties in some states, by the first mahalla of who marked them in the district.
pub async fn count_outside(
    database: &impl ConnectionTrait,
    of: &MahallaCountsOf,
    states: &[&str],
) -> Stored<Vec<MahallaCount>> {
    let marks: Vec<String> = (3..3 + states.len()).map(|number| format!("${number}")).collect();
    let sql = format!(
        "SELECT p.mahalla AS mahalla, '' AS word, count(*) AS count, CAST(0 AS BIGINT) AS of_these FROM outside_task t \
         JOIN (SELECT a.officer_id AS officer_id, m.district_code AS district_code, min(m.code) AS mahalla \
         FROM assignment a JOIN post_mahalla pm ON pm.post_id = a.post_id JOIN mahalla m ON m.code = pm.mahalla_code \
         GROUP BY a.officer_id, m.district_code) AS p ON p.officer_id = t.officer_id \
         AND p.district_code = t.district_code WHERE t.quarter = $1 AND substr(t.district_code, 1, 4) = $2 \
         AND t.state IN ({}) GROUP BY p.mahalla",
        marks.join(", ")
    );
    let mut values: Vec<sea_orm::Value> = vec![of.quarter.as_str().into(), of.region.as_str().into()];
    values.extend(states.iter().map(|state| sea_orm::Value::from(*state)));
    ask(database, &sql, values).await
}

/// The first day on which a concern was received; none where there is none.
pub async fn find_first_day(database: &impl ConnectionTrait) -> Stored<Option<String>> {
    use crate::entity::concern;
    Ok(concern::Entity::find()
        .select_only()
        .column(concern::Column::ReceivedOn)
        .filter(concern::Column::IsAboutOfficer.eq(false))
        .order_by_asc(concern::Column::ReceivedOn)
        .limit(1)
        .into_tuple()
        .one(database)
        .await?)
}

/// Writes figures in place of those that are not locked. What is locked stays as it is.
pub async fn set_quarters(database: &impl ConnectionTrait, records: Vec<AreaQuarterRecord>) -> Stored {
    for some in records.chunks(BATCH) {
        let quarter = some.first().map(|record| record.quarter.clone()).unwrap_or_default();
        area_quarter::Entity::delete_many()
            .filter(area_quarter::Column::Quarter.eq(quarter))
            .filter(area_quarter::Column::IsLocked.eq(false))
            .filter(area_quarter::Column::Area.is_in(some.iter().map(|record| record.area.as_str())))
            .exec(database)
            .await?;
        area_quarter::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .on_conflict_do_nothing_on([area_quarter::Column::Quarter, area_quarter::Column::Area])
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// A place in a quarter; the empty code stands for the republic.
pub async fn find_quarter(
    database: &impl ConnectionTrait,
    area: &str,
    quarter: &str,
) -> Stored<Option<AreaQuarterRecord>> {
    Ok(area_quarter::Entity::find_by_id((quarter.to_owned(), area.to_owned())).one(database).await?)
}

/// The last `most` quarters of a place, newest first.
pub async fn list_quarters(database: &impl ConnectionTrait, area: &str, most: u64) -> Stored<Vec<AreaQuarterRecord>> {
    Ok(area_quarter::Entity::find()
        .filter(area_quarter::Column::Area.eq(area))
        .order_by_desc(area_quarter::Column::Quarter)
        .limit(most)
        .all(database)
        .await?)
}

/// The places just below a place in a quarter, by code.
pub async fn list_below(database: &impl ConnectionTrait, area: &str, quarter: &str) -> Stored<Vec<AreaQuarterRecord>> {
    Ok(area_quarter::Entity::find()
        .filter(area_quarter::Column::Parent.eq(area))
        .filter(area_quarter::Column::Quarter.eq(quarter))
        .order_by_asc(area_quarter::Column::Area)
        .all(database)
        .await?)
}

/// Figures of a quarter for some places.
pub async fn list_of_areas(
    database: &impl ConnectionTrait,
    quarter: &str,
    areas: &[String],
) -> Stored<Vec<AreaQuarterRecord>> {
    let mut all = Vec::new();
    for some in areas.chunks(BATCH) {
        let of_these = Condition::all()
            .add(area_quarter::Column::Quarter.eq(quarter))
            .add(area_quarter::Column::Area.is_in(some.iter().map(String::as_str)));
        all.extend(area_quarter::Entity::find().filter(of_these).all(database).await?);
    }
    Ok(all)
}

/// Notes what figures of locked quarters would be now, in place of what was noted of them before; those that came back to
/// what is locked are noted no more.
pub async fn set_addenda(
    database: &impl ConnectionTrait,
    quarter: &str,
    areas: &[String],
    records: Vec<AreaAddendumRecord>,
) -> Stored {
    for some in areas.chunks(BATCH) {
        area_addendum::Entity::delete_many()
            .filter(area_addendum::Column::Quarter.eq(quarter))
            .filter(area_addendum::Column::Area.is_in(some.iter().map(String::as_str)))
            .exec(database)
            .await?;
    }
    for some in records.chunks(BATCH) {
        area_addendum::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// What came after the locking of a place's quarters, oldest quarter first.
pub async fn list_addenda(database: &impl ConnectionTrait, area: &str) -> Stored<Vec<AreaAddendumRecord>> {
    Ok(area_addendum::Entity::find()
        .filter(area_addendum::Column::Area.eq(area))
        .order_by_asc(area_addendum::Column::Quarter)
        .all(database)
        .await?)
}
