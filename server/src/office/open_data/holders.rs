//! Who holds which post at the end of a quarter: asked of the registry once, when the files of the quarter are made, and kept
//! with them. What the registry learns later is lawful and changes no published file.
use super::super::Office;
use domain::{failure::Read, open_data::rows::Holder, period::Quarter};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use storage::{
    HolderListRecord, StorageError, Stored,
    inspectors::{HoldersOf, list_assignments, list_holders},
    open_data as stored,
    registry::{date, written},
};

/// A post as it is kept: mahalla, assignment, inspector, district, region, first day.
#[derive(Serialize, Deserialize)]
struct Kept(String, String, String, String, String, String);

impl Office {
    /// As they were kept with the files of the quarter, else as the registry says now.
    pub(super) async fn holders(&self, quarter: Quarter) -> Read<Vec<Holder>> {
        let period = quarter.to_string();
        match stored::find_holders(self.storage.connection(), &period).await? {
            Some(record) => Ok(read(&record)?),
            None => Ok(self.holders_now(quarter).await?),
        }
    }

    async fn holders_now(&self, quarter: Quarter) -> Stored<Vec<Holder>> {
        let database = self.storage.connection();
        let since: HashMap<String, String> =
            list_assignments(database).await?.into_iter().map(|one| (one.id, one.valid_from)).collect();
        let gazetteer = Self::gazetteer(self);
        let day = written(quarter.last_day());
        let mut holders = Vec::new();
        for holder in list_holders(database, HoldersOf::Everywhere, &day).await? {
            let Some(mahalla) = gazetteer.mahalla(&holder.mahalla_code) else { continue };
            let Some(since) = since.get(&holder.assignment_id) else { continue };
            holders.push(Holder {
                since: date(since, "assignment", "valid_from", &holder.assignment_id)?,
                district: mahalla.district_code.clone(),
                region: self.region_of(&holder.mahalla_code),
                mahalla: holder.mahalla_code,
                assignment: holder.assignment_id,
                inspector: holder.id,
            });
        }
        Ok(holders)
    }
}

/// The list that is kept with the files.
pub(super) fn record(period: &str, holders: &[Holder]) -> HolderListRecord {
    let kept = |one: &Holder| {
        let Holder { mahalla, assignment, inspector, district, region, since } = one.clone();
        Kept(mahalla, assignment, inspector, district, region, written(since))
    };
    let holders: Vec<Kept> = holders.iter().map(kept).collect();
    HolderListRecord { period: period.to_owned(), holders: serde_json::to_string(&holders).unwrap_or_default() }
}

fn read(record: &HolderListRecord) -> Stored<Vec<Holder>> {
    let broken = |_| StorageError::Inconsistent { table: "holder_list", column: "holders", row: record.period.clone() };
    let kept: Vec<Kept> = serde_json::from_str(&record.holders).map_err(broken)?;
    kept.into_iter()
        .map(|Kept(mahalla, assignment, inspector, district, region, since)| {
            let since = date(&since, "holder_list", "holders", &record.period)?;
            Ok(Holder { mahalla, assignment, inspector, district, region, since })
        })
        .collect()
}
