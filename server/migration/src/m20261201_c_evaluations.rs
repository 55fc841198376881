//! Who held a concern on the day its term passed, so that passing it on afterwards takes nothing off his figures; and the
//! entry of each evaluation under the root that stands in the public log.
crate::step! {
    up: [
        "CREATE TABLE concern_late(concern_id TEXT PRIMARY KEY, officer_id TEXT, due TEXT NOT NULL)",
        "CREATE INDEX concern_late_officer ON concern_late(officer_id)",
        "ALTER TABLE evaluation ADD COLUMN entry {blob}",
    ],
    down: ["ALTER TABLE evaluation DROP COLUMN entry", "DROP TABLE concern_late"],
}
