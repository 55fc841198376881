//! Stub.
use crate::{pages::fault, visit::Visit};
use axum::response::Response;

pub async fn follow_form(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn follow(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn show(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn message(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn withdrawal(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn verdict(visit: Visit) -> Response {
    fault::not_found(&visit)
}
