//! Stub.
use crate::{pages::fault, visit::Visit};
use axum::response::Response;

pub async fn all(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn region(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn district(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn mahalla(visit: Visit) -> Response {
    fault::not_found(&visit)
}
