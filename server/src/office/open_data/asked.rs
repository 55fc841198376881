//! What programs ask: the score of a post in a quarter, reports by key.
use super::super::Office;
use domain::{failure::Read, report::ReportLine, score_card::ScoreCard};
use storage::{
    PeriodRecord, StorageError, inspectors,
    open_data::{ReportsOf, list_reports_after},
    ratings,
    registry::written,
};

impl Office {
    /// The score of an inspector at the post he holds today: of a quarter, or the last one.
    ///
    /// # Errors
    /// The database fails.
    pub async fn score_in(&self, inspector: &str, quarter: Option<&str>) -> Read<Option<ScoreCard>> {
        let database = self.storage.connection();
        let Some(assignment) = inspectors::find_last_assignment(database, inspector).await? else { return Ok(None) };
        if assignment.valid_to.is_some_and(|last| last < written(self.today())) {
            return Ok(None);
        }
        let score = match quarter {
            Some(quarter) => ratings::find_score_of(database, &assignment.id, quarter).await?,
            None => ratings::find_score(database, &assignment.id).await?,
        };
        let Some(score) = score else { return Ok(None) };
        let broken = |_| StorageError::Inconsistent { table: "score", column: "card", row: assignment.id.clone() };
        Ok(Some(serde_json::from_str(&score.card).map_err(broken)?))
    }

    /// Published reports, newest first, after the one of that instant and id.
    ///
    /// # Errors
    /// The database fails.
    pub async fn reports_after(
        &self,
        of: ReportsOf<'_>,
        quarter: Option<&str>,
        after: Option<(i64, &str)>,
        limit: u64,
    ) -> Read<Vec<ReportLine>> {
        let records = list_reports_after(self.storage.connection(), of, quarter, after, limit).await?;
        Ok(self.lines(records).await?)
    }

    /// A quarter of rating.
    ///
    /// # Errors
    /// The database fails.
    pub async fn period_of(&self, quarter: &str) -> Read<Option<PeriodRecord>> {
        Ok(ratings::find_period(self.storage.connection(), quarter).await?)
    }
}
