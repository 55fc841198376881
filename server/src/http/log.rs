//! The public log, for programs: plain text and JSON, the same for everybody, without
//! a language and without a cookie.
use super::{Front, api::not_allowed};
use axum::{
    Json, Router,
    extract::{Query, State, rejection::QueryRejection},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use domain::{
    check::{PublicLog, hash_of_hex, hex},
    failure::{Failure, Read},
    log::Hash,
};
use serde::{Deserialize, Serialize};

/// All addresses.
pub fn routes(front: Front) -> Router {
    Router::new()
        .route("/log/checkpoint", get(checkpoint))
        .route("/log/key", get(key))
        .route("/log/proof", get(proof))
        .route("/log/consistency", get(consistency))
        .method_not_allowed_fallback(not_allowed)
        .with_state(front)
}

/// What is wrong with a request, as RFC 9457 says it.
#[derive(Serialize)]
struct Problem {
    title: &'static str,
    status: u16,
    detail: &'static str,
}

fn problem(status: StatusCode, title: &'static str, detail: &'static str) -> Response {
    let body = Json(Problem { title, status: status.as_u16(), detail });
    (status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response()
}

/// Gives what was found, or says that there is none.
fn given<T>(read: Read<Option<T>>, answer: impl FnOnce(T) -> Response) -> Response {
    match read {
        Ok(Some(found)) => answer(found),
        Ok(None) => problem(StatusCode::NOT_FOUND, "Not found", "there is no such thing in the log"),
        Err(Failure::Unavailable(_)) => {
            problem(StatusCode::SERVICE_UNAVAILABLE, "Unavailable", "the portal cannot answer now; try again later")
        }
        Err(Failure::Refused(never)) => match never {},
    }
}

fn plain(text: String) -> Response {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")], text).into_response()
}

async fn checkpoint(State(front): State<Front>) -> Response {
    given(front.office.signed().await, |signed| plain(signed.note))
}

/// The public key in the form that checkers of signed notes read: name, key id, algorithm and key.
async fn key(State(front): State<Front>) -> Response {
    given(front.office.signed().await, |signed| plain(format!("{}\n", signed.verifier)))
}

#[derive(Deserialize)]
struct Leaf {
    leaf: Option<String>,
}

#[derive(Serialize)]
struct Proof {
    leaf: String,
    index: u64,
    size: u64,
    path: Vec<String>,
    date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<String>,
}

fn hashes(path: &[Hash]) -> Vec<String> {
    path.iter().map(|hash| hex(hash)).collect()
}

async fn proof(State(front): State<Front>, asked: Result<Query<Leaf>, QueryRejection>) -> Response {
    let leaf = asked.ok().and_then(|Query(asked)| asked.leaf);
    let Some(entry) = leaf.as_deref().and_then(|leaf| hash_of_hex(&leaf.to_lowercase())) else {
        return problem(StatusCode::BAD_REQUEST, "Bad request", "leaf must be 64 hexadecimal digits");
    };
    let document = match front.office.announcement(&entry).await {
        Ok(document) => document,
        Err(error) => return given::<()>(Err(error.into()), |()| StatusCode::OK.into_response()),
    };
    given(front.office.standing(&entry).await, |standing| {
        Json(Proof {
            leaf: hex(&standing.entry),
            index: standing.number,
            size: standing.size,
            path: hashes(&standing.path),
            date: standing.day.to_string(),
            document,
        })
        .into_response()
    })
}

#[derive(Deserialize)]
struct Sizes {
    from: Option<u64>,
    to: Option<u64>,
}

#[derive(Serialize)]
struct Consistency {
    from: u64,
    to: u64,
    path: Vec<String>,
}

async fn consistency(State(front): State<Front>, asked: Result<Query<Sizes>, QueryRejection>) -> Response {
    let sizes = asked.ok().and_then(|Query(asked)| asked.from.zip(asked.to));
    let Some((from, to)) = sizes else {
        return problem(StatusCode::BAD_REQUEST, "Bad request", "from and to must be numbers of entries");
    };
    given(front.office.consistency(from, to).await, |path| {
        Json(Consistency { from, to, path: hashes(&path) }).into_response()
    })
}
