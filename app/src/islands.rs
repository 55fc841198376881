//! What listens to the browser. Every form and page works without; an island adds comfort and never owns a sending.
//! Texts arrive as props, in the visitor's language. One more island: a file here, a name in the list below.
mod browser;
mod character_count;
mod chosen_photos;
mod code_from_address;
mod copy_code;
mod files;
mod index_trial;
mod mahalla_finder;

pub use character_count::*;
pub use chosen_photos::*;
pub use code_from_address::*;
pub use copy_code::*;
pub use index_trial::*;
pub use mahalla_finder::*;
