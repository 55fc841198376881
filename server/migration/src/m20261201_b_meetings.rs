//! Who called a meeting off and who answered in place of somebody who is gone, why a reception was called off, and whether a
//! statement of working conditions still has its text.
crate::step! {
    up: [
        "ALTER TABLE meeting_note ADD COLUMN is_of_office BOOLEAN NOT NULL DEFAULT FALSE",
        "ALTER TABLE booking ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE question ADD COLUMN answered_by TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE condition ADD COLUMN has_note BOOLEAN NOT NULL DEFAULT TRUE",
        "CREATE INDEX meeting_state ON meeting(state, starts_at)",
        "CREATE INDEX question_mahalla ON question(mahalla_code, state)",
    ],
    down: [
        "DROP INDEX question_mahalla",
        "DROP INDEX meeting_state",
        "ALTER TABLE condition DROP COLUMN has_note",
        "ALTER TABLE question DROP COLUMN answered_by",
        "ALTER TABLE booking DROP COLUMN reason",
        "ALTER TABLE meeting_note DROP COLUMN is_of_office",
    ],
}
