//! Photos, sealed: of a form that is being filled in, then of a concern.
crate::step! {
    up: [
        "CREATE TABLE photo(
            id TEXT PRIMARY KEY, form_hash {blob}, concern_id TEXT REFERENCES concern(id), at BIGINT NOT NULL, sealed {blob} NOT NULL)",
        "CREATE INDEX photo_form ON photo(form_hash)",
        "CREATE INDEX photo_concern ON photo(concern_id)",
    ],
    down: ["DROP TABLE photo"],
}
