//! The portal through its router, on a real database: no socket, no browser.
#![allow(clippy::unwrap_used)]
mod api;
mod bodies;
mod canary;
mod concerns;
mod duties;
mod faults;
mod files;
mod identity;
mod inbox;
mod killed;
mod logged;
mod mail;
mod pages;
mod papers;
mod periods;
mod photos;
mod proofs;
mod quarter;
mod ratings;
mod readings;
mod registry;
mod reports;
mod secrecy;
mod steps;
mod support;
