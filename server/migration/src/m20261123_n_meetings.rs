//! Meetings with minutes and what was said of them since, questions of residents, booked receptions, substitutes.
crate::step! {
    up: [
        "ALTER TABLE meeting ADD COLUMN place TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE meeting ADD COLUMN state TEXT NOT NULL DEFAULT 'announced'",
        "ALTER TABLE meeting ADD COLUMN present INTEGER",
        "ALTER TABLE meeting ADD COLUMN said TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE meeting ADD COLUMN agreed TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE meeting ADD COLUMN held_at BIGINT",
        "CREATE TABLE meeting_note(
            id {serial}, meeting_id TEXT NOT NULL REFERENCES meeting(id), act TEXT NOT NULL, at BIGINT NOT NULL, was BIGINT,
            words TEXT NOT NULL)",
        "CREATE INDEX meeting_note_meeting ON meeting_note(meeting_id)",
        "CREATE TABLE question(
            id TEXT PRIMARY KEY, subject TEXT NOT NULL, subject_id TEXT NOT NULL, officer_id TEXT NOT NULL, district_code TEXT NOT NULL,
            mahalla_code TEXT NOT NULL, asked_on TEXT NOT NULL, state TEXT NOT NULL, words {blob}, ground TEXT, joined_to TEXT,
            decided_on TEXT, decided_by BIGINT, answer TEXT, answered_on TEXT)",
        "CREATE INDEX question_subject ON question(subject_id, state)",
        "CREATE INDEX question_desk ON question(district_code, state, asked_on)",
        "CREATE INDEX question_officer ON question(officer_id, state)",
        "CREATE TABLE booking(
            id TEXT PRIMARY KEY, lookup {blob} NOT NULL UNIQUE, post_id TEXT NOT NULL REFERENCES post(id), officer_id TEXT NOT NULL,
            district_code TEXT NOT NULL, day TEXT NOT NULL, starts_at BIGINT NOT NULL, topic TEXT NOT NULL, state TEXT NOT NULL,
            is_told BOOLEAN NOT NULL)",
        "CREATE UNIQUE INDEX booking_slot ON booking(post_id, starts_at) WHERE state <> 'cancelled'",
        "CREATE INDEX booking_officer ON booking(officer_id, day)",
        "CREATE INDEX booking_district ON booking(district_code, day)",
        "CREATE TABLE reception_count(
            post_id TEXT NOT NULL, officer_id TEXT NOT NULL, week TEXT NOT NULL, due INTEGER NOT NULL, held INTEGER NOT NULL,
            PRIMARY KEY(post_id, officer_id, week))",
        "CREATE TABLE substitution(
            id TEXT PRIMARY KEY, post_id TEXT NOT NULL REFERENCES post(id), officer_id TEXT NOT NULL REFERENCES officer(id),
            from_day TEXT NOT NULL, to_day TEXT NOT NULL, reason TEXT NOT NULL, set_at BIGINT NOT NULL, set_by BIGINT NOT NULL)",
        "CREATE INDEX substitution_post ON substitution(post_id, to_day)",
    ],
    down: [
        "DROP TABLE substitution", "DROP TABLE reception_count", "DROP TABLE booking", "DROP TABLE question", "DROP TABLE meeting_note",
        "ALTER TABLE meeting DROP COLUMN held_at",
        "ALTER TABLE meeting DROP COLUMN agreed", "ALTER TABLE meeting DROP COLUMN said", "ALTER TABLE meeting DROP COLUMN present",
        "ALTER TABLE meeting DROP COLUMN state", "ALTER TABLE meeting DROP COLUMN place",
    ],
}
