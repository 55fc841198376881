//! What is wrong with a request, as RFC 9457 says it. The type is an address where a person reads what to do.
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::failure::{Failure, Incident, Never};
use serde::Serialize;
use utoipa::ToSchema;

/// Characters of a detail: it may quote what was sent.
const LONGEST: usize = 300;

/// What went wrong (RFC 9457).
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Where the problem is explained.
    #[serde(rename = "type")]
    #[schema(format = "uri-reference")]
    kind: &'static str,
    /// The problem in words, always the same for one type.
    title: &'static str,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What it is this time.
    detail: String,
    #[serde(skip)]
    #[schema(ignore)]
    retry_after: Option<u64>,
}

/// What a handler gives: an answer, or a problem.
pub type Answer<T> = Result<T, Problem>;

macro_rules! kind {
    ($name:literal) => {
        concat!("/en/open-data#problem-", $name)
    };
}

impl Problem {
    fn new(kind: &'static str, status: StatusCode, title: &'static str, detail: &str) -> Self {
        let detail = detail.chars().take(LONGEST).collect();
        Self { kind, title, status: status.as_u16(), detail, retry_after: None }
    }

    /// A parameter is unknown, missing or malformed; the detail names it.
    pub fn parameter(detail: &str) -> Self {
        Self::new(kind!("parameter"), StatusCode::BAD_REQUEST, "A parameter is wrong", detail)
    }

    /// There is nothing under this name.
    pub fn not_found(detail: &str) -> Self {
        Self::new(kind!("not-found"), StatusCode::NOT_FOUND, "Not found", detail)
    }

    /// The API is only read.
    pub fn method() -> Self {
        let detail = "only GET, HEAD and OPTIONS are answered";
        Self::new(kind!("method"), StatusCode::METHOD_NOT_ALLOWED, "Method not allowed", detail)
    }

    /// The API speaks JSON.
    pub fn not_acceptable() -> Self {
        let detail = "only application/json is given";
        Self::new(kind!("not-acceptable"), StatusCode::NOT_ACCEPTABLE, "Not acceptable", detail)
    }

    /// Too many requests from one network.
    pub fn too_many(retry_after: u64) -> Self {
        let detail = format!("try again in {retry_after} s");
        let problem =
            Self::new(kind!("too-many"), StatusCode::TOO_MANY_REQUESTS, "Too many requests from your network", &detail);
        Self { retry_after: Some(retry_after), ..problem }
    }

    fn fault(incident: &Incident) -> Self {
        let detail = format!("try again later; the number of this incident is {incident}");
        Self::new(kind!("fault"), StatusCode::INTERNAL_SERVER_ERROR, "The portal failed", &detail)
    }
}

impl From<Failure<Never>> for Problem {
    fn from(failure: Failure<Never>) -> Self {
        match failure {
            Failure::Unavailable(incident) => Self::fault(&incident),
            Failure::Refused(never) => match never {},
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let head = [(header::CONTENT_TYPE, "application/problem+json"), (header::CACHE_CONTROL, "no-store")];
        let mut response = (status, head, serde_json::to_vec(&self).unwrap_or_default()).into_response();
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
