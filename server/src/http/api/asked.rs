//! What may be asked: the parameters of each address, which also describe themselves. A parameter that is not named here
//! is refused by name.
use super::{super::sane::is_sane, problem::Problem};
use axum::{
    extract::{FromRequestParts, Path},
    http::request::Parts,
};
use domain::period::Quarter;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error},
};
use utoipa::IntoParams;

/// Bytes of a query.
const LONGEST: usize = 1_000;
/// Characters of a code, an id, a quarter.
const WORD: usize = 64;
/// Characters of words that are searched for.
const WORDS: usize = 100;
/// Rows of a page where nothing else is asked for, and at most.
const PAGE: u16 = 50;
const PAGE_MOST: u16 = 200;

/// The parameters of a request.
pub struct Asked<T>(pub T);

impl<T: DeserializeOwned, S: Sync> FromRequestParts<S> for Asked<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let query = parts.uri.query().unwrap_or_default();
        if query.len() > LONGEST {
            return Err(Problem::parameter("the query is longer than 1000 bytes"));
        }
        if !is_sane(query.as_bytes()) {
            return Err(Problem::parameter("the query is not text in UTF-8"));
        }
        serde_urlencoded::from_str(query).map(Self).map_err(|error| Problem::parameter(&error.to_string()))
    }
}

/// The name in an address.
pub struct Named(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Named {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let path = Path::<String>::from_request_parts(parts, state).await;
        let Path(id) = path.map_err(|_| Problem::parameter("the name in the address is not text in UTF-8"))?;
        if is_name(&id) { Ok(Self(id)) } else { Err(Problem::not_found("nothing has such a name")) }
    }
}

/// Whether something may be called so: no database is asked for other words.
pub fn is_name(word: &str) -> bool {
    let is_plain = |sign: u8| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'_' | b'.');
    word.len() <= WORD && word.bytes().all(is_plain)
}

fn bounded<'de, D: Deserializer<'de>>(from: D, name: &str, most: usize) -> Result<Option<String>, D::Error> {
    let text = String::deserialize(from)?;
    if text.chars().count() > most {
        return Err(D::Error::custom(format!("{name} is longer than {most} characters")));
    }
    Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty()))
}

macro_rules! bounded {
    ($($name:ident: $most:expr),+) => {
        $(fn $name<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
            bounded(from, stringify!($name), $most)
        })+
    };
}
bounded!(region: WORD, district: WORD, area: WORD, q: WORDS, cursor: 200);

fn period<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    match bounded(from, "period", WORD)? {
        Some(period) if Quarter::parse(&period).is_none_or(|quarter| quarter.to_string() != period) => {
            Err(D::Error::custom("period must read like 2026Q3"))
        }
        period => Ok(period),
    }
}

fn limit<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u16>, D::Error> {
    let Some(text) = bounded(from, "limit", WORD)? else { return Ok(None) };
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
    let limit = text.parse().ok().filter(|limit| is_plain && (1..=PAGE_MOST).contains(limit));
    limit.map(Some).ok_or_else(|| D::Error::custom("limit must be a whole number from 1 to 200"))
}

/// The rows of a page that are asked for.
pub fn rows(limit: Option<u16>) -> usize {
    limit.unwrap_or(PAGE).into()
}

/// Nothing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Which page.
#[derive(Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub struct Paged {
    /// The page after the one that gave this word; empty for the first.
    #[serde(deserialize_with = "cursor")]
    #[param(max_length = 200)]
    pub cursor: Option<String>,
    /// How many rows.
    #[serde(deserialize_with = "limit")]
    #[param(minimum = 1, maximum = 200, default = 50)]
    pub limit: Option<u16>,
}

/// Districts of one region, or all.
#[derive(Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub struct Districts {
    /// SOATO code of the region, four digits.
    #[serde(deserialize_with = "region")]
    #[param(max_length = 64, example = "1726")]
    pub region: Option<String>,
    /// The page after the one that gave this word; empty for the first.
    #[serde(deserialize_with = "cursor")]
    #[param(max_length = 200)]
    pub cursor: Option<String>,
    /// How many rows.
    #[serde(deserialize_with = "limit")]
    #[param(minimum = 1, maximum = 200, default = 50)]
    pub limit: Option<u16>,
}

/// Mahallas of one district, found by name, both, or all.
#[derive(Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub struct Mahallas {
    /// SOATO code of the district, seven digits.
    #[serde(deserialize_with = "district")]
    #[param(max_length = 64, example = "1726294")]
    pub district: Option<String>,
    /// Words to look for in any alphabet, slips allowed; the best fit comes first. Without it the order is that of codes.
    #[serde(deserialize_with = "q")]
    #[param(max_length = 100)]
    pub q: Option<String>,
    /// The page after the one that gave this word; empty for the first.
    #[serde(deserialize_with = "cursor")]
    #[param(max_length = 200)]
    pub cursor: Option<String>,
    /// How many rows.
    #[serde(deserialize_with = "limit")]
    #[param(minimum = 1, maximum = 200, default = 50)]
    pub limit: Option<u16>,
}

/// Of which quarter.
#[derive(Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub struct Score {
    /// The quarter of the release; the last one where it is left out.
    #[serde(deserialize_with = "period")]
    #[param(pattern = "^([0-9]{4}Q[1-4])?$", example = "2026Q3")]
    pub period: Option<String>,
}

/// Which place, which quarter.
#[derive(Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub struct Statistics {
    /// Code of a mahalla, a district or a region; empty or `uz` for the republic.
    #[serde(deserialize_with = "area")]
    #[param(max_length = 64, example = "1726")]
    pub area: Option<String>,
    /// The quarter; the last one that is over where it is left out.
    #[serde(deserialize_with = "period")]
    #[param(pattern = "^([0-9]{4}Q[1-4])?$", example = "2026Q3")]
    pub period: Option<String>,
}

/// Whose reports, of which quarter.
#[derive(Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub struct Reports {
    /// Code of a mahalla, a district or a region; empty or `uz` for the republic.
    #[serde(deserialize_with = "area")]
    #[param(max_length = 64, example = "1726")]
    pub area: Option<String>,
    /// The quarter the reports are about; all where it is left out.
    #[serde(deserialize_with = "period")]
    #[param(pattern = "^([0-9]{4}Q[1-4])?$", example = "2026Q3")]
    pub period: Option<String>,
    /// The page after the one that gave this word; empty for the first.
    #[serde(deserialize_with = "cursor")]
    #[param(max_length = 200)]
    pub cursor: Option<String>,
    /// How many rows.
    #[serde(deserialize_with = "limit")]
    #[param(minimum = 1, maximum = 200, default = 50)]
    pub limit: Option<u16>,
}
