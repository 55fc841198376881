//! How concerns go, as the public reads it.
use super::Office;
use async_trait::async_trait;
use domain::{
    failure::Read,
    flow::{ConcernFlow, Flows, OverdueLine},
    inspector::Inspectors,
};
use storage::{Stored, concerns::CountOf, flows as stored, registry::date};

fn whole(count: i64) -> u64 {
    u64::try_from(count).unwrap_or_default()
}

fn of(counts: &[(String, i64)], word: &str) -> u64 {
    counts.iter().find(|(of, _)| of == word).map_or(0, |(_, count)| whole(*count))
}

impl Office {
    /// What became of the concerns of a span; the figures themselves are counted apart.
    pub(super) async fn count_flow(&self, span: &CountOf) -> Stored<ConcernFlow> {
        let database = self.storage.connection();
        let states = stored::count_states(database, span).await?;
        let steps = stored::count_steps(database, span, &["extended", "forwarded", "not-ours"]).await?;
        let days = stored::count_days(database, span).await?.into_iter().map(|(received, answered, count)| {
            let day = |text: &str, column| date(text, "concern", column, "counted");
            let days = (day(&answered, "answered_on")? - day(&received, "received_on")?).whole_days();
            Ok((u32::try_from(days).unwrap_or_default(), whole(count)))
        });
        Ok(ConcernFlow {
            extended: of(&steps, "extended"),
            forwarded: of(&steps, "forwarded"),
            not_ours: of(&steps, "not-ours"),
            unjudged: of(&states, "closed"),
            left: of(&states, "left"),
            withdrawn: of(&states, "withdrawn"),
            reopened: stored::count_repeats(database, span).await?,
            days: days.collect::<Stored<_>>()?,
            ..ConcernFlow::default()
        })
    }
}

#[async_trait]
impl Flows for Office {
    async fn flow_of(&self, territory: &str) -> Read<ConcernFlow> {
        let span = self.last_year(territory);
        let ask = self.count_flow(&span);
        let flow = self.flows.or_ask(self, territory.to_owned(), ask).await?;
        Ok(ConcernFlow { figures: self.figures_of(territory).await?, ..flow })
    }

    async fn overdue_of(&self, territory: &str, offset: u64, limit: u64) -> Read<Vec<OverdueLine>> {
        let span = self.last_year(territory);
        let records = stored::list_overdue(self.storage.connection(), &span, offset, limit).await?;
        let line = |record: storage::ConcernRecord| {
            Ok(OverdueLine {
                received_on: date(&record.received_on, "concern", "received_on", &record.id)?,
                due: date(&record.due, "concern", "due", &record.id)?,
                number: record.number,
                mahalla_code: record.mahalla_code,
            })
        };
        Ok(records.into_iter().map(line).collect::<Stored<_>>()?)
    }
}
