//! Everything a person meets: pages, components, islands. It knows what the portal promises (`domain::portal`),
//! never who keeps the promises. Pages are drawn on the server only; a browser gets the islands alone.
//!
//! One more page: a file in `pages`, a line in `routes.rs`, a function in `paths.rs`, texts in `locales/*`.
pub mod islands;

#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod layout;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod paths;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
pub mod text;
#[cfg(feature = "ssr")]
pub mod visit;
