//! Public holidays and transferred days off: a file is imported, its days stand here.
crate::step! {
    up: ["CREATE TABLE day_off(date TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL)"],
    down: ["DROP TABLE day_off"],
}
