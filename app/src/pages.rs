//! One file per page or small family of pages. A page reads through the portal and tells what is on it.
pub mod about;
pub mod case;
pub mod check;
pub mod concern;
pub mod demo;
pub mod desk;
pub mod fault;
pub mod home;
pub mod inspector;
pub mod invitation;
pub mod meetings;
pub mod rate;
pub mod regions;
pub mod reports;
pub mod search;
pub mod sign_in;
pub mod suggestions;
