//! Files that are published of a released quarter: written once, never changed.
crate::step! {
    up: [
        "CREATE TABLE data_file(
            period TEXT NOT NULL, name TEXT{c} NOT NULL, bytes {blob} NOT NULL, size BIGINT NOT NULL, hash {blob} NOT NULL,
            made_at BIGINT NOT NULL, PRIMARY KEY(period, name))",
    ],
    down: ["DROP TABLE data_file"],
}
