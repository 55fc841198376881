//! Evaluations as they were computed, the steps taken on them, and the counts of all assignments that they are made of.
use crate::{
    EvaluationRecord, EvaluationStepRecord, LateRecord, ReachTallyRecord, ReportRecord, Stored,
    entity::{concern_late, evaluation, evaluation_step, report, report_version, report_voice, tally_reach},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait, Statement, TryInsertResult,
};

/// Rows written in one statement.
const BATCH: usize = 200;
/// Keys asked for in one statement.
const ASKED: usize = 500;

/// Keeps evaluations of a quarter; those that are kept stay as they are.
pub async fn add_evaluations(database: &impl ConnectionTrait, records: Vec<EvaluationRecord>) -> Stored {
    for some in records.chunks(BATCH) {
        evaluation::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .on_conflict_do_nothing()
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// An evaluation.
pub async fn find_evaluation(
    database: &impl ConnectionTrait,
    assignment: &str,
    quarter: &str,
) -> Stored<Option<EvaluationRecord>> {
    Ok(evaluation::Entity::find_by_id((quarter.to_owned(), assignment.to_owned())).one(database).await?)
}

/// Evaluations of an assignment until a quarter, newest first.
pub async fn list_of_assignment(
    database: &impl ConnectionTrait,
    assignment: &str,
    until: &str,
    limit: u64,
) -> Stored<Vec<EvaluationRecord>> {
    Ok(evaluation::Entity::find()
        .filter(evaluation::Column::AssignmentId.eq(assignment))
        .filter(evaluation::Column::Period.lte(until))
        .order_by_desc(evaluation::Column::Period)
        .limit(limit)
        .all(database)
        .await?)
}

/// Evaluations of a quarter: of a territory (empty for all), or of one officer; by mahalla.
pub async fn list_evaluations(
    database: &impl ConnectionTrait,
    quarter: &str,
    territory: &str,
    officer: Option<&str>,
) -> Stored<Vec<EvaluationRecord>> {
    let mut query = evaluation::Entity::find()
        .filter(evaluation::Column::Period.eq(quarter))
        .filter(evaluation::Column::DistrictCode.starts_with(territory));
    if let Some(officer) = officer {
        query = query.filter(evaluation::Column::OfficerId.eq(officer));
    }
    Ok(query.order_by_asc(evaluation::Column::MahallaCode).all(database).await?)
}

/// Evaluations of a quarter and territory on which a step was taken, or that are of some officers.
pub async fn list_touched(
    database: &impl ConnectionTrait,
    quarter: &str,
    territory: &str,
    officers: &[String],
) -> Stored<Vec<EvaluationRecord>> {
    let touched = evaluation_step::Entity::find()
        .select_only()
        .column(evaluation_step::Column::AssignmentId)
        .filter(evaluation_step::Column::Period.eq(quarter))
        .into_query();
    Ok(evaluation::Entity::find()
        .filter(evaluation::Column::Period.eq(quarter))
        .filter(evaluation::Column::DistrictCode.starts_with(territory))
        .filter(
            Condition::any()
                .add(evaluation::Column::AssignmentId.in_subquery(touched))
                .add(evaluation::Column::OfficerId.is_in(officers)),
        )
        .order_by_asc(evaluation::Column::MahallaCode)
        .all(database)
        .await?)
}

/// Whether a quarter has evaluations.
pub async fn has_evaluations(database: &impl ConnectionTrait, quarter: &str) -> Stored<bool> {
    Ok(evaluation::Entity::find().filter(evaluation::Column::Period.eq(quarter)).count(database).await? > 0)
}

/// The assignments of a quarter with their entries under its root.
pub async fn list_entries(database: &impl ConnectionTrait, quarter: &str) -> Stored<Vec<(String, Option<Vec<u8>>)>> {
    Ok(evaluation::Entity::find()
        .select_only()
        .columns([evaluation::Column::AssignmentId, evaluation::Column::Entry])
        .filter(evaluation::Column::Period.eq(quarter))
        .into_tuple()
        .all(database)
        .await?)
}

/// Quarters with evaluations, newest first.
pub async fn list_quarters(database: &impl ConnectionTrait) -> Stored<Vec<String>> {
    Ok(evaluation::Entity::find()
        .select_only()
        .column(evaluation::Column::Period)
        .distinct()
        .order_by_desc(evaluation::Column::Period)
        .into_tuple()
        .all(database)
        .await?)
}

/// Adds a step under its number: false when somebody was quicker.
pub async fn add_step(database: &impl ConnectionTrait, record: EvaluationStepRecord) -> Stored<bool> {
    let added = evaluation_step::Entity::insert(record.into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(database)
        .await?;
    Ok(matches!(added, TryInsertResult::Inserted(rows) if rows > 0))
}

/// The steps taken on the evaluations of some assignments in a quarter, of each the oldest first.
pub async fn list_steps(
    database: &impl ConnectionTrait,
    quarter: &str,
    assignments: &[String],
) -> Stored<Vec<EvaluationStepRecord>> {
    let mut steps = Vec::new();
    for some in assignments.chunks(ASKED) {
        let of = evaluation_step::Entity::find()
            .filter(evaluation_step::Column::Period.eq(quarter))
            .filter(evaluation_step::Column::AssignmentId.is_in(some))
            .order_by_asc(evaluation_step::Column::AssignmentId)
            .order_by_asc(evaluation_step::Column::Number);
        steps.extend(of.all(database).await?);
    }
    Ok(steps)
}

/// Writes down in whose hands the term of a concern passed, once.
pub async fn add_late(database: &impl ConnectionTrait, record: LateRecord) -> Stored {
    concern_late::Entity::insert(record.into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(database)
        .await?;
    Ok(())
}

/// Takes that back: the term ends on another day.
pub async fn remove_late(database: &impl ConnectionTrait, concern: &str) -> Stored {
    concern_late::Entity::delete_by_id(concern).exec(database).await?;
    Ok(())
}

/// What is counted of the concerns of an assignment.
#[derive(Clone, Debug, Default, PartialEq, Eq, FromQueryResult)]
pub struct WorkRecord {
    /// The assignment.
    pub assignment_id: String,
    /// Concerns whose term ended: answered in time.
    pub in_time: i64,
    /// All of them.
    pub due: i64,
    /// Found solved by the resident.
    pub solved: i64,
    /// In part.
    pub partly: i64,
    /// Not.
    pub not_solved: i64,
    /// Answers given.
    pub answers: i64,
}

/// From the first to the last day that both an assignment and the window have, a day.
fn within(day: &str) -> String {
    format!(
        "{day} IS NOT NULL AND {day} >= a.valid_from AND {day} <= coalesce(a.valid_to, $2) AND {day} >= $1 AND {day} <= $2"
    )
}

/// The concerns of an officer, as [`crate::concerns::count_concerns`] counts them, in the mahallas of the post he held.
const HIS: &str = "c.officer_id = a.officer_id AND c.is_about_officer = $3 AND c.state <> 'merged' AND EXISTS(
    SELECT 1 FROM post_mahalla m WHERE m.post_id = a.post_id AND m.mahalla_code = c.mahalla_code)";

/// What was withdrawn or left without consideration before an answer is not due.
const DUE: &str = "(c.answered_on IS NOT NULL OR c.state NOT IN ('withdrawn', 'left'))";

/// An answer that people found formal.
const FORMAL: &str =
    "r.concern_id = c.id AND r.officer_id = a.officer_id AND r.state = 'confirmed' AND r.kind IN ('formal', 'sample')";

/// Counts the concerns of all assignments: those whose term ended in a window, those judged and those answered in it. Those
/// whose term passed before a step are left to [`count_late`]; an answer that people found formal is none in time.
pub async fn count_work(database: &impl ConnectionTrait, from: &str, to: &str) -> Stored<Vec<WorkRecord>> {
    let sum = |condition: String| format!("coalesce(sum(CASE WHEN {condition} THEN 1 ELSE 0 END), 0)");
    let due = format!("{} AND {DUE} AND l.concern_id IS NULL", within("c.due"));
    let judged = within("c.verdict_on");
    let sql = format!(
        "SELECT a.id AS assignment_id, {} AS in_time, {} AS due, {} AS solved, {} AS partly, {} AS not_solved, {} AS answers \
         FROM concern c JOIN assignment a ON {HIS} LEFT JOIN concern_late l ON l.concern_id = c.id GROUP BY a.id",
        sum(format!(
            "{due} AND c.answered_on IS NOT NULL AND c.answered_on <= c.due AND NOT EXISTS(SELECT 1 FROM reading r WHERE {FORMAL})"
        )),
        sum(due.clone()),
        sum(format!("{judged} AND c.verdict = 'yes'")),
        sum(format!("{judged} AND c.verdict = 'partly'")),
        sum(format!("{judged} AND c.verdict = 'no'")),
        sum(within("c.answered_on")),
    );
    let values: Vec<sea_orm::Value> = vec![from.into(), to.into(), false.into()];
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
    Ok(WorkRecord::find_by_statement(statement).all(database).await?)
}

/// By assignment, concerns whose term passed in a window while he held them, whoever has them now; without a part.
pub async fn count_late(database: &impl ConnectionTrait, from: &str, to: &str) -> Stored<Vec<Keyed>> {
    let sql = format!(
        "SELECT a.id AS key, count(*) AS count, CAST(0 AS BIGINT) AS part FROM concern_late l JOIN concern c ON c.id = l.concern_id \
         JOIN assignment a ON a.officer_id = l.officer_id WHERE c.is_about_officer = $3 AND c.state <> 'merged' AND {DUE} \
         AND EXISTS(SELECT 1 FROM post_mahalla m WHERE m.post_id = a.post_id AND m.mahalla_code = c.mahalla_code) AND {} GROUP BY a.id",
        within("l.due"),
    );
    let values: Vec<sea_orm::Value> = vec![from.into(), to.into(), false.into()];
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
    Ok(Keyed::find_by_statement(statement).all(database).await?)
}

/// A count by a key.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Keyed {
    /// Of what.
    pub key: String,
    /// How many.
    pub count: i64,
    /// How many of them.
    pub part: i64,
}

/// By assignment, answers given in a window that people found formal; without a part.
pub async fn count_formal(database: &impl ConnectionTrait, from: &str, to: &str) -> Stored<Vec<Keyed>> {
    let sql = format!(
        "SELECT a.id AS key, count(DISTINCT c.id) AS count, CAST(0 AS BIGINT) AS part FROM concern c \
         JOIN assignment a ON {HIS} JOIN reading r ON {FORMAL} WHERE {} GROUP BY a.id",
        within("c.answered_on"),
    );
    let values: Vec<sea_orm::Value> = vec![from.into(), to.into(), false.into()];
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
    Ok(Keyed::find_by_statement(statement).all(database).await?)
}

/// By report, questions that were let through and those of them that were answered until a day.
pub async fn count_questions_of_reports(database: &impl ConnectionTrait, until: &str) -> Stored<Vec<Keyed>> {
    let sql = "SELECT subject_id AS key, count(*) AS count, \
         coalesce(sum(CASE WHEN answered_on IS NOT NULL AND answered_on <= $1 THEN 1 ELSE 0 END), 0) AS part \
         FROM question WHERE subject = 'report' AND state = 'shown' AND asked_on <= $1 GROUP BY subject_id";
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, [until.into()]);
    Ok(Keyed::find_by_statement(statement).all(database).await?)
}

/// Counts who of those who rated by letter in a quarter know how to reach the inspector, and keeps it. `stream` and
/// `status`: what counts.
pub async fn count_reach(database: &impl ConnectionTrait, quarter: &str, stream: i32, status: i32) -> Stored {
    let sql = "INSERT INTO tally_reach(period, assignment_id, knows, answered) \
         SELECT period, assignment_id, sum(CASE WHEN p1 = 1 THEN 1 ELSE 0 END), count(*) FROM ballot \
         WHERE period = $1 AND stream = $2 AND status = $3 AND p1 IS NOT NULL GROUP BY period, assignment_id \
         ON CONFLICT DO NOTHING";
    let values: Vec<sea_orm::Value> = vec![quarter.into(), stream.into(), status.into()];
    database.execute_raw(Statement::from_sql_and_values(database.get_database_backend(), sql, values)).await?;
    Ok(())
}

/// Quarters of those asked for that are counted so.
pub async fn list_reach_quarters(database: &impl ConnectionTrait, quarters: &[String]) -> Stored<Vec<String>> {
    Ok(tally_reach::Entity::find()
        .select_only()
        .column(tally_reach::Column::Period)
        .filter(tally_reach::Column::Period.is_in(quarters))
        .distinct()
        .into_tuple()
        .all(database)
        .await?)
}

/// Those counts of some quarters.
pub async fn list_reach(database: &impl ConnectionTrait, quarters: &[String]) -> Stored<Vec<ReachTallyRecord>> {
    Ok(tally_reach::Entity::find().filter(tally_reach::Column::Period.is_in(quarters)).all(database).await?)
}

/// Published reports of inspectors of a quarter or a year.
pub async fn list_reports(database: &impl ConnectionTrait, span: &str) -> Stored<Vec<ReportRecord>> {
    Ok(report::Entity::find()
        .filter(report::Column::OfficerId.is_not_null())
        .filter(report::Column::Quarter.eq(span))
        .filter(report::Column::State.eq("published"))
        .all(database)
        .await?)
}

/// When published reports of a quarter or a year were submitted and returned: report, state, instant, in their order.
pub async fn list_submissions(database: &impl ConnectionTrait, span: &str) -> Stored<Vec<(String, String, i64)>> {
    let published = report::Entity::find()
        .select_only()
        .column(report::Column::Id)
        .filter(report::Column::Quarter.eq(span))
        .filter(report::Column::State.eq("published"))
        .into_query();
    Ok(report_version::Entity::find()
        .select_only()
        .columns([report_version::Column::ReportId, report_version::Column::State, report_version::Column::At])
        .filter(report_version::Column::ReportId.in_subquery(published))
        .filter(report_version::Column::State.is_in(["submitted", "returned"]))
        .order_by_asc(report_version::Column::ReportId)
        .order_by_asc(report_version::Column::Number)
        .into_tuple()
        .all(database)
        .await?)
}

/// What was said of reports in a stream until a quarter: report and counts, quarter by quarter.
pub async fn list_voices(database: &impl ConnectionTrait, stream: i32, until: &str) -> Stored<Vec<(String, String)>> {
    Ok(report_voice::Entity::find()
        .select_only()
        .columns([report_voice::Column::ReportId, report_voice::Column::Voices])
        .filter(report_voice::Column::Stream.eq(stream))
        .filter(report_voice::Column::Period.lte(until))
        .order_by_asc(report_voice::Column::Period)
        .into_tuple()
        .all(database)
        .await?)
}
