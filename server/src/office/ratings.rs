//! Ballots: taken, sealed, and left alone until the quarter closes. Nothing here counts.
use super::{Office, watching::Seen};
use crate::{mail, secrets};
use async_trait::async_trait;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use domain::{
    check::hex,
    failure::{Failure, Read},
    language::Language,
    letter_code::LetterCode,
    period::PeriodState,
    portal::{Cast, OpenPeriod, RatingRefusal, Ratings},
    rating::{Answers, Claim, RatingDraft, RatingForm},
    watch::{RULES, Signal},
};
use rand::Rng;
use serde::{Deserialize, Serialize};
use std::{future::Future, time::Duration};
use storage::{
    ChallengeRecord, InboxRecord, PeriodRecord, Stored, WatchFlagRecord, ratings as stored,
    registry::{date, written},
};

type Refused<T> = Result<T, Failure<RatingRefusal>>;

/// Streams as the ballot table numbers them: letter codes, and confirmed contacts.
pub(super) const INVITED: i32 = 1;
/// See [`INVITED`].
pub(super) const OPEN: i32 = 2;
/// Seconds a mail code lives.
const CHALLENGE_LIVES: i64 = 600;
/// Tries a mail code has.
const CHALLENGE_TRIES: i32 = 5;
/// Symbols of a change code.
const CHANGE_SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A ballot in the inbox, under seal.
#[derive(Clone, Serialize, Deserialize)]
pub struct Waiting {
    /// `2026Q4`.
    pub period: String,
    /// Whom it is about: the person at the post.
    pub assignment: String,
    /// Where.
    pub mahalla: String,
    /// By letter or open.
    pub stream: i32,
    /// As [`Answers::to_bytes`] has them; of a verdict on a report the first four are R1 to R4.
    pub answers: [u8; 8],
    /// Free text.
    pub comment: String,
    /// Local day on which it came; known to the mix alone.
    pub day: String,
    /// Pack of its letter.
    pub pack: Option<i32>,
    /// Whether the form came back quicker than it can be read.
    pub is_fast: bool,
    /// The report it judges, where it does.
    pub report: Option<String>,
}

/// What is waited for with a mail code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Asking {
    /// That answers count.
    Answers,
    /// A ballot paper.
    Paper,
}

/// What was said in a form that waits for a mail code.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Said {
    answers: [u8; 8],
    comment: String,
    is_fast: bool,
}

/// Who waits for a mail code, and for what, under seal.
#[derive(Serialize, Deserialize)]
pub(super) struct Asked {
    inspector: String,
    /// A keyed hash of the address.
    pub contact: Vec<u8>,
    asking: Asking,
    said: Said,
}

/// Where a ballot goes.
pub(super) struct Post {
    assignment: String,
    /// Codes.
    pub mahallas: Vec<String>,
}

impl Office {
    pub(super) async fn open_quarter(&self) -> Refused<PeriodRecord> {
        let periods = stored::list_periods(self.storage.connection()).await?;
        let today = written(self.today());
        periods
            .into_iter()
            .find(|period| {
                period.state == PeriodState::Open.code() && period.opens_on <= today && today <= period.closes_on
            })
            .ok_or(Failure::Refused(RatingRefusal::NoOpenPeriod))
    }

    pub(super) async fn rated_post(&self, inspector_id: &str) -> Refused<Post> {
        let day = written(self.today());
        let of = storage::inspectors::HoldersOf::Officer(inspector_id);
        let holders = storage::inspectors::list_holders(self.storage.connection(), of, &day).await?;
        let assignment = holders
            .first()
            .map(|holder| holder.assignment_id.clone())
            .ok_or(Failure::Refused(RatingRefusal::NoOpenPeriod))?;
        Ok(Post { assignment, mahallas: holders.into_iter().map(|holder| holder.mahalla_code).collect() })
    }

    pub(super) async fn use_form(&self, database: &impl storage::ConnectionTrait, form: &str) -> Refused<()> {
        let is_first =
            stored::add_form_use(database, self.secrets.token_hash("form", form.as_bytes()), &written(self.today()))
                .await?;
        if is_first { Ok(()) } else { Err(Failure::Refused(RatingRefusal::SentBefore)) }
    }

    /// Seals a ballot and puts it into the inbox, in place of an earlier one with its key. A quarter that closes in the
    /// meantime refuses it.
    pub(super) async fn keep(
        &self,
        transaction: storage::Transaction,
        keys: &secrets::PeriodKeys,
        ballot_key: Vec<u8>,
        waiting: &Waiting,
    ) -> Refused<()> {
        let period = stored::hold_period(&transaction, &waiting.period).await?;
        if period.is_none_or(|period| period.state != PeriodState::Open.code()) {
            return Err(Failure::Refused(RatingRefusal::NoOpenPeriod));
        }
        let sealed = seal_ballot(keys, &ballot_key, waiting);
        stored::set_waiting(&transaction, InboxRecord { sealed, ballot_key }).await?;
        Ok(storage::commit(transaction).await?)
    }

    /// The mahalla of a ballot that was cast before under a key in a quarter: it waits, or was mixed in.
    async fn cast_before(
        &self,
        transaction: &storage::Transaction,
        keys: &secrets::PeriodKeys,
        ballot_key: &[u8],
        quarter: &str,
    ) -> Stored<Option<String>> {
        if let Some(record) = stored::find_waiting(transaction, ballot_key).await?
            && let Some(waiting) = open_ballot(keys, &record).filter(|waiting| waiting.period == quarter)
        {
            return Ok(Some(waiting.mahalla));
        }
        Ok(stored::find_mixed(transaction, ballot_key, quarter).await?.map(|record| record.mahalla_code))
    }

    /// Counts a ballot among those of the day, and notes what it is noticed for. The ballot is in, whatever becomes of this.
    async fn notice(&self, waiting: &Waiting, client: &str) {
        if let Err(error) = self.note_signals(waiting, client).await {
            tracing::error!(%error, "what a day is noticed for could not be noted");
        }
    }

    async fn note_signals(&self, waiting: &Waiting, client: &str) -> Stored {
        let region = self.gazetteer().mahalla(&waiting.mahalla).map(|mahalla| mahalla.district_code[..4].to_owned());
        let seen = Seen {
            day: &waiting.day,
            at: self.now().unix_timestamp(),
            region: region.as_deref().unwrap_or_default(),
            mahalla: &waiting.mahalla,
            stream: waiting.stream,
            pack: waiting.pack,
            client,
        };
        for signal in self.watching.count(&seen) {
            let record = WatchFlagRecord {
                mahalla_code: waiting.mahalla.clone(),
                stream: waiting.stream,
                day: waiting.day.clone(),
                pack: if signal == Signal::Pack { waiting.pack.unwrap_or_default() } else { 0 },
                signal: signal.bit().into(),
            };
            storage::batches::add_flag(self.storage.connection(), record).await?;
        }
        Ok(())
    }

    /// Whether a form came back quicker than it can be read.
    fn is_fast(&self, form: &str) -> bool {
        let made = self.secrets.form_made_at(form).unwrap_or_default();
        (0..RULES.fast_quarter).contains(&(self.now().unix_timestamp() - made))
    }

    /// The invitation behind a letter code in the quarter that is open: however it is wrong, it takes as long and says the
    /// same.
    pub(super) async fn invited(&self, quarter: &str, code: &str, client: &str) -> Refused<storage::InviteRecord> {
        Self::limited(self.limits.codes.is_open(client))?;
        let keys = self.keys(quarter)?;
        let (secrets, code) = (self.secrets.clone(), code.to_owned());
        let lookup = self
            .slowly(move || secrets.code_lookup(&code, &keys.salt))
            .await
            .ok_or(Failure::Refused(RatingRefusal::TooMany { retry_after: 20 }))?;
        let invite = stored::find_invite(self.storage.connection(), &lookup).await?;
        let Some(invite) = invite.filter(|invite| invite.period == quarter) else {
            self.limits.codes.failed(client);
            return Err(Failure::Refused(RatingRefusal::Code));
        };
        Ok(invite)
    }

    pub(super) fn limited(wait: Result<(), u64>) -> Refused<()> {
        wait.map_err(|retry_after| Failure::Refused(RatingRefusal::TooMany { retry_after }))
    }

    pub(super) fn keys(&self, quarter: &str) -> Refused<secrets::PeriodKeys> {
        self.secrets.period(quarter).map_err(|error| {
            tracing::error!(%error, "keys of a quarter cannot be read");
            Failure::Unavailable(domain::failure::Incident("KEYS".into()))
        })
    }

    async fn cast_letter(
        &self,
        post: Post,
        quarter: &str,
        code: &str,
        draft: &RatingDraft,
        form: &str,
        client: &str,
    ) -> Refused<Cast> {
        let invite = self.invited(quarter, code, client).await?;
        if !post.mahallas.contains(&invite.mahalla_code) {
            self.limits.codes.failed(client);
            return Err(Failure::Refused(RatingRefusal::Code));
        }
        let keys = self.keys(quarter)?;
        let transaction = self.storage.begin().await?;
        self.use_form(&transaction, form).await?;
        let is_change = self.cast_before(&transaction, &keys, &invite.lookup, quarter).await?.is_some();
        let waiting = Waiting {
            stream: INVITED,
            pack: Some(invite.pack),
            ..self.waiting(quarter, post.assignment, invite.mahalla_code, draft, form)
        };
        let slip = domain::check::hex(&invite.lookup);
        self.keep(transaction, &keys, invite.lookup, &waiting).await?;
        self.notice(&waiting, client).await;
        Ok(if is_change { Cast::Changed { slip } } else { Cast::Counted { slip } })
    }

    fn waiting(&self, quarter: &str, assignment: String, mahalla: String, draft: &RatingDraft, form: &str) -> Waiting {
        Waiting {
            period: quarter.to_owned(),
            assignment,
            mahalla,
            stream: OPEN,
            answers: draft.answers.to_bytes(),
            comment: draft.comment.clone().unwrap_or_default(),
            day: written(self.today()),
            pack: None,
            is_fast: self.is_fast(form),
            report: None,
        }
    }

    async fn ask_contact(
        &self,
        inspector: &str,
        email: &str,
        draft: &RatingDraft,
        form: &str,
        to: (Language, &str),
    ) -> Refused<Cast> {
        let said = Said {
            answers: draft.answers.to_bytes(),
            comment: draft.comment.clone().unwrap_or_default(),
            is_fast: self.is_fast(form),
        };
        let token = self.ask_address(inspector, email, Asking::Answers, said, form, to).await?;
        Ok(Cast::Asked { token })
    }

    /// Sends six digits to an address and lets what was said wait for them. Gives the token that finds it again. `to`: the
    /// language of the letter, and a word for the network.
    pub(super) async fn ask_address(
        &self,
        inspector: &str,
        email: &str,
        asking: Asking,
        said: Said,
        form: &str,
        (language, client): (Language, &str),
    ) -> Refused<String> {
        Self::limited(self.limits.contacts.count(email))?;
        Self::limited(self.limits.contact_clients.count(client))?;
        let token = BASE64_URL_SAFE_NO_PAD.encode(secrets::random::<24>());
        let id_hash = self.secrets.token_hash("challenge", token.as_bytes());
        let otp = format!("{:06}", rand::rng().random_range(0..1_000_000));
        let asked = Asked { inspector: inspector.to_owned(), contact: self.secrets.contact_mac(email), asking, said };
        let now = self.now().unix_timestamp();
        let transaction = self.storage.begin().await?;
        self.use_form(&transaction, form).await?;
        let record = ChallengeRecord {
            sealed: self.secrets.seal("challenge", &serde_json::to_vec(&asked).unwrap_or_default()),
            code_mac: self.secrets.token_hash("otp", &[&id_hash, otp.as_bytes()].concat()),
            id_hash,
            tries: 0,
            expires_at: now + CHALLENGE_LIVES,
        };
        stored::add_challenge(&transaction, record).await?;
        let letter = mail::Letter::rating_code(email, language, &otp);
        storage::letters::add_letter(&transaction, letter.sealed(&self.secrets), now).await?;
        storage::commit(transaction).await?;
        Ok(token)
    }

    /// What waits for these six digits; a wrong try counts.
    pub(super) async fn confirmed(
        &self,
        inspector: &str,
        token: &str,
        otp: &str,
        client: &str,
        asking: Asking,
    ) -> Refused<Asked> {
        use subtle::ConstantTimeEq;
        Self::limited(self.limits.codes.is_open(client))?;
        let id_hash = self.secrets.token_hash("challenge", token.as_bytes());
        let wrong = || Failure::Refused(RatingRefusal::Otp);
        let challenge = stored::find_challenge(self.storage.connection(), &id_hash).await?.ok_or_else(wrong)?;
        let otp: String = otp.chars().filter(char::is_ascii_digit).collect();
        let sent = self.secrets.token_hash("otp", &[&id_hash[..], otp.as_bytes()].concat());
        let is_right = bool::from(sent.ct_eq(&challenge.code_mac));
        if challenge.expires_at < self.now().unix_timestamp() || challenge.tries >= CHALLENGE_TRIES || !is_right {
            stored::set_challenge_tries(self.storage.connection(), &id_hash, challenge.tries + 1).await?;
            self.limits.codes.failed(client);
            return Err(wrong());
        }
        let asked = self.secrets.open_sealed("challenge", &challenge.sealed);
        let asked: Option<Asked> = asked.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        asked.filter(|asked| asked.inspector == inspector && asked.asking == asking).ok_or_else(wrong)
    }

    /// Forgets what waited.
    pub(super) async fn forget_challenge(&self, database: &impl storage::ConnectionTrait, token: &str) -> Stored {
        let id_hash = self.secrets.token_hash("challenge", token.as_bytes());
        stored::remove_challenge(database, &id_hash).await
    }

    /// What tells in a quarter that an address has taken part about an inspector, and nothing else.
    pub(super) fn nullifier(&self, quarter: &str, inspector: &str, contact: &[u8]) -> Refused<Vec<u8>> {
        let keys = self.keys(quarter)?;
        let resident = domain::check::hex(contact);
        let fields: [&[u8]; 4] = [b"mfr/nullifier/v1", quarter.as_bytes(), inspector.as_bytes(), resident.as_bytes()];
        Ok(secrets::mac(&keys.nullifier, &secrets::lp(&fields)))
    }

    async fn take_open(&self, inspector: &str, asked: Asked, client: &str) -> Refused<Cast> {
        let period = self.open_quarter().await?;
        let post = self.rated_post(inspector).await?;
        let keys = self.keys(&period.quarter)?;
        let nullifier = self.nullifier(&period.quarter, inspector, &asked.contact)?;
        let change_code: String =
            secrets::random::<26>().iter().map(|byte| char::from(CHANGE_SYMBOLS[usize::from(byte % 32)])).collect();
        let ballot_key = change_key(&change_code);
        let waiting = Waiting {
            period: period.quarter,
            assignment: post.assignment,
            mahalla: post.mahallas.first().cloned().unwrap_or_default(),
            stream: OPEN,
            answers: asked.said.answers,
            comment: asked.said.comment,
            day: written(self.today()),
            pack: None,
            is_fast: asked.said.is_fast,
            report: None,
        };
        let transaction = self.storage.begin().await?;
        if !stored::add_participation(&transaction, nullifier, &waiting.period).await? {
            return Err(Failure::Refused(RatingRefusal::AlreadyTakenPart));
        }
        self.keep(transaction, &keys, ballot_key, &waiting).await?;
        self.notice(&waiting, client).await;
        Ok(Cast::Open { change_code })
    }

    /// Takes a ballot with a paper that nobody recognises; the last one with the same paper counts.
    async fn cast_paper(
        &self,
        post: Post,
        period: &PeriodRecord,
        paper: &str,
        draft: &RatingDraft,
        form: &str,
        client: &str,
    ) -> Refused<Cast> {
        Self::limited(self.limits.codes.is_open(client))?;
        let ballot_key = match self.paper_key(period, &post.mahallas, paper).await {
            Ok(key) => key,
            Err(refused) => {
                self.limits.codes.failed(client);
                return Err(refused);
            }
        };
        let keys = self.keys(&period.quarter)?;
        let transaction = self.storage.begin().await?;
        self.use_form(&transaction, form).await?;
        let is_change = self.cast_before(&transaction, &keys, &ballot_key, &period.quarter).await?.is_some();
        let mahalla = post.mahallas.first().cloned().unwrap_or_default();
        let waiting = self.waiting(&period.quarter, post.assignment, mahalla, draft, form);
        let slip = domain::check::hex(&ballot_key);
        self.keep(transaction, &keys, ballot_key, &waiting).await?;
        self.notice(&waiting, client).await;
        Ok(if is_change { Cast::Changed { slip } } else { Cast::Counted { slip } })
    }

    /// Changes open feedback with its change code; any other word is a wrong code.
    async fn change_open(
        &self,
        post: Post,
        quarter: &str,
        code: &str,
        draft: &RatingDraft,
        form: &str,
        client: &str,
    ) -> Refused<Cast> {
        Self::limited(self.limits.codes.is_open(client))?;
        let keys = self.keys(quarter)?;
        let ballot_key = change_key(code);
        let transaction = self.storage.begin().await?;
        let known = self.cast_before(&transaction, &keys, &ballot_key, quarter).await?;
        // Of this quarter, and about this inspector: a code moves its ballot nowhere else.
        if known.is_none_or(|mahalla| !post.mahallas.contains(&mahalla)) {
            self.limits.codes.failed(client);
            return Err(Failure::Refused(RatingRefusal::Code));
        }
        self.use_form(&transaction, form).await?;
        let mahalla = post.mahallas.first().cloned().unwrap_or_default();
        let waiting = self.waiting(quarter, post.assignment, mahalla, draft, form);
        let slip = domain::check::hex(&ballot_key);
        self.keep(transaction, &keys, ballot_key, &waiting).await?;
        self.notice(&waiting, client).await;
        Ok(Cast::Changed { slip })
    }
}

pub(super) fn change_key(change_code: &str) -> Vec<u8> {
    secrets::digest(&secrets::lp(&[b"mfr/ballot/v1", change_code.as_bytes()]))
}

/// Milliseconds that every answer to a code takes at least: how long it took says nothing about the code.
const SLOT: Duration = Duration::from_millis(300);

/// Answers at the end of a fixed slot of time.
pub(super) async fn in_slot<T>(work: impl Future<Output = T>) -> T {
    let (done, ()) = tokio::join!(work, tokio::time::sleep(SLOT));
    done
}

/// All sealed ballots have one length, so that a long comment does not tell its author.
pub fn seal_ballot(keys: &secrets::PeriodKeys, key: &[u8], waiting: &Waiting) -> Vec<u8> {
    const LENGTH: usize = 2700;
    let mut bytes = serde_json::to_vec(waiting).unwrap_or_default();
    bytes.resize(bytes.len().max(LENGTH), b' ');
    secrets::seal(&keys.inbox, &place(key), &bytes)
}

pub(super) fn open_ballot(keys: &secrets::PeriodKeys, record: &InboxRecord) -> Option<Waiting> {
    serde_json::from_slice(&secrets::open(&keys.inbox, &place(&record.ballot_key), &record.sealed)?).ok()
}

fn place(key: &[u8]) -> String {
    format!("inbox/{}", hex(key))
}

#[async_trait]
impl Ratings for Office {
    async fn open_period(&self) -> Read<Option<OpenPeriod>> {
        match self.open_quarter().await {
            Ok(period) => {
                let closes_on = date(&period.closes_on, "period", "closes_on", &period.quarter)?;
                Ok(Some(OpenPeriod { quarter: period.quarter, closes_on }))
            }
            Err(Failure::Refused(_)) => Ok(None),
            Err(Failure::Unavailable(incident)) => Err(Failure::Unavailable(incident)),
        }
    }

    async fn rated_by(&self, code: &LetterCode, client: &str) -> Refused<String> {
        let period = self.open_quarter().await?;
        in_slot(async {
            let invite = self.invited(&period.quarter, &code.canonical(), client).await?;
            let of = storage::inspectors::HoldersOf::Mahalla(&invite.mahalla_code);
            let day = written(self.today());
            let holders = storage::inspectors::list_holders(self.storage.connection(), of, &day).await?;
            holders.first().map(|holder| holder.id.clone()).ok_or(Failure::Refused(RatingRefusal::NoOpenPeriod))
        })
        .await
    }

    async fn cast(
        &self,
        inspector_id: &str,
        draft: RatingDraft,
        form: &RatingForm,
        language: Language,
        client: &str,
    ) -> Refused<Cast> {
        if !self.secrets.is_form_token(&form.form) {
            return Err(Failure::Refused(RatingRefusal::Fields(vec![("form", "missing")])));
        }
        let period = self.open_quarter().await?;
        let post = self.rated_post(inspector_id).await?;
        match &draft.claim {
            Claim::Letter(code) => {
                let code = code.canonical();
                in_slot(self.cast_letter(post, &period.quarter, &code, &draft, &form.form, client)).await
            }
            Claim::Change(code) => {
                in_slot(self.change_open(post, &period.quarter, code, &draft, &form.form, client)).await
            }
            Claim::Email(email) => {
                Self::limited(self.limits.ballots.count(client))?;
                self.ask_contact(inspector_id, email, &draft, &form.form, (language, client)).await
            }
            Claim::Token(paper) => in_slot(self.cast_paper(post, &period, paper, &draft, &form.form, client)).await,
        }
    }

    async fn confirm(&self, inspector_id: &str, token: &str, otp: &str, client: &str) -> Refused<Cast> {
        let asked = self.confirmed(inspector_id, token, otp, client, Asking::Answers).await?;
        let taken = self.take_open(inspector_id, asked, client).await;
        if taken.is_ok() || matches!(taken, Err(Failure::Refused(RatingRefusal::AlreadyTakenPart))) {
            self.forget_challenge(self.storage.connection(), token).await?;
        }
        taken
    }
}

/// The answers of a waiting ballot.
pub(super) fn answers(waiting: &Waiting) -> Answers {
    Answers::of_bytes(waiting.answers).unwrap_or_default()
}
