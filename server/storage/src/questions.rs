//! Questions of residents. The rules are the domain's; words arrive sealed. Days stand here, no times: who sat beside the
//! resident must not find him by the minute.
use crate::{QuestionRecord, Stored, entity::question};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};

/// Which questions are asked for.
#[derive(Clone, Copy, Debug)]
pub enum AskedOf<'a> {
    /// About a meeting or a report.
    Subject(&'a str),
    /// About an officer's work.
    Officer(&'a str),
    /// In a district.
    District(&'a str),
    /// In some mahallas.
    Mahallas(&'a [String]),
}

/// Adds a question.
pub async fn add_question(database: &impl ConnectionTrait, record: QuestionRecord) -> Stored {
    question::Entity::insert(record.into_active_model()).exec_without_returning(database).await?;
    Ok(())
}

/// A question.
pub async fn find_question(database: &impl ConnectionTrait, id: &str) -> Stored<Option<QuestionRecord>> {
    Ok(question::Entity::find_by_id(id).one(database).await?)
}

/// Questions in a state, the oldest first; only those without an answer where `is_open`.
pub async fn list_questions(
    database: &impl ConnectionTrait,
    of: AskedOf<'_>,
    state: &str,
    is_open: bool,
    limit: u64,
) -> Stored<Vec<QuestionRecord>> {
    let whose = match of {
        AskedOf::Subject(id) => question::Column::SubjectId.eq(id),
        AskedOf::Officer(id) => question::Column::OfficerId.eq(id),
        AskedOf::District(code) => question::Column::DistrictCode.eq(code),
        AskedOf::Mahallas(codes) => question::Column::MahallaCode.is_in(codes),
    };
    let mut all = Condition::all().add(whose).add(question::Column::State.eq(state));
    if is_open {
        all = all.add(question::Column::AnsweredOn.is_null());
    }
    Ok(question::Entity::find()
        .filter(all)
        .order_by_asc(question::Column::AskedOn)
        .order_by_asc(question::Column::Id)
        .limit(limit)
        .all(database)
        .await?)
}

/// Writes how the desk decided: false when it had decided before.
pub async fn set_decision(database: &impl ConnectionTrait, record: QuestionRecord, from: &str) -> Stored<bool> {
    let done = question::Entity::update_many()
        .col_expr(question::Column::State, Expr::value(record.state))
        .col_expr(question::Column::Ground, Expr::value(record.ground))
        .col_expr(question::Column::JoinedTo, Expr::value(record.joined_to))
        .col_expr(question::Column::DecidedOn, Expr::value(record.decided_on))
        .col_expr(question::Column::DecidedBy, Expr::value(record.decided_by))
        .filter(question::Column::Id.eq(record.id))
        .filter(question::Column::State.eq(from))
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Writes the answer, and who gave it where it was not the one who was asked: false when there was one, or the question is not
/// shown.
pub async fn set_answer(database: &impl ConnectionTrait, id: &str, words: &str, day: &str, by: &str) -> Stored<bool> {
    let done = question::Entity::update_many()
        .col_expr(question::Column::Answer, Expr::value(words))
        .col_expr(question::Column::AnsweredOn, Expr::value(day))
        .col_expr(question::Column::AnsweredBy, Expr::value(by))
        .filter(question::Column::Id.eq(id))
        .filter(question::Column::State.eq("shown"))
        .filter(question::Column::AnsweredOn.is_null())
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// How many questions were counted with each of some.
pub async fn count_joined(database: &impl ConnectionTrait, ids: &[String]) -> Stored<Vec<(String, i64)>> {
    Ok(question::Entity::find()
        .select_only()
        .column(question::Column::JoinedTo)
        .column_as(question::Column::Id.count(), "count")
        .filter(question::Column::JoinedTo.is_in(ids))
        .group_by(question::Column::JoinedTo)
        .into_tuple()
        .all(database)
        .await?)
}

/// How many questions about a meeting or a report are shown, and how many of them are answered.
pub async fn count_questions(database: &impl ConnectionTrait, subject_id: &str) -> Stored<(u64, u64)> {
    let shown = question::Entity::find()
        .filter(question::Column::SubjectId.eq(subject_id))
        .filter(question::Column::State.eq("shown"));
    let answered = shown.clone().filter(question::Column::AnsweredOn.is_not_null());
    Ok((shown.count(database).await?, answered.count(database).await?))
}

/// How many questions about a meeting or a report are not shown, by state and day; without those that are counted with others.
pub async fn count_unshown(database: &impl ConnectionTrait, subject_id: &str) -> Stored<Vec<(String, String, i64)>> {
    Ok(question::Entity::find()
        .select_only()
        .column(question::Column::State)
        .column(question::Column::AskedOn)
        .column_as(question::Column::Id.count(), "count")
        .filter(question::Column::SubjectId.eq(subject_id))
        .filter(question::Column::State.ne("shown"))
        .filter(question::Column::JoinedTo.is_null())
        .group_by(question::Column::State)
        .group_by(question::Column::AskedOn)
        .into_tuple()
        .all(database)
        .await?)
}

/// Erases the words of questions that were refused before a day. Gives how many had some.
pub async fn remove_words(database: &impl ConnectionTrait, before: &str) -> Stored<u64> {
    let done = question::Entity::update_many()
        .col_expr(question::Column::Words, Expr::value(None::<Vec<u8>>))
        .filter(question::Column::State.eq("refused"))
        .filter(question::Column::DecidedOn.lt(before))
        .filter(question::Column::Words.is_not_null())
        .exec(database)
        .await?;
    Ok(done.rows_affected)
}
