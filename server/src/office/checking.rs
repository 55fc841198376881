//! Checking that one's own stands in the public log. A code costs as much to try here as anywhere, and takes as long
//! whatever it opens.
use super::{
    Office,
    log::hash_of,
    ratings::{self, change_key},
};
use async_trait::async_trait;
use base64::{Engine, prelude::BASE64_STANDARD};
use domain::{
    check::{CheckForm, CheckRefusal, Counting, Found, Held, PublicLog, Signed, Standing, hex},
    failure::{Failure, Read},
    log::{
        Hash,
        checkpoint::{Checkpoint, verifier},
        entry,
    },
    period::PeriodState,
    score_card::{AreaScore, AreaScores},
    watch::Signal,
};
use storage::{
    AreaScoreRecord, StorageError, Stored, concerns, log as stored, ratings as periods, registry::date, releases,
};

type Refused<T> = Result<T, Failure<CheckRefusal>>;

impl Office {
    /// What became of a ballot: looked for in the released quarters, newest first.
    async fn ballot_in_log(&self, quarter: Option<&str>, key: &[u8]) -> Stored<Option<Found>> {
        for period in periods::list_periods(self.storage.connection()).await? {
            let is_asked = quarter.is_none_or(|name| name == period.quarter);
            if !is_asked || period.state != PeriodState::Released.code() {
                continue;
            }
            let excluded = Signal::ALL.iter().map(|signal| signal.code()).chain(["disputed"]);
            let ways = std::iter::once(("counted".to_owned(), Counting::Counted))
                .chain(excluded.map(|reason| (format!("excluded:{reason}"), Counting::Excluded(reason.to_owned()))));
            for (status, counting) in ways {
                let entry = entry::ballot(&period.quarter, key, &status);
                if let Some(standing) = self.standing_of(&entry).await? {
                    return Ok(Some(Found::Ballot { quarter: period.quarter, counting, standing }));
                }
            }
        }
        Ok(None)
    }

    /// What became of a letter code: as long as the salt of its quarter is kept.
    async fn letter_in_log(&self, canonical: String) -> Refused<Option<Found>> {
        let released = periods::list_periods(self.storage.connection()).await?;
        let released = released.into_iter().filter(|period| period.state == PeriodState::Released.code());
        let salts: Vec<(String, Vec<u8>)> = released
            .filter_map(|period| Some((period.quarter.clone(), self.secrets.period_salt(&period.quarter)?)))
            .collect();
        for (quarter, salt) in salts {
            let (secrets, code) = (self.secrets.clone(), canonical.clone());
            let lookup = self.slowly(move || secrets.code_lookup(&code, &salt)).await;
            let lookup = lookup.ok_or(Failure::Refused(CheckRefusal::TooMany { retry_after: 20 }))?;
            if let Some(found) = self.ballot_in_log(Some(&quarter), &lookup).await? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    async fn found(&self, held: Held) -> Refused<Option<Found>> {
        match held {
            Held::Letter(code) => self.letter_in_log(code.canonical()).await,
            Held::Change(code) => Ok(self.ballot_in_log(None, &change_key(&code)).await?),
            Held::Key(key) => Ok(self.ballot_in_log(None, &key).await?),
            Held::Receipt(canonical) => {
                let secrets = self.secrets.clone();
                let lookup = self.slowly(move || secrets.receipt_lookup(&canonical)).await;
                let lookup = lookup.ok_or(Failure::Refused(CheckRefusal::TooMany { retry_after: 20 }))?;
                let database = self.storage.connection();
                let mut next = concerns::find_by_lookup(database, &lookup).await?;
                let mut steps = Vec::new();
                // The case, and those that took it up again.
                while let Some(concern) = next {
                    steps.extend(self.case_in_log(&concern).await?);
                    next = concerns::find_repeat(database, &concern.id).await?;
                }
                Ok((!steps.is_empty()).then_some(Found::Case { steps }))
            }
        }
    }
}

#[async_trait]
impl PublicLog for Office {
    async fn check(&self, form: &CheckForm, client: &str) -> Refused<Found> {
        let held = form.held().map_err(|error| Failure::Refused(CheckRefusal::Field(error)))?;
        let too_many = |retry_after| Failure::Refused(CheckRefusal::TooMany { retry_after });
        self.limits.codes.is_open(client).map_err(too_many)?;
        let found = ratings::in_slot(self.found(held)).await?;
        if found.is_none() {
            self.limits.codes.failed(client);
        }
        Ok(found.unwrap_or(Found::Nothing))
    }

    async fn signed(&self) -> Read<Option<Signed>> {
        let Some(record) = stored::find_checkpoint(self.storage.connection()).await? else { return Ok(None) };
        let key = self.secrets.log_key().map_err(StorageError::Keys)?.verifying_key();
        let inconsistent =
            || StorageError::Inconsistent { table: "log_checkpoint", column: "note", row: record.size.to_string() };
        let word = Checkpoint::opened(&record.note, &self.log_origin, &key).ok_or_else(inconsistent)?;
        let day = date(&record.day, "log_checkpoint", "day", &record.size.to_string())?;
        let verifier = verifier(&self.log_origin, &key);
        let key = BASE64_STANDARD.encode(key.as_bytes());
        Ok(Some(Signed { note: record.note, size: word.size, root: hex(&word.root), day, key, verifier }))
    }

    async fn standing(&self, entry: &Hash) -> Read<Option<Standing>> {
        Ok(self.standing_of(entry).await?)
    }

    async fn consistency(&self, from: u64, to: u64) -> Read<Option<Vec<Hash>>> {
        Ok(self.unchanged(from, to).await?)
    }
}

/// A question to released scores of areas.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum AskedScores {
    /// All of a quarter.
    In(String),
    /// All of an area.
    Of(String),
}

fn cards(records: Vec<AreaScoreRecord>) -> Vec<AreaScore> {
    records.into_iter().filter_map(|record| serde_json::from_str(&record.card).ok()).collect()
}

#[async_trait]
impl AreaScores for Office {
    async fn area_score(&self, code: &str) -> Read<Option<AreaScore>> {
        let record = releases::find_area_score(self.storage.connection(), code).await?;
        Ok(record.and_then(|record| serde_json::from_str(&record.card).ok()))
    }

    async fn area_scores_in(&self, quarter: &str) -> Read<Vec<AreaScore>> {
        let ask = async { Ok(cards(releases::list_area_scores_in(self.storage.connection(), quarter).await?)) };
        Ok(self.area_scores.or_ask_of_figures(self, AskedScores::In(quarter.to_owned()), ask).await?)
    }

    async fn area_scores_of(&self, code: &str) -> Read<Vec<AreaScore>> {
        let ask = async { Ok(cards(releases::list_area_scores_of(self.storage.connection(), code).await?)) };
        Ok(self.area_scores.or_ask_of_figures(self, AskedScores::Of(code.to_owned()), ask).await?)
    }

    async fn period_file(&self, quarter: &str) -> Read<Option<Vec<u8>>> {
        Ok(releases::find_file(self.storage.connection(), quarter).await?.map(|file| file.bytes))
    }

    async fn released_files(&self) -> Read<Vec<(String, String)>> {
        let files = releases::list_files(self.storage.connection()).await?;
        Ok(files.into_iter().map(|file| (file.period, hex(&hash_of(&file.hash)))).collect())
    }
}
