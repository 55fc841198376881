//! Who did what when at the desk and by command, without any content; what mahallas became that were merged.
crate::step! {
    up: [
        "CREATE TABLE audit(
            id {serial}, at BIGINT NOT NULL, account_id BIGINT, act TEXT NOT NULL, kind TEXT NOT NULL, object TEXT NOT NULL)",
        "CREATE INDEX audit_act ON audit(act, account_id, at)",
        "ALTER TABLE mahalla ADD COLUMN merged_into TEXT",
    ],
    down: ["ALTER TABLE mahalla DROP COLUMN merged_into", "DROP TABLE audit"],
}
