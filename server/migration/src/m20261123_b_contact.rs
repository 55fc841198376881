//! What authors say about how they were treated, sealed, beside the outcome that stands with the concern.
crate::step! {
    up: [
        "CREATE TABLE concern_contact(
            concern_id TEXT PRIMARY KEY REFERENCES concern(id), quarter TEXT NOT NULL, sealed {blob} NOT NULL)",
    ],
    down: ["DROP TABLE concern_contact"],
}
