//! Who held which post when the files of a quarter were made: what the registry learns later does not change them.
crate::step! {
    up: ["CREATE TABLE holder_list(period TEXT PRIMARY KEY, holders TEXT NOT NULL)"],
    down: ["DROP TABLE holder_list"],
}
