//! Erasing what the time to keep has passed for. A case whose key is gone cannot be read any more, from a backup
//! neither; topic, days and outcome stay and are counted.
use super::{
    Office,
    steps::{By, course_of},
};
use domain::{
    category::Identity,
    concern::course::{Taken, Why},
    retention::{name_erased_on, task_words_kept_from, texts_erased_on},
};
use storage::{Stored, concerns, keys as stored, registry::date};
use time::{Date, Duration};

/// Concerns looked at in one go.
const BATCH: u64 = 200;

/// What a run erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// Names of authors.
    pub names: u64,
    /// Cases whose texts went.
    pub cases: u64,
    /// Tasks outside the duties whose words went.
    pub tasks: u64,
}

impl Office {
    /// Erases names and texts whose time has passed by the portal's clock.
    pub async fn erase_old(&self) -> Stored<Erased> {
        let mut erased = Erased::default();
        let today = self.today();
        let day = |date: Date| storage::registry::written(date);
        // Wide enough by days; the domain decides about each by its months.
        let known =
            stored::list_known(self.storage.connection(), &day(today - Duration::days(28)), u64::MAX >> 1).await?;
        for id in known {
            erased.names += u64::from(self.erase_name(&id, today).await?);
        }
        let last = day(task_words_kept_from(today));
        erased.tasks = storage::duties::remove_words(self.storage.connection(), &last).await?;
        for modes in [&["anonymous", "confidential"][..], &["named"]] {
            let mut skipped = 0;
            loop {
                let before = day(today - Duration::days(364));
                let batch = stored::list_kept(self.storage.connection(), modes, &before, BATCH + skipped).await?;
                let found = batch.len() as u64;
                let mut gone = 0;
                for id in batch {
                    gone += u64::from(self.erase_case(&id, today).await?);
                }
                erased.cases += gone;
                skipped = found - gone;
                if gone == 0 {
                    break;
                }
            }
        }
        if erased != Erased::default() {
            self.changed();
        }
        Ok(erased)
    }

    async fn erase_name(&self, id: &str, today: Date) -> Stored<bool> {
        let transaction = self.storage.begin().await?;
        let Some(record) = concerns::find_concern(&transaction, id).await? else { return Ok(false) };
        let Some(ended) = &record.ended_on else { return Ok(false) };
        if today < name_erased_on(date(ended, "concern", "ended_on", id)?, Identity::Confidential) {
            return Ok(false);
        }
        let is_gone = self.forget_author(&transaction, record, By::Portal).await?;
        if is_gone {
            storage::commit(transaction).await?;
        }
        Ok(is_gone)
    }

    /// Takes away the keys of a concern and of those it takes up again.
    async fn erase_case(&self, id: &str, today: Date) -> Stored<bool> {
        let transaction = self.storage.begin().await?;
        let Some(record) = concerns::find_concern(&transaction, id).await? else { return Ok(false) };
        let Some(ended) = &record.ended_on else { return Ok(false) };
        let mode = Identity::of_code(&record.identity).unwrap_or(Identity::Named);
        if today < texts_erased_on(date(ended, "concern", "ended_on", id)?, mode) {
            return Ok(false);
        }
        let mut chain = vec![id.to_owned()];
        let mut before = record.repeat_of.clone();
        while let Some(earlier) = before {
            before = concerns::find_concern(&transaction, &earlier).await?.and_then(|record| record.repeat_of);
            chain.push(earlier);
        }
        if let Some(filed) = chain.last() {
            stored::remove_identity(&transaction, filed).await?;
        }
        stored::remove_keys(&transaction, &chain).await?;
        let taken = Taken { course: course_of(&record)?, event: "erased", why: Why::Nothing };
        let is_written = self.write_step(&transaction, record, taken, By::Portal).await?;
        if is_written {
            storage::commit(transaction).await?;
        }
        Ok(is_written)
    }
}
