//! How this portal is set up: environment variables, or `hisobdor.toml` beside the program. A wrong value stops the
//! start with its name and the reason.
use std::{
    collections::HashMap,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};
use time::{Duration, OffsetDateTime, format_description::well_known::Rfc3339};

/// A value that cannot be.
#[derive(Debug, thiserror::Error)]
#[error("{name}: {reason}")]
pub struct ConfigError {
    /// The variable.
    pub name: String,
    /// Why, and what to do.
    pub reason: String,
}

/// The portal's clock.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The machine's.
    System,
    /// Always the same instant.
    Fixed(OffsetDateTime),
    /// The machine's, moved.
    Shifted(Duration),
}

impl Clock {
    /// The instant.
    #[allow(clippy::disallowed_methods)]
    pub fn now(self) -> OffsetDateTime {
        match self {
            Self::System => OffsetDateTime::now_utc(),
            Self::Fixed(at) => at,
            Self::Shifted(by) => OffsetDateTime::now_utc() + by,
        }
    }

    /// A fixed instant, or with a leading `~` a clock that goes on from it.
    fn of(text: &str) -> Option<Self> {
        if let Some(start) = text.strip_prefix('~') {
            return Some(Self::Shifted(OffsetDateTime::parse(start, &Rfc3339).ok()? - Self::System.now()));
        }
        OffsetDateTime::parse(text, &Rfc3339).ok().map(Self::Fixed)
    }
}

/// The set-up.
#[derive(Clone, Debug)]
pub struct Config {
    /// Address to listen on.
    pub listen: SocketAddr,
    /// Address from outside, without a slash at the end.
    pub public_url: String,
    /// Database, keys, outbox.
    pub data_dir: PathBuf,
    /// The built site.
    pub site_dir: PathBuf,
    /// `sqlite://…` or `postgres://…`.
    pub database_url: String,
    /// Where letters go; none: files in the outbox.
    pub smtp_url: Option<String>,
    /// A certificate to trust when letters are handed over, beside those that everybody trusts: a PEM file.
    pub smtp_ca: Option<PathBuf>,
    /// Sender of letters.
    pub mail_from: String,
    /// Who answers for the portal: name and address for letters, shown as it is.
    pub operator: String,
    /// Whether this is a demonstration.
    pub is_demo: bool,
    /// The clock.
    pub clock: Clock,
    /// Whose forwarding headers are believed.
    pub trusted_proxies: Vec<IpAddr>,
}

impl Config {
    /// Reads the set-up of this process.
    pub fn read() -> Result<Self, ConfigError> {
        let file = std::fs::read_to_string("hisobdor.toml").unwrap_or_default();
        let file: HashMap<String, toml::Value> = toml::from_str(&file)
            .map_err(|error| ConfigError { name: "hisobdor.toml".into(), reason: error.message().to_owned() })?;
        Self::of(|name| {
            std::env::var(name).ok().filter(|value| !value.is_empty()).or_else(|| {
                let value =
                    file.get(name).or_else(|| file.get(&name.trim_start_matches("HISOBDOR_").to_ascii_lowercase()))?;
                Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
            })
        })
    }

    /// Makes a set-up of variables.
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let wrong = |name: &str, reason: &str| ConfigError { name: name.into(), reason: reason.into() };
        let data_dir = PathBuf::from(variable("HISOBDOR_DATA_DIR").unwrap_or_else(|| "./data".into()));
        let listen = variable("HISOBDOR_LISTEN")
            .unwrap_or_else(|| "127.0.0.1:3000".into())
            .parse()
            .map_err(|_| wrong("HISOBDOR_LISTEN", "must be an address with a port, such as 127.0.0.1:3000"))?;
        let is_demo = match variable("HISOBDOR_DEMO").as_deref() {
            None | Some("0" | "off" | "false") => false,
            Some("1" | "on" | "true") => true,
            Some(_) => return Err(wrong("HISOBDOR_DEMO", "must be 1 or 0")),
        };
        let clock = match variable("HISOBDOR_CLOCK").as_deref() {
            None | Some("system") => Clock::System,
            Some(_) if !is_demo => return Err(wrong("HISOBDOR_CLOCK", "is accepted only with HISOBDOR_DEMO=1")),
            Some(text) => Clock::of(text).ok_or_else(|| {
                wrong(
                    "HISOBDOR_CLOCK",
                    "must be an instant such as 2026-11-22T10:00:00+05:00, with ~ before it to let it go on",
                )
            })?,
        };
        let database_url = variable("HISOBDOR_DATABASE_URL")
            .unwrap_or_else(|| format!("sqlite://{}?mode=rwc", data_dir.join("hisobdor.db").display()));
        if !(database_url.starts_with("sqlite:")
            || database_url.starts_with("postgres:")
            || database_url.starts_with("postgresql:"))
        {
            return Err(wrong("HISOBDOR_DATABASE_URL", "must begin with sqlite:// or postgres://"));
        }
        let smtp_url = variable("HISOBDOR_SMTP_URL");
        if smtp_url.as_ref().is_some_and(|url| !(url.starts_with("smtp://") || url.starts_with("smtps://"))) {
            return Err(wrong("HISOBDOR_SMTP_URL", "must begin with smtp:// or smtps://"));
        }
        let trusted_proxies = variable("HISOBDOR_TRUSTED_PROXIES")
            .unwrap_or_default()
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(|part| {
                part.parse().map_err(|_| wrong("HISOBDOR_TRUSTED_PROXIES", "must be addresses parted by commas"))
            })
            .collect::<Result<_, _>>()?;
        Ok(Self {
            listen,
            public_url: variable("HISOBDOR_PUBLIC_URL")
                .unwrap_or_else(|| format!("http://{listen}"))
                .trim_end_matches('/')
                .to_owned(),
            site_dir: variable("HISOBDOR_SITE_DIR").unwrap_or_else(|| "target/site".into()).into(),
            database_url,
            smtp_url,
            smtp_ca: variable("HISOBDOR_SMTP_CA").map(PathBuf::from),
            operator: variable("HISOBDOR_OPERATOR").unwrap_or_default(),
            mail_from: variable("HISOBDOR_MAIL_FROM").unwrap_or_else(|| "Hisobdor <no-reply@localhost>".into()),
            is_demo,
            clock,
            trusted_proxies,
            data_dir,
        })
    }

    /// Whether cookies must travel over TLS only.
    pub fn is_secure(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(pairs: &[(&str, &str)]) -> Result<Config, ConfigError> {
        let pairs: HashMap<_, _> =
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Config::of(|name| pairs.get(name).cloned())
    }

    #[test]
    fn nothing_set_gives_a_portal_on_this_machine() {
        let config = with(&[]).unwrap();
        assert_eq!(config.listen.port(), 3000);
        assert!(!config.is_demo);
        assert!(config.database_url.starts_with("sqlite://"));
    }

    #[test]
    fn a_wrong_value_is_named() {
        assert_eq!(with(&[("HISOBDOR_LISTEN", "here")]).unwrap_err().name, "HISOBDOR_LISTEN");
        assert_eq!(with(&[("HISOBDOR_DATABASE_URL", "mysql://x")]).unwrap_err().name, "HISOBDOR_DATABASE_URL");
        assert_eq!(with(&[("HISOBDOR_TRUSTED_PROXIES", "10.0.0.1, x")]).unwrap_err().name, "HISOBDOR_TRUSTED_PROXIES");
    }

    #[test]
    fn the_clock_moves_only_in_a_demonstration() {
        assert_eq!(with(&[("HISOBDOR_CLOCK", "2026-11-22T10:00:00+05:00")]).unwrap_err().name, "HISOBDOR_CLOCK");
        let config = with(&[("HISOBDOR_CLOCK", "2026-11-22T10:00:00+05:00"), ("HISOBDOR_DEMO", "1")]).unwrap();
        assert_eq!(config.clock.now().to_string(), "2026-11-22 10:00:00.0 +05:00:00");
    }
}
