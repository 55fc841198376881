//! The reading room: what people outside the line read, and what each of them said, sealed.
crate::step! {
    up: [
        "CREATE TABLE reading(
            id TEXT PRIMARY KEY, concern_id TEXT NOT NULL REFERENCES concern(id), kind TEXT NOT NULL, turn INTEGER NOT NULL,
            state TEXT NOT NULL, points INTEGER NOT NULL, reasons TEXT NOT NULL, percent INTEGER NOT NULL, is_double BOOLEAN NOT NULL,
            voices INTEGER NOT NULL, officer_id TEXT, office_id TEXT NOT NULL, account_id BIGINT, made_at BIGINT NOT NULL,
            since BIGINT NOT NULL, contested_at BIGINT, contest {blob}, ended_at BIGINT)",
        "CREATE UNIQUE INDEX reading_concern ON reading(concern_id, kind, turn)",
        "CREATE INDEX reading_waiting ON reading(state, since)",
        "CREATE INDEX reading_officer ON reading(officer_id, state)",
        "CREATE TABLE reading_voice(
            reading_id TEXT NOT NULL REFERENCES reading(id), reader BIGINT NOT NULL, turn INTEGER NOT NULL, says TEXT NOT NULL,
            at BIGINT NOT NULL, words {blob} NOT NULL, PRIMARY KEY(reading_id, reader))",
    ],
    down: ["DROP TABLE reading_voice", "DROP TABLE reading"],
}
