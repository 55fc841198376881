//! Stub.
use crate::{pages::fault, visit::Visit};
use axum::response::Response;

pub async fn show(visit: Visit) -> Response {
    fault::not_found(&visit)
}
