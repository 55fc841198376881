//! Early signs: what rises in the territory of a member of staff, and the concerns behind it that he may see.
use super::Office;
use async_trait::async_trait;
use domain::{
    concern::InboxRow,
    early::{
        FEWEST_NOW,
        sign::{EarlySign, EarlySigns, Series, first_days, minds_place, signs},
    },
    failure::Read,
    person::Staff,
};
use std::collections::{BTreeSet, HashMap};
use storage::{
    Stored,
    concerns::CountOf,
    early::{self as stored, Level},
    registry::written,
};

/// The distinct words of a column.
fn distinct<'a>(words: impl Iterator<Item = &'a String>) -> Vec<String> {
    words.collect::<BTreeSet<_>>().into_iter().cloned().collect()
}

impl Office {
    /// What is counted in a place since a day.
    fn since(&self, territory: &str, first: String) -> CountOf {
        CountOf { from: first, ..self.last_year(territory) }
    }

    async fn signs_of(&self, territory: &str) -> Stored<Vec<EarlySign>> {
        let first_days: Vec<String> = first_days(self.today()).into_iter().map(written).collect();
        let mut all = Vec::new();
        for level in [Level::Mahalla, Level::District] {
            all.extend(self.series_of(territory, level, &first_days).await?);
        }
        Ok(signs(all))
    }

    /// The series that are high enough now to be looked at.
    async fn series_of(&self, territory: &str, level: Level, first_days: &[String]) -> Stored<Vec<Series>> {
        let database = self.storage.connection();
        let (Some(oldest), Some(present)) = (first_days.first(), first_days.last()) else { return Ok(Vec::new()) };
        let now = self.since(territory, present.clone());
        let busy = stored::list_busy(database, &now, level, FEWEST_NOW).await?;
        if busy.is_empty() {
            return Ok(Vec::new());
        }
        let categories = distinct(busy.iter().map(|(category, ..)| category));
        let places = distinct(busy.iter().map(|(_, place, _)| place));
        let districts = distinct(busy.iter().map(|(.., district)| district));
        let begun: HashMap<String, String> = stored::list_first_days(database, &districts).await?.into_iter().collect();
        let year = self.since(territory, oldest.clone());
        let counts = stored::count_spans(database, &year, level, (&categories, &places), first_days).await?;
        let counts: HashMap<(String, String, i64), i64> =
            counts.into_iter().map(|(category, place, span, count)| ((category, place, span), count)).collect();
        let series = |(category, place, district): (String, String, String)| {
            let counted =
                (0_i64..).zip(first_days).filter(|(_, first)| begun.get(&district).is_some_and(|day| day <= *first));
            let of_span = |(span, _): (i64, &String)| {
                let count = counts.get(&(category.clone(), place.clone(), span)).copied().unwrap_or_default();
                u32::try_from(count).unwrap_or_default()
            };
            Series {
                counts: counted.map(of_span).collect(),
                category: category.clone(),
                place: place.clone(),
                district,
            }
        };
        Ok(busy.into_iter().map(series).collect())
    }
}

#[async_trait]
impl EarlySigns for Office {
    async fn early_signs(&self, staff: &Staff) -> Read<Vec<EarlySign>> {
        if !minds_place(staff.role) {
            return Ok(Vec::new());
        }
        let ask = self.signs_of(&staff.territory);
        Ok(self.signs.or_ask(self, staff.territory.clone(), ask).await?)
    }

    async fn behind_sign(
        &self,
        staff: &Staff,
        category: &str,
        place: &str,
    ) -> Read<Option<(EarlySign, Vec<InboxRow>)>> {
        let all = self.early_signs(staff).await?;
        let is_meant = |sign: &EarlySign| sign.series.category == category && sign.series.place == place;
        let Some(sign) = all.into_iter().find(is_meant) else { return Ok(None) };
        let first = first_days(self.today()).last().copied().map(written).unwrap_or_default();
        let records = stored::list_counted(self.storage.connection(), &self.since(place, first), category).await?;
        let seen = self.seen_of(staff, records).await?;
        let ids: Vec<String> = seen.iter().map(|known| known.record.id.clone()).collect();
        let keys = self.keys_of(self.storage.connection(), &ids).await?;
        let rows = seen.iter().map(|known| Self::row(known, keys.get(&known.record.id)));
        Ok(Some((sign, rows.collect::<Stored<_>>()?)))
    }
}
