//! Letters by mail: written in the person's language, never with a word about a case, sealed until they are sent.
use crate::{config::Config, secrets::Secrets};
use app::text::Texts;
use domain::language::Language;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
    transport::smtp::client::{Certificate, Tls, TlsParameters},
};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Where a sealed letter belongs.
const PLACE: &str = "letter";

/// A letter.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Address.
    pub to: String,
    /// Subject.
    pub subject: String,
    /// Text.
    pub body: String,
}

/// What happened to an evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// It was computed: the inspector may be heard.
    Computed,
    /// It was decided: the inspector may object.
    Decided,
    /// The inspector objects: somebody has to rule.
    Objected,
    /// It was ruled on.
    Ruled,
    /// A support plan is to be looked at again.
    PlanDue,
}

impl Letter {
    /// The six digits that confirm a mail address for open feedback.
    pub fn rating_code(to: &str, language: Language, otp: &str) -> Self {
        let texts = Texts(language);
        let body = app::text!(texts, "mail-rating-code-body", code = otp.to_owned());
        Self { to: to.to_owned(), subject: app::text!(texts, "mail-rating-code-subject"), body }
    }

    /// There is news about a concern: its number, and not a word of it.
    pub fn case_news(to: &str, language: Language, number: &str) -> Self {
        let texts = Texts(language);
        let body = app::text!(texts, "mail-case-news-body", number = number.to_owned());
        Self { to: to.to_owned(), subject: app::text!(texts, "mail-case-news-subject"), body }
    }

    /// There is news about the evaluation of an inspector, by when something may be done about it, and nothing of what it says.
    pub fn evaluation_news(to: &str, language: Language, news: News, day: time::Date) -> Self {
        let texts = Texts(language);
        let day = domain::calendar::long_date(day, language);
        let body = match news {
            News::Computed => app::text!(texts, "mail-evaluation-computed", day = day),
            News::Decided => app::text!(texts, "mail-evaluation-decided", day = day),
            News::Objected => app::text!(texts, "mail-evaluation-objected", day = day),
            News::Ruled => app::text!(texts, "mail-evaluation-ruled"),
            News::PlanDue => app::text!(texts, "mail-evaluation-plan", day = day),
        };
        Self { to: to.to_owned(), subject: app::text!(texts, "mail-evaluation-subject"), body }
    }

    /// Under seal.
    pub fn sealed(&self, secrets: &Secrets) -> Vec<u8> {
        secrets.seal(PLACE, &serde_json::to_vec(self).unwrap_or_default())
    }

    /// Opened.
    pub fn open(secrets: &Secrets, sealed: &[u8]) -> Option<Self> {
        serde_json::from_slice(&secrets.open_sealed(PLACE, sealed)?).ok()
    }
}

/// What letters could not do.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// An address or a URL cannot be read. Which one is not said: it may be personal.
    #[error("an address cannot be read")]
    Address,
    /// The server did not take it.
    #[error("smtp: {0}")]
    Smtp(#[from] lettre::transport::smtp::Error),
    /// The server is there and does not answer.
    #[error("the server does not answer")]
    Silent,
    /// The file was not written.
    #[error("outbox: {0}")]
    File(#[from] std::io::Error),
    /// The letter cannot be put together.
    #[error("letter: {0}")]
    Message(#[from] lettre::error::Error),
}

enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

/// The post office: an SMTP server, or files in the outbox.
pub struct Post {
    way: Way,
    from: Mailbox,
}

impl Post {
    /// As the set-up says.
    pub fn open(config: &Config) -> Result<Self, MailError> {
        let way = match &config.smtp_url {
            Some(url) => Way::Smtp(smtp(url, config.smtp_ca.as_deref())?),
            None => {
                let outbox = config.data_dir.join("outbox");
                std::fs::create_dir_all(&outbox)?;
                Way::Folder(outbox)
            }
        };
        let from: Mailbox = config.mail_from.parse().map_err(|_| MailError::Address)?;
        Ok(Self { way, from })
    }

    /// Asks the server that is named whether it is there; false where none is. No letter is sent.
    ///
    /// # Errors
    /// It does not answer, or refuses.
    pub async fn check(config: &Config) -> Result<bool, MailError> {
        let Some(url) = &config.smtp_url else { return Ok(false) };
        let answers = smtp(url, config.smtp_ca.as_deref())?.test_connection().await?;
        if answers { Ok(true) } else { Err(MailError::Silent) }
    }

    /// Sends one letter. `name` is the same whenever the same letter is sent: sent again because the program was killed
    /// before it knew, it is still the one letter, by its Message-ID or the name of its file.
    pub async fn send(&self, letter: &Letter, name: &str) -> Result<(), MailError> {
        let message = Message::builder()
            .message_id(Some(format!("<{name}@{}>", self.from.email.domain())))
            .from(self.from.clone())
            .to(letter.to.parse().map_err(|_| MailError::Address)?)
            .subject(&letter.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(letter.body.clone())?;
        match &self.way {
            Way::Smtp(smtp) => smtp.send(message).await.map(|_| ())?,
            Way::Folder(folder) => {
                let whole = folder.join(format!("{name}.eml"));
                let part = whole.with_extension("part");
                tokio::fs::write(&part, message.formatted()).await?;
                tokio::fs::rename(part, whole).await?;
            }
        }
        Ok(())
    }
}

/// The way to a server; `ca` is a file with the certificate to trust beside those that everybody trusts.
fn smtp(url: &str, ca: Option<&Path>) -> Result<AsyncSmtpTransport<Tokio1Executor>, MailError> {
    let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?;
    let Some(ca) = ca else { return Ok(builder.build()) };
    let host = url.rsplit_once("//").map_or(url, |(_, rest)| rest);
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let host = host.split([':', '/', '?']).next().unwrap_or_default();
    let parameters = TlsParameters::builder(host.to_owned())
        .add_root_certificate(Certificate::from_pem(&std::fs::read(ca)?)?)
        .build_rustls()?;
    let tls = if url.starts_with("smtps:") { Tls::Wrapper(parameters) } else { Tls::Required(parameters) };
    Ok(builder.tls(tls).build())
}
