//! What was released of a quarter, gathered from where it is kept.
use super::{super::Office, canonical};
use crate::open_data::Released;
use domain::{
    calendar::local_date,
    failure::Read,
    open_data::PlaceFigures,
    period::Quarter,
    report::Report,
    statistics::{AreaQuarter, Statistics},
};
use storage::{open_data as stored, releases};
use time::Date;

/// Digits of the code of a region, which those of its districts begin with.
const REGION_DIGITS: usize = 4;

impl Office {
    /// All that the files of a quarter are made of; reports as they were published until an instant. None while there is
    /// no canonical file or the figures of places still change.
    pub(super) async fn released(&self, name: &str, until: i64) -> Read<Option<Released>> {
        let Some(quarter) = Quarter::parse(name) else { return Ok(None) };
        let Some(record) = releases::find_file(self.storage.connection(), name).await? else { return Ok(None) };
        let Some(republic) = self.locked_places(name).await? else { return Ok(None) };
        Ok(Some(Released {
            file: canonical(&record.bytes, name)?,
            canonical: record.bytes,
            republic,
            reports: self.reports_until(name, until).await?,
            holders: self.holders(quarter).await?,
        }))
    }

    /// The figures of all places down to the mahallas; none while they are not locked.
    async fn locked_places(&self, quarter: &str) -> Read<Option<PlaceFigures>> {
        let Some(mut republic) = self.places_down_to_districts(quarter).await? else { return Ok(None) };
        for district in republic.below.iter_mut().flat_map(|region| region.below.iter_mut()) {
            district.below = leaves(self.areas_below(&district.own.area, quarter).await?);
        }
        Ok(Some(republic))
    }

    /// The figures of the republic, the regions and the districts; none while they are not locked.
    pub(super) async fn places_down_to_districts(&self, quarter: &str) -> Read<Option<PlaceFigures>> {
        let Some(own) = self.area_quarter("", quarter).await?.filter(|own| own.is_locked) else { return Ok(None) };
        let mut regions = leaves(self.areas_below("", quarter).await?);
        for region in &mut regions {
            region.below = leaves(self.areas_below(&region.own.area, quarter).await?);
        }
        Ok(Some(PlaceFigures { own, below: regions }))
    }

    /// The figures of the republic, of the regions, and of the districts of the region that a place lies in: as much of the
    /// tree as decides what is hidden there. None while they are not locked.
    pub(super) async fn places_on_the_way_to(&self, area: &str, quarter: &str) -> Read<Option<PlaceFigures>> {
        let Some(own) = self.area_quarter("", quarter).await?.filter(|own| own.is_locked) else { return Ok(None) };
        let mut regions = leaves(self.areas_below("", quarter).await?);
        let way = area.get(..REGION_DIGITS);
        if let Some(region) = regions.iter_mut().find(|region| Some(region.own.area.as_str()) == way) {
            region.below = leaves(self.areas_below(&region.own.area, quarter).await?);
        }
        Ok(Some(PlaceFigures { own, below: regions }))
    }

    async fn reports_until(&self, quarter: &str, until: i64) -> Read<Vec<(Report, Date)>> {
        let mut reports = Vec::new();
        for record in stored::list_reports(self.storage.connection(), quarter, until).await? {
            let report = self.whole(record).await?;
            let published_on = report.published_at.map(local_date).unwrap_or_else(|| local_date(report.locked_at));
            reports.push((report, published_on));
        }
        Ok(reports)
    }
}

fn leaves(mut areas: Vec<AreaQuarter>) -> Vec<PlaceFigures> {
    areas.sort_by(|one, other| one.area.cmp(&other.area));
    areas.into_iter().map(|own| PlaceFigures { own, below: Vec::new() }).collect()
}
