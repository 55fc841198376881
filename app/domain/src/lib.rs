//! The glossary of Hisobdor.
pub mod language;
pub mod place;
