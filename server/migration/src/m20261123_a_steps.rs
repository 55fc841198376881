//! What the steps of a concern leave behind: who took one and why (sealed), what it repeats or was merged with, to which
//! body it went, which reminder went out.
crate::step! {
    up: [
        "ALTER TABLE concern_event ADD COLUMN account_id BIGINT",
        "ALTER TABLE concern_event ADD COLUMN why {blob}",
        "ALTER TABLE concern ADD COLUMN repeat_of TEXT",
        "ALTER TABLE concern ADD COLUMN merged_into TEXT",
        "ALTER TABLE concern ADD COLUMN forwarded_to TEXT",
        "ALTER TABLE concern ADD COLUMN reminded INTEGER NOT NULL DEFAULT 0",
        "CREATE UNIQUE INDEX concern_repeat ON concern(repeat_of)",
        "CREATE INDEX concern_open ON concern(state, id)",
        "CREATE INDEX concern_unjudged ON concern(state, answered_on)",
    ],
    down: [
        "DROP INDEX concern_repeat",
        "DROP INDEX concern_open",
        "DROP INDEX concern_unjudged",
        "ALTER TABLE concern DROP COLUMN reminded",
        "ALTER TABLE concern DROP COLUMN forwarded_to",
        "ALTER TABLE concern DROP COLUMN merged_into",
        "ALTER TABLE concern DROP COLUMN repeat_of",
        "ALTER TABLE concern_event DROP COLUMN why",
        "ALTER TABLE concern_event DROP COLUMN account_id",
    ],
}
