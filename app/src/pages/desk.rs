//! The staff's side: the same desk at every level of the tree, scoped by place. Who is not signed in is sent to
//! sign in; what lies outside one's place is not found.
pub mod audit;
pub mod concern;
pub mod conditions;
pub mod duties;
pub mod early;
pub mod evaluation;
pub mod figures;
pub mod inbox;
pub mod integrity;
pub mod meetings;
pub mod outbox;
pub mod pressure;
pub mod quarters;
pub mod questions;
pub mod receptions;
pub mod registry;
pub mod reports;
pub mod staff;
pub mod substitutes;

use crate::{page, paths, visit::Visit};
use axum::response::Response;
use domain::person::Staff;

/// The member of staff who asks, or the way to sign in. Desk pages are personal: kept nowhere.
pub fn staff(visit: &Visit) -> Result<Staff, Box<Response>> {
    visit.actor.staff().cloned().ok_or_else(|| Box::new(page::see_other(visit, paths::SIGN_IN)))
}
