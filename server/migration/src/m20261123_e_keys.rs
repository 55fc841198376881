//! A key for each case, wrapped; who wrote sealed to the supervising office; when a concern ended, from which the time
//! counts after which its texts are erased; answers that wait for the signature of the head.
crate::step! {
    up: [
        "CREATE TABLE case_key(concern_id TEXT PRIMARY KEY REFERENCES concern(id), version INTEGER NOT NULL, wrapped {blob} NOT NULL)",
        "CREATE INDEX case_key_version ON case_key(version)",
        "ALTER TABLE concern_identity ADD COLUMN sealed_to TEXT",
        "ALTER TABLE concern_identity ADD COLUMN wrapped {blob}",
        "ALTER TABLE concern_identity ADD COLUMN mail {blob}",
        "ALTER TABLE photo ADD COLUMN wrapped {blob}",
        "ALTER TABLE concern ADD COLUMN ended_on TEXT",
        "CREATE INDEX concern_ended ON concern(ended_on)",
        "CREATE TABLE concern_proposal(
            concern_id TEXT PRIMARY KEY REFERENCES concern(id), account_id BIGINT NOT NULL, at BIGINT NOT NULL, sealed {blob} NOT NULL)",
    ],
    down: [
        "DROP TABLE concern_proposal",
        "DROP INDEX concern_ended",
        "ALTER TABLE concern DROP COLUMN ended_on",
        "ALTER TABLE photo DROP COLUMN wrapped",
        "ALTER TABLE concern_identity DROP COLUMN mail",
        "ALTER TABLE concern_identity DROP COLUMN wrapped",
        "ALTER TABLE concern_identity DROP COLUMN sealed_to",
        "DROP TABLE case_key",
    ],
}
