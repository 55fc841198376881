//! Stub.
use crate::{pages::fault, visit::Visit};
use axum::response::Response;

pub async fn method(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn open_data(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn about(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn privacy(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn accessibility(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn set_look(visit: Visit) -> Response {
    fault::not_found(&visit)
}

pub async fn duties(visit: Visit) -> Response {
    fault::not_found(&visit)
}
