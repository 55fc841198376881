//! Stub.
use crate::{pages::fault, visit::Visit};
use axum::response::Response;

pub async fn list(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn open(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn show(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn write(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn publish(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn send_back(visit: Visit) -> Response {
    fault::not_found(&visit)
}
