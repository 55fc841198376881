//! Stub.
use crate::{pages::fault, visit::Visit};
use axum::response::Response;

pub async fn form(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn send(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn sign_out(visit: Visit) -> Response {
    fault::not_found(&visit)
}
