//! The portal as one program: the office keeps what `domain::portal` promises, `http` brings requests to pages,
//! `jobs` send letters, `cli` gives the operator his commands.
//!
//! One more promise: a verb on a trait of `domain::portal`, a function in `office`, its queries in `storage`.
pub mod backup;
pub mod cli;
pub mod config;
pub mod demo;
pub mod http;
pub mod import;
pub mod invitation;
pub mod jobs;
pub mod letters;
pub mod limits;
pub mod mail;
pub mod office;
pub mod open_data;
pub mod paper;
pub mod photos;
pub mod proof;
mod report_card;
pub mod report_sheet;
pub mod secrets;
