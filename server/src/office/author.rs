//! What those who raise concerns may do: file, follow, write, take back, judge, protest. A receipt opens; its key is
//! the concern's random id and stands in no address.
use super::{
    Office,
    concerns::message,
    once::Sent,
    steps::{By, course_of},
    views::Reader,
};
use async_trait::async_trait;
use domain::{
    concern::{
        CaseView, ConcernForm, ConcernRefusal, Verdict, VerdictForm,
        course::{Course, Illegal, Protest, Trigger},
    },
    failure::{Failure, Read},
    form::clean_text,
    language::Language,
    period::Quarter,
    portal::Concerns,
    receipt::Receipt,
};
use storage::{ConcernRecord, ConnectionTrait, concerns as stored};

type Refused<T> = Result<T, Failure<ConcernRefusal>>;

/// Characters of a message, a comment, a protest.
const WORDS: usize = 2000;

fn not_now(_: Illegal) -> Failure<ConcernRefusal> {
    Failure::Refused(ConcernRefusal::NotNow)
}

fn wrong<T>(field: &'static str, reason: &'static str) -> Refused<T> {
    Err(Failure::Refused(ConcernRefusal::Fields(vec![(field, reason)])))
}

/// Words as they are kept: cleaned, and as long as may be.
fn words(field: &'static str, typed: &str, least: usize) -> Refused<String> {
    let text = clean_text(typed);
    match text.chars().count() {
        0 if least > 0 => wrong(field, "missing"),
        count if count < least => wrong(field, "too-short"),
        count if count > WORDS => wrong(field, "too-long"),
        _ => Ok(text),
    }
}

impl Office {
    /// The concern of a key, for an act of its author.
    async fn own(&self, database: &impl ConnectionTrait, key: &str) -> Refused<(ConcernRecord, Course)> {
        let record = stored::find_concern(database, key).await?.ok_or(Failure::Refused(ConcernRefusal::NotNow))?;
        let course = course_of(&record)?;
        Ok((record, course))
    }

    /// Whether the form is sent for the first time; a foreign token is refused.
    async fn is_first(&self, database: &impl ConnectionTrait, form: &str) -> Refused<bool> {
        match self.sent(database, form).await? {
            Sent::Unknown => wrong("form", "missing"),
            sent => Ok(sent == Sent::First),
        }
    }
}

#[async_trait]
impl Concerns for Office {
    async fn check_concern(&self, form: &ConcernForm) -> Refused<()> {
        form.draft(|code| self.mahalla_exists(code)).map(|_| ()).map_err(Failure::Refused)
    }

    async fn raise_concern(&self, form: &ConcernForm, language: Language, client: &str) -> Refused<String> {
        let draft = form.draft(|code| self.mahalla_exists(code)).map_err(Failure::Refused)?;
        if !self.secrets.is_form_token(&form.form) {
            return wrong("form", "missing");
        }
        self.limits
            .concerns
            .count(client)
            .map_err(|retry_after| Failure::Refused(ConcernRefusal::TooMany { retry_after }))?;
        self.file(draft, language, &form.form).await
    }

    async fn follow(&self, receipt: &str, client: &str) -> Refused<Option<String>> {
        let too_many = |retry_after| Failure::Refused(ConcernRefusal::TooMany { retry_after });
        self.limits.codes.is_open(client).map_err(too_many)?;
        let Ok(receipt) = Receipt::parse(receipt) else { return Ok(None) };
        let (secrets, canonical) = (self.secrets.clone(), receipt.canonical());
        let lookup = self.slowly(move || secrets.receipt_lookup(&canonical)).await.ok_or_else(|| too_many(20))?;
        match stored::find_by_lookup(self.storage.connection(), &lookup).await? {
            Some(record) => Ok(Some(self.newest_of(record.id).await?)),
            None => {
                self.limits.codes.failed(client);
                Ok(None)
            }
        }
    }

    async fn followed_case(&self, key: &str) -> Read<Option<CaseView>> {
        match stored::find_concern(self.storage.connection(), key).await? {
            Some(record) => Ok(Some(self.view_of(&record, Reader::Author).await?)),
            None => Ok(None),
        }
    }

    async fn newest_case(&self, key: &str) -> Read<String> {
        Ok(self.newest_of(key.to_owned()).await?)
    }

    async fn add_message(&self, key: &str, text: &str, form: &str) -> Refused<()> {
        let text = words("text", text, 1)?;
        let transaction = self.storage.begin().await?;
        let (record, course) = self.own(&transaction, key).await?;
        let taken = match course {
            Course::Open(open) => open.reply(),
            Course::Answered { .. } => course.add(),
            _ => return Err(Failure::Refused(ConcernRefusal::NotNow)),
        };
        if !self.is_first(&transaction, form).await? {
            return Ok(());
        }
        let at = self.now().unix_timestamp();
        let case = self.key_of(&transaction, key).await?;
        stored::add_messages(&transaction, vec![message(key, &case, at, true, &text)]).await?;
        if !self.write_step(&transaction, record, taken.map_err(not_now)?, By::Author).await? {
            return Err(Failure::Refused(ConcernRefusal::NotNow));
        }
        Ok(storage::commit(transaction).await?)
    }

    async fn withdraw(&self, key: &str) -> Refused<()> {
        let transaction = self.storage.begin().await?;
        let (record, course) = self.own(&transaction, key).await?;
        let taken = course.open().and_then(domain::concern::course::Open::withdraw).map_err(not_now)?;
        if !self.write_step(&transaction, record, taken, By::Author).await? {
            return Err(Failure::Refused(ConcernRefusal::NotNow));
        }
        storage::commit(transaction).await?;
        self.changed();
        Ok(())
    }

    async fn forget_me(&self, key: &str) -> Refused<()> {
        self.forgotten_by_author(key).await
    }

    async fn judge(&self, key: &str, form: &VerdictForm) -> Refused<()> {
        let draft = form.draft().map_err(|wrong| Failure::Refused(ConcernRefusal::Fields(wrong)))?;
        let transaction = self.storage.begin().await?;
        let (record, course) = self.own(&transaction, key).await?;
        let taken = course.judge(draft.verdict, self.today()).map_err(not_now)?;
        let case = self.key_of(&transaction, key).await?;
        if !draft.comment.is_empty() {
            let comment = message(key, &case, self.now().unix_timestamp(), true, &draft.comment);
            stored::add_messages(&transaction, vec![comment]).await?;
        }
        if draft.verdict != Verdict::TooEarly && !draft.answers.is_empty() {
            let quarter = Quarter::of_date(self.today()).to_string();
            let sealed = case.seal(&format!("concern/contact/{key}"), &draft.answers.to_bytes());
            stored::set_contact(&transaction, key, &quarter, sealed).await?;
        }
        let is_again = taken.course.is_taken_up_again();
        if !self.write_step(&transaction, record.clone(), taken, By::Author).await? {
            return Err(Failure::Refused(ConcernRefusal::NotNow));
        }
        self.read_after_verdict(&transaction, &record, &draft).await?;
        if is_again {
            self.take_up_again(&transaction, &record).await?;
        }
        storage::commit(transaction).await?;
        self.changed();
        Ok(())
    }

    async fn protest(&self, key: &str, text: &str, form: &str) -> Refused<()> {
        let text = words("protest", text, 10)?;
        let transaction = self.storage.begin().await?;
        let (record, course) = self.own(&transaction, key).await?;
        let not_possible = || Failure::Refused(ConcernRefusal::NotNow);
        let way = self.protest_of(&transaction, &record, &course).await?.ok_or_else(not_possible)?;
        if !self.is_first(&transaction, form).await? {
            return Ok(());
        }
        let at = self.now().unix_timestamp();
        let case = self.key_of(&transaction, key).await?;
        stored::add_messages(&transaction, vec![message(key, &case, at, true, &text)]).await?;
        match way {
            Protest::Rises => {
                let up = self.above(&record).ok_or_else(not_possible)?;
                let handler = record.officer_id.clone();
                let taken = course.open().and_then(|open| open.escalate(up, Trigger::Resident)).map_err(not_now)?;
                if !self.write_step(&transaction, record, taken, By::Author).await? {
                    return Err(not_possible());
                }
                // Whoever is protested against has no part in it any more.
                if let Some(officer) = handler {
                    stored::add_handler(&transaction, key, &officer).await?;
                }
            }
            Protest::Repeats => {
                self.take_up_again(&transaction, &record).await?;
            }
        }
        storage::commit(transaction).await?;
        self.changed();
        Ok(())
    }
}
