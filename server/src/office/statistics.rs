//! Figures of places: counted by night, locked once, read from memory.
mod counting;
mod files;
mod filters;

use super::Office;
use async_trait::async_trait;
use domain::{
    calendar::{end_of_day, start_of_day},
    failure::Read,
    gazetteer::Gazetteer,
    period::Quarter,
    statistics::{
        ADDENDA_QUARTERS, AreaFigures, AreaQuarter, QUARTERS, Statistics, added_up, is_locked, lock_day,
        quarters_to_count,
    },
};
use std::collections::BTreeMap;
use storage::{
    AreaAddendumRecord, AreaQuarterRecord, StorageError, Stored,
    concerns::{CountOf, GroupBy},
    registry::{date, written},
    statistics::{self as stored, MahallaCountsOf},
};

/// A question to figures of places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    /// Quarters of a place.
    Quarters(String),
    /// Places below a place in a quarter.
    Below(String, String),
    /// What came late to a place.
    Addenda(String),
}

/// What a count did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Quarters that were counted.
    pub quarters: usize,
    /// Places whose locked figures would be others now.
    pub addenda: usize,
}

/// Figures of a region: by code with the level and the place above.
type Rows = Vec<(String, &'static str, String, AreaFigures)>;

/// Sums the mahallas of a region up.
pub fn rows_of_region(gazetteer: &Gazetteer, region: &str, counted: BTreeMap<String, AreaFigures>) -> Rows {
    let district_of = |code: &str| gazetteer.mahalla(code).map(|mahalla| mahalla.district_code.clone());
    let mahallas: Vec<(String, String, AreaFigures)> =
        counted.into_iter().filter_map(|(code, figures)| Some((district_of(&code)?, code, figures))).collect();
    let (mut districts, mut whole) =
        added_up(mahallas.iter().map(|(district, _, figures)| (district.as_str(), figures)));
    whole.mahallas = 0;
    for district in gazetteer.districts_of(region) {
        let figures = districts.entry(district.code.clone()).or_default();
        // Mahallas without anything to count have no row; they are mahallas all the same.
        figures.mahallas =
            gazetteer.mahallas_of(&district.code).iter().filter(|mahalla| mahalla.valid_to.is_none()).count() as u64;
        whole.mahallas += figures.mahallas;
    }
    let mut rows: Rows =
        mahallas.into_iter().map(|(district, code, figures)| (code, "mahalla", district, figures)).collect();
    rows.extend(districts.into_iter().map(|(code, figures)| (code, "district", region.to_owned(), figures)));
    rows.push((region.to_owned(), "region", String::new(), whole));
    rows
}

fn inconsistent(quarter: &str, area: &str) -> StorageError {
    StorageError::Inconsistent { table: "area_quarter", column: "figures", row: format!("{quarter} {area}") }
}

pub(super) fn area(record: AreaQuarterRecord) -> Stored<AreaQuarter> {
    let figures = serde_json::from_str(&record.figures).map_err(|_| inconsistent(&record.quarter, &record.area))?;
    Ok(AreaQuarter { area: record.area, quarter: record.quarter, is_locked: record.is_locked, figures })
}

fn areas(records: Vec<AreaQuarterRecord>) -> Stored<Vec<AreaQuarter>> {
    records.into_iter().map(area).collect()
}

impl Office {
    fn span_of_quarter(&self, region: &str, quarter: Quarter) -> (CountOf, MahallaCountsOf) {
        let (from, to) = (written(quarter.first_day()), written(quarter.last_day()));
        // What was overdue on the day of locking stays so.
        let today = self.today().min(lock_day(quarter));
        let concerns = CountOf {
            from: from.clone(),
            to: to.clone(),
            today: written(today),
            territory: region.to_owned(),
            officer: None,
        };
        let first = start_of_day(quarter.first_day());
        let others = MahallaCountsOf {
            region: region.to_owned(),
            quarter: quarter.to_string(),
            from,
            to,
            from_second: first.unix_timestamp(),
            to_second: end_of_day(quarter.last_day()).unix_timestamp(),
        };
        (concerns, others)
    }

    fn record(&self, quarter: Quarter, is_locked: bool, row: (String, &str, String, AreaFigures)) -> AreaQuarterRecord {
        let (area, level, parent, figures) = row;
        AreaQuarterRecord {
            quarter: quarter.to_string(),
            level: level.into(),
            parent: (level != "republic").then_some(parent),
            figures: serde_json::to_string(&figures).unwrap_or_default(),
            is_locked,
            made_at: self.now().unix_timestamp(),
            area,
        }
    }

    /// Keeps the figures of a quarter region by region, then the sum of what is kept.
    pub async fn keep_quarter(&self, quarter: Quarter, is_locked: bool, rows: Rows) -> Stored {
        let transaction = self.storage.begin().await?;
        let records = rows.into_iter().map(|row| self.record(quarter, is_locked, row)).collect();
        stored::set_quarters(&transaction, records).await?;
        storage::commit(transaction).await
    }

    /// Adds the kept regions of a quarter up to the republic: the last step of a quarter.
    pub async fn keep_republic(&self, quarter: Quarter, is_locked: bool) -> Stored {
        let database = self.storage.connection();
        let regions = areas(stored::list_below(database, "", &quarter.to_string()).await?)?;
        let (_, whole) = added_up(regions.iter().map(|region| ("", &region.figures)));
        self.keep_quarter(quarter, is_locked, vec![(String::new(), "republic", String::new(), whole)]).await?;
        self.figures_changed();
        Ok(())
    }

    async fn count_quarter(&self, quarter: Quarter) -> Stored {
        let is_locked = is_locked(quarter, self.today());
        let gazetteer = self.gazetteer();
        for region in gazetteer.regions() {
            let counted = self.count_mahallas(&region.code, quarter).await?;
            self.keep_quarter(quarter, is_locked, rows_of_region(&gazetteer, &region.code, counted)).await?;
        }
        self.keep_republic(quarter, is_locked).await
    }

    /// Notes where locked figures would be others now. Gives how many places that are.
    async fn note_addenda(&self, quarter: Quarter) -> Stored<usize> {
        let database = self.storage.connection();
        let gazetteer = self.gazetteer();
        let mut whole = AreaFigures::default();
        let mut noted = 0;
        for region in gazetteer.regions() {
            let counted = self.count_mahallas(&region.code, quarter).await?;
            let rows = rows_of_region(&gazetteer, &region.code, counted);
            whole.add(&rows.last().map(|(.., figures)| figures.clone()).unwrap_or_default());
            noted += self.note(database, quarter, rows).await?;
        }
        let republic = vec![(String::new(), "republic", String::new(), whole)];
        Ok(noted + self.note(database, quarter, republic).await?)
    }

    async fn note(&self, database: &impl storage::ConnectionTrait, quarter: Quarter, rows: Rows) -> Stored<usize> {
        let name = quarter.to_string();
        let codes: Vec<String> = rows.iter().map(|(code, ..)| code.clone()).collect();
        let locked: BTreeMap<String, AreaFigures> = areas(stored::list_of_areas(database, &name, &codes).await?)?
            .into_iter()
            .map(|area| (area.area, area.figures))
            .collect();
        let other = |(code, _, _, figures): (String, &'static str, String, AreaFigures)| {
            let differs = locked.get(&code).cloned().unwrap_or_default() != figures;
            differs.then(|| AreaAddendumRecord {
                quarter: name.clone(),
                area: code,
                figures: serde_json::to_string(&figures).unwrap_or_default(),
                noted_on: written(self.today()),
            })
        };
        let records: Vec<AreaAddendumRecord> = rows.into_iter().filter_map(other).collect();
        let noted = records.len();
        stored::set_addenda(database, &name, &codes, records).await?;
        Ok(noted)
    }

    /// Counts the quarters that are over and not locked, one of them where one is named; of the last that are locked it
    /// lists what came late.
    pub async fn count_quarters(&self, only: Option<Quarter>) -> Stored<Counted> {
        let database = self.storage.connection();
        let rated = storage::ratings::list_periods(database).await?.into_iter().map(|period| period.opens_on).min();
        // What is written year first is in the order of days.
        let Some(first) = stored::find_first_day(database).await?.into_iter().chain(rated).min() else {
            return Ok(Counted::default());
        };
        let first = date(&first, "concern", "received_on", "first")?;
        let mut done = Counted::default();
        for (back, quarter) in quarters_to_count(self.today(), first).into_iter().enumerate() {
            if only.is_some_and(|only| only != quarter) {
                continue;
            }
            let known = stored::find_quarter(database, "", &quarter.to_string()).await?;
            if known.is_none_or(|republic| !republic.is_locked) {
                self.count_quarter(quarter).await?;
                done.quarters += 1;
            } else if back < ADDENDA_QUARTERS {
                done.addenda += self.note_addenda(quarter).await?;
            }
        }
        self.figures_changed();
        Ok(done)
    }

    async fn count_of_concerns(&self, of: &CountOf) -> Stored<Vec<storage::concerns::CountRecord>> {
        storage::concerns::count_concerns(self.storage.connection(), of, GroupBy::Mahalla).await
    }
}

#[async_trait]
impl Statistics for Office {
    async fn quarters_of(&self, area: &str, most: u32) -> Read<Vec<AreaQuarter>> {
        let ask = async {
            let records = stored::list_quarters(self.storage.connection(), area, QUARTERS.into()).await?;
            areas(records.into_iter().rev().collect())
        };
        let mut quarters = self.statistics.or_ask_of_figures(self, Asked::Quarters(area.to_owned()), ask).await?;
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        Ok(quarters.split_off(quarters.len().saturating_sub(most)))
    }

    async fn areas_below(&self, area: &str, quarter: &str) -> Read<Vec<AreaQuarter>> {
        let ask = async { areas(stored::list_below(self.storage.connection(), area, quarter).await?) };
        Ok(self.statistics.or_ask_of_figures(self, Asked::Below(area.to_owned(), quarter.to_owned()), ask).await?)
    }

    async fn area_quarter(&self, area: &str, quarter: &str) -> Read<Option<AreaQuarter>> {
        let known = self.quarters_of(area, QUARTERS).await?;
        if let Some(found) = known.into_iter().find(|one| one.quarter == quarter) {
            return Ok(Some(found));
        }
        let record = stored::find_quarter(self.storage.connection(), area, quarter).await?;
        Ok(record.map(self::area).transpose()?)
    }

    async fn addenda_of(&self, area: &str) -> Read<Vec<AreaQuarter>> {
        let ask = async {
            let records = stored::list_addenda(self.storage.connection(), area).await?;
            let addendum = |record: AreaAddendumRecord| {
                self::area(AreaQuarterRecord {
                    quarter: record.quarter,
                    area: record.area,
                    level: String::new(),
                    parent: None,
                    figures: record.figures,
                    is_locked: false,
                    made_at: 0,
                })
            };
            records.into_iter().map(addendum).collect()
        };
        Ok(self.statistics.or_ask_of_figures(self, Asked::Addenda(area.to_owned()), ask).await?)
    }
}
