//! Figures of places, all nought: the place of those that are counted.
use super::Office;
use async_trait::async_trait;
use domain::{
    failure::Read,
    period::Quarter,
    statistics::{AreaFigures, AreaQuarter, Statistics},
};

fn nought(area: &str, quarter: &str) -> AreaQuarter {
    AreaQuarter { area: area.into(), quarter: quarter.into(), is_locked: true, figures: AreaFigures::default() }
}

#[async_trait]
impl Statistics for Office {
    async fn quarters_of(&self, area: &str, most: u32) -> Read<Vec<AreaQuarter>> {
        let mut quarter = Quarter::of_date(self.today());
        let mut all = Vec::new();
        for _ in 0..most {
            quarter = quarter.previous();
            all.extend(self.area_quarter(area, &quarter.to_string()).await?);
        }
        all.reverse();
        Ok(all)
    }

    async fn areas_below(&self, area: &str, quarter: &str) -> Read<Vec<AreaQuarter>> {
        let places = self.gazetteer();
        let mut codes: Vec<&str> = match area {
            "" => places.regions().iter().map(|one| one.code.as_str()).collect(),
            code => (places.districts_of(code).iter().map(|one| one.code.as_str()))
                .chain(places.mahallas_of(code).iter().map(|one| one.code.as_str()))
                .collect(),
        };
        codes.sort_unstable();
        Ok(codes.into_iter().map(|code| nought(code, quarter)).collect())
    }

    async fn area_quarter(&self, area: &str, quarter: &str) -> Read<Option<AreaQuarter>> {
        let places = self.gazetteer();
        let is_known = area.is_empty()
            || places.region(area).is_some()
            || places.district(area).is_some()
            || places.mahalla(area).is_some();
        Ok(is_known.then(|| nought(area, quarter)))
    }
}
