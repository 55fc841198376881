//! Bodies that take part beside the one that answers, or read a copy; links by which a body without an account opens
//! one concern once.
crate::step! {
    up: [
        "CREATE TABLE concern_part(
            id TEXT PRIMARY KEY, concern_id TEXT NOT NULL REFERENCES concern(id), body TEXT NOT NULL, office_id TEXT NOT NULL,
            is_copy BOOLEAN NOT NULL, at BIGINT NOT NULL, due TEXT NOT NULL, said_at BIGINT, said {blob})",
        "CREATE UNIQUE INDEX concern_part_body ON concern_part(concern_id, body)",
        "CREATE INDEX concern_part_office ON concern_part(office_id)",
        "CREATE TABLE concern_link(
            token_hash {blob} PRIMARY KEY, concern_id TEXT NOT NULL REFERENCES concern(id), office_id TEXT NOT NULL,
            expires_at BIGINT NOT NULL)",
        "ALTER TABLE session ADD COLUMN only_concern TEXT",
    ],
    down: ["ALTER TABLE session DROP COLUMN only_concern", "DROP TABLE concern_link", "DROP TABLE concern_part"],
}
