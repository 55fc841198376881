//! How this portal is set up: environment variables, or `hisobdor.toml` beside the program. A wrong value stops the
//! start with its name and the reason.
use std::{
    collections::HashMap,
    io::ErrorKind,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
};
use time::{Duration, OffsetDateTime, format_description::well_known::Rfc3339};

/// The file beside the program.
const FILE: &str = "hisobdor.toml";

/// All variables; in the file, they may also stand in small letters and without their common beginning.
const NAMES: [&str; 13] = [
    "HISOBDOR_LISTEN",
    "HISOBDOR_PUBLIC_URL",
    "HISOBDOR_DATA_DIR",
    "HISOBDOR_SITE_DIR",
    "HISOBDOR_DATABASE_URL",
    "HISOBDOR_SMTP_URL",
    "HISOBDOR_SMTP_CA",
    "HISOBDOR_MAIL_FROM",
    "HISOBDOR_OPERATOR",
    "HISOBDOR_DEMO",
    "HISOBDOR_CLOCK",
    "HISOBDOR_TRUSTED_PROXIES",
    "HISOBDOR_METRICS_LISTEN",
];

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
    /// Where numbers for Prometheus are told; none: nowhere.
    pub metrics_listen: Option<SocketAddr>,
}

/// Where the portal listens if nothing else is said.
const HERE: SocketAddr = SocketAddr::new(IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 3000);

fn wrong(name: &str, reason: &str) -> ConfigError {
    ConfigError { name: name.into(), reason: reason.into() }
}

/// Scheme and host, and nothing else.
fn is_address(url: &str) -> bool {
    url.parse::<http::Uri>().is_ok_and(|uri| {
        let is_web = matches!(uri.scheme_str(), Some("http" | "https"));
        is_web
            && uri.host().is_some_and(|host| !host.is_empty())
            && !url.contains('@')
            && uri.path_and_query().is_none_or(|rest| rest == "/")
    })
}

impl Config {
    /// Reads the set-up of this process.
    ///
    /// # Errors
    /// A value cannot be, or the file beside the program cannot be read or names what is not known.
    pub fn read() -> Result<Self, ConfigError> {
        Self::read_with(Path::new(FILE), |name| std::env::var(name).ok())
    }

    /// Reads a file, whose values give way to those of the environment.
    fn read_with(file: &Path, environment: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let text = match std::fs::read_to_string(file) {
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            read => read.map_err(|error| wrong(FILE, &error.to_string()))?,
        };
        let values: HashMap<String, toml::Value> =
            toml::from_str(&text).map_err(|error| wrong(FILE, error.message()))?;
        let short = |name: &str| name.trim_start_matches("HISOBDOR_").to_ascii_lowercase();
        let unknown = values.keys().filter(|key| !NAMES.iter().any(|name| name == key || short(name) == **key)).min();
        if let Some(key) = unknown {
            return Err(wrong(FILE, &format!("{key} is not known here; take it out or write it as README does")));
        }
        Self::of(|name| {
            environment(name).filter(|value| !value.is_empty()).or_else(|| {
                let value = values.get(name).or_else(|| values.get(&short(name)))?;
                Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
            })
        })
    }

    /// Makes a set-up of variables.
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let data_dir = PathBuf::from(variable("HISOBDOR_DATA_DIR").unwrap_or_else(|| "./data".into()));
        let address = |name: &str| -> Result<Option<SocketAddr>, ConfigError> {
            let wrong = |_| wrong(name, "must be an address with a port, such as 127.0.0.1:3000");
            variable(name).map(|text| text.parse().map_err(wrong)).transpose()
        };
        let listen = address("HISOBDOR_LISTEN")?.unwrap_or(HERE);
        let public_url = variable("HISOBDOR_PUBLIC_URL").unwrap_or_else(|| format!("http://{listen}"));
        let public_url = public_url.trim_end_matches('/').to_owned();
        if !is_address(&public_url) {
            return Err(wrong(
                "HISOBDOR_PUBLIC_URL",
                "must be an address such as https://hisobdor.example, without a path",
            ));
        }
        let mail_from = variable("HISOBDOR_MAIL_FROM").unwrap_or_else(|| "Hisobdor <no-reply@localhost>".into());
        if mail_from.parse::<lettre::message::Mailbox>().is_err() {
            return Err(wrong(
                "HISOBDOR_MAIL_FROM",
                "must be a mail address such as Hisobdor <no-reply@hisobdor.example>",
            ));
        }
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
            metrics_listen: address("HISOBDOR_METRICS_LISTEN")?,
            public_url,
            site_dir: variable("HISOBDOR_SITE_DIR").unwrap_or_else(|| "target/site".into()).into(),
            database_url,
            smtp_url,
            smtp_ca: variable("HISOBDOR_SMTP_CA").map(PathBuf::from),
            operator: variable("HISOBDOR_OPERATOR").unwrap_or_default(),
            mail_from,
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
    fn an_address_that_letters_and_links_could_not_carry_stops_the_start() {
        for url in ["portal.example", "ftp://portal.example", "https://", "https://portal.example/uz", "https://a b"] {
            assert_eq!(with(&[("HISOBDOR_PUBLIC_URL", url)]).unwrap_err().name, "HISOBDOR_PUBLIC_URL", "{url}");
        }
        let config = with(&[("HISOBDOR_PUBLIC_URL", "https://portal.example:8443/")]).unwrap();
        assert_eq!(config.public_url, "https://portal.example:8443");
        for from in ["Hisobdor", "a@", "Hisobdor <no reply>"] {
            assert_eq!(with(&[("HISOBDOR_MAIL_FROM", from)]).unwrap_err().name, "HISOBDOR_MAIL_FROM", "{from}");
        }
        assert_eq!(with(&[("HISOBDOR_METRICS_LISTEN", "9100")]).unwrap_err().name, "HISOBDOR_METRICS_LISTEN");
    }

    fn with_file(name: &str, text: &[u8]) -> Result<Config, ConfigError> {
        let file = std::env::temp_dir().join(format!("hisobdor-{name}-{}.toml", std::process::id()));
        std::fs::write(&file, text).unwrap();
        let read = Config::read_with(&file, |name| (name == "HISOBDOR_DEMO").then(|| "1".to_owned()));
        std::fs::remove_file(file).unwrap();
        read
    }

    #[test]
    fn a_file_with_a_word_that_is_not_known_or_cannot_be_read_stops_the_start() {
        let config =
            with_file("good", b"listen = \"127.0.0.1:3001\"\nHISOBDOR_OPERATOR = \"X\"\ndemo = false").unwrap();
        assert_eq!((config.listen.port(), config.operator.as_str(), config.is_demo), (3001, "X", true));
        let unknown = with_file("unknown", b"lisen = \"127.0.0.1:3001\"").unwrap_err();
        assert!(unknown.name == "hisobdor.toml" && unknown.reason.starts_with("lisen "), "{unknown}");
        assert_eq!(with_file("bytes", b"\xFF\xFE").unwrap_err().name, "hisobdor.toml");
        assert!(
            Config::read_with(Path::new("/nowhere/hisobdor.toml"), |_| None).is_ok(),
            "without a file all is as usual"
        );
    }

    #[test]
    fn the_clock_moves_only_in_a_demonstration() {
        assert_eq!(with(&[("HISOBDOR_CLOCK", "2026-11-22T10:00:00+05:00")]).unwrap_err().name, "HISOBDOR_CLOCK");
        let config = with(&[("HISOBDOR_CLOCK", "2026-11-22T10:00:00+05:00"), ("HISOBDOR_DEMO", "1")]).unwrap();
        assert_eq!(config.clock.now().to_string(), "2026-11-22 10:00:00.0 +05:00:00");
    }
}
