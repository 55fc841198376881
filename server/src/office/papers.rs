//! Ballot papers that who signs them cannot recognise: a key for each mahalla and quarter, given out once for each address
//! in the first half of a quarter, used in the second without a word on who asks (integrity design §D5).
use super::{
    Office,
    ratings::{self, Asking, in_slot},
};
use async_trait::async_trait;
use blind::{BITS, BlindRsa, IssuerKey, PublicKey, Token, TokenError, TokenScheme, text};
use domain::{
    failure::{Failure, Incident, Read},
    language::Language,
    period::Quarter,
    portal::RatingRefusal,
    token::{FEWEST_ISSUED, TokenPhase, Tokens, last_day_of_issue},
};
use serde::Serialize;
use storage::{
    IssuerRecord, PeriodRecord, Stored, draws as stored, ratings as periods,
    registry::{date, written},
};

type Refused<T> = Result<T, Failure<RatingRefusal>>;

/// An announcement of a key.
#[derive(Serialize)]
struct KeyAnnounced<'a> {
    kind: &'a str,
    period: &'a str,
    mahalla: &'a str,
    key: String,
}

/// An announcement that no paper of a quarter can be signed any more.
#[derive(Serialize)]
struct KeysDestroyed<'a> {
    kind: &'a str,
    period: &'a str,
    keys: &'a [&'a str],
    on: String,
}

fn broken<T>(error: TokenError) -> Refused<T> {
    tracing::error!(%error, "a key of ballot papers cannot be used");
    Err(Failure::Unavailable(Incident("PAPER".into())))
}

fn place(quarter: &str, mahalla: &str) -> String {
    format!("paper/{quarter}/{mahalla}")
}

fn is_issuing(period: &PeriodRecord, office: &Office) -> bool {
    Quarter::parse(&period.quarter).is_some_and(|quarter| office.today() <= last_day_of_issue(quarter))
}

impl Office {
    /// The key of a mahalla in a quarter, made when first asked for and announced in the log of that night.
    async fn issuer(&self, quarter: &str, mahalla: &str) -> Refused<IssuerRecord> {
        let database = self.storage.connection();
        if let Some(record) = stored::find_issuer(database, quarter, mahalla).await? {
            return Ok(record);
        }
        let busy = Failure::Refused(RatingRefusal::TooMany { retry_after: 20 });
        let key = match self.slowly(|| IssuerKey::generate(BITS)).await.ok_or(busy)? {
            Ok(key) => key,
            Err(error) => return broken(error),
        };
        let (bytes, public) = match (key.to_bytes(), key.public()) {
            (Ok(bytes), Ok(public)) => (bytes, public),
            (Err(error), _) | (_, Err(error)) => return broken(error),
        };
        let told = KeyAnnounced { kind: "paper_key", period: quarter, mahalla, key: domain::check::hex(&public.id()) };
        let record = IssuerRecord {
            period: quarter.to_owned(),
            mahalla_code: mahalla.to_owned(),
            public: public.to_bytes().to_vec(),
            sealed: Some(self.secrets.seal(&place(quarter, mahalla), &bytes)),
            issued: 0,
        };
        let transaction = self.storage.begin().await?;
        if stored::add_issuer(&transaction, record.clone()).await? {
            self.announce(&transaction, &told).await?;
            storage::commit(transaction).await?;
            return Ok(record);
        }
        drop(transaction);
        // Another request made it first.
        let found = stored::find_issuer(database, quarter, mahalla).await?;
        found.ok_or(Failure::Refused(RatingRefusal::NoOpenPeriod))
    }

    async fn first_mahalla(&self, inspector: &str) -> Refused<String> {
        let post = self.rated_post(inspector).await?;
        post.mahallas.into_iter().next().ok_or(Failure::Refused(RatingRefusal::NoOpenPeriod))
    }

    /// Destroys the halves of keys that sign, once papers are not given out any more.
    pub(super) async fn end_issuing(&self) -> Stored {
        for period in periods::list_periods(self.storage.connection()).await? {
            if is_issuing(&period, self) || !stored::has_issuers(self.storage.connection(), &period.quarter).await? {
                continue;
            }
            let transaction = self.storage.begin().await?;
            stored::forget_issuers(&transaction, &period.quarter).await?;
            let on = written(self.today());
            let gone = KeysDestroyed { kind: "keys_destroyed", period: &period.quarter, keys: &["paper"], on };
            self.announce(&transaction, &gone).await?;
            storage::commit(transaction).await?;
        }
        Ok(())
    }

    /// The key under which the ballot of a paper lies; refused where the paper is not of this mahalla and quarter, or where
    /// it is too early.
    pub(super) async fn paper_key(&self, period: &PeriodRecord, mahallas: &[String], paper: &str) -> Refused<Vec<u8>> {
        let wrong = || Failure::Refused(RatingRefusal::Code);
        if is_issuing(period, self) {
            return Err(wrong());
        }
        let token = Token::decode(paper).map_err(|_| wrong())?;
        for mahalla in mahallas {
            let Some(issuer) = stored::find_issuer(self.storage.connection(), &period.quarter, mahalla).await? else {
                continue;
            };
            let Ok(key) = PublicKey::from_bytes(&issuer.public) else { continue };
            if issuer.issued.unsigned_abs() >= FEWEST_ISSUED && BlindRsa::verify(&key, &token).is_ok() {
                return Ok(token.ballot_key().to_vec());
            }
        }
        Err(wrong())
    }

    async fn sign(&self, inspector: &str, token: &str, otp: &str, blinded: &str, client: &str) -> Refused<String> {
        let period = self.open_quarter().await?;
        if !is_issuing(&period, self) {
            return Err(Failure::Refused(RatingRefusal::NoOpenPeriod));
        }
        let wrong = || Failure::Refused(RatingRefusal::Fields(vec![("blinded", "missing")]));
        let message = text::decode(blinded.trim()).map_err(|_| wrong())?;
        let mahalla = self.first_mahalla(inspector).await?;
        let issuer = self.issuer(&period.quarter, &mahalla).await?;
        let opened =
            issuer.sealed.and_then(|sealed| self.secrets.open_sealed(&place(&period.quarter, &mahalla), &sealed));
        let Some(bytes) = opened else { return Err(Failure::Refused(RatingRefusal::NoOpenPeriod)) };
        let asked = self.confirmed(inspector, token, otp, client, Asking::Paper).await?;
        let busy = Failure::Refused(RatingRefusal::TooMany { retry_after: 20 });
        let signed =
            self.slowly(move || BlindRsa::sign(&IssuerKey::from_bytes(&bytes)?, &message)).await.ok_or(busy)?;
        let signature = match signed {
            Ok(signature) => signature,
            Err(TokenError::Malformed) => return Err(wrong()),
            Err(error) => return broken(error),
        };
        let nullifier = self.nullifier(&period.quarter, inspector, &asked.contact)?;
        let transaction = self.storage.begin().await?;
        let is_first = periods::add_participation(&transaction, nullifier, &period.quarter).await?;
        if is_first {
            stored::count_issue(&transaction, &period.quarter, &mahalla).await?;
        }
        self.forget_challenge(&transaction, token).await?;
        storage::commit(transaction).await?;
        if is_first { Ok(text::encode(&signature)) } else { Err(Failure::Refused(RatingRefusal::AlreadyTakenPart)) }
    }
}

#[async_trait]
impl Tokens for Office {
    async fn token_phase(&self, inspector_id: &str) -> Read<Option<TokenPhase>> {
        let asked = async {
            let period = self.open_quarter().await?;
            let mahalla = self.first_mahalla(inspector_id).await?;
            let Some(quarter) = Quarter::parse(&period.quarter) else {
                return Err(Failure::Refused(RatingRefusal::NoOpenPeriod));
            };
            if is_issuing(&period, self) {
                let issuer = self.issuer(&period.quarter, &mahalla).await?;
                let key_hash = PublicKey::from_bytes(&issuer.public).map(|key| domain::check::hex(&key.id()));
                return Ok(TokenPhase::Issue {
                    key: text::encode(&issuer.public),
                    key_hash: key_hash.unwrap_or_default(),
                    until: last_day_of_issue(quarter),
                });
            }
            let issuer = stored::find_issuer(self.storage.connection(), &period.quarter, &mahalla).await?;
            let is_enough = issuer.is_some_and(|issuer| issuer.issued.unsigned_abs() >= FEWEST_ISSUED);
            let until = date(&period.closes_on, "period", "closes_on", &period.quarter)?;
            Ok(TokenPhase::Use { is_enough, until })
        };
        match asked.await {
            Ok(phase) => Ok(Some(phase)),
            Err(Failure::Refused(_)) => Ok(None),
            Err(Failure::Unavailable(incident)) => Err(Failure::Unavailable(incident)),
        }
    }

    async fn ask_token(
        &self,
        inspector_id: &str,
        email: &str,
        form: &str,
        language: Language,
        client: &str,
    ) -> Refused<String> {
        let email = domain::form::parse_email(email)
            .map_err(|error| Failure::Refused(RatingRefusal::Fields(vec![("email", error)])))?;
        if !self.secrets.is_form_token(form) {
            return Err(Failure::Refused(RatingRefusal::Fields(vec![("form", "missing")])));
        }
        let period = self.open_quarter().await?;
        if !is_issuing(&period, self) {
            return Err(Failure::Refused(RatingRefusal::NoOpenPeriod));
        }
        self.ask_address(inspector_id, &email, Asking::Paper, ratings::Said::default(), form, (language, client)).await
    }

    async fn issue_token(
        &self,
        inspector_id: &str,
        token: &str,
        otp: &str,
        blinded: &str,
        client: &str,
    ) -> Refused<String> {
        in_slot(self.sign(inspector_id, token, otp, blinded, client)).await
    }
}
