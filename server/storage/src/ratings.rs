//! Periods, codes, waiting and counted ballots, scores. Nothing here tells who gave which answers or when.
use crate::{
    BallotRecord, ChallengeRecord, CommentRecord, InboxRecord, InviteRecord, PeriodRecord, ScoreRecord, Stored,
    TallyRecord,
    entity::{ballot, ballot_comment, challenge, form_use, inbox, invite, participation, period, score, tally},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, TryInsertResult,
    sea_query::{Expr, OnConflict},
};

/// Ballots read at once.
const PIECE: u64 = 10_000;

/// All quarters, newest first.
pub async fn list_periods(database: &impl ConnectionTrait) -> Stored<Vec<PeriodRecord>> {
    Ok(period::Entity::find().order_by_desc(period::Column::Quarter).all(database).await?)
}

/// A quarter.
pub async fn find_period(database: &impl ConnectionTrait, quarter: &str) -> Stored<Option<PeriodRecord>> {
    Ok(period::Entity::find_by_id(quarter).one(database).await?)
}

/// Adds a quarter.
pub async fn add_period(database: &impl ConnectionTrait, record: PeriodRecord) -> Stored {
    record.into_active_model().insert(database).await?;
    Ok(())
}

/// Moves a quarter from one state to the next: false when it was not in `from` any more.
pub async fn set_period_state(database: &impl ConnectionTrait, record: &PeriodRecord, from: &str) -> Stored<bool> {
    let done = period::Entity::update_many()
        .col_expr(period::Column::State, Expr::value(record.state.clone()))
        .col_expr(period::Column::ClosedAt, Expr::value(record.closed_at))
        .col_expr(period::Column::ReleasedAt, Expr::value(record.released_at))
        .filter(period::Column::Quarter.eq(record.quarter.clone()))
        .filter(period::Column::State.eq(from))
        .exec(database)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Adds codes, by their lookup only.
pub async fn add_invites(database: &impl ConnectionTrait, records: Vec<InviteRecord>) -> Stored {
    for some in records.chunks(200) {
        invite::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// The invitation behind a lookup.
pub async fn find_invite(database: &impl ConnectionTrait, lookup: &[u8]) -> Stored<Option<InviteRecord>> {
    Ok(invite::Entity::find_by_id(lookup.to_vec()).one(database).await?)
}

/// The ballot that waits under a key.
pub async fn find_waiting(database: &impl ConnectionTrait, ballot_key: &[u8]) -> Stored<Option<InboxRecord>> {
    Ok(inbox::Entity::find_by_id(ballot_key.to_vec()).one(database).await?)
}

/// Puts a sealed ballot into the inbox, in place of an earlier one under the same key.
pub async fn set_waiting(database: &impl ConnectionTrait, record: InboxRecord) -> Stored {
    let replace = OnConflict::column(inbox::Column::BallotKey).update_column(inbox::Column::Sealed).to_owned();
    inbox::Entity::insert(record.into_active_model()).on_conflict(replace).exec_without_returning(database).await?;
    Ok(())
}

/// Puts many sealed ballots into the inbox at once.
pub async fn add_waiting(database: &impl ConnectionTrait, records: Vec<InboxRecord>) -> Stored {
    for some in records.chunks(100) {
        inbox::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// Keeps everybody else from putting ballots into the inbox until the transaction ends.
pub async fn hold_inbox(database: &impl ConnectionTrait) -> Stored {
    if database.get_database_backend() == DbBackend::Postgres {
        database.execute_unprepared("LOCK TABLE inbox IN EXCLUSIVE MODE").await?;
    }
    Ok(())
}

/// The state of a quarter, which stays as it is until the transaction ends: a ballot is in before it closes, or refused.
pub async fn hold_period(database: &impl ConnectionTrait, quarter: &str) -> Stored<Option<PeriodRecord>> {
    let query = period::Entity::find_by_id(quarter);
    let is_postgres = database.get_database_backend() == DbBackend::Postgres;
    Ok(if is_postgres { query.lock_shared() } else { query }.one(database).await?)
}

/// Waiting ballots after a key, in the order of keys: as many as that.
pub async fn list_waiting(database: &impl ConnectionTrait, after: &[u8], limit: u64) -> Stored<Vec<InboxRecord>> {
    Ok(inbox::Entity::find()
        .filter(inbox::Column::BallotKey.gt(after.to_vec()))
        .order_by_asc(inbox::Column::BallotKey)
        .limit(limit)
        .all(database)
        .await?)
}

/// Takes ballots out of the inbox.
pub async fn remove_waiting(database: &impl ConnectionTrait, keys: &[Vec<u8>]) -> Stored {
    for some in keys.chunks(500) {
        inbox::Entity::delete_many().filter(inbox::Column::BallotKey.is_in(some.to_vec())).exec(database).await?;
    }
    Ok(())
}

/// The ballot of a quarter that was mixed in under a key.
pub async fn find_mixed(
    database: &impl ConnectionTrait,
    ballot_key: &[u8],
    quarter: &str,
) -> Stored<Option<BallotRecord>> {
    let found = ballot::Entity::find_by_id(ballot_key.to_vec()).one(database).await?;
    Ok(found.filter(|record| record.period == quarter))
}

/// Takes ballots of a quarter out that were cast again.
pub async fn remove_ballots(database: &impl ConnectionTrait, keys: &[Vec<u8>], quarter: &str) -> Stored {
    for some in keys.chunks(500) {
        ballot::Entity::delete_many()
            .filter(ballot::Column::BallotKey.is_in(some.to_vec()))
            .filter(ballot::Column::Period.eq(quarter))
            .exec(database)
            .await?;
    }
    Ok(())
}

/// Forgets the comments of a quarter.
pub async fn remove_comments_of(database: &impl ConnectionTrait, quarter: &str) -> Stored {
    ballot_comment::Entity::delete_many().filter(ballot_comment::Column::Period.eq(quarter)).exec(database).await?;
    Ok(())
}

/// Takes comments out that were written again.
pub async fn remove_comments(database: &impl ConnectionTrait, ids: &[Vec<u8>]) -> Stored {
    for some in ids.chunks(500) {
        ballot_comment::Entity::delete_many()
            .filter(ballot_comment::Column::Id.is_in(some.to_vec()))
            .exec(database)
            .await?;
    }
    Ok(())
}

/// Sealed comments of a mahalla and quarter.
pub async fn list_comments(
    database: &impl ConnectionTrait,
    quarter: &str,
    mahalla: &str,
) -> Stored<Vec<CommentRecord>> {
    Ok(ballot_comment::Entity::find()
        .filter(ballot_comment::Column::Period.eq(quarter))
        .filter(ballot_comment::Column::MahallaCode.eq(mahalla))
        .all(database)
        .await?)
}

/// How many codes each mahalla has in a quarter.
pub async fn count_invites(database: &impl ConnectionTrait, quarter: &str) -> Stored<Vec<(String, i64)>> {
    Ok(invite::Entity::find()
        .select_only()
        .column(invite::Column::MahallaCode)
        .column_as(invite::Column::Lookup.count(), "count")
        .filter(invite::Column::Period.eq(quarter))
        .group_by(invite::Column::MahallaCode)
        .into_tuple()
        .all(database)
        .await?)
}

/// Adds signals to ballots and sets some aside: status and batch follow where a batch is named.
pub async fn set_signals(
    database: &impl ConnectionTrait,
    keys: &[Vec<u8>],
    flags: i32,
    aside: Option<(i32, &str)>,
) -> Stored {
    for some in keys.chunks(500) {
        let mut update = ballot::Entity::update_many().col_expr(ballot::Column::Flags, Expr::value(flags));
        if let Some((status, batch)) = aside {
            update = update
                .col_expr(ballot::Column::Status, Expr::value(status))
                .col_expr(ballot::Column::Batch, Expr::value(batch));
        }
        update.filter(ballot::Column::BallotKey.is_in(some.to_vec())).exec(database).await?;
    }
    Ok(())
}

/// Forgets all that could say who took part in a quarter.
pub async fn remove_eligibility(database: &impl ConnectionTrait, quarter: &str) -> Stored {
    participation::Entity::delete_many().filter(participation::Column::Period.eq(quarter)).exec(database).await?;
    invite::Entity::delete_many().filter(invite::Column::Period.eq(quarter)).exec(database).await?;
    Ok(())
}

/// Marks a contact as having taken part: false when it had already.
pub async fn add_participation(database: &impl ConnectionTrait, nullifier: Vec<u8>, quarter: &str) -> Stored<bool> {
    let row = participation::ActiveModel { nullifier: Set(nullifier), period: Set(quarter.into()) };
    let added = participation::Entity::insert(row).on_conflict_do_nothing().exec_without_returning(database).await?;
    Ok(matches!(added, TryInsertResult::Inserted(rows) if rows > 0))
}

/// Adds ballots in the order given, which the caller has shuffled.
pub async fn add_ballots(database: &impl ConnectionTrait, records: Vec<BallotRecord>) -> Stored {
    for some in records.chunks(100) {
        ballot::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// Adds sealed comments.
pub async fn add_comments(database: &impl ConnectionTrait, records: Vec<CommentRecord>) -> Stored {
    for some in records.chunks(100) {
        ballot_comment::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// Ballots of a quarter, read in pieces: the rows of all at once would take gigabytes.
pub async fn list_ballots(database: &impl ConnectionTrait, quarter: &str) -> Stored<Vec<BallotRecord>> {
    let mut all: Vec<BallotRecord> = Vec::new();
    loop {
        let after = all.last().map(|one| one.ballot_key.clone()).unwrap_or_default();
        let some = crate::releases::list_ballots_after(database, quarter, &after, PIECE).await?;
        if some.is_empty() {
            return Ok(all);
        }
        all.extend(some);
    }
}

/// How many ballots a closed quarter has.
pub async fn count_ballots(database: &impl ConnectionTrait, quarter: &str) -> Stored<u64> {
    Ok(ballot::Entity::find().filter(ballot::Column::Period.eq(quarter)).count(database).await?)
}

/// Leaves nothing of what was deleted in the journal.
pub async fn forget_traces(database: &impl ConnectionTrait) -> Stored {
    if database.get_database_backend() == DbBackend::Sqlite {
        database.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
    }
    Ok(())
}

/// Rewrites the ballots on disk in the order of their keys, so that no trace of their arrival stays.
pub async fn forget_order(database: &impl ConnectionTrait) -> Stored {
    if database.get_database_backend() == DbBackend::Postgres {
        database.execute_unprepared("CLUSTER ballot USING ballot_pkey").await?;
        database.execute_unprepared("CLUSTER ballot_comment USING ballot_comment_pkey").await?;
        database.execute_unprepared("CLUSTER report_ballot USING report_ballot_pkey").await?;
    } else {
        database.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
    }
    Ok(())
}

/// Adds the counts of a quarter.
pub async fn add_tallies(database: &impl ConnectionTrait, records: Vec<TallyRecord>) -> Stored {
    for some in records.chunks(200) {
        tally::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// Adds released scores.
pub async fn add_scores(database: &impl ConnectionTrait, records: Vec<ScoreRecord>) -> Stored {
    for some in records.chunks(200) {
        score::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// The last released score of an assignment.
pub async fn find_score(database: &impl ConnectionTrait, assignment_id: &str) -> Stored<Option<ScoreRecord>> {
    Ok(score::Entity::find()
        .filter(score::Column::AssignmentId.eq(assignment_id))
        .order_by_desc(score::Column::Period)
        .one(database)
        .await?)
}

/// The score of an assignment released for a quarter.
pub async fn find_score_of(
    database: &impl ConnectionTrait,
    assignment_id: &str,
    quarter: &str,
) -> Stored<Option<ScoreRecord>> {
    Ok(score::Entity::find_by_id((quarter.to_owned(), assignment_id.to_owned())).one(database).await?)
}

/// Scores of a quarter.
pub async fn list_scores(database: &impl ConnectionTrait, quarter: &str) -> Stored<Vec<ScoreRecord>> {
    Ok(score::Entity::find().filter(score::Column::Period.eq(quarter)).all(database).await?)
}

/// Adds answers that wait for a mail code.
pub async fn add_challenge(database: &impl ConnectionTrait, record: ChallengeRecord) -> Stored {
    challenge::Entity::insert(record.into_active_model()).exec_without_returning(database).await?;
    Ok(())
}

/// Finds them.
pub async fn find_challenge(database: &impl ConnectionTrait, id_hash: &[u8]) -> Stored<Option<ChallengeRecord>> {
    Ok(challenge::Entity::find_by_id(id_hash.to_vec()).one(database).await?)
}

/// Counts a wrong try.
pub async fn set_challenge_tries(database: &impl ConnectionTrait, id_hash: &[u8], tries: i32) -> Stored {
    challenge::Entity::update_many()
        .col_expr(challenge::Column::Tries, Expr::value(tries))
        .filter(challenge::Column::IdHash.eq(id_hash.to_vec()))
        .exec(database)
        .await?;
    Ok(())
}

/// Forgets them.
pub async fn remove_challenge(database: &impl ConnectionTrait, id_hash: &[u8]) -> Stored {
    challenge::Entity::delete_by_id(id_hash.to_vec()).exec(database).await?;
    Ok(())
}

/// Forgets what expired.
pub async fn remove_expired_challenges(database: &impl ConnectionTrait, now: i64) -> Stored {
    challenge::Entity::delete_many().filter(challenge::Column::ExpiresAt.lt(now)).exec(database).await?;
    Ok(())
}

/// Whether a form's token is used up.
pub async fn is_form_used(database: &impl ConnectionTrait, token_hash: Vec<u8>) -> Stored<bool> {
    Ok(form_use::Entity::find_by_id(token_hash).one(database).await?.is_some())
}

/// Uses up a form's token: false when it was used before.
pub async fn add_form_use(database: &impl ConnectionTrait, token_hash: Vec<u8>, day: &str) -> Stored<bool> {
    let added = form_use::Entity::insert(form_use::ActiveModel { token_hash: Set(token_hash), day: Set(day.into()) })
        .on_conflict_do_nothing()
        .exec_without_returning(database)
        .await?;
    Ok(matches!(added, TryInsertResult::Inserted(rows) if rows > 0))
}
