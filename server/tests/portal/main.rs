//! The portal through its router, on a real database: no socket, no browser.
#![allow(clippy::unwrap_used)]
mod bodies;
mod canary;
mod concerns;
mod duties;
mod faults;
mod identity;
mod inbox;
mod killed;
mod logged;
mod mail;
mod meetings;
mod pages;
mod papers;
mod periods;
mod photos;
mod proofs;
mod quarter;
mod questions;
mod ratings;
mod readings;
mod receptions;
mod registry;
mod reports;
mod secrecy;
mod steps;
mod support;
