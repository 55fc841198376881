//! Places: the country's regions, a region with its districts, a district with its mahallas and inspectors, a mahalla.
//! Lists are sorted by name, never by value.
pub mod concerns;
pub mod conditions;
pub mod country;
pub mod district;
pub mod figures;
pub mod mahalla;
pub mod names;
pub mod news;
pub mod outside;
pub mod region;

pub use concerns::show as concerns;
pub use country::show as all;
pub use district::show as district;
pub use mahalla::show as mahalla;
pub use region::show as region;
