//! One request as a page sees it: language, address, who asks, what time it is, and the promises at hand.
//! Headers and cookies are the server's; it hands a finished visit over.
use crate::text::Texts;
use axum::{
    extract::FromRequestParts,
    http::{StatusCode, request::Parts},
};
use domain::{language::Language, person::Actor, portal::Portal};
use std::sync::Arc;
use time::{Date, OffsetDateTime};

/// What is the same for every request: addresses of the built files, and how this portal is set up.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// Address of the style sheet.
    pub css: String,
    /// Address of the script that wakes the islands.
    pub start: String,
    /// Address of the script that makes ballot papers; empty where it was not built.
    pub paper: String,
    /// Address of the icon sprite.
    pub icons: String,
    /// Address of the mark.
    pub logo: String,
    /// Fonts by file stem.
    pub fonts: Vec<(String, String)>,
    /// Where the portal is reached from outside, without a slash at the end.
    pub public_url: String,
    /// Who answers for the portal and where he is written to, in his own words; empty where nobody said.
    pub operator: String,
    /// Whether this is a demonstration.
    pub is_demo: bool,
}

impl Site {
    /// The address of a font.
    pub fn font(&self, stem: &str) -> &str {
        self.fonts.iter().find(|(name, _)| name == stem).map_or("", |(_, address)| address)
    }
}

/// How a visitor wants pages to look, kept in a cookie. Empty means: as the device says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Look {
    /// `light` or `dark`.
    pub theme: String,
    /// `bw`, `wb` or `blue`.
    pub contrast: String,
    /// `1`, `2` or `3`.
    pub size: String,
    /// `wide`.
    pub spacing: String,
    /// `off`.
    pub images: String,
}

impl Look {
    /// The choices a form or a cookie may hold, per field in the order of the struct.
    pub const CHOICES: [(&'static str, &'static [&'static str]); 5] = [
        ("theme", &["light", "dark"]),
        ("contrast", &["bw", "wb", "blue"]),
        ("size", &["1", "2", "3"]),
        ("spacing", &["wide"]),
        ("images", &["off"]),
    ];

    /// Reads the five words of a cookie, parted by dots; what is unknown is left out.
    pub fn of_cookie(value: &str) -> Self {
        let mut words = value.split('.');
        let mut next = |field: usize| {
            let word = words.next().unwrap_or_default();
            if Self::CHOICES[field].1.contains(&word) { word.to_owned() } else { String::new() }
        };
        Self { theme: next(0), contrast: next(1), size: next(2), spacing: next(3), images: next(4) }
    }

    /// The cookie's value.
    pub fn to_cookie(&self) -> String {
        [&self.theme, &self.contrast, &self.size, &self.spacing, &self.images].map(String::as_str).join(".")
    }
}

/// What the browser is asked to keep, as an effect of a page. Sealing and lifetimes are the server's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keep {
    /// The staff session; `None` ends it.
    Session(Option<String>),
    /// The followed case; `None` forgets it.
    Case(Option<String>),
    /// The receipt to show once; `None` after it was shown.
    Receipt(Option<String>),
    /// The concern that was just sent, for its proof of filing; `None` forgets it.
    Filed(Option<String>),
    /// The token of answers that wait for a mail code; `None` after they were taken.
    Challenge(Option<String>),
    /// A change code to show once; `None` after it was shown.
    ChangeCode(Option<String>),
    /// The slip of a ballot to show once; `None` after it was shown.
    Slip(Option<String>),
    /// The receipt of a booking that is looked at; `None` forgets it.
    Booking(Option<String>),
    /// How pages look.
    Look(Look),
}

/// One request.
#[derive(Clone)]
pub struct Visit {
    /// The language of the address.
    pub language: Language,
    /// The texts in it.
    pub texts: Texts,
    /// The address after the language, without the query: `/inspectors/x`, empty for home.
    pub path: String,
    /// The query without the question mark.
    pub query: String,
    /// Who asks.
    pub actor: Actor,
    /// The instant, by the portal's clock.
    pub now: OffsetDateTime,
    /// What the portal promises.
    pub portal: Arc<dyn Portal>,
    /// How it should look.
    pub look: Look,
    /// What is the same for everybody.
    pub site: Arc<Site>,
    /// A word for the network the request came from, for limits only.
    pub client: String,
    /// The staff session's token.
    pub session: Option<String>,
    /// The followed case's key.
    pub case: Option<String>,
    /// The receipt to show once.
    pub receipt: Option<String>,
    /// The key of the concern that was just sent.
    pub filed: Option<String>,
    /// The token of waiting answers.
    pub challenge: Option<String>,
    /// A change code to show once.
    pub change_code: Option<String>,
    /// The slip of a ballot to show once.
    pub slip: Option<String>,
    /// The receipt of the booking that is looked at.
    pub booking: Option<String>,
    /// Whether the page is for this visitor alone and may be kept nowhere.
    pub is_personal: bool,
    /// What the form that was sent held, to be sent again when the machine fails. Never with a password.
    pub sent: Arc<[(String, String)]>,
}

impl Visit {
    /// The full address of a path of this portal in the visit's language.
    pub fn to(&self, path: &str) -> String {
        format!("/{}{path}", self.language.code())
    }

    /// Today in Uzbekistan.
    pub fn today(&self) -> Date {
        domain::calendar::local_date(self.now)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        parts.extensions.get::<Self>().cloned().ok_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}
