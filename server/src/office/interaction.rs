//! How inspectors and districts are in touch with residents, from the figures of the last quarter that is over.
use super::Office;
use async_trait::async_trait;
use domain::{
    evaluation::EvaluationSheet,
    failure::Read,
    interaction::{Interaction, Interactions, answers_for},
    score::Tally,
    statistics::{AreaFigures, Statistics},
};
use storage::{
    EvaluationRecord, Stored, evaluations as stored,
    inspectors::HoldersOf,
    registry::{date, written},
};

/// Who knows how to reach an inspector, as the last evaluation counted it.
fn reach(record: &EvaluationRecord) -> Option<Tally> {
    let sheet: EvaluationSheet = serde_json::from_str(&record.sheet).ok()?;
    let points = sheet.points.reach;
    // Whole residents: counts up to a few thousand fit.
    Tally::of(points.reached as u32, points.possible as u32)
}

impl Office {
    async fn reach_of_district(&self, district: &str) -> Stored<Option<Tally>> {
        let database = self.storage.connection();
        let Some(quarter) = stored::list_quarters(database).await?.into_iter().next() else { return Ok(None) };
        let records = stored::list_evaluations(database, &quarter, district, None).await?;
        Ok(records.iter().filter_map(reach).reduce(|one, other| one + other))
    }
}

#[async_trait]
impl Interactions for Office {
    async fn interaction_of_inspector(&self, inspector: &str) -> Read<Option<(String, Option<Interaction>)>> {
        let database = self.storage.connection();
        let over = self.quarter_over();
        let quarter = over.to_string();
        let today = written(self.today());
        let holders = storage::inspectors::list_holders(database, HoldersOf::Officer(inspector), &today).await?;
        let Some(assignment) = holders.first().map(|holder| holder.assignment_id.clone()) else { return Ok(None) };
        let (from, to) = (written(over.first_day()), written(over.last_day()));
        let mut sum: Option<AreaFigures> = None;
        for served in storage::inspectors::list_served(database, "", Some(inspector), &from, &to).await? {
            let day = |day: &str| date(day, "assignment", "valid_from", &served.assignment_id);
            let until = served.valid_to.as_deref().map(day).transpose()?;
            if !answers_for(over, day(&served.valid_from)?, until) {
                continue;
            }
            let sum = sum.get_or_insert_default();
            if let Some(area) = self.area_quarter(&served.mahalla_code, &quarter).await? {
                sum.add(&area.figures);
            }
        }
        let Some(sum) = sum else { return Ok(Some((quarter, None))) };
        let last = stored::list_of_assignment(database, &assignment, &quarter, 1).await?;
        let told = Interaction::of(&sum, last.first().and_then(reach));
        Ok(Some((quarter, Some(told))))
    }

    async fn interaction_of_district(&self, district: &str) -> Read<Option<(String, Interaction)>> {
        let quarter = self.quarter_over().to_string();
        let Some(area) = self.area_quarter(district, &quarter).await? else { return Ok(None) };
        let reach = self.reach_of_district(district).await?;
        Ok(Some((quarter, Interaction::of(&area.figures, reach))))
    }
}
