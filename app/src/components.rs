//! Parts that several pages draw, each with its own style sheet of the same name.
pub mod area_score;
pub mod by_region;
pub mod chart;
pub mod crumbs;
pub mod form;
pub mod icon;
pub mod index;
pub mod map;
pub mod measure;
pub mod photos;
pub mod score;
pub mod shades;
pub mod signal;
pub mod state;
pub mod veil;
